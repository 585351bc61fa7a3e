"""Soft shadows, painted once into a nine-patch picture per radius, theme and ratio."""

from functools import cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from tms_education.ui.style.look import Look

SPREAD = 22
"""Pixels a shadow reaches beyond the card it belongs to."""

LAYERS: dict[str, tuple[tuple[int, int, float], ...]] = {
    "flat": (),
    "e1": ((1, 2, 0.06), (6, 16, 0.07)),
    "e2": ((2, 4, 0.07), (10, 20, 0.12)),
    "pulse": ((6, 14, 0.24),),
}
"""Elevations: (offset down, blur, opacity) of each layer (design language 1.3)."""


@cache
def _patch(colour: str, radius: int, elevation: str, strength: float, ratio: float) -> QPixmap:
    """Paint the shadow of a small card; its middle stretches."""
    side = 2 * (SPREAD + radius) + 8
    pixels = round(side * ratio)
    picture = QImage(pixels, pixels, QImage.Format.Format_RGBA64_Premultiplied)  # 8 bits would tint so thin a shade
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for down, blur, opacity in LAYERS[elevation]:
        steps = max(4, blur)
        for step in range(steps):
            grown = blur / 2 * (1 - 2 * step / steps)
            shade = QColor(colour)
            shade.setAlphaF(min(1.0, opacity * strength / steps * 1.6))
            painter.setBrush(shade)
            card = QRectF(SPREAD, SPREAD + down, side - 2 * SPREAD, side - 2 * SPREAD)
            grown_card = card.adjusted(-grown, -grown, grown, grown)
            painter.drawRoundedRect(grown_card, radius + grown, radius + grown)
    painter.end()
    return QPixmap.fromImage(picture)


def paint(painter: QPainter, card: QRect, radius: int, look: Look, elevation: str = "e1") -> None:
    """Draw the shadow under a card; nothing in high contrast."""
    if look.is_contrast or not LAYERS[elevation]:
        return
    strength = 3.0 if look.picture_folder == "dim" else 1.0
    colour = look.colours.pulse_shadow if elevation == "pulse" else look.colours.shadow
    ratio = painter.device().devicePixelRatioF()
    patch = _patch(colour, radius, elevation, strength, ratio)
    edge = SPREAD + radius + 2
    outer = card.adjusted(-SPREAD, -SPREAD, SPREAD, SPREAD)
    side = patch.width() / ratio
    columns = _thirds(outer.left(), outer.width(), edge, side)
    rows = _thirds(outer.top(), outer.height(), edge, side)
    for x, width, from_x, from_width in columns:
        for y, height, from_y, from_height in rows:
            source = QRectF(from_x * ratio, from_y * ratio, from_width * ratio, from_height * ratio)
            painter.drawPixmap(QRectF(x, y, width, height), patch, source)


def _thirds(start: int, length: int, edge: int, side: float) -> tuple[tuple[float, float, float, float], ...]:
    """Give (place, length, source place, source length) of the three parts of a nine-patch along one axis."""
    end = min(edge, length / 2)
    return (
        (start, end, 0, end),
        (start + end, length - 2 * end, edge, side - 2 * edge),
        (start + length - end, end, side - end, end),
    )
