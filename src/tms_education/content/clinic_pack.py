"""Reads a clinic's pack: who the clinic is, when it works, and the crisis lines of its country."""

from collections.abc import Mapping
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


def read_clinic(
    folder: Path, root: Path, language: str = "en", *, shipped: Path | None = None, own: Path | None = None
) -> Clinic:
    """Give the clinic of a pack: ``clinic.yaml`` and ``crisis.yaml`` of its folder.

    A pack without crisis lines uses those of the ``shipped`` folder. ``own`` is a file with the values that were
    changed on this device; they stand over those of the pack.

    Raises:
        ContentError: with every problem of the files.
    """
    problems: list[Problem] = []
    crisis: dict[str, CrisisHelp] = {}
    path = localised(folder / "crisis.yaml", language)
    if shipped is not None and not path.is_file():
        path = localised(shipped / "crisis.yaml", language)
    try:
        crisis = read_crisis(path, root)
    except ContentError as error:
        problems.extend(error.problems)
    path = localised(folder / "clinic.yaml", language)
    try:
        fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
        if own is not None:
            fields = _laid_over(fields, own)
    except ContentError as error:
        raise ContentError((*problems, *error.problems)) from error
    clinic = checked_clinic(fields, crisis)
    problems.extend(dict.fromkeys(fields.sheet.problems))
    if problems:
        raise ContentError(tuple(problems))
    return clinic


def checked_clinic(fields: Fields, crisis: Mapping[str, CrisisHelp]) -> Clinic:
    """Give the clinic of some fields, with the crisis lines of its country; the caller settles what is wrong."""
    country = fields.text("country")
    if crisis and country and country not in crisis:
        fields.note("country", f"There is no crisis line for “{country}”.")
    return clinic_of(fields, crisis.get(country) or last_resort().crisis)


def _laid_over(base: Fields, own: Path) -> Fields:
    """Give the fields of a pack with those of a device over them; its sign-offs stand beside those of the pack."""
    changed = mapping(yaml_sheet(own.name, read_text(own, own.parent)))
    values = {**base.values, **changed.values}
    signed = [base.values.get("signoffs"), changed.values.get("signoffs")]
    values["signoffs"] = [entry for entries in signed if isinstance(entries, list) for entry in entries]
    return Fields(changed.sheet, values, ())


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
