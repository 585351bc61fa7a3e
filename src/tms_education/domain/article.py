"""An article: what a patient reads, in sections that each may ask for a picture."""

from dataclasses import dataclass, field
from datetime import date

GROUPS = ("first-questions", "how-it-works", "practical", "hard-questions", "family", "about")
"""The groups of the library, in the order they are shown."""

WORDS_A_MINUTE = 130
"""Slow, careful reading of health text; gives the "about 3 minutes" line."""


@dataclass(frozen=True, slots=True)
class Cue:
    """The picture and step a section asks for."""

    picture: str
    step: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the text under it.

    ``html`` is safe, small HTML for Qt; a citation is ``<a href="reference:KEY">`` and the chips of a paragraph
    follow from ``citations``. The short version of an article is a section with an empty ``identifier``; its bits
    after the first may have pictures of their own, of which the last one stays: ``later``.
    """

    identifier: str
    heading: str
    paragraphs: tuple["Paragraph", ...]
    cue: Cue | None = None
    line: int = 1
    later: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of text: ``kind`` is ``text``, ``list``, ``numbered``, ``quote`` or ``table``.

    ``html`` is the block's safe HTML; ``citations`` are the reference keys it cites, in order, without repeats.
    """

    kind: str
    html: str
    citations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """Who looked at the article and when; nobody, until a clinic signs. ``here`` is for this clinic alone."""

    written_on: date
    review_due: date
    reviewed_by: str = ""
    reviewed_on: date | None = None
    here: bool = False

    @property
    def is_reviewed(self) -> bool:
        """A clinician has signed the text."""
        return bool(self.reviewed_by) and self.reviewed_on is not None

    def is_overdue(self, today: date) -> bool:
        """The date for the next look has passed."""
        return today > self.review_due


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """What the library shows of an article before it is opened; read from the front matter alone.

    ``asked_as`` are other words people ask for it with; only the search reads them.
    """

    slug: str
    title: str
    question: str
    summary: str
    group: str
    order: int
    art: str
    minutes: int
    review: Review
    sources: tuple[str, ...] = ()
    read_next: tuple[str, ...] = ()
    asked_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A whole article: its card, the short version and the sections."""

    card: ArticleCard
    short: Section
    sections: tuple[Section, ...] = field(default_factory=tuple)

    def section(self, identifier: str) -> Section | None:
        """Give the section with that id, or nothing."""
        return next((section for section in self.sections if section.identifier == identifier), None)

    def cue_at(self, identifier: str) -> Cue | None:
        """Give the cue of a section, or of the one before it that has one, or of the first one."""
        found = self.short.cue
        if not identifier and found is not None:
            return found
        for section in self.sections:
            found = section.cue or found
            if section.identifier == identifier:
                break
            if not identifier and found is not None:
                break
        return found

    @property
    def citations(self) -> tuple[str, ...]:
        """Reference keys in the order they are first cited; the position plus one is the printed number."""
        seen: dict[str, None] = {}
        for section in (self.short, *self.sections):
            for paragraph in section.paragraphs:
                seen.update(dict.fromkeys(paragraph.citations))
        return tuple(seen)


def reading_minutes(words: int) -> int:
    """Give whole minutes, at least one, for that many words."""
    return max(1, round(words / WORDS_A_MINUTE))
