"""Whatever happens to a course: no session is lost, none stands on a closed day, and every step can be taken back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tms_education.content.holiday_calendar import NationalHolidays
from tms_education.content.library import ShippedLibrary
from tms_education.domain.clinic import Rule
from tms_education.domain.course import WEEKDAYS, Missed, OpenDays, plan
from tms_education.domain.course_edits import Edit, EditRefusedError, Kind, Refusal, apply
from tms_education.domain.errors import UnknownCountryError
from tms_education.domain.opening import CLOSED, NoHolidays, knows_country, open_days
from tms_education.domain.visit import Visit

LIBRARY = ShippedLibrary()
PROTOCOLS = LIBRARY.protocols()
HOLIDAYS = NationalHolidays()
EDGES = [date(2024, 2, 28), date(2028, 2, 29), date(2026, 12, 28), date(1999, 12, 31), date(2100, 12, 31)]
STARTS = st.one_of(st.sampled_from(EDGES), st.dates(date(1995, 1, 1), date(2100, 12, 31)))
EDITS = st.lists(st.tuples(st.sampled_from(Kind), st.integers(0, 60), st.integers(-5, 20)), max_size=10)
COUNTRIES = ["US", "ES", "IN", "JP", "ZZ"]


def clinic(country="US", working_days=WEEKDAYS, closed=()):
    return replace(LIBRARY.clinic(), country=country, working_days=working_days, closed=frozenset(closed))


def tried(course, days, rule, wish):
    """Give the step a wish asks for, and the course after it; the old course when it is refused."""
    kind, place, ahead = wish
    day = course.days[place % len(course.days)]
    edit = Edit(kind, day, day + timedelta(ahead))
    try:
        return apply(course, edit, days, rule)
    except EditRefusedError:
        return course, None


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(PROTOCOLS), STARTS, st.sampled_from(COUNTRIES), st.sampled_from(Rule), EDITS, st.sets(st.dates())
)
def test_any_sequence_of_steps_keeps_count_and_order_and_closed_days(protocol, start, country, rule, wishes, closed):
    days = open_days(clinic(country, closed=closed), HOLIDAYS)
    visit = Visit(course=(course := plan(protocol, start, days)))
    behind = []
    asked_away = 0
    for wish in wishes:
        course, change = tried(course, days, rule, wish)
        if change is None:
            continue
        behind.append(visit)
        visit = visit.with_course(course, change)
        if change.edit.kind is Kind.LEFT_OUT:
            asked_away += change.sessions_before - change.sessions_after
    sessions = course.sessions
    assert len(sessions) == protocol.sessions - asked_away
    assert [one.number for one in sessions] == list(range(1, len(sessions) + 1))
    assert [one.day for one in sessions] == sorted(one.day for one in sessions)
    assert [one.week for one in sessions] == sorted(one.week for one in sessions)
    assert all(days.is_open(day) for day in course.days)
    assert not {one.day for one in course.missed} & set(course.days)
    assert {one.to for one in course.missed} <= set(course.days)
    for before in reversed(behind):
        visit = visit.without_last_step()
        assert visit == before
    assert visit.without_last_step() == visit


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PROTOCOLS), STARTS, st.integers(0, 60))
def test_to_shift_all_moves_every_later_day_and_keeps_the_distances(protocol, start, place):
    days = OpenDays(frozenset(range(7)))
    course = plan(protocol, start, OpenDays(WEEKDAYS))
    day = course.days[place % len(course.days)]
    after, change = apply(course, Edit(Kind.MISSED, day), days, Rule.SHIFT_ALL)
    moved = [one for one in course.days if one >= day]
    assert after.days == (
        *(one for one in course.days if one < day),
        *(one + timedelta(1) for one in moved),
    )
    assert change.last_after == course.last_day + timedelta(1)


def test_a_missed_visit_is_added_at_the_end():
    course = plan(PROTOCOLS[0], date(2026, 11, 23))
    after, change = apply(course, Edit(Kind.MISSED, date(2026, 11, 25)), OpenDays())
    assert date(2026, 11, 25) not in after.days
    assert after.days[-2:] == (date(2027, 1, 18), date(2027, 1, 25))
    assert after.missed == (Missed(date(2026, 11, 25), date(2027, 1, 25)),)
    assert (change.last_before, change.last_after) == (date(2027, 1, 18), date(2027, 1, 25))
    assert [one.number for one in after.on(date(2026, 11, 26))] == [3]


def test_a_day_of_ten_sessions_is_missed_and_moved_as_a_whole():
    course = plan(PROTOCOLS[-1], date(2026, 11, 23))
    after, _ = apply(course, Edit(Kind.MISSED, date(2026, 11, 24)), OpenDays())
    assert len(after.on(date(2026, 11, 30))) == 10
    after, _ = apply(after, Edit(Kind.MOVED, date(2026, 11, 30), date(2026, 11, 24)), OpenDays())
    assert after.sessions == course.sessions
    assert after.missed == ()


def test_the_trace_of_a_missed_visit_follows_it():
    wednesday, end, other = date(2026, 11, 25), date(2027, 1, 25), date(2027, 1, 26)
    course, _ = apply(plan(PROTOCOLS[0], date(2026, 11, 23)), Edit(Kind.MISSED, wednesday), OpenDays())
    moved, _ = apply(course, Edit(Kind.MOVED, end, other), OpenDays())
    assert moved.missed == (Missed(wednesday, other),)
    again, _ = apply(course, Edit(Kind.MISSED, end), OpenDays())
    assert again.missed == (Missed(wednesday, date(2027, 2, 1)), Missed(end, date(2027, 2, 1)))
    gone, _ = apply(course, Edit(Kind.LEFT_OUT, end), OpenDays())
    assert gone.missed == ()


def test_what_was_had_stays_where_it_was():
    course = plan(PROTOCOLS[0], date(2026, 11, 23))
    had, _ = apply(course, Edit(Kind.DONE, date(2026, 11, 25)), OpenDays())
    assert [one.done for one in had.sessions[:4]] == [False, False, True, False]
    after, _ = apply(had, Edit(Kind.MISSED, date(2026, 11, 24)), OpenDays(), Rule.SHIFT_ALL)
    assert [one.day.day for one in after.sessions[:4]] == [23, 25, 26, 27]
    assert after.on(date(2026, 11, 25))[0].done
    with pytest.raises(EditRefusedError):
        apply(had, Edit(Kind.MISSED, date(2026, 11, 25)), OpenDays())
    again, _ = apply(had, Edit(Kind.NOT_DONE, date(2026, 11, 25)), OpenDays())
    assert again == course


@pytest.mark.parametrize(
    ("edit", "refusal"),
    [
        (Edit(Kind.MISSED, date(2026, 11, 28)), Refusal.NO_VISIT),
        (Edit(Kind.MOVED, date(2026, 11, 23), date(2026, 11, 24)), Refusal.TAKEN),
        (Edit(Kind.MOVED, date(2026, 11, 23), date(2026, 11, 28)), Refusal.CLOSED),
        (Edit(Kind.MOVED, date(2026, 11, 23), date(2056, 11, 23)), Refusal.FAR),
        (Edit(Kind.MOVED, date(2026, 11, 23), date(1996, 11, 25)), Refusal.FAR),
        (Edit(Kind.MOVED, date(2026, 11, 23)), Refusal.FAR),
    ],
)
def test_a_step_that_is_not_possible_is_refused_with_its_reason(edit, refusal):
    course = plan(PROTOCOLS[0], date(2026, 11, 23))
    with pytest.raises(EditRefusedError) as caught:
        apply(course, edit, OpenDays())
    assert caught.value.refusal is refusal


def test_the_last_day_of_all_stays():
    course = plan(PROTOCOLS[-1], date(2026, 11, 23))
    for day in course.days[:-1]:
        course, _ = apply(course, Edit(Kind.LEFT_OUT, day), OpenDays())
    with pytest.raises(EditRefusedError) as caught:
        apply(course, Edit(Kind.LEFT_OUT, course.last_day), OpenDays())
    assert caught.value.refusal is Refusal.LAST


def test_a_choice_is_a_step_too():
    visit = Visit().with_choice("itbs", None).with_choice("itbs", date(2026, 3, 2))
    assert visit.without_last_step().start is None
    assert visit.without_last_step().without_last_step() == Visit()
    assert Visit().with_mattering("cost").with_mattering("speed").with_mattering("cost").matters == ("speed",)


def test_the_days_of_a_clinic():
    days = open_days(clinic(closed=[date(2026, 12, 24)]), HOLIDAYS)
    assert days.closed(date(2026, 12, 24)) == CLOSED
    assert days.closed(date(2026, 12, 25)) == "Christmas Day"
    assert days.is_open(date(2026, 12, 28))
    assert open_days(replace(clinic(), works_on_holidays=True), HOLIDAYS).is_open(date(2026, 12, 25))
    assert open_days(clinic("ZZ"), HOLIDAYS).is_open(date(2026, 12, 25))
    assert open_days(clinic(), NoHolidays()).is_open(date(2026, 12, 25))


@pytest.mark.parametrize("country", ["ZZ", "", "United States", "u$", "123"])
def test_an_unknown_country_is_a_sentence(country):
    assert not knows_country(HOLIDAYS, country, 2026)
    with pytest.raises(UnknownCountryError, match="“"):
        HOLIDAYS.of_year(country, 2026)
    assert knows_country(HOLIDAYS, " us ", 2026)
