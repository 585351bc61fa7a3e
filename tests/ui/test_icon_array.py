"""Pictures of people: what is filled is what was counted."""

import pytest
from PySide6.QtGui import QColor
from tests.ui.fakes_visual import still_look

from tms_education.domain.settings import Appearance
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.dot_field import ACROSS, DOWN, DotField
from tms_education.ui.widgets.icon_array import IconArray


def middles(array):
    """Give the colour in the body of each of the hundred people."""
    image = array.grab().toImage()
    ratio = array.devicePixelRatioF()
    wide, tall = array.width() / 10, array.height() / 10
    return [
        QColor(image.pixel(round((across + 0.5) * wide * ratio), round((row + 0.72) * tall * ratio))).name()
        for row in range(10)
        for across in range(10)
    ]


@pytest.mark.parametrize("filled", [0, 1, 10, 29, 71, 100])
def test_the_first_people_are_filled_in_one_block(qtbot, filled):
    look = still_look()
    array = IconArray(look, filled, "some")
    qtbot.addWidget(array)
    array.resize(array.sizeHint())
    petrol = look.colour("petrol").name()
    assert [colour == petrol for colour in middles(array)] == [True] * filled + [False] * (100 - filled)
    assert array.outlined == 100 - filled


def test_it_fills_once_and_ends_at_the_number(qtbot):
    array = IconArray(Look(Appearance()), 29, "some")
    qtbot.addWidget(array)
    array.show()
    qtbot.waitUntil(lambda: array.shown == 29, timeout=3000)


@pytest.mark.parametrize("filled", [-1, 101])
def test_impossible_numbers_are_refused(qtbot, filled):
    with pytest.raises(ValueError, match="can't be drawn"):
        IconArray(still_look(), filled, "some")


@pytest.mark.parametrize("width", [300, 510, 704, 1200])
@pytest.mark.parametrize("text_size", [100, 200])
def test_all_ten_thousand_dots_are_inside(qtbot, width, text_size):
    field = DotField(still_look(text_size=text_size), 56, "some")
    qtbot.addWidget(field)
    field.resize(width, field.sizeHint().height())
    assert field.cell() * ACROSS <= field.width()
    assert field.cell() * DOWN + 20 <= field.height()
    assert ACROSS * DOWN == 10_000


def test_the_marked_dots_are_counted(qtbot):
    look = still_look()
    field = DotField(look, 56, "some")
    qtbot.addWidget(field)
    field.resize(field.sizeHint())
    image = field.grab().toImage()
    ratio = field.devicePixelRatioF()
    plum = look.colour("plum").name()
    row = [
        QColor(image.pixel(round((10 + (place + 0.4) * field.cell()) * ratio), round(11.5 * ratio))).name()
        for place in range(ACROSS)
    ]
    assert row[:56] == [plum] * 56
    assert plum not in row[60:]
