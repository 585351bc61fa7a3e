"""A finished form as staff see it once it is opened."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Record:
    """One opened record: its tag, when it was answered, the score, and each question with its answer in words.

    ``total`` is empty when not everything was answered; ``safety`` is true when the safety item is above zero.
    """

    identifier: str
    tag: str
    questionnaire: str
    title: str
    answered_at: datetime
    total: int | None
    answered: int
    asked: int
    highest: int
    band: str
    safety: bool
    lines: tuple[tuple[str, str], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Records:
    """All records that open, newest first, and how many do not."""

    opened: tuple[Record, ...]
    unreadable: int = 0
