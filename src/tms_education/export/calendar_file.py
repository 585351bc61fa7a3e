"""Writes a course for any calendar program (RFC 5545). The only owner of the ``icalendar`` library.

Every treatment day is one entry. Its name within the file (UID) is the number of its first session, whatever its date
and the kind of TMS: a plan that changed is taken as an update of the entries, not as new ones. Times have no zone: they
are the clock on the clinic's wall. Without a time of day an entry lasts the whole day.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from tms_education.domain.course import Course, Session
from tms_education.domain.guide import CalendarWords

if TYPE_CHECKING:
    from icalendar import Event  # noqa: TID251

NAME = "tms-visit-{number:04}@understanding-tms"
HOUR = timedelta(hours=1)
"""Time that one session takes in a day: the visit, or ten minutes of pulses and a pause."""

COUNTED_FROM = datetime(2020, 1, 1, tzinfo=UTC)
"""The number of a version (SEQUENCE) is the seconds since then, so that a later file always wins."""


def encode(course: Course, at: time | None, now: datetime, words: CalendarWords) -> bytes:
    """Give the calendar file of a course; ``at`` is the time of the appointments where it is known."""
    from icalendar import Calendar  # noqa: PLC0415, TID251 -- nobody needs it before a file is asked for

    calendar = Calendar()
    calendar.add("prodid", "-//Understanding TMS//Course//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    total = len(course.sessions)
    for day in _days(course):
        pattern = words.visit if len(day) == 1 else words.sessions
        event = _event(day[0], len(day), at, now)
        event.add("summary", pattern.format(number=day[0].number, last=day[-1].number, total=total))
        event.add("description", words.note)
        calendar.add_component(event)
    for number in _gone(course):
        event = _event(Session(number, course.last_day, 1), 1, at, now)
        event.add("status", "CANCELLED")
        event.add("summary", words.visit.format(number=number, last=number, total=total))
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _days(course: Course) -> Iterator[tuple[Session, ...]]:
    return (tuple(group) for _, group in groupby(course.sessions, key=lambda session: session.day))


def _gone(course: Course) -> range:
    """Give the first sessions of days that the plan had before some were left out."""
    return range(len(course.sessions) + 1, course.protocol.sessions + 1, len(course.on(course.last_day)))


def _event(first: Session, sessions: int, at: time | None, now: datetime) -> "Event":
    from icalendar import Event  # noqa: PLC0415, TID251

    event = Event()
    event.add("uid", NAME.format(number=first.number))
    event.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    event.add("sequence", max(0, int((now - COUNTED_FROM).total_seconds())))
    if at is None:
        event.add("dtstart", first.day)
        event.add("dtend", first.day + timedelta(days=1))
    else:
        begin = datetime.combine(first.day, at.replace(tzinfo=None))
        event.add("dtstart", begin)
        event.add("dtend", begin + HOUR * sessions)
    return event
