"""Single illustrations beside a text: a framed drawing on quiet ground, one a step."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from tms_education.domain.scene import STILL, Scene
from tms_education.ui.pictures import ground
from tms_education.ui.pictures.layers import device_ratio, opened
from tms_education.ui.pictures.picture import Picture, edges
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

MARGIN, RADIUS = 20.0, 20.0
TALLEST = 1.15
"""Height of a frame for each unit of its width, at the most: tall drawings are cropped to their lower part."""


class Still(Picture):
    """Its steps are those of the scene, each with the name of its drawing."""

    IDENTIFIER = STILL

    def __init__(self, scene: Scene, look: Look, art: Art) -> None:
        self.STEPS = tuple(step.identifier for step in scene.steps)
        super().__init__(scene, look, art)

    def moves_for(self, step: str) -> float:  # noqa: ARG002 -- nothing moves in any of them
        """Nothing moves."""
        return 0.0

    def frame(self, rect: QRectF) -> QRectF:
        """Give where the drawing stands, counted from the corner of ``rect``."""
        inner = QRectF(0, 0, rect.width(), rect.height()).marginsRemoved(self.insets)
        inner.adjust(MARGIN, MARGIN, -MARGIN, -MARGIN)
        own = self.art.size(self.look.picture_folder, self.scene.step(self._step).art)
        shape = min(TALLEST, own.height() / own.width()) if not own.isEmpty() else 0.55
        width = min(inner.width(), inner.height() / shape)
        framed = QRectF(0, 0, width, width * shape)
        framed.moveCenter(inner.center())
        return framed

    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:  # noqa: ARG002 -- nothing moves
        """Paint the drawing of the step."""
        with opened(painter, rect) as area:
            key = ("still", self._step, edges(self.insets))
            self.layers.draw(painter, key, area, lambda canvas: self._paint(canvas, area, device_ratio(painter)))

    def _paint(self, painter: QPainter, area: QRectF, ratio: float) -> None:
        ground.paint(painter, area, self.look)
        framed = self.frame(area)
        path = QPainterPath()
        path.addRoundedRect(framed, RADIUS, RADIUS)
        painter.fillPath(path, self.look.colour("surface"))
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        name = self.scene.step(self._step).art
        drawing = self.art.picture(self.look.picture_folder, name, framed.size(), ratio, cover=True)
        painter.drawPixmap(framed.topLeft(), drawing)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.look.colour("line"), 3 if self.look.is_contrast else 1.5))
        painter.drawPath(path)
