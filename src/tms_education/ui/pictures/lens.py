"""The lens over the tiny gap between two nerve cells, and the messengers that cross it."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from tms_education.ui.pictures.layers import Layers, device_ratio, greyed
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

COLUMNS = (74, 240, 118, 190, 96, 216, 160, 140, 206, 84, 176, 228, 108, 150, 198, 130)
"""Where each messenger crosses, in units of the drawing."""

FROM, TO = 134.0, 190.0
RUN = 2.6
"""Seconds one messenger takes, slowed down."""

MIDDLE, REACH = QPointF(160, 150), 146.0
"""Middle and radius of the part of the drawing the lens shows."""


def draw(painter: QPainter, box: QRectF, bulb: QPointF, look: Look, art: Art, layers: Layers) -> None:
    """Draw the lens with the gap at rest, and the two lines that say what it enlarges."""
    folder = "light" if look.is_contrast else look.picture_folder
    whole = box.united(QRectF(bulb.x(), bulb.y(), 1, 1)).adjusted(-30, -30, 30, 30).toAlignedRect().toRectF()

    def inside(canvas: QPainter) -> None:
        canvas.fillRect(box, look.colour("paper") if look.is_contrast else look.colour("surface"))
        scale = box.width() / 2 / REACH
        corner = box.center() - MIDDLE * scale
        parts = ("sender", "packets", "receiver", "docks")
        art.draw(canvas, QRectF(corner.x(), corner.y(), 320 * scale, 300 * scale), folder, "synapse", parts)

    def paint(canvas: QPainter) -> None:
        content = layers.pixmap(("inside lens",), box, device_ratio(painter), inside)
        if look.is_contrast:
            content = greyed(content, QColor(Qt.GlobalColor.transparent))
        _lines(canvas, box, bulb, look)
        brush = QBrush(content)
        canvas.setBrushOrigin(box.topLeft())
        canvas.setPen(Qt.PenStyle.NoPen)
        canvas.setBrush(brush)
        canvas.drawEllipse(box)
        canvas.setBrush(Qt.BrushStyle.NoBrush)
        canvas.setPen(QPen(look.colour("surface"), 8))
        canvas.drawEllipse(box.adjusted(1, 1, -1, -1))
        canvas.setPen(QPen(look.colour("petrol"), 3))
        canvas.drawEllipse(box.adjusted(-2, -2, 2, 2))

    layers.draw(painter, ("lens", bulb.x(), bulb.y()), whole, paint)


def _lines(painter: QPainter, box: QRectF, bulb: QPointF, look: Look) -> None:
    shade = look.colour("petrol")
    ring = max(8.0, box.width() * 0.075)
    along = QLineF(bulb, box.center())
    side = QPointF(-along.dy(), along.dx()) / max(1.0, along.length())
    path = QPainterPath()
    for turn in (-1, 1):
        path.moveTo(bulb + side * turn * ring)
        path.lineTo(box.center() + side * turn * box.width() / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shade.setAlphaF(0.55)
    painter.setPen(QPen(shade, 2))
    painter.drawPath(path)
    painter.setPen(QPen(look.colour("petrol"), 2.5))
    painter.drawEllipse(bulb, ring, ring)


def draw_messengers(painter: QPainter, box: QRectF, strength: float, time: float, look: Look) -> None:
    """Draw the messengers on their way; each one fades in as it leaves and out where it docks."""
    if strength <= 0:
        return
    scale = box.width() / 2 / REACH
    corner = box.center() - MIDDLE * scale
    painter.setPen(Qt.PenStyle.NoPen)
    for place, column in enumerate(COLUMNS):
        late = ((place * 7) % len(COLUMNS)) / len(COLUMNS) * RUN
        if time < late:
            continue
        share = ((time - late) / RUN) % 1.0
        shade = QColor(look.colour("pulse"))
        shade.setAlphaF(strength * min(1.0, share * 5, (1 - share) * 5 + 0.1))
        painter.setBrush(shade)
        at = corner + QPointF(column, FROM + (TO - FROM) * share) * scale
        painter.drawEllipse(at, max(2.4, 5.2 * scale), max(2.4, 5.2 * scale))
