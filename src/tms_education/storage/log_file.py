"""The program's own log: a few short files that hold no answer, name or note."""

import faulthandler
from pathlib import Path

from tms_education.domain.ports import Clock

LARGEST = 256 * 1024
"""Bytes after which a log file is put aside."""

KEPT = 3
"""Files put aside that are kept."""


class LogFile:
    """Appends lines with the time; never fails, since a full disk must not stop the program."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._file = folder / "app.log"
        self._clock = clock

    def write(self, line: str) -> None:
        """Append one line."""
        when = self._clock.now().isoformat(timespec="seconds")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._file.exists() and self._file.stat().st_size > LARGEST:
                self._rotate()
            with self._file.open("a", encoding="utf-8", errors="replace") as log:
                log.write(f"{when} {' '.join(line.split())}\n")
        except OSError:
            return

    def catch_crashes(self) -> None:
        """Let Python write where in the code it was when the whole program breaks off: places, and no value of any.

        What the last crash left is kept as ``crash.log.1``.
        """
        crash = self._file.with_name("crash.log")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if crash.exists() and crash.stat().st_size:
                crash.replace(crash.with_suffix(".log.1"))
            faulthandler.enable(crash.open("w", encoding="utf-8"))  # it stays open as long as the program
        except OSError:
            return

    def _rotate(self) -> None:
        for number in range(KEPT, 0, -1):
            older = self._file.with_suffix(f".log.{number}")
            newer = self._file.with_suffix(f".log.{number - 1}") if number > 1 else self._file
            if newer.exists():
                newer.replace(older)
