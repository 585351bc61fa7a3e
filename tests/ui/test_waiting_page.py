"""The guide that was left last comes back as it was, and nothing of it outlives the visit."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from tests.ui.program import make

from tms_education.ui.page import Page
from tms_education.ui.pages.reader import ReaderPage
from tms_education.ui.pictures.frame_clock import FrameClock
from tms_education.ui.shell.waiting_page import AFTER

GUIDE, OTHER = "learn/side-effects", "learn/how-long"


@pytest.fixture
def program(qtbot, tmp_path):
    made = make(tmp_path)
    qtbot.addWidget(made.window)
    made.window.resize(1280, 800)
    return made


def read_on(program, qtbot):
    """Open a guide, and scroll to its middle."""
    program.window.go(GUIDE)
    qtbot.wait(20)
    page = program.window.page
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.wait(20)
    return page, str(program.window.route), bar.value()


def gone(qtbot):
    qtbot.wait(AFTER + 50)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def test_who_goes_back_at_once_finds_the_guide_where_it_was(program, qtbot):
    page, route, scrolled = read_on(program, qtbot)
    assert "#" in route
    program.window.go("learn")
    assert not page.isVisible()
    program.window.go(GUIDE)
    assert program.window.page is page
    assert page.isVisible()
    assert str(program.window.route) == route
    assert page.view.verticalScrollBar().value() == scrolled
    program.window.back()
    program.window.back()
    assert program.window.page is page


def test_a_section_of_it_may_be_asked_for(program, qtbot):
    page, route, _ = read_on(program, qtbot)
    program.window.go("home")
    section = program.outside.library.article("side-effects").sections[-1].identifier
    assert not route.endswith(section)
    program.window.go(f"{GUIDE}#{section}")
    assert program.window.page is page
    assert str(program.window.route) == f"{GUIDE}#{section}"


def test_it_waits_for_one_step_only_and_another_guide_takes_its_place(program, qtbot):
    first, _, _ = read_on(program, qtbot)
    program.window.go("learn")
    program.window.go(OTHER)
    assert program.window.page is not first
    program.window.go("learn")
    program.window.go("timeline")
    gone(qtbot)
    assert program.window.findChildren(ReaderPage) == []
    assert len(program.window.findChildren(Page)) == 1


def test_nothing_of_it_is_left_for_the_next_visitor(program, qtbot):
    page, _, scrolled = read_on(program, qtbot)
    program.window.go("learn")
    program.window.clear_visit()
    program.window.go(GUIDE)
    qtbot.wait(20)
    assert program.window.page is not page
    assert program.window.page.view.verticalScrollBar().value() == 0 < scrolled
    gone(qtbot)
    assert len(program.window.findChildren(ReaderPage)) == 1


def test_half_a_question_is_not_kept_out_of_sight(program, qtbot):
    page, _, _ = read_on(program, qtbot)
    page.feedback.note.field.setPlainText("Can I drive")
    program.window.go("learn")
    gone(qtbot)
    assert program.window.findChildren(ReaderPage) == []


def test_what_was_done_elsewhere_is_shown(program, qtbot):
    page, _, _ = read_on(program, qtbot)
    assert page.feedback is not None
    program.window.go("learn")
    holder = program.outside.holder
    holder.replace(holder.visit.with_question("Can I drive?"))
    program.window.go(GUIDE)
    assert program.window.page is not page
    assert "1" in program.window.page.feedback.note.all.text()


def test_a_larger_text_makes_it_anew(program, qtbot):
    page, _, _ = read_on(program, qtbot)
    program.window.go("learn")
    holder = program.outside.holder
    look = holder.visit.appearance
    holder.replace(holder.visit.with_appearance(type(look)(look.theme, 150, look.language)))
    program.window.go(GUIDE)
    assert program.window.page is not page
    assert program.window.page.look.appearance.text_size == 150


def test_nothing_in_it_moves_while_it_waits(program, qtbot):
    program.window.go("learn/will-it-work")
    page = program.window.page
    qtbot.waitUntil(lambda: page.picture.stage is not None and page.picture.stage.isVisible())
    stage = page.picture.stage
    stage.replay()
    clocks = stage.findChildren(FrameClock)
    qtbot.waitUntil(lambda: any(clock.is_running for clock in clocks))
    program.window.go("learn")
    assert not any(clock.is_running for clock in clocks)
