"""Reads a clinic's pack: who the clinic is, when it works, and the crisis lines of its country."""

from datetime import date, timedelta
from pathlib import Path

from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import localised, shown
from tms_education.content.reading import read_text
from tms_education.domain.clinic import Clinic, CrisisHelp, CrisisLine
from tms_education.domain.course_edits import Rule
from tms_education.domain.errors import ContentError, Problem

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

BASES = ("checked", "from-memory")
"""Whether somebody saw a crisis line at its source. A clinic sets ``checked`` once it has."""

_CLINIC = frozenset({
    "name", "phone", "country", "working_days", "protocols", "closed_days", "works_on_holidays", "missed_visits",
})  # fmt: skip
LONGEST_HOLIDAY = 366
"""Days between the first and the last day of one line of closed days."""

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
    try:
        fields = _clinic_fields(localised(folder / "clinic.yaml", language), root, crisis)
    except ContentError as error:
        raise ContentError((*problems, *error.problems)) from error
    if problems:
        raise ContentError(tuple(problems))
    country = fields.text("country")
    return Clinic(
        name=fields.text("name"),
        phone=fields.optional_text("phone"),
        country=country,
        working_days=_working_days(fields),
        crisis=crisis[country],
        protocols=fields.texts("protocols"),
        closed=_closed_days(fields),
        works_on_holidays=fields.flag("works_on_holidays"),
        missed=_rule(fields),
    )


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


def _clinic_fields(path: Path, root: Path, crisis: dict[str, CrisisHelp]) -> Fields:
    """Give the fields of ``clinic.yaml``, all of them sound."""
    fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
    fields.only(_CLINIC)
    country = fields.text("country")
    if crisis and country and country not in crisis:
        fields.note("country", f"There is no crisis line for “{country}”.")
    _working_days(fields)
    fields.text("name")
    fields.optional_text("phone")
    fields.texts("protocols")
    _closed_days(fields)
    fields.flag("works_on_holidays")
    _rule(fields)
    fields.sheet.settle()
    return fields


def _working_days(fields: Fields) -> frozenset[int]:
    words = fields.texts("working_days")
    for word in words:
        if word not in DAYS:
            fields.note("working_days", f"“{word}” is not a day of the week.")
    if not words:
        fields.note("working_days", "The clinic needs at least one working day.")
    return frozenset(DAYS.index(word) for word in words if word in DAYS)


def _rule(fields: Fields) -> Rule:
    """Give what happens to a missed visit; it is added at the end when nothing is said."""
    word = fields.optional_text("missed_visits") or Rule.ADD_AT_END
    if word not in list(Rule):
        fields.note("missed_visits", f"“missed_visits” must be one of {', '.join(Rule)}.")
        return Rule.ADD_AT_END
    return Rule(word)


def _closed_days(fields: Fields) -> frozenset[date]:
    """Give the days of lines such as ``2026-12-24`` and ``2026-12-24 to 2027-01-01``; YAML reads the first as a day."""
    values = fields.values.get("closed_days")
    if values is None:
        return frozenset()
    found: set[date] = set()
    for value in values if isinstance(values, list) else [values]:
        first, _, last = str(value).partition(" to ")
        try:
            day, end = date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip())
        except ValueError:
            fields.note("closed_days", f"“{value}” is not a day; write 2026-12-24, or 2026-12-24 to 2027-01-01.")
            continue
        if not 0 <= (end - day).days <= LONGEST_HOLIDAY:
            fields.note("closed_days", f"“{value}” must run from a day to a later one, for a year at most.")
            continue
        found.update(day + timedelta(days=ahead) for ahead in range((end - day).days + 1))
    return frozenset(found)


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
