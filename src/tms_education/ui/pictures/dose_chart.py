"""The chart of the first visit: how often a thumb twitches at each strength, with both axes named."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from tms_education.domain.twitch import TRIES, WANTED, Curve, Pulse
from tms_education.ui.pictures import callouts
from tms_education.ui.style.look import Look

WEAK, STRONG = 30, 80
"""The strengths the axis runs over, in percent; pulses outside stand at its ends."""

GAP, PAD = 8.0, 14.0
UNDER = 0.45
"""Lines between the lower axis and its numbers: the first of them keeps off the 0 of the upright one."""

STACK = 6
"""Dots of one strength that stand over each other; more lie on the last."""


@dataclass(frozen=True)
class Told:
    """What the chart shows: the curve, pulses tried, the strength of the next one, the one found, and a dose."""

    curve: Curve
    tried: tuple[Pulse, ...] = ()
    strength: int | None = None
    found: int | None = None
    dose: int | None = None


@dataclass(frozen=True)
class Words:
    """The words of the chart."""

    twitches: str
    strength: str
    twitch: str
    no_twitch: str
    found: str
    dose: str


@dataclass(frozen=True)
class Plot:
    """Where the axes lie."""

    box: QRectF

    def at(self, strength: float, share: float) -> QPointF:
        """Give the pixel of a strength and a share of twitches."""
        along = (min(STRONG, max(WEAK, strength)) - WEAK) / (STRONG - WEAK)
        return QPointF(self.box.x() + along * self.box.width(), self.box.bottom() - share * self.box.height())


@dataclass(frozen=True)
class Plan:
    """Where everything stands in a box: what is written over the plot, and the plot."""

    inner: QRectF
    heads: tuple[tuple[str, QRectF, bool | None], ...]
    plot: Plot


def plan(box: QRectF, words: Words, look: Look, *, with_dose: bool) -> Plan | None:
    """Find room for the chart in a box; ``None`` where its words have none."""
    metrics = QFontMetricsF(look.font("chart-strong"))
    inner = box.adjusted(PAD, PAD * 0.7, -PAD, -PAD * 0.7)
    heads = _heads(inner, words, metrics)[: 1 if with_dose else None]
    line = metrics.height()
    top = heads[-1][1].bottom() + GAP * 1.5
    left = inner.x() + metrics.horizontalAdvance(str(TRIES)) + GAP
    right = inner.right() - metrics.horizontalAdvance(str(STRONG)) / 2
    plot = Plot(QRectF(left, top, right - left, inner.bottom() - (2 + UNDER) * line - 1 - top))
    widest = max(metrics.horizontalAdvance(words.strength), *(place.width() for _, place, _ in heads))
    if plot.box.height() < 3 * line or widest > inner.width():
        return None
    return Plan(inner, tuple(heads), plot)


def paint(painter: QPainter, box: QRectF, told: Told, words: Words, look: Look) -> None:
    """Draw the chart on a card; nothing where its words have no room."""
    planned = plan(box, words, look, with_dose=told.dose is not None)
    if planned is None:
        return
    plot = planned.plot
    callouts.paint_card(painter, box, look)
    painter.setFont(look.font("chart-strong"))
    for text, place, filled in planned.heads:
        _paint_head(painter, text, place, look, filled=filled)
    _paint_axes(painter, plot, planned.inner, words, look)
    _paint_curve(painter, plot, told.curve, look)
    _paint_dots(painter, plot, told.tried, look)
    _paint_marks(painter, plot, told, words, look)


def _heads(inner: QRectF, words: Words, metrics: QFontMetricsF) -> list[tuple[str, QRectF, bool | None]]:
    """Give the name of the upright axis and the two kinds of dots, in as many lines as they need."""
    made: list[tuple[str, QRectF, bool | None]] = []
    line, x, y = metrics.height(), inner.x(), inner.y()
    for text, filled in ((words.twitches, None), (words.twitch, True), (words.no_twitch, False)):
        width = metrics.horizontalAdvance(text) + 2 + (0 if filled is None else line)
        if (made and x + width > inner.right()) or (filled is True and len(made) == 1 and inner.width() < 6 * line):
            x, y = inner.x(), y + line + 2
        made.append((text, QRectF(x, y, width, line), filled))
        x += width + 2 * GAP
    return made


def _paint_head(painter: QPainter, text: str, place: QRectF, look: Look, *, filled: bool | None) -> None:
    lead = 0.0 if filled is None else place.height()
    if filled is not None:
        _dot(painter, QPointF(place.x() + lead * 0.4, place.center().y()), lead * 0.3, look, filled=filled)
    painter.setPen(look.colour("ink"))
    painter.drawText(place.adjusted(lead, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), text)


def _paint_axes(painter: QPainter, plot: Plot, inner: QRectF, words: Words, look: Look) -> None:
    """Draw the lines at none, half and all, the numbers of both axes, and the name of the lower one."""
    line = QFontMetricsF(painter.font()).height()
    for count in (0, WANTED, TRIES):
        start, end = plot.at(WEAK, count / TRIES), plot.at(STRONG, count / TRIES)
        painter.setPen(QPen(look.colour("ctl" if count == 0 else "line"), 2 if count == 0 else 1.5))
        painter.drawLine(start, end)
        painter.setPen(look.colour("ink2"))
        cell = QRectF(inner.x(), start.y() - line / 2, start.x() - GAP - inner.x(), line)
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(count))
    metrics = QFontMetricsF(painter.font())
    step = 10 if plot.box.width() > 6 * metrics.horizontalAdvance("100") else 25
    middle = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
    for strength in range(WEAK, STRONG + 1, step):
        at = plot.at(strength, 0)
        painter.drawText(QRectF(at.x() - 40, at.y() + UNDER * line, 80, line), middle, str(strength))
    painter.setPen(look.colour("ink"))
    painter.drawText(
        QRectF(inner.x(), plot.box.bottom() + (1 + UNDER) * line, inner.width(), line), middle, words.strength
    )


def _paint_curve(painter: QPainter, plot: Plot, curve: Curve, look: Look) -> None:
    path = QPainterPath(plot.at(WEAK, curve.likelihood(WEAK)))
    for place in range(2 * WEAK + 1, 2 * STRONG + 1):
        path.lineTo(plot.at(place / 2, curve.likelihood(place / 2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("petrol"), 3.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)


def _paint_dots(painter: QPainter, plot: Plot, tried: tuple[Pulse, ...], look: Look) -> None:
    """Draw each pulse: a twitch hangs from the top, none stands on the ground, one under or over the other."""
    size = max(3.5, min(look.text(6), plot.box.height() / (4.4 * STACK)))
    seen: Counter[Pulse] = Counter()
    for pulse in tried:
        level = min(seen[pulse], STACK - 1)
        seen[pulse] += 1
        at = plot.at(pulse.strength, 1.0 if pulse.twitched else 0.0)
        away = (level + 0.5) * 2.1 * size
        _dot(painter, at + QPointF(0, away if pulse.twitched else -away), size, look, filled=pulse.twitched)


def _paint_marks(painter: QPainter, plot: Plot, told: Told, words: Words, look: Look) -> None:
    """Draw the strength found where half of the pulses twitch, the dose beside it, and the strength set now."""
    if told.strength is not None:
        painter.setPen(QPen(look.colour("pulse_text"), 2, Qt.PenStyle.DotLine))
        at = plot.at(told.strength, told.curve.likelihood(told.strength))
        painter.drawLine(plot.at(told.strength, 0), at)
        painter.setPen(QPen(look.colour("pulse_text"), 3.5))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(at, 8, 8)
    for strength, role in ((told.found, "petrol_deep"), (told.dose, "pulse_text")):
        if strength is not None:
            painter.setPen(QPen(look.colour(role), 3, Qt.PenStyle.DashLine))
            painter.drawLine(plot.at(strength, 0), plot.at(strength, 1))
    room = plot.box.adjusted(-2, 0, PAD, 0)
    if told.found is not None:
        side = 1 if told.dose is None else -1  # away from the dots, or from the dose
        place = plot.at(told.found, 0.3 if side > 0 else 0.74) + QPointF(9 * side, 0)
        _paint_mark(painter, place, side, (words.found, "# %"), told.found, room, look)
    if told.dose is not None:
        place = plot.at(told.dose, 0.3) + QPointF(9, 0)
        _paint_mark(painter, place, 1, (words.dose, "# %"), told.dose, room, look)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_mark(
    painter: QPainter, at: QPointF, side: int, words: tuple[str, str], strength: int, room: QRectF, look: Look
) -> None:
    """Say beside a line what it is, at its left (-1) or at its right (1); in few words where there is little room."""
    metrics, cell, text = QFontMetricsF(painter.font()), QRectF(), ""
    for wording in words:
        text = wording.replace("#", str(strength))
        size = QSizeF(metrics.horizontalAdvance(text) + 14, metrics.height() + 4)
        cell = QRectF(at - QPointF(size.width() if side < 0 else 0, size.height() / 2), size)
        if room.left() <= cell.left() and cell.right() <= room.right():
            break
    painter.setPen(QPen(look.colour("ink"), 1.5))
    painter.setBrush(look.colour("surface"))
    painter.drawRoundedRect(cell, 6, 6)
    painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), text)


def _dot(painter: QPainter, at: QPointF, size: float, look: Look, *, filled: bool) -> None:
    painter.setPen(QPen(look.colour("pulse_text" if filled else "ink2"), 1.8))
    painter.setBrush(look.colour("pulse" if filled else "surface"))
    painter.drawEllipse(at, size, size)
