"""A guide in bits: one paragraph at a time, each with the picture of its section."""

from dataclasses import dataclass

from tms_education.domain.article import Article, Cue, Paragraph, Section


@dataclass(frozen=True, slots=True)
class Bit:
    """One paragraph, the section it stands in, and the picture it is read with."""

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
        found += [Bit(section, paragraph, cue) for paragraph in section.paragraphs]
    return tuple(found)


def first_of(bits: tuple[Bit, ...], section: str) -> int:
    """Give the place of the first bit of a section; 0 when there is none."""
    return next((place for place, bit in enumerate(bits) if bit.section.identifier == section), 0)


def short_of(bits: tuple[Bit, ...]) -> int:
    """Give how many bits the short version has, which comes first."""
    return sum(not bit.section.identifier for bit in bits)
