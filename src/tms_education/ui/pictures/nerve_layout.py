"""Where cell, coil, lens and words of the nerve cell picture go, for one size and one step."""

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath, QTransform

from tms_education.ui.pictures import arranging, callouts, caption_row, coil
from tms_education.ui.pictures.callouts import Callout, Placed
from tms_education.ui.pictures.caption_row import Item, Row
from tms_education.ui.style.look import Look

MARGIN = 16
CELL, BULB, NEXT = QPointF(240, 222), QPointF(736, 262), QPointF(868, 268)
"""Middle of the cell, end of its axon and middle of the next cell, in the units of the drawing."""

SIZE = (900.0, 440.0)
NEXT_SCALE = 0.62
ARMS = 110.0
"""How far the arms of a cell reach, in units of the drawing; only their tips may be covered."""

WIDE = 1.45
"""From this width for its height on, the lens stands beside the cells."""

COIL_ROOM = 104.0
"""Room over the drawing for the coil, in its units."""

ACTIVE = {"pulse": "electrical", "fire": "electrical", "messengers": "chemical"}
"""Which half of the story a step tells."""

ELECTRICAL, CHEMICAL = "electrical", "chemical"


@dataclass(frozen=True)
class NerveFrame:
    """How drawing units become pixels, and the lens that shows the gap."""

    scale: float
    left: float
    top: float
    lens_x: float
    lens_y: float
    radius: float

    @property
    def lens(self) -> QPointF:
        """The middle of the lens."""
        return QPointF(self.lens_x, self.lens_y)

    def point(self, at: QPointF) -> QPointF:
        """Give the pixel of a place."""
        return QPointF(self.left + at.x() * self.scale, self.top + at.y() * self.scale)

    def box(self) -> QRectF:
        """Give the pixels of the drawing of the cell."""
        return QRectF(self.left, self.top, 780 * self.scale, 440 * self.scale)

    def next_box(self) -> QRectF:
        """Give the pixels of the next cell's drawing."""
        small = self.scale * NEXT_SCALE
        corner = self.point(NEXT) - CELL * small
        return QRectF(corner.x(), corner.y(), 780 * small, 440 * small)

    def lens_box(self) -> QRectF:
        """Give the square round the lens."""
        return QRectF(self.lens.x() - self.radius, self.lens.y() - self.radius, 2 * self.radius, 2 * self.radius)

    def axon(self) -> QPainterPath:
        """Give the way of the signal."""
        path = QPainterPath(self.point(QPointF(262, 226)))
        ends = (QPointF(399.2, 303.2), QPointF(588.8, 317.6), BULB)
        path.cubicTo(*(self.point(end) for end in ends))
        return path

    def coil(self) -> QTransform:
        """Give the pose of the coil above the cell."""
        return coil.pose(self.point(QPointF(206, 8)), self.point(CELL), self.scale * 0.46)

    def ion(self, place: int, count: int, inside: float) -> QPointF:
        """Give the pixel of a charged particle; ``inside`` 1 is within the cell."""
        turn = 2 * math.pi * (place + 0.35) / count
        reach = (86 - 14 * (place % 2)) * (1 - inside) + (33 - 6 * (place % 2)) * inside
        return self.point(CELL + QPointF(math.cos(turn) * reach, math.sin(turn) * reach * 0.86))


@dataclass(frozen=True)
class NerveLayout:
    """The places in pixels."""

    frame: NerveFrame
    labels: tuple[tuple[str, QRectF], ...] = ()
    placed: tuple[Placed, ...] = ()
    row: Row | None = None


def fit(area: QRectF) -> NerveFrame:
    """Fit the drawing: the cells above and the lens below, or beside each other where it is wide and low."""
    if area.width() > WIDE * area.height():
        return _beside(area)
    scale = min(area.width() / SIZE[0], 0.62 * area.height() / SIZE[1])
    left = area.center().x() - SIZE[0] * scale / 2
    top = area.y() + max(0.06 * area.height(), 0.36 * area.height() - CELL.y() * scale, COIL_ROOM * scale)
    radius = min(0.225 * area.width(), 0.2 * area.height())
    lens_y = area.bottom() - radius - max(10.0, 0.03 * area.height())
    lens_x = min(left + 610 * scale, area.right() - radius - 12)
    return NerveFrame(scale, left, top, lens_x, lens_y, radius)


def _beside(area: QRectF) -> NerveFrame:
    radius = 0.24 * area.height()
    edge = max(8.0, 0.03 * area.height())
    scale = min((area.width() - 2 * radius - 2 * edge) / SIZE[0], 0.62 * area.height() / SIZE[1])
    top = area.y() + max(0.42 * area.height() - CELL.y() * scale, COIL_ROOM * scale)
    left = area.x() + max(0.0, (area.width() - 2 * radius - 2 * edge - SIZE[0] * scale) / 2)
    return NerveFrame(scale, left, top, left + SIZE[0] * scale + edge + radius, area.bottom() - radius - edge, radius)


def lay_out(area: QRectF, insets: QMarginsF, step: str, words: dict[str, str], look: Look) -> NerveLayout:
    """Find room for the words inside the picture, else in a row under it."""
    inner = area.marginsRemoved(insets)
    frame = fit(area)
    free = inner.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    labels = _labels(frame, free, words, look)
    if labels is not None:
        bulb = QRectF(frame.point(BULB) - QPointF(20, 20), QSizeF(40, 40))
        reach = QPointF(1, 1) * max(24.0, ARMS * NEXT_SCALE * frame.scale)
        soma = QRectF(frame.point(NEXT) - reach, frame.point(NEXT) + reach)
        taken = [box for _, box in labels] + [frame.lens_box().adjusted(-6, -6, 6, 6), _coil_box(frame), bulb, soma]
        taken.extend(_axon_boxes(frame))
        wanted = tuple(_callout(step, words, frame))
        busy = QRectF(frame.point(QPointF(70, 60)), frame.point(QPointF(420, 400)))
        placed = arranging.arrange(wanted, free, tuple(taken), busy, look)
        if placed is not None:
            return NerveLayout(frame, labels, placed)
    active = ACTIVE.get(step)
    items = [Item(words[active])] if active else [Item(words[ELECTRICAL]), Item(words[CHEMICAL])]
    items += [Item(one.title, one.role) for one in _callout(step, words, frame)]
    row = caption_row.lay_out(tuple(items), inner, look)
    frame = fit(QRectF(area.x(), area.y(), area.width(), row.ground.top() - area.y()))
    marks = tuple((one.target, one.role) for one in _callout(step, words, frame))
    return NerveLayout(frame, row=replace(row, marks=marks))


def _labels(
    frame: NerveFrame, free: QRectF, words: dict[str, str], look: Look
) -> tuple[tuple[str, QRectF], ...] | None:
    width, height = callouts.pill_size(look, words[ELECTRICAL])
    other, _ = callouts.pill_size(look, words[CHEMICAL])
    lens = frame.lens_box()
    under = min(frame.point(CELL + QPointF(0, 196)).y(), free.bottom() - height)
    electrical = QRectF(max(free.left(), frame.point(QPointF(60, 0)).x()), under, width, height)
    away = max(0.0, free.bottom() - height - frame.lens_y)
    chord = math.sqrt(max(0.0, frame.radius**2 - away**2))
    chemical = QRectF(frame.lens_x - chord - 8 - other, free.bottom() - height, other, height)
    if chemical.left() < free.left() or electrical.right() > free.right():
        return None
    if electrical.adjusted(-8, -8, 8, 8).intersects(chemical) or electrical.intersects(lens):
        return None
    return ((ELECTRICAL, electrical), (CHEMICAL, chemical))


def _coil_box(frame: NerveFrame) -> QRectF:
    reach = 280 * frame.scale * 0.46
    box = QRectF(-reach, -reach * 0.9, 2 * reach, reach * 1.35)
    return box.translated(frame.coil().map(QPointF()))


def _axon_boxes(frame: NerveFrame) -> list[QRectF]:
    path = frame.axon()
    points = [path.pointAtPercent(share / 10) for share in range(1, 11)]
    return [QRectF(point.x() - 8, point.y() - 8, 16, 16) for point in points]


def _callout(step: str, words: dict[str, str], frame: NerveFrame) -> list[Callout]:
    targets = {
        "rest": (frame.point(CELL), 46 * frame.scale, "plum"),
        "pulse": (frame.point(CELL + QPointF(34, -6)), 60 * frame.scale, "ion"),
        "fire": (frame.axon().pointAtPercent(0.6), 30 * frame.scale, "pulse"),
        "messengers": (frame.lens + QPointF(-frame.radius * 0.66, frame.radius * 0.02), 4.0, "pulse"),
        "quiet": (frame.point(CELL), 46 * frame.scale, "plum"),
    }
    if step not in targets or step not in words:
        return []
    target, clear, role = targets[step]
    return [Callout(words[step], words[f"{step}-line"], target, clear, role)]
