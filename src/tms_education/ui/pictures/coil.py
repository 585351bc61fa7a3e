"""The figure-8 coil as it is held at the head, and the pulse it gives."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient, QTransform

from tms_education.ui.style.apply import blend
from tms_education.ui.style.look import Look

WING, APART = 138.0, 134.0
"""Radius of a wing and how far its middle is from the crossing, in units of the brain drawing."""

TILT = 0.7
"""How much the wings are foreshortened."""

TURNS = (48.0, 63.0, 78.0, 93.0, 108.0, 123.0)
HANDLE = 250.0
REACH = 330.0
"""Half the side of the square the coil fits in."""

THICK = 20.0
FIELD_FROM, FIELD_TO = 120.0, 400.0
LINES = 4
SPARK = 112.0


def pose(crossing: QPointF, towards: QPointF, scale: float) -> QTransform:
    """Give the place of a coil: x along the two wings, y towards the head, in units of the brain drawing."""
    angle = math.degrees(math.atan2(towards.y() - crossing.y(), towards.x() - crossing.x())) - 90
    return QTransform().translate(crossing.x(), crossing.y()).rotate(angle).scale(scale, scale)


def _wings() -> QPainterPath:
    path = QPainterPath()
    for side in (-1, 1):
        wing = QPainterPath()
        wing.addEllipse(QPointF(side * APART, 0), WING, WING * TILT)
        path = path.united(wing)
    return path


def _handle() -> QPainterPath:
    path = QPainterPath(QPointF(-34, -40))
    path.lineTo(-24, -HANDLE)
    path.cubicTo(-24, -HANDLE - 16, 24, -HANDLE - 16, 24, -HANDLE)
    path.lineTo(34, -40)
    path.closeSubpath()
    return path


def paint(painter: QPainter, look: Look) -> None:
    """Draw the coil round the origin of the painter; the cable leaves at the end of the handle."""
    case, edge, copper = look.colour("coil_case"), look.colour("coil_edge"), look.colour("copper")
    if look.is_contrast:
        case, copper = look.colour("paper"), look.colour("ink")
    side = blend(case, edge, 0.55)
    outline = QPen(edge, 7 if look.is_contrast else 5.5)
    outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    wings, handle = _wings(), _handle()
    painter.setPen(outline)
    painter.setBrush(side)
    painter.drawPath(wings.translated(0, -THICK))
    painter.drawPath(handle)
    _paint_grip(painter, case, edge)
    painter.setPen(outline)
    shine = QLinearGradient(-WING, -WING, WING, WING)
    shine.setColorAt(0, case)
    shine.setColorAt(1, blend(case, edge, 0.22))
    painter.setBrush(shine)
    painter.drawPath(wings)
    for middle in (-APART, APART):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(copper, 5))
        for turn in TURNS:
            painter.drawEllipse(QPointF(middle, 0), turn, turn * TILT)
        painter.setPen(QPen(edge, 4))
        painter.setBrush(blend(case, edge, 0.12))
        painter.drawEllipse(QPointF(middle, 0), 28, 28 * TILT)


def _paint_grip(painter: QPainter, case: QColor, edge: QColor) -> None:
    grip = QPainterPath(QPointF(-14, -60))
    grip.lineTo(-10, -HANDLE + 8)
    grip.lineTo(14, -HANDLE + 8)
    grip.lineTo(20, -60)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(blend(case, edge, 0.15))
    painter.drawPath(grip)
    painter.setPen(QPen(edge, 3))
    for step in range(4):
        y = -HANDLE + 34 + step * 18
        painter.drawLine(QPointF(-10, y), QPointF(12, y))


def cable(crossing: QTransform, area: QRectF) -> QPainterPath:
    """Give the cable from the end of the handle off the upper edge of the picture."""
    start = crossing.map(QPointF(0, -HANDLE - 10))
    along = crossing.map(QPointF(0, -HANDLE - 210)) - start
    height = max(0.0, start.y() - area.top() + 20)
    reach = along * min(1.0, height / max(1.0, abs(along.y())))
    end = QPointF(start.x() + reach.x() * 0.8, area.top() - 20)
    path = QPainterPath(start)
    path.cubicTo(start + reach * 0.6, QPointF(end.x(), start.y() - height * 0.6), end)
    return path


def paint_cable(painter: QPainter, path: QPainterPath, width: float, look: Look) -> None:
    """Draw the cable."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("coil_edge"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)


def paint_spark(painter: QPainter, strength: float, look: Look) -> None:
    """Draw the warm glow at the crossing."""
    if strength <= 0:
        return
    glow = QRadialGradient(QPointF(), SPARK)
    _, warm, deep = look.colours.glow
    for stop, colour, alpha in ((0.0, warm, 1.0), (0.35, deep, 0.9), (1.0, deep, 0.0)):
        shade = QColor(colour)
        shade.setAlphaF(alpha * strength)
        glow.setColorAt(stop, shade)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(QPointF(), SPARK, SPARK)


def paint_field(painter: QPainter, share: float, look: Look) -> None:
    """Draw curved lines that leave the crossing and fade on their way; ``share`` is how far they have come, 0 to 1."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    warm = (
        look.colour("pulse")
        if look.is_contrast
        else blend(QColor(look.colours.glow[2]), look.colour("pulse_text"), 0.28)
    )
    for line in range(LINES):
        at = share * (1 + LINES * 0.16) - line * 0.16
        if not 0 < at < 1:
            continue
        reach = FIELD_FROM + (FIELD_TO - FIELD_FROM) * at
        shade = QColor(warm)
        shade.setAlphaF(min(1.0, at * 6) * (1 - at) ** 0.55)
        painter.setPen(QPen(shade, 15 - 6 * at, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        spread = 46 - 14 * at
        box = QRectF(-reach, -reach, 2 * reach, 2 * reach)
        painter.drawArc(box, round((270 - spread) * 16), round(2 * spread * 16))
