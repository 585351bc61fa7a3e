"""A course has every session, in order, on working days only."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tms_education.content.library import ShippedLibrary
from tms_education.domain.course import EARLIEST, LATEST, WEEKDAYS, OpenDays, plan
from tms_education.domain.protocol import Phase

PROTOCOLS = ShippedLibrary().protocols()
PHASES = st.builds(Phase, st.integers(1, 8), st.integers(1, 7), st.integers(1, 10), st.booleans())
STARTS = st.dates(EARLIEST, LATEST)


def protocol_of(*phases):
    return replace(PROTOCOLS[0], phases=phases)


@given(st.lists(PHASES, min_size=1, max_size=4), STARTS, st.frozensets(st.integers(0, 6), min_size=1))
def test_any_course_keeps_count_order_and_working_days(phases, start, working_days):
    assume(all(phase.days_a_week <= len(working_days) for phase in phases))
    protocol = protocol_of(*phases)
    course = plan(protocol, start, OpenDays(working_days))
    days = [session.day for session in course.sessions]
    assert [session.number for session in course.sessions] == list(range(1, protocol.sessions + 1))
    assert days == sorted(days)
    assert all(day.weekday() in working_days for day in days)
    assert timedelta(0) <= course.first_day - start < timedelta(7)
    assert [session.week for session in course.sessions] == sorted(session.week for session in course.sessions)
    assert all(0 <= (session.day - course.first_day).days // 7 == session.week - 1 for session in course.sessions)
    assert course.last_day == days[-1]


@given(st.lists(PHASES, min_size=1, max_size=4), STARTS)
def test_each_week_has_the_days_and_sessions_of_its_phase(phases, start):
    course = plan(protocol_of(*phases), start, OpenDays(frozenset(range(7))))
    wanted = [phase for phase in phases for _ in range(phase.weeks)]
    assert len(course.weeks) == len(wanted)
    for week, phase in zip(course.weeks, wanted, strict=True):
        assert len({session.day for session in week}) == phase.days_a_week
        assert len(week) == phase.days_a_week * phase.sessions_a_day
        assert {session.taper for session in week} == {phase.taper}
    assert len(course.days) == sum(phase.days_a_week for phase in wanted)


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=lambda protocol: protocol.identifier)
def test_every_shipped_protocol_can_be_planned_from_any_day_of_the_week(protocol):
    for ahead in range(7):
        course = plan(protocol, date(2026, 11, 23) + timedelta(ahead))
        assert len(course.sessions) == protocol.sessions
        assert all(day.weekday() in WEEKDAYS for day in course.days)


def test_a_standard_course_from_a_monday():
    course = plan(PROTOCOLS[0], date(2026, 11, 23))
    assert [len(week) for week in course.weeks] == [5, 5, 5, 5, 5, 5, 3, 2, 1]
    assert [session.day for session in course.weeks[6]] == [date(2027, 1, 4), date(2027, 1, 6), date(2027, 1, 8)]
    assert course.last_day == date(2027, 1, 18)


def test_ten_sessions_a_day_are_numbered_one_by_one():
    saint = plan(PROTOCOLS[-1], date(2026, 11, 23))
    assert [session.number for session in saint.sessions] == list(range(1, 51))
    assert [session.number for session in saint.sessions if session.day == date(2026, 11, 24)] == list(range(11, 21))


def test_a_start_on_a_saturday_moves_to_monday():
    assert plan(PROTOCOLS[0], date(2026, 11, 28)).first_day == date(2026, 11, 30)


def test_a_start_on_a_wednesday_runs_to_tuesday():
    first_week = plan(PROTOCOLS[0], date(2026, 11, 25)).weeks[0]
    assert [session.day.day for session in first_week] == [25, 26, 27, 30, 1]


def test_what_can_not_be_planned_is_refused():
    with pytest.raises(ValueError, match="at least one working day"):
        plan(PROTOCOLS[0], date(2026, 11, 23), OpenDays(frozenset()))
    with pytest.raises(ValueError, match="needs 5 days a week, but the clinic works 3"):
        plan(PROTOCOLS[0], date(2026, 11, 23), OpenDays(frozenset({0, 2, 4})))
    for start in (EARLIEST - timedelta(1), LATEST + timedelta(1)):
        with pytest.raises(ValueError, match="must lie between 1990 and 2100"):
            plan(PROTOCOLS[0], start)


@pytest.mark.parametrize("numbers", [(0, 5, 1), (1, 0, 1), (1, 8, 1), (1, 5, 0)])
def test_a_phase_without_weeks_days_or_sessions_is_refused(numbers):
    with pytest.raises(ValueError, match="at least one week"):
        Phase(*numbers)


def test_a_clinic_that_never_opens_has_no_course():
    with pytest.raises(ValueError, match="no open day"):
        plan(PROTOCOLS[0], date(2026, 11, 23), OpenDays(WEEKDAYS, lambda _: "closed"))


def test_a_week_with_a_holiday_loses_no_session():
    thanksgiving = {date(2026, 11, 26): "Thanksgiving"}
    course = plan(PROTOCOLS[0], date(2026, 11, 23), OpenDays(WEEKDAYS, lambda day: thanksgiving.get(day, "")))
    assert [len(week) for week in course.weeks] == [4, 5, 5, 5, 5, 5, 1, 3, 2, 1]
    assert len(course.sessions) == PROTOCOLS[0].sessions


def test_a_clinic_closed_for_weeks_goes_on_after_them():
    closed = OpenDays(WEEKDAYS, lambda day: "closed" if day.month == 12 else "")
    course = plan(PROTOCOLS[-1], date(2026, 11, 27), closed)
    assert course.days == (date(2026, 11, 27), date(2026, 11, 30), *(date(2027, 1, day) for day in (1, 4, 5)))
    assert [week[0].week for week in course.weeks] == [1, 6]


def test_closed_days_are_working_days_on_which_the_clinic_rests():
    christmas, saturday = date(2026, 12, 25), date(2026, 12, 26)
    opening = OpenDays(closed=lambda day: "closed" if day in {christmas, saturday} else "")
    assert opening.closed_between(date(2026, 12, 21), date(2026, 12, 31)) == (christmas,)
    assert opening.closed_between(date(2026, 12, 28), date(2026, 12, 21)) == ()
