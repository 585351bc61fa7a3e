"""Checks that articles are easy to read, and that nobody forgot to look at them again."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from html import unescape
from pathlib import Path

from tms_education.content.articles import Draft
from tms_education.content.documents import entries, yaml_sheet
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.content.reading_ease import ease
from tms_education.content.reading_grade import grades
from tms_education.domain.article import Section
from tms_education.domain.errors import Problem
from tms_education.domain.reading_help import PageQuestion

SHORT, FULL, STOP = 6.0, 7.0, 8.0
"""The highest school grade of the short version, of the full text, and of any one section."""

EASY_SHORT, EASY_FULL, NORMAL = 70.0, 65.0, 55.0
"""The lowest INFLESZ of a Spanish short version, of its full text, and of any one section."""

_CITED = re.compile(r'<a href="reference:[^"]*">.*?</a>', re.DOTALL)
_BLOCK = re.compile(r"</(?:p|li|td|th|tr)>")
_TAG = re.compile(r"<[^>]*>")


def read_excused(path: Path, root: Path) -> tuple[str, ...]:
    """Give the terms that no plainer word can replace; each has a reason.

    Raises:
        ContentError: with every problem of the file.
    """
    sheet = yaml_sheet(shown(path, root), read_text(path, root))
    found: dict[str, None] = {}
    for fields in entries(sheet):
        fields.only({"term", "why"})
        term, _ = fields.text("term"), fields.text("why")
        if term in found:
            fields.note("term", f"“{term}” stands here twice.")
        found[term] = None
    sheet.settle()
    return tuple(found)


def words_of_section(section: Section) -> str:
    """Give a section's words, each item of a list and each cell of a table a sentence of its own."""
    html = "\n\n".join(paragraph.html for paragraph in section.paragraphs)
    text = unescape(_TAG.sub("", _BLOCK.sub("\n\n", _CITED.sub("", html))))
    return f"{section.heading}\n\n{text}" if section.heading else text


def check_reading(drafts: Mapping[str, Draft], excused: tuple[str, ...]) -> Iterator[Problem]:
    """Give what is too hard to read in English articles."""
    for draft in drafts.values():
        article = draft.article
        full = "\n\n".join(words_of_section(section) for section in article.sections)
        depths = (("short version", words_of_section(article.short), SHORT), ("full text", full, FULL))
        for name, text, highest in depths:
            found = grades(text, excused)
            if found is not None and found.highest > highest:
                sentence = f"The {name} reads at grade {found.highest:.1f}; {highest:.0f} is the highest."
                yield Problem(draft.fields.sheet.file, draft.first_line, sentence)
        for section in (article.short, *article.sections):
            found = grades(words_of_section(section), excused)
            if found is not None and found.flesch_kincaid > STOP:
                sentence = (
                    f"This section reads at grade {found.flesch_kincaid:.1f}; no section may be above {STOP:.0f}."
                )
                yield Problem(draft.fields.sheet.file, section.line, sentence)


def check_ease(drafts: Mapping[str, Draft], excused: tuple[str, ...]) -> Iterator[Problem]:
    """Give what is too hard to read in Spanish articles."""
    for draft in drafts.values():
        article = draft.article
        full = "\n\n".join(words_of_section(section) for section in article.sections)
        parts = [
            ("short version", words_of_section(article.short), EASY_SHORT, draft.first_line),
            ("full text", full, EASY_FULL, draft.first_line),
            *(("section", words_of_section(one), NORMAL, one.line) for one in article.sections),
        ]
        for name, text, lowest, line in parts:
            found = ease(text, excused)
            if found is not None and found.inflesz < lowest:
                sentence = f"The {name} has an INFLESZ of {found.inflesz:.0f}; {lowest:.0f} is the lowest."
                yield Problem(draft.fields.sheet.file, line, sentence)


def check_dates(drafts: Mapping[str, Draft], today: date) -> Iterator[Problem]:
    """Give the articles that somebody should have looked at again."""
    for draft in drafts.values():
        review = draft.article.card.review
        if review.is_overdue(today):
            line = draft.fields.line("review_due")
            yield Problem(draft.fields.sheet.file, line, f"This was due for review on {review.review_due}.")


def check_questions(
    file: str,
    asked: Mapping[str, tuple[PageQuestion, ...]],
    lines: Mapping[tuple[str, int], int],
    drafts: Mapping[str, Draft],
) -> Iterator[Problem]:
    """Give the questions whose page or part is missing, and the pages that ask nothing."""
    for slug, questions in asked.items():
        draft = drafts.get(slug)
        for place, question in enumerate(questions):
            line = lines.get((slug, place), 1)
            if draft is None:
                yield Problem(file, line, f"There is no article called “{slug}”.")
            elif question.section and draft.article.section(question.section) is None:
                yield Problem(file, line, f"The article “{slug}” has no section “{question.section}”.")
    for slug in drafts.keys() - asked.keys() if asked else ():
        yield Problem(file, 1, f"Nothing is asked at the end of “{slug}”.")
