"""Parts of the first-visit picture: the hand whose thumb may twitch, and the chart of pulses tried."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from tms_education.domain.twitch import Pulse
from tms_education.ui.pictures import callouts
from tms_education.ui.pictures.layers import Layers
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

SHOWN = 30
"""The latest pulses the chart has room for."""


def draw_hand(painter: QPainter, box: QRectF, bent: float, look: Look, art: Art, layers: Layers) -> None:
    """Draw the back of a right hand on a card; ``bent`` 1 is the thumb at its twitch."""
    folder = "light" if look.is_contrast else look.picture_folder
    inner = box.adjusted(8, 8, -8, 0)

    def ground(canvas: QPainter) -> None:
        callouts.paint_card(canvas, box, look)
        if look.is_contrast:
            canvas.setPen(Qt.PenStyle.NoPen)
            canvas.setBrush(look.colour("ink"))
            canvas.drawRoundedRect(box.adjusted(6, 6, -6, -6), 12, 12)

    layers.draw(painter, ("hand card",), box.adjusted(-20, -10, 20, 24), ground)
    poses = (
        ("hand", ("hand",), 1.0),
        ("rest", ("thumb-rest",), 1.0 if bent < 0.5 else 0.0),
        ("bent", ("thumb-ghost", "thumb-twitch", "twitch-marks"), 1.0 if bent >= 0.5 else 0.0),
    )
    for name, parts, strength in poses:
        if strength <= 0:
            continue

        def paint(canvas: QPainter, parts: tuple[str, ...] = parts) -> None:
            canvas.setClipRect(inner, Qt.ClipOperation.IntersectClip)
            art.draw(canvas, inner.adjusted(0, 0, 0, inner.height() * 0.06), folder, "hand-parts", parts)

        layers.draw(painter, ("hand", name), box, paint)


def paint_chart(
    painter: QPainter, box: QRectF, tried: tuple[Pulse, ...], found: int | None, words: tuple[str, str], look: Look
) -> None:
    """Draw the pulses tried: filled for a twitch, hollow for none, higher for stronger; a line where half twitch."""
    font = look.font("chart-strong")
    wide = max(QFontMetricsF(font).horizontalAdvance(word) for word in words)
    if wide + 46 > box.width() or box.height() < 5 * font.pixelSize():
        return
    callouts.paint_card(painter, box, look)
    painter.setFont(font)
    line = font.pixelSize() * 1.5
    inner = box.adjusted(12, 8, -12, -10)
    size = max(3.5, min(7.0, inner.width() / 44))
    top = inner.y()
    for filled, text in ((True, words[0]), (False, words[1])):
        _dot(painter, QPointF(inner.x() + size + 1, top + line / 2), size, look, filled=filled)
        painter.setPen(look.colour("ink"))
        cell = QRectF(inner.x() + size * 2 + 8, top, inner.width() - size * 2 - 8, line)
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        top += line
    plot = QRectF(inner.x(), top + size + 4, inner.width(), inner.bottom() - top - 2 * size - 6)
    shown = tried[-SHOWN:]
    if plot.height() < 24 or not shown:
        return
    low, high = min(pulse.strength for pulse in shown) - 2, max(pulse.strength for pulse in shown) + 2

    def y(strength: float) -> float:
        return plot.bottom() - plot.height() * (strength - low) / (high - low)

    if found is not None and low <= found <= high:
        painter.setPen(QPen(look.colour("petrol"), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(plot.x(), y(found)), QPointF(plot.right(), y(found)))
        painter.setPen(look.colour("petrol_deep"))
        cell = QRectF(plot.x(), y(found) - line - 6, plot.width(), line)
        painter.drawText(cell, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), f"{found} %")
    for place, pulse in enumerate(shown):
        x = plot.x() + size + (plot.width() - 2 * size) * place / max(1, max(len(shown), 12) - 1)
        _dot(painter, QPointF(x, y(pulse.strength)), size, look, filled=pulse.twitched)


def _dot(painter: QPainter, at: QPointF, size: float, look: Look, *, filled: bool) -> None:
    painter.setPen(QPen(look.colour("pulse_text" if filled else "ink2"), 1.8))
    painter.setBrush(look.colour("pulse" if filled else "surface"))
    painter.drawEllipse(at, size, size)
    painter.setBrush(Qt.BrushStyle.NoBrush)
