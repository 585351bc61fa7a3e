"""The key of the field: one hue from weak to strong, in percent of the peak, and the honest label of the numbers."""

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter

from tms_education.design.brain_tones import BrainTones
from tms_education.ui.pictures import callouts
from tms_education.ui.pictures.brain import shade
from tms_education.ui.style.look import Look

BAR = 13.0
STOPS = 24
MOST, MOST_NARROW = 0.42, 0.6
"""Shares of the picture's height the card may take, wide or narrow."""


def words() -> dict[str, str]:
    """Give the words of the moment's language."""
    return {
        "title": QCoreApplication.translate("BrainSpace", "Field strength"),
        "unit": QCoreApplication.translate("BrainSpace", "% of the peak"),
        "label": QCoreApplication.translate("BrainSpace", "Calculated, simple head model"),
    }


def sizes(free: QRectF, look: Look) -> list[tuple[float, float]]:
    """Give the sizes the card may have in a picture: wide and low, or narrow and high; none where it has no room."""
    found = []
    for lines, parts, most in ((_wide(), 3, MOST), (_narrow(look), 5, MOST_NARROW)):
        width = max(_width(line, look) for line in lines) + look.space(34)
        height = parts * look.line_height("chart") + BAR + look.space(24)
        if width <= free.width() and height <= free.height() * most:
            found.append((float(round(width)), float(round(height))))
    return found


def _wide() -> tuple[tuple[str, ...], ...]:
    named = words()
    return ((named["title"], named["unit"]), (named["label"],))


def _narrow(look: Look) -> tuple[tuple[str, ...], ...]:
    named = words()
    label = callouts.broken(named["label"], QFontMetricsF(look.font("chart")))
    return ((named["title"],), (named["unit"],), *((part,) for part in label.splitlines()))


def _width(line: tuple[str, ...], look: Look) -> float:
    """Give the width of a line: its first part may be the strong title."""
    strong, small = QFontMetricsF(look.font("chart-strong")), QFontMetricsF(look.font("chart"))
    first, *rest = line
    return strong.horizontalAdvance(first) + sum(small.horizontalAdvance(part) + look.space(16) for part in rest)


def paint(painter: QPainter, card: QRectF, tones: BrainTones, look: Look) -> None:
    """Draw the card."""
    line, narrow = look.line_height("chart"), card.height() > 4 * look.line_height("chart") + BAR + look.space(24)
    named, left, right = words(), Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    callouts.paint_card(painter, card, look)
    inner = card.adjusted(look.space(16), look.space(8), -look.space(16), -look.space(8))
    top = QRectF(inner.left(), inner.top(), inner.width(), line)
    _write(painter, top, named["title"], look, left, strong=True)
    if narrow:
        top.translate(0, line)
    _write(painter, top, named["unit"], look, left if narrow else right)
    bar = QRectF(inner.left(), top.bottom() + look.space(4), inner.width(), BAR)
    _paint_bar(painter, bar, tones)
    below = QRectF(inner.left(), bar.bottom() + look.space(2), inner.width(), line)
    sides = (
        (left, "0"),
        (Qt.AlignmentFlag.AlignHCenter, "50"),
        (right, "100"),
    )
    for side, number in sides:
        _write(painter, below, number, look, side, strong=True)
    label = callouts.broken(named["label"], QFontMetricsF(look.font("chart"))) if narrow else named["label"]
    for part in label.splitlines():
        below.translate(0, line)
        _write(painter, below, part, look, left)


def _paint_bar(painter: QPainter, bar: QRectF, tones: BrainTones) -> None:
    ramp = QLinearGradient(bar.topLeft(), bar.topRight())
    tissue = shade.along(tones.tissue, np.array(0.72))
    for share in np.linspace(0, 1, STOPS):
        cover = float(shade.eased(shade.FAINTEST, shade.FULL, share)) * 0.93
        mixed = tissue * (1 - cover) + shade.along(tones.field, np.clip((share - 0.2) / 0.8, 0, 1)) * cover
        ramp.setColorAt(float(share), QColor.fromRgbF(*(float(part) for part in mixed)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ramp)
    painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _write(
    painter: QPainter, place: QRectF, text: str, look: Look, side: Qt.AlignmentFlag, *, strong: bool = False
) -> None:
    painter.setFont(look.font("chart-strong" if strong else "chart"))
    painter.setPen(look.colour("ink" if strong else "ink2"))
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)
