"""Reads the published numbers that pages and articles show."""

from pathlib import Path

from tms_education.content.documents import entries, yaml_sheet
from tms_education.content.fields import Fields, is_number
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.content.references import GRADES
from tms_education.domain.evidence import Evidence

CERTAINTIES = ("checked", "memory-high", "memory-moderate")
"""How sure we are of the number itself; what is less sure than these is not printed at all."""

_FIELDS = frozenset({
    "id", "words", "measure", "real", "sham", "comparator", "unit", "interval", "people", "when", "scale", "design",
    "source", "grade", "certainty",
})  # fmt: skip


def read_evidence(path: Path, root: Path) -> tuple[tuple[int, Evidence], ...]:
    """Give the entries of a file with their lines.

    Raises:
        ContentError: with every problem of the file.
    """
    sheet = yaml_sheet(shown(path, root), read_text(path, root))
    found = tuple((fields.line("id"), _entry(fields)) for fields in entries(sheet))
    sheet.settle()
    return found


def _entry(fields: Fields) -> Evidence:
    if (grade := fields.text("grade")) and grade not in GRADES:
        fields.note("grade", f"“grade” must be one of {', '.join(GRADES)}.")
    if (certainty := fields.text("certainty")) and certainty not in CERTAINTIES:
        fields.note("certainty", f"“certainty” must be one of {', '.join(CERTAINTIES)}.")
    entry = Evidence(
        identifier=fields.text("id"),
        words=fields.text("words"),
        measure=fields.text("measure"),
        real=fields.number("real"),
        sham=fields.optional_number("sham"),
        comparator=fields.text("comparator"),
        unit=fields.text("unit"),
        people=fields.optional_whole("people", 1, 100_000_000),
        when=fields.text("when"),
        scale=fields.text("scale"),
        design=fields.text("design"),
        source=fields.text("source"),
        grade=grade,
        certainty=certainty,
        interval=_interval(fields),
        extra=_extra(fields),
    )
    _refuse_impossible(fields, entry)
    return entry


def _interval(fields: Fields) -> tuple[float, float] | None:
    value = fields.values.get("interval")
    if value is None:
        return None
    match value:
        case [low, high] if is_number(low) and is_number(high) and low <= high:
            return float(low), float(high)
        case _:
            fields.note("interval", "“interval” must be two numbers, the lower one first.")
            return None


def _extra(fields: Fields) -> tuple[tuple[str, str], ...]:
    """Give the further values as they are printed; counts of people and intervals too, so that they read well."""
    found = {key: _words(fields, key) for key in fields.values if key not in _FIELDS}
    if fields.has("people") and isinstance(fields.values["people"], int):
        found["people"] = _words(fields, "people")
    interval = fields.values.get("interval")
    if isinstance(interval, list) and all(is_number(one) for one in interval):
        found["interval"] = " to ".join(f"{one:g}" for one in interval)
    return tuple((key, words) for key, words in found.items() if words)


def _words(fields: Fields, key: str) -> str:
    value = fields.values[key]
    if isinstance(value, str) or value is None:
        return value or ""
    if is_number(value):
        return f"{value:,}"
    fields.note(key, f"“{key}” must be a text or a number.")
    return ""


def _refuse_impossible(fields: Fields, entry: Evidence) -> None:
    if entry.unit == "per 100 people":
        for key in ("real", "sham"):
            if (getattr(entry, key) or 0) > 100:  # noqa: PLR2004 -- of 100
                fields.note(key, "More than 100 of 100 people is impossible.")
    if entry.interval is not None and not entry.interval[0] <= entry.real <= entry.interval[1]:
        fields.note("interval", "The number lies outside its own interval.")
    if entry.comparator == "sham" and entry.sham is None:
        fields.note("sham", "A comparison with sham needs the number for sham.")
