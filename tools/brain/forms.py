"""Solid forms as signed distances (below 0 inside), and how they are joined and cut smoothly."""

import numpy as np
from tools.brain.meshes import Array

Point = tuple[float, float, float]


def joined(one: Array, other: Array, softness: float) -> Array:
    """Give two forms as one, with a soft seam."""
    share = np.clip(0.5 + 0.5 * (other - one) / softness, 0, 1)
    return np.asarray(other * (1 - share) + one * share - softness * share * (1 - share))


def cut(one: Array, other: Array, softness: float) -> Array:
    """Give the common part of two forms, with a soft edge; cut away a form by giving it negated."""
    return -joined(-one, -other, softness)


def ball(middle: Point, radii: Point, x: Array, y: Array, z: Array) -> Array:
    """Give an ellipsoid."""
    reach = np.sqrt(
        ((x - middle[0]) / radii[0]) ** 2 + ((y - middle[1]) / radii[1]) ** 2 + ((z - middle[2]) / radii[2]) ** 2
    )
    return np.asarray((reach - 1) * min(radii))


def rod(start: Point, end: Point, radii: tuple[float, float], x: Array, y: Array, z: Array) -> Array:
    """Give a rod with round ends, thick as ``radii`` at its two ends."""
    a, way = np.array(start, float), np.array(end, float) - np.array(start, float)
    px, py, pz = x - a[0], y - a[1], z - a[2]
    along = np.clip((px * way[0] + py * way[1] + pz * way[2]) / (way @ way), 0, 1)
    away = np.sqrt((px - along * way[0]) ** 2 + (py - along * way[1]) ** 2 + (pz - along * way[2]) ** 2)
    return np.asarray(away - (radii[0] + (radii[1] - radii[0]) * along))
