"""The note beside the stones of a step, and how the picture shares its space between note and stones."""

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

MOST = 0.54
"""Share of the height the note may take above the path."""

StonesIn = Callable[[QRectF], Stones]


@dataclass(frozen=True)
class CourseLayout:
    """The places in pixels. ``text`` is empty when only the caption had room; ``note`` when not even that."""

    stones: Stones
    note: QRectF | None = None
    caption: str = ""
    text: str = ""
    leader: QPainterPath | None = None
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
        centres = [stones.centres[place] for place in marked if place < len(stones.centres)]
        middle = centres[len(centres) // 2 if len(centres) > 2 else 0].x() if centres else self._inner.right()
        box = QRectF(0, 0, *size)
        left = self._inner.left()
        if beside and self._legend is not None:
            left = self._legend.right() + 12
        box.moveLeft(round(min(max(middle - size[0] / 2, left), self._inner.right() - size[0])))
        box.moveBottom(round(top + height))
        line = next((way for place in marked if (way := leader(box, stones, place)) is not None), None)
        return CourseLayout(stones, box, words[0], words[1], line, self._legend)

    def _size(self, words: tuple[str, str]) -> tuple[float, float]:
        """Give width and height of a note."""
        pad = 2 * self._look.space(16)
        widest = min(self._inner.width(), WIDEST * self._look.text(100) / 100)
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
    """Draw the note and its leader."""
    if layout.note is None:
        return
    box = layout.note
    if layout.leader is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for role, width in (("surface", 6.0), ("petrol" if look.is_contrast else "ink", 2.5)):
            painter.setPen(QPen(look.colour(role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(layout.leader)
    callouts.paint_card(painter, box, look)
    inner = box.adjusted(look.space(16), look.space(10), -look.space(16), -look.space(10))
    painter.setPen(look.colour("ink"))
    painter.setFont(callouts.title_font(look))
    used = painter.boundingRect(inner, WRAP, layout.caption)
    painter.drawText(inner, WRAP, layout.caption)
    painter.setPen(look.colour("ink2"))
    painter.setFont(callouts.line_font(look))
    painter.drawText(inner.adjusted(0, used.height() + 4, 4, 4), WRAP, layout.text)
