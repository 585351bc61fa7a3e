"""The electric field a coil makes in a ball that conducts equally all round: a closed form, numpy only.

For a magnetic dipole with changing moment m at r outside the ball, the field at x inside is (Heller and van Hulsteyn
1992; Sarvas 1987 turned round)

    E(x) = - mu0 / 4 pi  x  cross  [ F m - (grad F . m) r ] / F^2
    F = a (r a + r^2 - r . x),   a = |r - x|
    grad F = (a^2/r + k + 2a + 2r) r - (a + 2r + k) x,   k = a_vector . r / a

It needs neither the conductivity nor the radius, only the middle of the ball. Lengths are in metres.
"""

from dataclasses import dataclass

import numpy as np

from tms_education.ui.pictures.brain.space import Array

MU0_4PI = 1e-7
CHANGE = 1e8
"""How fast the current changes, in ampere a second: 100 A in a microsecond. Only shares of the peak are ever shown."""

AT_ONCE = 512
TURNS, INNER, OUTER, APART, HEIGHT = 9, 0.026, 0.044, 0.045, 0.0065
RINGS, AROUND = 3, 10
GAUSS_2 = ((-((1 / 3) ** 0.5), 1.0), ((1 / 3) ** 0.5, 1.0))
GAUSS_3 = ((-(0.6**0.5), 5 / 9), (0.0, 8 / 9), (0.6**0.5, 5 / 9))
"""Places and weights of the Gauss-Legendre rule, from -1 to 1."""


@dataclass(frozen=True)
class Dipoles:
    """Places and moments (area turns) of the dipoles that stand for a coil's windings."""

    places: Array
    moments: Array

    def moved(self, pose: Array) -> "Dipoles":
        """Give them in the world, for a coil whose 4 x 4 pose is in metres."""
        turn = pose[:3, :3]
        return Dipoles(self.places @ turn.T + pose[:3, 3], self.moments @ turn.T)


def figure_8() -> Dipoles:
    """Give a figure-8 coil in its own frame: z away from the head, x along the two wings."""
    edges = np.array([0.0, INNER, *np.linspace(INNER, OUTER, RINGS - 1)[1:]])
    places: list[Array] = []
    weights: list[Array] = []
    for ring in range(len(edges) - 1):
        low, high = edges[ring], edges[ring + 1]
        for place, (node, share) in enumerate(GAUSS_3 if ring == 0 else GAUSS_2):
            radius = 0.5 * (high - low) * node + 0.5 * (high + low)
            turns = TURNS * min(1.0, (OUTER - radius) / (OUTER - INNER))
            angle = (np.arange(AROUND) + 0.5 * (place % 2)) * 2 * np.pi / AROUND
            places.append(np.c_[radius * np.cos(angle), radius * np.sin(angle), np.full(AROUND, HEIGHT)])
            weights.append(np.full(AROUND, 0.5 * (high - low) * share * radius * 2 * np.pi / AROUND * turns))
    wing, weight = np.vstack(places), np.hstack(weights)
    weight *= (np.pi * np.linspace(INNER, OUTER, TURNS) ** 2).sum() / weight.sum()
    aside = np.array([APART, 0.0, 0.0])
    both = np.vstack([wing - aside, wing + aside])
    moments = np.zeros_like(both)
    moments[:, 2] = np.r_[-weight, weight]
    return Dipoles(both, moments)


def strength(dipoles: Dipoles, points: Array, centre: Array) -> Array:
    """Give the strength of the field at points inside the ball, in volts a metre."""
    places = (dipoles.places - centre).astype(np.float32)
    moments = dipoles.moments.astype(np.float32)
    square = np.einsum("ij,ij->i", places, places)
    far = np.sqrt(square)
    along = np.einsum("ij,ij->i", places, moments)
    inside = (np.asarray(points) - centre).astype(np.float32)
    found = np.empty(len(inside), np.float32)
    for begin in range(0, len(inside), AT_ONCE):
        x = inside[begin : begin + AT_ONCE]
        dot = x @ places.T
        gap = np.sqrt(np.maximum(np.einsum("ij,ij->i", x, x)[:, None] + square - 2 * dot, np.float32(1e-12)))
        inward = square - dot
        share = 1 / (gap * (far * gap + inward))
        k = inward / gap
        slope = (gap * gap / far + k + 2 * gap + 2 * far) * along - (gap + 2 * far + k) * (x @ moments.T)
        total = share @ moments - (slope * share * share) @ places
        found[begin : begin + AT_ONCE] = np.linalg.norm(np.cross(x, total), axis=1)
    return found * np.float32(MU0_4PI * CHANGE)


def fitted_ball(points: Array) -> tuple[Array, float]:
    """Give middle and radius of the ball that lies nearest to the points."""
    table = np.c_[2 * points, np.ones(len(points))]
    solved, *_ = np.linalg.lstsq(table, (points**2).sum(1), rcond=None)
    return solved[:3], float(np.sqrt(solved[3] + solved[:3] @ solved[:3]))
