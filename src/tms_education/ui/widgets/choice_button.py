"""One answer of a question: a large radio button that never gives an answer by itself."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from tms_education.ui.style import icons, mirror, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.toggling import TogglesLikeAPress

STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}
PRESS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class ChoiceButton(TogglesLikeAPress, QRadioButton):
    """An answer with a ring before it; chosen is filled and checked. ``quiet`` is the small one for "I'd rather not".

    Arrow keys only move the focus, unlike a plain radio button's: passing an answer on the way must not give it.

    Signals:
        stepped: an arrow key was pressed; -1 for the answer before, 1 for the one after.
    """

    stepped = Signal(int)
    on_pulse = False
    mirrors = True

    def __init__(self, look: Look, words: str, question: str, *, quiet: bool = False) -> None:
        super().__init__(words)
        self.look = look
        self._quiet = quiet
        self.elevation = "" if quiet else "e1"
        self.radius = look.target(60) // 2 if quiet else look.space(22)
        self.setAccessibleName(words)
        self.setAccessibleDescription(question)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred if quiet else QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum
        )
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _block(self) -> Block:
        return Block(self.text(), "body-strong" if self._quiet else "button" if self.look.is_tight else "answer")

    @property
    def _least(self) -> int:
        if self._quiet or self.look.is_tight:
            return self.look.target(60 if self._quiet else 70)
        return self.look.space(116)

    @property
    def _ring(self) -> int:
        return self.look.target(26 if self._quiet else 32 if self.look.is_tight else 44)

    @property
    def _padding(self) -> int:
        return self.look.space(10 if self._quiet else 26)

    @property
    def _before(self) -> int:
        """The room in front of the words."""
        return self._padding + self._ring + self.look.space(12 if self._quiet else 24)

    def sizeHint(self) -> QSize:
        """Wide enough for the words on one line."""
        return QSize(self._before + typeset.one_line(self.look, self._block) + self._padding, self._least)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the longest word."""
        return QSize(self._before + typeset.widest_word(self.look, self._block) + self._padding, self._least)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height the wrapped words need."""
        words = typeset.height(self.look, self._block, width - self._before - self._padding)
        return max(self._least, words + self.look.space(24))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole surface is the target, not only the ring."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows, choose with Space or Enter."""
        if (key := Qt.Key(event.key())) in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in PRESS:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface, ring and words."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = look.space(4 if look.is_contrast else 2)
        down = 1 if self.isDown() else 0
        shape = QRectF(self.rect()).adjusted(width / 2, width / 2 + down, -width / 2, -width / 2)
        filled = self.isChecked() and not self._quiet
        if filled or self.isDown() or not self._quiet:
            ground = "select" if filled else "petrol_tint" if self.isDown() else "surface"
            painter.setBrush(look.colour(ground))
            bare = self._quiet or (filled and not look.is_contrast)
            painter.setPen(Qt.PenStyle.NoPen if bare else QPen(look.colour("ctl"), width))
            radius = min(self.radius, shape.height() / 2)
            painter.drawRoundedRect(shape, radius, radius)
        self._paint_ring(painter, shape, filled=filled)
        words = QRectF(self._before, shape.top(), self.width() - self._before - self._padding + 1, shape.height())
        colour = look.colour("on_select" if filled else "petrol_deep" if self._quiet else "ink")
        typeset.paint(painter, words, look, self._block, middle=True, colour=colour)
        painter.end()

    def _paint_ring(self, painter: QPainter, shape: QRectF, *, filled: bool) -> None:
        look = self.look
        side = self._ring
        ring = mirror.visual(painter, icons.box(self._padding + side / 2, shape.center().y(), side))
        if not self.isChecked():
            stroke = look.space(3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("ctl"), stroke))
            painter.drawEllipse(ring.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("on_select" if filled else "select"))
        painter.drawEllipse(ring)
        mark = icons.box(self._padding + side / 2, ring.center().y(), side * 0.62)
        icons.paint(painter, mark, "done", look.colour("select" if filled else "on_select"), "bold")
