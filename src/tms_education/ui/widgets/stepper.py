"""The steps of a picture: done, now and to come, each one tap or one key away."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from tms_education.ui.style import icons, mirror, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import Pressable
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.text import Text

FLAT_WIDTH, PLACE_WIDTH = 700, 160
"""Width of a narrow page, and of "Step 2 of 6" in it; discs that don't fit beside that stand below it."""

DISC, BESIDE = 40, 12
"""Side of a disc and the space between it and its words."""

Step = tuple[str, str]
"""Caption and text of a step."""


class StepButton(Pressable):
    """One disc, with its caption beside it unless ``bare``. Its number counts from 0; ``now`` is the step shown."""

    def __init__(self, look: Look, number: int, caption: str, *, bare: bool = False) -> None:
        super().__init__(look, caption)
        self.number = number
        self._bare = bare
        self._now = 0
        self.radius = look.target(DISC + 8) // 2
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group rules; this tells assistive technology what it is
        sideways = QSizePolicy.Policy.Fixed if bare else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(sideways, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(not bare)
        self.setSizePolicy(policy)

    def set_now(self, now: int, count: int) -> None:
        """Take on the state that suits the step shown."""
        self._now = now
        self.setChecked(self.number == now)
        self.setAccessibleName(
            self.tr("Step {number} of {count}: {caption}").format(
                number=self.number + 1, count=count, caption=self.text()
            )
        )
        state = self.tr("seen") if self.number < now else self.tr("now") if self.number == now else self.tr("to come")
        self.setAccessibleDescription(state)
        self.updateGeometry()
        self.update()

    @property
    def disc(self) -> QRectF:
        """The disc, in the middle of the first line."""
        side = self.look.target(DISC)
        edge = (self.look.target(DISC + 8) - side) / 2
        return QRectF(edge, edge, side, side)

    @property
    def middle(self) -> float:
        """How far from its left edge the middle of the disc is painted."""
        centre = self.disc.center().x()
        return self.width() - centre if mirror.runs_left() else centre

    def _block(self) -> Block:
        if self.number == self._now:
            return Block(self.text(), "body-strong")
        return Block(self.text(), "caption", "ink" if self.number < self._now else "ink2")

    def _words_top(self) -> int:
        """Give where the caption begins: one line stands in the middle of the disc, two begin a little higher."""
        line = self.look.line_height(self._block().role)
        return max(0, round(self.disc.center().y() - line / 2))

    def _words_left(self) -> float:
        return self.disc.right() + self.look.space(BESIDE)

    def sizeHint(self) -> QSize:
        """A disc and a caption on one line."""
        side = self.look.target(DISC + 8)
        if self._bare:
            return QSize(side, side)
        return QSize(int(self._words_left()) + typeset.one_line(self.look, Block(self.text(), "body-strong")), side)

    def minimumSizeHint(self) -> QSize:
        """A disc and the longest word."""
        side = self.look.target(DISC + 8)
        if self._bare:
            return QSize(side, side)
        return QSize(int(self._words_left()) + typeset.widest_word(self.look, Block(self.text(), "body-strong")), side)

    def hasHeightForWidth(self) -> bool:
        """Captions wrap."""
        return not self._bare

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped caption."""
        words = typeset.height(self.look, self._block(), width - self._words_left())
        return max(self.look.target(DISC + 8), words + self.look.space(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc and the caption."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_disc(painter)
        if not self._bare:
            left, top = self._words_left(), self._words_top()
            room = QRectF(left, top, self.width() - left, self.height() - top)
            tall = typeset.height(self.look, self._block(), room.width())
            if tall > self.look.line_height(self._block().role) and tall + 2 <= self.height():
                room.moveTop(max(0.0, min(top, (self.height() - tall) / 2)))
            typeset.paint(painter, room, self.look, self._block())
        painter.end()

    def _paint_disc(self, painter: QPainter) -> None:
        look = self.look
        disc = self.disc.adjusted(1, 1, -1, -1).translated(0, 1 if self.isDown() else 0)
        done, now = self.number < self._now, self.number == self._now
        ground = "select" if now else "petrol_tint" if done or self.isDown() else "surface"
        painter.setBrush(look.colour(ground))
        edge = "ctl" if not (done or now) or look.is_contrast else ""
        painter.setPen(QPen(look.colour(edge), look.space(2)) if edge else Qt.PenStyle.NoPen)
        painter.drawEllipse(mirror.visual(painter, disc))
        if done:
            size = look.target(20)
            icons.paint(painter, icons.box(disc.center().x(), disc.center().y(), size), "done", look.colour("petrol"))
            return
        block = Block(str(self.number + 1), "label", "on_select" if now else "ink2")
        typeset.paint(painter, disc, look, block, Qt.AlignmentFlag.AlignHCenter, middle=True)


class Stepper(Ground):
    """All steps of a picture, the text of the one shown under its caption.

    ``flat`` puts bare discs in one row under "Step 2 of 6", with caption and text below: for narrow windows.

    Signals:
        chosen: the person chose the step with that number, from 0.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, steps: Sequence[Step], now: int = 0, *, flat: bool = False) -> None:
        super().__init__(look)
        self._steps = tuple(steps)
        self._flat = flat
        self._now = now
        self._group = QButtonGroup(self)
        self.buttons = tuple(
            StepButton(look, number, caption, bare=flat) for number, (caption, _) in enumerate(self._steps)
        )
        for button in self.buttons:
            self._group.addButton(button, button.number)
        self._group.idClicked.connect(self._on_clicked)
        if flat:
            self._lay_flat()
        else:
            self._lay_tall()
        self.set_now(now)

    @property
    def now(self) -> int:
        """The number of the step shown, from 0."""
        return self._now

    @property
    def parts_now(self) -> tuple[QWidget, ...]:
        """The text of the step shown and its caption; in a flat one they always stand together."""
        return (self,) if self._flat else (self._texts[self._now], self.buttons[self._now])

    def set_now(self, now: int) -> None:
        """Show another step."""
        self._now = now
        for button in self.buttons:
            button.set_now(now, len(self.buttons))
        if self._flat:
            self._place.set_words(
                self.tr("Step {number} of {count}").format(number=now + 1, count=len(self.buttons)),
            )
            caption, text = self._steps[now]
            self._caption.set_words(caption)
            self._text.set_words(text)
        else:
            for number, holder in enumerate(self._texts):
                holder.setVisible(number == now)
        self.update()

    def _on_clicked(self, number: int) -> None:
        if number != self._now:
            self.set_now(number)
            self.chosen.emit(number)

    def _lay_tall(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.space(4))
        left = self.look.target(DISC + 8) - self.look.target(4) + self.look.space(BESIDE)
        self._texts: list[Ground] = []
        for button, (_, words) in zip(self.buttons, self._steps, strict=True):
            layout.addWidget(button)
            holder, inside = column(self.look)
            inside.setContentsMargins(left, 0, 0, self.look.space(8))
            inside.addWidget(Text(self.look, words))
            self._texts.append(holder)
            layout.addWidget(holder)
        layout.addStretch(1)

    def _lay_flat(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.space(6))
        line = QHBoxLayout()
        line.setSpacing(self.look.space(8))
        self._place = Text(self.look, "", "label", "ink2")
        line.addWidget(self._place, 1, Qt.AlignmentFlag.AlignVCenter)
        row = len(self.buttons) * (self.look.target(DISC + 8) + self.look.space(8))
        holder = Ground(self.look)
        discs: QLayout = line
        if row > self.look.space(FLAT_WIDTH) - self.look.text(PLACE_WIDTH):
            discs = FlowLayout(holder, self.look.space(8), self.look.space(8))
        for button in self.buttons:
            discs.addWidget(button)
        self._caption = Text(self.look, "", "h3")
        self._text = Text(self.look, "")
        layout.addLayout(line)
        if discs is not line:
            layout.addWidget(holder)
        layout.addWidget(self._caption)
        layout.addWidget(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line that joins the discs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._flat:
            for one, other in zip(self.buttons, self.buttons[1:], strict=False):
                role = "petrol_mid" if other.number <= self._now else "line"
                painter.setPen(QPen(self.look.colour(role), self.look.space(3)))
                start = QPointF(one.pos()) + QPointF(one.middle, one.disc.bottom() + 3)
                end = QPointF(other.pos()) + QPointF(other.middle, other.disc.top() - 3)
                painter.drawLine(start, end)
        painter.end()
        super().paintEvent(event)
