"""What matters to a person: things to tick, and their facts first. It never says what to choose."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout

from tms_education.domain.guide import Topic, in_order
from tms_education.ui.style import icons, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import PillButton, TabButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.text import Text


class TickChip(TabButton):
    """A thing to tick: a ring, or a check when ticked."""

    def sizeHint(self) -> QSize:
        """Wide enough for the words and the mark, and no higher than a finger."""
        width = typeset.one_line(self.look, Block(self.text(), "label")) + self.look.text(24) + self.look.space(44)
        return QSize(width, self.look.target(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, the mark and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, ticked, shape = self.look, self.isChecked(), self.shape()
        painter.setBrush(look.colour("petrol_tint" if ticked else "surface"))
        painter.setPen(QPen(look.colour("petrol" if ticked else "ctl"), 2.5 if ticked else 1.5))
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        size, left = look.text(22), shape.left() + look.space(14)
        box = icons.box(left + size / 2, shape.center().y(), size)
        if ticked:
            icons.paint(painter, box, "done-disc", look.colour("petrol"), "fill")
        else:
            painter.drawEllipse(box.adjusted(2, 2, -2, -2))
        words = QRectF(left + size + look.space(8), shape.top(), shape.width(), shape.height())
        typeset.paint(painter, words, look, Block(self.text(), "label"), middle=True)
        painter.end()


class MattersView(Ground):
    """The things to tick, and below them the facts of those that are ticked, in the order they were ticked.

    Signals:
        ticked: the person tapped that topic.
        section_chosen: the person wants to see the numbers of that section.
    """

    ticked = Signal(str)
    section_chosen = Signal(str)

    def __init__(self, look: Look, topics: Sequence[Topic], matters: Sequence[str], heading: str = "h2") -> None:
        super().__init__(look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(10))
        layout.addWidget(Text(look, self.tr("What matters to you?"), heading))
        layout.addWidget(Text(look, self.tr("Tick it, and its facts come first."), "body", "ink2"))
        holder = Ground(look)
        flow = FlowLayout(holder, look.space(10), look.space(10))
        self.chips: dict[str, TickChip] = {}
        for topic in topics:
            chip = TickChip(look, topic.name)
            chip.setChecked(topic.identifier in matters)
            chip.clicked.connect(lambda _checked=False, one=topic.identifier: self.ticked.emit(one))
            flow.addWidget(chip)
            self.chips[topic.identifier] = chip
        layout.addWidget(holder)
        first, _ = in_order(topics, matters)
        self.cards = tuple(self._card(topic) for topic in first)
        for card in self.cards:
            layout.addWidget(card)
        layout.addStretch(1)

    def _card(self, topic: Topic) -> Card:
        look = self.look
        card = Card(look)
        card.setAccessibleName(topic.name)
        layout = QVBoxLayout(card)
        side = look.space(22)
        layout.setContentsMargins(side, look.space(14), side, look.space(16))
        layout.setSpacing(look.space(6))
        layout.addWidget(Text(look, topic.name, "h3"))
        for line in topic.lines:
            layout.addWidget(Text(look, line))
        if topic.section:
            button = PillButton(look, self.tr("See the numbers"), "soft", "open", role="label")
            button.setAccessibleName(self.tr("See the numbers: {name}").format(name=topic.name))
            button.clicked.connect(lambda: self.section_chosen.emit(topic.section))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card
