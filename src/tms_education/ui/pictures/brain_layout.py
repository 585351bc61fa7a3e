"""Where the words, the badge and the hand of the side view go, for one size and one step."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QMarginsF, QPointF, QRectF

from tms_education.ui.pictures import arranging, badge, brain_more, callouts, caption_row
from tms_education.ui.pictures.brain_frame import AREA, BRAIN, MOOD, MOTOR, BrainFrame, fit
from tms_education.ui.pictures.callouts import Callout, Placed
from tms_education.ui.pictures.caption_row import Item, Row
from tms_education.ui.style.look import Look

MARGIN = 16
HAND = (112.0, 146.0)
ROOM_FOR_HAND = (440.0, 400.0)
CALLOUTS = {
    "prefrontal": ("area",),
    "motor-spot": ("motor",),
    "to-mood-spot": ("motor", "mood"),
    "coil": ("coil", "mood"),
    "why-this-spot": ("mood",),
    "field": ("coil", "mood"),
    "depth": ("coil", "mood"),
    "deeper-areas": ("mood", "deep"),
    "right-side": ("coil", "right"),
    "helmet": ("helmet",),
}
"""Which words a step shows at their places."""

HAS_COIL = frozenset({"coil", "field", "depth", "right-side"})
PLACES = {
    "area": (AREA + QPointF(60, -88), 34.0, "pulse"),
    "motor": (MOTOR, 56.0, "petrol"),
    "mood": (MOOD, 70.0, "pulse"),
    "right": (MOOD, 70.0, "pulse"),
    "deep": (brain_more.DEEP, 60.0, "plum"),
    "helmet": (brain_more.HELMET_MARK, 10.0, "coil_edge"),
}
"""Place in the drawing, radius kept free round it, role of the dot."""


@dataclass(frozen=True)
class BrainLayout:
    """The places in pixels. ``row`` holds the words that had no room in the picture."""

    frame: BrainFrame
    badge: QRectF
    placed: tuple[Placed, ...] = ()
    hand: QRectF | None = None
    pill: QRectF | None = None
    row: Row | None = None


def lay_out(area: QRectF, insets: QMarginsF, step: str, words: dict[str, str], look: Look) -> BrainLayout:
    """Find room for everything: words inside the picture, else in a row under it."""
    inner = area.marginsRemoved(insets)
    for with_hand in (True, False):
        found = _inside(area, inner, step, words, look, with_hand=with_hand)
        if found is not None:
            return found
    items = [Item(words[name], _role(name)) for name in CALLOUTS.get(step, ())]
    if step == "pulse":
        items.append(Item(words["pulse"]))
    row = caption_row.lay_out(tuple(items), inner, look)
    left = QRectF(area.x(), area.y(), area.width(), row.ground.top() - area.y())
    frame = fit(left)
    told = [_callout(name, words, frame, step) for name in CALLOUTS.get(step, ())]
    if step in brain_more.FROM_THE_RIGHT:
        told = [replace(one, target=brain_more.mirrored(one.target, left)) for one in told]
    row = replace(row, marks=tuple((one.target, one.role) for one in told if not one.area))
    return BrainLayout(frame, badge.place(_within(left.intersected(inner)), look), row=row)


def _inside(
    area: QRectF, inner: QRectF, step: str, words: dict[str, str], look: Look, *, with_hand: bool
) -> BrainLayout | None:
    frame = fit(area)
    free = _within(inner)
    mark = badge.place(free, look)
    pill = _pill(free, mark, words["pulse"], look) if step == "pulse" else None
    if step == "pulse" and pill is None:
        return None
    hand = _hand(area, free, mark) if with_hand and step == "motor-spot" else None
    taken = [box for box in (mark, pill, hand) if box is not None]
    if step in HAS_COIL:
        taken.extend(_coil_boxes(frame))
    way = tuple(_arc_boxes(frame)) if step == "to-mood-spot" else ()
    wanted = tuple(_callout(name, words, frame, step) for name in CALLOUTS.get(step, ()))
    if step in brain_more.FROM_THE_RIGHT:
        wanted = tuple(replace(one, target=brain_more.mirrored(one.target, area)) for one in wanted)
        taken = [mark, *(brain_more.mirrored_box(box, area) for box in taken[1:])]
    busy = frame.box(BRAIN)
    if step in brain_more.FROM_THE_RIGHT:
        busy = brain_more.mirrored_box(busy, area)
    placed = arranging.arrange(wanted, free, tuple(taken), busy, look, uncrossed=way)
    if placed is None:
        return None
    return BrainLayout(frame, mark, placed, hand, pill)


def _within(area: QRectF) -> QRectF:
    margin = min(MARGIN, area.width() / 20, area.height() / 20)
    return area.adjusted(margin, margin, -margin, -margin)


def _role(name: str) -> str:
    return PLACES[name][2] if name in PLACES else "coil_edge"


def _callout(name: str, words: dict[str, str], frame: BrainFrame, step: str) -> Callout:
    if name == "coil":
        target, clear, role = frame.coil().map(QPointF(150, -60)), 4.0, "coil_edge"
        return Callout(words[name], words[f"{name}-line"] if step == "coil" else "", target, clear, role)
    place, free, role = PLACES[name]
    clear = max(14.0, free * frame.scale)
    soft = 0.0 if name == "helmet" else clear * 0.8
    return Callout(words[name], words[f"{name}-line"], frame.point(place), clear, role, soft)


def _pill(free: QRectF, mark: QRectF, text: str, look: Look) -> QRectF | None:
    width, height = callouts.pill_size(look, text)
    if free.left() + width + 12 <= mark.left():
        return QRectF(free.left(), free.bottom() - height, width, height)
    above = mark.top() - 10 - height
    if width <= free.width() and above > free.top() + free.height() * 0.6:
        return QRectF(free.left(), above, width, height)
    return None


def _hand(area: QRectF, free: QRectF, mark: QRectF) -> QRectF | None:
    if area.width() < ROOM_FOR_HAND[0] or area.height() < ROOM_FOR_HAND[1]:
        return None
    return QRectF(free.right() - HAND[0], mark.top() - 12 - HAND[1], *HAND)


def _coil_boxes(frame: BrainFrame) -> list[QRectF]:
    pose = frame.coil()
    places = [QPointF(x, 0) for x in (-220, -134, -50, 50, 134, 220)] + [QPointF(0, y) for y in (-80, -160, -240)]
    side = 100 * frame.scale
    return [
        QRectF(pose.map(place) - QPointF(side / 2, side / 2), QPointF(pose.map(place) + QPointF(side / 2, side / 2)))
        for place in places
    ]


def _arc_boxes(frame: BrainFrame) -> list[QRectF]:
    path = frame.arc()
    points = [path.pointAtPercent(share / 8) for share in range(9)]
    return [QRectF(point.x() - 8, point.y() - 8, 16, 16) for point in points]
