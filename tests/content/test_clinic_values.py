from dataclasses import replace
from datetime import date

import pytest
import yaml

from tms_education.content.clinic_pack import read_clinic, read_crisis
from tms_education.content.clinic_values import changed, closed_lines, faults, to_yaml, values_of
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.domain.clinic import KioskTimers, SignOff, Unfinished

SHIPPED = content_root() / "resources" / "clinic" / "default"
CRISIS = read_crisis(SHIPPED / "crisis.yaml", SHIPPED)
CLINIC = ShippedLibrary().clinic()
FULL = replace(
    CLINIC,
    name="Northside: “TMS”",
    phone="555-0100",
    closed=frozenset({date(2026, 12, 24), date(2026, 12, 30), date(2026, 12, 31)}),
    kiosk=KioskTimers(60, 120, 60, Unfinished.DISCARD),
    coils=("figure-eight coil",),
    languages=("es", "en"),
    insurers_note="Ask us.",
    keeps_take_home=True,
    signoffs=(SignOff("A physician", date(2026, 11, 30), ("three-ways",)), SignOff("A nurse", date(2026, 11, 29))),
)


def test_values_are_read_back_as_they_were(tmp_path):
    (tmp_path / "own.yaml").write_bytes(to_yaml(changed(values_of(FULL), values_of(CLINIC))))
    assert read_clinic(SHIPPED, SHIPPED, own=tmp_path / "own.yaml") == FULL
    assert faults(values_of(FULL), CRISIS) == {}


def test_only_what_differs_is_kept():
    assert changed(values_of(CLINIC), values_of(CLINIC)) == {}
    assert changed(values_of(replace(CLINIC, phone="1")), values_of(CLINIC)) == {"phone": "1"}
    assert list(yaml.safe_load(to_yaml({"phone": "911"}))) == ["phone"]


def test_sign_offs_of_this_device_stand_beside_those_of_the_pack(tmp_path):
    pack = replace(CLINIC, signoffs=FULL.signoffs[:1])
    assert changed(values_of(FULL), values_of(pack))["signoffs"] == [
        {"reviewed_by": "A nurse", "reviewed_on": date(2026, 11, 29)}
    ]


def test_closed_days_that_follow_each_other_are_one_line():
    assert closed_lines(FULL.closed) == ["2026-12-24", "2026-12-30 to 2026-12-31"]
    assert closed_lines(frozenset()) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("name", ""), ("name", "n" * 81), ("phone", "1" * 81), ("country", "XX"), ("working_days", [])),
        *(("closed_days", ["soon"]), ("missed_visits", "never"), ("insurers_note", "x" * 601), ("languages", ["x"])),
        *(("kiosk", {"reading_seconds": ""}), ("kiosk", {"form_seconds": 5}), ("logo", "../a.png")),
        *(("signoffs", [{"reviewed_by": ""}]), ("crisis_checked_on", "today"), ("keeps_take_home", "yes")),
    ],
)
def test_a_wrong_value_is_named_by_its_key_and_no_other(key, value):
    assert set(faults({**values_of(CLINIC), key: value}, CRISIS)) == {key}


def test_the_clinics_own_look_at_its_crisis_lines_holds_for_a_year(tmp_path):
    own = tmp_path / "own.yaml"
    own.write_bytes(to_yaml({"country": "GB", "crisis_checked_on": date(2026, 12, 1)}))
    crisis = read_clinic(SHIPPED, SHIPPED, own=own).crisis
    assert (crisis.country, crisis.checked_on, crisis.review_due) == (
        *("United Kingdom", date(2026, 12, 1)),
        date(2027, 12, 1),
    )
    own.write_bytes(to_yaml({"country": "GB", "crisis_checked_on": date(2020, 1, 1)}))
    assert read_clinic(SHIPPED, SHIPPED, own=own).crisis == CRISIS["GB"]


def test_a_damaged_file_of_this_device_leaves_the_pack_as_it_is(tmp_path):
    own = tmp_path / "own.yaml"
    for text in ("country: XX", "{", "kiosk: 1"):
        own.write_text(text)
        library = ShippedLibrary(own=own)
        assert library.clinic() == CLINIC
        assert library.problems
