"""The main actions stand where the hand is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from tests.ui.program import button, make

from tms_education.ui.shell.look_sheet import LookSheet
from tms_education.ui.widgets.text import Text


@pytest.mark.parametrize("route", ["explore", "timeline", "check-in/phq-9/start", "check-in/phq-9"])
def test_the_main_action_moves_to_the_left_for_a_left_hand(qtbot, tmp_path, route):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    program.window.go(route)
    name = {"timeline": "Take it with you", "check-in/phq-9/start": "Start"}.get(route, "Next")

    def middle() -> int:
        control = button(program, name)
        qtbot.wait(20)
        return control.mapTo(program.window, QPoint(control.width() // 2, 0)).x()

    right = middle()
    holder = program.outside.holder
    holder.replace(holder.visit.with_appearance(replace(holder.visit.appearance, left_handed=True)))
    assert middle() < right - 100


@pytest.mark.parametrize(("language", "name"), [("en", "Start"), ("es", "Empezar")])
def test_a_check_in_can_be_started_without_a_scroll(qtbot, tmp_path, language, name):
    program = make(tmp_path, language=language)
    qtbot.addWidget(program.window)
    program.window.go("check-in/phq-9/start")
    qtbot.wait(20)
    start = button(program, name)
    assert start.visibleRegion().boundingRect() == start.rect()


def test_the_hand_is_chosen_in_the_sheet(qtbot, tmp_path):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    program.window.open_look_sheet()
    button(program, "On the left").click()
    qtbot.waitUntil(lambda: program.window.look.appearance.left_handed)


@pytest.mark.parametrize(("text_size", "size"), [(100, (1280, 800)), (200, (1280, 800)), (200, (800, 1280))])
def test_done_is_always_in_view_in_the_sheet_of_the_look(qtbot, tmp_path, text_size, size):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    program.window.resize(*size)
    holder = program.outside.holder
    holder.replace(holder.visit.with_appearance(replace(holder.visit.appearance, text_size=text_size)))
    program.window.show()
    program.window.open_look_sheet()
    qtbot.wait(50)
    (sheet,) = program.window.findChildren(LookSheet)
    done = button(program, "Done")
    place = QRect(done.mapTo(sheet, QPoint(0, 0)), done.size())
    assert sheet.card.geometry().contains(place)
    assert not done.visibleRegion().isEmpty()
    assert done.visibleRegion().boundingRect() == done.rect()
    assert sheet.findChildren(Text)[0].accessibleName() == "Text size and theme"
