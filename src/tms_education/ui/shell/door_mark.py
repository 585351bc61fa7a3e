"""The dot on the staff door: something of the tablet needs somebody. Visitors are not told what."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from tms_education.ui.style.look import Look

SIDE = 16


class DoorMark(QWidget):
    """A dot at the upper right of a button's icon; the button's description says it in words."""

    def __init__(self, look: Look, button: QAbstractButton) -> None:
        super().__init__(button)
        self.look = look
        side = look.space(SIDE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(button.sizeHint().width() * 2 // 3 - side // 2, look.space(8), side, side)
        button.setAccessibleDescription(QCoreApplication.translate("DoorMark", "Something here needs a look."))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot with a ring of paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("paper"), self.look.space(2)))
        painter.setBrush(self.look.colour("wine"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()
