"""The notes beside the stones, and how the picture shares its space between notes and stones."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from tms_education.domain.scene import Scene
from tms_education.ui.pictures import callouts
from tms_education.ui.pictures.course_layout import Stones
from tms_education.ui.style.look import Look

MARGIN = 16
WIDEST = 400
WRAP = int(Qt.TextFlag.TextWordWrap)
TALL = 500
"""From this height on, the note stands below the legend, not beside it."""

MOST, MOST_OF_ALL = 0.54, 0.4
"""Share of the height that one note may take above the path, and that a row of notes may take."""

OVERVIEW = (("first-visit", "weeks-3-4", "taper"), ("first-visit", "weeks-3-4"), ("weeks-3-4",), ("first-visit",))
"""The steps whose notes stand over the whole path at once; fewer of them where there is less room."""

NARROW = 300
"""Widest of several notes, at 100 per cent text."""

APART = 16

StonesIn = Callable[[QRectF], Stones]


@dataclass(frozen=True)
class Note:
    """One note in its place. ``text`` is empty when only the caption had room."""

    box: QRectF
    caption: str
    text: str
    leader: QPainterPath | None


@dataclass(frozen=True)
class CourseLayout:
    """The places in pixels; there are no notes when not even captions had room."""

    stones: Stones
    notes: tuple[Note, ...] = ()
    legend: QRectF | None = None

    @property
    def key(self) -> tuple[float, ...]:
        """What tells two layouts of one size apart."""
        first, last = self.stones.centres[0], self.stones.centres[-1]
        return (first.x(), first.y(), last.x(), last.y(), self.stones.radius)


class CourseSpace:
    """Shares one area between the legend, the note and the stones; the stones lie the same in every step."""

    def __init__(self, area: QRectF, look: Look, legend: str, stones_in: StonesIn) -> None:
        self._look = look
        self._inner = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self._area = area
        self._legend = self._legend_box(legend)
        self._stones_in = stones_in

    def bare(self) -> CourseLayout:
        """Give the places without a note."""
        top = 0.0 if self._legend is None else self._legend.bottom() - self._area.top()
        return CourseLayout(self._stones_in(self._area.adjusted(0, top, 0, -8)), legend=self._legend)

    def with_note(self, scene: Scene, step: str, marked: tuple[int, ...]) -> CourseLayout:
        """Give the places with the note of a step: caption and text, else the caption, else no note at all."""
        for has_text in (True, False):
            notes = {one.identifier: (one.caption, one.text if has_text else "") for one in scene.steps}
            sizes = {name: self._size(words) for name, words in notes.items()}
            height = max((size[1] for size in sizes.values()), default=0.0)
            if height + MARGIN > MOST * self._area.height():
                continue
            words = notes[scene.step(step).identifier]
            return self._placed(words, sizes[scene.step(step).identifier], height, marked)
        return self.bare()

    def overview(self, scene: Scene, marked: dict[str, tuple[int, ...]]) -> CourseLayout:
        """Give the places with the notes of several steps at once, each beside the stones that are marked for it."""
        known = {one.identifier: one for one in scene.steps}
        for steps in OVERVIEW:
            wanted = tuple(step for step in steps if marked.get(step) and step in known)
            for has_text in (True, False):
                words = tuple((known[step].caption, known[step].text if has_text else "") for step in wanted)
                found = self._row(words, tuple(marked[step] for step in wanted))
                if wanted and found is not None:
                    return found
        return self.bare()

    def _row(self, words: tuple[tuple[str, str], ...], marked: tuple[tuple[int, ...], ...]) -> CourseLayout | None:
        """Give the notes in one row above the path; ``None`` when they don't fit, or one can't be led to its stone."""
        sizes = tuple(self._size(one, NARROW) for one in words)
        height = max((size[1] for size in sizes), default=0.0)
        beside = 0.0 if self._legend is None else self._legend.width() + APART
        room = self._inner.adjusted(beside, 0, 0, 0)
        wide = sum(size[0] for size in sizes) + APART * (len(sizes) - 1)
        if wide > room.width() or height + MARGIN > MOST_OF_ALL * self._area.height():
            return None
        top = room.top() + height + MARGIN
        stones = self._stones_in(QRectF(self._area.x(), top, self._area.width(), self._area.bottom() - 8 - top))
        lefts = spread(tuple(middle_of(stones, one) for one in marked), tuple(size[0] for size in sizes), room)
        notes = []
        for (caption, text), size, left, places in zip(words, sizes, lefts, marked, strict=True):
            box = QRectF(left, room.top(), *size)
            line = next((way for place in places if (way := leader(box, stones, place)) is not None), None)
            if line is None:
                return None
            notes.append(Note(box, caption, text, line))
        return CourseLayout(stones, tuple(notes), self._legend)

    def _placed(
        self, words: tuple[str, str], size: tuple[float, float], height: float, marked: tuple[int, ...]
    ) -> CourseLayout:
        beside = self._legend is not None and self._area.height() < TALL
        beside = beside and self._inner.width() - self._legend_width() - 12 >= size[0]
        lower = 0.0
        if self._legend is not None and not beside:
            lower = self._legend.height() + 8
        top = self._inner.top() + lower + (self._inner.height() * 0.05 if lower == 0 else 0)
        stones = self._stones_in(
            QRectF(self._area.x(), top + height + 10, self._area.width(), self._area.bottom() - 8 - top - height - 10)
        )
        middle = middle_of(stones, marked) if marked else self._inner.right()
        box = QRectF(0, 0, *size)
        left = self._inner.left()
        if beside and self._legend is not None:
            left = self._legend.right() + 12
        box.moveLeft(round(min(max(middle - size[0] / 2, left), self._inner.right() - size[0])))
        box.moveBottom(round(top + height))
        line = next((way for place in marked if (way := leader(box, stones, place)) is not None), None)
        return CourseLayout(stones, (Note(box, *words, line),), self._legend)

    def _size(self, words: tuple[str, str], most: float = WIDEST) -> tuple[float, float]:
        """Give width and height of a note that is at most so wide, at 100 per cent text."""
        pad = 2 * self._look.space(16)
        widest = min(self._inner.width(), most * self._look.text(100) / 100)
        room = QRectF(0, 0, widest - pad, 9999)
        title = QFontMetricsF(callouts.title_font(self._look)).boundingRect(room, WRAP, words[0])
        width, height = title.width(), title.height()
        if words[1]:
            text = QFontMetricsF(callouts.line_font(self._look)).boundingRect(room, WRAP, words[1])
            width, height = max(width, text.width()), height + text.height() + 4
        return min(widest, round(width) + pad + 4.0), height + 2 * self._look.space(10)

    def _legend_width(self) -> float:
        return 0.0 if self._legend is None else self._legend.width()

    def _legend_box(self, text: str) -> QRectF | None:
        width, height = callouts.pill_size(self._look, text)
        width += self._look.text(20)
        if width > self._area.width() * 0.4 or height > self._area.height() * 0.14:
            return None
        return QRectF(self._inner.x(), self._inner.y(), width, height)


def middle_of(stones: Stones, marked: tuple[int, ...]) -> float:
    """Give where a note for these stones would best have its middle."""
    centres = [stones.centres[place] for place in marked if place < len(stones.centres)]
    return centres[len(centres) // 2 if len(centres) > 2 else 0].x()


def spread(middles: tuple[float, ...], widths: tuple[float, ...], room: QRectF) -> tuple[float, ...]:
    """Give the left edges of boxes near their middles, inside the room, in order and apart; they are known to fit."""
    lefts: list[float] = []
    for middle, width in zip(middles, widths, strict=True):
        least = lefts[-1] + widths[len(lefts) - 1] + APART if lefts else room.left()
        lefts.append(max(middle - width / 2, least))
    most = room.right()
    for place in reversed(range(len(lefts))):
        lefts[place] = round(min(lefts[place], most - widths[place]))
        most = lefts[place] - APART
    return tuple(lefts)


def leader(box: QRectF, stones: Stones, place: int) -> QPainterPath | None:
    """Give a line from a note to a stone that touches no other stone; ``None`` when there is none."""
    if place >= len(stones.centres):
        return None
    centre, radius = stones.centres[place], stones.radius
    reach = radius * 1.42
    apart = abs(stones.centres[1].x() - stones.centres[0].x()) if stones.columns > 1 else radius * 4
    ends = [(centre.x(), centre - QPointF(0, reach))]
    ends += [(centre.x() + side * apart / 2, centre + QPointF(side * 0.64, -0.77) * reach) for side in (-1, 1)]
    for x, end in ends:
        start = QPointF(min(max(x, box.left() + 16), box.right() - 16), box.bottom())
        bend = QPointF(start.x(), max(start.y(), end.y() - radius * 0.6))
        straight = all(
            callouts.distance(QLineF(start, bend), other) > radius * 1.3
            and callouts.distance(QLineF(bend, end), other) > radius * 1.15
            for number, other in enumerate(stones.centres)
            if number != place
        )
        if straight and end.y() > start.y() + 4:
            path = QPainterPath(start)
            if x == centre.x():
                middle = (start.y() + end.y()) / 2
                path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
            else:
                path.lineTo(bend)
                path.quadTo(QPointF(bend.x(), end.y()), end)
            return path
    return None


def paint_legend(painter: QPainter, box: QRectF, text: str, look: Look) -> None:
    """Draw the pill that says what a dot is."""
    callouts.paint_card(painter, box, look, box.height() / 2)
    size = look.text(6)
    at = QPointF(box.x() + look.space(16) + size, box.center().y())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("pulse"))
    painter.drawEllipse(at, size, size)
    painter.setPen(look.colour("ink"))
    painter.setFont(look.font("label"))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(QRectF(at + QPointF(size + look.space(8), -box.height() / 2), box.bottomRight()), flags, text)


def paint(painter: QPainter, layout: CourseLayout, look: Look) -> None:
    """Draw the notes and their leaders."""
    for note in layout.notes:
        _paint_note(painter, note, look)


def _paint_note(painter: QPainter, note: Note, look: Look) -> None:
    if note.leader is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for role, width in (("surface", 6.0), ("petrol" if look.is_contrast else "ink", 2.5)):
            painter.setPen(QPen(look.colour(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(note.leader)
    callouts.paint_card(painter, note.box, look)
    inner = note.box.adjusted(look.space(16), look.space(10), -look.space(16), -look.space(10))
    painter.setPen(look.colour("ink"))
    painter.setFont(callouts.title_font(look))
    used = painter.boundingRect(inner, WRAP, note.caption)
    painter.drawText(inner, WRAP, note.caption)
    painter.setPen(look.colour("ink2"))
    painter.setFont(callouts.line_font(look))
    painter.drawText(inner.adjusted(0, used.height() + 4, 4, 4), WRAP, note.text)
