"""The record store as app and the pages know it."""

import json
import os
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.export.samples import FORM, all_answered
from tests.storage.making import (
    NOTE,
    PASSPHRASE,
    every_file,
    filled,
    open_folder,
    program,
    read_only,
    run_sql,
    store_in,
    tags_in,
    unlocked,
)

from tms_education.domain.errors import LockedError, NewerStoreError, NotSavedError, WrongPassphraseError
from tms_education.domain.record_ports import RecordStore, StoreState
from tms_education.storage import key_files
from tms_education.storage.database_file import FORMAT, opened
from tms_education.storage.tags import TAG_LENGTH, TAG_LETTERS


def test_it_keeps_the_promise_of_the_port(tmp_path: Path):
    store: RecordStore = store_in(tmp_path)
    assert store.state() is StoreState.SOUND


def test_making_and_asking_makes_no_file_and_making_loads_no_library(tmp_path: Path):
    store = store_in(tmp_path / "data")
    assert store.state() is StoreState.SOUND
    assert store.records().opened == ()
    assert not store.has_passphrase()
    assert not (tmp_path / "data" / "records.sqlite3").exists()
    code = (
        "import sys; from pathlib import Path\nfrom tests.storage.making import DataFolder, SealedRecordStore\n"
        "for name in [n for n in sys.modules if n.startswith(('nacl', 'sqlite3', '_sqlite3'))]: del sys.modules[name]\n"
        "SealedRecordStore(DataFolder(Path(sys.argv[1])), None, None, None)\n"
        "print(any(name.startswith(('nacl', 'sqlite3')) for name in sys.modules))"
    )
    assert program(code, tmp_path).communicate(timeout=30)[0] == b"False\n"


def test_records_come_back_newest_first_with_their_tags(tmp_path: Path):
    tags = filled(tmp_path)
    found = unlocked(tmp_path).records()
    assert [record.tag for record in found.opened] == tags[::-1]
    assert found.unreadable == 0
    assert found.opened[0].total == 18
    assert found.opened[0].note == NOTE


def test_a_tag_is_short_and_hard_to_misread(tmp_path: Path):
    tags = filled(tmp_path, 20)
    assert len(set(tags)) == 20
    assert all(len(tag) == TAG_LENGTH == 5 and set(tag) <= set(TAG_LETTERS) for tag in tags)
    assert not set(TAG_LETTERS) & set("0O1IL5S8BAEUZ") - {"8"}


def test_reading_needs_the_passphrase_once_there_is_one(tmp_path: Path):
    filled(tmp_path)
    store = store_in(tmp_path)
    with pytest.raises(LockedError):
        store.records()
    with pytest.raises(WrongPassphraseError):
        store.unlock("wrong")
    with pytest.raises(LockedError):
        store.records()
    store.unlock(PASSPHRASE)
    assert len(store.records().opened) == 3
    store.lock()
    with pytest.raises(LockedError):
        store.records()


def test_until_a_passphrase_is_set_whoever_holds_the_tablet_may_read(tmp_path: Path):
    store_in(tmp_path).add(FORM, all_answered(1, NOTE))
    assert store_in(tmp_path).records().opened[0].note == NOTE


def test_adding_needs_no_passphrase(tmp_path: Path):
    tags = filled(tmp_path)
    tag = store_in(tmp_path).add(FORM, all_answered(1))
    assert set(tags_in(unlocked(tmp_path))) == {tag, *tags}


def test_blobs_swapped_between_rows_do_not_open(tmp_path: Path):
    filled(tmp_path, 3)
    run_sql(
        tmp_path,
        "CREATE TEMP TABLE kept AS SELECT place, sealed FROM record",
        "UPDATE record SET sealed = (SELECT sealed FROM kept WHERE kept.place = 3 - record.place) WHERE place < 3",
    )
    found = unlocked(tmp_path).records()
    assert (len(found.opened), found.unreadable) == (1, 2)


def test_a_row_of_another_shape_is_counted_and_the_rest_opens(tmp_path: Path):
    filled(tmp_path, 3)
    run_sql(
        tmp_path,
        "UPDATE record SET sealed = 'text' WHERE place = 1",
        "INSERT INTO record (identifier, sealed) VALUES (x'ff00', x''), (CAST(x'ff80' AS TEXT), x'00'), (7, 7)",
    )
    found = unlocked(tmp_path).records()
    assert (len(found.opened), found.unreadable) == (2, 4)


def test_every_sampled_flip_of_a_sealed_byte_is_counted_never_opened_wrongly(tmp_path: Path):
    filled(tmp_path, 1)
    path = tmp_path / "records.sqlite3"
    whole = path.read_bytes()
    store = unlocked(tmp_path)
    good = store.records().opened
    (sealed,) = _sealed(tmp_path)
    place = whole.find(sealed[:64])
    assert place > 0
    for offset in range(0, 64, 5):
        flipped = bytes([whole[place + offset] ^ 1])
        path.write_bytes(whole[: place + offset] + flipped + whole[place + offset + 1 :])
        found = store.records()
        assert (found.opened, found.unreadable) == ((), 1)
    path.write_bytes(whole)
    assert store.records().opened == good


def _sealed(root: Path) -> list[bytes]:
    with closing(opened(root / "records.sqlite3", 1.0)) as connection:
        return [row[0] for row in connection.execute("SELECT sealed FROM record")]


def test_a_newer_database_is_refused_and_untouched(tmp_path: Path):
    filled(tmp_path)
    run_sql(tmp_path, f"PRAGMA user_version = {FORMAT + 1}")
    before = every_file(tmp_path)
    store = store_in(tmp_path)
    assert store.state() is StoreState.NEWER
    with pytest.raises(NotSavedError, match="newer"):
        store.add(FORM, all_answered(1))
    store.unlock(PASSPHRASE)
    with pytest.raises(NewerStoreError):
        store.records()
    assert every_file(tmp_path) == before


def test_newer_key_files_are_told_as_newer(tmp_path: Path):
    filled(tmp_path)
    fields = {"format": 2, "public": "x"}
    text = json.dumps(fields | {"check": key_files._check(fields)}).encode()
    (tmp_path / "keys" / "public.key").write_bytes(text)
    (tmp_path / "keys" / "private.wrapped").write_bytes(text)
    store = store_in(tmp_path)
    assert store.state() is StoreState.NEWER
    with pytest.raises(NotSavedError):
        store.add(FORM, all_answered(1))
    assert (tmp_path / "keys" / "public.key").read_bytes() == text


def test_a_device_that_takes_no_writing_says_so_and_staff_can_read():
    with open_folder() as root:
        tags = filled(root)
        store_in(root).add(FORM, all_answered(1))
        with read_only(root):
            store = store_in(root)
            assert store.state() is StoreState.READ_ONLY
            with pytest.raises(NotSavedError, match="does not allow writing"):
                store.add(FORM, all_answered(1))
            with pytest.raises(NotSavedError):
                store.set_passphrase("another")
            store.unlock(PASSPHRASE)
            assert set(tags_in(store)) > set(tags)
        assert unlocked(root).state() is StoreState.SOUND


def test_an_empty_folder_that_takes_no_writing_is_no_crash():
    with open_folder() as root, read_only(root):
        store = store_in(root)
        assert store.state() is StoreState.READ_ONLY
        assert store.records().opened == ()
        with pytest.raises(NotSavedError):
            store.add(FORM, all_answered(1))


def test_a_file_where_the_folder_should_be_is_no_crash(tmp_path: Path):
    (tmp_path / "data").write_text("a file")
    store = store_in(tmp_path / "data")
    assert store.state() is StoreState.READ_ONLY
    with pytest.raises(NotSavedError):
        store.add(FORM, all_answered(1))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs limits on files")
def test_a_full_device_says_so_and_keeps_no_half_record(tmp_path: Path):
    tags = filled(tmp_path)
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from tests.export.samples import FORM, all_answered; from tests.storage.making import store_in\n"
        "from tms_education.domain.errors import NotSavedError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "store = store_in(Path(sys.argv[1])); store.state()\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try: store.add(FORM, all_answered(1))\n"
        "except NotSavedError as error: print(error)"
    )
    said = program(code, tmp_path).communicate(timeout=30)[0].decode()
    assert said in {"The device is full.\n", "The device would not read or write.\n"}
    assert tags_in(unlocked(tmp_path)) == tags[::-1]
    assert unlocked(tmp_path).state() is StoreState.SOUND


@pytest.mark.parametrize("both", [False, True], ids=["private key", "both keys"])
def test_lost_keys_are_told_and_old_records_counted(tmp_path: Path, both: bool):
    filled(tmp_path)
    (tmp_path / "keys" / "private.wrapped").unlink()
    if both:
        (tmp_path / "keys" / "public.key").unlink()
    store = store_in(tmp_path)
    tag = store.add(FORM, all_answered(1))
    assert store.state() is StoreState.KEY_LOST
    found = store.records()
    assert [record.tag for record in found.opened] == [tag]
    assert found.unreadable == 3
    assert both or list((tmp_path / "keys").glob("public-lost-*.key"))


def test_lost_keys_are_noticed_before_anyone_adds(tmp_path: Path):
    filled(tmp_path)
    (tmp_path / "keys" / "private.wrapped").unlink()
    assert store_in(tmp_path).state() is StoreState.KEY_LOST


def test_a_form_that_is_gone_is_counted_and_the_rest_opens(tmp_path: Path):
    store = store_in(tmp_path)
    tag = store.add(FORM, all_answered(1))
    store.add(replace(FORM, identifier="gone"), replace(all_answered(1), questionnaire="gone"))
    found = store.records()
    assert [record.tag for record in found.opened] == [tag]
    assert found.unreadable == 1
