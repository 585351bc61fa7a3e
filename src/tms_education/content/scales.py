"""Reads what was published about the totals of forms: bands, and how large a change has to be."""

from pathlib import Path

from tms_education.content.documents import entries, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.scale import Band, Rule, Scale

LARGEST = 1000
"""No form's total is larger."""

_ENTRY = frozenset({"form", "bands", "source", "reliable_change", "remission_below", "response"})


def read_scales(path: Path, root: Path) -> dict[str, Scale]:
    """Give the scale of each form by the form's identifier.

    Raises:
        ContentError: with every problem of the file.
    """
    sheet = yaml_sheet(shown(path, root), read_text(path, root))
    found: dict[str, Scale] = {}
    for fields in entries(sheet):
        fields.only(_ENTRY)
        form = fields.text("form")
        if form in found:
            fields.note("form", f"The form “{form}” stands here twice.")
        found[form] = Scale(
            bands=_bands(fields),
            source=fields.text("source"),
            reliable_change=_rule(fields, "reliable_change"),
            remission=_rule(fields, "remission_below"),
            response_source=_response(fields),
        )
    sheet.settle()
    return found


def _bands(fields: Fields) -> tuple[Band, ...]:
    """Give the bands; they follow one another from 0 without a gap."""
    found: list[Band] = []
    for child in fields.children("bands"):
        child.only({"name", "from", "to"})
        band = Band(child.text("name"), child.whole("from", 0, LARGEST), child.whole("to", 0, LARGEST))
        if band.lowest != (found[-1].highest + 1 if found else 0) or band.highest < band.lowest:
            child.note("from", "The bands must follow one another from 0 without a gap.")
        found.append(band)
    return tuple(found)


def _rule(fields: Fields, key: str) -> Rule | None:
    if not fields.has(key):
        return None
    child = fields.child(key)
    child.only({"points", "source"})
    return Rule(child.whole("points", 1, LARGEST), child.text("source"))


def _response(fields: Fields) -> str:
    if not fields.has("response"):
        return ""
    child = fields.child("response")
    child.only({"source"})
    return child.text("source")
