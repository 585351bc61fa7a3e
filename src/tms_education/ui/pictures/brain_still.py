"""The parts of the side view that hold still: head, brain and the soft spots on it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRadialGradient

from tms_education.ui.pictures import ground
from tms_education.ui.pictures.brain_frame import VIEW, BrainFrame
from tms_education.ui.pictures.layers import Layers, device_ratio, draw_edged, greyed
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

PARTS = (("head", "paper", 0.72), ("brain", "paper", 0.0), ("ear", "paper", 0.6))
"""Layers of the drawing, back to front, and the shade laid over each in high contrast."""


@dataclass(frozen=True)
class Spot:
    """A soft round area on the brain: never a dot that claims to know the millimetre."""

    name: str
    place: QPointF
    radius: float
    colours: tuple[str, str, str]
    core: float = 0.92


class BrainStill:
    """Paints the still parts, each once per size."""

    def __init__(self, look: Look, art: Art, layers: Layers) -> None:
        self._look = look
        self._art = art
        self._layers = layers

    @property
    def folder(self) -> str:
        """The set of drawings; high contrast turns the light one grey."""
        return "light" if self._look.is_contrast else self._look.picture_folder

    def draw(self, painter: QPainter, area: QRectF, frame: BrainFrame) -> None:
        """Draw sky, hills, head, brain and ear."""

        def paint(canvas: QPainter) -> None:
            ground.paint(canvas, area, self._look)
            for name, shade, alpha in PARTS:
                part = self._part(area, frame, device_ratio(painter), name)
                if self._look.is_contrast:
                    tone = self._look.colour(shade)
                    tone.setAlphaF(alpha)
                    draw_edged(canvas, area.topLeft(), greyed(part, tone), self._look.colour("line"), 2.0)
                else:
                    canvas.drawPixmap(area.topLeft(), part)

        self._layers.draw(painter, ("base", frame), area, paint)

    def draw_spot(self, painter: QPainter, area: QRectF, frame: BrainFrame, spot: Spot, strength: float) -> None:
        """Draw a soft spot, kept on the brain."""
        if strength <= 0:
            return
        box = frame.around(spot.place, spot.radius).toAlignedRect().toRectF()

        def paint(canvas: QPainter) -> None:
            canvas.fillRect(box, _soft(frame.point(spot.place), spot, frame.scale))
            canvas.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            canvas.drawPixmap(area.topLeft(), self._part(area, frame, device_ratio(painter), "brain"))

        painter.setOpacity(min(1.0, strength))
        self._layers.draw(painter, (spot.name, frame), box.intersected(area), paint)
        painter.setOpacity(1.0)

    def _part(self, area: QRectF, frame: BrainFrame, ratio: float, name: str) -> QPixmap:
        def paint(canvas: QPainter) -> None:
            self._art.draw(canvas, frame.box(VIEW), self.folder, "head-brain-side", (name,))

        return self._layers.pixmap((name, frame), area, ratio, paint)


def _soft(middle: QPointF, spot: Spot, scale: float) -> QRadialGradient:
    glow = QRadialGradient(middle, spot.radius * scale)
    stops = ((0.0, 0, spot.core), (0.25, 1, spot.core * 0.92), (0.6, 2, spot.core * 0.55), (1.0, 2, 0.0))
    for stop, colour, alpha in stops:
        shade = QColor(spot.colours[colour])
        shade.setAlphaF(alpha)
        glow.setColorAt(stop, shade)
    return glow


def draw_hand(painter: QPainter, box: QRectF, bent: float, look: Look, art: Art, layers: Layers) -> None:
    """Draw a resting right hand on a card; ``bent`` 1 is the thumb at its twitch."""
    folder = "light" if look.is_contrast else look.picture_folder
    inner = box.adjusted(10, 8, -10, 0)
    poses = (
        ("hand", ("hand",), 1.0),
        ("rest", ("thumb-rest",), 1 - bent),
        ("bent", ("thumb-twitch", "twitch-marks"), bent),
    )
    for name, parts, strength in poses:
        if strength <= 0:
            continue

        def paint(canvas: QPainter, parts: tuple[str, ...] = parts) -> None:
            canvas.setClipRect(inner, Qt.ClipOperation.IntersectClip)
            art.draw(canvas, inner.adjusted(0, 0, 0, inner.height() * 0.06), folder, "hand-parts", parts)

        painter.setOpacity(strength)
        layers.draw(painter, (name,), box, paint)
    painter.setOpacity(1.0)
