"""The pulse dial: one round of pulses and rest as a ring that a hand runs round in true time."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from tms_education.domain.rhythm import Rhythm
from tms_education.ui.style.look import Look

SMALLEST = 16
"""Pixels of the smallest letters."""

MIDDLE = (("body-strong", 1.0), ("h1", 1.35), ("caption", 1.0))
"""The letters of the lines in the middle, and how much bigger than usual they are."""

MIDDLE_WIDTH, MIDDLE_HEIGHT = 0.52, 0.46
"""Shares of the dial its words may take: they stay inside the numbers."""

LEAST_SHARE = 0.6
"""Share of their usual size that the words in the middle keep at least."""

STEADY_FACE = 60.0
"""Seconds the face shows when pulses go on and on."""

MOST_TICKS = 48

Lines = tuple[str, str, str]
"""What a dial says: a word, a number, and what the number counts."""


@dataclass(frozen=True)
class Reading:
    """What the dial says at a moment: on or resting, seconds until that changes, and the round, from 1."""

    is_on: bool
    left: float
    round: int
    pulses: int


def face(rhythm: Rhythm) -> float:
    """Give the seconds one turn of the hand takes."""
    return STEADY_FACE if rhythm.is_steady else rhythm.period


def read(rhythm: Rhythm, seconds: float) -> Reading:
    """Give what the dial says some seconds after the first pulse of a session."""
    if rhythm.is_steady:
        return Reading(is_on=True, left=0.0, round=1, pulses=rhythm.pulses_until(seconds))
    number, second = divmod(seconds, rhythm.period)
    is_on = second < rhythm.on
    left = (rhythm.on if is_on else rhythm.period) - second
    return Reading(is_on, left, int(number) + 1, rhythm.pulses_until(second))


def turn(rhythm: Rhythm, seconds: float) -> float:
    """Give how far round the hand is, 0 to 1."""
    return (seconds % face(rhythm)) / face(rhythm)


def _at(box: QRectF, share: float, reach: float) -> QPointF:
    angle = 2 * math.pi * share - math.pi / 2
    return box.center() + QPointF(math.cos(angle), math.sin(angle)) * reach


def ring(box: QRectF) -> tuple[float, float]:
    """Give radius and width of the ring."""
    radius = box.width() / 2 * 0.80
    return radius, box.width() * 0.085


def paint_face(painter: QPainter, box: QRectF, rhythm: Rhythm, look: Look, taken: tuple[QRectF, ...]) -> None:
    """Draw the ring of pulses and rest, a tick for each pulse or burst, and seconds if they keep off what is taken."""
    radius, width = ring(box)
    circle = QRectF(box.center().x() - radius, box.center().y() - radius, 2 * radius, 2 * radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("surface"))
    painter.drawEllipse(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("line"), 2))
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    rest = look.colour("petrol_mid")
    rest.setAlphaF(0.75 if look.is_contrast else 0.35)
    painter.setPen(QPen(rest, width))
    painter.drawEllipse(circle)
    share = 1.0 if rhythm.is_steady else rhythm.on / rhythm.period
    pen = QPen(look.colour("pulse"), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(circle, 90 * 16, round(-share * 360 * 16))
    _paint_ticks(painter, box, rhythm, look)
    _paint_numbers(painter, box, rhythm, look, taken)


def _paint_ticks(painter: QPainter, box: QRectF, rhythm: Rhythm, look: Look) -> None:
    radius, width = ring(box)
    count = round(min(face(rhythm), rhythm.on) * rhythm.bursts_a_second)
    painter.setPen(QPen(look.colour("pulse_text"), max(1.2, box.width() * 0.0038)))
    for tick in range(min(count, 2 * MOST_TICKS)):
        for inside in range(rhythm.burst):
            second = tick / rhythm.bursts_a_second + (inside / rhythm.burst_rate if rhythm.burst > 1 else 0.0)
            share = second / face(rhythm)
            painter.drawLine(_at(box, share, radius + width * 0.7), _at(box, share, radius + width * 1.05))


def _paint_numbers(painter: QPainter, box: QRectF, rhythm: Rhythm, look: Look, taken: tuple[QRectF, ...]) -> None:
    font, span = look.font("chart"), face(rhythm)
    radius, width = ring(box)
    metrics = QFontMetricsF(font)
    step = 10 if span > 40 else 5 if span > 12 else 2
    cells: list[tuple[QRectF, str]] = []
    for second in range(step, int(span) + 1, step):
        if span - second >= step * 0.5 or second == span:
            cell = metrics.boundingRect(str(second))
            cell.moveCenter(_at(box, second / span, radius - width * 1.15))
            cells.append((cell.adjusted(-3, -3, 3, 3), str(second)))
    is_small = font.pixelSize() > box.width() * 0.06
    if is_small or any(cell.intersects(other) for cell, _ in cells for other in taken):
        return
    painter.setFont(font)
    painter.setPen(look.colour("ink2"))
    for cell, number in cells:
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), number)


def paint_hand(painter: QPainter, box: QRectF, rhythm: Rhythm, seconds: float, look: Look) -> None:
    """Draw the hand: a disc on the ring. It travels and never blinks."""
    radius, width = ring(box)
    painter.setPen(QPen(look.colour("ink"), max(3.0, width * 0.2)))
    painter.setBrush(look.colour("surface"))
    painter.drawEllipse(_at(box, turn(rhythm, seconds), radius), width * 0.42, width * 0.42)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_middle(painter: QPainter, box: QRectF, lines: Lines, look: Look, *, on: bool) -> None:
    """Draw the words in their room: a word, a big number, words. They wrap, and shrink only as far as they must."""
    colours = ("pulse_text" if on else "petrol_deep", "ink", "ink2")
    fonts, heights = middle(box, lines, look)
    top = box.center().y() - sum(heights) / 2
    for font, tall, colour, words in zip(fonts, heights, colours, lines, strict=True):
        painter.setFont(font)
        painter.setPen(look.colour(colour))
        cell = QRectF(box.x(), top, box.width(), tall)
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)
        top += tall


def word_boxes(box: QRectF, lines: Lines, look: Look) -> tuple[QRectF, ...]:
    """Give the boxes of the letters that stand in the middle."""
    fonts, heights = middle(box, lines, look)
    top, found = box.center().y() - sum(heights) / 2, []
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    for font, tall, words in zip(fonts, heights, lines, strict=True):
        found.append(QFontMetricsF(font).boundingRect(QRectF(box.x(), top, box.width(), tall), flags, words))
        top += tall
    return tuple(found)


def inside(box: QRectF) -> QRectF:
    """Give the room for words inside the ring of a dial."""
    width, tall = box.width() * MIDDLE_WIDTH, box.height() * MIDDLE_HEIGHT
    return QRectF(box.center().x() - width / 2, box.center().y() - tall / 2, width, tall)


def is_roomy(box: QRectF, lines: Lines, look: Look) -> bool:
    """The words fit into their room without shrinking much, with a number still larger than they are."""
    fonts, heights = middle(box, lines, look)
    least = LEAST_SHARE * look.font(MIDDLE[2][0]).pixelSize()
    return sum(heights) <= box.height() and fonts[1].pixelSize() > 1.4 * fonts[2].pixelSize() >= 1.4 * least


def middle(box: QRectF, lines: Lines, look: Look) -> tuple[list[QFont], list[float]]:
    """Give for each line its font and height in pixels: the biggest that fit into their room."""
    width, room = box.width(), box.height()
    fonts: list[QFont] = []
    heights: list[float] = []
    for percent in range(100, 0, -5):
        fonts, heights, is_least = [], [], True
        for (role, factor), words in zip(MIDDLE, lines, strict=True):
            font = look.font(role)
            font.setPixelSize(max(SMALLEST, round(font.pixelSize() * factor * percent / 100)))
            is_least = is_least and font.pixelSize() == SMALLEST
            metrics = QFontMetricsF(font)
            wrapped = metrics.boundingRect(QRectF(0, 0, width, 9999), int(Qt.TextFlag.TextWordWrap), words)
            fonts.append(font)
            heights.append(wrapped.height() if wrapped.width() <= width else room)
        if is_least or sum(heights) <= room:
            break
    return fonts, heights
