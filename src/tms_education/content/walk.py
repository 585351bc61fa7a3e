"""Reads the walk-through: the cards a clinician shows, the options side by side, and what comes next."""

from collections.abc import Mapping
from pathlib import Path

from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.placeholders import fill
from tms_education.content.reading import read_text
from tms_education.domain.errors import ContentError
from tms_education.domain.evidence import Evidence
from tms_education.domain.walk import Option, Show, Slide, WalkCard, WalkGuide

MOST_POINTS = 7
"""Points on one slide; more can't be read at a glance."""

_CARD = frozenset({"id", "title", "line", "art", "article", "slides", "say", "check", "covered"})
_OPTION = frozenset({"id", "name", "about", "visits", "good", "hard", "unknown", "sources"})


def read_walk(path: Path, root: Path, evidence: Mapping[str, Evidence]) -> WalkGuide:
    """Give the whole walk-through; the numbers in its lines come from the published ones.

    Raises:
        ContentError: with every problem of the file.
    """
    file = shown(path, root)
    filled, problems = fill(file, read_text(path, root), 1, evidence)
    if problems:
        raise ContentError(problems)
    fields = mapping(yaml_sheet(file, filled))
    fields.only({"cards", "options", "next_steps"})
    guide = WalkGuide(
        tuple(_card(child) for child in fields.children("cards")),
        tuple(_option(child) for child in fields.children("options")),
        _lines(fields, "next_steps"),
    )
    for key, names in (
        ("cards", [card.identifier for card in guide.cards]),
        ("options", [option.identifier for option in guide.options]),
    ):
        for name in sorted({name for name in names if names.count(name) > 1}):
            fields.note(key, f"“{name}” stands here twice.")
    fields.sheet.settle()
    return guide


def walk_lines(path: Path, root: Path) -> dict[tuple[str, str], int]:
    """Give the line of each card and option, for problems found across files."""
    fields = mapping(yaml_sheet("", read_text(path, root)))
    return {(key, child.text("id")): child.line("id") for key in ("cards", "options") for child in fields.children(key)}


def _card(fields: Fields) -> WalkCard:
    fields.only(_CARD)
    return WalkCard(
        fields.text("id"),
        fields.text("title"),
        fields.text("line"),
        fields.text("art"),
        tuple(_slide(child) for child in fields.children("slides")),
        fields.text("say"),
        fields.text("check"),
        _lines(fields, "covered"),
        fields.optional_text("article"),
    )


def _slide(fields: Fields) -> Slide:
    """Give a slide: the one of its names that says what it shows, and the words that go with it."""
    kinds = [show for show in Show if fields.has(show.value)]
    if len(kinds) != 1:
        fields.note("", f"A slide shows one of {', '.join(Show)}.")
        return Slide(Show.POINTS)
    show = kinds[0]
    fields.only({show.value, *({"step"} if show is Show.PICTURE else {"title"} if show is Show.POINTS else ())})
    if show is Show.POINTS:
        lines = _lines(fields, show.value)
        if len(lines) > MOST_POINTS:
            fields.note(show.value, f"A slide has at most {MOST_POINTS} points.")
        return Slide(show, title=fields.text("title"), lines=lines)
    step = fields.text("step") if show is Show.PICTURE else ""
    return Slide(show, fields.text(show.value), step)


def _option(fields: Fields) -> Option:
    fields.only(_OPTION)
    good, hard = _lines(fields, "good"), _lines(fields, "hard")
    if len(good) != len(hard):
        fields.note("hard", "An option has as many good points as hard ones.")
    words = (fields.text(key) for key in ("id", "name", "about", "visits"))
    identifier, name, about, visits = words
    return Option(identifier, name, about, visits, good, hard, fields.text("unknown"), _lines(fields, "sources"))


def _lines(fields: Fields, key: str) -> tuple[str, ...]:
    lines = fields.texts(key)
    if not lines:
        fields.note(key, f"“{key}” needs at least one line.")
    return lines
