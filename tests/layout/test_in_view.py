"""What a person must see without scrolling, in the looks in which it is hardest to fit."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from tests.layout.cases import Case, open_case, settle

from tms_education.domain.settings import Appearance, Theme
from tms_education.ui.shell.finish_sheet import MenuSheet
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import CardButton
from tms_education.ui.widgets.date_sheet import DateSheet
from tms_education.ui.widgets.gauge import BandLegend
from tms_education.ui.widgets.icon_array import IconArray
from tms_education.ui.widgets.source_sheet import SourceSheet
from tms_education.ui.widgets.tool_card import ToolCard
from tms_education.ui.widgets.waiting_button import WaitingButton

LARGE = Appearance(Theme.HIGH_CONTRAST, 200, reduced_motion=True)
SPANISH = Appearance(language="es", reduced_motion=True)
LANDSCAPE, UPRIGHT, TALL = (1280, 800), (800, 1280), (1080, 1920)
PICTURES = ("a-visit", "first-visit", "how-it-works", "not-ect")


def page(program, route: str, size: tuple[int, int], look: Appearance):
    open_case(program, Case(route, size, look))
    return program.window.page


def shown(page: QWidget, kind: type[QWidget]) -> list[Any]:
    return [one for one in page.findChildren(kind) if one.isVisible()]


def top(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint()).y()


def bottom(widget: QWidget) -> int:
    return top(widget) + widget.height()


@pytest.mark.parametrize("card", PICTURES)
def test_the_words_of_a_slide_stand_between_its_picture_and_the_buttons(program, card):
    led = page(program, f"walk/{card}", UPRIGHT, SPANISH)
    slide = led.card_view.content
    assert slide.stage.height() >= 440
    assert bottom(slide.stage) <= top(slide.caption)
    assert bottom(slide.label) <= top(led.tools)


@pytest.mark.parametrize("card", PICTURES)
def test_the_words_of_a_slide_are_on_the_first_screen_at_big_text(program, card):
    slide = page(program, f"walk/{card}", LANDSCAPE, LARGE).card_view.content
    assert bottom(slide.stage) <= top(slide.caption)
    assert bottom(slide.text) <= LANDSCAPE[1]


def test_next_is_on_the_first_screen_of_a_slide_of_points_at_big_text(program):
    assert bottom(page(program, "walk/cost", LANDSCAPE, LARGE).tools) <= LANDSCAPE[1]


@pytest.mark.parametrize("card", [*PICTURES, "cost", "my-questions"])
@pytest.mark.parametrize("look", [LARGE, replace(SPANISH, text_size=150)])
def test_next_stands_below_what_scrolls_of_a_slide_in_an_upright_window(program, card, look):
    tools = page(program, f"walk/{card}", UPRIGHT, look).tools
    assert UPRIGHT[1] - 300 <= top(tools)
    assert bottom(tools) <= UPRIGHT[1]


@pytest.mark.parametrize("route", ["walk/will-it-work", "numbers"])
def test_two_groups_are_compared_at_one_look_in_an_upright_window(program, route):
    one, other = shown(page(program, route, UPRIGHT, SPANISH), IconArray)
    assert top(one) == top(other)
    assert bottom(one) < UPRIGHT[1]


@pytest.mark.parametrize("slide", ["", "#2"])
def test_all_hundred_people_stand_above_the_notes_of_a_clinician(program, slide):
    led = page(program, f"walk/will-it-work{slide}", LANDSCAPE, SPANISH)
    groups = shown(led, IconArray)
    assert len(groups) == 2
    (body,) = (one for one in shown(led, QScrollArea) if one.isAncestorOf(groups[0]))
    assert all(bottom(one) <= bottom(body) for one in groups)


@pytest.mark.parametrize("step", ["half-better", "lasting"])
def test_a_picture_upright_has_room_for_its_words_at_big_text(program, step):
    explore = page(program, f"explore/people/{step}", UPRIGHT, LARGE)
    assert explore.stage.height() >= 640


def test_the_legend_of_a_total_is_on_the_first_screen_at_big_text(program):
    page(program, "check-in/phq-9/result", LANDSCAPE, LARGE)
    holder = program.outside.holder
    form = holder.visit.form("phq-9")
    calm = program.outside.library.questionnaire("phq-9").items[8]  # above zero, help comes before the total
    holder.replace(holder.visit.with_form(form.with_answer(calm.link, calm.options[0].code)))
    program.window.rebuild()
    settle()
    (legend,) = shown(program.window.page, BandLegend)
    assert bottom(legend) <= LANDSCAPE[1]


@pytest.mark.parametrize("tool", ["codes", "waiting-room", "tablet"])
def test_a_tool_of_staff_opens_from_its_title(program, tool):
    staff = page(program, f"staff/{tool}", LANDSCAPE, LARGE)
    assert [one.verticalScrollBar().value() for one in shown(staff, QScrollArea)] == [0]
    assert top(shown(staff, ToolCard)[0]) <= LANDSCAPE[1] - 150


def test_the_form_for_a_passphrase_stands_in_place_of_its_button(program):
    staff = page(program, "staff/passphrase", UPRIGHT, LARGE)
    names = [one.accessibleName() for one in shown(staff, QAbstractButton)]
    assert "Set passphrase" in names
    assert "Set a passphrase" not in names


def test_the_doors_fill_a_tall_window(program):
    doors = shown(page(program, "home", TALL, SPANISH), CardButton)
    assert len(doors) == 4
    assert TALL[1] - 160 <= max(bottom(one) for one in doors) <= TALL[1]


@pytest.mark.parametrize("size", [LANDSCAPE, UPRIGHT])
def test_home_stands_whole_in_spanish(program, size):
    home = page(program, "home", size, SPANISH)
    assert [one.verticalScrollBar().maximum() for one in shown(home, QScrollArea)] == [0]


def test_the_ways_on_of_a_review_keep_to_one_line(program):
    buttons = shown(page(program, "check-in/phq-9/review", LANDSCAPE, SPANISH), PillButton)
    (back,) = (one for one in buttons if one.text() == "Atrás")
    (on,) = (one for one in buttons if one.text() == "Ver resultado")
    assert on.height() == back.height()


@pytest.mark.parametrize("form", ["tell-your-team", "phq-9"])
@pytest.mark.parametrize(("size", "look"), [(UPRIGHT, LARGE), (LANDSCAPE, LARGE), (LANDSCAPE, SPANISH)])
def test_a_question_stands_whole_with_next_in_view(program, form, size, look):
    view = page(program, f"check-in/{form}", size, look)
    assert [one.verticalScrollBar().maximum() for one in shown(view, QScrollArea)] == [0]
    (on,) = shown(view, WaitingButton)
    assert bottom(on) <= size[1]
    assert on.height() <= on.sizeHint().height()


@pytest.mark.parametrize(("size", "look"), [(UPRIGHT, LARGE), (UPRIGHT, SPANISH), (LANDSCAPE, LARGE)])
def test_the_way_on_from_a_review_is_in_view_however_many_answers_there_are(program, size, look):
    (on,) = shown(page(program, "check-in/is-tms-worth-discussing/review", size, look), WaitingButton)
    assert 0 < bottom(on) <= size[1]


def test_the_ways_on_scroll_along_where_they_would_fill_the_page(program):
    view = page(program, "check-in/phq-9", (480, 320), Appearance(reduced_motion=True))
    (area,) = shown(view, QScrollArea)
    assert area.height() == view.height()


def on_screen(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect().size() == widget.size()


@pytest.mark.parametrize("look", [LARGE, replace(LARGE, language="es")])
def test_the_whole_menu_is_in_view_at_big_text(program, look):
    open_case(program, Case("learn", LANDSCAPE, look, "menu"))
    (menu,) = program.window.findChildren(MenuSheet)
    entries = shown(menu, PillButton)
    assert len(entries) == 6
    assert all(on_screen(one) for one in entries)


def test_the_day_that_is_set_and_the_way_to_use_it_are_in_view_at_big_text(program):
    open_case(program, Case("timeline", LANDSCAPE, LARGE, "first day"))
    (sheet,) = program.window.findChildren(DateSheet)
    (day,) = (button for button in sheet.grid.days if button.isChecked())
    assert on_screen(day)
    assert on_screen(sheet.use)
    sheet.field.setText("?")
    sheet.accept_typed()
    settle()
    assert on_screen(sheet.problem)
    assert on_screen(sheet.use)


def test_what_tab_leads_to_is_scrolled_into_view_wherever_it_comes_from(program):
    home = page(program, "home", LANDSCAPE, LARGE)
    (area,) = shown(home, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    settle()
    start = next(one for one in shown(home, PillButton) if one.text() == "Start with the basics")
    assert not on_screen(start)
    program.window.activateWindow()
    QTest.qWaitForWindowActive(program.window)
    start.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert on_screen(start)


def test_a_sheet_with_no_room_beside_its_mark_stands_in_the_middle_and_arrows_scroll_it(program):
    open_case(program, Case("learn/will-it-work", LANDSCAPE, LARGE))
    reader: Any = program.window.page
    middle = QRect(600, 380, 40, 40)
    sources = [reader.outside.library.reference(key) for key in reader._article.citations[:3]]
    sheet = SourceSheet(reader.look, program.window, list(enumerate(sources, start=1)), middle)
    sheet.present()
    settle()
    assert sheet.card.height() >= 0.5 * LANDSCAPE[1]
    (area,) = shown(sheet, QScrollArea)
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Up)
    assert bar.value() == 0
    sheet.close_sheet()
