"""Guides laid out before anybody opens them: setting the text is half of what opening one costs."""

from tms_education.domain.article import Article
from tms_education.domain.citation import Reference
from tms_education.domain.ports import Library, ReadingHelp
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_document import ArticleDocument
from tms_education.ui.widgets.article_words import ArticleWords

MOST = 4
"""Guides that are kept; each takes about half a megabyte."""


class LaidOut:
    """The documents of guides that may be opened next. Each is given away once; what nobody takes makes room."""

    def __init__(self) -> None:
        self._documents: dict[str, ArticleDocument] = {}

    def __len__(self) -> int:
        """Give how many wait."""
        return len(self._documents)

    def add(self, look: Look, slug: str, library: Library, reading_help: ReadingHelp) -> None:
        """Lay a guide out, unless it is."""
        article = library.article(slug)
        if article is not None:
            self._documents[slug] = self.take(look, article, library, reading_help)
        for oldest in list(self._documents)[:-MOST]:
            del self._documents[oldest]

    def take(self, look: Look, article: Article, library: Library, reading_help: ReadingHelp) -> ArticleDocument:
        """Give the document of a guide: the one that waits, or a new one."""
        waiting = self._documents.pop(article.card.slug, None)
        if waiting is not None and waiting.look == look and waiting.article is article:
            return waiting
        return document_of(look, article, library, reading_help)


def document_of(look: Look, article: Article, library: Library, reading_help: ReadingHelp) -> ArticleDocument:
    """Lay out a guide with its sources and the words of the glossary."""
    sources = sources_of(article, library)
    return ArticleDocument(look, article, sources, ArticleWords(look, article, sources, reading_help.terms()))


def sources_of(article: Article, library: Library) -> dict[str, Reference]:
    """Give the references of a guide that the library has."""
    known = {key: library.reference(key) for key in article.citations}
    return {key: reference for key, reference in known.items() if reference is not None}
