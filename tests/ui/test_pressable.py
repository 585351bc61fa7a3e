"""A button under a finger."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import Pressable


class Counted(Pressable):
    """Counts how often it is painted."""

    paints = 0

    def paintEvent(self, _event) -> None:
        self.paints += 1


def test_what_a_press_leads_to_does_not_wait_for_the_button_to_be_painted(qtbot):
    button = Counted(Look(), "Go")
    qtbot.addWidget(button)
    button.resize(100, 60)
    button.show()
    seen: list[int] = []
    button.clicked.connect(lambda: seen.append(button.paints))
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.paints > 0)
    QTest.qWait(30)
    before = button.paints
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert seen == [before]
    qtbot.waitUntil(lambda: button.paints > before)
    assert not button.isDown()


def test_a_button_that_is_gone_after_its_press_is_let_be(qtbot):
    button = Counted(Look(), "Go")
    qtbot.addWidget(button)
    button.show()
    button.clicked.connect(button.close)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isVisible()
