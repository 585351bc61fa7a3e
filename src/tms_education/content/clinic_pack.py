"""Reads a clinic's pack: who the clinic is, when it works, and the crisis lines of its country."""

from datetime import date
from pathlib import Path

from tms_education.content.clinic_fields import clinic_of
from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import localised, shown
from tms_education.content.reading import read_text
from tms_education.domain.clinic import Clinic, CrisisHelp, CrisisLine
from tms_education.domain.errors import ContentError, Problem

BASES = ("checked", "from-memory")
"""Whether somebody saw a crisis line at its source. A clinic sets ``checked`` once it has."""

_COUNTRY = frozenset({"name", "emergency", "lines", "checked_on", "review_due"})
_LINE = frozenset({"number", "action", "details", "basis"})


def read_clinic(folder: Path, root: Path, language: str = "en") -> Clinic:
    """Give the clinic of a pack: ``clinic.yaml`` and ``crisis.yaml`` of its folder.

    Raises:
        ContentError: with every problem of both files.
    """
    problems: list[Problem] = []
    crisis: dict[str, CrisisHelp] = {}
    try:
        crisis = read_crisis(localised(folder / "crisis.yaml", language), root)
    except ContentError as error:
        problems.extend(error.problems)
    path = localised(folder / "clinic.yaml", language)
    try:
        fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
    except ContentError as error:
        raise ContentError((*problems, *error.problems)) from error
    country = fields.text("country")
    if crisis and country and country not in crisis:
        fields.note("country", f"There is no crisis line for “{country}”.")
    clinic = clinic_of(fields, crisis.get(country) or last_resort().crisis)
    problems.extend(dict.fromkeys(fields.sheet.problems))
    if problems:
        raise ContentError(tuple(problems))
    return clinic


def last_resort() -> Clinic:
    """Give a clinic when no pack can be read: help must never be missing; a test holds it to the shipped line."""
    line = CrisisLine("988", "Call, text or chat, any time", "")
    crisis = CrisisHelp("United States", (line,), "911", date(2026, 11, 24), date(2026, 11, 24))
    return Clinic("Your TMS clinic", "", "US", frozenset(range(5)), crisis)


def read_crisis(path: Path, root: Path) -> dict[str, CrisisHelp]:
    """Give the crisis lines of each country.

    Raises:
        ContentError: with every problem of the file.
    """
    fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
    fields.only({"countries"})
    countries = fields.child("countries")
    found = {code: _help(countries.child(code)) for code in countries.values}
    if not found:
        fields.note("countries", "There is no crisis line at all.")
    fields.sheet.settle()
    return found


def _help(fields: Fields) -> CrisisHelp:
    fields.only(_COUNTRY)
    checked_on, review_due = fields.day("checked_on"), fields.day("review_due")
    if review_due < checked_on:
        fields.note("review_due", "The next check lies before the last one.")
    lines = tuple(_line(child) for child in fields.children("lines"))
    return CrisisHelp(fields.text("name"), lines, fields.text("emergency"), checked_on, review_due)


def _line(fields: Fields) -> CrisisLine:
    fields.only(_LINE)
    if fields.text("basis") not in BASES:
        fields.note("basis", f"“basis” must be one of {', '.join(BASES)}.")
    return CrisisLine(fields.text("number"), fields.text("action"), fields.optional_text("details"))
