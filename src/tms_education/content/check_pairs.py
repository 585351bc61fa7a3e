"""Checks that a translation has the parts, the pictures, the sources and the numbers of the English words."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from tms_education.content.articles import Draft
from tms_education.content.documents import yaml_sheet
from tms_education.content.fields import Place, Sheet
from tms_education.content.languages import ENGLISH
from tms_education.content.locate import shown
from tms_education.content.markdown_html import CITATION
from tms_education.content.placeholders import PLACEHOLDER
from tms_education.content.reading import read_text
from tms_education.content.sections import RawSection, split
from tms_education.domain.errors import ContentError, Problem

FACTS = ("group", "order", "art", "pictures", "sources", "next")
"""What the front matter of an article says alike in every language."""

FOLDERS = ("glossary", "matters", "teachback", "visits")
"""The folders of ``resources`` with one file of words for each language."""

_SAME = frozenset({"id", "section", "article", "fits", "art", "protocol", "order"})
_FREE = frozenset({"forms", "say"})

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_BETWEEN = re.compile(r"[.,]")
_CRISIS = ("988", "2")
"""The US crisis line asks who does not speak English to press a further key, so its numbers may differ."""


def check_pairs(originals: Mapping[str, Draft], drafts: Mapping[str, Draft]) -> Iterator[Problem]:
    """Give where the articles of a language part from the English ones."""
    for slug, draft in drafts.items():
        if slug in originals:
            yield from _facts(draft, originals[slug])
            yield from _sections(draft, originals[slug])
    lacking = sorted(originals.keys() - drafts.keys()) if drafts else []
    if lacking:
        file = next(iter(drafts.values())).fields.sheet.file
        yield Problem(f"{file.rpartition('/')[0]}/{lacking[0]}.md", 1, f"Not yet translated: {', '.join(lacking)}.")


def check_word_files(resources: Path, root: Path) -> Iterator[Problem]:
    """Give where the glossary, the questions and the guides of a language part from the English ones."""
    for folder in FOLDERS:
        for path in sorted((resources / folder).glob("*.yaml")):
            if path.stem != ENGLISH:
                yield from _like_english(path, path.with_stem(ENGLISH), root)


def check_scenes(resources: Path, root: Path) -> Iterator[Problem]:
    """Give where the words of the pictures part from the English ones, in the languages that have any."""
    english = sorted((resources / "scenes" / ENGLISH).glob("*.yaml"))
    for folder in sorted((resources / "scenes").glob("*")):
        for original in english if folder.name != ENGLISH else ():
            path = folder / original.name
            if path.is_file():
                yield from _like_english(path, original, root)
            else:
                yield Problem(shown(path, root), 1, "The words of this picture are not yet translated.")


def _like_english(path: Path, original: Path, root: Path) -> Iterator[Problem]:
    own, english = _sheet(path, root), _sheet(original, root)
    if own and english:
        yield from _alike(own, (), own.values, english.values)


def _facts(draft: Draft, original: Draft) -> Iterator[Problem]:
    for key in FACTS:
        if draft.fields.values.get(key) != original.fields.values.get(key):
            yield Problem(draft.fields.sheet.file, draft.fields.line(key), f"“{key}” differs from the English.")


def _sections(draft: Draft, original: Draft) -> Iterator[Problem]:
    own, english = _split(draft), _split(original)
    if [one.identifier for one in own] != [one.identifier for one in english]:
        names = ", ".join(one.identifier for one in english[1:])
        yield Problem(draft.fields.sheet.file, draft.first_line, f"The sections must be those of the English: {names}.")
        return
    for mine, theirs in zip(own, english, strict=True):
        for sentence in _differences(mine, theirs):
            yield Problem(draft.fields.sheet.file, mine.line, sentence)


def _split(draft: Draft) -> tuple[RawSection, ...]:
    return split("", draft.body, draft.first_line)[0]


def _differences(own: RawSection, english: RawSection) -> Iterator[str]:
    if (own.picture, own.step) != (english.picture, english.step):
        yield f"The picture must be {english.picture}, step {english.step}, as in English."
    if CITATION.findall(own.source) != CITATION.findall(english.source):
        yield "The citations are not those of the English, in its order."
    yield from numbers_differ(f"{own.heading} {own.source}", f"{english.heading} {english.source}")


def numbers_differ(own: str, english: str) -> Iterator[str]:
    """Say which numbers of a translation are not those of the English."""
    if PLACEHOLDER.findall(own) != PLACEHOLDER.findall(english):
        yield "The numbers in {{…}} are not those of the English, in its order."
    mine, theirs = _written(own), _written(english)
    if _CRISIS[0] in theirs:
        for number in _CRISIS:
            del mine[number], theirs[number]
    for words, numbers in (("Not in the English", mine - theirs), ("Only in the English", theirs - mine)):
        if numbers:
            yield f"{words}: {', '.join(sorted(numbers.elements()))}."


def _written(text: str) -> Counter[str]:
    """Give the numbers written in figures; how a language parts their digits does not count."""
    bare = CITATION.sub("", PLACEHOLDER.sub("", text))
    return Counter(_BETWEEN.sub("", number) for number in _NUMBER.findall(bare))


def _sheet(path: Path, root: Path) -> Sheet | None:
    """Give a file of words; nothing when it can't be read, which its own reader says."""
    try:
        return yaml_sheet(shown(path, root), read_text(path, root))
    except ContentError:
        return None


def _alike(sheet: Sheet, place: Place, own: object, english: object) -> Iterator[Problem]:
    """Give where a value differs in shape, in a name that the program reads, or in a number."""
    if isinstance(own, dict) and isinstance(english, dict):
        yield from _same_names(sheet, place, own, english)
    elif isinstance(own, list) and isinstance(english, list):
        if len(own) != len(english):
            yield Problem(sheet.file, sheet.line(place), f"The English has {len(english)} entries here.")
        for number, (mine, theirs) in enumerate(zip(own, english, strict=False)):
            yield from _alike(sheet, (*place, number), mine, theirs)
    elif isinstance(own, str) and isinstance(english, str) and place[-1] not in _SAME:
        yield from (Problem(sheet.file, sheet.line(place), one) for one in numbers_differ(own, english))
    elif own != english:
        yield Problem(sheet.file, sheet.line(place), f"This is “{english}” in English.")


def _same_names(sheet: Sheet, place: Place, own: dict[str, object], english: dict[str, object]) -> Iterator[Problem]:
    for key in sorted((own.keys() ^ english.keys()) - _FREE):
        yield Problem(sheet.file, sheet.line((*place, key)), f"“{key}” stands in only one of the two languages.")
    for key in own.keys() & english.keys() - _FREE:
        yield from _alike(sheet, (*place, key), own[key], english[key])
