"""The device's own clock."""

from datetime import date, datetime


class SystemClock:
    """Tells the device's local time."""

    def now(self) -> datetime:
        """Give the local time, with its zone."""
        return datetime.now().astimezone()  # noqa: TID251 -- the one owner of the clock

    def today(self) -> date:
        """Give the local date."""
        return self.now().date()
