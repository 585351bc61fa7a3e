"""Checks articles against everything else: references, pictures, scenes, and each other."""

import re
from collections.abc import Iterator, Mapping

from tms_education.content.articles import Draft, citation_lines
from tms_education.domain.article import Section
from tms_education.domain.errors import Problem
from tms_education.domain.scene import Scene

_JUMP = re.compile(r'href="#([^"]*)"')


def check_articles(
    drafts: Mapping[str, Draft],
    english: frozenset[str],
    references: frozenset[str],
    scenes: Mapping[str, Scene],
    art: frozenset[str],
) -> Iterator[Problem]:
    """Give what is wrong between the articles of one language and the rest of the content.

    ``english`` holds the slugs of the English articles, ``references`` the known keys, ``art`` the drawings.
    """
    orders: dict[int, str] = {}
    for slug, draft in drafts.items():
        card = draft.article.card
        if slug not in english:
            yield _at(draft, "title", "There is no English article of this name.")
        first = orders.setdefault(card.order, slug)
        if first != slug and not _is_faulty(draft, "order"):
            yield _at(draft, "order", f"“{first}” has the same order, {card.order}.")
        if card.art and card.art not in art:
            yield _at(draft, "art", f"There is no drawing called “{card.art}”.")
        for other in card.read_next:
            if other == slug or other not in english:
                yield _at(draft, "next", f"There is no other article called “{other}”.")
        yield from _citations(draft, references)
        for section in (draft.article.short, *draft.article.sections):
            yield from _section(draft, section, scenes)


def _citations(draft: Draft, references: frozenset[str]) -> Iterator[Problem]:
    lines = citation_lines(draft.body)
    for key, line in lines.items():
        if key not in references:
            yield Problem(draft.fields.sheet.file, draft.first_line + line, f"There is no reference called “{key}”.")
    stated, cited = draft.article.card.sources, draft.article.citations
    if stated == cited:
        return
    missing = [key for key in cited if key not in stated]
    spare = [key for key in stated if key not in cited]
    if missing:
        yield _at(draft, "sources", f"The sources leave out {', '.join(missing)}.")
    if spare:
        yield _at(draft, "sources", f"The sources name what the text does not cite: {', '.join(spare)}.")
    if not missing and not spare:
        yield _at(draft, "sources", "The sources are not in the order of their first citation, or stand twice.")


def _section(draft: Draft, section: Section, scenes: Mapping[str, Scene]) -> Iterator[Problem]:
    file = draft.fields.sheet.file
    line = section.line if section.identifier else draft.fields.line("pictures")
    for cue in (section.cue, *section.later):
        scene = None if cue is None else scenes.get(cue.picture)
        if cue is not None and scene is None:
            yield Problem(file, line, f"There is no picture called “{cue.picture}”.")
        elif cue is not None and scene is not None and cue.step not in {step.identifier for step in scene.steps}:
            sentence = f"The picture “{cue.picture}” has no step called “{cue.step}”."
            yield Problem(file, line, sentence)
    for paragraph in section.paragraphs:
        for target in _JUMP.findall(paragraph.html):
            if draft.article.section(target) is None:
                yield Problem(file, section.line, f"A link leads to “#{target}”, which is no section here.")


def _at(draft: Draft, key: str, sentence: str) -> Problem:
    return Problem(draft.fields.sheet.file, draft.fields.line(key), sentence)


def _is_faulty(draft: Draft, key: str) -> bool:
    line = draft.fields.line(key)
    return any(problem.line == line for problem in draft.fields.sheet.problems)
