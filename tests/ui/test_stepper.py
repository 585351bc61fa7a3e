"""The steps of a picture as discs."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.fakes_visual import still_look, words_on

from tms_education.ui.widgets.stepper import Stepper

STEPS = [("One", "First text."), ("Two", "Second text."), ("Three", "Third text.")]


@pytest.fixture(params=[False, True], ids=["tall", "flat"])
def stepper(request, qtbot):
    made = Stepper(still_look(), STEPS, 1, flat=request.param)
    qtbot.addWidget(made)
    made.resize(340, 500)
    made.show()
    return made


def test_only_the_text_of_the_step_shown_is_seen(stepper):
    words = words_on(stepper)
    assert "Second text." in words
    assert "First text." not in words
    stepper.set_now(0)
    assert "First text." in words_on(stepper)


def test_names_and_states_are_told(stepper):
    assert [one.accessibleName() for one in stepper.buttons] == [
        "Step 1 of 3: One",
        "Step 2 of 3: Two",
        "Step 3 of 3: Three",
    ]
    assert [one.accessibleDescription() for one in stepper.buttons] == ["seen", "now", "to come"]


def test_a_tap_chooses_and_the_same_step_is_silent(stepper, qtbot):
    chosen: list[int] = []
    stepper.chosen.connect(chosen.append)
    qtbot.mouseClick(stepper.buttons[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(stepper.buttons[2], Qt.MouseButton.LeftButton)
    assert chosen == [2]
    assert stepper.now == 2


def test_arrows_and_space_choose(stepper, qtbot):
    chosen: list[int] = []
    stepper.chosen.connect(chosen.append)
    stepper.buttons[1].setFocus()
    onward = Qt.Key.Key_Right if stepper.buttons[2].y() == stepper.buttons[1].y() else Qt.Key.Key_Down
    qtbot.keyClick(stepper.buttons[1], onward)
    assert chosen == [2]
    stepper.buttons[0].setFocus()
    qtbot.keyClick(stepper.buttons[0], Qt.Key.Key_Space)
    assert chosen == [2, 0]


def test_discs_are_large_enough_for_a_finger(stepper):
    assert all(one.width() >= 48 and one.height() >= 48 for one in stepper.buttons)
