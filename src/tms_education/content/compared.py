"""Which English each translated file was compared with, so that a translation that has gone stale is named.

``resources/translations/compared-<language>.yaml`` keeps a digest of the English words for each translated file. When
the English changes, somebody compares the two again and says so with ``python -m tools.compared``.
"""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from tms_education.content.check_pairs import FOLDERS
from tms_education.content.documents import json_sheet, mapping, yaml_sheet
from tms_education.content.form_words import languages
from tms_education.content.languages import ENGLISH, shipped_languages
from tms_education.content.locate import originals, shown
from tms_education.content.questionnaires import read_questionnaire
from tms_education.content.reading import read_text
from tms_education.domain.errors import ContentError, Problem
from tms_education.domain.read_words import words_of

LENGTH = 12
"""Digits kept of a digest: no two texts here will share them by chance."""

_READ = ("title:", "question:", "summary:")
"""The lines of an article's front matter that a person reads; the others are checked by ``check_pairs``."""

_STALE = (
    "The English has changed since this was compared with it. Compare them, then run: python -m tools.compared {} {}"
)
_NEVER = "Nobody has compared this with the English yet. Do so, then run: python -m tools.compared {} {}"


def record_file(root: Path, language: str) -> Path:
    """Give the file that says what was compared."""
    return root / "resources" / "translations" / f"compared-{language}.yaml"


def translated_files(root: Path, language: str) -> Iterator[tuple[Path, Path]]:
    """Give each translated file with the English one it follows; a form holds all its languages itself."""
    resources = root / "resources"
    folders = ((root / "articles", "*.md"), (resources / "scenes", "*.yaml"))
    found = [
        (path, folder / language / path.name) for folder, kind in folders for path in originals(folder / ENGLISH, kind)
    ]
    found += [(resources / name / f"{ENGLISH}.yaml", resources / name / f"{language}.yaml") for name in FOLDERS]
    yield from ((english, own) for english, own in found if english.is_file() and own.is_file())
    for path in originals(resources / "questionnaires", "*.json"):
        if language in languages(json_sheet(path.name, read_text(path, root)).values):
            yield path, path


def digest(english: Path, root: Path) -> str:
    """Give the digest of what a person reads of an English file.

    Raises:
        ContentError: the file can't be read.
    """
    text = read_text(english, root)
    if english.suffix == ".json":
        text = "\n".join(words_of(read_questionnaire(english, root)))
    elif english.suffix == ".md":
        _, front, body = (*text.split("---\n", 2), "", "")[:3]
        text = "\n".join(line for line in front.splitlines() if line.startswith(_READ)) + body
    else:
        text = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:LENGTH]


def read_compared(root: Path, language: str) -> dict[str, str]:
    """Give the digest that each translated file was compared with.

    Raises:
        ContentError: with every problem of the file.
    """
    path = record_file(root, language)
    if not path.is_file():
        return {}
    fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
    found = {name: fields.text(name) for name in fields.values}
    fields.sheet.settle()
    return found


def check_compared(root: Path) -> Iterator[Problem]:
    """Give the translations that nobody compared with the English of now."""
    for language in shipped_languages(root)[1:]:
        try:
            compared = read_compared(root, language)
            for english, own in translated_files(root, language):
                name = shown(own, root)
                if compared.get(name) != digest(english, root):
                    sentence = _STALE if name in compared else _NEVER
                    yield Problem(name, 1, sentence.format(language, name))
        except ContentError as error:
            yield from error.problems
