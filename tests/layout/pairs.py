"""Few cases in which every value of one choice meets every value of every other at least once."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from random import Random

Case = dict[str, object]
Pair = tuple[str, object, str, object]

TRIES = 30


def _pairs(case: Case) -> set[Pair]:
    return {(one, case[one], other, case[other]) for one, other in combinations(sorted(case), 2)}


def pairwise(choices: Mapping[str, Sequence[object]], seed: int = 8) -> list[Case]:
    """Give cases that cover every pair; greedy, and the same for the same seed."""
    draw = Random(seed)
    names = sorted(choices)
    left = {
        (one, first, other, second)
        for one, other in combinations(names, 2)
        for first in choices[one]
        for second in choices[other]
    }
    cases: list[Case] = []
    while left:
        one, first, other, second = min(left, key=repr)
        tried = []
        for _ in range(TRIES):
            case = {name: draw.choice(list(choices[name])) for name in names} | {one: first, other: second}
            tried.append(case)
        best = max(tried, key=lambda case: len(_pairs(case) & left))
        left -= _pairs(best)
        cases.append(best)
    return cases
