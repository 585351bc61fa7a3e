"""Small tools for meshes: corners and triangles as tables."""

from typing import Any

import numpy as np
import scipy.sparse as sp
from embreex import rtcore_scene
from embreex.mesh_construction import TriangleMesh
from numpy.typing import NDArray
from scipy.sparse.csgraph import connected_components

Array = NDArray[Any]
Mesh = tuple[Array, Array]
"""Corners, and triangles by the numbers of their corners."""

GOLDEN = 0.61803398875
FAR = 1e3
"""A ray that goes on longer than this meets nothing."""


def normals(points: Array, faces: Array) -> Array:
    """Give the outward direction at each corner."""
    crossed = np.cross(points[faces[:, 1]] - points[faces[:, 0]], points[faces[:, 2]] - points[faces[:, 0]])
    total = np.zeros_like(points)
    for corner in range(3):
        np.add.at(total, faces[:, corner], crossed)
    length = np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-9)
    return np.asarray((total / length).astype(np.float32))


def oriented(points: Array, faces: Array) -> Array:
    """Give the triangles turned so that a closed mesh looks outwards."""
    a, b, c = points[faces[:, 0]], points[faces[:, 1]], points[faces[:, 2]]
    return faces if np.einsum("ij,ij->i", a, np.cross(b, c)).sum() > 0 else faces[:, ::-1].copy()


def neighbours(points: Array, faces: Array) -> Any:
    """Give which corners share an edge, as a sparse table of ones."""
    first = np.r_[faces[:, 0], faces[:, 1], faces[:, 2]]
    second = np.r_[faces[:, 1], faces[:, 2], faces[:, 0]]
    table = sp.coo_matrix((np.ones(len(first), np.float32), (first, second)), shape=(len(points),) * 2).tocsr()
    table = table + table.T
    table.data[:] = 1
    return table


def taubin(points: Array, faces: Array, times: int, shrink: float = 0.5, grow: float = 0.52) -> Array:
    """Smooth a mesh without shrinking it (Taubin 1995)."""
    near = neighbours(points, faces)
    count = np.asarray(near.sum(1)).ravel()[:, None]
    for _ in range(times):
        points = points + shrink * ((near @ points) / count - points)
        points = points - grow * ((near @ points) / count - points)
    return points


def smoothed(near: Any, values: Array, times: int) -> Array:
    """Give values drawn towards the mean of their neighbours."""
    count = np.asarray(near.sum(1)).ravel()
    count = count[:, None] if values.ndim > 1 else count
    for _ in range(times):
        values = 0.5 * values + 0.5 * (near @ values) / count
    return values


def largest(points: Array, faces: Array) -> Mesh:
    """Give the largest connected part."""
    _, part = connected_components(neighbours(points, faces), directed=False)
    faces = faces[(part[faces] == np.bincount(part).argmax()).all(1)]
    used, place = np.unique(faces, return_inverse=True)
    return points[used], place.reshape(-1, 3).astype(np.int32)


def curvature(points: Array, faces: Array, outward: Array) -> Array:
    """Give how a mesh bends at each corner: above 0 in a fold, below 0 on a crown."""
    near = neighbours(points, faces)
    count = np.asarray(near.sum(1)).ravel()[:, None]
    mean = (near @ points) / count
    height = np.einsum("ij,ij->i", mean - points, outward)
    squares = (near @ (points**2).sum(1)) / count[:, 0] - 2 * np.einsum("ij,ij->i", mean, points)
    edge = np.sqrt(np.maximum(squares + (points**2).sum(1), 0) + 1e-6)
    bend = smoothed(near, height / (edge**2) * 4, 2)
    return np.asarray((bend / np.percentile(np.abs(bend), 95)).astype(np.float32))


def scene(points: Array, faces: Array) -> Any:
    """Give a scene for rays."""
    made = rtcore_scene.EmbreeScene()
    TriangleMesh(made, points[faces].astype(np.float32))
    return made


def distances(world: Any, starts: Array, directions: Array) -> Array:
    """Give how far each ray goes until it meets the mesh."""
    return np.asarray(world.run(starts, directions, query="DISTANCE"))


def openness(points: Array, faces: Array, outward: Array, rays: int, reach: float) -> Array:
    """Give how open each corner lies, 1 for free: ambient occlusion weighted by the cosine, fading with distance."""
    world, chance, count = scene(points, faces), np.random.default_rng(1), len(points)
    up = np.where(np.abs(outward[:, 2:3]) < 0.9, [[0, 0, 1.0]], [[1.0, 0, 0]]).astype(np.float32)
    first = np.cross(up, outward)
    first /= np.linalg.norm(first, axis=1, keepdims=True)
    second, total = np.cross(outward, first), np.zeros(count, np.float32)
    start = (points + outward * 0.25).astype(np.float32)
    for ray in range(rays):
        tilt = (ray + chance.random(count)) / rays
        around = 2 * np.pi * (((ray * GOLDEN) % 1 + chance.random(count)) % 1)
        flat = np.sqrt(tilt)
        direction = first * (flat * np.cos(around))[:, None] + second * (flat * np.sin(around))[:, None]
        direction = (direction + outward * np.sqrt(1 - tilt)[:, None]).astype(np.float32)
        far = distances(world, start, np.ascontiguousarray(direction))
        total += np.where(far < reach, np.clip(far / reach, 0, 1) ** 0.6, 1)
    return np.asarray(total / rays)


def visibility(points: Array, outward: Array, faces: Array, count: int = 128) -> Array:
    """Give a bit for each triangle and direction: can it be seen from there? One ring wider, so that no slit opens."""
    place = np.arange(count) + 0.5
    down, around = np.arccos(1 - 2 * place / count), np.pi * (1 + 5**0.5) * place
    ways = np.stack([np.cos(around) * np.sin(down), np.sin(around) * np.sin(down), np.cos(down)], 1).astype(np.float32)
    world, seen = scene(points, faces), np.zeros((len(points), count), bool)
    start = (points + outward * 0.35).astype(np.float32)
    for number, way in enumerate(ways):
        turned = np.flatnonzero(outward @ way > -0.25)
        far = distances(world, np.ascontiguousarray(start[turned]), np.tile(way, (len(turned), 1)))
        seen[turned, number] = far > FAR
    seen |= (neighbours(points, faces) @ seen.astype(np.float32)) > 0
    return np.packbits(seen[faces].any(1), axis=1)
