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

SENTENCES = ((False, "body-strong"), (True, "body-strong"), (True, "label"))
"""Ways in which a number and what it counts are one sentence."""

BARE = ((True, ""),)
"""The way in which a card holds only its people: names and numbers stand in a row under all cards."""

LEGIBLE = 150.0
"""Pixels across ten people below which cards turn and numbers become sentences, if people grow by it."""

TALL = 1.12
"""Height of ten rows of people for each pixel of their width."""

LEAST = 5.0
"""Smallest width of a person, in pixels, below which no people are drawn."""


@dataclass(frozen=True)
class GroupPlace:
    """Where one group stands, in pixels: its card, its people, and its words, each in a box."""

    card: QRectF
    people: QRectF
    words: tuple[tuple[Block, QRectF], ...]


@dataclass(frozen=True)
class PeopleLayout:
    """The groups; a row holds their numbers where cards have no room for them."""

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
        placed = self._placed(area, (WAYS, SENTENCES))
        if placed or not self.groups:
            return PeopleLayout(placed)
        items = tuple(Item(self._short(group), role) for group, role in zip(self.groups, ROLES, strict=False))
        row = caption_row.lay_out(items, area, self.look)
        above = QRectF(area.topLeft(), QPointF(area.right(), row.ground.top()))
        return PeopleLayout(self._placed(above, (BARE,)), row)

    def _placed(self, area: QRectF, kinds: tuple[tuple[tuple[bool, str], ...], ...]) -> tuple[GroupPlace, ...]:
        """Give the way to stand, the same for all groups, in which people are largest; none if they have no room.

        The other turn of the cards, and the ways of a later kind, only where people would be too small.
        """
        inner = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        wide = inner.width() > inner.height() * 1.15
        best: tuple[GroupPlace, ...] = ()
        for ways in kinds:
            for beside in (wide, not wide):
                if _people_width(best) < LEGIBLE:
                    cards = _cards(inner, len(self.groups), beside=beside)
                    best = max(best, *(self._all(cards, way) for way in ways), key=_people_width)
        return best

    def _all(self, cards: tuple[QRectF, ...], way: tuple[bool, str]) -> tuple[GroupPlace, ...]:
        """Give the groups in one way to stand, their people equally large; none if one of them has no room."""
        parts = zip(self.groups, cards, ROLES, strict=False)
        found = [self._fitted(group, card, role, way) for group, card, role in parts]
        places = tuple(place for place in found if place is not None)
        if len(places) < len(found):
            return ()
        width = _people_width(places)
        return tuple(
            replace(place, people=QRectF(place.people.topLeft(), QSizeF(width, width * TALL))) for place in places
        )

    def _fitted(self, group: Group, card: QRectF, role: str, way: tuple[bool, str]) -> GroupPlace | None:
        look, (stacked, size) = self.look, way
        inner = card.adjusted(PAD, PAD - 2, -PAD, -PAD)
        name, rest = Block(group.name, "body-strong", role), self._blocks(group, role, size)
        top = typeset.height(look, name, inner.width()) + 6.0 if rest else 0.0
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
        words = [(name, QRectF(inner.x(), inner.y(), inner.width(), top - 6))] if rest else []
        y = beside.y()
        for block in rest:
            tall = typeset.height(look, block, beside.width())
            words.append((block, QRectF(beside.x(), y, beside.width(), tall)))
            y += tall
        if y > inner.bottom() + 1 or (rest and typeset.widest_word(look, name) > inner.width()):
            return None
        x = left.x() if rest else left.center().x() - side / 2
        return GroupPlace(card, QRectF(x, left.y(), side, side * TALL), tuple(words))

    def _blocks(self, group: Group, role: str, size: str) -> list[Block]:
        """Give the numbers of a group, equally large, with what they count; none without a size."""
        of = self.scene.word("of")
        blocks: list[Block] = []
        for count, words, colour in (
            (group.filled, group.did, role),
            (PEOPLE - group.filled, group.did_not, "ink"),
        ):
            if size in {way[1] for way in SENTENCES}:
                blocks.append(Block(f"{count} {of} {words}", size, colour))
            elif size:
                blocks += [Block(str(count), size, colour), Block(f"{of} {words}", "caption")]
        return blocks

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
            edge = min(0.14 * wide, 2.0 if self.look.is_contrast else 1.2)
            painter.setPen(QPen(self.look.colour("ctl"), edge))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        shape = person(QRectF(wide * 0.18, tall * 0.1, wide * 0.64, tall * 0.8))
        for number in range(first, last):
            row, across = divmod(number, ACROSS)
            painter.drawPath(shape.translated(place.people.x() + across * wide, place.people.y() + row * tall))


def _cards(inner: QRectF, number: int, *, beside: bool) -> tuple[QRectF, ...]:
    """Give the cards of so many groups, beside each other or one below the other."""
    room = (inner.width() if beside else inner.height()) - GAP * (number - 1)
    each = room / max(1, number)
    size = QSizeF(each, inner.height()) if beside else QSizeF(inner.width(), each)
    way = QPointF(each + GAP, 0) if beside else QPointF(0, each + GAP)
    return tuple(QRectF(inner.topLeft() + way * place, size) for place in range(number))


def _people_width(places: tuple[GroupPlace, ...]) -> float:
    return min((place.people.width() for place in places), default=0.0)
