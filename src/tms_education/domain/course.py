"""A person's own course: a date for every session."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from tms_education.domain.protocol import Phase, Protocol

WEEKDAYS = frozenset(range(5))
"""Monday to Friday, as ``date.weekday`` counts."""

EARLIEST, LATEST = date(1990, 1, 1), date(2100, 12, 31)
"""Start dates outside this span are typing mistakes."""

LONGEST_PAUSE = 400
"""A clinic that is closed for more days in a row than this has no course."""

Closed = Callable[[date], str]
"""Gives why the clinic is closed on a day, such as the name of a holiday; nothing for an ordinary day."""


def never(_day: date) -> str:
    """Give nothing: no day is special."""
    return ""


@dataclass(frozen=True, slots=True)
class OpenDays:
    """The days a clinic treats on: some days of the week, without those it is ``closed`` on."""

    weekdays: frozenset[int] = WEEKDAYS
    closed: Closed = never

    def is_open(self, day: date) -> bool:
        """The clinic treats on that day."""
        return day.weekday() in self.weekdays and not self.closed(day)

    def closed_between(self, first: date, last: date) -> tuple[date, ...]:
        """Give the working days from ``first`` to ``last`` on which the clinic is closed all the same."""
        days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
        return tuple(day for day in days if day.weekday() in self.weekdays and self.closed(day))

    def on_or_after(self, day: date) -> date:
        """Give the first open day from ``day`` on.

        Raises:
            ValueError: the clinic never opens.
        """
        for ahead in range(LONGEST_PAUSE):
            if self.is_open(found := day + timedelta(days=ahead)):
                return found
        raise ValueError("the clinic has no open day")


@dataclass(frozen=True, slots=True)
class Session:
    """One session: its number from 1, its date, and its week of the course from 1."""

    number: int
    day: date
    week: int
    taper: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Missed:
    """A day on which a visit was planned and not had, and the day ``to`` which that visit has gone."""

    day: date
    to: date


@dataclass(frozen=True, slots=True)
class Course:
    """Every session of one protocol from one start date, in order; week 1 starts on the day the course ``begins``."""

    protocol: Protocol
    sessions: tuple[Session, ...]
    begins: date
    missed: tuple[Missed, ...] = ()

    @property
    def first_day(self) -> date:
        """The day of the first session."""
        return self.sessions[0].day

    @property
    def last_day(self) -> date:
        """The day of the last session."""
        return self.sessions[-1].day

    @property
    def weeks(self) -> tuple[tuple[Session, ...], ...]:
        """The sessions of each week of the course that has any."""
        return tuple(tuple(group) for _, group in groupby(self.sessions, key=lambda session: session.week))

    @property
    def days(self) -> tuple[date, ...]:
        """The days with at least one session, in order, each once."""
        return tuple(dict.fromkeys(session.day for session in self.sessions))

    def on(self, day: date) -> tuple[Session, ...]:
        """Give the sessions of one day."""
        return tuple(session for session in self.sessions if session.day == day)


def plan(protocol: Protocol, start: date, open_days: OpenDays | None = None) -> Course:
    """Give each session of ``protocol`` a day, from ``start`` on, only on ``open_days``.

    A week of the course is seven days from the first session, so a start on a Wednesday runs Wednesday to Tuesday. A
    full week uses the open days in order; a week with fewer treatment days spreads them evenly. What a week with closed
    days has no room for comes after the last week of its phase: no session is lost.

    Raises:
        ValueError: no open day, a start outside ``EARLIEST`` .. ``LATEST``, or more treatment days a week than the
            clinic works.
    """
    days = open_days or OpenDays()
    if not days.weekdays:
        raise ValueError("the clinic needs at least one working day a week")
    if not EARLIEST <= start <= LATEST:
        raise ValueError(f"the start date must lie between {EARLIEST.year} and {LATEST.year}")
    first = days.on_or_after(start)
    sessions: list[Session] = []
    week = 0
    for phase in protocol.phases:
        left = phase.weeks * phase.days_a_week
        while left:
            treated = _treatment_days(first + timedelta(weeks=week), phase, days)[:left]
            week += 1
            left -= len(treated)
            for day in treated:
                number = len(sessions) + 1  # taken before the list grows
                sessions.extend(
                    Session(number + extra, day, week, phase.taper) for extra in range(phase.sessions_a_day)
                )
            if not treated:
                days.on_or_after(first + timedelta(weeks=week))
    return Course(protocol, tuple(sessions), first)


def _treatment_days(first: date, phase: Phase, days: OpenDays) -> list[date]:
    """Spread a week's treatment days evenly over the open days from ``first`` on."""
    if phase.days_a_week > len(days.weekdays):
        raise ValueError(f"the course needs {phase.days_a_week} days a week, but the clinic works {len(days.weekdays)}")
    week = [first + timedelta(days=ahead) for ahead in range(7)]
    open_days = [day for day in week if days.is_open(day)]
    wanted = min(phase.days_a_week, len(open_days))
    if wanted <= 1:
        return open_days[:wanted]
    last = len(open_days) - 1
    return [open_days[round(place * last / (wanted - 1))] for place in range(wanted)]
