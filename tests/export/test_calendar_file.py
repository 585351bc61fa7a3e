"""The calendar file shows the same sessions to another reader, and a changed plan updates it."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import vobject
from tests.domain.test_course_edits import PROTOCOLS

from tms_education.domain.course import OpenDays, plan
from tms_education.domain.course_edits import Edit, Kind, apply
from tms_education.domain.guide import CalendarWords
from tms_education.export.calendar_file import encode
from tms_education.export.qr_code import encode as encode_code

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def read(course, at=None, now=NOW):
    """Read the file with a library that had no part in writing it; give the entries by their UID."""
    calendar = vobject.readOne(encode(course, at, now, CalendarWords()).decode())
    return {event.uid.value: event for event in calendar.vevent_list}


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda one: one.identifier)
def test_another_reader_shows_the_same_sessions(protocol):
    course = plan(protocol, date(2026, 11, 23))
    events = list(read(course, time(9, 30)).values())
    assert [event.dtstart.value.date() for event in events] == list(course.days)
    assert all(event.dtstart.value.tzinfo is None for event in events)  # the clock on the wall
    assert {event.dtstart.value.time() for event in events} == {time(9, 30)}
    numbers = [[int(word) for word in event.summary.value.split() if word.isdecimal()] for event in events]
    assert [one[0] for one in numbers] == [course.on(day)[0].number for day in course.days]
    assert {one[-1] for one in numbers} == {len(course.sessions)}
    whole = list(read(course).values())
    assert [event.dtstart.value for event in whole] == list(course.days)


def test_a_changed_plan_updates_and_doubles_nothing():
    course = plan(PROTOCOLS[0], date(2026, 11, 23))
    changed, _ = apply(course, Edit(Kind.MISSED, date(2026, 11, 25)), OpenDays())
    before, after = read(course), read(changed, now=NOW + timedelta(seconds=1))
    assert before.keys() == after.keys()
    assert len(after) == 36
    assert all(int(after[uid].sequence.value) > int(before[uid].sequence.value) for uid in before)
    other_start, other_kind = plan(PROTOCOLS[0], date(2027, 1, 4)), plan(PROTOCOLS[2], date(2026, 11, 23))
    assert read(other_start).keys() == read(other_kind).keys() == before.keys()


def test_a_day_left_out_is_taken_off_the_calendar():
    course = plan(PROTOCOLS[0], date(2026, 11, 23))
    fewer, _ = apply(course, Edit(Kind.LEFT_OUT, date(2026, 11, 25)), OpenDays())
    events = read(fewer)
    gone = [event for event in events.values() if getattr(event, "status", None) and event.status.value == "CANCELLED"]
    assert len(events) == 36
    assert [event.uid.value for event in gone] == ["tms-visit-0036@understanding-tms"]


def test_a_code_holds_a_text_of_a_usual_plan_and_refuses_a_book():
    dots = encode_code("Visit 1: Mon, Nov 23\n" * 60)
    assert len(dots) == len(dots[0]) >= 21
    for words in ("x" * 4000, " "):
        with pytest.raises(ValueError, match=r"too long|nothing"):
            encode_code(words)
