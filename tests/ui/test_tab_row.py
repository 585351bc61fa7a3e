"""Tabs in one row: as many as fit, the chosen one among them, the others one tap away."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from tests.ui.fakes_visual import still_look

from tms_education.ui.widgets.button import IconButton, PillButton
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.tab_row import TabRow
from tms_education.ui.widgets.text import Text

NAMES = [f"A picture with a title, number {number}" for number in range(9)]


def shown(qtbot, width=1088, names=NAMES, *, wraps=False, mirrored=False):
    window = QWidget()
    row = TabRow(still_look(), names, wraps=wraps)
    row.setParent(window)
    if mirrored:
        row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    row.resize(width, row.sizeHint().height())
    window.show()
    row.check(0)
    return row


@pytest.mark.parametrize("width", [520, 700, 1088, 1500])
@pytest.mark.parametrize("place", [0, 4, 8])
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_chosen_one_is_always_there_and_nothing_overlaps_or_sticks_out(qtbot, width, place, mirrored):
    row = shown(qtbot, width, mirrored=mirrored)
    row.check(place)
    assert row.tabs[place].isVisible()
    boxes = sorted((one.geometry() for one in (*row.tabs, row.more) if one.isVisible()), key=lambda box: box.left())
    assert all(row.rect().contains(box) for box in boxes)
    assert all(one.right() < other.left() for one, other in pairwise(boxes))


def test_where_all_fit_there_is_no_button_for_more(qtbot):
    row = shown(qtbot, names=["One", "Two", "Three"])
    assert all(tab.isVisible() for tab in row.tabs)
    assert not row.more.isVisible()


def test_the_sheet_lists_all_and_a_tap_chooses(qtbot):
    row = shown(qtbot)
    assert not all(tab.isVisible() for tab in row.tabs)
    found: list[int] = []
    row.chosen.connect(found.append)
    row.more.click()
    sheet = row.window().findChild(Sheet)
    listed = [one for one in sheet.findChildren(PillButton) if one.accessibleName() in NAMES]
    assert [one.accessibleName() for one in listed] == NAMES
    listed[7].click()
    assert found == [7]
    assert not sheet.isVisible()


def test_the_sheet_says_what_it_lists_and_closes_without_a_choice(qtbot):
    row = shown(qtbot)
    found: list[int] = []
    row.chosen.connect(found.append)
    row.more.click()
    sheet = row.window().findChild(Sheet)
    assert "All 9 pictures" in [text.words for text in sheet.findChildren(Text) if text.isVisible()]
    next(one for one in sheet.findChildren(IconButton) if one.accessibleName() == "Close").click()
    assert not sheet.isVisible()
    assert found == []


@pytest.mark.parametrize("place", [0, 8])
def test_beside_big_text_the_way_to_the_others_goes_below(qtbot, place):
    row = shown(qtbot, wraps=True)
    row.resize(row.tabs[place].sizeHint().width() + 20, row.height())
    row.check(place)
    qtbot.waitUntil(lambda: row.more.isVisible() and row.more.y() > row.tabs[place].geometry().bottom())
    assert [tab for tab in row.tabs if tab.isVisible()] == [row.tabs[place]]
    assert row.tabs[place].geometry().right() < row.width()
