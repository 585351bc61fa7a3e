"""The live picture of change: a small network that really runs, before and after many made-up sessions."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from tms_education.domain import network as net
from tms_education.domain.network import LEARNING, NO_RULE, TICKS, Network
from tms_education.ui.pictures import callouts, coil, ground, network_view
from tms_education.ui.pictures.network_view import NetworkFrame
from tms_education.ui.pictures.told import Pills, Spot, Told, ToldLayout

SEED, OTHERS = 12, (12, 4, 14)
SESSIONS = 30
BEAT = 0.3
"""Seconds one moment of the network takes, slowed down so that nothing flashes more than three times a second."""

ANSWER = 7
"""Moments of the answer to one test pulse that are shown."""

EACH = 0.4
"""Seconds one session takes in the picture."""

MOVES = {
    "cells": ANSWER * BEAT + 0.4,
    "pulses": TICKS * BEAT + 0.4,
    "sessions": SESSIONS * EACH + 0.6,
    "after": 2 * ANSWER * BEAT + 0.8,
    "differ": ANSWER * BEAT + 0.4,
    "unknown": 0.0,
}
PANELS = {"after": 2, "differ": 3}
"""Steps that show networks beside each other, and how many."""


class Change(Told):
    """A network of twelve cells; its links change by Hebb's rule and nothing else."""

    IDENTIFIER = "change"
    STEPS: tuple[str, ...] = ("cells", "pulses", "sessions", "after", "differ", "unknown")

    def moves_for(self, step: str) -> float:
        """Give the seconds a step moves."""
        return MOVES.get(step, 0.0)

    def session_at(self, time: float) -> int:
        """Give the session shown at a moment of the step that counts them."""
        return min(SESSIONS, max(0, int((time - 0.3) / EACH)))

    def network_at(self, time: float, seed: int = SEED) -> Network:
        """Give the network shown at a moment."""
        course = net.course(seed, SESSIONS, LEARNING)
        if self._step in {"cells", "pulses"}:
            return course[0]
        return course[self.session_at(time) if self._step == "sessions" else SESSIONS]

    def moving_area(self, rect: QRectF) -> QRectF:
        """Give the part that the network takes."""
        return rect

    # ------------------------------------------------------------------ places
    def panels(self, area: QRectF) -> tuple[QRectF, ...]:
        """Give the boxes of the networks, side by side, or one over the other where it is narrow."""
        room = area.marginsRemoved(self.insets)
        count = PANELS.get(self._step, 1)
        has_head, line = count > 1 or self._step == "sessions", self._line()
        head, foot = (self._head_lines(room) * line + 20, line + 30) if room.height() > 300 else (4.0, 4.0)
        if self.pills(room) is None:
            foot = 4.0
        room = room.adjusted(8, head if has_head else 4, -8, -foot)
        if count == 1:
            return (room,)
        stacked = _is_stacked(room)
        step = (room.height() if stacked else room.width()) / count
        if stacked:
            return tuple(
                QRectF(room.x(), room.y() + step * place + 12, room.width(), step - 24) for place in range(count)
            )
        return tuple(QRectF(room.x() + step * place, room.y(), step, room.height()) for place in range(count))

    def pill_names(self) -> tuple[str, ...]:
        """Say where such change was seen, in every step."""
        return ("animals",)

    def pills(self, free: QRectF) -> Pills | None:
        """Give the honest pill."""
        width, height = callouts.pill_size(self.look, self.scene.word("animals"))
        if width > free.width() or height > free.height() / 4 or not self._has_heads(free):
            return None
        return (("animals", QRectF(free.left(), free.bottom() - height, width, height)),)

    def spots(self, area: QRectF) -> tuple[Spot, ...]:
        """Give the callouts of the step."""
        frame = NetworkFrame(self.panels(area)[0])
        network = self.network_at(MOVES["sessions"])
        if self._step == "cells":
            return (
                Spot("cell", frame.at(network, 4), frame.size * 2.2, "plum"),
                Spot("link", frame.link(network, 0).pointAtPercent(0.5), frame.size * 1.4, "petrol"),
            )
        if self._step == "pulses":
            return (Spot("coil", frame.at(network, net.STIMULATED[1]), frame.size * 3.2, "pulse"),)
        if self._step == "unknown":
            strongest = max(range(len(network.links)), key=lambda place: network.weights[place])
            return (Spot("unknown", frame.link(network, strongest).pointAtPercent(0.5), frame.size * 1.4, "plum"),)
        return ()

    def taken(self, area: QRectF) -> tuple[QRectF, ...]:
        """Keep the coil free."""
        if self._step != "pulses":
            return ()
        box = self.panels(area)[0]
        return (QRectF(box.x(), box.y(), box.width() * 0.3, box.height()),)

    def uncrossed(self, area: QRectF) -> tuple[QRectF, ...]:
        """Keep the cells free, so that they can be counted."""
        if self._step in PANELS:
            return ()
        frame, network = NetworkFrame(self.panels(area)[0]), self.network_at(0)
        reach = QPointF(1.5, 1.5) * frame.size
        middles = [frame.at(network, cell) for cell in range(len(network.places))]
        return tuple(QRectF(middle - reach, middle + reach) for middle in middles)

    def busy(self, area: QRectF) -> QRectF:
        """Give the network's box."""
        box = self.panels(area)[0]
        return box.adjusted(box.width() * 0.1, box.height() * 0.1, -box.width() * 0.1, -box.height() * 0.1)

    # ------------------------------------------------------------------ drawing
    def draw_scene(self, painter: QPainter, back: QRectF, layout: ToldLayout, time: float) -> None:
        """Paint the networks of the step."""
        self.layers.draw(painter, ("ground",), back, lambda canvas: ground.paint(canvas, back, self.look))
        boxes = self.panels(layout.area)
        if len(boxes) > 1:
            self._draw_split(painter, boxes, layout.area)
        for place, box in enumerate(boxes):
            network, history, tick = self._shown(place, time)
            self._draw_network(painter, NetworkFrame(box), network, history, tick)
        self._draw_heads(painter, boxes, layout.area)
        if self._step == "pulses":
            self._draw_coil(painter, NetworkFrame(boxes[0]), time)
        if self._step == "sessions":
            self._draw_count(painter, layout.area, time)

    def _shown(self, place: int, time: float) -> tuple[Network, tuple[frozenset[int], ...], float]:
        """Give a panel's network, what fires in it, and the moment."""
        tick = max(0.0, time - 0.3) / BEAT
        course = net.course(OTHERS[place] if self._step == "differ" else SEED, SESSIONS, LEARNING)
        if self._step == "pulses":
            pulses = tuple(range(0, TICKS, net.PULSE_EVERY))
            return course[0], net.fire(course[0], pulses), min(tick, 13.5)
        if self._step == "sessions":
            network = self.network_at(time)
            return network, net.answer(network), 2.4
        if self._step == "after":
            network = course[0 if place == 0 else SESSIONS]
            return network, net.answer(network), tick - place * ANSWER
        network = course[SESSIONS if self._step in {"differ", "unknown"} else 0]
        return network, net.answer(network), 99.0 if self._step == "unknown" else tick

    def _draw_network(
        self, painter: QPainter, frame: NetworkFrame, network: Network, history: tuple[frozenset[int], ...], tick: float
    ) -> None:
        network_view.draw_links(painter, frame, network, self.look, self.layers)
        fired = frozenset[int]().union(*history[: max(0, int(tick) + 1)]) if tick >= 0 else frozenset[int]()
        if self._step in {"cells", "after", "differ", "sessions"}:
            for cell in fired:
                network_view.draw_glow(painter, frame.at(network, cell), frame.size * 2.6, 0.75, self.look, self.layers)
        if tick >= 0 and self._step != "sessions":
            network_view.draw_activity(painter, frame, network, history, tick, self.look, self.layers)
        network_view.draw_cells(painter, frame, network, self.look, self.layers)

    def _draw_coil(self, painter: QPainter, frame: NetworkFrame, time: float) -> None:
        network = self.network_at(0)
        under = frame.at(network, net.STIMULATED[1])
        scale = frame.size / 46
        pose = coil.pose(
            under - QPointF(0, min(frame.box.height() * 0.42, under.y() - frame.box.y() - 2.4 * frame.size)),
            under,
            scale,
        )
        reach = coil.REACH * scale
        place = QRectF(-reach, -reach, 2 * reach, 2 * reach).translated(pose.map(QPointF())).toAlignedRect().toRectF()

        def paint(canvas: QPainter) -> None:
            canvas.setTransform(pose, combine=True)
            coil.paint(canvas, self.look)

        self.layers.draw(painter, ("coil",), place, paint)
        painter.save()
        painter.setTransform(pose, combine=True)
        tick = min(max(0.0, time - 0.3) / BEAT, 13.5)
        part = (tick % net.PULSE_EVERY) / 2
        coil.paint_field(painter, part if part < 1 else 0.0, self.look)
        coil.paint_spark(painter, max(0.2, 1 - part), self.look)
        painter.restore()

    # ------------------------------------------------------------------ words that count
    def _line(self) -> float:
        return callouts.pill_size(self.look, "0")[1]

    def _has_heads(self, area: QRectF) -> bool:
        return area.height() > 6 * self._line() and area.width() > 400

    def _heads(self) -> tuple[str, ...]:
        """Say over each panel which network it is and how many cells answered."""
        found = []
        for place in range(PANELS.get(self._step, 0)):
            name = self.scene.word(f"{self._step}-{place + 1}")
            network, history, _ = self._shown(place, 0)
            cells = len(frozenset[int]().union(*history))
            found.append(f"{name}: {cells} / {len(network.places)}" if name else "")
        return tuple(found)

    def _head_lines(self, room: QRectF) -> int:
        """Give how many lines the words over the panels need."""
        heads = self._heads()
        width = room.width() / (1 if _is_stacked(room) else max(1, len(heads))) - 12
        return max((len(self._wrapped(head, width)) for head in heads), default=1)

    def _wrapped(self, text: str, width: float) -> list[str]:
        """Give a text in lines that fit a pill of a width; what is counted stays one word."""
        lines = [""]
        for word in text.replace(" / ", "\u00a0/\u00a0").split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and callouts.pill_size(self.look, longer)[0] > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _draw_heads(self, painter: QPainter, boxes: tuple[QRectF, ...], area: QRectF) -> None:
        lines = self._head_lines(area.marginsRemoved(self.insets))
        for text, box in zip(self._heads(), boxes, strict=False):
            top = QPointF(box.center().x(), box.y() - lines * self._line() - 8)
            self._pill(painter, top, "\n".join(self._wrapped(text, box.width() - 12)), box.width() - 12)

    def _draw_count(self, painter: QPainter, area: QRectF, time: float) -> None:
        words = self.scene.word("session")
        if words:
            session = self.session_at(time)
            text = words.replace("#", str(session)) if session else self.scene.word("session-none")
            self._pill(painter, QPointF(area.center().x(), area.y() + self.insets.top() + 12), text, area.width() - 24)

    def _pill(self, painter: QPainter, top: QPointF, text: str, most: float) -> None:
        lines = text.splitlines()
        width, height = max((callouts.pill_size(self.look, line) for line in lines), default=(0.0, 0.0))
        height += (len(lines) - 1) * self.look.line_height("label")
        if not lines or width > most:
            return
        box = QRectF(top.x() - width / 2, top.y(), width, height)
        self.layers.draw(
            painter,
            ("pill", text),
            box.adjusted(-20, -10, 20, 24).toAlignedRect().toRectF(),
            lambda canvas: callouts.paint_pill(canvas, box, text, self.look),
        )

    def _draw_split(self, painter: QPainter, boxes: tuple[QRectF, ...], area: QRectF) -> None:
        painter.setPen(QPen(self.look.colour("line"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for box in boxes[1:]:
            path = QPainterPath()
            if box.y() > boxes[0].y() + 1:
                path.moveTo(area.x() + 24, box.y() - 12)
                path.lineTo(area.right() - 24, box.y() - 12)
            else:
                path.moveTo(box.x(), box.y())
                path.lineTo(box.x(), box.bottom())
            painter.drawPath(path)


def _is_stacked(room: QRectF) -> bool:
    return room.height() > room.width() * 1.1


__all__ = ["LEARNING", "NO_RULE", "SESSIONS", "Change"]
