"""Measures how hard a text is to read, with two published formulas; the second is the stricter one for plain texts.

Flesch-Kincaid grade (Kincaid and others 1975, US Navy Research Branch Report 8-75) counts words in a sentence and
syllables in a word: 0.39 · words/sentences + 11.8 · syllables/words − 15.59.

SMOG (McLaughlin 1969, Journal of Reading 12(8), 639–646) counts words of three syllables and more:
3.1291 + 1.0430 · √(30 · long words/sentences). It never gives less than 3.1.

``textstat`` (with nltk and pyphen) and ``py-readability-metrics`` (last release 2020) would bring more than they spare.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d,.]*\d|\d")
_STOP = re.compile(r"[.!?]+(?=[\s\"”)*]|$)|\n\s*\n|\n\s*(?=[-*+]\s|\d+\.\s|#|\|)")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^laeiouy]e|[aeiouy]le|[^aeiouytd]ed|[^aeiouyscxzgh]es)$")
_APART = re.compile(
    r"(?<![ctsg])ia|(?<=[dr])ea\b|creat|[rvdb]ious|[nd]iu|(?<![qg])ua|uou|[aeiou]ing\b|riet|quiet|diet|cien|eon|eor|io\b"
)
_SPECIAL = {"someone": 2, "sometimes": 2, "something": 2, "everyone": 3, "heard": 1}
"""Words whose inner silent letters no rule sees."""

LONG = 3
"""Syllables of a long word."""


@dataclass(frozen=True, slots=True)
class Grades:
    """The school grade a text asks for, by two formulas."""

    flesch_kincaid: float
    smog: float

    @property
    def highest(self) -> float:
        """The stricter of the two."""
        return max(self.flesch_kincaid, self.smog)


def syllables(word: str) -> int:
    """Count the syllables of an English word as it is spelled; a number counts as one."""
    small = word.casefold().replace("’", "").replace("'", "")
    if not small[:1].isalpha():
        return 1
    count = _SPECIAL.get(small, 0)
    for part in () if count else small.split("-"):
        found = len(_VOWELS.findall(part)) + len(_APART.findall(part))
        found -= bool(_SILENT.search(part)) and found > 1
        count += max(1, found)
    return count


def sentences(text: str, excused: Iterable[str] = ()) -> list[list[str]]:
    """Give the words of each sentence, items of lists and cells included; an ``excused`` term is one short word."""
    for term in sorted(excused, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(term)}(?!\w)", "term", text, flags=re.IGNORECASE)
    return [words for piece in _STOP.split(text) if (words := _WORD.findall(piece))]


def grades(text: str, excused: Iterable[str] = ()) -> Grades | None:
    """Measure a text; nothing for one without words. ``excused`` terms count as one short word each."""
    found = sentences(text, excused)
    words = [word for sentence in found for word in sentence]
    if not words:
        return None
    length = len(words) / len(found)
    spoken = sum(map(syllables, words)) / len(words)
    long = sum(syllables(word) >= LONG for word in words)
    return Grades(
        round(0.39 * length + 11.8 * spoken - 15.59, 2),
        round(3.1291 + 1.0430 * sqrt(30 * long / len(found)), 2),
    )
