"""A short line that says something went well, and goes by itself. Never for errors or danger."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tms_education.ui.style import hearing, icons, typeset
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block

SHOWN_MS = 6000


class Toast(QWidget):
    """An ink pill at the bottom of its parent for six seconds."""

    spoken_role = Role.Notification
    mirrors = True

    def __init__(self, look: Look, parent: QWidget, words: str) -> None:
        super().__init__(parent)
        self.look = look
        self._block = Block(words, "label", "paper")
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        width = min(parent.width() - 48, typeset.one_line(look, self._block) + look.space(100))
        height = max(look.target(68), typeset.height(look, self._block, width - look.space(100)) + look.space(28))
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - look.space(28), width, height)
        QTimer.singleShot(SHOWN_MS, self, self.deleteLater)
        self.show()
        self.raise_()
        hearing.announce(self, words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("ink"))
        painter.setPen(Qt.PenStyle.NoPen)
        rect = QRectF(self.rect())
        painter.drawRoundedRect(rect, self.look.space(34), self.look.space(34))
        icon = self.look.text(26)
        centre = self.look.space(44)
        icons.paint(painter, icons.box(centre, rect.center().y(), icon), "done-disc", self.look.colour("paper"), "fill")
        words = rect.adjusted(self.look.space(70), 0, -self.look.space(28), 0)
        typeset.paint(painter, words, self.look, self._block, middle=True)
        painter.end()
