"""All that helps a person to read a library: its search, its glossary, its questions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from tms_education.content.locate import content_root

if TYPE_CHECKING:
    from pathlib import Path

    from tms_education.content.library import ShippedLibrary
    from tms_education.content.library_search import LibrarySearch
    from tms_education.domain.glossary import Term
    from tms_education.domain.reading_help import PageQuestion
    from tms_education.domain.search import Found


class ShippedReadingHelp:
    """Keeps the promise of ``domain.ports.ReadingHelp``. Nothing is read before it is first asked for."""

    def __init__(self, library: ShippedLibrary, root: Path | None = None) -> None:
        self._library = library
        self._root = root or content_root()

    def prepare_search(self) -> bool:
        """Take one more page into the index of the search; true when all are in."""
        return self._search.prepare()

    def search(self, typed: str, limit: int = 10) -> Found:
        """Give what fits best to what was typed."""
        return self._search.search(typed, limit)

    def terms(self) -> tuple[Term, ...]:
        """Give the words of the glossary."""
        return self._library.terms()

    def page_questions(self, slug: str) -> tuple[PageQuestion, ...]:
        """Give the questions at the end of a page."""
        return self._library.page_questions(slug)

    @cached_property
    def _search(self) -> LibrarySearch:
        from tms_education.content.library_search import LibrarySearch

        return LibrarySearch(self._library, self._root)
