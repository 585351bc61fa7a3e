"""Where things stand in the side view of the brain, in the units of its drawing."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QTransform

from tms_education.ui.pictures import coil

MOOD = QPointF(188, 314)
MOTOR = QPointF(490, 165)
AREA = QPointF(205, 300)
"""Middle of the soft area over the front left."""

COIL = QPointF(70, 178)
"""Where the coil's crossing rests on the head: beside the spot, which can be seen."""

COIL_SIZE = 1.14

COIL_FROM = QPointF(-120, -90)
"""How far away the coil starts."""

VIEW = QRectF(-190, -100, 1580, 1540)
NEEDED = QRectF(-300, -170, 1450, 1230)
"""What must be seen: coil, face, brain and chin."""

BRAIN = QRectF(40, 35, 925, 570)
REACH = 450.0
"""Half the side of the square that changes during a pulse."""

SPOT = 150.0
"""Radius at which a soft spot has faded; about 5 cm across where it can be seen."""


@dataclass(frozen=True)
class BrainFrame:
    """How brain units become pixels."""

    scale: float
    left: float
    top: float

    def point(self, at: QPointF) -> QPointF:
        """Give the pixel of a place."""
        return QPointF(self.left + at.x() * self.scale, self.top + at.y() * self.scale)

    def box(self, box: QRectF) -> QRectF:
        """Give the pixels of a box."""
        return QRectF(self.point(box.topLeft()), box.size() * self.scale)

    def around(self, at: QPointF, radius: float) -> QRectF:
        """Give the square round a place; the radius is in brain units."""
        return self.box(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))

    def coil(self, away: float = 0.0) -> QTransform:
        """Give the pose of the coil; ``away`` is 1 where it comes from and 0 in place."""
        crossing = COIL + COIL_FROM * away
        return coil.pose(self.point(crossing), self.point(crossing + MOOD - COIL), self.scale * COIL_SIZE)

    def arc(self) -> QPainterPath:
        """Give the way from the motor spot to the mood spot."""
        start, end = QPointF(MOTOR.x() - 26, MOTOR.y() - 4), QPointF(MOOD.x() + 34, MOOD.y() - 58)
        path = QPainterPath(self.point(start))
        path.cubicTo(self.point(QPointF(380, 120)), self.point(QPointF(265, 150)), self.point(end))
        return path


def fit(area: QRectF) -> BrainFrame:
    """Fit the needed part of the drawing into an area, neck down to its lower edge."""
    scale = min(area.width() / NEEDED.width(), area.height() / NEEDED.height())
    left = area.center().x() - NEEDED.center().x() * scale
    top = area.center().y() - NEEDED.center().y() * scale
    top = max(top, area.bottom() - (VIEW.bottom() - 4) * scale)
    return BrainFrame(scale, left, top)
