"""The live picture of connections: from the treatment spot to deeper mood areas, which it is only thought to reach."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from tms_education.ui.pictures import badge, side_view
from tms_education.ui.pictures.side_view import ALARM, DEEP, MOOD, SideFrame
from tms_education.ui.pictures.told import Spot, Told, ToldLayout

SPOT, INNER = 130.0, 54.0
"""Radius at which the lit spot has faded, and radius of a deeper area."""

MOVES = {"target": 2.4, "team": 2.0, "links": 4.0, "deep": 3.0, "unknown": 0.0}
SHOWN: dict[str, dict[str, float]] = {
    "target": {"lit": 1, "depth": 1},
    "team": {"lit": 0.6, "lines": 1, "areas": 1},
    "links": {"lit": 1, "lines": 1, "areas": 1, "signal": 1},
    "deep": {"lit": 0.6, "lines": 1, "areas": 1, "seen": 1},
    "unknown": {"lines": 0.6, "areas": 1, "asked": 1},
}
"""What each step shows and how strongly."""

WAYS = (
    (MOOD, QPointF(245, 330), QPointF(300, 390), DEEP),
    (MOOD, QPointF(300, 290), QPointF(440, 380), ALARM),
)
"""Curves of the two connections: drawn for the eye, not traced in anyone."""


class Circuit(Told):
    """Head from the left; the spot, two deeper areas, and dashed lines between them."""

    IDENTIFIER = "circuit"
    STEPS: tuple[str, ...] = ("target", "team", "links", "deep", "unknown")

    def moves_for(self, step: str) -> float:
        """Give the seconds a step moves."""
        return MOVES.get(step, 0.0)

    def level(self, name: str, time: float) -> float:
        """Give how strongly a part shows at a moment."""
        before, now = SHOWN[self._before].get(name, 0.0), SHOWN[self._step].get(name, 0.0)
        return before + (now - before) * self.eased(time)

    def frame(self, area: QRectF) -> SideFrame:
        """Give how the drawing lies in its area."""
        return side_view.fit(area)

    def moving_area(self, rect: QRectF) -> QRectF:
        """Give the part with the spot, the lines and the deeper areas."""
        frame = self.frame(self.layout(rect).area)
        near = frame.around(MOOD, SPOT).united(frame.around(DEEP, 130)).united(frame.around(ALARM, 130))
        return near.adjusted(-8, -8, 8, 8).translated(rect.topLeft()).intersected(rect)

    def spots(self, area: QRectF) -> tuple[Spot, ...]:
        """Give the callouts of the step."""
        frame = self.frame(area)
        mood = Spot("spot", frame.point(MOOD), 74 * frame.scale, "pulse")
        deep = Spot("deep", frame.point(DEEP), 66 * frame.scale, "plum")
        alarm = Spot("alarm", frame.point(ALARM), 66 * frame.scale, "plum")
        middle = frame.path(WAYS[1]).pointAtPercent(0.45)
        return {
            "target": (mood,),
            "team": (mood, deep, alarm),
            "links": (Spot("thought", middle, 26 * frame.scale, "petrol"),),
            "deep": (Spot("scans", frame.point(DEEP), 66 * frame.scale, "plum"),),
            "unknown": (Spot("unknown", frame.point(ALARM), 66 * frame.scale, "plum"),),
        }[self._step]

    def taken(self, area: QRectF) -> tuple[QRectF, ...]:
        """Give the badge's box and those along the lines."""
        frame = self.frame(area)
        points = [frame.path(way).pointAtPercent(share / 8) for way in WAYS for share in range(1, 8)]
        along = [QRectF(point.x() - 9, point.y() - 9, 18, 18) for point in points] if self._step != "target" else []
        if self._step == "links":
            along = []
        return (self._badge(area), *along)

    def busy(self, area: QRectF) -> QRectF:
        """Give the brain's box."""
        return self.frame(area).box(side_view.BRAIN)

    def pill_names(self) -> tuple[str, ...]:
        """Say "thought to" wherever the lines are shown."""
        return () if self._step == "target" else ("label",)

    def draw_scene(self, painter: QPainter, back: QRectF, layout: ToldLayout, time: float) -> None:  # noqa: ARG002
        """Paint head, lines, areas and what runs along the lines."""
        area, frame = layout.area, self.frame(layout.area)
        side_view.draw(painter, area, frame, self.look, self.art, self.layers)
        lit = self.level("lit", time)
        if self._step in {"target", "links"}:
            lit *= 0.75 + 0.25 * swell(min(1.0, max(0.0, time - 0.4) / 1.6))
        side_view.draw_soft(painter, frame.around(MOOD, SPOT), self.look.colours.glow, lit, self.layers)
        self._draw_lines(painter, frame, time)
        self._draw_areas(painter, frame, time)
        self._draw_signal(painter, frame, time)
        if layout.row is None:
            badge.draw(painter, self._badge(area), self.look, self.art, self.layers)

    def _badge(self, area: QRectF) -> QRectF:
        return badge.place(area.marginsRemoved(self.insets).adjusted(14, 14, -14, -14), self.look)

    def _drawn(self, time: float) -> float:
        """Give how much of the lines is drawn; they grow once, when they first appear."""
        if self._step != "team":
            return 1.0
        return min(1.0, max(0.0, time - 0.3) / 1.4)

    def _draw_lines(self, painter: QPainter, frame: SideFrame, time: float) -> None:
        strength, drawn = self.level("lines", time), self._drawn(time)
        if strength <= 0 or drawn <= 0:
            return
        before = painter.opacity()
        painter.setOpacity(before * strength)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for way in WAYS:
            path = part(frame.path(way), drawn)
            width = max(3.0, 11 * frame.scale)
            painter.setPen(QPen(self.look.colour("surface"), width + 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(path)
            pen = QPen(self.look.colour("plum"), width * 0.62)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2.6, 1.5])
            painter.setPen(pen)
            painter.drawPath(path)
        painter.setOpacity(before)

    def _draw_areas(self, painter: QPainter, frame: SideFrame, time: float) -> None:
        strength = self.level("areas", time) * (self._drawn(time) if self._before != "links" else 1.0)
        if strength <= 0:
            return
        seen = self.level("seen", time)
        if self._step == "deep":
            seen *= min(1.0, max(0.0, time - 0.6) / 1.6)
        for place in (DEEP, ALARM):
            box = frame.around(place, INNER)
            tint = QColor(self.look.colour("lav"))
            tint.setAlphaF(strength * (0.72 + 0.2 * seen))
            painter.setBrush(tint)
            pen = QPen(self.look.colour("plum"), max(2.0, 7 * frame.scale), Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawEllipse(box)
            if seen > 0:
                side = box.width() * 0.22 * seen
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(self.look.colour("plum"), max(1.5, 4 * frame.scale)))
                painter.drawEllipse(box.adjusted(-side, -side, side, side))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_signal(self, painter: QPainter, frame: SideFrame, time: float) -> None:
        if self._step != "links":
            return
        painter.setPen(QPen(self.look.colour("surface"), 2))
        painter.setBrush(self.look.colour("pulse"))
        size = max(4.0, 12 * frame.scale)
        for way in WAYS:
            path = frame.path(way)
            for late in (0.0, 0.8, 1.6, 2.4):
                share = (time - 0.8 - late) / 2.2
                if 0 < share < 1:
                    painter.drawEllipse(path.pointAtPercent(share), size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def swell(share: float) -> float:
    """Give a rise and a fall: 0 at both ends, 1 in the middle."""
    return 1 - abs(2 * share - 1)


def part(path: QPainterPath, share: float) -> QPainterPath:
    """Give the first share of a path."""
    if share >= 1:
        return path
    made = QPainterPath(path.pointAtPercent(0))
    for step in range(1, 25):
        made.lineTo(path.pointAtPercent(share * step / 24))
    return made
