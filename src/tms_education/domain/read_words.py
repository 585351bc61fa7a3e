"""Which words of the library's values a person reads, and how to say them in another way: as data, in one table."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

_T = TypeVar("_T")

Say = Callable[[str], str]
"""Gives a text in another language, or as it is."""

WORDS: Mapping[str, str] = {
    "ArticleCard": "title question summary",
    "Section": "heading",
    "Paragraph": "html",
    "Term": "word meaning",
    "EvidenceKind": "words meaning",
    "Reference": "who found limits",
    "Scene": "title label",
    "SceneStep": "caption text description",
    "People": "name did did_not",
    "Protocol": "name short side pattern rhythm pulses dose time_words status note",
    "Evidence": "words unit when scale",
    "Clinic": "name insurers_note coils",
    "CrisisHelp": "country",
    "CrisisLine": "action details",
    "Questionnaire": "title instruction credit",
    "About": "card line",
    "Rule": "source",
    "Scale": "source response_source",
    "SheetWords": "next_step questions papers first",
    "Item": "words why short",
    "Option": "words ask",
    "VisitKind": "name time lines",
    "VisitGuide": "bring call danger missed",
    "Topic": "name lines",
    "PageQuestion": "words",
    "Choice": "words reply",
}
"""The fields of the library's values that a person reads; all others are names and numbers of the program."""

PAIRS: Mapping[str, str] = {"Scene": "words"}
"""The fields that hold pairs: a name of the program, and what a person reads."""


def said(value: _T, say: Say) -> _T:
    """Give a value of the library, or a row of them, with everything a person reads said in another way."""
    made = _said(value, say, is_read=False)
    return made if isinstance(made, type(value)) else value


def words_of(value: object) -> tuple[str, ...]:
    """Give every text of a value that a person reads and that has letters in it, each once."""
    found: dict[str, None] = {}

    def hear(text: str) -> str:
        if any(letter.isalpha() for letter in text):
            found[text] = None
        return text

    _said(value, hear, is_read=False)
    return tuple(found)


def _said(value: object, say: Say, *, is_read: bool) -> object:
    if isinstance(value, str):
        return say(value) if is_read else value
    if isinstance(value, tuple):
        return tuple(_said(one, say, is_read=is_read) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    kind = type(value).__name__
    changes: dict[str, object] = {}
    read = WORDS.get(kind, "").split()
    for one in fields(value):
        held = getattr(value, one.name)
        if one.name == PAIRS.get(kind):
            changes[one.name] = tuple((name, say(text)) for name, text in held)
        else:
            changes[one.name] = _said(held, say, is_read=one.name in read)
    return replace(value, **changes)
