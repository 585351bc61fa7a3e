"""The device's own clocks: the one people set, and one that nobody can."""

import time
from datetime import date, datetime

if hasattr(time, "CLOCK_BOOTTIME"):

    def steady_seconds() -> float:
        """Give seconds that only ever run on, also while the device sleeps: who opens it again may be somebody else."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)

else:  # Windows and macOS count their sleep in the usual one

    def steady_seconds() -> float:
        """Give seconds that only ever run on, also while the device sleeps: who opens it again may be somebody else."""
        return time.monotonic()


class SystemClock:
    """Tells the device's local time."""

    def now(self) -> datetime:
        """Give the local time, with its zone."""
        return datetime.now().astimezone()  # noqa: TID251 -- the one owner of the clock

    def today(self) -> date:
        """Give the local date."""
        return self.now().date()
