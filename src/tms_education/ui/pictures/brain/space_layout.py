"""Where words, letters, badge and key stand round the brain in space, for one camera and one size."""

from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

from tms_education.ui.pictures import arranging, callouts, caption_row
from tms_education.ui.pictures.brain import marks, orientation, scale_card
from tms_education.ui.pictures.brain.space import Array, Camera
from tms_education.ui.pictures.callouts import Callout, Placed
from tms_education.ui.pictures.caption_row import Item, Row
from tms_education.ui.style.look import Look

MARGIN = 16
HAND = (112.0, 146.0)
ROOM_FOR_HAND = (440.0, 400.0)
ROOM_FOR_BADGE = 160.0
"""Height of a picture under which the badge would hide it; letters or the name of the side stand there alone."""

MOST_HIDDEN = 0.15
"""Share of the brain that the key of the field may cover."""

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
    """The places in pixels; the brain stands in ``scene``, above ``foot``. ``row`` holds the words without a place."""

    badge: QRectF
    letters: dict[str, QRectF]
    area: QRectF = field(default_factory=QRectF)
    scene: QRectF = field(default_factory=QRectF)
    foot: QRectF | None = None
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


def lay_out(inner: QRectF, reserved: QRectF, view: Camera, wanted: Wanted, look: Look) -> SpaceLayout | None:
    """Find room for everything in the picture; ``None`` where there is none."""
    free = within(inner)
    base = frame(free, reserved, view, wanted, look)
    if wanted.scale and base.scale is None:
        return None
    closed = [*base.boxes, *wanted.marks]
    if not reserved.isEmpty():
        closed.append(reserved.adjusted(-6, -6, 6, 6))
    placed = arranging.arrange(
        wanted.callouts, free, wanted.taken, busy(view), look, uncrossed=wanted.way, closed=tuple(closed)
    )
    if placed is None and base.hand is not None:
        return lay_out(inner, reserved, view, replace(wanted, hand=False), look)
    return None if placed is None else replace(base, placed=placed)


def frame(free: QRectF, reserved: QRectF, view: Camera, wanted: Wanted, look: Look) -> SpaceLayout:
    """Find room for badge, letters, key, hand and pills; each but the first two may find none."""
    badge = orientation.badge_box(free, look)
    if free.height() < ROOM_FOR_BADGE:
        badge = QRectF(free.bottomLeft(), QSizeF())
    scale = _scale(free, (badge, reserved), view, wanted, look)
    tag = _tag(free, badge, scale, view, look)
    letters = orientation.letter_boxes(view, free, badge, look)
    for box in letters.values():
        for other in (*wanted.marks, *(() if scale is None else (scale,))):
            if box.adjusted(-6, -6, 6, 6).intersects(other):
                box.moveTop(other.bottom() + 8)
    hand = None
    if wanted.hand and free.width() >= ROOM_FOR_HAND[0] and free.height() >= ROOM_FOR_HAND[1]:
        bottom = reserved.top() if not reserved.isEmpty() else free.bottom()
        hand = QRectF(free.right() - HAND[0], bottom - 12 - HAND[1], *HAND)
    made = SpaceLayout(badge, letters, tag=tag, scale=scale, hand=hand)
    seen = (busy(view), *wanted.taken)
    made = replace(made, pill=_pill(free, made, reserved, wanted.pill, look, seen))
    return replace(made, hint=_pill(free, made, reserved, wanted.hint, look, seen))


def _tag(free: QRectF, badge: QRectF, scale: QRectF | None, view: Camera, look: Look) -> QRectF | None:
    """Give the name of the side that is seen its place: the upper left corner, or else over the badge."""
    tag = orientation.tag_box(view, free, look)
    if tag is not None and scale is not None and tag.adjusted(0, 0, 10, 10).intersects(scale):
        tag.moveBottom(badge.top() - 10)
    return tag


def _scale(free: QRectF, taken: tuple[QRectF, ...], view: Camera, wanted: Wanted, look: Look) -> QRectF | None:
    """Give the key of the field its place at the right: where it covers least of the brain and no mark."""
    lowest = max((mark.bottom() for mark in wanted.marks), default=free.top())
    spots = [marks.ellipse_box(one.target, one.clear) for one in wanted.callouts]
    others = [*wanted.marks, *spots, *(box.adjusted(-8, -8, 8, 8) for box in taken)]
    places = [
        QRectF(QPointF(free.right() - width, top), QSizeF(width, height))
        for width, height in (scale_card.sizes(free, look) if wanted.scale else ())
        for top in (free.top(), lowest + 8)
    ]
    able = [
        place
        for place in places
        if free.contains(place) and not any(place.adjusted(-4, -4, 4, 4).intersects(other) for other in others)
    ]
    seen = busy(view)
    best = min(able, key=lambda place: _area(place.intersected(seen)), default=None)
    return best if best is not None and _area(best.intersected(seen)) <= MOST_HIDDEN * _area(seen) else None


def _area(box: QRectF) -> float:
    return box.width() * box.height()


def _pill(
    free: QRectF, made: SpaceLayout, reserved: QRectF, text: str, look: Look, seen: tuple[QRectF, ...]
) -> QRectF | None:
    """Give words of their own a place: beside the badge, over it, or at the right, where they hide least."""
    if not text:
        return None
    width, height = callouts.pill_size(look, text)
    badge = made.badge
    low = free.bottom() if reserved.isEmpty() else reserved.top() - 12
    places = (
        QRectF(badge.right() + 12, badge.center().y() - height / 2, width, height),
        QRectF(free.left(), badge.top() - height - 10, width, height),
        QRectF(free.left(), badge.top() - 2 * height - 20, width, height),
        QRectF(free.right() - width, low - height, width, height),
    )
    others = [*made.boxes, reserved.adjusted(-8, -8, 8, 8)]
    able = [
        place
        for place in places
        if free.contains(place) and not any(place.adjusted(-4, -4, 4, 4).intersects(other) for other in others)
    ]
    return min(able, key=lambda place: sum(_area(place.intersected(box)) for box in seen), default=None)


def foot_of(inner: QRectF, reserved: QRectF, look: Look) -> QRectF | None:
    """Give the foot of a picture with no room for the badge beside what the page covers with buttons."""
    if not orientation.badge_box(within(inner), look).adjusted(-8, -8, 8, 8).intersects(reserved):
        return None
    return QRectF(QPointF(inner.left(), reserved.top() - 8), inner.bottomRight())


def row_of(inner: QRectF, reserved: QRectF, wanted: Wanted, look: Look) -> Row:
    """Give all words a row along the lower edge, above what the page covers with buttons."""
    items = [Item(one.title, one.role) for one in wanted.callouts]
    if wanted.pill:
        items.append(Item(wanted.pill))
    if wanted.scale:
        named = scale_card.words()
        items.append(Item(f"{named['title']}, {named['unit']}. {named['label']}."))
    over = QRectF(inner)
    if not reserved.isEmpty():
        over.setBottom(reserved.top() - 8)
    row = caption_row.lay_out(tuple(items), over, look)
    return replace(row, ground=QRectF(row.ground.topLeft(), inner.bottomRight()))


def above(row: Row, inner: QRectF, view: Camera, wanted: Wanted, look: Look) -> SpaceLayout:
    """Give what stands in the picture above a row, seen by the camera of that smaller picture."""
    left = QRectF(inner.topLeft(), QPointF(inner.right(), row.ground.top()))
    bare = replace(wanted, scale=False, hand=False, pill="")
    marked = tuple((one.target, one.role) for one in wanted.callouts if not one.area)
    made = replace(frame(within(left), QRectF(), view, bare, look), row=replace(row, marks=marked))
    hidden = (busy(view), *wanted.taken)
    is_over = made.hint is not None and any(made.hint.intersects(box) for box in hidden)
    return replace(made, hint=None) if is_over else made


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
