"""Measures how easy a Spanish text is to read, with two published formulas; in both, more is easier.

Szigriszt-Pazos (1993, Complutense University of Madrid): 206.835 − 62.3 · syllables/words − words/sentences. The
INFLESZ scale (Barrio-Cantalejo and others 2008, An Sist Sanit Navar 31:135-52) reads it for patients: from 55 normal,
from 65 quite easy, from 80 very easy.

Fernández-Huerta (1959), in the form that counts words in a sentence:
206.84 − 60 · syllables/words − 1.02 · words/sentences. From 70 it suits the 6th grade, from 80 the 5th.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tms_education.content.reading_grade import sentences

_SILENT_U = re.compile(r"(?<=q)u(?=[eiéí])|(?<=g)u(?=[eiéí])")
_Y = re.compile(r"y(?![aeiouáéíóúü])")
_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_APART = re.compile(r"(?<=[aeoáéíóú])(?=[aeoáéíóú])")
"""Two vowels that are not i or u without an accent are two syllables."""


@dataclass(frozen=True, slots=True)
class Ease:
    """How easy a text is, by two formulas."""

    inflesz: float
    fernandez_huerta: float


def syllables(word: str) -> int:
    """Count the syllables of a Spanish word; a number, or letters that are spelled out, count as one."""
    small = _Y.sub("i", _SILENT_U.sub("", word.casefold()))
    return max(1, sum(1 + len(_APART.findall(vowels)) for vowels in _VOWELS.findall(small)))


def ease(text: str, excused: Iterable[str] = ()) -> Ease | None:
    """Measure a text; nothing for one without words. ``excused`` terms count as one short word each."""
    found = sentences(text, excused)
    words = [word for sentence in found for word in sentence]
    if not words:
        return None
    spoken, length = sum(map(syllables, words)) / len(words), len(words) / len(found)
    return Ease(round(206.835 - 62.3 * spoken - length, 1), round(206.84 - 60 * spoken - 1.02 * length, 1))
