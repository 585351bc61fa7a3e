"""Checks that every short text of the data is translated, with its numbers, and that no translation is left over."""

from collections.abc import Iterator
from pathlib import Path

from tms_education.content.check_pairs import numbers_differ
from tms_education.content.clinic_pack import read_crisis
from tms_education.content.languages import shipped_languages
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import shown
from tms_education.content.phrases import PHRASES, phrase_files, read_phrases
from tms_education.domain.errors import ContentError, Problem
from tms_education.domain.read_words import words_of


def check_phrases(root: Path) -> Iterator[Problem]:
    """Give what is missing, left over or different in each language that ships."""
    languages = shipped_languages(root)[1:]
    if languages:
        english = english_phrases(root)
        for language in languages:
            yield from _check(root, language, english)


def english_phrases(root: Path) -> tuple[str, ...]:
    """Give every short text of the data in English."""
    library = ShippedLibrary(root=root)
    try:
        crisis = read_crisis(root / "resources" / "clinic" / "default" / "crisis.yaml", root)
    except ContentError:
        crisis = {}  # its own reader names the problem
    values = (
        library.kinds(),
        library.references(),
        library.protocols(),
        tuple(library.numbers().values()),
        library.clinic(),
        tuple(form.scale for form in library.questionnaires()),
    )
    return words_of((*values, tuple(crisis.values())))


def _check(root: Path, language: str, english: tuple[str, ...]) -> Iterator[Problem]:
    translated: set[str] = set()
    for path in phrase_files(root / "resources", language):
        file = shown(path, root)
        try:
            phrases = read_phrases(path, root)
        except ContentError as error:
            yield from error.problems
            continue
        for text, (words, line) in phrases.items():
            if text in translated or text not in english:
                yield Problem(
                    file, line, "This text stands elsewhere too." if text in translated else "Nobody says this."
                )
            yield from (Problem(file, line, sentence) for sentence in numbers_differ(words, text))
        translated |= phrases.keys()
    for text in english:
        if text not in translated:
            yield Problem(f"resources/{PHRASES}/{language}", 1, f"Not yet translated: “{text}”")
