"""A guide in bits: one paragraph at a time, each with the picture of its section."""

from collections.abc import Iterable
from dataclasses import dataclass

from tms_education.domain.article import Article, Cue, Paragraph, Section

LISTS = frozenset({"list", "numbered"})
LEADS_IN = (":</p>", "?</p>", "</strong></p>")
"""How a paragraph ends that says what the list below it is of."""


@dataclass(frozen=True, slots=True)
class Bit:
    """One paragraph, or a list with the words that lead to it; its section, and the picture it is read with."""

    section: Section
    paragraph: Paragraph
    cue: Cue | None


def bits_of(article: Article) -> tuple[Bit, ...]:
    """Give the paragraphs of a guide in their order; one without a picture of its own keeps the one before it."""
    sections = (article.short, *article.sections)
    cue = next((section.cue for section in sections if section.cue is not None), None)
    found = []
    for section in sections:
        cue = section.cue or cue
        for place, paragraph in enumerate(_with_their_lists(section.paragraphs)):
            if 0 < place <= len(section.later):
                cue = section.later[place - 1]
            found.append(Bit(section, paragraph, cue))
    return tuple(found)


def _with_their_lists(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """Give the paragraphs, a list in one with the words that lead to it."""
    kept: list[Paragraph] = []
    for paragraph in paragraphs:
        one = paragraph
        if kept and one.kind in LISTS and kept[-1].kind == "text" and kept[-1].html.rstrip().endswith(LEADS_IN):
            lead = kept.pop()
            one = Paragraph(one.kind, f"{lead.html}\n{one.html}", tuple(dict.fromkeys(lead.citations + one.citations)))
        kept.append(one)
    return kept


def first_of(bits: tuple[Bit, ...], section: str) -> int:
    """Give the place of the first bit of a section; 0 when there is none."""
    return next((place for place, bit in enumerate(bits) if bit.section.identifier == section), 0)


def short_of(bits: tuple[Bit, ...]) -> int:
    """Give how many bits the short version has, which comes first."""
    return sum(not bit.section.identifier for bit in bits)
