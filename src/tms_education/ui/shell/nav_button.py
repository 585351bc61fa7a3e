"""A place in the navigation, as a button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from tms_education.ui.style import icons, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import Pressable

CLOSE = 130
"""From this text size on a place is no higher than icon and words."""

SIDE = 8
"""Pixels beside the words, both sides together."""


class NavButton(Pressable):
    """A place in the navigation: icon over words; the open one is filled and tinted."""

    def __init__(self, look: Look, words: str, icon: str) -> None:
        super().__init__(look, words)
        self._icon = icon
        self.is_open = False
        self.radius = look.space(18)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def light(self, *, on: bool) -> None:
        """Show whether the place is open."""
        if on == self.is_open:
            return
        self.is_open = on
        self.setAccessibleDescription(self.tr("You are here") if on else "")
        self.update()

    def _block(self) -> Block:
        return Block(self.text(), "label")

    def sizeHint(self) -> QSize:
        """92 x 88 in the rail, wider for longer words, higher for words that wrap."""
        width = max(self.look.space(92), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the longest word."""
        return QSize(typeset.widest_word(self.look, self._block()) + SIDE, self.look.target(72))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of icon and words."""
        words = typeset.height(self.look, self._block(), width - SIDE)
        least = 88 if self.look.crowding < CLOSE else 72
        return max(self.look.target(least), self.look.target(32) + words + self.look.space(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tint, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self.shape(0)
        chosen = self.is_open
        if chosen or self.isDown():
            painter.setBrush(self.look.colour("petrol_tint"))
            painter.setPen(QPen(self.look.colour("petrol"), 3) if self.look.is_contrast else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(shape.adjusted(2, 2, -2, -2), self.radius, self.radius)
        colour = self.look.colour("petrol_deep" if chosen else "ink2")
        size = self.look.target(32)
        words = typeset.height(self.look, self._block(), shape.width() - SIDE)
        top = shape.center().y() - (size + words + self.look.space(2)) / 2
        icon = QRectF(shape.center().x() - size / 2, top, size, size)
        icons.paint(painter, icon, self._icon, colour, "fill" if chosen else "")
        rect = QRectF(shape.left(), icon.bottom() + self.look.space(2), shape.width(), words)
        rect.adjust(SIDE / 2, 0, -SIDE / 2, 0)
        typeset.paint(painter, rect, self.look, self._block(), Qt.AlignmentFlag.AlignHCenter, colour=colour)
        painter.end()
