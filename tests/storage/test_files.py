import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from tests.export.samples import StillClock
from tests.storage.making import program

from tms_education.storage.files import alone, erase, free_name, make_private_folder, set_aside, write_whole

NOW = StillClock().now()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_folders_and_files_are_for_this_user_alone(tmp_path: Path):
    before = os.umask(0)
    try:
        make_private_folder(tmp_path / "a" / "b")
        write_whole(tmp_path / "a" / "b" / "file", b"x")
    finally:
        os.umask(before)
    assert mode(tmp_path / "a") == mode(tmp_path / "a" / "b") == 0o700
    assert mode(tmp_path / "a" / "b" / "file") == 0o600


def test_a_file_is_replaced_as_a_whole_and_nothing_is_left_over(tmp_path: Path):
    write_whole(tmp_path / "file", b"old")
    write_whole(tmp_path / "file", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"new"


def test_a_failed_proof_leaves_the_old_file(tmp_path: Path):
    def refuse(_data: bytes) -> None:
        raise ValueError

    write_whole(tmp_path / "file", b"old")
    with pytest.raises(ValueError):
        write_whole(tmp_path / "file", b"new", refuse)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"old"


def test_a_file_set_aside_never_takes_the_place_of_another(tmp_path: Path):
    for text in (b"one", b"two", b"three"):
        (tmp_path / "settings.json").write_bytes(text)
        set_aside(tmp_path / "settings.json", "damaged", NOW)
    found = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    stem = "settings-damaged-20261124-091530"
    assert found == {f"{stem}.json": b"one", f"{stem}-2.json": b"two", f"{stem}-3.json": b"three"}
    assert free_name(tmp_path / "settings.json", "damaged", None).name == "settings-damaged.json"


def test_nothing_is_set_aside_where_there_is_nothing(tmp_path: Path):
    assert set_aside(tmp_path / "none", "damaged", NOW) is None


def test_an_erased_file_is_gone_and_one_that_was_not_there_is_no_error(tmp_path: Path):
    (tmp_path / "key").write_bytes(b"secret")
    erase(tmp_path / "key")
    erase(tmp_path / "key")
    assert list(tmp_path.iterdir()) == []


def test_only_one_program_at_a_time_holds_a_lock(tmp_path: Path):
    code = (
        "import sys; from pathlib import Path; from tms_education.storage.files import alone\n"
        "with alone(Path(sys.argv[1])): print('held', flush=True)"
    )
    with alone(tmp_path / "lock"):
        other = program(code, tmp_path / "lock")
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(0.4)
    assert other.communicate(timeout=10)[0] == b"held\n"
