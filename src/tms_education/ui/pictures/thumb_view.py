"""A part of the first-visit picture: the hand whose thumb may twitch."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from tms_education.ui.pictures import callouts
from tms_education.ui.pictures.layers import Layers
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look


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
