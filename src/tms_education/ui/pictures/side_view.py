"""The head from the left with the brain in it, painted once per size, and soft spots on it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QRadialGradient

from tms_education.ui.pictures import ground
from tms_education.ui.pictures.layers import Layers, device_ratio, draw_edged, greyed
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

VIEW = QRectF(-190, -100, 1580, 1540)
NEEDED = QRectF(-250, -170, 1350, 1190)
"""The whole drawing, and what of it must be seen."""

MOOD, MOTOR = QPointF(188, 314), QPointF(490, 165)
"""The treatment spot and the thumb spot."""

DEEP, ALARM = QPointF(284, 470), QPointF(418, 512)
"""About where two deeper mood areas lie, seen from the side: the front of the cingulate below, and the amygdala."""

BRAIN = QRectF(40, 35, 925, 570)
PARTS = (("head", "paper", 0.72), ("brain", "paper", 0.0), ("ear", "paper", 0.6))
"""Layers of the drawing, back to front, and the shade laid over each in high contrast."""


@dataclass(frozen=True)
class SideFrame:
    """How units of the drawing become pixels."""

    scale: float
    left: float
    top: float

    def point(self, at: QPointF) -> QPointF:
        """Give the pixel of a place."""
        return QPointF(self.left + at.x() * self.scale, self.top + at.y() * self.scale)

    def place(self, pixel: QPointF) -> QPointF:
        """Give the place of a pixel."""
        return QPointF((pixel.x() - self.left) / self.scale, (pixel.y() - self.top) / self.scale)

    def box(self, box: QRectF) -> QRectF:
        """Give the pixels of a box."""
        return QRectF(self.point(box.topLeft()), box.size() * self.scale)

    def around(self, at: QPointF, radius: float) -> QRectF:
        """Give the square round a place; the radius is in units of the drawing."""
        return self.box(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))

    def path(self, points: tuple[QPointF, QPointF, QPointF, QPointF]) -> QPainterPath:
        """Give a curve from the first place to the last, bent by the two between."""
        made = QPainterPath(self.point(points[0]))
        made.cubicTo(*(self.point(point) for point in points[1:]))
        return made


def fit(area: QRectF, needed: QRectF = NEEDED) -> SideFrame:
    """Fit the needed part of the drawing into an area, neck down to its lower edge."""
    scale = min(area.width() / needed.width(), area.height() / needed.height())
    left = area.center().x() - needed.center().x() * scale
    top = area.center().y() - needed.center().y() * scale
    return SideFrame(scale, left, max(top, area.bottom() - (VIEW.bottom() - 4) * scale))


def draw(painter: QPainter, area: QRectF, frame: SideFrame, look: Look, art: Art, layers: Layers) -> None:
    """Draw sky, hills, head, brain and ear."""
    folder = "light" if look.is_contrast else look.picture_folder

    def part(name: str) -> QPixmap:
        def paint_part(canvas: QPainter) -> None:
            art.draw(canvas, frame.box(VIEW), folder, "head-brain-side", (name,))

        return layers.pixmap(("side", name, frame), area, device_ratio(painter), paint_part)

    def paint(canvas: QPainter) -> None:
        ground.paint(canvas, area, look)
        for name, shade, alpha in PARTS:
            if look.is_contrast:
                tone = look.colour(shade)
                tone.setAlphaF(alpha)
                draw_edged(canvas, area.topLeft(), greyed(part(name), tone), look.colour("line"), 2.0)
            else:
                canvas.drawPixmap(area.topLeft(), part(name))

    layers.draw(painter, ("side view", frame), area, paint)


def draw_soft(painter: QPainter, box: QRectF, colours: tuple[str, str, str], strength: float, layers: Layers) -> None:
    """Draw a soft round spot; it has no sharp edge, because nobody knows the place to the millimetre."""
    if strength <= 0:
        return
    area = box.toAlignedRect().toRectF()

    def paint(canvas: QPainter) -> None:
        glow = QRadialGradient(area.center(), area.width() / 2)
        for stop, place, alpha in ((0.0, 0, 0.95), (0.25, 1, 0.85), (0.6, 2, 0.5), (1.0, 2, 0.0)):
            shade = QColor(colours[place])
            shade.setAlphaF(alpha)
            glow.setColorAt(stop, shade)
        canvas.fillRect(area, glow)

    before = painter.opacity()
    painter.setOpacity(before * min(1.0, strength))
    layers.draw(painter, ("soft", *colours), area, paint)
    painter.setOpacity(before)
