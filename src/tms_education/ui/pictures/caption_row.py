"""Words under a picture, for when there is no room for them inside it."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from tms_education.ui.pictures import callouts
from tms_education.ui.style.look import Look

MOST = 0.5
"""Share of the stage the row may take before its words get smaller."""

SMALLEST = 16
PAD = 10
APART = 3.2 * PAD
"""Pixels between two items of a line; a thin line stands there before words that no dot begins."""


@dataclass(frozen=True)
class Item:
    """Words, and the role of the dot before them; no dot when empty."""

    text: str
    role: str = ""


@dataclass(frozen=True)
class Row:
    """The ground of the row, where each item goes, and the places in the picture that dots of their roles mark."""

    ground: QRectF
    font: QFont
    places: tuple[tuple[Item, QRectF], ...]
    marks: tuple[tuple[QPointF, str], ...] = ()


def lay_out(items: tuple[Item, ...], area: QRectF, look: Look) -> Row:
    """Give the row at the bottom of ``area``; its words wrap, and get smaller only when the row would be too high."""
    font = look.font("label")
    while True:
        row = _flow(items, area, font)
        size = font.pixelSize()
        if row.ground.height() <= MOST * area.height() or size <= SMALLEST:
            return row
        font.setPixelSize(max(SMALLEST, size - 2))


def _flow(items: tuple[Item, ...], area: QRectF, font: QFont) -> Row:
    metrics = QFontMetricsF(font)
    x, y, line = 0.0, float(PAD), 0.0
    room = area.width() - 2 * PAD
    places: list[tuple[Item, QRectF]] = []
    for item in items:
        lead = _lead(item, font)
        wanted = metrics.boundingRect(QRectF(0, 0, room - lead, 9999), int(Qt.TextFlag.TextWordWrap), item.text)
        width, height = min(room, wanted.width() + 2 + lead), wanted.height()
        if x and x + width > room:
            x, y, line = 0.0, y + line + PAD / 2, 0.0
        places.append((item, QRectF(area.x() + PAD + x, y, width, height)))
        x, line = x + width + APART, max(line, height)
    full = y + line + PAD
    top = area.bottom() - full
    ground = QRectF(area.x(), top, area.width(), full)
    return Row(ground, font, tuple((item, box.translated(0, top)) for item, box in places))


def _lead(item: Item, font: QFont) -> float:
    return font.pixelSize() * 0.9 if item.role else 0.0


def paint(painter: QPainter, row: Row, look: Look) -> None:
    """Draw the row and its marks in the picture."""
    for at, role in row.marks:
        callouts.dot(painter, at, 9, look.colour(role), look)
    paint_ground(painter, row.ground, look)
    painter.setFont(row.font)
    for (_, before), (item, box) in pairwise(row.places):
        if not item.role and before.top() == box.top():
            painter.setPen(QPen(look.colour("line"), 2))
            middle = QPointF(box.left() - APART / 2, box.top())
            painter.drawLine(middle, middle + QPointF(0, box.height()))
    for item, box in row.places:
        lead = _lead(item, row.font)
        if item.role:
            middle = QPointF(box.x() + lead / 2 - 2, box.y() + QFontMetricsF(row.font).height() / 2)
            callouts.dot(painter, middle, max(9.0, row.font.pixelSize() * 0.3), look.colour(item.role), look)
        painter.setPen(look.colour("ink"))
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
        painter.drawText(box.adjusted(lead, 0, 2, 0), flags, item.text)


def paint_ground(painter: QPainter, ground: QRectF, look: Look) -> None:
    """Draw the ground of a row, or of what the page lays over the foot of a picture."""
    painter.fillRect(ground, look.colour("surface"))
    painter.setPen(QPen(look.colour("line"), 2))
    painter.drawLine(ground.topLeft(), ground.topRight())
