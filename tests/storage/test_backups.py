"""One sealed file: made, put back, merged, and refused when it is the wrong one or damaged."""

import json
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.export.samples import FORM, StillClock, all_answered
from tests.storage.making import NOTE, PASSPHRASE, filled, store_in, tags_in, unlocked

from tms_education.domain.errors import (
    DamagedError,
    LockedError,
    NewerStoreError,
    NotSavedError,
    OtherTabletError,
    StoreError,
    WrongPassphraseError,
)
from tms_education.storage import backup_file, backup_jobs, backup_parts, backups
from tms_education.storage.backup_file import Kind, packed, unpacked
from tms_education.storage.paths import DataFolder

OTHER = "another five long words"


def done(job):
    while not job.step():
        assert job.done <= job.total
    return job


def backup_of(root, file, clock=None):
    store = store_in(root, clock)
    store.unlock(PASSPHRASE)
    done(store.backups().begin(str(file)))
    return file


@pytest.fixture
def made(tmp_path):
    """A tablet with three records, stars, settings and a pack, and a backup of it."""
    root = tmp_path / "tablet"
    tags = filled(root, 3)
    store = unlocked(root)
    code = store.new_recovery()
    (root / "ratings.json").write_text('{"format": 1, "pages": {"x": [0, 0, 0, 0, 2]}}')
    (root / "packs" / "own").mkdir(parents=True)
    (root / "packs" / "own" / "clinic.yaml").write_text("name: Harbour Clinic")
    (root / "packs" / "inbox").mkdir()
    (root / "packs" / "inbox" / "old.tmspack").write_bytes(b"x")
    return root, tags, backup_of(root, tmp_path / "tablet.tmsbackup"), code


def test_a_new_tablet_comes_back_whole_with_its_old_passphrase(made, tmp_path):
    root, tags, file, _code = made
    new = store_in(tmp_path / "new")
    about = new.backups().look(str(file))
    assert (about.records, about.needs_passphrase) == (3, True)
    job = done(new.backups().restore(str(file), PASSPHRASE))
    assert job.added == 3
    assert sorted(tags_in(new)) == sorted(tags)
    assert new.records().opened[0].note == NOTE
    assert (tmp_path / "new" / "ratings.json").read_bytes() == (root / "ratings.json").read_bytes()
    assert (tmp_path / "new" / "packs" / "own" / "clinic.yaml").is_file()
    assert not (tmp_path / "new" / "packs" / "inbox").exists()
    again = store_in(tmp_path / "new")
    assert again.has_passphrase()
    assert again.has_recovery()
    assert not again.is_unlocked()
    again.unlock(PASSPHRASE)
    assert sorted(tags_in(again)) == sorted(tags)
    assert again.log()[0].event == "listed"
    assert {line.event for line in again.log()} >= {"restored", "passphrase-set", "recovery-made"}
    assert again.state().value == "sound"


def test_the_recovery_sheet_opens_a_backup_when_the_passphrase_is_lost(made, tmp_path):
    _root, tags, file, code = made
    new = store_in(tmp_path / "new")
    done(new.backups().restore(str(file), code.lower()))
    new.set_passphrase(OTHER)
    again = store_in(tmp_path / "new")
    again.unlock(OTHER)
    assert sorted(tags_in(again)) == sorted(tags)


def test_a_backup_of_this_tablet_brings_back_what_is_missing_and_changes_nothing_newer(made, tmp_path):
    root, tags, file, _code = made
    store = unlocked(root)
    lost = store.records().opened[0].identifier
    store.delete((lost,))
    store.add(FORM, all_answered(2))
    store.set_passphrase(OTHER)
    (root / "ratings.json").write_text("{}")
    assert not store.backups().look(str(file)).needs_passphrase
    job = done(store.backups().restore(str(file)))
    assert job.added == 1
    assert len(tags_in(store)) == 4
    assert set(tags) <= set(tags_in(store))
    assert (root / "ratings.json").read_text() == "{}"
    assert done(store.backups().restore(str(file))).added == 0
    again = store_in(root)
    again.unlock(OTHER)
    with pytest.raises(WrongPassphraseError):
        store_in(root).unlock(PASSPHRASE)


def test_a_log_line_comes_back_once(made):
    root, _tags, file, _code = made
    store = unlocked(root)
    before = [line.event for line in store.log()].count("passphrase-set")
    done(store.backups().restore(str(file)))
    assert [line.event for line in store.log()].count("passphrase-set") == before == 1


def test_records_of_two_tablets_are_never_mixed(made, tmp_path):
    _root, _tags, file, _code = made
    filled(tmp_path / "other", 1)
    other = unlocked(tmp_path / "other")
    with pytest.raises(OtherTabletError):
        other.backups().look(str(file))
    with pytest.raises(OtherTabletError):
        other.backups().restore(str(file), PASSPHRASE)
    assert len(tags_in(other)) == 1


def test_a_tablet_that_only_has_a_passphrase_yet_takes_over_the_old_keys(made, tmp_path):
    _root, tags, file, _code = made
    new = store_in(tmp_path / "new")
    new.set_passphrase(OTHER)
    new.make_code("A-1", None)
    done(new.backups().restore(str(file), PASSPHRASE))
    again = unlocked(tmp_path / "new")
    assert sorted(tags_in(again)) == sorted(tags)
    assert [path.name for path in (tmp_path / "new" / "keys").glob("*replaced*")]


def test_a_wrong_passphrase_changes_nothing(made, tmp_path):
    _root, _tags, file, _code = made
    new = store_in(tmp_path / "new")
    for words in ("wrong words altogether", "0000 0000 0000 0000 0000 0000 0000"):
        with pytest.raises(WrongPassphraseError):
            new.backups().restore(str(file), words)
    with pytest.raises(LockedError):
        new.backups().restore(str(file))
    assert not (tmp_path / "new").exists()


def test_without_a_passphrase_there_is_no_backup(tmp_path):
    store = store_in(tmp_path / "tablet")
    store.add(FORM, all_answered(1))
    with pytest.raises(LockedError):
        store.backups().begin(str(tmp_path / "b"))
    store.set_passphrase(PASSPHRASE)
    store.lock()
    with pytest.raises(LockedError):
        store.backups().begin(str(tmp_path / "b"))
    assert not (tmp_path / "b").exists()


def test_nothing_of_a_person_is_readable_in_the_file(made):
    root, _tags, file, _code = made
    data = file.read_bytes()
    for needle in (NOTE.encode(), b"LA6569-3", b"passphrase-set", b"Harbour Clinic", b"phq-9"):
        assert needle not in data
    assert oct(file.stat().st_mode & 0o777) == "0o600"
    assert not list(file.parent.glob(".*part"))
    assert DataFolder(root).records.is_file()


@pytest.mark.parametrize("what", ["empty", "text", "picture", "missing"])
def test_another_file_is_named_as_such(tmp_path, what):
    file = tmp_path / "some.file"
    if what != "missing":
        file.write_bytes({"empty": b"", "text": b"hello there, this is text", "picture": b"\x89PNG" * 99}[what])
    with pytest.raises(StoreError):
        store_in(tmp_path / "new").backups().look(str(file))


def test_a_backup_of_a_newer_version_is_left_alone(made, tmp_path):
    _root, _tags, file, _code = made
    data = file.read_bytes().replace(b'"format": 1', b'"format": 9', 1)
    file.write_bytes(data)
    with pytest.raises(NewerStoreError):
        store_in(tmp_path / "new").backups().look(str(file))


@settings(max_examples=40, deadline=None)
@given(place=st.floats(0, 1), cut=st.booleans())
def test_a_damaged_or_shortened_backup_changes_nothing(tmp_path_factory, place, cut):
    folder = tmp_path_factory.mktemp("damaged")
    filled(folder / "tablet", 2)
    file = backup_of(folder / "tablet", folder / "b")
    data = bytearray(file.read_bytes())
    at = min(len(data) - 1, int(place * len(data)))
    file.write_bytes(data[:at] if cut else data[:at] + bytes([data[at] ^ 0x41]) + data[at + 1 :])
    new = store_in(folder / "new")
    with pytest.raises(StoreError):
        done(new.backups().restore(str(file), PASSPHRASE))
    assert new.records().opened == ()
    assert not new.has_passphrase()


def test_chunks_of_two_backups_are_not_exchanged(made, tmp_path):
    root, _tags, file, _code = made
    later = StillClock()
    later.time += timedelta(days=1)
    other = backup_of(root, tmp_path / "second", later)
    with file.open("rb") as one, other.open("rb") as two:
        _head, mark = backup_file.read_head(one)
        backup_file.read_head(two)
        start = one.tell()
        rest = two.read()
    file.write_bytes(file.read_bytes()[:start] + rest)
    with pytest.raises(DamagedError):
        done(store_in(tmp_path / "new").backups().restore(str(file), PASSPHRASE))
    assert mark


def test_a_backup_that_is_given_up_leaves_no_half_file(made, tmp_path, monkeypatch):
    root, _tags, _file, _code = made
    monkeypatch.setattr(backup_jobs, "ROWS", 1)
    store = unlocked(root)
    job = store.backups().begin(str(tmp_path / "half"))
    assert not job.step()
    job.stop()
    assert job.step()
    assert not (tmp_path / "half").exists()
    assert not list(tmp_path.glob(".half*"))


def test_a_place_that_takes_no_file_is_a_sentence(made, tmp_path):
    root, _tags, _file, _code = made
    with pytest.raises(NotSavedError):
        done(unlocked(root).backups().begin(str(tmp_path / "nowhere" / "b")))


def test_the_last_backup_or_export_is_known(made):
    root, _tags, _file, _code = made
    store = unlocked(root)
    assert store.backups().last() is not None
    assert store_in(root.parent / "fresh").backups().last() is None
    assert isinstance(store.backups(), backups.SealedBackups)


@pytest.mark.parametrize("name", ["../x", "/etc/x", "packs/../../x", "C:/x", "packs\\..\\x", ""])
def test_no_file_of_a_backup_lands_outside(tmp_path, name):
    with pytest.raises(DamagedError):
        backup_parts.put_back(tmp_path / "data", name, b"x", frozenset({"packs", ".."}))
    assert not list(tmp_path.iterdir())


def test_a_file_nobody_backs_up_is_not_written(tmp_path):
    assert not backup_parts.put_back(tmp_path, "keys/private.key", b"x", frozenset({"packs"}))
    assert not list(tmp_path.iterdir())


@given(st.lists(st.tuples(st.text(max_size=20), st.binary(max_size=60)), max_size=8))
def test_packed_parts_come_back(parts):
    good = [(name.encode("utf-8", "ignore").decode(), data) for name, data in parts]
    assert list(unpacked(packed(iter(good)))) == good


@given(st.binary(max_size=80))
def test_wild_bytes_unpack_or_are_damaged(data):
    try:
        list(unpacked(data))
    except DamagedError:
        return


def test_a_log_that_is_none_is_damage():
    for body in (b"", b"{}", b"[[1]]", json.dumps([["a", "b", "c"]]).encode()):
        with pytest.raises(DamagedError):
            backup_jobs._read_lines(body)
    assert backup_jobs._read_lines(b'[["a", "b", 3]]') == [("a", "b", 3)]
    assert int(Kind.END) == 4
