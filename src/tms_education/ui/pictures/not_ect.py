"""The live picture of TMS and ECT side by side: awake or asleep, a seizure on purpose or not, where, how long."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from tms_education.ui.pictures import callouts, caption_row, cards, ground, side_view, sleeper
from tms_education.ui.pictures.caption_row import Item, Row
from tms_education.ui.pictures.cards import Card
from tms_education.ui.pictures.layers import device_ratio, opened, silhouette
from tms_education.ui.pictures.picture import Picture, edges

SIDES = ("tms", "ect")
MARGIN = 12.0
LEAST_ART, LEAST_SHARE, BROAD = 90.0, 0.23, 1.25
"""Least height of a drawing, in pixels and as a share of its side; under it all words stand in a row. And how much
wider than high a drawing is at the most."""

COMFORTABLE = 200.0
"""Pixels of height under which a drawing reaches up beside the name of its side."""

TRACE = 5.0
"""Seconds the two traces take to run across."""

POINTS = 360
"""Points of a trace."""

SHORTEST, LONGEST = 3, 37
"""Minutes that the pulses of one TMS session last, by kind."""

TAIL = ((0.18, 0.7), (0.18, 1.0), (0.38, 0.7))
"""The tail of a bubble, in shares of its box."""

TALK, TALKER = QSizeF(400, 220), 214.0
"""Size of the drawing of two people who talk, and the width one of them takes with what they say."""


@dataclass(frozen=True)
class SidesLayout:
    """The places in pixels: two panels, a picture and a card in each; a row of words where cards have no room."""

    panels: tuple[QRectF, QRectF]
    art: tuple[QRectF, QRectF]
    heads: tuple[QRectF, ...] = ()
    cards: tuple[tuple[Card, QRectF], ...] = ()
    row: Row | None = None

    @property
    def words(self) -> tuple[QRectF, ...]:
        """The boxes of all words."""
        boxes = [*self.heads, *(box for _, box in self.cards)]
        return tuple(boxes + ([box for _, box in self.row.places] if self.row is not None else []))


class NotEct(Picture):
    """Two panels that answer the same question."""

    IDENTIFIER = "not-ect"
    STEPS: tuple[str, ...] = ("awake", "seizure", "where", "how-long", "which")

    def moves_for(self, step: str) -> float:
        """Give the seconds a step moves: only the two traces run."""
        return TRACE + 0.6 if step == "seizure" else 0.0

    def moving_area(self, rect: QRectF) -> QRectF:
        """Give the box of both drawings."""
        first, second = self.layout(rect).art
        return first.united(second).translated(rect.topLeft())

    # ------------------------------------------------------------------ places
    def layout(self, rect: QRectF) -> SidesLayout:
        """Give where everything stands for a size, counted from the corner of ``rect``."""
        inner = QRectF(QPointF(), rect.size()).marginsRemoved(self.insets)
        if (found := self._with_cards(inner)) is not None:
            return found
        word = self.scene.word
        items = tuple(Item(f"{word(side)}: {word(f'{self._step}-{side}')}") for side in SIDES if word(side))
        row = caption_row.lay_out(items, inner, self.look)
        panels = self._panels(inner.adjusted(6, 6, -6, row.ground.top() - inner.bottom() - 6))
        boxes = [panel.adjusted(6, 6, -6, -6) for panel in panels]
        heads = callouts.corner_pills(self.look, tuple(map(word, SIDES)), boxes)
        one, other = (box.adjusted(0, heads[0].height() + 4 if heads else 0, 0, 0) for box in boxes)
        return SidesLayout(panels, (one, other), heads, row=row)

    def _panels(self, free: QRectF) -> tuple[QRectF, QRectF]:
        if free.height() > free.width() * 1.05:
            half = (free.height() - MARGIN) / 2
            top = QRectF(free.x(), free.y(), free.width(), half)
            return top, top.translated(0, half + MARGIN)
        half = (free.width() - MARGIN) / 2
        left = QRectF(free.x(), free.y(), half, free.height())
        return left, left.translated(half + MARGIN, 0)

    def _with_cards(self, inner: QRectF) -> SidesLayout | None:
        panels = self._panels(inner.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        word, heads, placed, art = self.scene.word, [], [], []
        tallest, widest = 0.0, max(callouts.pill_size(self.look, word(side))[0] for side in SIDES)
        for side, panel in zip(SIDES, panels, strict=True):
            card = Card(word(f"{self._step}-{side}"), "")
            width = panel.width() - 2 * MARGIN
            if not cards.fits(self.look, card, width):
                return None
            tallest = max(tallest, cards.height(self.look, card, width))
        for side, panel in zip(SIDES, panels, strict=True):
            width, height = callouts.pill_size(self.look, word(side))
            heads.append(QRectF(panel.x() + MARGIN, panel.y() + MARGIN, width, height))
            box = panel.adjusted(MARGIN, panel.height() - tallest - MARGIN, -MARGIN, -MARGIN)
            placed.append((Card(word(f"{self._step}-{side}"), ""), box))
            art.append(QRectF(panel.x() + 6, heads[-1].bottom() + 6, panel.width() - 12, 0))
            art[-1].setBottom(box.top() - 8)
            higher = QRectF(QPointF(art[-1].left(), panel.y() + 6), art[-1].bottomRight())
            beside = panel.x() + MARGIN + widest + 4 <= panel.center().x() - higher.height() * BROAD / 2
            may = self._step == "awake" or (beside and self._step != "seizure")
            if art[-1].height() < COMFORTABLE and may and not self.look.is_contrast:
                art[-1] = higher
            least = max(LEAST_ART, LEAST_SHARE * panel.height())
            if art[-1].height() < least or heads[-1].right() > panel.right():
                return None
        return SidesLayout(panels, (art[0], art[1]), tuple(heads), tuple(placed))

    # ------------------------------------------------------------------ drawing
    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:
        """Paint the step."""
        layout = self.layout(rect)
        time = max(0.0, min(time, self.still_at(self._step)))
        with opened(painter, rect) as area:
            key = ("sides", self._step, edges(self.insets))
            self.layers.draw(painter, key, area, lambda canvas: self._paint_still(canvas, area, layout))
            if self._step == "seizure":
                for side, box in zip(SIDES, layout.art, strict=True):
                    self._draw_trace(painter, box, side, min(1.0, max(0.0, time - 0.4) / TRACE))

    def _paint_still(self, painter: QPainter, area: QRectF, layout: SidesLayout) -> None:
        ground.paint(painter, area, self.look)
        for side, panel, box in zip(SIDES, layout.panels, layout.art, strict=True):
            tint = self.look.colour("petrol_tint" if side == "tms" else "lav")
            painter.setPen(QPen(self.look.colour("line"), 3 if self.look.is_contrast else 1.5))
            painter.setBrush(tint)
            painter.drawRoundedRect(panel, 18, 18)
            painter.save()
            painter.setClipRect(box.adjusted(-4, -4, 4, 4), Qt.ClipOperation.IntersectClip)
            self._paint_side(painter, box, side)
            painter.restore()
        for side, box in zip(SIDES, layout.heads, strict=False):
            callouts.paint_pill(painter, box, self.scene.word(side), self.look, chosen=side == "tms")
        for card, box in layout.cards:
            cards.paint(painter, box, card, self.look)
        if layout.row is not None:
            caption_row.paint(painter, layout.row, self.look)

    def _paint_side(self, painter: QPainter, box: QRectF, side: str) -> None:
        if self._step == "awake":
            (self._paint_awake if side == "tms" else self._paint_asleep)(painter, box)
        elif self._step == "seizure":
            self._paint_paper(painter, box, side)
        elif self._step == "where":
            self._paint_where(painter, box, side)
        elif self._step == "how-long":
            self._paint_clock(painter, box, side)
        elif self._step == "which":
            self._paint_scales(painter, box, side)

    @property
    def _folder(self) -> str:
        return "light" if self.look.is_contrast else self.look.picture_folder

    def _paint_awake(self, painter: QPainter, box: QRectF) -> None:
        self._paint_plate(painter, box)
        parts = ("machine", "chair", "patient", "arm", "coil")
        scale = min(box.width() / 390, box.height() / 300)
        corner = box.center() - QPointF(190, 165) * scale
        target = QRectF(corner.x(), corner.y(), 400 * scale, 220 * scale)
        self.art.draw(painter, target, self._folder, "article-not-ect", parts)

    def _paint_plate(self, painter: QPainter, box: QRectF) -> None:
        """Give illustrations a light ground in high contrast."""
        if self.look.is_contrast:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("ink"))
            painter.drawRoundedRect(box, 12, 12)

    def _paint_asleep(self, painter: QPainter, box: QRectF) -> None:
        self._paint_plate(painter, box)
        sleeper.paint(painter, box, self.look)

    def _paint_paper(self, painter: QPainter, box: QRectF, side: str) -> None:
        """Draw the paper of a trace with the whole of it, faint: never an empty box."""
        inner = _paper(box)
        painter.setBrush(self.look.colour("surface"))
        painter.setPen(QPen(self.look.colour("line"), 1.5))
        painter.drawRoundedRect(inner, 14, 14)
        self._paint_waves(painter, inner, side, 0.3)

    def _paint_waves(self, painter: QPainter, inner: QRectF, side: str, strength: float) -> None:
        shade = self.look.colour("petrol" if side == "tms" else "plum")
        shade.setAlphaF(strength)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shade, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(_trace(inner, side))

    def _draw_trace(self, painter: QPainter, box: QRectF, side: str, drawn: float) -> None:
        """Uncover brain waves from left to right: small all along, or with the large waves of a short seizure."""
        inner = _paper(box)
        area = inner.toAlignedRect().toRectF()
        ratio = device_ratio(painter)
        waves = self.layers.pixmap(
            ("waves", side), area, ratio, lambda canvas: self._paint_waves(canvas, inner, side, 1.0)
        )
        shown = round(area.width() * drawn * ratio)
        painter.drawPixmap(area.topLeft(), waves, QRectF(0, 0, shown, waves.height()))

    def _paint_where(self, painter: QPainter, box: QRectF, side: str) -> None:
        """Draw the brain from the left: one soft spot, or all of it tinted."""
        self._paint_plate(painter, box)
        frame = side_view.fit(box, QRectF(0, -10, 1000, 800))
        self.art.draw(painter, frame.box(QRectF(0, 0, 1000, 800)), self._folder, "brain-side-plain")
        if side == "tms":
            place = frame.around(side_view.MOOD, 120)
            side_view.draw_soft(painter, place, self.look.colours.glow, 1.0, self.layers)
            return
        tint = self.look.colour("surface" if self.look.is_contrast else "plum")
        tint.setAlphaF(0.5)
        brain = frame.box(QRectF(0, 0, 1000, 800))
        whole = self.layers.pixmap(
            ("whole brain",), box, device_ratio(painter),
            lambda canvas: self.art.draw(canvas, brain, self._folder, "brain-side-plain", ("cortex",)),
        )  # fmt: skip
        painter.drawPixmap(box.topLeft(), silhouette(whole, tint))

    def _paint_clock(self, painter: QPainter, box: QRectF, side: str) -> None:
        """Draw a clock of one hour: the shortest and longest TMS session; for ECT, sleep before and after."""
        radius = min(box.width(), box.height()) * 0.42
        circle = QRectF(box.center().x() - radius, box.center().y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(self.look.colour("ctl"), max(2.0, radius * 0.04)))
        painter.setBrush(self.look.colour("surface"))
        painter.drawEllipse(circle)
        inner = circle.adjusted(radius * 0.12, radius * 0.12, -radius * 0.12, -radius * 0.12)
        painter.setPen(Qt.PenStyle.NoPen)
        if side == "tms":
            for minutes, role in ((LONGEST, "pulse_hi"), (SHORTEST, "pulse_press")):
                painter.setBrush(self.look.colour(role))
                painter.drawPie(inner, 90 * 16, round(-minutes / 60 * 360 * 16))
        else:
            moon = QPainterPath()
            moon.addEllipse(circle.center(), radius * 0.5, radius * 0.5)
            bite = QPainterPath()
            bite.addEllipse(circle.center() + QPointF(radius * 0.24, -radius * 0.12), radius * 0.44, radius * 0.44)
            painter.setBrush(self.look.colour("plum"))
            painter.drawPath(moon.subtracted(bite))
        painter.setPen(QPen(self.look.colour("ink2"), max(1.5, radius * 0.025)))
        for hour in range(12):
            turn = math.pi * hour / 6
            way = QPointF(math.sin(turn), -math.cos(turn)) * radius
            painter.drawLine(circle.center() + way * 0.9, circle.center() + way * 0.97)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_scales(self, painter: QPainter, box: QRectF, side: str) -> None:
        """Draw two people who talk across the two sides: one asks, the other answers."""
        self._paint_plate(painter, box)
        scale = min(box.width() / TALKER, box.height() / TALK.height())
        left = box.center().x() - (TALKER / 2 if side == "tms" else TALK.width() - TALKER * 0.4) * scale
        scene = QRectF(QPointF(left, box.bottom() - TALK.height() * scale), TALK * scale)
        parts = ("patient", "bubble-1") if side == "tms" else ("clinician",)
        self.art.draw(painter, scene, self._folder, "article-made-me-worse", parts)
        if self.look.is_contrast and side == "tms":
            bubble = self.art.renderer(self._folder, "article-made-me-worse").boundsOnElement("bubble-1")
            painter.setPen(QPen(self.look.colour("surface"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(_bubble(QRectF(scene.topLeft() + bubble.topLeft() * scale, bubble.size() * scale)))


def _bubble(box: QRectF) -> QPainterPath:
    """Give the outline of what somebody says: round, with a tail at its lower left."""
    said = QRectF(box.topLeft(), QSizeF(box.width(), box.height() * 0.77))
    path, tail = QPainterPath(), QPainterPath()
    path.addRoundedRect(said, said.height() * 0.3, said.height() * 0.3)
    tail.addPolygon(QPolygonF([box.topLeft() + QPointF(box.width() * x, box.height() * y) for x, y in TAIL]))
    return path.united(tail)


def _paper(box: QRectF) -> QRectF:
    """Give the box of a trace within that of its drawing."""
    tall = min(box.height() - 12, box.width() * 0.8)
    return QRectF(box.x() + 10, box.center().y() - tall / 2, box.width() - 20, tall)


def _trace(inner: QRectF, side: str) -> QPainterPath:
    """Give the waves of one side."""
    path, middle = QPainterPath(), inner.center().y()
    for place in range(POINTS):
        share = place / POINTS
        wide = 0.07 + (0.32 * math.exp(-(((share - 0.5) / 0.16) ** 4)) if side == "ect" else 0.0)
        fast = 0.6 * math.sin(share * 150) + 0.4 * math.sin(share * 97 + 1)
        slow = math.sin(share * 88)
        wave = slow if side == "ect" and abs(share - 0.5) < 0.16 else fast
        at = QPointF(inner.x() + 12 + share * (inner.width() - 24), middle - wave * wide * inner.height())
        path.moveTo(at) if place == 0 else path.lineTo(at)
    return path
