"""*My questions*: the person's own words for the care team, to read out, show or print."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import IconButton, PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text


class QuestionsSheet(Sheet):
    """Every question with a way to take it back.

    Signals:
        removed: the person takes a question back.
        print_chosen: the person wants them on paper.
    """

    removed = Signal(str)
    print_chosen = Signal()

    def __init__(self, look: Look, parent: QWidget, questions: Sequence[str]) -> None:
        super().__init__(look, parent, "", width=640)
        self.head(self.tr("My questions"), "h2")
        words = self.tr("Show this page to your team, or read it out. It is wiped when you finish.")
        self.body.addWidget(Text(look, words, "body", "ink2"))
        for question in questions:
            self.body.addWidget(self._row(question))
        paper = PillButton(look, self.tr("Print my questions"), "second", "print", role="label")
        paper.clicked.connect(self.print_chosen)
        self.body.addWidget(paper, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, question: str) -> Card:
        card = Card(self.look, "rose", radius=16)
        row = QHBoxLayout(card)
        side = self.look.space(14)
        row.setContentsMargins(side + 4, side, side, side)
        words = QVBoxLayout()
        words.addWidget(Text(self.look, question, "lead"))
        row.addLayout(words, 1)
        name = self.tr("Take back: {words}").format(words=question)
        away = IconButton(self.look, name, "delete")
        away.clicked.connect(lambda: self._take_back(card, question))
        row.addWidget(away)
        return card

    def _take_back(self, card: Card, question: str) -> None:
        card.hide()
        self.removed.emit(question)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lay_out()
