"""Two made-up languages that show whether every text can be translated, grow and run the other way.

They are made from the English texts as they are read: letters with accents, half as long again, in brackets. What has
no accent on the screen was not translatable; a bracket that is missing was cut off. Only developers ask for them.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

_T = TypeVar("_T")

LONGER, REVERSED = "qps", "qps-rtl"
PSEUDO = (LONGER, REVERSED)

GROWTH = 1.5
"""How much longer a text becomes; no language we know of needs more."""

_MARKS = str.maketrans({"a": "áá", "e": "éé", "i": "íí", "o": "óó", "u": "úú", "n": "ñ", "A": "Á", "E": "É", "O": "Ó"})
_KEPT = re.compile(r"(<[^<>]*>|\{[^{}]*\}|&#?\w+;|%\w+|\n)")
_ROW, _PIECE = "·", 6
RIGHT_TO_LEFT, END = "\u200f\u202e", "\u202c"


def transformed(text: str, language: str) -> str:
    """Give a text in a made-up language; tags, placeholders and lines stay. Text of another language stays as it is."""
    if language not in PSEUDO:
        return text
    return "".join(one if _KEPT.fullmatch(one) else _piece(one, language) for one in _KEPT.split(text))


def _piece(text: str, language: str) -> str:
    bare = text.strip()
    if not any(letter.isalpha() for letter in bare):
        return text
    longer = bare.translate(_MARKS)
    missing = round(len(bare) * GROWTH) - len(longer) - 2
    rows = [_ROW * min(_PIECE, missing - start) for start in range(0, max(missing, 0), _PIECE + 1)]
    made = f"[{' '.join((longer, *(row for row in rows if row)))}]"
    if language == REVERSED:
        made = f"{RIGHT_TO_LEFT}{made}{END}"
    return text.replace(bare, made, 1)


WORDS: Mapping[str, str] = {
    "ArticleCard": "title question summary",
    "Section": "heading",
    "Paragraph": "html",
    "Term": "word meaning",
    "EvidenceKind": "words meaning",
    "Reference": "who found limits",
    "Scene": "title label",
    "SceneStep": "caption text description",
    "Protocol": "name short side pattern rhythm pulses dose time_words status note",
    "Evidence": "words measure unit when scale",
    "Clinic": "name",
    "CrisisHelp": "country",
    "CrisisLine": "action details",
    "Questionnaire": "title instruction credit",
    "About": "card line",
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


PAIRS: Mapping[str, str] = {"Scene": "words", "Evidence": "extra"}
"""The fields that hold pairs: a name of the program, and what a person reads."""


def spoken(value: _T, language: str) -> _T:
    """Give a value of the library, or a row of them, with everything a person reads in a made-up language."""
    made = _spoken(value, language, is_read=False)
    return made if isinstance(made, type(value)) else value


def _spoken(value: object, language: str, *, is_read: bool) -> object:
    if isinstance(value, str):
        return transformed(value, language) if is_read else value
    if isinstance(value, tuple):
        return tuple(_spoken(one, language, is_read=is_read) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    kind = type(value).__name__
    changes: dict[str, object] = {}
    read = WORDS.get(kind, "").split()
    for one in fields(value):
        held = getattr(value, one.name)
        if one.name == PAIRS.get(kind):
            changes[one.name] = tuple((name, transformed(text, language)) for name, text in held)
        else:
            changes[one.name] = _spoken(held, language, is_read=one.name in read)
    return replace(value, **changes)
