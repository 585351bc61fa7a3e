"""Changing the plan on its page, going back, and taking it along."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
import vobject
from PySide6.QtCore import Qt
from tests.ui.fakes_visual import STANDARD, FakeLibrary, outside, shown, still_look, words_on

from tms_education.app.course_help import ShippedCourseHelp
from tms_education.content.holiday_calendar import NationalHolidays
from tms_education.content.library import ShippedLibrary
from tms_education.domain.course import plan
from tms_education.domain.course_edits import Edit, Kind
from tms_education.domain.errors import NotSavedError
from tms_education.domain.navigation import Route
from tms_education.domain.visit import Visit
from tms_education.ui.pages.course import CoursePage
from tms_education.ui.pages.course.parts import help_now
from tms_education.ui.pictures.own_path import stones_of
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.course_calendar import MissedDay
from tms_education.ui.widgets.dates import locale_of
from tms_education.ui.widgets.day_sheet import DaySheet
from tms_education.ui.widgets.plan_paper import plan_html
from tms_education.ui.widgets.scroll import is_seen
from tms_education.ui.widgets.take_along_sheet import CodeView

CHOSEN = Visit(protocol="standard", start=date(2026, 3, 2))
HELP = ShippedCourseHelp(ShippedLibrary())


class Papers:
    def __init__(self):
        self.kept = {}

    def keep(self, name, data):
        if not data:
            raise NotSavedError(name)
        self.kept[name] = data
        return f"folder/{name}"


def told(qtbot, page):
    """Mark the last day as missed, far below the line that says what changed, and give the toast."""
    page._scroller.verticalScrollBar().setValue(page._scroller.verticalScrollBar().maximum())
    page.open_day(page.course.last_day).buttons[Kind.MISSED].click()
    qtbot.waitUntil(lambda: page.toast is not None)
    return page.toast


def opened(qtbot, visit=CHOSEN, library=None, **look):
    there = replace(outside(library, visit), course_help=HELP, papers=Papers(), holidays=NationalHolidays())
    return shown(qtbot, CoursePage(still_look(**look), there, Route.parse("timeline")))


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_missed_day_is_said_and_taken_back(qtbot):
    page = opened(qtbot)
    assert not page.undo_button.isVisible()
    press(qtbot, page.calendar.days[2])
    press(qtbot, page.open_day(date(2026, 3, 4)).buttons[Kind.MISSED])
    assert date(2026, 3, 4) not in page.course.days
    assert len(page.course.sessions) == STANDARD.sessions
    assert page.hint.words.startswith("Wed, Mar 4 was missed, so its visit comes later. Still 14 sessions in all.")
    assert "The last day is now Mon, Mar 30." in page.hint.words
    press(qtbot, page.undo_button)
    assert page.course == plan(STANDARD, date(2026, 3, 2))
    assert page.visit == CHOSEN
    assert not page.undo_button.isVisible()


def test_a_missed_day_leaves_a_calm_trace_and_the_toast_takes_it_back(qtbot):
    page = opened(qtbot)
    page.open_day(date(2026, 3, 4)).buttons[Kind.MISSED].click()
    trace = next(one for one in page.calendar.findChildren(MissedDay))
    assert trace.isVisible()
    assert trace.accessibleName() == "Missed: Wednesday, March 4, 2026. This visit is now on Monday, March 30, 2026."
    page.undo()
    toast = told(qtbot, page)
    last = page.calendar.days[-1]
    assert last.mapTo(page, last.rect().bottomLeft()).y() < toast.y()
    press(qtbot, next(one for one in toast.findChildren(PillButton) if one.accessibleName() == "Undo"))
    assert page.visit == CHOSEN
    assert page.toast is None
    assert not page.calendar.findChildren(MissedDay)


def test_what_the_toast_says_of_a_plan_goes_with_the_page(qtbot):
    page = opened(qtbot)
    toast = told(qtbot, page)
    page.leave()
    assert not toast.isVisible()


def test_a_step_keeps_the_focus_and_the_place_and_is_said_once(qtbot):
    page = opened(qtbot)
    page._scroller.ensureWidgetVisible(page.calendar.days[5])
    qtbot.wait(20)
    page.open_day(date(2026, 3, 9)).buttons[Kind.MISSED].click()
    qtbot.wait(50)
    assert page.focusWidget() is page.calendar.days[5]
    assert page.focusWidget().day == date(2026, 3, 10)
    assert page.focusWidget().visibleRegion().boundingRect().height() == page.focusWidget().height()
    assert is_seen(page.said) == (page.toast is None)
    page.undo()
    assert page.focusWidget().day == date(2026, 3, 9)


def test_the_first_day_is_the_same_wherever_it_stands(qtbot):
    page = opened(qtbot)
    page.open_day(date(2026, 3, 2)).buttons[Kind.MISSED].click()
    assert page.date_button.accessibleName().endswith("Tuesday, March 3, 2026")
    assert page.course.first_day == date(2026, 3, 3)


def test_a_week_of_missed_days_alone_keeps_its_place(qtbot):
    page = opened(qtbot)
    while (day := page.course.days[0]) < date(2026, 3, 9):
        page.open_day(day).buttons[Kind.MISSED].click()
    assert len(page.calendar.findChildren(MissedDay)) == 5
    assert "No visits" in words_on(page.calendar)


@pytest.mark.parametrize(("day", "kind"), [(date(2026, 2, 27), "second"), (date(2026, 3, 2), "solid")])
def test_a_visit_that_lies_ahead_does_not_look_had(qtbot, day, kind):
    page = opened(qtbot)
    sheet = DaySheet(page.look, page.window(), locale_of(page.look), page.course, date(2026, 3, 2), day)
    assert sheet.buttons[Kind.DONE]._kind == kind


def test_a_day_is_moved_to_an_open_day_without_a_visit(qtbot):
    page = opened(qtbot)
    page.open_day(date(2026, 3, 2)).buttons[Kind.MOVED].click()
    sheet = page.open_move(date(2026, 3, 2))
    usable = [button.day for button in sheet.grid.days if button.isEnabled()]
    assert date(2026, 3, 3) not in usable
    assert date(2026, 3, 7) not in usable
    assert not sheet.use.isEnabled()
    press(qtbot, next(button for button in sheet.grid.days if button.day == date(2026, 3, 17)))
    press(qtbot, sheet.use)
    assert page.course.on(date(2026, 3, 17))
    assert "Mon, Mar 2 is moved to Tue, Mar 17." in page.hint.words


def test_what_was_had_is_marked_on_calendar_and_path(qtbot):
    page = opened(qtbot)
    for day in page.course.weeks[0]:
        page.change_course(Edit(Kind.DONE, day.day))
    assert page.calendar.days[0].accessibleName().endswith(", done")
    assert [stone.done for stone in stones_of(locale_of(page.look), page.course)] == [True, False, False, False]
    sheet = page.open_day(date(2026, 3, 2))
    assert list(sheet.buttons) == [Kind.NOT_DONE]
    sheet.close_sheet()


def test_leaving_a_day_out_is_the_only_step_that_changes_the_number(qtbot):
    page = opened(qtbot)
    page.change_course(Edit(Kind.LEFT_OUT, date(2026, 3, 4)))
    assert "Now 13 sessions in all, not 14." in page.hint.words


def test_a_refused_step_is_one_sentence_and_changes_nothing(qtbot):
    page = opened(qtbot)
    page.change_course(Edit(Kind.MOVED, date(2026, 3, 2), date(2026, 3, 8)))
    assert page.hint.words == "The clinic is closed on that day. Please pick another one."
    assert page.visit == CHOSEN


def test_holidays_of_the_country_are_left_out(qtbot):
    page = opened(qtbot, Visit(protocol="standard", start=date(2026, 12, 21)))
    assert date(2026, 12, 25) not in page.course.days
    assert len(page.course.sessions) == STANDARD.sessions


def test_an_unknown_country_is_said(qtbot):
    class Abroad(FakeLibrary):
        def clinic(self):
            return replace(super().clinic(), country="ZZ")

    assert "Public holidays are not left out here." in opened(qtbot, library=Abroad()).hint.words


def test_the_page_tells_of_visits_and_leads_to_articles(qtbot):
    page = opened(qtbot)
    words = words_on(page)
    for kind in HELP.visits().kinds:
        assert kind.name in words
    assert "What to bring" in words
    for part in ("standard dose", "five-days status", "5 days, 50 sessions", "One (2007)"):
        assert part in words


@pytest.mark.parametrize(("portrait", "text_size"), [(False, 200), (True, 100)])
def test_each_week_can_be_jumped_to(qtbot, portrait, text_size):
    page = opened(qtbot, portrait=portrait, text_size=text_size)
    press(qtbot, page.jump.buttons[-1])
    card = page.calendar.weeks[-1]
    assert card.visibleRegion().boundingRect().height() > 0


def test_the_plan_is_taken_along(qtbot):
    page = opened(qtbot)
    sheet = page.open_take_along()
    assert sheet.findChild(CodeView) is not None
    press(qtbot, sheet.later)
    assert page.visit.at == time(9)
    sheet.calendar_asked.emit()
    kept = page.outside.papers.kept
    events = vobject.readOne(kept["tms-plan.ics"].decode()).vevent_list
    assert [event.dtstart.value for event in events] == [datetime.combine(day, time(9)) for day in page.course.days]
    assert "Saved: folder/tms-plan.ics" in sheet.result.words
    sheet.paper_asked.emit()
    assert kept["tms-plan.pdf"].startswith(b"%PDF")
    assert kept["tms-plan.pdf"].count(b"/Type /Page\n") == 1
    sheet.close_sheet()


def test_the_paper_names_the_crisis_lines():
    clinic = ShippedLibrary().clinic()
    course = plan(STANDARD, date(2026, 3, 2))
    html = plan_html(locale_of(still_look()), course, "", HELP.visits(), ["Cost"], help_now(clinic))
    for words in ("988", "911", "Cost", "Mon, Mar 2", "You have a very bad headache", "2026"):
        assert words in html
    assert "Tap" not in html
