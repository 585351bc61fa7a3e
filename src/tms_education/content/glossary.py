"""Reads the glossary: plain meanings of the words in the guides."""

from pathlib import Path

from tms_education.content.documents import entries, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.glossary import Term

_KNOWN = frozenset({"id", "word", "meaning", "say", "forms", "article"})


def read_glossary(path: Path, root: Path) -> tuple[Term, ...]:
    """Give the words in the order of the file.

    Raises:
        ContentError: with every problem of the file.
    """
    sheet = yaml_sheet(shown(path, root), read_text(path, root))
    found: dict[str, Term] = {}
    ways: dict[str, str] = {}
    for fields in entries(sheet):
        term = _term(fields)
        if term.identifier in found:
            fields.note("id", f"The word “{term.identifier}” stands here twice.")
        for form in term.forms:
            if ways.setdefault(form.casefold(), term.identifier) != term.identifier:
                fields.note("forms", f"“{form}” is already a way to write “{ways[form.casefold()]}”.")
        found[term.identifier] = term
    sheet.settle()
    return tuple(found.values())


def _term(fields: Fields) -> Term:
    fields.only(_KNOWN)
    word = fields.text("word")
    forms = tuple(dict.fromkeys((*(() if "(" in word else (word,)), *fields.texts("forms"))))
    return Term(
        fields.text("id"),
        word,
        fields.text("meaning"),
        fields.optional_text("say"),
        forms,
        fields.optional_text("article"),
    )
