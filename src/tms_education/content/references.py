"""Reads the references: CSL-JSON with our own words about each source, and the kinds of evidence."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tms_education.content.documents import entries, json_sheet, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.citation import EvidenceKind, Reference

TONES = ("people", "animal", "question")
GRADES = ("A", "B", "C", "D")
EARLIEST, LATEST = 1800, 2100
"""Years a source can have."""

NAMED = 2
"""Authors named in full; more become "et al.", as reference lists in every language print it."""


def read_kinds(path: Path, root: Path) -> dict[str, EvidenceKind]:
    """Give the kinds of evidence by id.

    Raises:
        ContentError: with every problem of the file.
    """
    sheet = yaml_sheet(shown(path, root), read_text(path, root))
    found: dict[str, EvidenceKind] = {}
    for fields in entries(sheet):
        fields.only({"id", "words", "tone", "icon", "meaning"})
        kind = EvidenceKind(*(fields.text(key) for key in ("id", "words", "tone", "icon", "meaning")))
        if kind.tone and kind.tone not in TONES:
            fields.note("tone", f"“tone” must be one of {', '.join(TONES)}.")
        if kind.identifier in found:
            fields.note("id", f"The kind “{kind.identifier}” stands here twice.")
        found[kind.identifier] = kind
    sheet.settle()
    return found


def read_references(path: Path, root: Path, kinds: Mapping[str, EvidenceKind]) -> dict[str, Reference]:
    """Give the references by key.

    Raises:
        ContentError: with every problem of the file.
    """
    sheet = json_sheet(shown(path, root), read_text(path, root))
    found: dict[str, Reference] = {}
    for fields in entries(sheet):
        reference = _reference(fields, kinds)
        if reference is None:
            continue
        if reference.key in found:
            fields.note("id", f"The reference “{reference.key}” stands here twice.")
        found[reference.key] = reference
    sheet.settle()
    return found


def reference_lines(path: Path, root: Path) -> dict[str, int]:
    """Give the line of each reference, for problems found across files.

    Raises:
        ContentError: the file is not a list of entries.
    """
    found = entries(json_sheet(shown(path, root), read_text(path, root)))
    return {str(fields.values.get("id")): fields.line("id") for fields in found}


def _reference(fields: Fields, kinds: Mapping[str, EvidenceKind]) -> Reference | None:
    own = fields.child("custom")
    own.only({"kind", "who", "people", "found", "limits", "grade", "checked", "title_is_description"})
    kind = kinds.get(own.text("kind"))
    if kind is None and own.has("kind"):
        own.note("kind", f"There is no kind of evidence called “{own.values['kind']}”.")
    grade = own.text("grade")
    if grade and grade not in GRADES:
        own.note("grade", f"“grade” must be one of {', '.join(GRADES)}.")
    key, text = fields.text("id"), printed(fields, described=own.flag("title_is_description"))
    who, found, limits = own.text("who"), own.text("found"), own.text("limits")
    people = own.optional_whole("people", 1, 100_000_000)
    return None if kind is None else Reference(key, text, kind, who, people, found, limits, grade)


def printed(fields: Fields, *, described: bool = False) -> str:
    """Give a reference as it is printed; a ``described`` title is our own words and stands in brackets."""
    title, authors, year = fields.text("title").rstrip("."), _authors(fields), _year(fields)
    title = f"[{title}]" if described else title
    parts = (
        (f"{authors} {year}", title, _place(fields))
        if authors not in {"", title}
        else (f"{title} {year}", _place(fields))
    )
    text = " ".join(part if part[-1] in ".?!" else f"{part}." for part in map(str.strip, parts) if part)
    number = _number(fields)
    return f"{text} {number}" if number else text


def _authors(fields: Fields) -> str:
    if not fields.has("author"):
        return ""
    names = [_name(author) for author in fields.children("author")]
    if len(names) > NAMED or names[-1:] == ["others"]:
        return f"{names[0]} et al."
    return " & ".join(names)


def _name(author: Fields) -> str:
    return author.text("literal") if author.has("literal") else author.text("family")


def _year(fields: Fields) -> str:
    """Give the year in brackets; the day must exist, and so must the day the source was looked up."""
    years = [_day_parts(fields.child(key)) for key in ("issued", "accessed") if fields.has(key)]
    return f"({years[0]})" if fields.has("issued") and years[0] else ""


def _day_parts(fields: Fields) -> int | None:
    """Give the year of CSL's ``date-parts``: a year, a year and month, or a whole day."""
    match fields.values.get("date-parts"):
        case [[int(year), *rest]] if EARLIEST <= year <= LATEST and _is_day(year, rest):
            return year
        case _:
            fields.note("date-parts", "There is no such date; write [[2024]], [[2024, 3]] or [[2024, 3, 28]].")
            return None


def _is_day(year: int, rest: list[object]) -> bool:
    """The month and the day after a year, where given, exist."""
    match [*rest, *(1, 1)[len(rest) :]]:
        case [int(month), int(day)]:
            try:
                date(year, month, day)
            except (ValueError, OverflowError):
                return False
            return True
        case _:
            return False


def _place(fields: Fields) -> str:
    """Give ``Journal 44(2), 225–239``."""
    place = fields.optional_text("container-title")
    if fields.has("volume"):
        issue = f"({fields.text('issue')})" if fields.has("issue") else ""
        place += f" {fields.text('volume')}{issue}"
    if fields.has("page"):
        place += f", {fields.text('page').replace('-', '–')}"
    return place.strip(" ,")


def _number(fields: Fields) -> str:
    if fields.has("DOI"):
        return f"doi:{fields.text('DOI')}"
    return fields.text("PMCID") if fields.has("PMCID") else ""
