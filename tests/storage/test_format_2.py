"""A store written by version 2 of the format opens for ever; one of version 1 becomes one when it is written to."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.export.samples import FORM, all_answered
from tests.storage.fixtures.make_format_1 import FORMAT_1_PASSPHRASE
from tests.storage.fixtures.make_format_2 import FORMAT_2_PASSPHRASE
from tests.storage.making import store_in

from tms_education.domain.record_ports import StoreState

KEPT = Path(__file__).parent / "fixtures"


def version_of(root: Path) -> int:
    with closing(sqlite3.connect(root / "records.sqlite3")) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_it_opens_with_its_passphrase_its_label_and_its_sheet(tmp_path: Path):
    root = Path(shutil.copytree(KEPT / "format-2", tmp_path / "data"))
    store = store_in(root)
    assert store.state() is StoreState.SOUND
    assert store.has_recovery()
    store.unlock(FORMAT_2_PASSPHRASE)
    found = store.records()
    assert found.unreadable == 0
    assert [(one.label, one.session, one.total) for one in found.opened] == [
        ("A label", 12, 18),
        ("", None, None),
        ("", None, 9),
    ]


def test_a_store_of_format_1_is_only_changed_by_writing_and_keeps_its_records(tmp_path: Path):
    root = Path(shutil.copytree(KEPT / "format-1", tmp_path / "data"))
    store = store_in(root)
    store.unlock(FORMAT_1_PASSPHRASE)
    old = {one.tag for one in store.records().opened}
    tag = store.add(FORM, all_answered(1), store.redeem(store.make_code("A label", 1)))
    assert version_of(root) == 2
    found = {one.tag: one.label for one in store.records().opened}
    assert found == {**dict.fromkeys(old, ""), tag: "A label"}
