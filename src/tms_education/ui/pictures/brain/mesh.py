"""Reads the shapes of the brain in space, and refuses what is damaged."""

import io
import math
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from tms_education.ui.pictures.brain.space import Array

Source = Callable[[str], bytes]
"""Gives the bytes of a shape by name; empty when there is none."""

LARGEST = 4_000_000
CLOSE, CLOSE_FAST = 5, 3
"""How many of the 128 directions are joined for a picture at rest and for one that turns."""


class DamagedShapeError(Exception):
    """A shape is missing or can't be what was made."""


@dataclass(frozen=True)
class Shape:
    """Corners, their outward normals, and triangles."""

    points: Array
    normals: Array
    triangles: Array


@dataclass
class Level:
    """The brain and the head at one level of detail.

    ``cortex`` is how many of the corners belong to the cortex; the cerebellum and the stem follow. ``open`` says how
    free a corner lies (0 deep in a fold), ``bend`` how the surface bends there.
    """

    brain: Shape
    head: Shape
    cortex: int
    open: Array
    bend: Array
    directions: Array
    seen: Array
    candidates: Array
    _cached: tuple[bytes, Array] | None = field(default=None, repr=False)

    def visible(self, direction: Array, *, fast: bool) -> Array:
        """Give the triangles that can be seen from a direction."""
        count = CLOSE_FAST if fast else CLOSE
        near = np.sort(np.argpartition(-(self.directions @ direction), count)[:count])
        key = near.tobytes()
        if self._cached is None or self._cached[0] != key:
            self._cached = (key, self.candidates[np.logical_or.reduce(self.seen[near])])
        return self._cached[1]


@dataclass(frozen=True)
class Casing:
    """The casing of the figure-8 coil: the shape at rest and a lighter one for turning."""

    fine: Shape
    light: Shape


def read_level(source: Source, name: str) -> Level:
    """Give one level of detail.

    Raises:
        DamagedShapeError: the file is missing or damaged.
    """
    data, bits = _arrays(source, f"brain_{name}.npz"), _arrays(source, f"pvs_{name}.npz")
    try:
        return _level(data, bits["bits"])
    except (KeyError, ValueError, IndexError, TypeError) as error:
        raise DamagedShapeError(f"brain_{name}: {error}") from error


def _level(data: dict[str, Array], bits: Array) -> Level:
    cortex, rest = _shape(data, ("cx_v", "cx_n", "cx_f"), 200), _shape(data, ("cb_v", "cb_n", "cb_f"), 200)
    brain = Shape(
        np.vstack([cortex.points, rest.points]),
        np.vstack([cortex.normals, rest.normals]),
        np.vstack([cortex.triangles, rest.triangles + len(cortex.points)]),
    )
    head = _shape(data, ("hd_v", "hd_n", "hd_f"), 125)
    free = np.r_[data["cx_a"], data["cb_a"]].astype(np.float32) / np.float32(255)
    bend = np.r_[data["cx_c"], data["cb_c"]].astype(np.float32) / np.float32(255) * 3 - np.float32(1.5)
    if len(free) != len(brain.points) or len(bend) != len(free) or len(bits) != len(brain.triangles):
        raise ValueError("the parts do not belong together")
    kept = bits.any(1)
    seen = np.ascontiguousarray(np.unpackbits(bits[kept], axis=1).T.astype(bool))
    candidates = np.ascontiguousarray(brain.triangles[kept])
    return Level(brain, head, len(cortex.points), free, bend, _directions(len(seen)), seen, candidates)


def read_casing(source: Source) -> Casing:
    """Give the coil's casing.

    Raises:
        DamagedShapeError: the file is missing or damaged.
    """
    data = _arrays(source, "coil.npz")
    try:
        return Casing(_shape(data, ("v", "n", "f"), 150), _shape(data, ("dv", "dn", "df"), 150))
    except (KeyError, ValueError, IndexError, TypeError) as error:
        raise DamagedShapeError(f"coil: {error}") from error


def _arrays(source: Source, name: str) -> dict[str, Array]:
    raw = source(name)
    if not raw or len(raw) > LARGEST:
        raise DamagedShapeError(f"{name} is missing or far too large")
    try:
        with np.load(io.BytesIO(raw), allow_pickle=False) as packed:
            return {key: packed[key] for key in packed.files}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, NotImplementedError) as error:
        raise DamagedShapeError(f"{name}: {error}") from error
    except Exception as error:  # zlib.error has no home of its own in the standard hierarchy
        raise DamagedShapeError(f"{name}: {error}") from error


def _shape(data: dict[str, Array], names: tuple[str, str, str], scale: float) -> Shape:
    points, normals = (
        data[name].astype(np.float32) / np.float32(by) for name, by in zip(names, (scale, 127), strict=False)
    )
    triangles = data[names[2]].astype(np.int32)
    tables = (points, normals, triangles)
    if any(table.ndim != 2 or table.shape[1] != 3 or not len(table) for table in tables):
        raise ValueError("a table has the wrong form")
    if len(points) != len(normals) or triangles.min() < 0 or triangles.max() >= len(points):
        raise ValueError("a triangle has no such corner")
    return Shape(points, normals, triangles)


def _directions(count: int) -> Array:
    """Give directions spread evenly over all sides, as the build spread them."""
    place = np.arange(count) + 0.5
    down, around = np.arccos(1 - 2 * place / count), math.pi * (1 + 5**0.5) * place
    return np.stack([np.cos(around) * np.sin(down), np.sin(around) * np.sin(down), np.cos(down)], 1)
