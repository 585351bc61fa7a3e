"""Groups of 100 people as a picture: those it happened to filled in one block, the others outlined, both in numbers."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from tms_education.domain.scene import People as Group
from tms_education.domain.scene import Scene
from tms_education.ui.pictures import callouts, caption_row, ground
from tms_education.ui.pictures.caption_row import Item, Row
from tms_education.ui.pictures.layers import opened
from tms_education.ui.pictures.picture import DRAW, Picture, edges
from tms_education.ui.style import typeset
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.icon_array import ACROSS, PEOPLE, person

MARGIN, PAD, GAP = 14.0, 14.0, 12.0
FILL = 1.2
"""Seconds in which the block fills."""

ROLES = ("petrol", "ink2", "plum")
WAYS = ((True, "display"), (False, "display"), (True, "h2"), (False, "h2"))
"""How a group may stand: words under the people or beside them, and the size of the numbers."""

SENTENCE = (False, "body-strong")
"""The way in which a number and what it counts are one sentence beside the people."""

LEGIBLE = 150.0
"""Pixels across ten people below which the numbers turn into sentences, if people grow by it."""

TALL = 1.12
"""Height of ten rows of people for each pixel of their width."""

LEAST = 6.0
"""Smallest height of a person, in pixels, below which the numbers stand alone."""


@dataclass(frozen=True)
class GroupPlace:
    """Where one group stands, in pixels: its card, its people, and its words, each in a box."""

    card: QRectF
    people: QRectF
    words: tuple[tuple[Block, QRectF], ...]


@dataclass(frozen=True)
class PeopleLayout:
    """The groups, or a row of words where a group has no room."""

    groups: tuple[GroupPlace, ...] = ()
    row: Row | None = None

    @property
    def words(self) -> tuple[QRectF, ...]:
        """The boxes of all words."""
        boxes = [box for place in self.groups for _, box in place.words]
        return tuple(boxes + ([box for _, box in self.row.places] if self.row is not None else []))


class People(Picture):
    """Two or three groups, one below the other in a tall stage, side by side in a wide one."""

    IDENTIFIER = "people"

    def __init__(self, scene: Scene, look: Look, art: Art) -> None:
        self.STEPS = tuple(step.identifier for step in scene.steps)
        super().__init__(scene, look, art)
        self._layouts: dict[tuple[object, ...], PeopleLayout] = {}

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups of the step."""
        return self.scene.step(self._step).groups

    def moves_for(self, step: str) -> float:
        """Give the seconds in which the blocks fill."""
        return FILL + self.transition if self.scene.step(step).groups else 0.0

    def moving_area(self, rect: QRectF) -> QRectF:
        """Give the box of all people."""
        whole = QRectF()
        for place in self.layout(rect).groups:
            whole = whole.united(place.people)
        return whole.translated(rect.topLeft())

    # ------------------------------------------------------------------ places
    def layout(self, rect: QRectF) -> PeopleLayout:
        """Give where everything stands for a size, counted from the corner of ``rect``."""
        key = (rect.width(), rect.height(), self._step, *edges(self.insets))
        if key not in self._layouts:
            self._layouts[key] = self._lay_out(QRectF(QPointF(), rect.size()).marginsRemoved(self.insets))
        return self._layouts[key]

    def _lay_out(self, area: QRectF) -> PeopleLayout:
        groups, inner = self.groups, area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        placed = self._placed(self._cards(inner, len(groups)))
        if len(placed) == len(groups):
            return PeopleLayout(placed)
        items = tuple(Item(self._short(group), role) for group, role in zip(groups, ROLES, strict=False))
        return PeopleLayout(row=caption_row.lay_out(items, area, self.look))

    def _cards(self, inner: QRectF, number: int) -> tuple[QRectF, ...]:
        if number == 0:
            return ()
        beside = inner.width() > inner.height() * 1.15
        room = (inner.width() if beside else inner.height()) - GAP * (number - 1)
        each = room / number
        if beside:
            return tuple(
                QRectF(inner.x() + place * (each + GAP), inner.y(), each, inner.height()) for place in range(number)
            )
        return tuple(
            QRectF(inner.x(), inner.y() + place * (each + GAP), inner.width(), each) for place in range(number)
        )

    def _placed(self, cards: tuple[QRectF, ...]) -> tuple[GroupPlace, ...]:
        """Give the way to stand, the same for all groups, in which people are largest.

        Fewer words if need be, sentences where people would be too small, and nothing where there is no room.
        """
        for with_words in (True, False):
            best = max((self._all(cards, way, with_words=with_words) for way in WAYS), key=_people_width)
            if with_words and _people_width(best) < LEGIBLE:
                best = max(best, self._all(cards, SENTENCE, with_words=True), key=_people_width)
            if best:
                return best
        return ()

    def _all(self, cards: tuple[QRectF, ...], way: tuple[bool, str], *, with_words: bool) -> tuple[GroupPlace, ...]:
        """Give the groups in one way to stand, their people equally large; none if one of them has no room."""
        parts = zip(self.groups, cards, ROLES, strict=False)
        found = [self._fitted(group, card, role, way, with_words=with_words) for group, card, role in parts]
        places = tuple(place for place in found if place is not None)
        if len(places) < len(found):
            return ()
        width = _people_width(places)
        return tuple(
            replace(place, people=QRectF(place.people.topLeft(), QSizeF(width, width * TALL))) for place in places
        )

    def _fitted(
        self, group: Group, card: QRectF, role: str, way: tuple[bool, str], *, with_words: bool
    ) -> GroupPlace | None:
        look, (stacked, size) = self.look, way
        inner = card.adjusted(PAD, PAD - 2, -PAD, -PAD)
        blocks = self._blocks(group, role, size, with_words=with_words)
        name, *rest = blocks
        top = typeset.height(look, name, inner.width()) + 6.0
        left = QRectF(inner.x(), inner.y() + top, inner.width(), inner.height() - top)
        if stacked:
            tall = sum(typeset.height(look, block, left.width()) for block in rest) + 8
            side = min(left.width(), (left.height() - tall) / TALL)
            beside = QRectF(left.x(), left.y() + side * TALL + 8, left.width(), tall)
        else:
            side = min(left.width() * 0.58, left.height() / TALL)
            beside = left.adjusted(side + 18, 0, 0, 0)
        if side < LEAST * ACROSS or any(typeset.widest_word(look, block) > beside.width() for block in rest):
            return None
        words = [(name, QRectF(inner.x(), inner.y(), inner.width(), top - 6))]
        y = beside.y()
        for block in rest:
            tall = typeset.height(look, block, beside.width())
            words.append((block, QRectF(beside.x(), y, beside.width(), tall)))
            y += tall
        if y > inner.bottom() + 1 or typeset.widest_word(look, name) > inner.width():
            return None
        return GroupPlace(card, QRectF(left.x(), left.y(), side, side * TALL), tuple(words))

    def _blocks(self, group: Group, role: str, size: str, *, with_words: bool) -> tuple[Block, ...]:
        """Give the words of a group: its name, then both numbers equally large with what they count."""
        of = self.scene.word("of")
        filled, rest = group.filled, PEOPLE - group.filled
        blocks = [Block(group.name, "body-strong", role)]
        for count, words, colour in ((filled, group.did, role), (rest, group.did_not, "ink")):
            if size == SENTENCE[1]:
                blocks.append(Block(f"{count} {of} {words}", size, colour))
                continue
            blocks.append(Block(str(count), size, colour))
            if with_words:
                blocks.append(Block(f"{of} {words}", "caption"))
        return tuple(blocks)

    def _short(self, group: Group) -> str:
        return f"{group.name}: {group.filled} {self.scene.word('of')} {group.did}"

    # ------------------------------------------------------------------ drawing
    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:
        """Paint the groups, filled as far as the time allows."""
        layout = self.layout(rect)
        still = self.look.appearance.reduced_motion
        share = 1.0 if still else DRAW.valueForProgress(min(1.0, max(0.0, (time - self.transition) / FILL)))
        with opened(painter, rect) as area:
            key = ("people", self._step, edges(self.insets))
            self.layers.draw(painter, key, area, lambda canvas: self._paint_still(canvas, area, layout))
            for group, place, role in zip(self.groups, layout.groups, ROLES, strict=False):
                self._paint_people(painter, place, role, 0, round(group.filled * share))

    def _paint_still(self, painter: QPainter, area: QRectF, layout: PeopleLayout) -> None:
        ground.paint(painter, area, self.look)
        if layout.row is not None:
            caption_row.paint(painter, layout.row, self.look)
        for place in layout.groups:
            callouts.paint_card(painter, place.card, self.look)
            self._paint_people(painter, place, "", 0, PEOPLE)
            for block, box in place.words:
                typeset.paint(painter, box, self.look, block)

    def _paint_people(self, painter: QPainter, place: GroupPlace, role: str, first: int, last: int) -> None:
        """Paint people ``first`` to ``last``: filled with a colour, or outlined when there is no role."""
        wide, tall = place.people.width() / ACROSS, place.people.height() / ACROSS
        if role:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour(role))
        else:
            painter.setPen(QPen(self.look.colour("ctl"), 2.0 if self.look.is_contrast else 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        shape = person(QRectF(wide * 0.18, tall * 0.1, wide * 0.64, tall * 0.8))
        for number in range(first, last):
            row, across = divmod(number, ACROSS)
            painter.drawPath(shape.translated(place.people.x() + across * wide, place.people.y() + row * tall))


def _people_width(places: tuple[GroupPlace, ...]) -> float:
    return min((place.people.width() for place in places), default=0.0)
