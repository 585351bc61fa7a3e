"""A finger scrolls a page, and a hundred pages leave nothing behind."""

import gc

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from tests.ui import fakes_check_in as fakes

from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.touch_scroll import follow_finger, leave_finger


def page(qtbot) -> PageScroll:
    content = QWidget()
    content.setMinimumHeight(3000)
    made = PageScroll(fakes.look(), content)
    qtbot.addWidget(made)
    made.resize(320, 400)
    made.show()
    return made


def drag(view: PageScroll, finger) -> None:
    """Put a finger on the page and push it up by 150 pixels."""
    port = view.viewport()
    touch = QTest.touchEvent(port, finger)
    touch.press(1, QPoint(100, 300), port).commit()
    for y in range(290, 150, -10):
        QTest.qWait(12)
        touch.move(1, QPoint(100, y), port).commit()
    touch.release(1, QPoint(100, 150), port).commit()
    QTest.qWait(60)


def test_a_finger_scrolls_unless_it_does_something_else(qtbot):
    finger, view = QTest.createTouchDevice(), page(qtbot)
    leave_finger(view.viewport())
    drag(view, finger)
    assert view.verticalScrollBar().value() == 0
    follow_finger(view.viewport())
    drag(view, finger)
    assert view.verticalScrollBar().value() > 50


def enums() -> int:
    gc.collect()
    return sum(1 for one in gc.get_objects() if type(one).__name__ == "EnumType")


def test_many_pages_make_no_new_types(qtbot):
    page(qtbot)
    before = enums()
    for _ in range(100):
        page(qtbot)
    assert enums() == before
