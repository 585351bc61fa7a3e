"""When a pulse makes a thumb twitch, and how staff search for the strength where about half of the pulses do.

A made-up person with a fixed curve, drawn to explain: never a measurement of the one who plays. The curve is an
S-shape, as dose-response curves of the hand's response to TMS are; the rule "5 of 10" is the classical motor threshold.
"""

import math
from dataclasses import dataclass, replace

from tms_education.domain.chance import chance

WEAKEST, STRONGEST = 20, 90
"""Strengths the playful machine offers, in percent of its full power."""

WANTED, TRIES = 5, 10
"""Twitches wanted, and pulses tried, at one strength."""

FIRST = 70
COARSE, FINE = 5, 2
"""Where the search begins, and how far it steps down while every pulse twitches, and later."""


@dataclass(frozen=True, slots=True)
class Curve:
    """How a thumb answers: half of the pulses at ``threshold`` percent twitch; ``spread`` is how soft the edge is.

    ``reach`` is how far from the thumb spot the coil still works, in the units distances are given in.
    """

    threshold: float = 46.0
    spread: float = 2.0
    reach: float = 120.0

    def likelihood(self, strength: float, distance: float = 0.0) -> float:
        """Give the chance of a twitch, 0 to 1; a coil off the spot works as if it were weaker."""
        felt = strength * math.exp(-((distance / self.reach) ** 2))
        return 1 / (1 + math.exp(-(felt - self.threshold) / self.spread))

    def twitches(self, strength: float, distance: float, seed: int, count: int) -> bool:
        """Tell whether one pulse makes the thumb twitch; the same pulse of the same seed always does the same."""
        return chance(seed, count) < self.likelihood(strength, distance)


@dataclass(frozen=True, slots=True)
class Pulse:
    """One pulse that was tried: its strength in percent, and whether the thumb moved."""

    strength: int
    twitched: bool


@dataclass(frozen=True, slots=True)
class Search:
    """Where a search stands: the strength to try next, twitches and misses there, and the lowest strength that passed.

    ``counts`` is false while it still steps down pulse by pulse.
    """

    strength: int = FIRST
    hits: int = 0
    misses: int = 0
    passed: int | None = None
    counts: bool = False
    is_over: bool = False


def after(search: Search, *, twitched: bool) -> Search:
    """Give the search after one more pulse.

    Down in coarse steps until a pulse misses. Then up to ten pulses at each strength: five twitches pass it, and the
    search steps down; six misses fail it, and the search steps up, or ends when a higher strength has passed already.
    """
    if search.is_over:
        return search
    if not search.counts:
        lower = search.strength - COARSE
        if twitched and lower >= WEAKEST:
            return replace(search, strength=lower)
        return replace(search, counts=True, hits=int(twitched), misses=int(not twitched))
    hits, misses = search.hits + twitched, search.misses + (not twitched)
    if hits == WANTED:
        return _stepped(replace(search, passed=search.strength), -FINE)
    if misses == TRIES - WANTED + 1:
        return replace(search, is_over=True) if search.passed is not None else _stepped(search, FINE)
    return replace(search, hits=hits, misses=misses)


def _stepped(search: Search, step: int) -> Search:
    strength = search.strength + step
    if not WEAKEST <= strength <= STRONGEST:
        return replace(search, is_over=True)
    return replace(search, strength=strength, hits=0, misses=0)


def whole_search(curve: Curve, seed: int) -> tuple[tuple[Pulse, ...], int | None]:
    """Give every pulse of a search over the spot, and the strength it finds; none when even the strongest fails."""
    search, tried = Search(), list[Pulse]()
    while not search.is_over:
        twitched = curve.twitches(search.strength, 0.0, seed, len(tried))
        tried.append(Pulse(search.strength, twitched))
        search = after(search, twitched=twitched)
    return tuple(tried), search.passed
