"""The casing of the figure-8 coil, a shape of our own: two rings, a hub, a handle and the start of a cable."""

from pathlib import Path

import fast_simplification
import numpy as np
from scipy.spatial import cKDTree
from skimage.measure import marching_cubes
from tools.brain.forms import joined
from tools.brain.meshes import Array, oriented

STEP, TRIANGLES, LIGHT_TRIANGLES = 1.6, 5000, 1400
LOW, HIGH = (-101, -184, -6.0), (101, 58, 48.0)
SCALE, UNIT = 150, 127


def write(file: Path) -> None:
    """Write the casing at two levels of detail."""
    axes = [np.arange(low, high, STEP) for low, high in zip(LOW, HIGH, strict=True)]
    form = _form(np.stack(np.meshgrid(*axes, indexing="ij"), -1)).astype(np.float32)
    points, faces, _, _ = marching_cubes(form, 0.0)
    points = points * STEP + np.array(LOW)
    faces = oriented(points, faces.astype(np.int32))
    points, faces = fast_simplification.simplify(points.astype(np.float32), faces, target_count=TRIANGLES, agg=7)
    faces = oriented(points, faces.astype(np.int32))
    nudge = 0.4 * np.eye(3)
    outward = np.stack([_form(points + nudge[axis]) - _form(points - nudge[axis]) for axis in range(3)], -1)
    outward /= np.linalg.norm(outward, axis=1, keepdims=True)
    light, light_faces = fast_simplification.simplify(points, faces, target_count=LIGHT_TRIANGLES, agg=7)
    light_faces = oriented(light, light_faces.astype(np.int32))
    nearest = cKDTree(points).query(light)[1]
    np.savez_compressed(
        file,
        v=np.round(points * SCALE).astype(np.int16),
        f=faces.astype(np.uint16),
        n=np.round(outward * UNIT).astype(np.int8),
        dv=np.round(light * SCALE).astype(np.int16),
        df=light_faces.astype(np.uint16),
        dn=np.round(outward[nearest] * UNIT).astype(np.int8),
    )


def _form(places: Array) -> Array:
    x, y, z = places[..., 0], places[..., 1], places[..., 2]
    wings = joined(np.hypot(x + 45, y), np.hypot(x - 45, y), 10.0) - 49.5
    holes = np.minimum(np.hypot(x + 45, y), np.hypot(x - 45, y)) - 19
    flat = -joined(-wings, holes, 3.0)
    body = _plate(flat + 5.0, np.abs(z - 6.8) - 6.8 + 5.0, 5.0)
    hub = _plate(np.hypot(x / 1.2, y + 6) - 12 + 4.0, np.abs(z - 12) - 4 + 4.0, 4.0)
    handle = _capsule(places * [0.8, 1, 1], (0, -16, 14), (0, -120, 26), 9)
    cable = _capsule(places, (0, -118, 26), (0, -176, 36), 4.5)
    return joined(joined(body, hub, 6.0), joined(handle, cable, 8.0), 9.0)


def _plate(across: Array, high: Array, rounding: float) -> Array:
    """Give a plate with round edges."""
    inside = np.minimum(np.maximum(across, high), 0)
    return np.asarray(inside + np.hypot(np.maximum(across, 0), np.maximum(high, 0)) - rounding)


def _capsule(places: Array, start: tuple[float, float, float], end: tuple[float, float, float], radius: float) -> Array:
    a = np.array(start, float)
    way, away = np.array(end, float) - a, places - a
    along = np.clip((away @ way) / (way @ way), 0, 1)
    return np.asarray(np.linalg.norm(away - along[..., None] * way, axis=-1) - radius)
