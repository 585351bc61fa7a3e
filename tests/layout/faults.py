"""What can be wrong with a page as it stands in the window: each fault in one line."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from tests.layout.recorder import Painted, recording

from tms_education.ui.shell.main_window import MainWindow
from tms_education.ui.style import typeset
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text

LEAST_TARGET, LEAST_TEXT = 48, 16
SLACK = 2.0
"""Pixels that rounding may take."""

CONTROLS = (QAbstractButton, QAbstractSlider, QLineEdit, QTextEdit)


def name_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()[:40]}”"


def shown(top: QWidget) -> list[QWidget]:
    return [one for one in top.findChildren(QWidget) if one.isVisible()]


def in_window(widget: QWidget, box: QRectF) -> QRectF:
    return box.translated(widget.mapTo(widget.window(), QPoint(0, 0)).toPointF())


def canvases(window: MainWindow) -> list[QWidget]:
    """Give the widgets to paint: the window, and whatever scrolls, at its whole height."""
    inside = [area.widget() for area in window.findChildren(QScrollArea) if area.isVisible()]
    return [window, *(one for one in inside if one is not None)]


def luminance(colour: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def painted_contrast(image: QImage, box: QRect) -> float:
    """Give the contrast of the ground, the commonest colour of a box, with the colour furthest from it."""
    area = box.intersected(image.rect())
    if area.width() < 4 or area.height() < 4:
        return 21.0
    step = max(1, area.width() * area.height() // 6000)
    seen: Counter[int] = Counter()
    for number in range(0, area.width() * area.height(), step):
        seen[image.pixel(area.left() + number % area.width(), area.top() + number // area.width())] += 1
    ground = QColor(seen.most_common(1)[0][0])
    return max(contrast(ground, QColor(one)) for one in seen)


def clipped(record: list[Painted]) -> Iterator[str]:
    """Text painted past the edge of its widget."""
    for one in record:
        room = QRectF(one.widget.rect()).adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not room.contains(one.box):
            yield f"cut off: “{one.text[:50]}” at {_box(one.box)} in {name_of(one.widget)} {_box(room)}"


def _box(box: QRectF) -> str:
    return f"({box.x():.0f},{box.y():.0f} {box.width():.0f}x{box.height():.0f})"


def clipped_labels(window: QWidget, look: Look) -> Iterator[str]:
    """A label with less room than its words need."""
    for label in window.findChildren(Text):
        if not label.isVisible() or not label.words:
            continue
        needed = label.heightForWidth(label.width())
        if label.height() + SLACK < needed:
            yield f"cut off below: “{label.words[:50]}” has {label.height()} of {needed} px"
        block = typeset.Block(label.words, label._role)
        widest = typeset.widest_word(look, block) if label.wordWrap() else typeset.one_line(look, block)
        if label.width() + SLACK < widest:
            yield f"cut off at the side: “{label.words[:50]}” has {label.width()} of {widest} px"


def outside(window: MainWindow) -> Iterator[str]:
    """A widget that reaches past the side of what holds it."""
    for widget in shown(window):
        above = widget.parentWidget()
        if above is None or isinstance(widget, (QScrollBar, Sheet)) or isinstance(above, (QScrollArea, QTextBrowser)):
            continue
        if widget.x() < -SLACK or widget.x() + widget.width() > above.width() + SLACK:
            yield f"past the side: {name_of(widget)} {widget.x()}+{widget.width()} in {above.width()}"
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.width() > area.viewport().width() + SLACK:
            yield f"scrolls sideways: {inside.width()} px in {area.viewport().width()}"


def empty_ends(window: MainWindow) -> Iterator[str]:
    """A page that scrolls on where there is nothing more."""
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.hasHeightForWidth():
            needed = max(area.viewport().height(), inside.heightForWidth(inside.width()))
            if inside.height() > needed + SLACK:
                yield f"empty at its end: {inside.height()} px for {needed}"


def small_targets(window: MainWindow, look: Look) -> Iterator[str]:
    """A control that a finger may miss."""
    least = look.space(LEAST_TARGET) - 0.5
    for widget in shown(window):
        if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar) or not widget.isEnabled():
            continue
        if min(widget.width(), widget.height()) < least:
            yield f"small: {name_of(widget)} {widget.width()}x{widget.height()}"


def nameless(window: MainWindow) -> Iterator[str]:
    """A control that a screen reader can't name."""
    for widget in shown(window):
        is_control = isinstance(widget, CONTROLS) or widget.focusPolicy() & widget.focusPolicy().TabFocus
        if is_control and not isinstance(widget, QScrollBar) and not widget.accessibleName().strip():
            yield f"nameless: {type(widget).__name__} {widget.objectName()}"


def small_text(record: list[Painted], window: MainWindow, look: Look) -> Iterator[str]:
    least = LEAST_TEXT * look.appearance.text_size / 100
    for one in record:
        if one.size + 0.5 < LEAST_TEXT:
            yield f"small text: “{one.text[:40]}” {one.size:.1f} px in {name_of(one.widget)}"
    for label in window.findChildren(Text):
        if label.isVisible() and label.font().pixelSize() + 0.5 < least:
            yield f"small text: “{label.words[:40]}” {label.font().pixelSize()} px"


def overlapping(record: list[Painted]) -> Iterator[str]:
    """Two texts of one widget painted over each other."""
    for place, one in enumerate(record):
        for other in record[place + 1 :]:
            if one.widget is not other.widget or one.text == other.text:
                continue
            common = one.box.intersected(other.box)
            if common.width() > 3 and common.height() > 6:
                yield f"over each other: “{one.text[:40]}” and “{other.text[:40]}” in {name_of(one.widget)}"


def colliding(window: MainWindow) -> Iterator[str]:
    """Two labels or controls of one page that lie on each other."""
    page = window.page
    if page is None:
        return
    leaves = [one for one in shown(page) if isinstance(one, (Text, *CONTROLS)) and not _in_sheet(one)]
    leaves = [one for one in leaves if not isinstance(one, (QScrollBar, QTextBrowser))]
    boxes = [(one, in_window(one, QRectF(one.visibleRegion().boundingRect()))) for one in leaves]
    for place, (one, box) in enumerate(boxes):
        for other, second in boxes[place + 1 :]:
            if one.isAncestorOf(other) or other.isAncestorOf(one):
                continue
            common = box.intersected(second)
            if common.width() > 3 and common.height() > 4:
                yield f"on each other: {name_of(one)} {_box(box)} and {name_of(other)} {_box(second)}"


def _in_sheet(widget: QWidget) -> bool:
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, Sheet):
            return True
        above = above.parentWidget()
    return False


def faint(canvas: QWidget, image: QImage, record: list[Painted], look: Look) -> Iterator[str]:
    """Text with too little contrast as painted."""
    least = 7.0 if look.is_contrast else 4.5
    ratio = image.devicePixelRatio()
    texts = [(one.widget, one.text, one.box) for one in record]
    texts += [
        (one, one.words, QRectF(one.rect())) for one in canvas.findChildren(Text) if one.isVisible() and one.words
    ]
    for widget, words, box in texts:
        if canvas_of(widget) is not canvas or not widget.isEnabled():
            continue
        place = box.translated(widget.mapTo(canvas, QPoint(0, 0)).toPointF())
        pixels = QRectF(place.topLeft() * ratio, place.size() * ratio).toAlignedRect()
        found = painted_contrast(image, pixels)
        if found < least - 0.05:
            yield f"faint: “{words[:40]}” {found:.1f}:1 in {name_of(widget)}"


def canvas_of(widget: QWidget) -> QWidget:
    """Give the widget that is painted as a whole and holds this one: what scrolls, or the window."""
    while (above := widget.parentWidget()) is not None:
        if isinstance(above.parentWidget(), QScrollArea):
            return widget
        widget = above
    return widget


def faults(window: MainWindow) -> list[str]:
    """Give everything wrong with what the window shows."""
    look = window.look
    found: list[str] = []
    covered = any(sheet.isVisible() for sheet in window.findChildren(Sheet))
    for canvas in canvases(window):
        with recording() as record:
            image = canvas.grab().toImage()
        found += [*clipped(record), *small_text(record, window, look), *overlapping(record)]
        if canvas is not window or not covered:
            found += faint(canvas, image, record, look)
    found += [
        *clipped_labels(window, look),
        *outside(window),
        *empty_ends(window),
        *small_targets(window, look),
        *nameless(window),
    ]
    found += colliding(window)
    return list(dict.fromkeys(found))
