"""The live picture of one session: the chair, then the pulse dial in true time for each protocol."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from tms_education.domain.rhythm import Rhythm
from tms_education.ui.pictures import callouts, caption_row, cards, ground, pulse_dial
from tms_education.ui.pictures.caption_row import Item, Row
from tms_education.ui.pictures.cards import Card
from tms_education.ui.pictures.layers import opened
from tms_education.ui.pictures.picture import Picture, edges

KINDS = ("standard-10hz", "dash-10hz", "itbs", "right-1hz", "deep-h1", "saint")
CHAIR = {"arrive": ("plug", "sign"), "done": ("up", "home")}
"""Steps that show the chair, and their cards."""

ICONS = {
    "hear": "speak",
    "feel": "turn",
    "can": "message",
    "plug": "done",
    "sign": "hand",
    "up": "done",
    "home": "home",
}
LEAST = 30.0
"""Seconds a dial runs at least: whole rounds, and then half of the next train."""

MARGIN, ART = 14.0, 1.5
"""Pixels at the edges, and how much wider than high the drawing of the chair is."""

BESIDE = (0.42, 0.5)
"""Shares of the width that cards may take beside a dial."""

FEWEST, LEAST_MAIN = 2, (150.0, 120.0)
"""Cards that stand by a dial at least, where there is no room for all; and pixels of the smallest drawing."""

Way = tuple[QRectF, tuple[tuple[Card, QRectF], ...]]
"""The box of the dial or the chair, and the cards with theirs."""


@dataclass(frozen=True)
class SessionLayout:
    """The places in pixels: choices, dial or chair, cards, or a row of words where there is no room for cards.

    ``said`` is the room for what the dial says: inside it, or beside a small one.
    """

    main: QRectF
    said: QRectF
    pills: tuple[tuple[str, QRectF], ...] = ()
    cards: tuple[tuple[Card, QRectF], ...] = ()
    row: Row | None = None

    @property
    def words(self) -> tuple[QRectF, ...]:
        """The boxes of all words beside the dial."""
        boxes = [box for _, box in self.pills] + [box for _, box in self.cards]
        return tuple(boxes + ([box for _, box in self.row.places] if self.row is not None else []))


class OneSession(Picture):
    """A person in the chair; then a dial for each kind of TMS, which runs at its true rhythm."""

    IDENTIFIER = "one-session"
    STEPS: tuple[str, ...] = ("arrive", *KINDS, "done")

    @property
    def rhythm(self) -> Rhythm | None:
        """The rhythm of the step; none where the chair is shown."""
        return self.scene.step(self._step).rhythm if self._step in KINDS else None

    def moves_for(self, step: str) -> float:
        """Give the seconds a step moves: whole rounds, then half of the next train."""
        rhythm = self.scene.step(step).rhythm if step in KINDS else None
        if rhythm is None:
            return 0.0
        if rhythm.is_steady:
            return LEAST
        rounds = max(1, -(-int(LEAST) // max(1, int(rhythm.period))))
        return rounds * rhythm.period + rhythm.on / 2

    def moving_area(self, rect: QRectF) -> QRectF:
        """Give the box of the dial and of what it says."""
        layout = self.layout(rect)
        return layout.main.united(layout.said).translated(rect.topLeft())

    def step_at(self, rect: QRectF, point: QPointF) -> str | None:
        """Give the kind of TMS whose pill is tapped."""
        at = point - rect.topLeft()
        return next((name for name, box in self.layout(rect).pills if box.adjusted(-4, -6, 4, 6).contains(at)), None)

    # ------------------------------------------------------------------ places
    def layout(self, rect: QRectF) -> SessionLayout:
        """Give where everything stands for a size, counted from the corner of ``rect``."""
        inner = QRectF(QPointF(), rect.size()).marginsRemoved(self.insets)
        free = inner.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        wanted, choices = self._cards(), self._pills(free) if self._step in KINDS else ()
        for pills, told in ((choices, wanted), ((), wanted), ((), wanted[:FEWEST])):
            below = max((box.bottom() + 12 for _, box in pills), default=free.y())
            left = free.adjusted(0, below - free.y(), 0, 0)
            main, placed = self._largest(left, told)
            if placed:
                return SessionLayout(*self._said(main, left), pills, placed)
        row = caption_row.lay_out(tuple(Item(f"{card.title}: {card.text}") for card in wanted[:1]), inner, self.look)
        left = inner.adjusted(4, 4, -4, -4)
        left.setBottom(max(left.top() + 40, row.ground.top() - 4))
        return SessionLayout(*self._said(self._main(left), left), (), (), row)

    def _largest(self, free: QRectF, wanted: tuple[Card, ...]) -> Way:
        """Give the box of dial or chair, with cards beside it or under it, whichever leaves it largest."""
        ways = [self._beside(free, wanted, share) for share in BESIDE] + [self._under(free, wanted)]
        wide = 1.0 if self._step in KINDS else ART
        able = [way for way in ways if way[1] and way[0].width() > LEAST_MAIN[0] and way[0].height() > LEAST_MAIN[1]]
        return max(able, key=lambda way: min(way[0].width() / wide, way[0].height()), default=(free, ()))

    def _said(self, main: QRectF, free: QRectF) -> tuple[QRectF, QRectF]:
        """Give the dial's box, and the room for what it says: beside it when the ring is too small for the words."""
        rhythm, within = self.rhythm, pulse_dial.inside(main)
        wide = main.width() * 1.1
        if rhythm is None or main.width() + wide > free.width() or abs(main.center().x() - free.center().x()) > 1:
            return main, within
        if all(pulse_dial.is_roomy(within, self._lines(rhythm, at), self.look) for at in (0.0, rhythm.on)):
            return main, within
        dial = main.translated(-wide / 2, 0)
        return dial, QRectF(dial.right() + MARGIN, dial.y(), wide - MARGIN, dial.height())

    def _main(self, free: QRectF) -> QRectF:
        if self._step not in KINDS:
            return free
        side = min(free.width(), free.height())
        return QRectF(free.center() - QPointF(side, side) / 2, QSizeF(side, side))

    def _beside(self, free: QRectF, wanted: tuple[Card, ...], share: float) -> Way:
        width = max(min(free.width() * share, self.look.text(320)), free.width() - free.height() - 20)
        if free.width() < 1.25 * free.height() and self._step not in KINDS:
            return free, ()
        main = self._main(free.adjusted(0, 0, -width - 18, 0))
        return main, self._stack(QRectF(free.right() - width, free.y(), width, free.height()), wanted)

    def _under(self, free: QRectF, wanted: tuple[Card, ...]) -> Way:
        tall = sum(cards.height(self.look, card, free.width()) + 10 for card in wanted)
        main = self._main(free.adjusted(0, 0, 0, -tall - 8))
        return main, self._stack(QRectF(free.x(), free.bottom() - tall, free.width(), tall), wanted)

    def _stack(self, box: QRectF, wanted: tuple[Card, ...]) -> tuple[tuple[Card, QRectF], ...]:
        """Give the cards one over the other in the middle of a box; none when they don't fit."""
        heights = [cards.height(self.look, card, box.width()) for card in wanted]
        total = sum(heights) + 10 * (len(heights) - 1)
        if not wanted or total > box.height() or not all(cards.fits(self.look, card, box.width()) for card in wanted):
            return ()
        top, placed = box.center().y() - total / 2, []
        for card, tall in zip(wanted, heights, strict=True):
            placed.append((card, QRectF(box.x(), round(top), box.width(), tall)))
            top += tall + 10
        return tuple(placed)

    def _cards(self) -> tuple[Card, ...]:
        names = CHAIR.get(self._step, ("hear", "feel", "can"))
        word = self.scene.word
        made = []
        for name in names:
            text = word(f"{self._step}-{name}") or word(f"{name}-line")
            made.append(Card(word(name), text, ICONS[name]))
        return tuple(card for card in made if card.title)

    def _pills(self, free: QRectF) -> tuple[tuple[str, QRectF], ...]:
        """Give the choices in rows from the top; none when they would take more than a quarter of the height."""
        x, y, placed = free.x(), free.y(), []
        for name in KINDS:
            width, height = callouts.pill_size(self.look, self.scene.word(name))
            if x > free.x() and x + width > free.right():
                x, y = free.x(), y + height + 10
            placed.append((name, QRectF(x, y, width, height)))
            x += width + 10
        bottom = placed[-1][1].bottom() - free.y()
        wide = all(box.right() <= free.right() + 1 for _, box in placed)
        return tuple(placed) if wide and bottom < free.height() * 0.3 and self.scene.words else ()

    # ------------------------------------------------------------------ drawing
    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:
        """Paint the step."""
        layout = self.layout(rect)
        time = max(0.0, min(time, self.still_at(self._step)))
        rhythm = self.rhythm
        with opened(painter, rect) as area:
            key = ("session", self._step, edges(self.insets))
            self.layers.draw(painter, key, area, lambda canvas: self._paint_still(canvas, area, layout))
            if rhythm is not None:
                pulse_dial.paint_hand(painter, layout.main, rhythm, time, self.look)
                on = pulse_dial.read(rhythm, time).is_on
                pulse_dial.paint_middle(painter, layout.said, self._lines(rhythm, time), self.look, on=on)

    def _paint_still(self, painter: QPainter, area: QRectF, layout: SessionLayout) -> None:
        ground.paint(painter, area, self.look)
        if self.rhythm is not None:
            rhythm = self.rhythm
            said = [self._lines(rhythm, at) for at in (0.0, rhythm.on)]
            taken = tuple(box for lines in said for box in pulse_dial.word_boxes(layout.said, lines, self.look))
            pulse_dial.paint_face(painter, layout.main, rhythm, self.look, taken)
        elif self._step not in KINDS:
            folder = "light" if self.look.is_contrast else self.look.picture_folder
            if self.look.is_contrast:
                painter.setBrush(self.look.colour("ink"))
                painter.drawRoundedRect(layout.main, 16, 16)
            self.art.draw(painter, layout.main, folder, "chair-scene", self._parts())
        for name, box in layout.pills:
            callouts.paint_pill(painter, box, self.scene.word(name), self.look, chosen=name == self._step)
        for card, box in layout.cards:
            cards.paint(painter, box, card, self.look)
        if layout.row is not None:
            caption_row.paint(painter, layout.row, self.look)

    def _parts(self) -> tuple[str, ...]:
        parts = ("floor", "window", "plant", "machine", "clinician", "chair", "patient", "arm", "coil")
        return parts if self._step == "arrive" else tuple(part for part in parts if part not in {"coil", "arm"})

    def _lines(self, rhythm: Rhythm, time: float) -> pulse_dial.Lines:
        """Give what the dial says at a time in seconds: a word, a number, and what it counts."""
        word, reading = self.scene.word, pulse_dial.read(rhythm, time)
        if rhythm.is_steady:
            return word("pulses"), str(reading.pulses), word("so-far")
        state, until = ("pulses", "until-rest") if reading.is_on else ("rest", "until-pulses")
        return word(state), str(max(1, int(reading.left + 0.999))), word(until)
