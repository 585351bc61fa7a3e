"""What the later steps add to the side view: the right side, a deeper area seen through the brain, a helmet coil."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QRadialGradient

from tms_education.ui.pictures.brain_frame import MOOD, BrainFrame
from tms_education.ui.style.apply import blend
from tms_education.ui.style.look import Look

FROM_THE_RIGHT = frozenset({"right-side"})
"""Steps that show the right side of the head: the face looks to the right."""

DEEP = QPointF(330, 430)
"""Where the deeper mood area lies behind the surface, about."""

DEEP_SIZE = 62.0
HELMET_MARK = QPointF(640, -8)
BOWS = (-46.0, 0.0, 46.0)


@contextmanager
def turned(painter: QPainter, area: QRectF, *, mirrored: bool) -> Iterator[None]:
    """Draw what follows the other way round, where it is the other side of the head."""
    painter.save()
    if mirrored:
        painter.translate(area.width(), 0)
        painter.scale(-1, 1)
    try:
        yield
    finally:
        painter.restore()


def mirrored(point: QPointF, area: QRectF) -> QPointF:
    """Give a point on the other side of the middle."""
    return QPointF(area.left() + area.right() - point.x(), point.y())


def mirrored_box(box: QRectF, area: QRectF) -> QRectF:
    """Give a box on the other side of the middle."""
    return QRectF(area.left() + area.right() - box.right(), box.y(), box.width(), box.height())


def paint_deep(painter: QPainter, frame: BrainFrame, share: float, look: Look) -> None:
    """Draw dotted links from the treatment spot to a soft place inside the brain."""
    if share <= 0:
        return
    start, end, size = frame.point(MOOD), frame.point(DEEP), DEEP_SIZE * frame.scale
    colour = look.colour("plum")
    painter.setPen(QPen(look.colour("surface"), 1.6))
    painter.setBrush(colour)
    dot = max(2.2, 5 * frame.scale)
    for bow in BOWS:
        path = QPainterPath(start)
        path.quadTo((start + end) / 2 + QPointF(bow, bow * 0.6) * frame.scale, end)
        count = max(5, int(path.length() / (3.2 * dot)))
        for place in range(round(count * share) + 1):
            painter.drawEllipse(path.pointAtPercent(min(1.0, place / count)), dot, dot)
    soft = QRadialGradient(end, size * 1.5)
    for stop, alpha in ((0.0, 0.85), (0.5, 0.5), (1.0, 0.0)):
        colour.setAlphaF(alpha)
        soft.setColorAt(stop, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft)
    painter.drawEllipse(end, size * 1.5, size * 1.5)
    pen = QPen(look.colour("plum"), 2)
    pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(end, size, size)


def paint_helmet(painter: QPainter, frame: BrainFrame, strength: float, look: Look) -> None:
    """Draw a helmet over the head with wide turns of copper in it."""
    if strength <= 0:
        return
    shell = QPainterPath(frame.point(QPointF(-34, 330)))
    shell.cubicTo(frame.point(QPointF(-60, -150)), frame.point(QPointF(1020, -260)), frame.point(QPointF(1075, 300)))
    shell.cubicTo(frame.point(QPointF(800, 250)), frame.point(QPointF(260, 250)), frame.point(QPointF(-34, 330)))
    case, edge = look.colour("coil_case"), look.colour("coil_edge")
    painter.setOpacity(strength)
    ground = blend(case, edge, 0.1)
    ground.setAlphaF(0.42)
    painter.setPen(QPen(edge, max(2.0, 5 * frame.scale)))
    painter.setBrush(ground)
    painter.drawPath(shell)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for turn in range(3):
        box = frame.box(QRectF(90 + 36 * turn, 40 + 22 * turn, 520 - 72 * turn, 190 - 44 * turn))
        painter.setPen(QPen(look.colour("copper"), max(2.0, 8 * frame.scale)))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setOpacity(1.0)
