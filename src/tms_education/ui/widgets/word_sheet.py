"""The card of a glossary word: the word, how to say it, and what it means, beside the line it stands in."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tms_education.domain.glossary import Term
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import IconButton
from tms_education.ui.widgets.page_body import fit
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text


class WordSheet(Sheet):
    """Explains one word. It stands below the tapped line, or above it, and never on it."""

    def __init__(self, look: Look, parent: QWidget, term: Term, anchor: QRect | None = None) -> None:
        super().__init__(look, parent, term.word, width=440, anchor=anchor)
        self.term = term
        top = QHBoxLayout()
        top.addWidget(Text(look, term.word, "h3"), 1, Qt.AlignmentFlag.AlignVCenter)
        cross = IconButton(look, self.tr("Close"), "close")
        cross.clicked.connect(self.close_sheet)
        top.addWidget(cross)
        self.body.addLayout(top)
        meaning = Text(look, term.meaning, "body")
        self.body.addWidget(meaning)
        if term.say:
            words = self.tr("Say it: {sound}").format(sound=term.say)
            self.body.addWidget(Text(look, words, "label", "petrol_deep"))
        self.setAccessibleDescription(term.meaning)
        self.card.setAccessibleDescription(term.meaning)
        fit(self)
