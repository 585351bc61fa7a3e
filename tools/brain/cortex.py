"""Cortex, cerebellum and stem from the template's surfaces and volume."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fast_simplification
import nibabel
import numpy as np
import scipy.ndimage as ndi
from scipy.spatial import cKDTree
from skimage.measure import marching_cubes
from tools.brain.meshes import Array, Mesh, largest, neighbours, normals, oriented, smoothed, taubin

SURFACES = "t1prep/data/templates_surfaces_32k"
VOLUME = "t1prep/data/templates_MNI152NLin2009cAsym/Template_05mm_bet.nii.gz"
INPUTS = (
    *(
        f"{SURFACES}/{side}.{kind}"
        for side in ("lh", "rh")
        for kind in ("central.Template_T1.gii", "thickness.Template_T1")
    ),
    VOLUME,
)
OUTWARD = 0.4
"""Share of the thickness by which the central surface is moved outwards: crowns full, folds still open."""


@dataclass(frozen=True)
class Cortex:
    """The surface that is drawn, and the outer surface that only measures."""

    points: Array
    faces: Array
    normals: Array
    outer: Array


def read_volume(folder: Path) -> tuple[Array, Array]:
    """Give the template volume and the place of its first corner."""
    picture: Any = nibabel.load(folder / VOLUME)
    return np.asarray(picture.dataobj), picture.affine[:3, 3]


def _surface(file: Path) -> Mesh:
    loaded: Any = nibabel.load(file)
    tables = [array.data for array in loaded.darrays]
    points = next(table for table in tables if np.issubdtype(table.dtype, np.floating))
    faces = next(table for table in tables if not np.issubdtype(table.dtype, np.floating))
    return points.astype(np.float32), faces.astype(np.int32)


def build_cortex(folder: Path) -> Cortex:
    """Give both halves: the central surface moved outwards along smoothed directions, then smoothed a little."""
    surfaces = folder / SURFACES
    left, right = (_surface(surfaces / f"{side}.central.Template_T1.gii") for side in ("lh", "rh"))
    points = np.vstack([left[0], right[0]])
    faces = oriented(points, np.vstack([left[1], right[1] + len(left[0])]))
    read: Any = nibabel.freesurfer.read_morph_data
    thick = np.r_[*(read(surfaces / f"{side}.thickness.Template_T1") for side in ("lh", "rh"))].astype(np.float32)
    near = neighbours(points, faces)
    outward = smoothed(near, normals(points, faces), 2)
    outward /= np.linalg.norm(outward, axis=1, keepdims=True)
    thick = smoothed(near, np.clip(np.nan_to_num(thick, nan=2.5), 1, 4.5), 6)
    outer = (points + outward * thick[:, None] * 0.5).astype(np.float32)
    moved = (points + outward * thick[:, None] * OUTWARD).astype(np.float32)
    moved = taubin(moved, faces, 3, 0.45, 0.47).astype(np.float32)
    return Cortex(moved, faces, normals(moved, faces), outer)


def build_cerebellum(volume: Array, origin: Array, cortex: Cortex) -> Mesh:
    """Give cerebellum and stem: where the template is bright, below and behind the surface of the cortex."""
    bright = volume.astype(np.float32)
    low, high = np.array([-62, -112, -72.0]), np.array([62, 4, 14.0])
    first = np.floor((low - origin) / 0.5).astype(int).clip(0)
    last = np.ceil((high - origin) / 0.5).astype(int)
    part = bright[first[0] : last[0], first[1] : last[1], first[2] : last[2]]
    corner = origin + first * 0.5
    soft = ndi.gaussian_filter(part, 0.8)
    keep = _kept(_outside(part.shape, corner, cortex), corner)
    mask = ndi.binary_opening((soft > 0.5) & keep, iterations=3)
    named, count = ndi.label(mask)
    mask = named == 1 + np.argmax(ndi.sum(mask, named, range(1, count + 1)))
    mask = ndi.binary_fill_holes(ndi.binary_closing(mask, iterations=2))
    form = np.where(ndi.binary_dilation(mask, iterations=3) & keep, soft - 0.5, -0.25)
    form = np.where(ndi.binary_erosion(mask, iterations=5), 0.3, form)
    form = np.pad(ndi.gaussian_filter(form, 1.1), 2, constant_values=-0.3)
    points, faces, _, _ = marching_cubes(form, 0.0)
    points = (points - 2) * 0.5 + corner
    points, faces = largest(points.astype(np.float32), oriented(points, faces.astype(np.int32)))
    points = taubin(points, faces, 8)
    points, faces = fast_simplification.simplify(points.astype(np.float32), faces, target_count=40000, agg=4)
    return points.astype(np.float32), oriented(points, faces.astype(np.int32))


def _outside(shape: tuple[int, ...], corner: Array, cortex: Cortex) -> Array:
    """Give how far each place lies outside the cortex, worked out at every second place."""
    axes = [np.arange(0, size, 2) for size in shape]
    places = np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3) * 0.5 + corner
    outward = normals(cortex.outer, cortex.faces)
    away, nearest = cKDTree(cortex.outer).query(places, workers=2)
    sign = np.sign(np.einsum("ij,ij->i", places - cortex.outer[nearest], outward[nearest]))
    table = ndi.zoom((sign * away).reshape([len(axis) for axis in axes]), 2, order=1)
    table = table[: shape[0], : shape[1], : shape[2]]
    return np.pad(table, [(0, shape[axis] - table.shape[axis]) for axis in range(3)], mode="edge")


def _kept(outside: Array, corner: Array) -> Array:
    """Leave out the middle of the brain and the crossing of the optic nerves."""
    z = (np.arange(outside.shape[2]) * 0.5 + corner[2])[None, None]
    y = (np.arange(outside.shape[1]) * 0.5 + corner[1])[None, :, None]
    middle = ((z > -6) & (y > -28)) | ((z > 4) & (y > -45))
    return np.asarray((outside > 1.2) & ~middle & ~(y > -8) & ~((y > -16) & (z > -18)))
