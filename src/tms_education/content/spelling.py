"""Finds the word a person meant among the words of the library."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from math import log

SHORTEST = 4
"""Letters; in a shorter word nearly everything is near everything."""

NEAR_ENOUGH = 0.62
"""Share of the letters that must be right."""

AT_A_TIME = 12
"""The nearest words that are compared again with care."""

PREFERRED = 60
"""A word of a title counts as if it stood in the text that often."""


class Spelling:
    """The words of the library. ``add`` all of them, then ask."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._sorted: list[str] = []
        self._known: dict[str, str] = {}

    def add(self, words: Iterable[str], *, important: bool = False) -> None:
        """Learn words; ``important`` ones stand in titles and questions."""
        for word in words:
            self._counts[word] += PREFERRED if important else 1
        self._sorted = []
        self._known = {}

    def _words(self) -> list[str]:
        if not self._sorted:
            self._sorted = sorted(self._counts)
        return self._sorted

    def begins(self, start: str) -> bool:
        """Some word begins like that."""
        words = self._words()
        place = bisect_left(words, start)
        return place < len(words) and words[place].startswith(start)

    def knows(self, word: str) -> bool:
        """The word stands in the library."""
        return word in self._counts

    def meant(self, word: str) -> str:
        """Give the word itself where it is known or too short, else the nearest one, else the word."""
        if word in self._counts or len(word) < SHORTEST or word.isdecimal():
            return word
        if word not in self._known:
            self._known[word] = self._nearest(word)
        return self._known[word]

    def _nearest(self, word: str) -> str:
        from rapidfuzz import process  # noqa: PLC0415 -- nobody needs it before the first word that is not known
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        words = self._words()
        found = process.extract(
            word, words, scorer=OSA.normalized_similarity, score_cutoff=NEAR_ENOUGH - 0.1, limit=AT_A_TIME
        )
        best, how = word, NEAR_ENOUGH
        for one, near, _ in found:
            same_start = 0.06 if one[0] == word[0] else 0.0
            closeness = near + same_start + 0.012 * log(1 + self._counts[one]) - (0.1 if len(one) < SHORTEST else 0)
            if closeness > how:
                best, how = one, closeness
        return self._root(word) if best == word else best

    def _root(self, word: str) -> str:
        """Give the longest known word that this one begins with: ``pain`` for ``painfulness``."""
        known = (word[:length] for length in range(len(word) - 1, SHORTEST - 1, -1))
        return next((one for one in known if one in self._counts), word)

    def joined(self, words: list[str]) -> list[str]:
        """Give the words with those joined that are one word here: ``pace maker`` is ``pacemaker``."""
        found: list[str] = []
        for word in words:
            if found and found[-1] + word in self._counts:
                found[-1] += word
            else:
                found.append(word)
        return found
