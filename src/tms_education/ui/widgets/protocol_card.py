"""The cards of a choice: a name, one short line; the chosen one has an edge, a tint and a check."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from tms_education.ui.style import icons, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import Pressable

SIDE, CHECK = 18, 24
EDGE = 4
"""Pixels at both sides that the edge of a card takes."""

BREAK = " · "
"""Parts of a short line; each stands on a line of its own."""


class ProtocolCard(Pressable):
    """One way of giving TMS, to be chosen among others."""

    def __init__(self, look: Look, name: str, short: str) -> None:
        super().__init__(look, name)
        self.setAccessibleDescription(short.replace(BREAK, ", "))
        self.setCheckable(True)
        self._name = Block(name, "body-strong")
        self._short = Block(short.replace(BREAK, "\u2028"), "caption", "ink2")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _beside(self) -> int:
        return 2 * self.look.space(SIDE)

    def _check(self) -> int:
        return self.look.text(CHECK)

    def sizeHint(self) -> QSize:
        """A third of a landscape page wide."""
        width = self.look.space(330)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        name = typeset.widest_word(self.look, self._name) + self._check()
        width = max(name, typeset.widest_word(self.look, self._short)) + self._beside() + EDGE
        return QSize(width, self.look.target(72))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need."""
        inner = width - self._beside() - EDGE
        words = typeset.height(self.look, self._name, inner - self._check())
        words += typeset.height(self.look, self._short, inner)
        return max(self.look.target(72), words + self.look.space(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, chosen = self.look, self.isChecked()
        shape = self.shape(2)
        painter.setBrush(look.colour("petrol_tint" if chosen or self.isDown() else "surface"))
        painter.setPen(QPen(look.colour("petrol" if chosen else "ctl"), look.space(3 if chosen else 1.5)))
        painter.drawRoundedRect(shape, self.radius, self.radius)
        side = look.space(SIDE)
        room = QRectF(side, shape.top() + look.space(8), shape.width() - 2 * side, shape.height())
        tall = typeset.height(look, self._name, room.width() - self._check())
        tall += typeset.height(look, self._short, room.width())
        room.moveTop(shape.center().y() - tall / 2)
        name_room = QRectF(room.left(), room.top(), room.width() - self._check(), room.height())
        used = typeset.paint(painter, name_room, look, self._name)
        typeset.paint(painter, room.translated(0, used), look, self._short)
        if chosen:
            middle = room.top() + look.line_height("body-strong") / 2
            box = icons.box(room.right() - self._check() / 2, middle, self._check())
            icons.paint(painter, box, "done-disc", look.colour("petrol"), "fill")
        painter.end()


class DateButton(Pressable):
    """Shows a date under a caption and opens something to change it."""

    def __init__(self, look: Look, caption: str) -> None:
        super().__init__(look, caption)
        self._caption = Block(caption, "caption", "ink2")
        self._date = Block("", "body-strong")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_date(self, words: str, spoken: str) -> None:
        """Show another date; ``spoken`` is its long form."""
        self._date = Block(words, "body-strong")
        self.setAccessibleName(f"{self._caption.text}: {spoken}")
        self.setAccessibleDescription(self.tr("Opens a calendar"))
        self.updateGeometry()
        self.update()

    def _icon_side(self) -> int:
        return self.look.text(26)

    def _beside(self) -> int:
        return 2 * self.look.space(SIDE) + 2 * self._icon_side() + 2 * self.look.space(14)

    def sizeHint(self) -> QSize:
        """Both lines unbroken."""
        width = max(typeset.one_line(self.look, self._caption), typeset.one_line(self.look, self._date))
        return QSize(width + self._beside(), self.look.target(72))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        width = max(typeset.widest_word(self.look, self._caption), typeset.widest_word(self.look, self._date))
        return QSize(width + self._beside(), self.look.target(72))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need."""
        inner = width - self._beside()
        words = typeset.height(self.look, self._caption, inner) + typeset.height(self.look, self._date, inner)
        return max(self.look.target(72), words + self.look.space(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edge, the calendar, the words and the pencil."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        shape = self.shape(2)
        painter.setBrush(look.colour("petrol_tint" if self.isDown() else "surface"))
        painter.setPen(QPen(look.colour("petrol"), look.space(2)))
        painter.drawRoundedRect(shape, self.radius, self.radius)
        side, icon, gap = look.space(SIDE), self._icon_side(), look.space(14)
        middle = shape.center().y()
        icons.paint(painter, icons.box(side + icon / 2, middle, icon), "date", look.colour("petrol"))
        icons.paint(painter, icons.box(shape.right() - side - icon / 2, middle, icon), "edit", look.colour("petrol"))
        width = self.width() - self._beside()
        tall = typeset.height(look, self._caption, width) + typeset.height(look, self._date, width)
        room = QRectF(side + icon + gap, middle - tall / 2, width + 2, tall)
        used = typeset.paint(painter, room, look, self._caption)
        typeset.paint(painter, room.translated(0, used), look, self._date)
        painter.end()


def columns_for(look: Look, landscape: int, portrait: int) -> int:
    """Give how many cards stand side by side; fewer at big text."""
    count = portrait if look.portrait else landscape
    if look.has_big_text:
        return max(1, count - 1)
    return count
