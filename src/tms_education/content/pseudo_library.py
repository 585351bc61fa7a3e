"""The library in a made-up language: what is read in English, transformed on its way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tms_education.content.library import ShippedLibrary
from tms_education.content.reading_help import ShippedReadingHelp
from tms_education.domain.pseudo import PSEUDO, spoken, transformed

if TYPE_CHECKING:
    from pathlib import Path

    from tms_education.domain.article import Article, ArticleCard
    from tms_education.domain.citation import EvidenceKind, Reference
    from tms_education.domain.clinic import Clinic, CrisisHelp
    from tms_education.domain.evidence import Evidence
    from tms_education.domain.glossary import Term
    from tms_education.domain.guide import Topic, VisitGuide
    from tms_education.domain.protocol import Protocol
    from tms_education.domain.questionnaire import Questionnaire
    from tms_education.domain.reading_help import PageQuestion
    from tms_education.domain.scene import Scene


def library_in(
    language: str, root: Path | None = None, pack: Path | None = None, own: Path | None = None
) -> ShippedLibrary:
    """Give the library of any language, a made-up one too."""
    kind = PseudoLibrary if language in PSEUDO else ShippedLibrary
    return kind(language, root, pack, own)


def help_in(language: str, library: ShippedLibrary, root: Path | None = None) -> ShippedReadingHelp:
    """Give what helps to read such a library."""
    return PseudoReadingHelp(library, language) if language in PSEUDO else ShippedReadingHelp(library, root)


class PseudoReadingHelp(ShippedReadingHelp):
    """Asks the English questions, transformed."""

    def __init__(self, library: ShippedLibrary, language: str) -> None:
        super().__init__(library)
        self._made = language

    def page_questions(self, slug: str) -> tuple[PageQuestion, ...]:
        """Give the questions at the end of a page."""
        return spoken(super().page_questions(slug), self._made)


class PseudoLibrary(ShippedLibrary):
    """Reads English; there are no files of a made-up language."""

    def __init__(
        self, language: str, root: Path | None = None, pack: Path | None = None, own: Path | None = None
    ) -> None:
        super().__init__("en", root, pack, own)
        self._made = language

    def cards(self) -> tuple[ArticleCard, ...]:
        """Give every sound article's card."""
        return spoken(super().cards(), self._made)

    def article(self, slug: str) -> Article | None:
        """Give one article, or nothing."""
        return spoken(super().article(slug), self._made)

    def reference(self, key: str) -> Reference | None:
        """Give one reference, or nothing."""
        return spoken(super().reference(key), self._made)

    def references(self) -> tuple[Reference, ...]:
        """Give every reference."""
        return spoken(super().references(), self._made)

    def terms(self) -> tuple[Term, ...]:
        """Give the words of the glossary."""
        return spoken(super().terms(), self._made)

    def plain_sections(self, slug: str) -> tuple[tuple[str, str, str], ...]:
        """Give the id, the heading and the plain words of each part of an article."""
        made, found = self._made, super().plain_sections(slug)
        return tuple((name, transformed(heading, made), transformed(words, made)) for name, heading, words in found)

    def kinds(self) -> tuple[EvidenceKind, ...]:
        """Give every kind of evidence."""
        return spoken(super().kinds(), self._made)

    def scene(self, picture: str) -> Scene | None:
        """Give the words of one picture, or nothing."""
        return spoken(super().scene(picture), self._made)

    def scenes(self) -> tuple[Scene, ...]:
        """Give the words of every picture."""
        return spoken(super().scenes(), self._made)

    def protocols(self) -> tuple[Protocol, ...]:
        """Give every sound protocol."""
        return spoken(super().protocols(), self._made)

    def questionnaire(self, identifier: str) -> Questionnaire | None:
        """Give one form, or nothing."""
        return spoken(super().questionnaire(identifier), self._made)

    def questionnaires(self) -> tuple[Questionnaire, ...]:
        """Give every sound form."""
        return spoken(super().questionnaires(), self._made)

    def evidence(self, identifier: str) -> Evidence | None:
        """Give one published number, or nothing."""
        return spoken(super().evidence(identifier), self._made)

    def clinic(self) -> Clinic:
        """Give the clinic."""
        return spoken(super().clinic(), self._made)

    def countries(self) -> dict[str, CrisisHelp]:
        """Give the crisis lines of each country."""
        return {code: spoken(one, self._made) for code, one in super().countries().items()}

    def visits(self) -> VisitGuide:
        """Give the words round a course."""
        return spoken(super().visits(), self._made)

    def topics(self) -> tuple[Topic, ...]:
        """Give what may matter to a person."""
        return spoken(super().topics(), self._made)
