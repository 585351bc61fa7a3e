"""Slows guessing down, also over a restart: so many wrong tries, then a pause.

A try is written down before it is made, so that ending the program does not make it undone. How long the pause still
lasts is measured by a clock that nobody can set; only after a restart the device's clock is asked, once, and never
believed for more than one whole pause. So a clock that was set back never shortens a pause and never makes it longer
than one from the restart on. A clock set forward before a restart does shorten it: whoever can do that can also
copy the files, and against that Argon2id stands.
"""

import json
import math
import time
from collections.abc import Callable
from pathlib import Path

from tms_education.domain.errors import TooManyTriesError
from tms_education.domain.ports import Clock
from tms_education.storage.files import alone, write_whole

LIMIT = 5
PAUSE_SECONDS = 15 * 60
LARGEST = 1024


class Tries:
    """Counts wrong tries in a small file; on a device that takes no writing, in memory."""

    def __init__(
        self, path: Path, lock: Path, clock: Clock, limit: int = LIMIT, steady: Callable[[], float] = time.monotonic
    ) -> None:
        self._path, self._lock, self._clock, self._limit, self._steady = path, lock, clock, limit, steady
        self._unwritten: tuple[int, float] | None = None
        self._until, self._free_at = 0.0, 0.0

    def wait(self) -> int:
        """Give the seconds until the next try, 0 when it may be made."""
        _wrong, until = self._kept()
        if until != self._until:
            left = min(float(PAUSE_SECONDS), max(0.0, until - self._clock.now().timestamp()))
            self._until, self._free_at = until, self._steady() + left
        return math.ceil(max(0.0, self._free_at - self._steady())) if until else 0

    def begin(self) -> None:
        """Count a try as a wrong one until ``passed`` says otherwise.

        Raises:
            TooManyTriesError: there were too many.
        """
        try:
            with alone(self._lock):
                self._count(writes=True)
        except OSError:
            self._count(writes=False)

    def passed(self) -> None:
        """Forget the wrong tries: this one was right."""
        self._unwritten = None
        self._until = 0.0
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            self._unwritten = (0, 0.0)

    def _count(self, *, writes: bool) -> None:
        seconds = self.wait()
        if seconds:
            raise TooManyTriesError(seconds)
        wrong, _until = self._kept()
        wrong = (0 if wrong >= self._limit else wrong) + 1
        until = self._clock.now().timestamp() + PAUSE_SECONDS if wrong >= self._limit else 0.0
        if writes:
            write_whole(self._path, json.dumps({"wrong": wrong, "until": until}).encode())
            self._unwritten = None
        else:
            self._unwritten = (wrong, until)

    def _kept(self) -> tuple[int, float]:
        if self._unwritten is not None:
            return self._unwritten
        try:
            with self._path.open("rb") as file:
                fields: object = json.loads(file.read(LARGEST))
        except FileNotFoundError:
            return 0, 0.0
        except (OSError, ValueError, RecursionError):
            return self._limit - 1, 0.0
        if not isinstance(fields, dict):
            return self._limit - 1, 0.0
        wrong, until = fields.get("wrong"), fields.get("until")
        if not isinstance(wrong, int) or not isinstance(until, (int, float)) or not math.isfinite(until):
            return self._limit - 1, 0.0
        return wrong, float(until)
