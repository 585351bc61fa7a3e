"""Draws the small network: cells with their arms, links as thick as they are strong, and signals on their way."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QRadialGradient

from tms_education.domain.chance import chance
from tms_education.domain.network import STRONGEST, WEAKEST, Network
from tms_education.ui.pictures.layers import Layers, device_ratio
from tms_education.ui.style.apply import blend
from tms_education.ui.style.look import Look

ARMS = 6
"""Arms of a cell."""


@dataclass(frozen=True)
class NetworkFrame:
    """The pixels a network is drawn into."""

    box: QRectF

    @property
    def size(self) -> float:
        """Radius of a cell's body."""
        return max(5.0, min(self.box.width() * 0.028, self.box.height() * 0.045))

    def at(self, network: Network, cell: int) -> QPointF:
        """Give the middle of a cell."""
        across, down = network.places[cell]
        return QPointF(self.box.x() + across * self.box.width(), self.box.y() + down * self.box.height())

    def link(self, network: Network, place: int) -> QPainterPath:
        """Give the curve of a link, from edge to edge of its two cells."""
        start, end = (self.at(network, cell) for cell in network.links[place])
        along = end - start
        bend = QPointF(-along.y(), along.x()) * (0.10 if place % 2 else -0.10)
        path = QPainterPath(start)
        path.quadTo((start + end) / 2 + bend, end)
        return path


def share(weight: float) -> float:
    """Give how strong a link is between the weakest and the strongest, 0 to 1."""
    return min(1.0, max(0.0, (weight - WEAKEST) / (STRONGEST - WEAKEST)))


def draw_links(painter: QPainter, frame: NetworkFrame, network: Network, look: Look, layers: Layers) -> None:
    """Draw every link: thin and pale when weak, thick and deep when strong; once per network."""
    layers.draw(
        painter,
        ("links", network.weights),
        frame.box.adjusted(-4, -4, 4, 4).toAlignedRect().toRectF(),
        lambda canvas: _paint_links(canvas, frame, network, look),
    )


def _paint_links(painter: QPainter, frame: NetworkFrame, network: Network, look: Look) -> None:
    pale, deep = look.colour("fade"), look.colour("plum")
    if look.is_contrast:
        pale = look.colour("line")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place, weight in enumerate(network.weights):
        strong = share(weight)
        shade = blend(pale, deep, min(1.0, strong * 1.4))
        shade.setAlphaF(0.45 + 0.55 * strong)
        width = frame.size * (0.10 + 0.62 * strong * strong)
        painter.setPen(QPen(shade, max(1.2, width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(frame.link(network, place))


def draw_cells(painter: QPainter, frame: NetworkFrame, network: Network, look: Look, layers: Layers) -> None:
    """Draw the bodies and arms of the cells, once per size."""

    def paint(canvas: QPainter) -> None:
        for cell in range(len(network.places)):
            _draw_cell(canvas, frame, network, cell, look)

    area = frame.box.adjusted(-4, -4, 4, 4).toAlignedRect().toRectF()
    layers.draw(painter, ("cells", network.places), area, paint)


def _draw_cell(painter: QPainter, frame: NetworkFrame, network: Network, cell: int, look: Look) -> None:
    centre, size = frame.at(network, cell), frame.size
    tones = [QColor(tone) for tone in look.colours.tissue]
    body, edge = blend(tones[2], tones[3], 0.5), tones[1]
    if look.is_contrast:
        body, edge = look.colour("paper"), look.colour("line")
    shape = QPainterPath()
    shape.setFillRule(Qt.FillRule.WindingFill)
    shape.addEllipse(centre, size, size)
    for arm in range(ARMS):
        turn = 2 * math.pi * (arm + 0.8 * chance(cell + 40, arm)) / ARMS
        reach = size * (1.9 + 1.1 * chance(cell + 80, arm))
        shape = shape.united(_arm(centre, turn, size, reach, 0.3 * (chance(cell + 120, arm) - 0.5)))
    painter.setPen(QPen(edge, 2.5 if look.is_contrast else 1.4))
    painter.setBrush(body)
    painter.drawPath(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("line") if look.is_contrast else tones[1])
    painter.drawEllipse(centre, size * 0.42, size * 0.42)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _arm(centre: QPointF, turn: float, size: float, reach: float, bend: float) -> QPainterPath:
    """Give one arm: broad at the body, a point at its end."""
    side = QPointF(-math.sin(turn), math.cos(turn)) * size * 0.42
    root = centre + QPointF(math.cos(turn), math.sin(turn)) * size * 0.7
    tip = centre + QPointF(math.cos(turn + bend), math.sin(turn + bend)) * reach
    middle = (root + tip) / 2
    path = QPainterPath(root + side)
    path.quadTo(middle + side * 0.25, tip)
    path.quadTo(middle - side * 0.25, root - side)
    path.closeSubpath()
    return path


def draw_glow(painter: QPainter, at: QPointF, reach: float, strength: float, look: Look, layers: Layers) -> None:
    """Draw the warm glow of a cell that fires; it is painted once per size and laid down with its strength."""
    if strength <= 0:
        return
    area = QRectF(-reach, -reach, 2 * reach, 2 * reach).toAlignedRect().toRectF()

    def paint(canvas: QPainter) -> None:
        glow = QRadialGradient(QPointF(), reach)
        for stop, colour, alpha in zip((0.0, 0.45, 1.0), look.colours.glow, (0.95, 0.7, 0.0), strict=True):
            shade = QColor(colour)
            shade.setAlphaF(alpha)
            glow.setColorAt(stop, shade)
        canvas.fillRect(area, glow)

    pixmap = layers.pixmap(("glow",), area, device_ratio(painter), paint)
    before = painter.opacity()
    painter.setOpacity(before * min(1.0, strength))
    painter.drawPixmap((at + area.topLeft()).toPoint(), pixmap)
    painter.setOpacity(before)


def draw_activity(
    painter: QPainter,
    frame: NetworkFrame,
    network: Network,
    history: tuple[frozenset[int], ...],
    tick: float,
    look: Look,
    layers: Layers,
) -> None:
    """Draw what fires at a moment between two ticks: glowing cells, and dots on the links that carry a signal."""
    for cell, age in _lit(history, tick).items():
        draw_glow(painter, frame.at(network, cell), frame.size * 2.6, 1 - age / 3, look, layers)
    now, part = int(tick), tick - int(tick)
    if not 0 <= now < len(history):
        return
    _each_signal(network, history[now], lambda place: _dot(painter, frame.link(network, place), part, frame.size, look))


def _lit(history: tuple[frozenset[int], ...], tick: float) -> dict[int, float]:
    """Give the cells that fired at or up to three ticks before a moment, and how many ticks ago."""
    found: dict[int, float] = {}
    for past in range(max(0, int(tick) - 2), min(len(history), int(tick) + 1)):
        for cell in history[past]:
            found[cell] = tick - past
    return found


def _each_signal(network: Network, firing: frozenset[int], draw: Callable[[int], None]) -> None:
    for place, (start, _) in enumerate(network.links):
        if start in firing:
            draw(place)


def _dot(painter: QPainter, path: QPainterPath, part: float, size: float, look: Look) -> None:
    painter.setPen(QPen(look.colour("surface"), 1.4))
    painter.setBrush(look.colour("pulse"))
    painter.drawEllipse(path.pointAtPercent(min(1.0, max(0.0, part))), size * 0.34, size * 0.34)
    painter.setBrush(Qt.BrushStyle.NoBrush)
