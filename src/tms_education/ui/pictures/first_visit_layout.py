"""Where head, hand and chart of the first visit go: beside each other, or below."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, QSizeF

EDGE, GAP = 14.0, 4.0
WIDE = 1.1
"""From this width for its height on, hand and chart stand beside the head."""

ROOM_FOR_BOTH = 18
"""Lines of the chart's words that a column with hand and chart is high, at least."""

BESIDE, BELOW = (0.48, 0.58), (0.46, 0.56, 0.66)
"""Shares of the picture that a chart takes; the next one where its words have no room in the first."""

HAND_BESIDE, HAND_BELOW = 0.3, 0.32

Boxes = tuple[QRectF, QRectF, QRectF]
"""The boxes of head, hand and chart, empty where there is none."""


def split(area: QRectF, line: float, fits: Callable[[QRectF], bool], *, hand: bool, chart: bool) -> Boxes:
    """Give everything its box. A chart stands where its words have room; without room, the others take its place."""
    beside = area.width() >= area.height() * WIDE
    for boxes in _with_chart(area, line, hand=hand, beside=beside) if chart else ():
        if fits(boxes[2]):
            return boxes
    if not hand:
        return area, QRectF(), QRectF()
    if beside:
        head, column = _column(area, HAND_BESIDE)
        return head, column.adjusted(0, column.height() * 0.35, 0, 0), QRectF()
    head, row = _row(area, HAND_BELOW)
    return head, row, QRectF()


def _with_chart(area: QRectF, line: float, *, hand: bool, beside: bool) -> Iterator[Boxes]:
    """Give the ways to stand with a chart, the best first."""
    for is_beside in (beside, not beside):
        for share in BESIDE if is_beside else BELOW:
            head, room = (_column if is_beside else _row)(area, share)
            for with_hand in (True, False) if hand else (False,):
                if not with_hand:
                    yield head, QRectF(), _squarer(room) if is_beside else room
                elif not is_beside:
                    wide = 0.3 * room.width()
                    yield head, QRectF(room.topLeft(), QSizeF(wide, room.height())), room.adjusted(wide + EDGE, 0, 0, 0)
                elif room.height() > ROOM_FOR_BOTH * line:
                    tall = (room.height() - EDGE) * 0.6
                    upper = QRectF(room.topLeft(), QSizeF(room.width(), tall))
                    yield head, room.adjusted(0, tall + EDGE, 0, 0), _squarer(upper)


def _squarer(box: QRectF) -> QRectF:
    """Give the upper part of a box that is not much higher than wide."""
    return QRectF(box.topLeft(), QSizeF(box.width(), min(box.height(), box.width() * 1.15)))


def _column(area: QRectF, share: float) -> tuple[QRectF, QRectF]:
    """Give the head's box, and the rest at its right."""
    head = area.adjusted(0, 0, -area.width() * share, 0)
    return head, QRectF(head.right() + GAP, area.y() + EDGE, area.width() * share - 18, area.height() - 2 * EDGE)


def _row(area: QRectF, share: float) -> tuple[QRectF, QRectF]:
    """Give the head's box, and the rest under it."""
    head = area.adjusted(0, 0, 0, -area.height() * share)
    return head, QRectF(area.x() + EDGE, head.bottom() + GAP, area.width() - 2 * EDGE, area.height() * share - 18)
