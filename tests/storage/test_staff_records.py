"""What staff do with records: list them fast, put them under a label, delete and export them."""

import base64
import csv
import io
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle
from tests.export.samples import FORM, StillClock, all_answered, forms
from tests.storage.making import NOTE, PASSPHRASE, every_file, filled, run_sql, store_in, tags_in, unlocked

from tms_education.domain.errors import (
    DamagedError,
    LockedError,
    NotSavedError,
    TooManyTriesError,
    WrongPassphraseError,
)
from tms_education.domain.record_ports import RecordStore
from tms_education.export import fhir
from tms_education.export.bundle import BundleWriter
from tms_education.export.csv_table import TableWriter
from tms_education.storage import desk_codes, export_job, list_index, list_job, tries
from tms_education.storage.eraser import Eraser
from tms_education.storage.paths import DataFolder
from tms_education.storage.records import SealedRecordStore

LABEL = "marigold-0418"


def listed(store: RecordStore):
    job = store.listing()
    while not job.step():
        assert job.done <= job.total
    return job.found


def exporting(root: Path, clock: StillClock | None = None) -> SealedRecordStore:
    clock = clock or StillClock()
    writers: dict[str, Callable[[], export_job.Writer]] = {
        "fhir": lambda: BundleWriter(clock.now()),
        "csv": lambda: TableWriter(10),
    }
    store = SealedRecordStore(
        DataFolder(root), clock, fhir.encode, fhir.decoder(forms), cost=(1, 8192), writers=writers
    )
    if store.has_passphrase():
        store.unlock(PASSPHRASE)
    return store


# ---- the list


def test_the_list_says_what_the_records_say_also_from_the_index(tmp_path: Path, monkeypatch):
    tags = filled(tmp_path, 7)
    monkeypatch.setattr(list_job, "STEP", 2)
    first = listed(unlocked(tmp_path))
    assert [one.tag for one in first.opened] == tags[::-1]
    store = unlocked(tmp_path)
    job = store.listing()
    assert (job.done, job.total) == (7, 7)
    assert job.step()
    assert job.found == first
    new = store.add(FORM, all_answered(2))
    assert {one.tag for one in listed(store).opened} == {new, *tags}


def test_an_index_that_is_damaged_or_of_another_time_is_not_believed(tmp_path: Path):
    filled(tmp_path, 3)
    good = listed(unlocked(tmp_path))
    index = tmp_path / "records.index"
    whole = index.read_bytes()
    for place in range(0, len(whole), 7):
        index.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert listed(unlocked(tmp_path)) == good
    index.write_bytes(whole)
    run_sql(tmp_path, "UPDATE record SET sealed = (SELECT sealed FROM record WHERE place = 2) WHERE place = 1")
    found = listed(unlocked(tmp_path))
    assert (len(found.opened), found.unreadable) == (2, 1)


def test_an_index_of_another_format_is_made_again(tmp_path: Path, monkeypatch):
    filled(tmp_path, 2)
    with monkeypatch.context() as patched:
        patched.setattr(list_index, "FORMAT", 99)
        listed(unlocked(tmp_path))
    assert len(listed(unlocked(tmp_path)).opened) == 2


def test_the_list_needs_the_passphrase(tmp_path: Path):
    filled(tmp_path, 1)
    listed(unlocked(tmp_path))
    with pytest.raises(LockedError):
        store_in(tmp_path).listing()
    with pytest.raises(DamagedError):
        unlocked(tmp_path).record("0" * 32)


# ---- codes from the desk


def test_a_code_puts_the_records_of_one_visit_under_its_label_and_works_once(tmp_path: Path):
    store = store_in(tmp_path)
    code = store.make_code(f" {LABEL} ", 12)
    assert len(code) == 4
    ticket = store.redeem(code)
    tags = {store.add(FORM, all_answered(1), ticket), store.add(FORM, all_answered(2), ticket)}
    with pytest.raises(WrongPassphraseError):
        store.redeem(code)
    other = store.add(FORM, all_answered(1))
    found = {one.tag: one for one in listed(store).opened}
    assert {(found[tag].label, found[tag].session) for tag in tags} == {(LABEL, 12)}
    assert (found[other].label, found[other].session, found[other].name) == ("", None, other)
    assert {one.label for one in store.records().opened} == {LABEL, ""}


@pytest.mark.parametrize(("hours", "is_open"), [(desk_codes.HOURS - 1, True), (desk_codes.HOURS, False), (500, False)])
def test_a_code_ends_after_48_hours_also_when_the_clock_is_set_back_later(tmp_path: Path, hours: int, is_open: bool):
    clock = StillClock()
    store = store_in(tmp_path, clock)
    code = store.make_code(LABEL, None)
    clock.time += timedelta(hours=hours)
    store.make_code("another", None)
    clock.time -= timedelta(hours=hours)
    if is_open:
        assert store.redeem(code)
        return
    with pytest.raises(WrongPassphraseError):
        store.redeem(code)


def test_codes_can_not_be_guessed_at_leisure(tmp_path: Path):
    store = store_in(tmp_path)
    code = store.make_code(LABEL, None)
    wrong = (f"{number:04}" for number in range(10_000) if f"{number:04}" != code)
    for _ in range(2 * tries.LIMIT):
        with pytest.raises(WrongPassphraseError):
            store.redeem(next(wrong))
    with pytest.raises(TooManyTriesError):
        store_in(tmp_path).redeem(code)


def test_neither_label_nor_code_nor_list_is_readable_in_any_file(tmp_path: Path):
    store = store_in(tmp_path)
    code = store.make_code(LABEL, 12)
    kept = store.make_code(LABEL, 13)
    store.add(FORM, all_answered(1, NOTE), store.redeem(code))
    store.set_passphrase(PASSPHRASE)
    recovery = store.new_recovery()
    tags = [one.tag for one in listed(store).opened]
    files = every_file(tmp_path)
    assert "records.index" in files
    for words in (LABEL, NOTE, PASSPHRASE, recovery, recovery.replace(" ", ""), f'"{kept}"', *tags):
        plain = words.encode()
        for form in (plain, words.encode("utf-16-le"), base64.b64encode(plain)[:-4], plain.hex().encode()):
            assert [name for name, data in files.items() if len(form) > 4 and form in data] == []


# ---- delete


def test_deleting_leaves_a_count_and_nothing_else(tmp_path: Path):
    tags = filled(tmp_path, 4)
    store = unlocked(tmp_path)
    found = listed(store).opened
    assert store.delete((found[0].identifier, found[2].identifier, "not there")) == 2
    assert tags_in(store) == [tags[2], tags[0]]
    assert [one.tag for one in listed(store).opened] == [tags[2], tags[0]]
    assert [(line.event, line.count) for line in store.log() if line.event == "deleted"] == [("deleted", 2)]
    assert store.delete_all() == 2
    assert store.records().opened == ()
    assert not (tmp_path / "records.index").exists()


def test_deleted_bytes_are_written_over(tmp_path: Path):
    filled(tmp_path, 3)
    store = unlocked(tmp_path)
    before = (tmp_path / "records.sqlite3").read_bytes()
    piece = before[-3000:-2900]
    assert before.count(piece) == 1
    store.delete_all()
    assert piece not in b"".join(every_file(tmp_path).values())


def test_deleting_all_takes_away_what_damage_set_aside(tmp_path: Path):
    filled(tmp_path, 3)
    (tmp_path / "records.sqlite3").write_bytes(b"x" * 5000)
    store = unlocked(tmp_path)
    store.add(FORM, all_answered(1))
    assert list(tmp_path.glob("records-damaged-*"))
    Eraser.delete_all(store._store._eraser)
    assert not list(tmp_path.glob("records-damaged-*"))
    assert "deleted-all" in [line.event for line in store.log()]


def test_deleting_needs_an_open_store_and_a_device_that_writes(tmp_path: Path, monkeypatch):
    filled(tmp_path, 2)
    for work in (lambda store: store.delete(("x",)), lambda store: store.delete_all()):
        with pytest.raises(LockedError):
            work(store_in(tmp_path))
    store = unlocked(tmp_path)
    run_sql(tmp_path, "CREATE TRIGGER no BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'no'); END")
    names = tuple(one.identifier for one in listed(store).opened)
    with pytest.raises(NotSavedError):
        store.delete(names)
    assert len(tags_in(store)) == 2


# ---- export


def test_the_bundle_is_fhir_and_the_table_is_a_table(tmp_path: Path):
    clock = StillClock()
    store = exporting(tmp_path, clock)
    ticket = store.redeem(store.make_code(LABEL, 3))
    store.add(FORM, all_answered(1, "=HYPERLINK(1)"), ticket)
    store.add(FORM, all_answered(3))
    names = tuple(one.identifier for one in listed(store).opened)
    for kind in ("fhir", "csv"):
        job = store.export(kind, str(tmp_path / kind), names)
        while not job.step():
            pass
        assert (job.done, job.total) == (2, 2)
    text = (tmp_path / "fhir").read_text(encoding="utf-8")
    assert len(Bundle.model_validate_json(text).entry or ()) == 2
    assert {
        entry["resource"].get("subject", {}).get("identifier", {}).get("value") for entry in json.loads(text)["entry"]
    } == {LABEL, None}
    rows = list(csv.DictReader(io.StringIO((tmp_path / "csv").read_text(encoding="utf-8-sig"))))
    assert {row["label"] for row in rows} == {LABEL, ""}
    assert {row["total"] for row in rows} == {"9", "27"}
    assert "'=HYPERLINK(1)" in {row["note"] for row in rows}
    assert [line.count for line in store.log() if line.event == "exported"] == [2, 2]


def test_an_empty_bundle_is_fhir_too(tmp_path: Path):
    store = exporting(tmp_path)
    assert store.export("fhir", str(tmp_path / "x"), ()).step()
    assert Bundle.model_validate_json((tmp_path / "x").read_text()).entry is None


def test_an_export_that_is_stopped_or_refused_leaves_the_old_file(tmp_path: Path, monkeypatch):
    filled(tmp_path / "data", 3)
    store = exporting(tmp_path / "data")
    names = tuple(one.identifier for one in listed(store).opened)
    file = tmp_path / "out.csv"
    file.write_text("old")
    monkeypatch.setattr(export_job, "STEP", 1)
    job = store.export("csv", str(file), names)
    job.step()
    assert file.read_text() == "old"
    job.stop()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["out.csv"]
    with pytest.raises(NotSavedError):
        store.export("csv", str(tmp_path / "nowhere" / "out.csv"), names)
    store.lock()
    with pytest.raises(LockedError):
        store.export("csv", str(file), names)
    assert file.read_text() == "old"
