"""A square code for a phone, with the words that say what it holds."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.text import Text

QUIET = 4
"""Dots of white that a phone needs round the code."""


class CodeSquare(QWidget):
    """The code: black on white in every theme, or phones can't read it."""

    spoken_role = Role.Graphic

    def __init__(self, look: Look, dots: tuple[tuple[bool, ...], ...], name: str) -> None:
        super().__init__()
        self._dots = dots
        self.setAccessibleName(name)
        side = max(look.space(132), (len(dots) + 2 * QUIET) * 3)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots on whole pixels."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        count = len(self._dots) + 2 * QUIET
        ratio = self.devicePixelRatioF()
        dot = int(self.width() * ratio / count) / ratio
        start = (self.width() - dot * len(self._dots)) / 2
        for row, line in enumerate(self._dots):
            for place, dark in enumerate(line):
                if dark:
                    square = QRectF(start + place * dot, start + row * dot, dot, dot)
                    painter.fillRect(square, QColor(Qt.GlobalColor.black))
        painter.end()


class CodeCard(Card):
    """Take it with you: the code beside its words."""

    def __init__(self, look: Look, dots: tuple[tuple[bool, ...], ...]) -> None:
        super().__init__(look)
        side = look.space(16)
        across = QHBoxLayout(self)
        across.setContentsMargins(side, side, look.space(20), side)
        across.setSpacing(look.space(20))
        title = self.tr("Take it with you")
        words = self.tr("Point your phone here. The code holds the text itself. Nothing goes online.")
        across.addWidget(CodeSquare(look, dots, f"{title}. {words}"), 0, Qt.AlignmentFlag.AlignVCenter)
        down = QVBoxLayout()
        down.setSpacing(look.space(4))
        down.addStretch(1)
        down.addWidget(Text(look, title, "button"))
        down.addWidget(Text(look, words))
        down.addStretch(1)
        across.addLayout(down, 1)
