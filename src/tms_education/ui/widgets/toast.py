"""A short line that says something went well, or that something did not and one can go on. It goes by itself."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tms_education.ui.style import hearing, icons, typeset
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import PillButton

SHOWN_MS = 6000


class Toast(QWidget):
    """An ink pill at the bottom of its parent for six seconds; twice as long with a button in it.

    Signals:
        acted: its button was pressed.
        ended: it goes.
    """

    icon = "done-disc"
    spoken_role = Role.Notification
    mirrors = True

    acted = Signal()
    ended = Signal()

    def __init__(self, look: Look, parent: QWidget, words: str, action: str = "") -> None:
        super().__init__(parent)
        self.look = look
        self._block = Block(words, "label", "paper")
        self.setAccessibleName(words)
        self._button = self._button_of(action) if action else None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=self._button is None)
        beside = look.space(100) + self._room
        width = min(parent.width() - 48, typeset.one_line(look, self._block) + beside)
        height = max(look.target(68), typeset.height(look, self._block, width - beside) + look.space(28))
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - look.space(28), width, height)
        if self._button is not None:
            left = look.space(14) if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else width - self._room
            self._button.move(left, (height - self._button.height()) // 2)
        QTimer.singleShot(SHOWN_MS * (2 if action else 1), self, self.end)
        self.show()
        self.raise_()
        hearing.announce(self, words)

    def end(self) -> None:
        """Go, now."""
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def _button_of(self, words: str) -> PillButton:
        button = PillButton(self.look, words, "second", role="label")
        button.setParent(self)
        button.resize(button.sizeHint())
        button.clicked.connect(self.acted)
        return button

    @property
    def _room(self) -> int:
        return self._button.width() + self.look.space(14) if self._button is not None else 0

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
        icons.paint(painter, icons.box(centre, rect.center().y(), icon), self.icon, self.look.colour("paper"), "fill")
        words = rect.adjusted(self.look.space(70), 0, -self.look.space(28) - self._room, 0)
        typeset.paint(painter, words, self.look, self._block, middle=True)
        painter.end()


class Notice(Toast):
    """The same for what did not go well; never for danger, and never the only place where it is said."""

    icon = "alert"
