"""What staff must know of the tablet itself: is it locked down, is there room, is its clock right, is there a copy."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from tms_education.domain.clinic import CrisisHelp
from tms_education.domain.safety import CrisisState, crisis_state

LOW_BYTES = 1_000_000_000
"""With less room than this, records still fit for months, but an update or a copy may not."""

COPY_AFTER = timedelta(days=30)
"""Records that were saved nowhere else for so long are too many to lose."""

CLOCK_SLACK = timedelta(days=1)


class Shell(StrEnum):
    """What is known of the system round the program."""

    LOCKED = "locked"
    OPEN = "open"
    UNKNOWN = "unknown"


class Check(StrEnum):
    """What is looked at."""

    CRISIS = "crisis"
    SHELL = "shell"
    DISK = "disk"
    CLOCK = "clock"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Tablet:
    """The facts. ``free`` is -1 where the device does not say.

    ``newest`` is the day of the newest words that ship: no clock that goes right is before it. ``written`` is when the
    records were last written, ``since`` when the tablet began to keep them. ``records`` counts them; it and ``saved``,
    the last copy, are only known once they are asked of the store.
    """

    version: str
    free: int
    shell: Shell
    newest: date
    written: datetime | None = None
    records: int | None = None
    saved: datetime | None = None
    since: datetime | None = None


def is_clock_wrong(tablet: Tablet, now: datetime) -> bool:
    """The clock is before the program was made, or well before the last record."""
    if now.date() + CLOCK_SLACK < tablet.newest:
        return True
    return tablet.written is not None and now + CLOCK_SLACK < tablet.written


def is_copy_old(tablet: Tablet, now: datetime) -> bool:
    """There are records, and none was saved outside the tablet for a month."""
    if not tablet.records:
        return False
    kept = tablet.saved or tablet.since
    return kept is None or now - kept > COPY_AFTER


def concerns(tablet: Tablet, crisis: CrisisHelp | None, now: datetime) -> tuple[Check, ...]:
    """Give what needs somebody, in the order of the checks."""
    found = {
        Check.CRISIS: crisis_state(crisis, now.date()) is not CrisisState.READY,
        Check.SHELL: tablet.shell is Shell.OPEN,
        Check.DISK: 0 <= tablet.free < LOW_BYTES,
        Check.CLOCK: is_clock_wrong(tablet, now),
        Check.COPY: is_copy_old(tablet, now),
    }
    return tuple(check for check in Check if found[check])


class NoTablet:
    """A tablet nobody knows anything of."""

    def quick(self) -> Tablet:
        """Give nothing that needs somebody."""
        return Tablet("", -1, Shell.UNKNOWN, date.min)

    def whole(self) -> Tablet:
        """Give the same."""
        return self.quick()
