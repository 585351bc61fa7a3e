"""Tab reaches every control of every page, shows where it is as painted, and leads round: there is no trap."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QTextBrowser, QWidget
from tests.layout.faults import contrast, name_of
from tests.ui.program import make

from tms_education.domain.course_edits import Kind
from tms_education.domain.settings import Theme
from tms_education.ui.shell.main_window import MainWindow
from tms_education.ui.widgets.day_sheet import DaySheet
from tms_education.ui.widgets.focus_ring import FocusRing

ROUTES = (
    "home",
    "learn",
    "learn/will-it-work",
    "learn/will-it-work/gentle",
    "explore/brain/target",
    "explore/one-session/itbs",
    "timeline",
    "numbers",
    "check-in",
    "check-in/phq-9/start",
    "check-in/phq-9",
    "check-in/phq-9/review",
    "support",
    "staff",
)
MOST = 260
AROUND = 10
"""Pixels round a control in which its ring is painted."""

SEEN = 3.0
"""The contrast a ring must have with what was there before (WCAG 2.4.7 and 1.4.11)."""


def settle():
    for _ in range(3):
        QApplication.processEvents()


def waits(widget: QWidget) -> bool:
    """Tell whether the keys of its group lead there: only the chosen one of a group is a stop of its own."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group: object = widget.group()
    return isinstance(group, QButtonGroup) and group.exclusive()


def stops(window: MainWindow) -> list[QWidget]:
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and not waits(one)
    ]


def picture(window: MainWindow, widget: QWidget) -> tuple[QImage, QRect]:
    corner = widget.mapTo(window, QPoint(0, 0))
    box = QRect(corner, widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())
    return window.grab(box).toImage(), box


def strongest_change(one: QImage, other: QImage) -> float:
    """Give the highest contrast between what stood at a place and what stands there now."""
    best = 1.0
    for y in range(min(one.height(), other.height())):
        for x in range(0, min(one.width(), other.width()), 2):
            if one.pixel(x, y) != other.pixel(x, y):
                best = max(best, contrast(one.pixelColor(x, y), other.pixelColor(x, y)))
        if best >= SEEN:
            break
    return best


def unseen(window: MainWindow, widget: QWidget) -> bool:
    """Tell whether the focus can't be seen as painted."""
    focused, _ = picture(window, widget)
    widget.clearFocus()
    for ring in window.findChildren(FocusRing):
        ring.hide()
    settle()
    without, _ = picture(window, widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    return strongest_change(focused, without) < SEEN


def walk(window: MainWindow) -> tuple[list[QWidget], list[str]]:
    """Press Tab until it leads round; give where it went and what could not be seen there."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    went: list[QWidget] = []
    hidden: list[str] = []
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        settle()
        now = QApplication.focusWidget()
        assert now is not None
        if went and now is went[0]:
            return went, hidden
        if now in went:  # inside a text, from link to link
            assert isinstance(now, QTextBrowser), f"Tab came back to {name_of(now)}"
            continue
        went.append(now)
        if unseen(window, now):
            hidden.append(name_of(now))
    raise AssertionError(f"Tab never led round: {[name_of(one) for one in went[-6:]]}")


@pytest.mark.slow
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.HIGH_CONTRAST])
@pytest.mark.parametrize("route", ROUTES)
def test_tab_reaches_everything_and_is_seen(qtbot, tmp_path, route, theme):
    program = make(tmp_path, theme=theme.value)
    qtbot.addWidget(program.window)
    window = program.window
    window.go(route)
    settle()
    went, hidden = walk(window)
    missed = [name_of(one) for one in stops(window) if one not in went]
    assert missed == []
    assert hidden == []


def marked(qtbot, tmp_path, choose):
    """Mark the first visit by ``choose``; give where its day stands, and where the ring is, empty when it is hidden."""
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    window = program.window
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.go("timeline")
    settle()
    page: Any = window.page
    page.calendar.days[0].setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    choose(page)
    settle()
    day = page.calendar.days[0]
    assert window.focusWidget() is day
    (ring,) = window.findChildren(FocusRing)
    box = QRect(day.mapTo(window, QPoint(0, 0)), day.size())
    return box, ring.geometry() if ring.isVisible() else QRect()


def test_the_ring_comes_back_to_a_day_that_was_marked_by_keys(qtbot, tmp_path):
    def choose(page):
        QTest.keyClick(page.calendar.days[0], Qt.Key.Key_Space)
        settle()
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return)

    day, ring = marked(qtbot, tmp_path, choose)
    assert ring.contains(day)


def test_no_ring_comes_to_a_day_that_was_marked_by_a_finger(qtbot, tmp_path):
    def choose(page):
        QTest.mouseClick(page.calendar.days[0], Qt.MouseButton.LeftButton)
        settle()
        (sheet,) = page.window().findChildren(DaySheet)
        QTest.mouseClick(sheet.buttons[Kind.DONE], Qt.MouseButton.LeftButton)

    _, ring = marked(qtbot, tmp_path, choose)
    assert ring.isEmpty()


def test_no_ring_goes_round_a_page_that_keys_have_opened(qtbot, tmp_path):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    window = program.window
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    settle()
    (ring,) = window.findChildren(FocusRing)
    assert ring.isVisible()
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.focusWidget() is window.page
    assert not ring.isVisible()
