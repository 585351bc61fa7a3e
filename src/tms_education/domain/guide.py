"""Words round a course: what each visit is like, what to bring, who to call, and the facts behind what may matter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from tms_education.domain.course import Course
from tms_education.domain.walk import WalkGuide

Dots = tuple[tuple[bool, ...], ...]
"""A square code, row by row; true is dark."""


@dataclass(frozen=True, slots=True)
class VisitKind:
    """One kind of visit: its name, how long it takes, some lines, and the article that says more."""

    identifier: str
    name: str
    time: str
    lines: tuple[str, ...]
    article: str = ""


@dataclass(frozen=True, slots=True)
class VisitGuide:
    """Every kind of visit, what to bring, when to call the clinic the same day, and what to do in danger."""

    kinds: tuple[VisitKind, ...] = ()
    bring: tuple[str, ...] = ()
    call: tuple[str, ...] = ()
    danger: str = ""
    missed: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that may matter to a person, the facts behind it, and the section of the numbers page they are on."""

    identifier: str
    name: str
    lines: tuple[str, ...]
    section: str = ""


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The words of a calendar entry; ``{number}``, ``{last}`` and ``{total}`` stand for numbers of sessions."""

    visit: str = "TMS visit {number} of {total}"
    sessions: str = "TMS day: sessions {number} to {last} of {total}"
    note: str = "Planned with Understanding TMS. Your clinic may change it: what they tell you counts."


class NoCourseHelp:
    """Has no words and makes no files: what pages get that do not ask for more."""

    def visits(self) -> VisitGuide:
        """Give nothing."""
        return VisitGuide()

    def topics(self) -> tuple[Topic, ...]:
        """Give nothing."""
        return ()

    def walk(self) -> WalkGuide:
        """Give nothing."""
        return WalkGuide()

    def calendar(self, course: Course, at: time | None, now: datetime, words: CalendarWords) -> bytes:  # noqa: ARG002
        """Give nothing."""
        return b""

    def code(self, text: str) -> Dots:
        """Refuse.

        Raises:
            ValueError: always.
        """
        raise ValueError(text)


def in_order(topics: Sequence[Topic], ticked: Sequence[str]) -> tuple[tuple[Topic, ...], tuple[Topic, ...]]:
    """Give the ticked topics, in the order they were ticked, and the others, in their own."""
    by_name = {topic.identifier: topic for topic in topics}
    first = tuple(by_name[one] for one in ticked if one in by_name)
    return first, tuple(topic for topic in topics if topic not in first)
