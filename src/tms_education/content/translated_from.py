"""Knows which English words each translated file was made of, so that a translation that fell behind is named.

``resources/translated-from/<language>.yaml`` holds a digest of each English file as it was when its translation was
last found right. ``make translated`` writes it.
"""

import contextlib
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from tms_education.content.check_pairs import FOLDERS
from tms_education.content.documents import json_sheet, mapping, yaml_sheet
from tms_education.content.form_words import languages
from tms_education.content.languages import ENGLISH
from tms_education.content.locate import originals, shown
from tms_education.content.questionnaires import read_questionnaire
from tms_education.content.reading import read_text
from tms_education.domain.errors import ContentError, Problem
from tms_education.domain.read_words import words_of

NOTED = "translated-from"
"""The folder of ``resources`` with what was translated, a file for each language."""

_LETTERS = 12
_MARKS = re.compile(r"\{#[^{}]*\}")
_NOT_WORDS = re.compile(r"^(?:#.*|(?!title:|question:|summary:)[a-z_]+: .*)$", re.MULTILINE)


def translated_pairs(root: Path, language: str) -> Iterator[tuple[Path, Path]]:
    """Give each English file and the translation that stands beside it; a form that can't be read has none."""
    resources = root / "resources"
    for folder in (root / "articles", resources / "scenes"):
        for original in sorted((folder / ENGLISH).glob("*.*")):
            if (folder / language / original.name).is_file():
                yield original, folder / language / original.name
    for name in FOLDERS:
        original, translation = (resources / name / f"{one}.yaml" for one in (ENGLISH, language))
        if original.is_file() and translation.is_file():
            yield original, translation
    for form in originals(resources / "questionnaires", "*.json"):
        with contextlib.suppress(ContentError):
            if language in languages(json_sheet(form.name, read_text(form, root)).values):
                yield form, form  # a form holds its translations itself


def digest(path: Path, root: Path) -> str:
    """Give a short digest of the words of an English file: comments, dates and names of pictures do not count.

    Raises:
        ContentError: the file can't be read.
    """
    text = read_text(path, root)
    if path.suffix == ".json":
        text = "\n".join(words_of(read_questionnaire(path, root)))
    elif path.suffix == ".md":
        front, _, body = text.removeprefix("---\n").partition("\n---\n")
        text = f"{_NOT_WORDS.sub('', front)} {_MARKS.sub('', body)}"
    else:
        text = re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:_LETTERS]


def check_translated(root: Path) -> Iterator[Problem]:
    """Give each translation whose English changed since, in the languages that keep track."""
    for path in sorted((root / "resources" / NOTED).glob("*.yaml")):
        try:
            noted = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
        except ContentError as error:
            yield from error.problems
            continue
        pairs = {shown(original, root): (original, one) for original, one in translated_pairs(root, path.stem)}
        for name, (original, translation) in pairs.items():
            if _changed(original, root, noted.values.get(name)):
                sentence = f"{name} changed since. When this is right again, run: make translated"
                yield Problem(shown(translation, root), 1, sentence)
        for name in noted.values.keys() - pairs.keys():
            yield Problem(shown(path, root), noted.line(name), f"There is no translation of “{name}”.")


def _changed(original: Path, root: Path, noted: object) -> bool:
    try:
        return digest(original, root) != noted
    except ContentError:
        return False  # its own reader names what is wrong


def note_translated(root: Path, language: str) -> tuple[str, ...]:
    """Write down that all translations of a language are right; give the English files that had changed.

    Raises:
        ContentError: a file can't be read.
    """
    path = root / "resources" / NOTED / f"{language}.yaml"
    before = mapping(yaml_sheet("", read_text(path, root))).values if path.is_file() else {}
    now = {shown(original, root): digest(original, root) for original, _ in translated_pairs(root, language)}
    head = "# The English each file was translated from. Written by: make translated\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(head + "".join(f"{name}: '{one}'\n" for name, one in sorted(now.items())), encoding="utf-8")
    return tuple(sorted(name for name, one in now.items() if before.get(name) != one))
