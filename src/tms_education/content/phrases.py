"""The short texts of the data in another language: what the numbers, the protocols and the sources say.

``resources/phrases/<language>/*.yaml`` hold each English text with its translation. The English is the name to find
it by: when it changes, its translation is no longer found, so none can go stale unseen.
"""

from pathlib import Path

from tms_education.content.documents import entries, yaml_sheet
from tms_education.content.languages import ENGLISH
from tms_education.content.locate import shown
from tms_education.content.reading import read_text

PHRASES = "phrases"


def phrase_files(resources: Path, language: str) -> tuple[Path, ...]:
    """Give the files with the phrases of a language, in order."""
    return tuple(sorted((resources / PHRASES / language).glob("*.yaml")))


def read_phrases(path: Path, root: Path) -> dict[str, tuple[str, int]]:
    """Give the translation of each English text of a file, with its line. The folder is named after the language.

    Raises:
        ContentError: with every problem of the file.
    """
    language = path.parent.name
    sheet = yaml_sheet(shown(path, root), read_text(path, root))
    found: dict[str, tuple[str, int]] = {}
    for fields in entries(sheet):
        fields.only({ENGLISH, language})
        english = fields.text(ENGLISH)
        if english in found:
            fields.note(ENGLISH, "This text stands here twice.")
        found[english] = (fields.text(language), fields.line(ENGLISH))
    sheet.settle()
    return found
