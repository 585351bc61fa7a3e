"""The card of a glossary word: the word, how to say it, what it means and where to read more, by its sentence."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from tms_education.domain.article import ArticleCard
from tms_education.domain.glossary import Term
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text


class WordSheet(Sheet):
    """Explains one word. It stands below the sentence of the word, or above it; the page stays as bright as it is.

    Signals:
        guide_chosen: the guide that tells more of it is wanted; its address.
    """

    guide_chosen = Signal(str)

    veil = 0.0

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        term: Term,
        guide: ArticleCard | None = None,
        anchor: QRect | None = None,
    ) -> None:
        super().__init__(look, parent, term.word, width=400, anchor=anchor)
        self.term = term
        side, air = look.space(24), look.space(16)
        self.body.setContentsMargins(side, air, air, air)
        self.body.setSpacing(look.space(6))
        self.head(term.word)
        if term.say:
            words = self.tr("Say it: {sound}").format(sound=term.say)
            self.body.addWidget(Text(look, words, "label", "petrol_deep"))
        self.body.addWidget(Text(look, term.meaning, "body"))
        if guide is not None:
            self._offer(guide)
        self.setAccessibleDescription(term.meaning)
        self.card.setAccessibleDescription(term.meaning)

    def _offer(self, guide: ArticleCard) -> None:
        """Lead to the guide that tells more."""
        more = PillButton(self.look, guide.title, "quiet", "learn", role="label")
        more.setAccessibleName(self.tr("Read more: {guide}").format(guide=guide.title))
        more.clicked.connect(self.close_sheet)
        more.clicked.connect(lambda: self.guide_chosen.emit(self.term.guide))
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
