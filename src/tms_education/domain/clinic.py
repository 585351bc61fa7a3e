"""What the app knows of the clinic: name, phone, when it works, and the crisis lines with their date."""

from dataclasses import dataclass
from datetime import date

from tms_education.domain.course_edits import Rule


@dataclass(frozen=True, slots=True)
class CrisisLine:
    """One way to reach help now. ``number`` is shown large, ``action`` says what to do, ``details`` is one line."""

    number: str
    action: str
    details: str


@dataclass(frozen=True, slots=True)
class CrisisHelp:
    """The help of one country, with the date somebody checked it and the date it must be checked again."""

    country: str
    lines: tuple[CrisisLine, ...]
    emergency: str
    checked_on: date
    review_due: date

    def is_overdue(self, today: date) -> bool:
        """The lines must be checked again before anyone relies on them."""
        return today > self.review_due


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic whose device this is. ``phone`` is empty until staff set it up.

    ``closed`` are days it is closed beside the holidays of its country; ``missed`` what it does with a missed day.
    """

    name: str
    phone: str
    country: str
    working_days: frozenset[int]
    crisis: CrisisHelp
    protocols: tuple[str, ...] = ()
    closed: frozenset[date] = frozenset()
    works_on_holidays: bool = False
    missed: Rule = Rule.ADD_AT_END
