"""The quiet dawn behind a live picture: lavender sky and soft hills. It means nothing but a place."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath

from tms_education.ui.style.look import Look

HILLS = (
    (1, ((0.0, 0.76), (0.26, 0.82), (0.58, 0.84), (0.82, 0.70), (1.0, 0.73))),
    (0, ((0.0, 0.90), (0.22, 0.84), (0.50, 0.93), (0.80, 0.86), (1.0, 0.92))),
)
"""Tone and ridge of each hill, far to near, in shares of the area."""


def ridge(area: QRectF, points: tuple[tuple[float, float], ...]) -> QPainterPath:
    """Give a hill: a smooth line through the points, closed below."""
    path = smooth([QPointF(area.x() + x * area.width(), area.y() + y * area.height()) for x, y in points])
    path.lineTo(area.right(), area.bottom())
    path.lineTo(area.left(), area.bottom())
    path.closeSubpath()
    return path


def smooth(points: list[QPointF]) -> QPainterPath:
    """Give a soft curve through all points (Catmull-Rom)."""
    path = QPainterPath(points[0])
    for place in range(len(points) - 1):
        before, start = points[max(0, place - 1)], points[place]
        end, after = points[place + 1], points[min(len(points) - 1, place + 2)]
        path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
    return path


def paint(painter: QPainter, area: QRectF, look: Look) -> None:
    """Paint sky and hills; plain black in high contrast."""
    top, bottom = look.colours.sky
    sky = QLinearGradient(area.topLeft(), area.bottomLeft())
    sky.setColorAt(0, top)
    sky.setColorAt(1, bottom)
    painter.fillRect(area, sky)
    if look.is_contrast:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    for tone, points in HILLS:
        painter.setBrush(look.colours.hills[1 - tone] if look.picture_folder == "light" else look.colours.hills[tone])
        painter.drawPath(ridge(area, points))
