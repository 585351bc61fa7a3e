"""Two programs on one folder, and programs that are killed."""

import random
import subprocess
from pathlib import Path

import pytest
from tests.export.samples import FORM, all_answered
from tests.storage.making import PASSPHRASE, program, store_in

from tms_education.domain.record_ports import StoreState
from tms_education.storage.files import alone

ADD_MANY = (
    "import sys; from pathlib import Path\n"
    "from tests.export.samples import FORM, all_answered; from tests.storage.making import store_in\n"
    "store = store_in(Path(sys.argv[1]))\n"
    "for number in range(int(sys.argv[2])):\n"
    "    print(store.add(FORM, all_answered(number % 4, 'note')), flush=True)\n"
)
ROUNDS = 20


def tags_in(root: Path) -> set[str]:
    store = store_in(root)
    if store.has_passphrase():
        store.unlock(PASSPHRASE)
    found = store.records()
    assert found.unreadable == 0
    return {record.tag for record in found.opened}


def test_several_programs_add_to_one_folder_at_the_same_time(tmp_path: Path):
    programs = [program(ADD_MANY, tmp_path / "data", 25) for _ in range(3)]
    told = [tag for one in programs for tag in one.communicate(timeout=60)[0].decode().split()]
    assert len(told) == 75
    assert tags_in(tmp_path / "data") == set(told)


def test_one_program_sets_the_passphrase_while_another_adds(tmp_path: Path):
    other = program(ADD_MANY, tmp_path, 40)
    assert other.stdout is not None
    first = other.stdout.readline().decode().strip()
    store_in(tmp_path).set_passphrase(PASSPHRASE)
    told = {first, *other.communicate(timeout=60)[0].decode().split()}
    assert len(told) == 40
    assert tags_in(tmp_path) == told


def test_what_add_returned_for_is_there_after_a_kill(tmp_path: Path):
    chance = random.Random(20261124)
    told: set[str] = set()
    for round_ in range(ROUNDS):
        one = program(ADD_MANY, tmp_path, 10_000)
        assert one.stdout is not None
        told.add(one.stdout.readline().decode().strip())
        with pytest.raises(subprocess.TimeoutExpired):
            one.wait(chance.random() * 0.06)
        one.kill()
        # A line cut by the kill names no record that was told of.
        lines = one.communicate(timeout=10)[0].decode().splitlines(keepends=True)
        told |= {line.strip() for line in lines if line.endswith("\n")}
        if round_ % 5 == 0:
            assert store_in(tmp_path).state() is StoreState.SOUND
    found = tags_in(tmp_path)
    assert told <= found
    assert len(told) > ROUNDS
    assert len(found - told) <= ROUNDS
    assert store_in(tmp_path).state() is StoreState.SOUND


def test_adding_waits_while_another_program_sets_the_database_aside(tmp_path: Path):
    store_in(tmp_path).add(FORM, all_answered(1))
    with alone(tmp_path / "records.sqlite3.lock"):
        other = program(ADD_MANY, tmp_path, 1)
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(1.5)
    assert other.communicate(timeout=30)[0].decode().strip() in tags_in(tmp_path)


def test_two_programs_that_find_the_same_damage_set_aside_one_file(tmp_path: Path):
    store_in(tmp_path).add(FORM, all_answered(1))
    (tmp_path / "records.sqlite3").write_bytes(b"x" * 5000)
    programs = [program(ADD_MANY, tmp_path, 5) for _ in range(4)]
    told = [tag for one in programs for tag in one.communicate(timeout=60)[0].decode().split()]
    assert len(told) == 20
    assert tags_in(tmp_path) == set(told)
    assert len(list(tmp_path.glob("records-damaged-*"))) == 1
