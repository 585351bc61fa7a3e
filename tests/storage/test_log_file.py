from pathlib import Path

from tests.export.samples import StillClock

from tms_education.storage.log_file import KEPT, LARGEST, LogFile


def test_a_line_stands_with_its_time(tmp_path: Path):
    LogFile(tmp_path / "logs", StillClock()).write("started\nwell")
    assert (tmp_path / "logs" / "app.log").read_text() == "2026-11-24T09:15:30+00:00 started well\n"


def test_old_files_are_few(tmp_path: Path):
    log = LogFile(tmp_path, StillClock())
    for _ in range(KEPT + 3):
        log.write("x" * LARGEST)
        log.write("y")
    assert len(list(tmp_path.iterdir())) == KEPT + 1


def test_a_device_that_takes_no_writing_does_not_stop_the_program(tmp_path: Path):
    (tmp_path / "logs").write_text("a file where the folder should be")
    LogFile(tmp_path / "logs", StillClock()).write("x")
