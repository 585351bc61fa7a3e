"""Reads the words round a course: the kinds of visits, and the facts behind what may matter to a person."""

from collections.abc import Mapping
from pathlib import Path

from tms_education.content.documents import entries, mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.placeholders import fill
from tms_education.content.reading import read_text
from tms_education.domain.errors import ContentError
from tms_education.domain.evidence import Evidence
from tms_education.domain.guide import Topic, VisitGuide, VisitKind


def read_visits(path: Path, root: Path) -> VisitGuide:
    """Give the kinds of visits, what to bring and who to call.

    Raises:
        ContentError: with every problem of the file.
    """
    fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
    fields.only({"kinds", "bring", "call", "danger", "missed"})
    guide = VisitGuide(
        tuple(_kind(child) for child in fields.children("kinds")),
        _lines(fields, "bring"),
        _lines(fields, "call"),
        fields.text("danger"),
        fields.text("missed"),
    )
    fields.sheet.settle()
    return guide


def read_topics(path: Path, root: Path, evidence: Mapping[str, Evidence]) -> tuple[Topic, ...]:
    """Give what may matter to a person; the numbers in its lines come from the published ones.

    Raises:
        ContentError: with every problem of the file.
    """
    file = shown(path, root)
    filled, problems = fill(file, read_text(path, root), 1, evidence)
    if problems:
        raise ContentError(problems)
    sheet = yaml_sheet(file, filled)
    found = tuple(_topic(fields) for fields in entries(sheet))
    sheet.settle()
    return found


def _kind(fields: Fields) -> VisitKind:
    fields.only({"id", "name", "time", "article", "lines"})
    return VisitKind(
        fields.text("id"),
        fields.text("name"),
        fields.text("time"),
        _lines(fields, "lines"),
        fields.optional_text("article"),
    )


def _topic(fields: Fields) -> Topic:
    fields.only({"id", "name", "section", "lines"})
    return Topic(fields.text("id"), fields.text("name"), _lines(fields, "lines"), fields.optional_text("section"))


def _lines(fields: Fields, key: str) -> tuple[str, ...]:
    lines = fields.texts(key)
    if not lines:
        fields.note(key, f"“{key}” needs at least one line.")
    return lines
