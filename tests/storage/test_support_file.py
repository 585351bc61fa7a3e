"""The file for support holds lines of a known form, and nothing else that might stand in a log."""

import subprocess
import sys
import zipfile
from pathlib import Path

from tests.export.samples import StillClock

from tms_education.storage.log_file import LogFile
from tms_education.storage.support_file import log_texts, write_support_file

SAID = "my neighbour Zelda hears it too"
CRASH = """
import sys
from pathlib import Path
from tests.export.samples import StillClock
from tms_education.storage.log_file import LogFile
note = sys.argv[2]
LogFile(Path(sys.argv[1]), StillClock()).catch_crashes()
import os, signal
os.kill(os.getpid(), signal.SIGABRT)
"""
ROOT = Path(__file__).parents[2]


def test_known_lines_stay_and_others_are_counted(tmp_path: Path):
    log = LogFile(tmp_path, StillClock())
    log.write("error ValueError at Page.shown:12 > <lambda>:3")
    log.write("qt QtWarningMsg QPainter::begin (40 letters)")
    log.write(f"something {SAID}")
    log.write(f"error ValueError at {SAID}’")
    (text,) = log_texts(tmp_path).values()
    assert text.splitlines()[0].endswith("error ValueError at Page.shown:12 > <lambda>:3")
    assert text.splitlines()[-1] == "(2 lines of another form are left out)"
    assert SAID not in text


def test_a_folder_without_logs_gives_nothing(tmp_path: Path):
    (tmp_path / "app.log").mkdir()
    assert log_texts(tmp_path) == {}
    assert log_texts(tmp_path / "none") == {}


def test_a_crash_leaves_its_place_and_no_value(tmp_path: Path):
    done = subprocess.run([sys.executable, "-c", CRASH, str(tmp_path), SAID], cwd=ROOT, check=False, timeout=60)
    assert done.returncode < 0
    crash = (tmp_path / "crash.log").read_text()
    assert "Fatal Python error: Aborted" in crash
    assert SAID not in crash
    told = log_texts(tmp_path)["logs/crash.log"]
    assert 'File "<string>", line 9 in <module>' in told
    assert "left out" not in told
    LogFile(tmp_path, StillClock()).catch_crashes()
    assert (tmp_path / "crash.log.1").read_text() == crash


def test_folders_of_a_machine_are_cut_from_a_crash(tmp_path: Path):
    (tmp_path / "crash.log").write_text(
        '  File "/h/zelda/src/page.py", line 3 in show\n  File "C:\\z\\b.py", line 4 in x\n'
    )
    assert log_texts(tmp_path)["logs/crash.log"] == '  File "page.py", line 3 in show\n  File "b.py", line 4 in x\n'


def test_the_zip_holds_what_was_shown(tmp_path: Path):
    write_support_file(tmp_path / "a.zip", {"versions.txt": "1\n", "logs/app.log": "2\n"})
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            "versions.txt": b"1\n",
            "logs/app.log": b"2\n",
        }
