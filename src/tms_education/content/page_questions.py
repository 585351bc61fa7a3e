"""Reads the questions at the end of each page: they test our words, never the reader."""

from pathlib import Path

from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.reading_help import Choice, PageQuestion

MOST = 3
"""Questions a page may ask."""

FEWEST_CHOICES, MOST_CHOICES = 2, 4


def read_page_questions(path: Path, root: Path) -> dict[str, tuple[PageQuestion, ...]]:
    """Give the questions of each page by its slug.

    Raises:
        ContentError: with every problem of the file.
    """
    fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
    found: dict[str, tuple[PageQuestion, ...]] = {}
    for slug in fields.values:
        children = fields.children(slug)
        if len(children) > MOST:
            fields.note(slug, f"A page asks at most {MOST} questions.")
        found[slug] = tuple(_question(child) for child in children)
    fields.sheet.settle()
    return found


def question_lines(path: Path, root: Path) -> dict[tuple[str, int], int]:
    """Give the line of each question, for problems found across files."""
    fields = mapping(yaml_sheet("", read_text(path, root)))
    return {
        (slug, place): child.line("section")
        for slug in fields.values
        for place, child in enumerate(fields.children(slug))
    }


def _question(fields: Fields) -> PageQuestion:
    fields.only({"ask", "section", "choices"})
    choices = tuple(_choice(child) for child in fields.children("choices"))
    if not FEWEST_CHOICES <= len(choices) <= MOST_CHOICES:
        fields.note("choices", f"A question has {FEWEST_CHOICES} to {MOST_CHOICES} choices.")
    if sum(choice.fits for choice in choices) != 1:
        fields.note("choices", "Exactly one choice fits.")
    return PageQuestion(fields.text("ask"), fields.optional_text("section"), choices)


def _choice(fields: Fields) -> Choice:
    fields.only({"words", "reply", "fits"})
    return Choice(fields.text("words"), fields.text("reply"), fields.flag("fits"))
