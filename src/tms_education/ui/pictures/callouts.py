"""Callouts: cards with a leader to a place in a picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from tms_education.ui.style import shadows
from tms_education.ui.style.look import Look

RADIUS = 16


@dataclass(frozen=True)
class Callout:
    """Words for one place: bold title, second line, and how far round the place nothing may cover it.

    The leader ends in a dot, or at the edge of a soft area of ``area`` pixels: an area is never shown as a point.
    """

    title: str
    line: str
    target: QPointF
    clear: float = 30.0
    role: str = "petrol"
    area: float = 0.0


@dataclass(frozen=True)
class Placed:
    """A callout with the card it got; ``line`` may be broken in two, and is empty when there was no room for it."""

    callout: Callout
    card: QRectF
    line: str

    @property
    def leader(self) -> QLineF:
        """The line from the card to the place."""
        return leader(self.card, self.callout.target)


def leader(card: QRectF, target: QPointF) -> QLineF:
    """Give the line from the nearest point of a card, its round corners left out, to a place."""
    inner = card.adjusted(RADIUS, 0, -RADIUS, 0)
    x = min(max(target.x(), inner.left()), inner.right())
    y = min(max(target.y(), card.top()), card.bottom())
    if card.top() < y < card.bottom():
        x = card.left() if target.x() < card.left() else card.right()
        y = min(max(y, card.top() + RADIUS), card.bottom() - RADIUS)
    return QLineF(QPointF(x, y), target)


def title_font(look: Look) -> QFont:
    """Give the font of the bold line."""
    return look.font("body-strong")


def line_font(look: Look) -> QFont:
    """Give the font of the second line."""
    return look.font("caption")


def card_size(look: Look, title: str, line: str) -> tuple[float, float]:
    """Give width and height of a card."""
    width = QFontMetricsF(title_font(look)).horizontalAdvance(title)
    height = float(look.line_height("body-strong"))
    for part in line.splitlines():
        width = max(width, QFontMetricsF(line_font(look)).horizontalAdvance(part))
        height += look.line_height("caption")
    return width + 2 * look.space(16) + 2, height + 2 * look.space(8)


def broken(text: str, metrics: QFontMetricsF) -> str:
    """Give a text in two lines, broken where they are most alike; one word stays one line."""
    words = text.split()
    halves = [(" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words))]
    wide = metrics.horizontalAdvance
    return "\n".join(min(halves, key=lambda parts: max(map(wide, parts)))) if halves else text


def crosses(line: QLineF, box: QRectF) -> bool:
    """Tell whether a line touches a box."""
    if box.contains(line.p1()) or box.contains(line.p2()):
        return True
    corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
    sides = (QLineF(corners[place], corners[(place + 1) % 4]) for place in range(4))
    return any(line.intersects(side)[0] is QLineF.IntersectionType.BoundedIntersection for side in sides)


def distance(line: QLineF, point: QPointF) -> float:
    """Give how near a line comes to a point."""
    along = line.p2() - line.p1()
    length = QPointF.dotProduct(along, along)
    share = QPointF.dotProduct(point - line.p1(), along) / length if length else 0.0
    return QLineF(line.p1() + along * min(1.0, max(0.0, share)), point).length()


def paint(painter: QPainter, placed: tuple[Placed, ...], look: Look) -> None:
    """Draw leaders, dots and cards."""
    for item in placed:
        paint_leader(painter, item, look)
    for item in placed:
        paint_card(painter, item.card, look)
        inner = item.card.adjusted(look.space(16), look.space(8), 0, -look.space(8))
        place = QRectF(inner.topLeft(), inner.topRight() + QPointF(0, look.line_height("body-strong")))
        if not item.line:
            place = inner
        painter.setPen(look.colour("ink"))
        painter.setFont(title_font(look))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, flags, item.callout.title)
        painter.setPen(look.colour("ink2"))
        painter.setFont(line_font(look))
        for part in item.line.splitlines():
            place = QRectF(place.left(), place.bottom(), place.width(), look.line_height("caption"))
            painter.drawText(place, flags, part)


def paint_leader(painter: QPainter, item: Placed, look: Look) -> None:
    """Draw the line and the dot in its white ring."""
    halo = look.colour("surface")
    if not look.is_contrast:
        halo.setAlphaF(0.9)
    cap = Qt.PenCapStyle.RoundCap
    line = item.leader
    line.setLength(max(4.0, line.length() - item.callout.area))
    painter.setPen(QPen(halo, 6, Qt.PenStyle.SolidLine, cap))
    painter.drawLine(line)
    painter.setPen(QPen(look.colour("ink"), 2.5, Qt.PenStyle.SolidLine, cap))
    painter.drawLine(line)
    if not item.callout.area:
        dot(painter, item.callout.target, 9, look.colour(item.callout.role), look)


def dot(painter: QPainter, centre: QPointF, size: float, colour: QColor, look: Look) -> None:
    """Draw a dot in a ring that shows on every ground."""
    ring = look.colour("on_pulse" if look.is_contrast else "surface")
    if look.picture_folder == "dim" and not look.is_contrast:
        ring = look.colour("ink")
    painter.setPen(QPen(ring, 3.5))
    painter.setBrush(colour)
    painter.drawEllipse(centre, size / 2 + 1.75, size / 2 + 1.75)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_card(painter: QPainter, card: QRectF, look: Look, radius: float = RADIUS) -> None:
    """Draw the ground of a callout: a soft shadow, and an edge where the theme is dark."""
    box = QRect(round(card.x()), round(card.y()), round(card.width()), round(card.height()))
    shadows.paint(painter, box, round(radius), look)
    edge = 3.0 if look.is_contrast else 1.5 if look.picture_folder == "dim" else 0.0
    painter.setPen(QPen(look.colour("line"), edge) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("surface"))
    painter.drawRoundedRect(card.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def pill_size(look: Look, text: str, role: str = "label") -> tuple[float, float]:
    """Give width and height of a pill with words."""
    width = QFontMetricsF(look.font(role)).horizontalAdvance(text)
    return round(width + 2 * look.space(18)), round(look.line_height(role) + look.space(14))


def corner_pills(look: Look, words: Sequence[str], boxes: Sequence[QRectF]) -> tuple[QRectF, ...]:
    """Give a pill its place in the upper left corner of each box; none where they would hide what is in the boxes."""
    pills = [QRectF(box.topLeft(), QSizeF(*pill_size(look, text))) for text, box in zip(words, boxes, strict=True)]
    room = zip(pills, boxes, strict=True)
    fit = all(3 * pill.height() <= box.height() and 2 * pill.width() <= box.width() for pill, box in room)
    return tuple(pills) if fit else ()


def paint_pill(painter: QPainter, box: QRectF, text: str, look: Look, *, chosen: bool = False) -> None:
    """Draw a pill with words; a chosen one is filled."""
    paint_card(painter, box, look, box.height() / 2)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("select"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(look.colour("on_select" if chosen else "petrol_deep"))
    painter.setFont(look.font("label"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
