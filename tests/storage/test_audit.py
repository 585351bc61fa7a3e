from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from tests.export.samples import FORM, StillClock, all_answered
from tests.storage.making import PASSPHRASE, open_folder, read_only, run_sql, store_in, vault_in

from tms_education.domain.errors import WrongPassphraseError
from tms_education.domain.record import Event
from tms_education.storage.audit import AuditTrail, Entry
from tms_education.storage.database import Database
from tms_education.storage.paths import DataFolder
from tms_education.storage.sealed_records import SealedRecords


def trail(root: Path, clock: StillClock) -> AuditTrail:
    return AuditTrail(Database(DataFolder(root).records, clock), clock)


def test_what_staff_do_is_written_in_order_with_time_and_count(tmp_path: Path):
    clock = StillClock()
    store = store_in(tmp_path, clock)
    store.add(FORM, all_answered(1))
    store.set_passphrase(PASSPHRASE)
    clock.time += timedelta(minutes=2)
    with suppress(WrongPassphraseError):
        store.unlock("wrong")
    store.unlock(PASSPHRASE)
    store.records()
    assert trail(tmp_path, clock).entries() == (
        Entry("passphrase-set", "2026-11-24T09:15:30+00:00", 0),
        Entry("refused", "2026-11-24T09:17:30+00:00", 0),
        Entry("unlocked", "2026-11-24T09:17:30+00:00", 0),
        Entry("listed", "2026-11-24T09:17:30+00:00", 1),
    )


def test_lost_keys_and_their_acknowledgement_are_written(tmp_path: Path):
    clock = StillClock()
    store = store_in(tmp_path, clock)
    store.add(FORM, all_answered(1))
    (tmp_path / "keys" / "private.key").unlink()
    store.state()
    store.acknowledge()
    assert [(entry.event, entry.count) for entry in trail(tmp_path, clock).entries()] == [
        ("key-lost", 1),
        ("damage-acknowledged", 0),
    ]


def test_the_trail_outlives_damage_as_far_as_it_can_be_read(tmp_path: Path):
    clock = StillClock()
    trail(tmp_path, clock).note(Event.UNLOCKED)
    with (tmp_path / "records.sqlite3").open("r+b") as file:
        file.write(bytes(100))
    trail(tmp_path, clock).note(Event.LISTED, 4)
    assert [entry.event for entry in trail(tmp_path, clock).entries()] == ["unlocked", "listed"]


def test_a_visitor_leaves_no_time_in_it(tmp_path: Path):
    store_in(tmp_path).add(FORM, all_answered(1))
    assert trail(tmp_path, StillClock()).entries() == ()


def test_a_device_that_takes_no_writing_stops_nobody():
    with open_folder() as root:
        trail(root, StillClock()).note(Event.UNLOCKED)
        with read_only(root):
            trail(root, StillClock()).note(Event.LISTED)
        assert len(trail(root, StillClock()).entries()) == 1


def test_bytes_go_in_and_come_out_whatever_they_are(tmp_path: Path):
    records = SealedRecords(Database(DataFolder(tmp_path).records, StillClock()), vault_in(tmp_path))
    payloads = [b"", b"\x00", b"x" * 10_000]
    identifiers = [records.add_bytes(payload) for payload in payloads]
    found = records.open_all().payloads
    assert [(one.identifier, one.payload) for one in found] == list(zip(identifiers, payloads, strict=True))
    assert records.count() == 3
    run_sql(tmp_path, "DELETE FROM record")
    assert records.count() == 0
