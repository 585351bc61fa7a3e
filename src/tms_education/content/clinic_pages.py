"""Reads where the values of a clinic are shown in the articles."""

from pathlib import Path

from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.at_clinic import Place


def read_places(path: Path, root: Path) -> dict[str, Place]:
    """Give the place of each value of the clinic that is shown in an article.

    Raises:
        ContentError: with every problem of the file.
    """
    fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
    fields.only({"insurers_note", "coils"})
    found = {key: _place(fields.child(key)) for key in ("insurers_note", "coils")}
    fields.sheet.settle()
    return found


def _place(fields: Fields) -> Place:
    fields.only({"article", "heading"})
    return Place(fields.text("article"), fields.text("heading"))
