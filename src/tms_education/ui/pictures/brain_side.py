"""The live picture of head and brain from the left: where the spots are, where the coil goes, what a pulse does."""

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform

from tms_education.domain.scene import Scene
from tms_education.ui.pictures import badge, brain_more, callouts, caption_row, coil
from tms_education.ui.pictures.brain_frame import AREA, COIL_SIZE, MOOD, MOTOR, REACH, SPOT, BrainFrame
from tms_education.ui.pictures.brain_layout import BrainLayout, lay_out
from tms_education.ui.pictures.brain_still import BrainStill, Spot, draw_hand
from tms_education.ui.pictures.callouts import Placed
from tms_education.ui.pictures.layers import opened
from tms_education.ui.pictures.picture import DRAW, EASE, Picture, edges
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

CYCLE = 4.0
"""Seconds from one slowed-down pulse to the next."""

TELLING = 1.45
"""The moment of a pulse at which coil, lines and cortex show all at once."""

TWITCHES = (1.2, 2.9, 4.6)
MOVES = {
    "whole": 0.0,
    "motor-spot": 4.75,
    "to-mood-spot": 3.0,
    "coil": 1.6,
    "pulse": 2 * CYCLE + TELLING,
    "deeper-areas": 2.0,
}
SHOWN: dict[str, dict[str, float]] = {
    "whole": {},
    "prefrontal": {"area": 1},
    "why-this-spot": {"area": 0.45, "mood": 0.85},
    "motor-spot": {"motor": 1},
    "to-mood-spot": {"motor": 1, "arc": 1, "mood": 0.85},
    "coil": {"mood": 0.85, "coil": 1},
    "pulse": {"mood": 0.3, "coil": 1, "pulse": 1},
    "field": {"wide": 0.7, "mood": 1, "coil": 1},
    "depth": {"mood": 1, "coil": 1, "rays": 1},
    "deeper-areas": {"mood": 0.85, "deep": 1},
    "right-side": {"mood": 0.85, "coil": 1},
    "helmet": {"wide": 1, "broad": 0.8, "helmet": 1},
}
"""What each step shows and how strongly."""


def brain_words() -> dict[str, str]:
    """Give the words in the picture, in the language of the moment."""
    return {
        "area": QCoreApplication.translate("BrainSide", "Prefrontal area"),
        "area-line": QCoreApplication.translate("BrainSide", "Behind the upper forehead"),
        "motor": QCoreApplication.translate("BrainSide", "Motor spot"),
        "motor-line": QCoreApplication.translate("BrainSide", "Moves your thumb"),
        "mood": QCoreApplication.translate("BrainSide", "Treatment spot"),
        "mood-line": QCoreApplication.translate("BrainSide", "About here, left front"),
        "coil": QCoreApplication.translate("BrainSide", "Coil"),
        "coil-line": QCoreApplication.translate("BrainSide", "Turned about 45 degrees"),
        "pulse": QCoreApplication.translate("BrainSide", "One pulse, slowed down"),
        "right": QCoreApplication.translate("BrainSide", "Right treatment spot"),
        "right-line": QCoreApplication.translate("BrainSide", "About here, right front"),
        "deep": QCoreApplication.translate("BrainSide", "Deeper mood area"),
        "deep-line": QCoreApplication.translate("BrainSide", "Thought to be linked"),
        "helmet": QCoreApplication.translate("BrainSide", "Wide helmet coil"),
        "helmet-line": QCoreApplication.translate("BrainSide", "Drawn in a simple way"),
    }


class BrainSide(Picture):
    """The left side of the head, face to the left; the mood spot is the same place in every step."""

    IDENTIFIER = "brain"
    REMEMBERS = True
    STEPS: tuple[str, ...] = tuple(SHOWN)

    def __init__(self, scene: Scene, look: Look, art: Art, words: dict[str, str] | None = None) -> None:
        super().__init__(scene, look, art)
        self._words = brain_words() | (words or {})
        self._still = BrainStill(look, art, self.layers)
        self._layouts: dict[tuple[object, ...], BrainLayout] = {}

    def moves_for(self, step: str) -> float:
        """Give the seconds a step moves; no step moves for ever."""
        return MOVES.get(step, 0.0)

    def moving_area(self, rect: QRectF) -> QRectF:
        """Give the part that changes once the step is open."""
        layout = self.layout(rect)
        frame = layout.frame
        if self._step == "motor-spot":
            area = frame.around(MOTOR, SPOT)
            area = area if layout.hand is None else area.united(layout.hand)
        elif self._step == "to-mood-spot":
            area = frame.arc().boundingRect().united(frame.around(MOOD, SPOT)).adjusted(-14, -14, 14, 14)
        elif self._step == "coil":
            return rect
        else:
            area = frame.around(QPointF(120, 220), REACH)
        return area.translated(rect.topLeft()).intersected(rect)

    def layout(self, rect: QRectF) -> BrainLayout:
        """Give where everything stands for a size, counted from the corner of ``rect``."""
        key = (rect.width(), rect.height(), self._step, *edges(self.insets))
        if key not in self._layouts:
            area = QRectF(QPointF(), rect.size())
            self._layouts[key] = lay_out(area, self.insets, self._step, self._words, self.look)
        return self._layouts[key]

    def callouts(self, rect: QRectF) -> tuple[Placed, ...]:
        """Give the callouts shown inside the picture."""
        return self.layout(rect).placed

    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:
        """Paint the step."""
        layout = self.layout(rect)
        with opened(painter, rect) as area:
            with brain_more.turned(painter, area, mirrored=self._step in brain_more.FROM_THE_RIGHT):
                self._still.draw(painter, area, layout.frame)
                self._draw_spots(painter, area, layout.frame, time)
                self._draw_arc(painter, layout.frame, time)
                brain_more.paint_helmet(painter, layout.frame, self.level("helmet", time), self.look)
                self._draw_coil(painter, area, layout.frame, time)
                link = self.level("deep", time) * self.linked(time)
                brain_more.paint_deep(painter, layout.frame, link, self.look)
            self._draw_words(painter, area, layout, time)

    def level(self, name: str, time: float) -> float:
        """Give how strongly a part shows at a moment."""
        before, now = SHOWN[self._before].get(name, 0.0), SHOWN[self._step].get(name, 0.0)
        return before + (now - before) * self.eased(time)

    def _draw_spots(self, painter: QPainter, area: QRectF, frame: BrainFrame, time: float) -> None:
        colours = self.look.colours
        teal = (colours.petrol_tint, colours.petrol_mid, colours.petrol)
        if self._still.folder != "light":
            teal = (colours.petrol, colours.petrol, colours.petrol_mid)
        strengths = (
            (Spot("area", AREA, 1.6 * SPOT, colours.glow, 0.8), self.level("area", time)),
            (Spot("broad", AREA, 3.4 * SPOT, colours.glow, 0.55), self.level("broad", time)),
            (Spot("wide", MOOD, 1.9 * SPOT, colours.glow, 0.7), self.level("wide", time)),
            (Spot("mood", MOOD, SPOT, colours.glow), self._lit(time)),
            (Spot("motor", MOTOR, 0.8 * SPOT, teal), self.level("motor", time) * (0.8 + 0.2 * self._bent(time))),
        )
        for spot, strength in strengths:
            self._still.draw_spot(painter, area, frame, spot, strength)

    def _lit(self, time: float) -> float:
        """Give how bright the mood spot is."""
        level = self.level("mood", time)
        if self._step == "pulse":
            return level + 0.7 * self.level("pulse", time) * swell(self._phase(time), 0.5, 1.6, 3.6)
        if self._step == "to-mood-spot" and not SHOWN[self._before].get("mood"):
            return level * self.along(time) ** 4
        return level

    def _phase(self, time: float) -> float:
        """Give the seconds since the last pulse began; the end rests at the telling moment."""
        return min(time, MOVES["pulse"]) % CYCLE

    def turned(self, time: float) -> float:
        """Give how much of the coil's angle is marked."""
        length = MOVES["coil"] - self.transition
        return EASE.valueForProgress(min(1.0, max(0.0, (time - self.transition) / length)))

    def along(self, time: float) -> float:
        """Give how much of the dotted arc is drawn."""
        start, length = self.transition, MOVES["to-mood-spot"] - 0.8
        return EASE.valueForProgress(min(1.0, max(0.0, (time - start) / (length - start))))

    def linked(self, time: float) -> float:
        """Give how much of the link to the deeper area is drawn."""
        length = MOVES["deeper-areas"] - self.transition
        return EASE.valueForProgress(min(1.0, max(0.0, (time - self.transition) / length)))

    def _bent(self, time: float) -> float:
        """Give how far the thumb is bent: a short twitch now and then, and the last one holds for the still."""
        if self._step != "motor-spot":
            return 0.0
        last = next((start for start in reversed(TWITCHES) if time >= start), None)
        if last is None:
            return 0.0
        since = time - last
        rise = min(1.0, since / 0.12)
        if last == TWITCHES[-1]:
            return rise
        return rise if since < 0.32 else max(0.0, 1 - (since - 0.32) / 0.24)

    def _draw_arc(self, painter: QPainter, frame: BrainFrame, time: float) -> None:
        strength = self.level("arc", time)
        if strength <= 0:
            return
        share = self.along(time) if self._step == "to-mood-spot" else 1.0
        path = frame.arc()
        gap = max(9.0, 25 * frame.scale)
        count = max(4, int(path.length() / gap))
        size = max(2.6, 7.5 * frame.scale)
        painter.setOpacity(strength)
        for place in range(count + 1):
            at = place / count
            if at > share:
                break
            painter.setPen(QPen(self.look.colour("surface"), size * 0.8))
            painter.setBrush(self.look.colour("petrol"))
            painter.drawEllipse(path.pointAtPercent(at), size, size)
        if 0 < share < 1:
            callouts.dot(painter, path.pointAtPercent(share), 14, self.look.colour("petrol"), self.look)
        elif share >= 1:
            self._draw_tip(painter, path.pointAtPercent(1.0), path.angleAtPercent(1.0), max(10.0, 34 * frame.scale))
        painter.setOpacity(1.0)

    def _draw_tip(self, painter: QPainter, at: QPointF, angle: float, size: float) -> None:
        for role, width in (("surface", 7.0), ("petrol", 3.6)):
            pen = QPen(self.look.colour(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ends = [QLineF.fromPolar(size, angle + 180 + turn).p2() for turn in (-34, 34)]
            painter.drawPolyline([at + ends[0], at, at + ends[1]])

    def _draw_coil(self, painter: QPainter, area: QRectF, frame: BrainFrame, time: float) -> None:
        strength = self.level("coil", time)
        if strength <= 0:
            return
        away = 0.0
        if self._step == "coil" and not SHOWN[self._before].get("coil"):
            away = 1 - DRAW.valueForProgress(min(1.0, max(0.0, time / MOVES["coil"])))
        pose = frame.coil(away)
        painter.setOpacity(strength)
        coil.paint_cable(painter, coil.cable(pose, area), max(4.0, 24 * frame.scale), self.look)
        origin = pose.map(QPointF())
        reach = coil.REACH * COIL_SIZE * frame.scale
        home = frame.coil()
        place = QRectF(-reach, -reach, 2 * reach, 2 * reach).translated(home.map(QPointF())).toAlignedRect().toRectF()

        def paint(canvas: QPainter) -> None:
            canvas.setTransform(home, combine=True)
            coil.paint(canvas, self.look)

        painter.translate(origin - home.map(QPointF()))
        self.layers.draw(painter, ("coil", frame), place, paint)
        painter.translate(home.map(QPointF()) - origin)
        painter.setOpacity(1.0)
        self._draw_pulse(painter, pose, strength, time)

    def _draw_pulse(self, painter: QPainter, pose: QTransform, strength: float, time: float) -> None:
        phase = self._phase(time)
        level = self.level("pulse", time) if self._step == "pulse" else 0.0
        painter.save()
        painter.setTransform(pose, combine=True)
        if level > 0 and 0.35 < phase < 3.0:
            painter.setOpacity(level)
            coil.paint_field(painter, (phase - 0.35) / 2.65, self.look)
        painter.setOpacity(1.0)
        coil.paint_spark(painter, strength * (0.35 + 0.65 * level * swell(phase, 0.0, 0.5, 2.6)), self.look)
        painter.restore()

    def _draw_words(self, painter: QPainter, area: QRectF, layout: BrainLayout, time: float) -> None:
        words = QRectF(area)

        def paint(canvas: QPainter) -> None:
            callouts.paint(canvas, layout.placed, self.look)
            if layout.pill is not None:
                callouts.paint_pill(canvas, layout.pill, self._words["pulse"], self.look)
            if layout.row is not None:
                caption_row.paint(canvas, layout.row, self.look)
            if layout.hand is not None:
                callouts.paint_card(canvas, layout.hand, self.look)

        painter.setOpacity(max(0.0, 2 * self.eased(time) - 1))
        self.layers.draw(painter, ("words", self._step), words, paint)
        if layout.hand is not None:
            draw_hand(painter, layout.hand, self._bent(time), self.look, self.art, self.layers)
        painter.setOpacity(1.0)
        mirrored = self._step in brain_more.FROM_THE_RIGHT
        badge.draw(painter, layout.badge, self.look, self.art, self.layers, mirrored=mirrored)


def swell(phase: float, start: float, top: float, end: float) -> float:
    """Give a soft rise from ``start`` to ``top`` and a fall to ``end``, 0 to 1."""
    if not start < phase < end:
        return 0.0
    share = (phase - start) / (top - start) if phase < top else (end - phase) / (end - top)
    return EASE.valueForProgress(share)
