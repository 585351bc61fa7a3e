"""Printed pages on the screen, one below the other, as they will come out of the printer."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tms_education.domain.take_home import TakeHome
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.take_home_paper import TakeHomePaper, page_size


class PaperView(QWidget):
    """All pages. A screen reader gets every word of them."""

    def __init__(self, look: Look, paper: TakeHomePaper, said: TakeHome) -> None:
        super().__init__()
        self.look = look
        self._paper = paper
        self._images: list[QImage] = []
        self.setAccessibleName(said.title)
        self.setAccessibleDescription(said.words())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """A wide page is a tall one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all pages."""
        return len(self._paper.pages) * (self._tall(width) + self._gap)

    def sizeHint(self) -> QSize:
        """Wide enough to read."""
        width = self.look.space(640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a small tablet."""
        width = self.look.space(280)
        return QSize(width, self.heightForWidth(width))

    @property
    def _gap(self) -> int:
        return self.look.space(18)

    def _tall(self, width: int) -> int:
        whole = page_size().rectPoints()
        return round(width * whole.height() / whole.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that can be seen; each is drawn once for a width."""
        painter = QPainter(self)
        dots = round(self.width() * self.devicePixelRatioF())
        if not self._images or self._images[0].width() != dots:
            self._images = [self._paper.image(number, dots) for number in range(len(self._paper.pages))]
        tall = self._tall(self.width())
        for number, image in enumerate(self._images):
            rect = QRectF(0, number * (tall + self._gap), self.width(), tall)
            if rect.intersects(QRectF(event.rect())):
                painter.drawImage(rect, image)
                painter.setPen(QPen(self.look.colour("line"), 1))
                painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
