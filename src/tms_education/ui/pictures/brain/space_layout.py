"""Where words, letters, badge and key stand round the brain in space, for one camera and one size."""

from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF

from tms_education.ui.pictures import callouts, caption_row
from tms_education.ui.pictures.brain import marks, orientation, scale_card
from tms_education.ui.pictures.brain.space import Array, Camera
from tms_education.ui.pictures.callouts import Callout, Placed
from tms_education.ui.pictures.caption_row import Item, Row
from tms_education.ui.style.look import Look

MARGIN = 16
HAND = (112.0, 146.0)
ROOM_FOR_HAND = (440.0, 400.0)
BOX = tuple((x, y, z) for x in (-66.0, 66.0) for y in (-100.0, 68.0) for z in (-50.0, 76.0))
"""The corners of a box round the brain."""


@dataclass(frozen=True)
class Wanted:
    """What a step asks to be placed: callouts, boxes and marks nothing covers, lines nothing may cross, and extras."""

    callouts: tuple[Callout, ...] = ()
    taken: tuple[QRectF, ...] = ()
    marks: tuple[QRectF, ...] = ()
    way: tuple[QRectF, ...] = ()
    scale: bool = False
    hand: bool = False
    pill: str = ""
    hint: str = ""


@dataclass(frozen=True)
class SpaceLayout:
    """The places in pixels. ``row`` holds the words that had no room in the picture."""

    badge: QRectF
    letters: dict[str, QRectF]
    tag: QRectF | None = None
    scale: QRectF | None = None
    hand: QRectF | None = None
    pill: QRectF | None = None
    hint: QRectF | None = None
    placed: tuple[Placed, ...] = ()
    row: Row | None = None

    @property
    def boxes(self) -> tuple[QRectF, ...]:
        """Every box that holds words."""
        found = [self.badge, *self.letters.values(), *(one.card for one in self.placed)]
        found += [box for box in (self.tag, self.scale, self.hand, self.pill, self.hint) if box is not None]
        return tuple(found if self.row is None else [*found, self.row.ground])


def within(area: QRectF) -> QRectF:
    """Give the area without a margin, which is smaller in a small picture."""
    margin = min(MARGIN, area.width() / 20, area.height() / 20)
    return area.adjusted(margin, margin, -margin, -margin)


def lay_out(inner: QRectF, reserved: QRectF, view: Camera, wanted: Wanted, look: Look) -> SpaceLayout:
    """Find room for everything; words that find none go into a row along the lower edge."""
    free = within(inner)
    base = _frame(free, reserved, view, wanted, look)
    if wanted.scale and base.scale is None:
        return _with_row(inner, reserved, view, wanted, look)
    taken = [*base.boxes, *wanted.taken, *wanted.marks]
    if not reserved.isEmpty():
        taken.append(reserved.adjusted(-6, -6, 6, 6))
    placed = callouts.arrange(wanted.callouts, free, tuple(taken), busy(view), look, uncrossed=wanted.way)
    if placed is None and base.hand is not None:
        return lay_out(inner, reserved, view, replace(wanted, hand=False), look)
    if placed is None:
        return _with_row(inner, reserved, view, wanted, look)
    return replace(base, placed=placed)


def _frame(free: QRectF, reserved: QRectF, view: Camera, wanted: Wanted, look: Look) -> SpaceLayout:
    badge = orientation.badge_box(free, look)
    if badge.adjusted(-8, -8, 8, 8).intersects(reserved):
        badge.moveBottom(reserved.top() - 10)
    scale = _scale(free, reserved, wanted, look)
    tag = orientation.tag_box(view, free, look)
    if tag is not None and scale is not None and tag.adjusted(0, 0, 10, 10).intersects(scale):
        tag.moveTop(scale.bottom() + 10)
    letters = orientation.letter_boxes(view, free, badge, look)
    if scale is not None:
        for box in letters.values():
            if box.adjusted(-6, -6, 6, 6).intersects(scale):
                box.moveTop(scale.bottom() + 8)
    hand = None
    if wanted.hand and free.width() >= ROOM_FOR_HAND[0] and free.height() >= ROOM_FOR_HAND[1]:
        bottom = reserved.top() if not reserved.isEmpty() else free.bottom()
        hand = QRectF(free.right() - HAND[0], bottom - 12 - HAND[1], *HAND)
    made = SpaceLayout(badge, letters, tag, scale, hand)
    made = replace(made, pill=_pill(free, made, reserved, wanted.pill, look))
    return replace(made, hint=_pill(free, made, reserved, wanted.hint, look))


def _scale(free: QRectF, reserved: QRectF, wanted: Wanted, look: Look) -> QRectF | None:
    """Give the key of the field its place: the upper right corner, or under the words that are in its way there."""
    card = scale_card.box(free, look) if wanted.scale else None
    if card is None:
        return None
    lowest = max((mark.bottom() for mark in wanted.marks), default=card.top())
    for place in (card, QRectF(card).translated(0, lowest + 8 - card.top())):
        others = [*wanted.marks, reserved.adjusted(-8, -8, 8, 8)]
        if free.contains(place) and not any(place.adjusted(-4, -4, 4, 4).intersects(other) for other in others):
            return place
    return None


def _pill(free: QRectF, made: SpaceLayout, reserved: QRectF, text: str, look: Look) -> QRectF | None:
    """Give words of their own a place over the badge or beside it."""
    if not text:
        return None
    width, height = callouts.pill_size(look, text)
    badge = made.badge
    places = (
        QRectF(badge.right() + 12, badge.center().y() - height / 2, width, height),
        QRectF(free.left(), badge.top() - height - 10, width, height),
        QRectF(free.left(), badge.top() - 2 * height - 20, width, height),
    )
    others = [*made.boxes, reserved.adjusted(-8, -8, 8, 8)]
    for place in places:
        if free.contains(place) and not any(place.adjusted(-4, -4, 4, 4).intersects(other) for other in others):
            return place
    return None


def _with_row(inner: QRectF, reserved: QRectF, view: Camera, wanted: Wanted, look: Look) -> SpaceLayout:
    items = [Item(one.title, one.role) for one in wanted.callouts]
    if wanted.pill:
        items.append(Item(wanted.pill))
    if wanted.scale:
        named = scale_card.words()
        items.append(Item(f"{named['title']}, {named['unit']}. {named['label']}."))
    above = QRectF(inner)
    if not reserved.isEmpty():
        above.setBottom(reserved.top() - 8)
    row = caption_row.lay_out(tuple(items), above, look)
    left = QRectF(above.x(), above.y(), above.width(), row.ground.top() - above.y())
    bare = replace(wanted, scale=False, hand=False, pill="", hint="")
    return replace(_frame(within(left), QRectF(), view, bare, look), row=row)


def busy(view: Camera) -> QRectF:
    """Give the part of the picture the brain covers, a little smaller."""
    x, y, _ = view.project(np.array(BOX))
    whole = QRectF(QPointF(float(x.min()), float(y.min())), QPointF(float(x.max()), float(y.max())))
    return whole.adjusted(whole.width() * 0.05, whole.height() * 0.06, -whole.width() * 0.05, -whole.height() * 0.06)


def followed(frame: SpaceLayout, before: tuple[Placed, ...], targets: tuple[Callout, ...]) -> tuple[Placed, ...]:
    """Keep the cards where they were while the brain turns; leave out one that would cover or cross something."""
    by_title = {one.title: one for one in targets}
    kept: list[Placed] = []
    for old in before:
        target = by_title.get(old.callout.title)
        if target is not None and _is_free(Placed(target, old.card, old.line), kept, frame.boxes):
            kept.append(Placed(target, old.card, old.line))
    return tuple(kept)


def _is_free(new: Placed, kept: list[Placed], boxes: tuple[QRectF, ...]) -> bool:
    line, room = new.leader, new.card.adjusted(-8, -8, 8, 8)
    if line.length() < new.callout.clear or room.contains(new.callout.target):
        return False
    if any(room.intersects(box) or callouts.crosses(line, box) for box in boxes):
        return False
    return not any(_clash(new, room, other) for other in kept)


def _clash(new: Placed, room: QRectF, other: Placed) -> bool:
    kind, _ = new.leader.intersects(other.leader)
    return (
        kind is QLineF.IntersectionType.BoundedIntersection
        or callouts.crosses(new.leader, other.card.adjusted(-6, -6, 6, 6))
        or callouts.crosses(other.leader, room)
    )


def target(view: Camera, place: Array, radius: float) -> tuple[QPointF, float]:
    """Give a place in the picture, and so many millimetres there in pixels."""
    return marks.points(view, place)[0], radius * marks.millimetre(view, place)
