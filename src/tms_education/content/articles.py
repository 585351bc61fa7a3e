"""Reads articles: the card from the front matter, or the whole text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.markdown_html import CITATION, Converter, plain_text
from tms_education.content.markdown_limits import LONGEST_TEXT
from tms_education.content.placeholders import fill
from tms_education.content.reading import fail, read_text
from tms_education.content.search_text import plain
from tms_education.content.sections import RawSection, split
from tms_education.domain.article import GROUPS, Article, ArticleCard, Cue, Paragraph, Review, Section, reading_minutes
from tms_education.domain.errors import ContentError, Problem
from tms_education.domain.evidence import Evidence

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

_KNOWN = frozenset({
    "title", "question", "summary", "group", "order", "art", "sources", "written_on", "reviewed_by", "reviewed_on",
    "review_due", "next", "asked_as", "pictures",
})  # fmt: skip
_FENCE = "---"

HELP_NOW = "@lifeline-988"
"""What a line cites that tells a person in danger where help is. No such line answers another question."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article with the places its values came from. ``body`` is its text as written, from ``first_line`` on."""

    article: Article
    fields: Fields
    body: str
    first_line: int
    problems: tuple[Problem, ...]


def read_card(path: Path, root: Path) -> ArticleCard:
    """Give an article's card: only the front matter is read with care, the text is counted.

    Raises:
        ContentError: with every problem of the front matter.
    """
    file = shown(path, root)
    front, body, _ = _parts(file, read_text(path, root))
    fields = mapping(yaml_sheet(file, front, first_line=2))
    card = _card(fields, path.stem, body)
    fields.sheet.settle()
    return card


def read_article(path: Path, root: Path, evidence: Mapping[str, Evidence]) -> Article:
    """Give a whole article with its placeholders filled from ``evidence``.

    Raises:
        ContentError: with every problem of the front matter and the text.
    """
    draft = read_draft(path, root, evidence)
    if draft.problems:
        raise ContentError(draft.problems)
    return draft.article


def read_draft(path: Path, root: Path, evidence: Mapping[str, Evidence]) -> Draft:
    """Give an article as far as it can be read, with all its problems: for checking, never for showing.

    Raises:
        ContentError: there is no front matter to begin with.
    """
    file = shown(path, root)
    front, body, first_line = _parts(file, read_text(path, root))
    fields = mapping(yaml_sheet(file, front, first_line=2))
    card = _card(fields, path.stem, body)
    problems = list(fields.sheet.problems)
    filled, faults = fill(file, body, first_line, evidence)
    problems.extend(faults)
    short, *sections = _sections(file, filled, first_line, problems)
    cues = tuple(_cue(one) for one in fields.texts("pictures"))
    short = replace(short, cue=cues[0] if cues else None, later=cues[1:])
    return Draft(Article(card, short, tuple(sections)), fields, body, first_line, tuple(sorted(problems)))


def read_plain(path: Path, root: Path, evidence: Mapping[str, Evidence]) -> tuple[tuple[str, str, str], ...]:
    """Give the id, the heading and the plain words of the short version and each section, for searching.

    Left out is what to do in danger: it stands on many pages, and the page about feeling worse answers for all.

    Raises:
        ContentError: there is no front matter to begin with.
    """
    file = shown(path, root)
    _, body, first_line = _parts(file, read_text(path, root))
    raw, _ = split(file, fill(file, body, first_line, evidence)[0], first_line)
    return tuple((one.identifier, one.heading, plain(_without_help_now(one.source))) for one in raw)


def _without_help_now(text: str) -> str:
    return "\n".join(line for line in text.split("\n") if HELP_NOW not in line)


def _parts(file: str, text: str) -> tuple[str, str, int]:
    """Give the front matter, the text after it, and the line the text begins at."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        raise fail(file, 1, "An article begins with a line of three dashes and its front matter.")
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if end is None:
        raise fail(file, 1, "The front matter has no end: a second line of three dashes is missing.")
    if len(text) > LONGEST_TEXT:
        raise fail(file, 1, f"The article is longer than {LONGEST_TEXT:,} characters.")
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2


def _cue(words: str) -> Cue:
    """Give one of the pictures beside the short version, as in ``pictures: [still/ways, still/talk]``."""
    picture, _, step = words.partition("/")
    return Cue(picture, step)


def _card(fields: Fields, slug: str, body: str) -> ArticleCard:
    fields.only(_KNOWN)
    if not SLUG.fullmatch(slug):
        fields.note("", "The file's name may only hold small letters, digits and single dashes.")
    art = fields.text("art")
    if art and not SLUG.fullmatch(art):
        fields.note("art", "The name of a drawing may only hold small letters, digits and single dashes.")
    group = fields.text("group")
    if group and group not in GROUPS:
        fields.note("group", f"There is no group called “{group}”.")
    return ArticleCard(
        slug=slug,
        title=fields.text("title"),
        question=fields.text("question"),
        summary=fields.text("summary"),
        group=group,
        order=fields.whole("order", 1, 9999),
        art=art,
        minutes=reading_minutes(len(re.findall(r"\w[\w'’-]*", plain_text(body)))),
        review=_review(fields),
        sources=fields.texts("sources"),
        read_next=fields.texts("next"),
        asked_as=fields.texts("asked_as"),
    )


def _review(fields: Fields) -> Review:
    review = Review(
        written_on=fields.day("written_on"),
        review_due=fields.day("review_due"),
        reviewed_by=fields.optional_text("reviewed_by"),
        reviewed_on=fields.optional_day("reviewed_on"),
    )
    if review.reviewed_on is not None and not review.reviewed_by:
        fields.note("reviewed_on", "There is a date of review but nobody who reviewed it.")
    if review.reviewed_by and review.reviewed_on is None:
        fields.note("reviewed_by", "There is a reviewer but no date of review.")
    if date.min < review.review_due < review.written_on:
        fields.note("review_due", "The next review lies before the day the article was written.")
    if review.reviewed_on is not None and date.min < review.reviewed_on < review.written_on:
        fields.note("reviewed_on", "The review lies before the day the article was written.")
    return review


def _sections(file: str, body: str, first_line: int, problems: list[Problem]) -> list[Section]:
    raw, faults = split(file, body, first_line)
    problems.extend(faults)
    converter = Converter()
    found: list[Section] = []
    for one in raw:
        paragraphs = _paragraphs(file, one, converter, problems)
        cue = Cue(one.picture, one.step) if one.picture else None
        found.append(Section(one.identifier, one.heading, paragraphs, cue, one.line))
    return found


def _paragraphs(file: str, raw: RawSection, converter: Converter, problems: list[Problem]) -> tuple[Paragraph, ...]:
    paragraphs, faults = converter.convert(raw.source)
    for words, sentence in faults:
        before = raw.source.partition(words)[0] if words and words in raw.source else ""
        problems.append(Problem(file, raw.source_line + before.count("\n"), sentence))
    if not paragraphs and not faults:
        where = f"The section “{raw.heading}”" if raw.heading else "The short version"
        problems.append(Problem(file, raw.line, f"{where} has no text."))
    return paragraphs


def citation_lines(text: str) -> dict[str, int]:
    """Give the line of a text, from 0, at which each key is first cited."""
    found: dict[str, int] = {}
    for match in CITATION.finditer(text):
        for key in re.findall(r"@([A-Za-z0-9.-]+)", match.group(1)):
            found.setdefault(key, text.count("\n", 0, match.start()))
    return found
