"""Shows one illustration in a rounded frame."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from tms_education.ui.style.art import Art
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look


class ArtView(QWidget):
    """An illustration. ``cover`` fills the frame and crops; else the whole picture fits inside.

    ``description`` is its alt text; a picture without one is decoration and silent. ``logo`` is a picture of the
    clinic's pack that is shown instead, where it can be.
    """

    def __init__(
        self,
        look: Look,
        art: Art,
        name: str,
        description: str = "",
        *,
        cover: bool = False,
        radius: int = 0,
        logo: str = "",
    ) -> None:
        super().__init__()
        self.look = look
        self.radius = look.space(radius)
        self._art = art
        has_logo = bool(logo) and not art.size("logo", logo).isEmpty()
        self._shown = ("logo", logo) if has_logo else (look.picture_folder, name)
        self._cover = cover
        self.setAccessibleName(description)
        self.spoken_role = Role.Graphic if description else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ready picture, clipped to the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.radius:
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), self.radius, self.radius)
            painter.setClipPath(path)
        size = QSizeF(self.width(), self.height())
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, self._art.picture(*self._shown, size, ratio, cover=self._cover))
        painter.end()
