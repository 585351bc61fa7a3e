"""Writes an article as one HTML text for Qt: header, short version, sections, chips and sources."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QObject

from tms_education.domain.article import Article, Cue, Paragraph, Section
from tms_education.domain.citation import EvidenceKind, Reference
from tms_education.domain.glossary import Term
from tms_education.domain.scene import STILL
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.dates import locale_of, long_date
from tms_education.ui.widgets.table_rows import in_rows
from tms_education.ui.widgets.word_marks import WordMarks

CITED = re.compile(r'\s*<a\s+href="reference:([^"]+)"[^>]*>.*?</a>', re.DOTALL)
HARD = "\u00a0"
"""A space that no line breaks at; Qt's HTML makes a plain space of every other kind."""

CHIP_HEIGHT = 48
CHIP_GAP = 8
CHIP_LEAD, CHIP_TAIL = 46, 18
"""Pixels of a chip before its words, where the disc is, and after them."""

OWN_NAME = "tms"
"""The word the whole app is about is marked in the short version alone."""

KIND_CARD, KIND_LINE, KIND_NOTE = "short", "line", "note"


@dataclass(frozen=True, slots=True)
class Chip:
    """One evidence chip: a kind of evidence and the references of a paragraph that are of that kind."""

    kind: EvidenceKind
    keys: tuple[str, ...]


def chips(paragraph: Paragraph, references: Mapping[str, Reference]) -> tuple[Chip, ...]:
    """Give the chips of a paragraph, one for each kind of evidence, in the order they are first cited."""
    kinds: dict[str, EvidenceKind] = {}
    keys: dict[str, list[str]] = {}
    for key in paragraph.citations:
        reference = references.get(key)
        if reference is not None:
            kinds.setdefault(reference.kind.identifier, reference.kind)
            keys.setdefault(reference.kind.identifier, []).append(key)
    return tuple(Chip(kinds[name], tuple(cited)) for name, cited in keys.items())


def style_sheet(look: Look) -> str:
    """Give the rules of an article's text; the ground text colour is left to the painter, which fades it."""

    def face(role: str, size: int = 0) -> str:
        font = look.font(role)
        line = look.line_height(role) + look.text(size)
        return (
            f"font-size:{font.pixelSize()}px; font-weight:{font.weight().value};"
            f" line-height:{line}px; -qt-line-height-type:fixed"
        )

    row = look.target(CHIP_HEIGHT) + look.space(CHIP_GAP)
    label = look.font("label").pixelSize()
    pad = look.text
    return f"""
    h1 {{ {face("h1")}; margin-top:0; margin-bottom:{pad(6)}px }}
    h2 {{ {face("h2")}; margin-top:{pad(34)}px; margin-bottom:{pad(8)}px }}
    h3 {{ {face("h3")}; margin-top:{pad(20)}px; margin-bottom:{pad(6)}px }}
    p, blockquote {{ {face("article")}; margin-top:0; margin-bottom:{pad(12)}px }}
    li {{ {face("article")}; margin-top:0; margin-bottom:{pad(8)}px }}
    p.lead {{ {face("lead")}; color:{look.colours.ink2}; margin-bottom:{pad(14)}px }}
    p.small {{ {face("caption")}; color:{look.colours.ink2}; margin-bottom:{pad(4)}px }}
    p.note {{ {face("label")}; color:{look.colours.plum}; margin-bottom:{pad(18)}px }}
    p.source {{ {face("caption")}; margin-bottom:{pad(14)}px }}
    p.row {{ line-height:{row}px; -qt-line-height-type:fixed; margin-top:0; margin-bottom:{pad(24)}px }}
    p.end {{ font-size:4px; line-height:4px; -qt-line-height-type:fixed; margin:0 }}
    a {{ color:{look.colours.petrol}; text-decoration:none }}
    ul, ol {{ margin-top:0; margin-bottom:{pad(6)}px }}
    a.word {{ font-weight:700; color:{look.colours.petrol_deep} }}
    a.cite, a.pill {{ font-size:{label}px; font-weight:600 }}
    span.lead {{ letter-spacing:{look.target(CHIP_LEAD)}px }}
    span.tail {{ letter-spacing:{look.target(CHIP_TAIL)}px }}
    span.between {{ letter-spacing:{look.space(12)}px }}
    .people {{ color:{look.colours.petrol_deep} }}
    .animal {{ color:{look.colours.plum} }}
    .question {{ color:{look.colours.ink} }}
    span.soft {{ font-weight:400 }}
    """


class ArticleWords(QObject):
    """Writes one article. ``with_sources`` spells the list of sources out instead of offering it."""

    title_role = "h1"
    """How large the title of the guide is set."""

    def __init__(
        self, look: Look, article: Article, references: Mapping[str, Reference], terms: Sequence[Term] = ()
    ) -> None:
        super().__init__()
        self._marks = WordMarks(terms)
        self._look = look
        self._article = article
        self._references = references
        self._numbers = {key: place for place, key in enumerate(article.citations, 1)}

    def number(self, key: str) -> int:
        """Give the printed number of a reference, 0 for one that is not cited."""
        return self._numbers.get(key, 0)

    def html(self, *, with_sources: bool = False) -> str:
        """Give the whole text."""
        parts = [*self._header(), *self._section(self._article.short, self.tr("In short"))]
        for section in self._article.sections:
            parts += self._section(section, section.heading)
        parts += self._sources(with_sources=with_sources)
        return "\n".join((*parts, f'<p class="end">{HARD}</p>'))

    def _header(self) -> Iterator[str]:
        card = self._article.card
        yield f"<h1>{escape(card.title)}</h1>"
        if card.question and card.question != card.title:
            yield f'<p class="lead">{escape(card.question)}</p>'
        yield f'<p class="small">{escape(self._dates())}</p>'
        yield f'<p class="note">{escape(self.review_line())}</p>'

    def review_line(self) -> str:
        """Say honestly who looked at the text, and when."""
        review = self._article.card.review
        if not review.is_reviewed or review.reviewed_on is None:
            return self.tr("Not yet reviewed by a clinician")
        day = long_date(self._look, review.reviewed_on)
        if review.here:
            return self.tr("Reviewed by {name} for this clinic on {date}").format(name=review.reviewed_by, date=day)
        return self.tr("Reviewed by {name} on {date}").format(name=review.reviewed_by, date=day)

    def _dates(self) -> str:
        card = self._article.card
        minutes = self.tr("About %Ln minutes", "", card.minutes)
        return self.tr("{minutes}. Written {date}.").format(
            minutes=minutes, date=long_date(self._look, card.review.written_on)
        )

    def _section(self, section: Section, heading: str) -> Iterator[str]:
        """Give a section; the short version has one row of chips at its end, to stay short."""
        yield f"<h2>{escape(heading)}</h2>"
        seen = set() if not section.identifier else {OWN_NAME}
        for paragraph in section.paragraphs:
            yield self._marks.mark(self._paragraph(paragraph), seen)
            if section.identifier:
                yield from self._chips(paragraph)
        if not section.identifier:
            cited = dict.fromkeys(key for paragraph in section.paragraphs for key in paragraph.citations)
            yield from self._chips(Paragraph("text", "", tuple(cited)))
        if self._look.text_alone and section.cue is not None and section.cue.picture != STILL:
            yield self._row([self._picture_link(section.cue)])

    def _chips(self, paragraph: Paragraph) -> Iterator[str]:
        row = [self._chip(chip) for chip in chips(paragraph, self._references)]
        if row:
            yield self._row(row)

    def _paragraph(self, paragraph: Paragraph) -> str:
        html = CITED.sub(self._cite, paragraph.html.strip())
        if paragraph.kind == "text" and not html.startswith("<p"):
            return f"<p>{html}</p>"
        return in_rows(html) if paragraph.kind == "table" else html

    def _cite(self, found: re.Match[str]) -> str:
        key = found.group(1)
        number = self._numbers.get(key)
        return "" if number is None else f'{HARD}<a class="cite" href="reference:{key}">[{number}]</a>'

    @staticmethod
    def _row(pills: list[str]) -> str:
        between = '<span class="between"> </span>'
        return f'<p class="row">{between.join(pills)}</p>'

    @staticmethod
    def _pill(href: str, tone: str, words: str, soft: str = "") -> str:
        inside = escape(words).replace(" ", HARD)
        if soft:
            numbers = escape(soft).replace(" ", HARD)
            inside += f'{HARD}{HARD}<span class="soft {tone}">{numbers}</span>'
        lead, tail = f'<span class="lead">{HARD}</span>', f'<span class="tail">{HARD}</span>'
        return f'<a class="pill" href="{href}">{lead}<span class="{tone}">{inside}</span>{tail}</a>'

    def _chip(self, chip: Chip) -> str:
        keys = sorted((key for key in chip.keys if key in self._numbers), key=self._numbers.__getitem__)
        numbers = ", ".join(str(self._numbers[key]) for key in keys)
        return self._pill(f"chip:{','.join(keys)}", chip.kind.tone, chip.kind.words, f"[{numbers}]")

    def _picture_link(self, cue: Cue) -> str:
        return self._pill(f"picture:{cue.picture}/{cue.step}", "people", self.tr("See the picture"))

    def _sources(self, *, with_sources: bool) -> Iterator[str]:
        cited = [(key, self._references[key]) for key in self._article.citations if key in self._references]
        if not cited:
            return
        yield f"<h2>{escape(self.tr('Where this comes from'))}</h2>"
        if not with_sources:
            yield f"<p>{escape(self._summary([reference for _, reference in cited]))}</p>"
            words = self.tr("Show the list") if len(cited) > 1 else self.tr("Show it")
            yield self._row([self._pill("sources:", "people", words)])
            return
        for key, reference in cited:
            kind = f'<span class="{reference.kind.tone}"><b>{escape(reference.kind.words)}</b></span>'
            number = f'<a class="cite" href="reference:{key}">[{self._numbers[key]}]</a>'
            yield f'<p class="source">{number}{HARD}{HARD}{escape(reference.text)} {kind}</p>'

    def _summary(self, cited: list[Reference]) -> str:
        counts: dict[str, int] = {}
        for reference in cited:
            counts[reference.kind.words] = counts.get(reference.kind.words, 0) + 1
        if len(cited) == 1:
            return self.tr("1 source ({kind}).").format(kind=next(iter(counts)))
        kinds = locale_of(self._look).createSeparatedList([f"{words} {number}" for words, number in counts.items()])
        return self.tr("{number} sources. {kinds}.").format(number=len(cited), kinds=kinds)
