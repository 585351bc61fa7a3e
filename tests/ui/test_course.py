"""The page of the course: choices, every visit with its date, and dates that can't be."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from tests.ui.fakes_visual import (
    EVERY_DAY,
    FIVE_DAYS,
    STANDARD,
    TODAY,
    FakeLibrary,
    nameless,
    outside,
    shown,
    still_look,
    words_on,
)

from tms_education.domain.course import plan
from tms_education.domain.navigation import Route
from tms_education.domain.visit import Visit
from tms_education.ui.pages.course import CoursePage
from tms_education.ui.widgets.date_sheet import read_date
from tms_education.ui.widgets.month_grid import short, spoken
from tms_education.ui.widgets.sheet import Sheet

ENGLISH = QLocale("en")


def opened(qtbot, library=None, visit=None, **look):
    made = CoursePage(still_look(**look), outside(library, visit), Route.parse("timeline"))
    return shown(qtbot, made, *((800, 1112) if look.get("portrait") else (1168, 728)))


@pytest.fixture
def page(qtbot):
    return opened(qtbot)


def names(page):
    """Give what is told of each treatment day."""
    return [day.accessibleName() for day in page.calendar.days]


def test_looking_changes_nothing_in_the_visit(page):
    assert page.visit == Visit()
    assert page.protocol is STANDARD
    assert page.start == date(2026, 3, 2)
    assert page.cards[0].isChecked()
    assert any("Pick the date your clinic gave you." in words for words in words_on(page))


@pytest.mark.parametrize("start", [date(2026, 3, 2), date(2026, 3, 4), date(2026, 12, 29)])
def test_every_session_of_the_plan_is_on_the_page(qtbot, start):
    page = opened(qtbot, visit=Visit(protocol="standard", start=start))
    course = plan(STANDARD, start)
    expected = [f"Visit {one.number}: {spoken(ENGLISH, one.day)}" for one in course.sessions]
    assert names(page) == expected
    words = words_on(page.calendar)
    for session in course.sessions:
        assert short(ENGLISH, session.day) in words
    for week in range(1, 5):
        assert f"Week {week}" in words
    assert "Slower now: 3 visits" in words
    assert "Slower now: 1 visit" in words


def test_ten_sessions_a_day_are_said_in_words(qtbot):
    page = opened(qtbot, visit=Visit(protocol="five-days", start=date(2026, 3, 9)))
    assert len(page.calendar.days) == 5
    assert names(page)[0] == f"10 short sessions: {spoken(ENGLISH, date(2026, 3, 9))}"
    assert "50 sessions on 5 days" in words_on(page.calendar)
    assert "50" in words_on(page)


def test_choosing_a_protocol_changes_the_visit_and_the_sessions(page, qtbot):
    qtbot.mouseClick(page.cards[1], Qt.MouseButton.LeftButton)
    assert page.visit.protocol == "five-days"
    assert page.visit.start is None
    assert page.course.protocol is FIVE_DAYS
    assert len(page.calendar.days) == 5
    words = words_on(page)
    for part in ("five-days dose", "five-days pattern", "five-days status", "five-days note", "five-days time"):
        assert part in words
    assert "Sources: One (2007)" in words


def test_choosing_a_day_on_the_month_changes_the_visit_and_the_sessions(page, qtbot):
    sheet = page.open_dates()
    qtbot.mouseClick(sheet.grid.after, Qt.MouseButton.LeftButton)
    day = next(button for button in sheet.grid.days if button.day == date(2026, 4, 7))
    qtbot.mouseClick(day, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(sheet.use, Qt.MouseButton.LeftButton)
    assert page.visit.start == date(2026, 4, 7)
    assert page.course.first_day == date(2026, 4, 7)
    assert names(page)[0] == f"Visit 1: {spoken(ENGLISH, date(2026, 4, 7))}"
    assert "Apr 7" in page.date_button.accessibleName() or "April 7" in page.date_button.accessibleName()
    assert not sheet.isVisible()


@pytest.mark.parametrize("typed", ["2026-04-07", "4/7/26", "4/7/2026", " 04/07/2026 "])
def test_a_typed_day_is_read(page, qtbot, typed):
    sheet = page.open_dates()
    sheet.field.setText(typed)
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert page.visit.start == date(2026, 4, 7)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "could not read"),
        ("soon", "could not read"),
        ("2026-02-30", "could not read"),
        ("13/13/2026", "could not read"),
        ("2206-04-07", "years away"),
        ("1926-04-07", "more than a year ago"),
        ("2026-03-08", "closed that day. The next open day is Mon, Mar 9"),
    ],
)
def test_a_wrong_day_is_one_sentence_and_changes_nothing(page, qtbot, typed, said):
    sheet = page.open_dates()
    sheet.field.setText(typed)
    qtbot.mouseClick(sheet.use, Qt.MouseButton.LeftButton)
    assert said in sheet.problem.words
    assert sheet.isVisible()
    assert page.visit == Visit()
    sheet.close_sheet()


def test_a_day_that_has_passed_is_taken_and_said(page, qtbot):
    sheet = page.open_dates()
    sheet.field.setText("2026-02-02")
    sheet.accept_typed()
    assert page.visit.start == date(2026, 2, 2)
    assert any("has passed" in words for words in words_on(page))


def test_other_languages_read_their_own_dates():
    assert read_date("7.4.26", QLocale("de")) == date(2026, 4, 7)
    assert read_date("7/4/2026", QLocale("es")) == date(2026, 4, 7)


def test_keys_move_through_the_month(page, qtbot):
    sheet = page.open_dates()
    grid = sheet.grid
    day = next(button for button in grid.days if button.day == date(2026, 3, 6))
    day.setFocus()
    qtbot.keyClick(day, Qt.Key.Key_Right)
    now = next(button for button in grid.days if button.hasFocus())
    assert now.day == date(2026, 3, 9)  # over the closed weekend
    qtbot.keyClick(now, Qt.Key.Key_PageDown)
    assert grid.month == date(2026, 4, 1)
    now = next(button for button in grid.days if button.hasFocus())
    qtbot.keyClick(now, Qt.Key.Key_Space)
    assert grid.day == date(2026, 4, 1)
    sheet.close_sheet()


def test_closed_days_cannot_be_chosen(page):
    sheet = page.open_dates()
    closed = [button.day.weekday() for button in sheet.grid.days if not button.isEnabled()]
    assert set(closed) == {5, 6}
    sheet.close_sheet()


@pytest.mark.parametrize("start", [date(1980, 1, 1), date(2200, 1, 1)])
def test_a_start_no_plan_can_have_is_a_sentence(qtbot, start):
    page = opened(qtbot, visit=Visit(protocol="standard", start=start))
    assert page.course is None
    assert any("Please pick another one." in words for words in words_on(page))


def test_a_plan_the_clinic_can_not_keep_is_a_sentence(qtbot):
    page = opened(qtbot, library=FakeLibrary(plans=(EVERY_DAY,)))
    assert page.course is None
    assert any("more days a week than your clinic is open" in words for words in words_on(page))


def test_without_protocols_there_is_a_sentence(qtbot):
    page = opened(qtbot, library=FakeLibrary(plans=()))
    assert any("could not be opened" in words for words in words_on(page))


def test_an_unknown_protocol_of_the_visit_is_the_first(qtbot):
    assert opened(qtbot, visit=Visit(protocol="gone")).protocol is STANDARD


def test_sources_open_and_leaving_closes_them(page):
    page.open_sources()
    sheet = page.window().findChild(Sheet)
    assert any("One (2007)" in words for words in words_on(sheet))
    page.leave()
    assert not sheet.isVisible()


@pytest.mark.parametrize(("portrait", "text_size"), [(False, 100), (False, 200), (True, 100), (True, 200)])
def test_every_control_has_a_name(qtbot, portrait, text_size):
    page = opened(qtbot, portrait=portrait, text_size=text_size)
    sheet = page.open_dates()
    assert nameless(page) == []
    assert nameless(sheet) == []
    assert sheet.field.accessibleName()
    sheet.close_sheet()


def test_the_next_day_the_clinic_works_is_the_first_guess(qtbot):
    page = opened(qtbot, library=FakeLibrary(working_days=frozenset({2})))
    assert page.start == date(2026, 3, 4)
    assert TODAY.weekday() == 6
