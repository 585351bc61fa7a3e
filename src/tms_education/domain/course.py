"""A person's own course: a date for every session."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from tms_education.domain.protocol import Phase, Protocol

WEEKDAYS = frozenset(range(5))
"""Monday to Friday, as ``date.weekday`` counts."""

EARLIEST, LATEST = date(1990, 1, 1), date(2100, 12, 31)
"""Start dates outside this span are typing mistakes."""


@dataclass(frozen=True, slots=True)
class Session:
    """One session: its number from 1, its date, and its week of the course from 1."""

    number: int
    day: date
    week: int
    taper: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """Every session of one protocol from one start date, in order."""

    protocol: Protocol
    sessions: tuple[Session, ...]

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
        """The sessions of each week of the course."""
        return tuple(tuple(group) for _, group in groupby(self.sessions, key=lambda session: session.week))

    @property
    def days(self) -> tuple[date, ...]:
        """The days with at least one session, in order, each once."""
        return tuple(dict.fromkeys(session.day for session in self.sessions))


def plan(protocol: Protocol, start: date, working_days: frozenset[int] = WEEKDAYS) -> Course:
    """Give each session of ``protocol`` a day, from ``start`` on, only on ``working_days``.

    A week of the course is seven days from the first session, so a start on a Wednesday runs Wednesday to Tuesday. A
    full week uses the working days in order; a week with fewer treatment days spreads them evenly.

    Raises:
        ValueError: no working day, a start outside ``EARLIEST`` .. ``LATEST``, or more treatment days a week than the
            clinic works.
    """
    if not working_days:
        raise ValueError("the clinic needs at least one working day a week")
    if not EARLIEST <= start <= LATEST:
        raise ValueError(f"the start date must lie between {EARLIEST.year} and {LATEST.year}")
    first = _on_or_after(start, working_days)
    sessions: list[Session] = []
    week = 0
    for phase in protocol.phases:
        for _ in range(phase.weeks):
            monday = first + timedelta(weeks=week)
            week += 1
            for day in _treatment_days(monday, phase, working_days):
                number = len(sessions) + 1  # taken before the list grows
                sessions.extend(
                    Session(number + extra, day, week, phase.taper) for extra in range(phase.sessions_a_day)
                )
    return Course(protocol, tuple(sessions))


def _on_or_after(day: date, working_days: frozenset[int]) -> date:
    return next(
        day + timedelta(days=ahead) for ahead in range(7) if (day + timedelta(days=ahead)).weekday() in working_days
    )


def _treatment_days(first: date, phase: Phase, working_days: frozenset[int]) -> list[date]:
    """Spread a week's treatment days evenly over the working days from ``first`` on."""
    week = [first + timedelta(days=ahead) for ahead in range(7)]
    open_days = [day for day in week if day.weekday() in working_days]
    wanted = phase.days_a_week
    if wanted > len(open_days):
        raise ValueError(f"the course needs {wanted} days a week, but the clinic works {len(open_days)}")
    if wanted == 1:
        return open_days[:1]
    last = len(open_days) - 1
    return [open_days[round(place * last / (wanted - 1))] for place in range(wanted)]
