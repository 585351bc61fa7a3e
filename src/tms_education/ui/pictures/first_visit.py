"""The live picture of the first visit: the reader moves a coil and sends pulses; staff's search finds a strength.

A game with a made-up person, never a measurement of the one who plays.
"""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from tms_education.domain.scene import Scene
from tms_education.domain.twitch import STRONGEST, WEAKEST, Curve, Pulse, whole_search
from tms_education.ui.pictures import badge, coil, dose_chart, first_visit_layout, side_view, thumb_view
from tms_education.ui.pictures.side_view import MOOD, MOTOR, SideFrame
from tms_education.ui.pictures.told import Spot, Told, ToldLayout
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

PERSON, SEED = Curve(threshold=46.0, spread=2.0, reach=120.0), 1
"""The made-up person. Distances are in units of the brain drawing; 48 of them are about one centimetre."""

PLAYED = ("thumb-spot", "strength")
"""Steps in which the reader moves the coil and sends pulses."""

WITH_HAND, WITH_CHART = ("thumb-spot", "strength", "search"), ("strength", "search", "dose")
"""Steps that show the hand, and those that show how often it twitches."""

SHOWN, SHARE = 40, 1.2
"""The latest pulses that are kept, and the dose that is often used, as a share of the strength found."""

START = QPointF(640, 160)
OVER = QRectF(250, 90, 560, 210)
"""Where the coil starts, and the area it can be moved over: the upper left side, with the motor strip in it."""

MIDDLE, LIFT, SIZE = QPointF(500, 360), 170.0, 0.72
"""The middle of the brain, how far the coil is drawn from the head so that the spot can be seen, and its size."""

EACH = 0.5
"""Seconds one pulse of the search takes in the picture; staff wait longer between pulses."""

PULSE = 1.0
STRIP = (QPointF(548, 62), QPointF(505, 150), QPointF(468, 250), QPointF(436, 350))
TAPES = (
    (QPointF(110, 470), QPointF(40, -60), QPointF(900, -90), QPointF(930, 330)),
    (QPointF(520, 620), QPointF(505, 330), QPointF(500, 120), QPointF(505, -25)),
    (QPointF(40, 430), QPointF(300, 330), QPointF(720, 300), QPointF(985, 400)),
)
"""Curves of the motor strip and of three tape measures: front to back, ear to top, round the head."""


class FirstVisit(Told):
    """Head from the left with a coil, a right hand, and the pulses tried so far."""

    IDENTIFIER = "first-visit"
    REMEMBERS = True
    STEPS: tuple[str, ...] = ("thumb-spot", "strength", "search", "set-length", "head-measure", "dose")

    def __init__(self, scene: Scene, look: Look, art: Art) -> None:
        super().__init__(scene, look, art)
        self.place, self.strength = START, 60
        self.tried: tuple[Pulse, ...] = ()
        self._sent = 0
        self._search, self._found = whole_search(PERSON, SEED)

    # ------------------------------------------------------------------ played by the reader
    def move(self, right: float, down: float) -> None:
        """Move the coil, in units of the drawing; it stays over the upper side of the head."""
        x = min(OVER.right(), max(OVER.left(), self.place.x() + right))
        y = min(OVER.bottom(), max(OVER.top(), self.place.y() + down))
        self.place = QPointF(x, y)

    def set_strength(self, strength: int) -> None:
        """Set the strength of the next pulse, in percent of the made-up machine."""
        self.strength = min(STRONGEST, max(WEAKEST, strength))

    def send(self) -> bool:
        """Send one pulse and tell whether the thumb twitched."""
        distance = QLineF(self.place if self._step == "thumb-spot" else MOTOR, MOTOR).length()
        twitched = PERSON.twitches(self.strength, distance, SEED + 7, self._sent)
        self._sent += 1
        self.tried = (*self.tried, Pulse(self.strength, twitched))[-SHOWN:]
        return twitched

    def take(self, rect: QRectF, point: QPointF) -> bool:
        """Take hold of the coil."""
        if self._step != "thumb-spot":
            return False
        frame = self.frame(self.layout(rect).area)
        at = frame.place(point - rect.topLeft())
        return min(QLineF(at, self.place).length(), QLineF(at, self._crossing(self.place)).length()) < 190

    def drag(self, rect: QRectF, point: QPointF) -> None:
        """Bring the coil's spot to a point."""
        at = self.frame(self.layout(rect).area).place(point - rect.topLeft())
        self.move(at.x() - self.place.x(), at.y() - self.place.y())

    # ------------------------------------------------------------------ moments
    def moves_for(self, step: str) -> float:
        """Give the seconds a step moves."""
        if step in PLAYED:
            return PULSE if self.tried else 0.0
        moves = {"search": EACH * len(self._search) + 0.8, "set-length": 3.2, "head-measure": 3.6}
        return moves.get(step, 0.0)

    def pulses_at(self, time: float) -> tuple[Pulse, ...]:
        """Give the pulses tried up to a moment."""
        if self._step != "search":
            return self.tried if self._step in PLAYED else self._search
        return self._search[: max(0, int(max(0.0, time - 0.3) / EACH) + (time > 0.3))]

    def found_at(self, time: float) -> int | None:
        """Give the strength the search has found by a moment."""
        return self._found if len(self.pulses_at(time)) == len(self._search) else None

    def bent_at(self, time: float) -> float:
        """Give how far the thumb is bent, 0 or 1."""
        tried = self.pulses_at(time)
        if self._step not in {*PLAYED, "search"} or not tried or not tried[-1].twitched:
            return 0.0
        since = time if self._step in PLAYED else max(0.0, time - 0.3) % EACH
        return 1.0 if since >= 0.12 else 0.0

    def coil_at(self, time: float) -> QPointF:
        """Give the spot under the coil at a moment."""
        if self._step == "thumb-spot":
            return self.place
        if self._step in {"set-length", "head-measure"}:
            share = min(1.0, max(0.0, time - (0.4 if self._step == "set-length" else 2.4)) / 1.2)
            return MOTOR + (MOOD - MOTOR) * share
        return MOOD if self._step == "dose" else MOTOR

    # ------------------------------------------------------------------ places
    def key(self) -> object:
        """Words move with the coil and the dots."""
        return (self.place.x(), self.place.y()) if self._step == "thumb-spot" else None

    def split(self, area: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """Give the boxes of head, hand and chart, empty where the step has none: beside the head, or under it."""
        return first_visit_layout.split(
            area.marginsRemoved(self.insets),
            self.look.line_height("chart-strong"),
            self._has_room,
            hand=self._step in WITH_HAND,
            chart=self._step in WITH_CHART,
        )

    def _has_room(self, box: QRectF) -> bool:
        return dose_chart.plan(box, self._chart_words(), self.look, with_dose=self._step == "dose") is not None

    def _chart_words(self) -> dose_chart.Words:
        names = ("twitches", "strength-axis", "twitch", "no-twitch", "found", "dose-mark")
        return dose_chart.Words(*map(self.scene.word, names))

    def frame(self, area: QRectF) -> SideFrame:
        """Give how the drawing lies in its area."""
        return side_view.fit(self.split(area)[0], QRectF(-200, -330, 1260, 1290))

    def spots(self, area: QRectF) -> tuple[Spot, ...]:
        """Give the callouts of the step."""
        frame = self.frame(area)
        return {
            "thumb-spot": (Spot("strip", frame.point(STRIP[2]), 30 * frame.scale, "petrol"),),
            "strength": (Spot("spot", frame.point(MOTOR), 60 * frame.scale, "pulse"),),
            "search": (Spot("spot", frame.point(MOTOR), 60 * frame.scale, "pulse"),),
            "set-length": (Spot("length", frame.point((MOTOR + MOOD) / 2), 60 * frame.scale, "petrol"),),
            "head-measure": (Spot("tape", frame.point(QPointF(505, 330)), 20 * frame.scale, "petrol"),),
            "dose": (Spot("dose", frame.point(MOOD), 70 * frame.scale, "pulse"),),
        }[self._step]

    def taken(self, area: QRectF) -> tuple[QRectF, ...]:
        """Give the boxes of hand, chart, badge and coil."""
        head, hand, chart = self.split(area)
        frame = self.frame(area)
        tops = [self._coil_box(frame, self.coil_at(99)), self._badge(head)]
        return tuple(box for box in (hand, chart, *tops) if not box.isEmpty())

    def busy(self, area: QRectF) -> QRectF:
        """Give the brain's box."""
        return self.frame(area).box(side_view.BRAIN)

    def _badge(self, head: QRectF) -> QRectF:
        return badge.place(head.adjusted(14, 14, -14, -14), self.look)

    def _crossing(self, place: QPointF) -> QPointF:
        away = QLineF(MIDDLE, place)
        away.setLength(away.length() + LIFT)
        return away.p2()

    def _coil_box(self, frame: SideFrame, place: QPointF) -> QRectF:
        return frame.around(self._crossing(place), 200)

    # ------------------------------------------------------------------ drawing
    def draw_scene(self, painter: QPainter, back: QRectF, layout: ToldLayout, time: float) -> None:
        """Paint head, coil, hand and chart."""
        head, hand, chart = self.split(layout.area)
        frame = self.frame(layout.area)
        side_view.draw(painter, back, frame, self.look, self.art, self.layers)
        self._draw_ways(painter, frame, time)
        place = self.coil_at(time)
        lit = 0.85 if self._step in {"set-length", "head-measure", "dose"} else self._lit(time)
        side_view.draw_soft(painter, frame.around(place, 110), self.look.colours.glow, lit, self.layers)
        self._draw_coil(painter, frame, place)
        if not hand.isEmpty():
            thumb_view.draw_hand(painter, hand, self.bent_at(time), self.look, self.art, self.layers)
        if not chart.isEmpty():
            self._draw_chart(painter, chart, time)
        if layout.row is None:
            badge.draw(painter, self._badge(head), self.look, self.art, self.layers)

    def _draw_chart(self, painter: QPainter, box: QRectF, time: float) -> None:
        found = None if self._step in PLAYED else self.found_at(time)
        told = dose_chart.Told(
            PERSON,
            self.pulses_at(time) if self._step != "dose" else (),
            self.strength if self._step in PLAYED else None,
            found,
            round(found * SHARE) if found is not None and self._step == "dose" else None,
        )
        words = self._chart_words()
        self.layers.draw(
            painter,
            ("chart", told),
            box.adjusted(-20, -10, 14, 24).toAlignedRect().toRectF(),
            lambda canvas: dose_chart.paint(canvas, box, told, words, self.look),
        )

    def _lit(self, time: float) -> float:
        if not self.pulses_at(time):
            return 0.35
        return 0.95 if self.bent_at(time) else 0.55

    def _draw_coil(self, painter: QPainter, frame: SideFrame, place: QPointF) -> None:
        pose = coil.pose(frame.point(self._crossing(place)), frame.point(place), frame.scale * SIZE)
        reach = coil.REACH * frame.scale * SIZE
        box = QRectF(-reach, -reach, 2 * reach, 2 * reach).translated(pose.map(QPointF())).toAlignedRect().toRectF()

        def paint(canvas: QPainter) -> None:
            canvas.setTransform(pose, combine=True)
            coil.paint(canvas, self.look)
            coil.paint_spark(canvas, 0.6, self.look)

        moves = self._step in {"set-length", "head-measure"} and place not in (MOTOR, MOOD)
        if moves:
            painter.save()
            paint(painter)
            painter.restore()
        else:
            self.layers.draw(painter, ("coil", place.x(), place.y()), box, paint)
        painter.setPen(QPen(self.look.colour("pulse_text"), 2, Qt.PenStyle.DotLine))
        painter.drawLine(frame.point(self._crossing(place)), frame.point(place))

    def _draw_ways(self, painter: QPainter, frame: SideFrame, time: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        cap = Qt.PenCapStyle.RoundCap
        if self._step in PLAYED or self._step == "search":
            strip = self.look.colour("petrol")
            strip.setAlphaF(0.35)
            painter.setPen(QPen(strip, 52 * frame.scale, Qt.PenStyle.SolidLine, cap))
            painter.drawPath(frame.path(STRIP))
        if self._step == "set-length":
            path = QPainterPath(frame.point(MOTOR))
            path.lineTo(frame.point(self.coil_at(time)))
            self._draw_line(painter, path, frame)
        if self._step == "head-measure":
            for number, tape in enumerate(TAPES):
                share = min(1.0, max(0.0, time - 0.3 - 0.7 * number) / 0.6)
                if share > 0:
                    self._draw_line(painter, part(frame.path(tape), share), frame)

    def _draw_line(self, painter: QPainter, path: QPainterPath, frame: SideFrame) -> None:
        cap = Qt.PenCapStyle.RoundCap
        width = max(3.0, 14 * frame.scale)
        painter.setPen(QPen(self.look.colour("surface"), width + 4, Qt.PenStyle.SolidLine, cap))
        painter.drawPath(path)
        painter.setPen(QPen(self.look.colour("petrol"), width, Qt.PenStyle.SolidLine, cap))
        painter.drawPath(path)


def part(path: QPainterPath, share: float) -> QPainterPath:
    """Give the first share of a path."""
    if share >= 1:
        return path
    made = QPainterPath(path.pointAtPercent(0))
    for step in range(1, 25):
        made.lineTo(path.pointAtPercent(share * step / 24))
    return made
