"""The live picture of one nerve cell: a pulse makes it fire, and messengers carry the signal on."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRadialGradient

from tms_education.domain.scene import Scene
from tms_education.ui.pictures import callouts, caption_row, coil, ground, lens
from tms_education.ui.pictures.callouts import Placed
from tms_education.ui.pictures.layers import device_ratio, draw_edged, greyed, opened
from tms_education.ui.pictures.nerve_layout import (
    ACTIVE,
    BULB,
    CELL,
    CHEMICAL,
    ELECTRICAL,
    NEXT,
    NerveFrame,
    NerveLayout,
    lay_out,
)
from tms_education.ui.pictures.picture import EASE, Picture, edges
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

IONS = 10
START = 0.6
"""Seconds before a step's own movement begins, the same with and without motion, so that its still agrees."""

WAVE = 2.4
"""Seconds the lines of one slowed-down pulse are on their way, and seconds of one run along the axon."""

MOVES = {"rest": 0.0, "pulse": 4.3, "fire": 4.7, "messengers": 6.0, "quiet": 1.6}
SHOWN: dict[str, dict[str, float]] = {
    "rest": {},
    "pulse": {"coil": 1, "ions": 1, "lit": 0.45},
    "fire": {"coil": 1, "ions": 1, "lit": 1, "signal": 1},
    "messengers": {"coil": 1, "signal": 1, "crossing": 1, "lit": 0.25, "next": 1},
    "quiet": {},
}
"""What each step shows and how strongly."""


def nerve_words() -> dict[str, str]:
    """Give the words in the picture, in the language of the moment."""
    return {
        ELECTRICAL: QCoreApplication.translate("NerveCell", "Electrical"),
        CHEMICAL: QCoreApplication.translate("NerveCell", "Chemical"),
        "rest": QCoreApplication.translate("NerveCell", "Nerve cell"),
        "rest-line": QCoreApplication.translate("NerveCell", "At rest"),
        "pulse": QCoreApplication.translate("NerveCell", "Charged particles"),
        "pulse-line": QCoreApplication.translate("NerveCell", "They move into the cell"),
        "fire": QCoreApplication.translate("NerveCell", "Signal"),
        "fire-line": QCoreApplication.translate("NerveCell", "Runs along the cell"),
        "messengers": QCoreApplication.translate("NerveCell", "Messengers"),
        "messengers-line": QCoreApplication.translate("NerveCell", "They cross the gap"),
        "quiet": QCoreApplication.translate("NerveCell", "Quiet again"),
        "quiet-line": QCoreApplication.translate("NerveCell", "Until the next pulse"),
    }


class NerveCell(Picture):
    """One nerve cell, the coil above it, and the gap to the next cell through a lens."""

    IDENTIFIER = "nerve-cell"
    STEPS: tuple[str, ...] = ("rest", "pulse", "fire", "messengers", "quiet")

    def __init__(self, scene: Scene, look: Look, art: Art, words: dict[str, str] | None = None) -> None:
        super().__init__(scene, look, art)
        self._words = nerve_words() | (words or {})
        self._layouts: dict[tuple[object, ...], NerveLayout] = {}

    def moves_for(self, step: str) -> float:
        """Give the seconds a step moves; no step moves for ever."""
        return MOVES.get(step, 0.0)

    def layout(self, rect: QRectF) -> NerveLayout:
        """Give where everything stands for a size, counted from the corner of ``rect``."""
        key = (rect.width(), rect.height(), self._step, *edges(self.insets))
        if key not in self._layouts:
            area = QRectF(QPointF(), rect.size())
            self._layouts[key] = lay_out(area, self.insets, self._step, self._words, self.look)
        return self._layouts[key]

    def callouts(self, rect: QRectF) -> tuple[Placed, ...]:
        """Give the callouts shown inside the picture."""
        return self.layout(rect).placed

    def moving_area(self, rect: QRectF) -> QRectF:
        """Give the part that changes once the step is open."""
        frame = self.layout(rect).frame
        near = frame.axon().boundingRect().adjusted(-30, -30, 30, 30)
        if self._step in {"pulse", "quiet"}:
            near = QRectF(frame.coil().map(QPointF()), frame.point(CELL)).normalized()
            near = near.adjusted(*(side * 190 * frame.scale for side in (-1, -1, 1, 1)))
        if self._step in {"messengers", "quiet"}:
            near = near.united(frame.lens_box()).united(frame.next_box())
        if self._step == "fire":
            near = near.united(self._around(frame, CELL, 130))
        return near.translated(rect.topLeft()).intersected(rect)

    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:
        """Paint the step."""
        layout = self.layout(rect)
        frame = layout.frame
        time = min(time, self.still_at(self._step))
        with opened(painter, rect) as area:
            self.layers.draw(painter, ("ground", 0), area, lambda canvas: ground.paint(canvas, area, self.look))
            self._draw_glow(painter, frame, CELL, self._lit(time))
            self._draw_glow(painter, frame, NEXT, 0.8 * self._next(time))
            self._draw_cells(painter, area, frame)
            self._draw_ions(painter, frame, time)
            self._draw_signal(painter, frame, time)
            self._draw_coil(painter, area, frame, time)
            self._draw_lens(painter, frame, time)
            self._draw_words(painter, area, layout, time)

    def level(self, name: str, time: float) -> float:
        """Give how strongly a part shows at a moment."""
        before, now = SHOWN[self._before].get(name, 0.0), SHOWN[self._step].get(name, 0.0)
        return before + (now - before) * self.eased(time)

    @property
    def _folder(self) -> str:
        return "light" if self.look.is_contrast else self.look.picture_folder

    def _around(self, frame: NerveFrame, place: QPointF, radius: float) -> QRectF:
        middle, reach = frame.point(place), radius * frame.scale
        return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)

    def _lit(self, time: float) -> float:
        level = self.level("lit", time)
        if self._step == "fire":
            return level * (1 - 0.55 * min(1.0, max(0.0, (self._run(time) - 0.1) / 0.6)))
        return level

    def _next(self, time: float) -> float:
        level = self.level("next", time)
        return (
            level * EASE.valueForProgress(min(1.0, max(0.0, (time - 2.2) / 2))) if self._step == "messengers" else level
        )

    def _run(self, time: float) -> float:
        """Give how far the signal is along the axon; the second run stops at the telling place."""
        since = max(0.0, time - START)
        first = since / WAVE
        if first < 1:
            return first
        return min(0.6, max(0.0, since - WAVE - 0.3) / WAVE)

    def _draw_glow(self, painter: QPainter, frame: NerveFrame, place: QPointF, strength: float) -> None:
        if strength <= 0:
            return
        box = self._around(frame, place, 130).toAlignedRect().toRectF()

        def paint(canvas: QPainter) -> None:
            glow = QRadialGradient(box.center(), box.width() / 2)
            for stop, colour, alpha in zip((0.0, 0.4, 1.0), self.look.colours.glow, (0.95, 0.55, 0.0), strict=True):
                shade = QColor(colour)
                shade.setAlphaF(alpha)
                glow.setColorAt(stop, shade)
            canvas.fillRect(box, glow)

        painter.setOpacity(min(1.0, strength))
        self.layers.draw(painter, ("glow", place.x()), box, paint)
        painter.setOpacity(1.0)

    def _draw_cells(self, painter: QPainter, area: QRectF, frame: NerveFrame) -> None:
        def raw(canvas: QPainter) -> None:
            self.art.draw(canvas, frame.next_box(), self._folder, "neuron", ("cell",))
            self.art.draw(canvas, frame.box(), self._folder, "neuron", ("axon", "cell"))

        def paint(canvas: QPainter) -> None:
            cells = self.layers.pixmap(("raw cells", frame), area, device_ratio(painter), raw)
            if self.look.is_contrast:
                draw_edged(
                    canvas, QPointF(), greyed(cells, QColor(Qt.GlobalColor.transparent)), self.look.colour("paper"), 2
                )
            else:
                canvas.drawPixmap(QPointF(), cells)

        self.layers.draw(painter, ("cells", frame), area, paint)

    def _draw_ions(self, painter: QPainter, frame: NerveFrame, time: float) -> None:
        size = max(3.2, 8 * frame.scale)
        level = self.level("ions", time)
        for place in range(IONS):
            inside = level
            if self._step == "pulse":
                start = START + 0.5 + 0.09 * ((place * 5) % IONS)
                inside = level * EASE.valueForProgress(min(1.0, max(0.0, (time - start) / 1.2)))
            at = frame.ion(place, IONS, inside)
            painter.setPen(QPen(self.look.colour("surface"), 1.4))
            painter.setBrush(self.look.colour("ion"))
            painter.drawEllipse(at, size, size)
            arm = size * 0.5
            painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
            painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))

    def _draw_signal(self, painter: QPainter, frame: NerveFrame, time: float) -> None:
        strength = self.level("signal", time)
        if self._step == "fire":
            share = self._run(time)
        else:
            share = 0.6 + 0.4 * min(1.0, time / 0.9) if self._before == "fire" else 1.0
        if strength <= 0 or not 0 < share <= 1:
            return
        at, reach = frame.axon().pointAtPercent(share), max(11.0, 30 * frame.scale)
        glow = QRadialGradient(at, reach)
        for stop, colour, alpha in zip((0.0, 0.45, 1.0), self.look.colours.glow, (1.0, 0.85, 0.0), strict=True):
            shade = QColor(colour)
            shade.setAlphaF(alpha * strength)
            glow.setColorAt(stop, shade)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(at, reach, reach)

    def _draw_coil(self, painter: QPainter, area: QRectF, frame: NerveFrame, time: float) -> None:
        strength = self.level("coil", time)
        if strength <= 0:
            return
        pose = frame.coil()
        reach = coil.REACH * frame.scale * 0.46
        place = QRectF(-reach, -reach, 2 * reach, 2 * reach).translated(pose.map(QPointF())).toAlignedRect().toRectF()

        def paint(canvas: QPainter) -> None:
            canvas.setTransform(pose, combine=True)
            coil.paint(canvas, self.look)

        painter.setOpacity(strength)
        coil.paint_cable(painter, coil.cable(pose, area), max(3.0, 11 * frame.scale), self.look)
        self.layers.draw(painter, ("coil", frame), place, paint)
        painter.setOpacity(1.0)
        painter.save()
        painter.setTransform(pose, combine=True)
        share = 0.0
        if self._step == "pulse":
            since = max(0.0, time - START)
            share = since / WAVE if since < WAVE else min(0.55, max(0.0, since - WAVE - 0.3) / WAVE)
            coil.paint_field(painter, share, self.look)
        coil.paint_spark(painter, strength * (0.25 + 0.7 * min(1.0, 6 * share) * (1 - share)), self.look)
        painter.restore()

    def _draw_lens(self, painter: QPainter, frame: NerveFrame, time: float) -> None:
        box = frame.lens_box()
        lens.draw(painter, box, frame.point(BULB), self.look, self.art, self.layers)
        since = max(0.0, time - 0.9) if self._step == "messengers" else MOVES["messengers"]
        lens.draw_messengers(painter, box, self.level("crossing", time), since, self.look)

    def _draw_words(self, painter: QPainter, area: QRectF, layout: NerveLayout, time: float) -> None:
        def paint(canvas: QPainter) -> None:
            callouts.paint(canvas, layout.placed, self.look)
            if layout.row is not None:
                caption_row.paint(canvas, layout.row, self.look)

        def paint_labels(canvas: QPainter) -> None:
            for name, box in layout.labels:
                chosen = ACTIVE.get(self._step) == name
                callouts.paint_pill(canvas, box, self._words[name], self.look, chosen=chosen)

        painter.setOpacity(max(0.0, 2 * self.eased(time) - 1))
        self.layers.draw(painter, ("words", self._step), area, paint)
        painter.setOpacity(1.0)
        self.layers.draw(painter, ("labels", self._step), area, paint_labels)
