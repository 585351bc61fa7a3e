"""Finds room for callouts: they never overlap, never leave the picture, never cover a place or cross each other."""

from dataclasses import dataclass
from itertools import permutations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QFontMetricsF

from tms_education.ui.pictures import callouts
from tms_education.ui.pictures.callouts import Callout, Placed
from tms_education.ui.style.look import Look

STEPS_ACROSS = 14
"""Places tried along each axis."""

SHORTEST, BEST = 24.0, 84.0
"""Length of a leader in pixels: at least, and the one aimed at."""

BROKEN, COVERED = 40.0, 800.0
"""What breaking the second line in two costs, and covering the busy part with a whole card, in pixels of the leader."""

MOST_ORDERS = 6
MOST_COVERED = 0.25
"""Share of the busy part that cards may cover; over that the words go under the picture."""


@dataclass(frozen=True)
class _Room:
    """What the callouts of one picture must respect."""

    area: QRectF
    taken: tuple[QRectF, ...]
    busy: QRectF
    uncrossed: tuple[QRectF, ...]
    closed: tuple[QRectF, ...]


def arrange(
    wanted: tuple[Callout, ...],
    area: QRectF,
    taken: tuple[QRectF, ...],
    busy: QRectF,
    look: Look,
    *,
    uncrossed: tuple[QRectF, ...] = (),
    closed: tuple[QRectF, ...] = (),
) -> tuple[Placed, ...] | None:
    """Give every callout a card: with its second line, else without; ``None`` when there is no room at all.

    ``taken`` may not be covered at all, ``busy`` is covered only when it must be, and no leader crosses ``uncrossed``,
    save at its own place. Nothing covers, crosses or leads to what lies under ``closed``.
    """
    for with_lines in (True, False):
        best: tuple[float, tuple[Placed, ...]] | None = None
        for order in list(permutations(wanted))[:MOST_ORDERS]:
            room = _Room(area, taken + uncrossed + closed, busy, uncrossed, closed)
            tried = _try(order, room, look, with_lines=with_lines)
            if tried is not None and (best is None or tried[0] < best[0]):
                best = tried
        if best is not None and cover(best[1], busy) <= MOST_COVERED:
            return best[1]
    return None


def cover(placed: tuple[Placed, ...], busy: QRectF) -> float:
    """Give the share of an area that cards cover."""
    parts = [item.card.intersected(busy) for item in placed]
    return sum(part.width() * part.height() for part in parts) / max(1.0, busy.width() * busy.height())


def _try(
    order: tuple[Callout, ...], room: _Room, look: Look, *, with_lines: bool
) -> tuple[float, tuple[Placed, ...]] | None:
    """Place the callouts one after the other; the order decides who chooses first."""
    placed: list[Placed] = []
    cost = 0.0
    for callout in order:
        lines = _lines(callout, look) if with_lines else (("", 0.0),)
        sizes = [callouts.card_size(look, callout.title, line) for line, _ in lines]
        whole = sizes[0][0] * sizes[0][1]
        options = [
            (_cost(card, callout, room.busy, whole) + dear, Placed(callout, card, line))
            for (line, dear), size in zip(lines, sizes, strict=True)
            for card in _cards(room.area, size)
        ]
        options.sort(key=lambda option: option[0])
        found = next((option for option in options if _fits(option[1], placed, order, room)), None)
        if found is None:
            return None
        cost += found[0]
        placed.append(found[1])
    return cost, tuple(placed)


def _cards(area: QRectF, size: tuple[float, float]) -> list[QRectF]:
    across, down = area.width() - size[0], area.height() - size[1]
    if across < 0 or down < 0:
        return []
    steps = range(STEPS_ACROSS + 1)
    return [
        QRectF(
            round(area.x() + across * x / STEPS_ACROSS),
            round(area.y() + down * y / STEPS_ACROSS),
            round(size[0]),
            round(size[1]),
        ).intersected(area)
        for x in steps
        for y in steps
    ]


def _cost(card: QRectF, callout: Callout, busy: QRectF, whole: float) -> float:
    length = callouts.leader(card, callout.target).length()
    covered = card.intersected(busy)
    return abs(length - BEST) + COVERED * covered.width() * covered.height() / whole


def _fits(option: Placed, placed: list[Placed], order: tuple[Callout, ...], within: _Room) -> bool:
    line = option.leader
    if line.length() < max(SHORTEST, option.callout.clear):
        return False
    room = option.card.adjusted(-8, -8, 8, 8)
    if any(room.intersects(other) for other in within.taken):
        return False
    if any(callouts.crosses(line, other) and not _is_at(other, option.callout) for other in within.uncrossed):
        return False
    if any(_near(room, callout) for callout in order):
        return False
    if any(
        callout is not option.callout and callouts.distance(line, callout.target) < callout.clear for callout in order
    ):
        return False
    return not any(_clash(option, room, other) for other in placed)


def _is_at(box: QRectF, callout: Callout) -> bool:
    return QLineF(box.center(), callout.target).length() < callout.clear + box.width()


def _near(card: QRectF, callout: Callout) -> bool:
    spot = QRectF(0, 0, 2 * callout.clear, 2 * callout.clear)
    spot.moveCenter(callout.target)
    return card.intersects(spot)


def _clash(option: Placed, room: QRectF, other: Placed) -> bool:
    kind, _ = option.leader.intersects(other.leader)
    return (
        room.intersects(other.card)
        or kind is QLineF.IntersectionType.BoundedIntersection
        or callouts.crosses(option.leader, other.card.adjusted(-8, -8, 8, 8))
        or callouts.crosses(other.leader, room)
    )


def _lines(callout: Callout, look: Look) -> tuple[tuple[str, float], ...]:
    """Give the ways to set the second line, whole or broken where its halves are most alike, and what each costs."""
    title, small = QFontMetricsF(callouts.title_font(look)), QFontMetricsF(callouts.line_font(look))
    if small.horizontalAdvance(callout.line) <= title.horizontalAdvance(callout.title):
        return ((callout.line, 0.0),)
    return ((callout.line, 0.0), (callouts.broken(callout.line, small), BROKEN))
