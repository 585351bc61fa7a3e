"""A small network of nerve cells that really runs: cells fire, signals cross links, links change by one plain rule.

The rule is Hebb's (1949): a link grows when the cell before it helps to make the cell after it fire, and fades a little
when it does not. It is a drawing that computes, with made-up numbers: change of this kind was seen in animals, and is
not proven for depression. Nothing here says how anyone's treatment will go.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tms_education.domain.chance import chance

CELLS = 12
STIMULATED = (0, 1, 2)
"""The cells under the coil."""

TICKS = 24
"""Moments in one test of the network; a signal needs one to cross a link."""

THRESHOLD = 1.0
LEAK = 0.55
"""Charge at which a cell fires, and the share of its charge it keeps from one moment to the next."""

REST = 4
"""Moments a cell rests after it fired."""

DRIVE = 1.2
PULSE_EVERY = 6
WEAKEST, STRONGEST = 0.12, 0.95
NEAR = 0.40
"""Cells nearer than this, in shares of the picture, are linked."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How links change: ``growth`` when two cells fire one after the other, ``fading`` when only the first fires."""

    growth: float = 0.005
    fading: float = 0.0008
    chatter: float = 0.06
    """Chance that a cell fires by itself at a moment."""


LEARNING, NO_RULE = Rule(), Rule(growth=0.0, fading=0.0)

Link = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Network:
    """Places of the cells in shares of the picture, the links between them, and the strength of each link."""

    places: tuple[tuple[float, float], ...]
    links: tuple[Link, ...]
    weights: tuple[float, ...]


def build(seed: int) -> Network:
    """Give a young network: cells on a loose grid, links between neighbours, all of them thin."""
    places = tuple(_place(seed, cell) for cell in range(CELLS))
    links = tuple(
        (start, end)
        for start in range(CELLS)
        for end in range(CELLS)
        if start != end and math.dist(places[start], places[end]) < NEAR and places[start] < places[end]
    )
    weights = tuple(0.3 + 0.16 * chance(seed + 1, place) for place in range(len(links)))
    return Network(places, links, weights)


def _place(seed: int, cell: int) -> tuple[float, float]:
    column, row = divmod(cell, 3)
    across = 0.14 + column * 0.24 + 0.09 * (chance(seed, 2 * cell) - 0.5)
    down = 0.2 + row * 0.3 + 0.12 * (chance(seed, 2 * cell + 1) - 0.5) + (0.05 if column % 2 else -0.03)
    return across, down


@lru_cache(maxsize=64)
def fire(network: Network, pulses: tuple[int, ...], noise: tuple[int, float] = (0, 0.0)) -> tuple[frozenset[int], ...]:
    """Run the network and give which cells fire at each moment.

    The cells under the coil fire at the moments in ``pulses``. ``noise`` is a seed and the chance of firing unasked.
    """
    charge, resting = [0.0] * CELLS, [0] * CELLS
    before: frozenset[int] = frozenset()
    history: list[frozenset[int]] = []
    for tick in range(TICKS):
        charge = [level * LEAK for level in charge]
        for (start, end), weight in zip(network.links, network.weights, strict=True):
            if start in before:
                charge[end] += weight
        if tick in pulses:
            for cell in STIMULATED:
                charge[cell] += DRIVE
        now = frozenset(
            cell
            for cell in range(CELLS)
            if not resting[cell] and (charge[cell] >= THRESHOLD or chance(noise[0], tick * CELLS + cell) < noise[1])
        )
        for cell in range(CELLS):
            resting[cell] = REST if cell in now else max(0, resting[cell] - 1)
            charge[cell] = 0.0 if cell in now else charge[cell]
        history.append(now)
        before = now
    return tuple(history)


def learn(network: Network, history: tuple[frozenset[int], ...], rule: Rule) -> Network:
    """Give the network after its links have changed by the rule for what fired, one moment after the other."""
    weights = list(network.weights)
    for before, now in pairwise(history):
        for place, (start, end) in enumerate(network.links):
            if start in before:
                room = STRONGEST - weights[place] if end in now else weights[place] - WEAKEST
                weights[place] += (rule.growth if end in now else -rule.fading) * room / (STRONGEST - WEAKEST)
    return Network(network.places, network.links, tuple(weights))


@lru_cache(maxsize=8)
def course(seed: int, sessions: int, rule: Rule = LEARNING) -> tuple[Network, ...]:
    """Give the network before the first session and after each one; a session is ten runs with pulses."""
    networks = [build(seed)]
    pulses = tuple(range(0, TICKS, PULSE_EVERY))
    for session in range(sessions):
        network = networks[-1]
        for run in range(10):
            noise = (seed * 7919 + session * 10 + run, rule.chatter)
            network = learn(network, fire(network, pulses, noise), rule)
        networks.append(network)
    return tuple(networks)


@lru_cache(maxsize=64)
def answer(network: Network) -> tuple[frozenset[int], ...]:
    """Give which cells fire when one single pulse tests the network and nothing else stirs it."""
    return fire(network, (0,))
