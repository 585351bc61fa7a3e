"""Explains what is tapped in a guide: the card of a word, and the sheet of its sources. One at a time."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from tms_education.domain.article import ArticleCard
from tms_education.domain.citation import Reference
from tms_education.domain.glossary import Term
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_view import ArticleView
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.source_sheet import SourceSheet
from tms_education.ui.widgets.word_sheet import WordSheet


class Explainer(QObject):
    """Lays sheets over a page, beside the words of its text that were tapped.

    ``guides`` are those that a word may lead to.

    Signals:
        guide_chosen: the guide that tells more of a word is wanted; its address.
    """

    guide_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        page: QWidget,
        references: Mapping[str, Reference],
        terms: tuple[Term, ...],
        guides: Iterable[ArticleCard] = (),
    ) -> None:
        super().__init__(page)
        self._guides = {card.slug: card for card in guides}
        self._look = look
        self._page = page
        self._references = references
        self._terms = terms
        self._view: ArticleView | None = None
        self.sheet: Sheet | None = None

    def follow(self, view: ArticleView) -> None:
        """Explain what is tapped in this text from now on."""
        self._view = view
        view.reference_chosen.connect(self.explain_references)
        view.word_chosen.connect(self.explain_word)

    def explain_references(self, keys: str) -> None:
        """Show the sources with these keys, comma between."""
        if self._view is None:
            return
        words = self._view.article_document.words
        sources = [(words.number(key), self._references[key]) for key in keys.split(",") if key in self._references]
        if sources:
            self.present(SourceSheet(self._look, self._page, sources, self._anchor()))

    def explain_word(self, identifier: str) -> None:
        """Show the card of a word of the glossary."""
        term = next((one for one in self._terms if one.identifier == identifier), None)
        if term is not None:
            sheet = WordSheet(self._look, self._page, term, self._guides.get(term.guide), self._anchor())
            sheet.guide_chosen.connect(self.guide_chosen)
            self.present(sheet)

    def present(self, sheet: Sheet) -> None:
        """Show a sheet, unless another lies there."""
        if self.sheet is not None:
            sheet.deleteLater()
            return
        self.sheet = sheet
        sheet.closed.connect(self._on_closed)
        sheet.present()

    def _anchor(self) -> QRect | None:
        """Give where the words stand that were tapped: a sheet must not hide them."""
        view = self._view
        if view is None or view.focused is None:
            return None
        box = view.paragraph_box(view.focused)
        return box.translated(view.mapTo(self._page, box.topLeft()) - box.topLeft())

    def _on_closed(self) -> None:
        self.sheet = None
