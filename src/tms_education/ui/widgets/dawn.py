"""The wide dawn landscape of the waiting room. Only the glow of the sun breathes, and only where movement is wanted."""

import math

from PySide6.QtCore import QRectF, QSizeF, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent

from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.ground import Ground

PICTURE = "kiosk-attract"
SKY, GLOW = ("sky",), ("sun-glow",)
LAND = (
    *("sun", "cloud-1", "cloud-2", "hill-1", "hill-2", "hill-3", "hill-4"),
    *("tree-far", "hill-5", "path", "tree", "leaves-left", "leaves-right"),
)
STEP_MS = 125
"""Eight small steps a second: nobody sees them, and a tablet that waits all day stays cool."""

SWING = 0.06
"""The glow loses at most this share of itself twice over."""


class Dawn(Ground):
    """The landscape fills its place; what stands on it is laid out by whoever made it."""

    def __init__(self, look: Look, art: Art) -> None:
        super().__init__(look)
        self._art = art
        self._steps = 0
        self._breath = QTimer(self)
        self._breath.setInterval(STEP_MS)
        self._breath.timeout.connect(self._breathe)

    @property
    def _is_plain(self) -> bool:
        return self.look.is_contrast or self.look.has_big_text

    def _breathe(self) -> None:
        self._steps += 1
        self.update()

    @property
    def glow(self) -> float:
        """How strong the glow is now, 1 at most."""
        whole = self.look.milliseconds("breathe")
        if not whole:
            return 1.0
        return 1.0 - SWING * (1 - math.cos(math.tau * self._steps * STEP_MS / whole))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sky, glow and land; plain paper in high contrast and at big text."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        painter.fillRect(rect, self.look.colour("paper"))
        if not self._is_plain:
            for layers, opacity in ((SKY, 1.0), (GLOW, self.glow), (LAND, 1.0)):
                painter.setOpacity(opacity)
                size, ratio = QSizeF(rect.size()), self.devicePixelRatioF()
                painter.drawPixmap(
                    0, 0, self._art.picture(self.look.picture_folder, PICTURE, size, ratio, layers, cover=True)
                )
        painter.end()
        super().paintEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Breathe while it can be seen."""
        super().showEvent(event)
        if self.look.milliseconds("breathe") and not self._is_plain:
            self._breath.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still unseen."""
        self._breath.stop()
        super().hideEvent(event)
