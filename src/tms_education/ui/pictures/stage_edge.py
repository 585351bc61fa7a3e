"""The rounded edge of a stage, and the ring round it when the keyboard is there."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from tms_education.design.tokens import RADIUS
from tms_education.ui.style.look import Look

RING, GAP = 4, 4
"""Focus ring and the space inside it, in pixels."""


def outline(rect: QRectF) -> QPainterPath:
    """Give the rounded edge of a stage."""
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS["stage"], RADIUS["stage"])
    return path


def paint(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Draw the edge."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("line"), 3 if look.is_contrast else 2))
    painter.drawPath(outline(rect))


def paint_focus(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Draw the focus ring inside the edge."""
    inside = GAP + RING / 2
    box = rect.adjusted(inside, inside, -inside, -inside)
    for colour, width in (("surface", RING + 4), ("ring", RING)):
        painter.setPen(QPen(look.colour(colour), width))
        painter.drawRoundedRect(box, RADIUS["stage"] - inside, RADIUS["stage"] - inside)
