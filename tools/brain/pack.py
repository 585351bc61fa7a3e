"""Simplifies the parts to two levels of detail and writes them small: whole numbers, one file a level."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fast_simplification
import numpy as np
from scipy.spatial import cKDTree
from tools.brain.cortex import Cortex
from tools.brain.meshes import Array, Mesh, curvature, neighbours, normals, openness, oriented, smoothed, visibility

LEVELS = {"40k": (40000, 8000, 9000), "20k": (20000, 4000, 5000)}
"""Triangles of cortex, of cerebellum with stem, and of the head."""

RAYS, REACH = 256, 40.0
BRAIN_SCALE, HEAD_SCALE, UNIT = 200, 125, 127
BEND = 1.5


@dataclass(frozen=True)
class Part:
    """One part in full detail, with what is known of each corner."""

    name: str
    points: Array
    faces: Array
    normals: Array
    scale: int
    open: Array | None = None
    bend: Array | None = None


def parts(cortex: Cortex, cerebellum: Mesh, head: Mesh) -> tuple[Part, Part, Part]:
    """Give the three parts; cortex and cerebellum shade each other."""
    lower, lower_faces = cerebellum
    lower_normals = normals(lower, lower_faces)
    free = openness(
        np.vstack([cortex.points, lower]),
        np.vstack([cortex.faces, lower_faces + len(cortex.points)]),
        np.vstack([cortex.normals, lower_normals]),
        RAYS,
        REACH,
    )
    count = len(cortex.points)
    upper_free = smoothed(neighbours(cortex.points, cortex.faces), free[:count], 2)
    lower_free = smoothed(neighbours(lower, lower_faces), free[count:], 2)
    upper_bend = curvature(cortex.points, cortex.faces, cortex.normals)
    lower_bend = curvature(lower, lower_faces, lower_normals)
    return (
        Part("cx", cortex.points, cortex.faces, cortex.normals, BRAIN_SCALE, upper_free, upper_bend),
        Part("cb", lower, lower_faces, lower_normals, BRAIN_SCALE, lower_free, lower_bend),
        Part("hd", *head, normals(*head), HEAD_SCALE),
    )


def write(folder: Path, whole: tuple[Part, Part, Part]) -> None:
    """Write every level of detail, and what of it can be seen from where."""
    for level, counts in LEVELS.items():
        packed: dict[str, Array] = {}
        drawn: list[tuple[Array, Array, Array]] = []
        for part, count in zip(whole, counts, strict=True):
            points, faces, nearest = _simplified(part, count)
            packed |= _packed(part, points, faces, nearest)
            drawn.append((points, part.normals[nearest], faces))
        save: Any = np.savez_compressed  # its own keyword keeps its type from taking names that are made here
        save(folder / f"brain_{level}.npz", **packed)
        upper, lower = drawn[:2]
        bits = visibility(
            np.vstack([upper[0], lower[0]]),
            np.vstack([upper[1], lower[1]]),
            np.vstack([upper[2], lower[2] + len(upper[0])]),
        )
        np.savez_compressed(folder / f"pvs_{level}.npz", bits=bits)


def _simplified(part: Part, count: int) -> tuple[Array, Array, Array]:
    points, faces = fast_simplification.simplify(
        part.points.astype(np.float32), part.faces.astype(np.int32), target_count=count, agg=5
    )
    faces = oriented(points, faces.astype(np.int32))
    return points, faces, cKDTree(part.points).query(points)[1]


def _packed(part: Part, points: Array, faces: Array, nearest: Array) -> dict[str, Array]:
    small = np.uint16 if len(points) < 2**16 else np.uint32
    table: dict[str, Array] = {
        f"{part.name}_v": np.round(points * part.scale).astype(np.int16),
        f"{part.name}_n": np.round(part.normals[nearest] * UNIT).astype(np.int8),
        f"{part.name}_f": faces.astype(small),
    }
    if part.open is not None and part.bend is not None:
        table[f"{part.name}_a"] = _byte(part.open[nearest], 0, 1)
        table[f"{part.name}_c"] = _byte(part.bend[nearest], -BEND, BEND)
    return table


def _byte(values: Array, low: float, high: float) -> Array:
    return np.clip((values - low) / (high - low) * 255, 0, 255).astype(np.uint8)
