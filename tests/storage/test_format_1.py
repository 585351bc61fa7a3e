"""A store written by version 1 of the format opens for ever."""

import shutil
from pathlib import Path

import pytest
from tests.export.samples import FORM, all_answered
from tests.storage.fixtures.make_format_1 import FORMAT_1_PASSPHRASE
from tests.storage.making import every_file, store_in

from tms_education.domain.errors import WrongPassphraseError
from tms_education.domain.record_ports import StoreState

KEPT = Path(__file__).parent / "fixtures" / "format-1"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(KEPT, tmp_path / "data"))


def test_it_is_whole():
    assert set(every_file(KEPT)) == {"records.sqlite3", "keys/public.key", "keys/private.wrapped"}


def test_it_opens_with_its_passphrase_and_says_what_was_answered(root: Path):
    store = store_in(root)
    assert store.state() is StoreState.SOUND
    store.unlock(FORMAT_1_PASSPHRASE)
    found = store.records()
    assert found.unreadable == 0
    newer, older = found.opened
    assert (older.total, older.band, older.safety, older.note) == (9, "mild", True, "A note of format one")
    assert (newer.total, newer.answered, newer.safety) == (None, 8, False)
    assert older.answered_at.isoformat() == "2026-11-24T09:15:30+00:00"


def test_it_takes_new_records(root: Path):
    store = store_in(root)
    tag = store.add(FORM, all_answered(2))
    with pytest.raises(WrongPassphraseError):
        store.unlock("another")
    store.unlock(FORMAT_1_PASSPHRASE)
    assert tag in {record.tag for record in store.records().opened}
