from datetime import date
from pathlib import Path

import pytest

from tms_education.content import clinic_fields
from tms_education.content.clinic_pack import read_clinic
from tms_education.content.locate import content_root
from tms_education.domain.clinic import KioskTimers, SignOff, Unfinished
from tms_education.domain.errors import ContentError

SHIPPED = content_root() / "resources" / "clinic" / "default"


def pack(folder: Path, words: str) -> Path:
    (folder / "crisis.yaml").write_text((SHIPPED / "crisis.yaml").read_text())
    (folder / "clinic.yaml").write_text(f"name: A\ncountry: US\nworking_days: [monday]\n{words}")
    return folder


def test_what_is_not_said_has_its_usual_value(tmp_path):
    clinic = read_clinic(pack(tmp_path, ""), tmp_path)
    assert clinic.kiosk == KioskTimers(180, 300, 90, Unfinished.SEAL)
    assert (clinic.languages, clinic.signoffs, clinic.logo, clinic.keeps_take_home) == (("en",), (), "", False)


def test_the_shipped_clinic_says_what_is_usual():
    assert read_clinic(SHIPPED, SHIPPED).kiosk == KioskTimers()


def test_every_value_is_read(tmp_path):
    words = (
        "insurers_note: Ask us.\ncoils: [figure-eight coil]\nlanguages: [es, en]\nlogo: logo.svg\n"
        "keeps_take_home: true\nkiosk: {reading_seconds: 60, form_seconds: 120, result_seconds: 60,"
        " unfinished: discard}\n"
        "signoffs:\n  - {reviewed_by: The physician, reviewed_on: 2026-11-30, articles: [three-ways]}\n"
    )
    clinic = read_clinic(pack(tmp_path, words), tmp_path)
    assert clinic.insurers_note == "Ask us."
    assert clinic.coils == ("figure-eight coil",)
    assert clinic.languages == ("es", "en")
    assert clinic.logo == "logo.svg"
    assert clinic.keeps_take_home
    assert clinic.kiosk == KioskTimers(60, 120, 60, Unfinished.DISCARD)
    assert clinic.signoffs == (SignOff("The physician", date(2026, 11, 30), ("three-ways",)),)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("kiosk: {reading_seconds: 5}", "“reading_seconds” must be a whole number from 60 to 1800."),
        ("kiosk: {result_seconds: 59}", "“result_seconds” must be a whole number from 60 to 900."),
        ("kiosk: {unfinished: keep}", "“unfinished” must be one of seal, discard."),
        ("kiosk: 5", "“kiosk” must be named values."),
        ("languages: [english]", "“english” is no language; write a short code such as en or es."),
        ("languages: [en, en]", "A language stands here twice."),
        ("logo: ../logo.png", "“logo” must be the name of a png or svg file beside this one, such as logo.png."),
        ("keeps_take_home: perhaps", "“keeps_take_home” must be true or false."),
        ("signoffs: [{reviewed_on: 2026-11-30}]", "“reviewed_by” is missing."),
        (f"insurers_note: {'x' * 601}", "“insurers_note” has 601 letters; 600 is the most."),
        ("closed_days: [soon]", "“soon” is not a day; write 2026-12-24, or 2026-12-24 to 2027-01-01."),
    ],
)
def test_a_wrong_value_is_named_with_its_line(tmp_path, words, sentence):
    with pytest.raises(ContentError) as caught:
        read_clinic(pack(tmp_path, words), tmp_path)
    assert [str(one) for one in caught.value.problems] == [f"clinic.yaml:4: {sentence}"]


def test_nothing_is_read_that_nobody_knows():
    assert "colour" not in clinic_fields.KNOWN


def test_a_sign_off_counts_for_the_text_that_was_there_on_its_day(tmp_path):
    words = "signoffs:\n  - {reviewed_by: First, reviewed_on: 2026-11-01}\n"
    words += "  - {reviewed_by: Second, reviewed_on: 2026-11-30, articles: [one]}\n"
    clinic = read_clinic(pack(tmp_path, words), tmp_path)
    one, other = (clinic.signed(slug, date(2026, 10, 1)) for slug in ("one", "other"))
    assert (one and one.reviewer, other and other.reviewer) == ("Second", "First")
    assert clinic.signed("other", date(2026, 11, 2)) is None
