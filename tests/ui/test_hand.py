"""The main actions stand where the hand is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from tests.ui.program import button, make


@pytest.mark.parametrize("route", ["explore", "check-in/phq-9/start", "check-in/phq-9"])
def test_the_main_action_moves_to_the_left_for_a_left_hand(qtbot, tmp_path, route):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    program.window.go(route)
    name = "Start" if route.endswith("start") else "Next"

    def middle() -> int:
        control = button(program, name)
        qtbot.wait(20)
        return control.mapTo(program.window, QPoint(control.width() // 2, 0)).x()

    right = middle()
    holder = program.outside.holder
    holder.replace(holder.visit.with_appearance(replace(holder.visit.appearance, left_handed=True)))
    assert middle() < right - 100


def test_the_hand_is_chosen_in_the_sheet(qtbot, tmp_path):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    program.window.open_look_sheet()
    button(program, "On the left").click()
    qtbot.waitUntil(lambda: program.window.look.appearance.left_handed)
