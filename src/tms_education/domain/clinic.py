"""What the app knows of the clinic: name, phone, when it works, how its waiting room runs, and the crisis lines."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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


class Unfinished(StrEnum):
    """What happens to a form that its person walked away from."""

    SEAL = "seal"
    DISCARD = "discard"


class Rule(StrEnum):
    """What a clinic does with a missed day."""

    ADD_AT_END = "add-at-end"
    SHIFT_ALL = "shift-all"


TIMER_BOUNDS = {"reading_seconds": (60, 1800), "form_seconds": (60, 3600), "result_seconds": (60, 900)}
"""The seconds a timer may have: the countdown of 30 fits into each, with as long a quiet time before it."""


@dataclass(frozen=True, slots=True)
class KioskTimers:
    """After how many quiet seconds a waiting-room tablet clears: while reading, in a form, and at a result."""

    reading_seconds: int = 180
    form_seconds: int = 300
    result_seconds: int = 90
    unfinished: Unfinished = Unfinished.SEAL


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who of the clinic read which articles, and when; without articles, all of them."""

    reviewer: str
    on: date
    articles: tuple[str, ...] = ()

    def covers(self, slug: str, written_on: date) -> bool:
        """It speaks of this article, and of a version that was there on its day."""
        return self.on >= written_on and (not self.articles or slug in self.articles)


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic whose device this is. ``phone`` is empty until staff set it up.

    ``closed`` are days it is closed beside the holidays of its country; ``missed`` what it does with a missed day;
    ``logo`` the name of a picture file of its pack, empty when there is none.
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
    kiosk: KioskTimers = KioskTimers()
    insurers_note: str = ""
    coils: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    signoffs: tuple[SignOff, ...] = ()
    logo: str = ""
    keeps_take_home: bool = False

    def signed(self, slug: str, written_on: date) -> SignOff | None:
        """Give the latest sign-off of an article as it stands, or nothing."""
        found = [one for one in self.signoffs if one.covers(slug, written_on)]
        return max(found, key=lambda one: one.on, default=None)
