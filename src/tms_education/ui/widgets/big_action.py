"""The one large warm button of a page that has room for a line of comfort."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from tms_education.ui.style import icons, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import Pressable


class BigAction(Pressable):
    """An icon, a title, a line and an arrow on the warm ground of a main action."""

    elevation = "pulse"
    on_pulse = True

    def __init__(self, look: Look, icon: str, title: str, line: str) -> None:
        super().__init__(look, title)
        self._icon = icon
        self._title = Block(title, "h2", "on_pulse")
        self._line = Block(line, "body", "on_pulse")
        self.radius = look.space(22)
        self.setAccessibleDescription(line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _before(self) -> int:
        return self.look.space(28) + self.look.target(52) + self.look.space(24)

    @property
    def _after(self) -> int:
        return self.look.space(24) + self.look.target(34) + self.look.space(28)

    def sizeHint(self) -> QSize:
        """As wide as half a page."""
        width = self.look.space(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        words = max(typeset.widest_word(self.look, block) for block in (self._title, self._line))
        return QSize(self._before + words + self._after, self.look.target(110))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height the words need."""
        room = width - self._before - self._after
        words = sum(typeset.height(self.look, block, room) for block in (self._title, self._line))
        return max(self.look.target(110), words + self.look.space(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icons and words."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self.shape(0)
        fill = QLinearGradient(shape.topLeft(), shape.bottomLeft())
        fill.setColorAt(0, look.colour("pulse_press" if self.isDown() else "pulse_hi"))
        fill.setColorAt(1, look.colour("pulse_press" if self.isDown() else "pulse"))
        painter.setBrush(fill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(shape, self.radius, self.radius)
        ink = look.colour("on_pulse")
        icon, arrow = look.target(52), look.target(34)
        middle = shape.center().y()
        icons.paint(painter, icons.box(look.space(28) + icon / 2, middle, icon), self._icon, ink)
        arrow_middle = shape.right() - look.space(28) - arrow / 2
        icons.paint(painter, icons.box(arrow_middle, middle, arrow), "next", ink)
        room = shape.width() - self._before - self._after
        tall = sum(typeset.height(look, block, room) for block in (self._title, self._line))
        rect = QRectF(self._before, middle - tall / 2, room, tall)
        used = typeset.paint(painter, rect, look, self._title)
        typeset.paint(painter, rect.translated(0, used), look, self._line)
        painter.end()
