"""What becomes of a damaged database: set aside, told, rescued; never a crash, never a wrong answer."""

import os
import shutil
from pathlib import Path

import pytest
from tests.export.samples import FORM, all_answered
from tests.storage.making import filled, store_in, tags_in, unlocked

from tms_education.domain.record_ports import StoreState


def test_a_flip_anywhere_in_the_file_never_crashes_and_never_opens_wrongly(tmp_path: Path):
    filled(tmp_path / "whole", 3)
    good = {record.identifier: record for record in unlocked(tmp_path / "whole").records().opened}
    size = (tmp_path / "whole" / "records.sqlite3").stat().st_size
    for number, place in enumerate([*range(0, 120, 3), *range(120, size, size // 60)]):
        root = tmp_path / str(number)
        shutil.copytree(tmp_path / "whole", root)
        with (root / "records.sqlite3").open("r+b") as file:
            file.seek(place)
            byte = file.read(1)[0]
            file.seek(place)
            file.write(bytes([byte ^ (1 << number % 8)]))
        store = unlocked(root)
        if store.state() is StoreState.NEWER:
            continue
        for record in store.records().opened:
            assert record == good[record.identifier]
        store.add(FORM, all_answered(1))
        shutil.rmtree(root)


DAMAGE = {
    "no header": lambda data: bytes(100) + data[100:],
    "not a database": lambda data: b"hello",
    "empty": lambda data: b"",
    "cut in half": lambda data: data[: len(data) // 2],
    "one page wild": lambda data: data[:4096] + os.urandom(4096) + data[8192:],
    "tail wild": lambda data: data[:-4096] + os.urandom(4096),
    "the schema is wild": lambda data: data[:100] + os.urandom(3996) + data[4096:],
}


@pytest.mark.parametrize("how", DAMAGE)
@pytest.mark.parametrize("first", ["add", "state", "records"])
def test_a_damaged_database_is_set_aside_and_a_new_one_begun(tmp_path: Path, how: str, first: str):
    filled(tmp_path, 4)
    path = tmp_path / "records.sqlite3"
    damaged = DAMAGE[how](path.read_bytes())
    path.write_bytes(damaged)
    store = unlocked(tmp_path)
    {"add": lambda: store.add(FORM, all_answered(1)), "state": store.state, "records": store.records}[first]()
    assert store.state() is StoreState.WAS_DAMAGED
    assert (tmp_path / "records-damaged-20261124-091530.sqlite3").read_bytes() == damaged
    tag = store.add(FORM, all_answered(1))
    assert tag in tags_in(store)


@pytest.mark.parametrize(("how", "least"), [("no header", 4), ("tail wild", 3)])
def test_what_can_still_be_read_of_a_damaged_database_is_rescued(tmp_path: Path, how: str, least: int):
    tags = filled(tmp_path, 4)
    path = tmp_path / "records.sqlite3"
    path.write_bytes(DAMAGE[how](path.read_bytes()))
    found = tags_in(unlocked(tmp_path))
    assert len(found) >= least
    assert set(found) <= set(tags)


def test_staff_are_told_of_damage_also_after_a_restart_until_they_acknowledge(tmp_path: Path):
    filled(tmp_path)
    (tmp_path / "records.sqlite3").write_bytes(b"x")
    store_in(tmp_path).add(FORM, all_answered(1))
    again = store_in(tmp_path)
    assert again.state() is StoreState.WAS_DAMAGED
    again.acknowledge()
    assert again.state() is StoreState.SOUND
    assert store_in(tmp_path).state() is StoreState.SOUND


def test_damage_that_comes_while_the_program_runs_does_not_lose_the_next_record(tmp_path: Path):
    filled(tmp_path)
    store = unlocked(tmp_path)
    assert len(store.records().opened) == 3
    with (tmp_path / "records.sqlite3").open("r+b") as file:
        file.write(bytes(200))
    tag = store.add(FORM, all_answered(1))
    assert tag in tags_in(store)
    assert store.state() is StoreState.WAS_DAMAGED


def test_side_files_of_a_database_that_is_gone_are_set_aside_too(tmp_path: Path):
    filled(tmp_path)
    (tmp_path / "records.sqlite3").unlink()
    (tmp_path / "records.sqlite3-wal").write_bytes(b"left over")
    store = store_in(tmp_path)
    assert store.state() is StoreState.WAS_DAMAGED
    assert (tmp_path / "records-damaged-20261124-091530.sqlite3-wal").read_bytes() == b"left over"
    store.add(FORM, all_answered(1))
