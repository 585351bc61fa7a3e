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
MOST = 0.42
"""Share of the picture's height the card may take."""


def words() -> dict[str, str]:
    """Give the words of the moment's language."""
    return {
        "title": QCoreApplication.translate("BrainSpace", "Field strength"),
        "unit": QCoreApplication.translate("BrainSpace", "% of the peak"),
        "label": QCoreApplication.translate("BrainSpace", "Calculated, simple head model"),
    }


def box(free: QRectF, look: Look) -> QRectF | None:
    """Give the card's place at the upper right; ``None`` where it has no room."""
    named = words()
    small = QFontMetricsF(look.font("chart"))
    first = QFontMetricsF(look.font("chart-strong")).horizontalAdvance(named["title"])
    first += small.horizontalAdvance(named["unit"]) + look.space(16)
    width = max(first, small.horizontalAdvance(named["label"])) + look.space(34)
    height = 3 * look.line_height("chart") + BAR + look.space(24)
    if width > free.width() or height > free.height() * MOST:
        return None
    return QRectF(round(free.right() - width), round(free.top()), round(width), round(height))


def paint(painter: QPainter, card: QRectF, tones: BrainTones, look: Look) -> None:
    """Draw the card."""
    named, line = words(), look.line_height("chart")
    callouts.paint_card(painter, card, look)
    inner = card.adjusted(look.space(16), look.space(8), -look.space(16), -look.space(8))
    top = QRectF(inner.left(), inner.top(), inner.width(), line)
    _write(painter, top, named["title"], look, Qt.AlignmentFlag.AlignLeft, strong=True)
    _write(painter, top, named["unit"], look, Qt.AlignmentFlag.AlignRight)
    bar = QRectF(inner.left(), top.bottom() + look.space(4), inner.width(), BAR)
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
    below = QRectF(inner.left(), bar.bottom() + look.space(2), inner.width(), line)
    sides = (
        (Qt.AlignmentFlag.AlignLeft, "0"),
        (Qt.AlignmentFlag.AlignHCenter, "50"),
        (Qt.AlignmentFlag.AlignRight, "100"),
    )
    for side, number in sides:
        _write(painter, below, number, look, side, strong=True)
    last = QRectF(inner.left(), below.bottom(), inner.width(), line)
    _write(painter, last, named["label"], look, Qt.AlignmentFlag.AlignLeft)


def _write(
    painter: QPainter, place: QRectF, text: str, look: Look, side: Qt.AlignmentFlag, *, strong: bool = False
) -> None:
    painter.setFont(look.font("chart-strong" if strong else "chart"))
    painter.setPen(look.colour("ink" if strong else "ink2"))
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)
