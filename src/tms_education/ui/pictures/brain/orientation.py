"""Which way the head looks: the badge with a face, L and R beside the head, and which side is seen."""

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from tms_education.ui.pictures import callouts
from tms_education.ui.pictures.brain.space import Camera
from tms_education.ui.style.look import Look

SMALLEST = 16
SHARE, BIG_SHARE = 0.16, 0.2
"""Shares of the picture's height the badge may take: more where all text is big."""

TAG_SHARE, BIG_TAG_SHARE = 0.13, 0.19
"""Shares of the picture's height the words for the side that is seen may take: more where all text is big."""

HEAD = np.array([[-82.0, -10.0, 6.0], [82.0, -10.0, 6.0]])
"""The two sides of the head, near the ears."""


def words() -> dict[str, str]:
    """Give the words of the moment's language."""
    return {
        "L": QCoreApplication.translate("BrainSpace", "L", "the person's left"),
        "R": QCoreApplication.translate("BrainSpace", "R", "the person's right"),
        "front": QCoreApplication.translate("BrainSpace", "Front"),
        "back": QCoreApplication.translate("BrainSpace", "Back"),
        "left-side": QCoreApplication.translate("BrainSpace", "Left side"),
        "right-side": QCoreApplication.translate("BrainSpace", "Right side"),
    }


def ends(view: Camera) -> tuple[str, str]:
    """Give what lies at the left and at the right edge of the picture."""
    right, front = float(view.rows[0, 0]), float(view.rows[0, 1])
    if abs(right) > abs(front):
        return ("L", "R") if right > 0 else ("R", "L")
    return ("back", "front") if front > 0 else ("front", "back")


def is_side_view(view: Camera) -> bool:
    """Tell whether one side of the head is turned to the eye, so that L and R can't stand beside it."""
    return abs(float(view.rows[0, 0])) <= abs(float(view.rows[0, 1]))


def _font(look: Look, size: float) -> QFont:
    font = look.font("label")
    font.setPixelSize(max(SMALLEST, round(size)))
    return font


def _sizes(look: Look, size: float) -> tuple[float, float]:
    metrics = QFontMetricsF(_font(look, size))
    named = words()
    return metrics.horizontalAdvance(named["front"]) + metrics.horizontalAdvance(named["back"]) + size * 5.4, size * 3.0


def badge_box(free: QRectF, look: Look) -> QRectF:
    """Give the place of the badge at the lower left, smaller where the picture is small."""
    size = float(look.text(18))
    width, height = _sizes(look, size)
    share = BIG_SHARE if look.has_big_text else SHARE
    while size > SMALLEST and (height > free.height() * share or width > free.width() * 0.9):
        size -= 1
        width, height = _sizes(look, size)
    return QRectF(round(free.left()), round(free.bottom() - height), round(width), round(height))


def paint_badge(painter: QPainter, box: QRectF, view: Camera, head: QImage, look: Look) -> None:
    """Draw the badge: what is at either edge, and a head turned as the brain is."""
    callouts.paint_card(painter, box, look, box.height() / 2)
    side = box.height() * 0.92
    middle = box.center()
    painter.drawImage(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), head)
    painter.setFont(_font(look, box.height() / 3.0))
    painter.setPen(look.colour("ink"))
    named, (left, right) = words(), ends(view)
    pad = box.height() * 0.16
    half = (box.width() - side) / 2 - pad
    centre = Qt.AlignmentFlag.AlignCenter
    painter.drawText(QRectF(box.left() + pad, box.top(), half, box.height()), centre, named[left])
    painter.drawText(QRectF(box.right() - pad - half, box.top(), half, box.height()), centre, named[right])


def letter_boxes(view: Camera, free: QRectF, taken: QRectF, look: Look) -> dict[str, QRectF]:
    """Give the places of L and R beside the head, kept inside the picture and off the badge; none in a side view."""
    if is_side_view(view):
        return {}
    side = float(min(look.text(38), free.height() * 0.14))
    x, y, _ = view.project(HEAD)
    reach = abs(float(x[1] - x[0])) / 2 + side * 1.1
    centre, middle = float(x.mean()), float(y.mean())
    boxes: dict[str, QRectF] = {}
    for letter, way in zip(ends(view), (-1, 1), strict=True):
        left = min(max(centre + way * reach - side / 2, free.left()), free.right() - side)
        top = min(max(middle - side / 2, free.top()), free.bottom() - side)
        box = QRectF(left, top, side, side)
        if box.adjusted(-6, -6, 6, 6).intersects(taken):
            box.moveBottom(taken.top() - 8)
        boxes[letter] = box
    return boxes


def tag_box(view: Camera, free: QRectF, look: Look) -> QRectF | None:
    """Give the place of the words that say which side is seen; ``None`` where letters stand beside the head."""
    if not is_side_view(view):
        return None
    size = _tag_size(free, look)
    width = QFontMetricsF(_font(look, size)).horizontalAdvance(words()[seen_side(view)]) + size * 3.4
    return QRectF(free.left(), free.top(), round(min(width, free.width())), round(size * 2.4))


def _tag_size(free: QRectF, look: Look) -> float:
    size, share = float(look.text(18)), BIG_TAG_SHARE if look.has_big_text else TAG_SHARE
    while size > SMALLEST and size * 2.4 > free.height() * share:
        size -= 1
    return size


def seen_side(view: Camera) -> str:
    """Name the side of the head that is turned to the eye."""
    return "left-side" if float(view.rows[2, 0]) < 0 else "right-side"


def paint_tag(painter: QPainter, box: QRectF, view: Camera, look: Look) -> None:
    """Draw the letter and the words of the side that is seen."""
    side, named = seen_side(view), words()
    callouts.paint_card(painter, box, look, box.height() / 2)
    radius = box.height() / 2 - 4
    disc = QPointF(box.left() + box.height() / 2, box.center().y())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("select"))
    painter.drawEllipse(disc, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    font = _font(look, box.height() / 2.4)
    painter.setFont(font)
    painter.setPen(look.colour("on_select"))
    mark = QRectF(disc.x() - radius, disc.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, named["L" if side == "left-side" else "R"])
    painter.setPen(look.colour("ink"))
    rest = box.adjusted(box.height() * 1.1, 0, 0, 0)
    painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, named[side])


def paint_letter(painter: QPainter, box: QRectF, letter: str, look: Look) -> None:
    """Draw L or R on a disc."""
    callouts.paint_card(painter, box, look, box.height() / 2)
    font = _font(look, box.height() * 0.52)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(look.colour("petrol_deep"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words()[letter])
