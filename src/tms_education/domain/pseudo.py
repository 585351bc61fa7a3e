"""Two made-up languages that show whether every text can be translated, grow and run the other way.

They are made from the English texts as they are read: letters with accents, half as long again, in brackets. What has
no accent on the screen was not translatable; a bracket that is missing was cut off. Only developers ask for them.
"""

import re
from typing import TypeVar

from tms_education.domain.read_words import said

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


def spoken(value: _T, language: str) -> _T:
    """Give a value of the library, or a row of them, with everything a person reads in a made-up language."""
    return said(value, lambda text: transformed(text, language))
