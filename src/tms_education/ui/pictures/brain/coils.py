"""Coils in space: the figure-8 coil with its copper turns, and a wide helmet coil bent round the head."""

import math
from dataclasses import dataclass

import numpy as np

from tms_education.ui.pictures.brain.field import Dipoles
from tms_education.ui.pictures.brain.mesh import Shape
from tms_education.ui.pictures.brain.space import Array
from tms_education.ui.pictures.brain.views import Point

ANGLE = 45.0
"""Degrees between the current under the middle of the coil and the midline."""

GAP = 1.0
"""Millimetres between the lowest part of the coil and the head."""

WING = 45.0
TURNS, TURNS_LIGHT = (27, 31, 35, 39, 43), (29, 35, 41)
WIDTH, WIDTH_LIGHT = 2.3, 3.4
PIECES, PIECES_LIGHT = 56, 32
FACES = ((13.72, 1.0), (-0.1, -1.0))
"""Height and outward side of the two faces that carry copper."""

HUB = 14.2
AWAY = 13.0
"""Millimetres between the head and the helmet's windings."""

EDGES = ((-112.0, -56.0), (-56.0, 18.0))
"""The two wide loops of the helmet coil, in degrees round the axis from back to front: first the side, then the top."""

BACK, FRONT = 2.0, 72.0
PATCH, ROUND = 9, 64
INSETS = (0.1, 0.34)


@dataclass(frozen=True)
class Painted:
    """A coil ready to paint: ``copper`` is 1 at a turn; ``outside`` and ``inside`` are paint classes."""

    shape: Shape
    copper: Array
    outside: Array
    inside: Array


def painted(casing: Shape, *, fine: bool) -> Painted:
    """Give casing and copper turns as one mesh."""
    turns, width, pieces = (TURNS, WIDTH, PIECES) if fine else (TURNS_LIGHT, WIDTH_LIGHT, PIECES_LIGHT)
    points, normals, triangles = [casing.points], [casing.normals], [casing.triangles]
    count = len(casing.points)
    angle = np.linspace(0, 2 * np.pi, pieces, endpoint=False)
    here = np.arange(pieces)
    ahead = (here + 1) % pieces
    band = np.vstack([np.c_[here, pieces + here, pieces + ahead], np.c_[here, pieces + ahead, ahead]])
    for height, side in FACES:
        for middle in (-WING, WING):
            for turn in turns:
                rims = [turn - width / 2, turn + width / 2]
                points.extend(
                    np.c_[middle + r * np.cos(angle), r * np.sin(angle), np.full(pieces, height)] for r in rims
                )
                normals.append(np.tile([0.0, 0.0, side], (2 * pieces, 1)))
                triangles.append((band if side > 0 else band[:, ::-1]) + count)
                count += 2 * pieces
    every, faces = np.vstack(points).astype(np.float32), np.vstack(triangles).astype(np.int32)
    copper = (np.arange(len(every)) >= len(casing.points)).astype(np.float32)
    turn_face = copper[faces[:, 0]] > 0.5
    hub = ~turn_face & (every[faces].mean(1)[:, 2] > HUB)
    shape = Shape(every, np.vstack(normals).astype(np.float32), faces)
    return Painted(
        shape,
        copper,
        (turn_face * 1 + hub * 2).astype(np.float32),
        (turn_face * 2 + (~turn_face & ~hub) * 1).astype(np.float32),
    )


def on_scalp(head: Shape, place: Point | Array) -> tuple[Array, Array]:
    """Give the scalp point nearest to a place, and the smoothed outward direction there."""
    point = head.points[np.argmin(((head.points - np.asarray(place, np.float32)) ** 2).sum(1))].astype(float)
    weight = np.exp(-((head.points - point) ** 2).sum(1) / 392.0)
    normal = (head.normals * weight[:, None]).sum(0)
    return point, normal / np.linalg.norm(normal)


def seated(head: Shape, place: Point | Array) -> Array:
    """Give the pose (mm) of a figure-8 coil flat on the scalp above a place, 45 degrees from the midline."""
    point, normal = on_scalp(head, place)
    forward = np.array([0.0, 1.0, 0.0]) - normal * normal[1]
    forward /= np.linalg.norm(forward)
    inward = np.cross(normal, forward)
    side = -1.0 if place[0] > 0 else 1.0
    inward *= side * (1.0 if inward[0] >= 0 else -1.0)
    angle = math.radians(ANGLE)
    along = forward * math.cos(angle) + inward * math.sin(angle)
    along -= normal * (along @ normal)
    along /= np.linalg.norm(along)
    pose = np.eye(4)
    pose[:3, 0], pose[:3, 1], pose[:3, 2] = np.cross(along, normal), along, normal
    near = (head.points - point) @ pose[:3, :3]
    under = (np.abs(near[:, 0]) < 96) & (np.abs(near[:, 1]) < 50) & (np.abs(near[:, 2]) < 40)
    pose[:3, 3] = point + normal * (max(0.0, float(near[under, 2].max())) + GAP)
    return pose


def metres(pose: Array) -> Array:
    """Give a pose with its place in metres."""
    moved = pose.copy()
    moved[:3, 3] *= 1e-3
    return moved


@dataclass(frozen=True)
class Helmet:
    """A wide coil: two large loops side by side, bent round the head. A simple stand-in for the coils clinics use."""

    dipoles: Dipoles
    windings: tuple[Array, ...]
    outward: tuple[Array, ...]
    shell: Shape


def helmet(head: Shape, centre: Array) -> Helmet:
    """Give the helmet coil that fits a head."""
    surface = _Surface(head, centre)
    places, moments, lines, outward = [], [], [], []
    for (low, high), way in zip(EDGES, (-1.0, 1.0), strict=True):
        around = np.radians(low + (high - low) * (np.arange(PATCH) + 0.5) / PATCH)
        ahead = np.radians(BACK + (FRONT - BACK) * (np.arange(PATCH) + 0.5) / PATCH)
        grid = np.stack(np.meshgrid(around, ahead, indexing="ij"), -1).reshape(-1, 2)
        point = surface.at(grid)
        normal = _direction(grid)
        size = np.cos(grid[:, 1]) * ((point - centre) ** 2).sum(1)
        places.append(point * 1e-3)
        moments.append(normal * (way * size * 1e-6)[:, None])
        for inset in INSETS:
            path = _loop(low, high, inset)
            lines.append(surface.at(path))
            outward.append(_direction(path))
    dipoles = Dipoles(np.vstack(places), np.vstack(moments))
    return Helmet(dipoles, tuple(lines), tuple(outward), _shell(head))


def _loop(low: float, high: float, inset: float) -> Array:
    """Give a closed path inside a loop, a rectangle with round corners, as angles."""
    angle = np.linspace(0, 2 * np.pi, ROUND, endpoint=False)
    wide = 0.5 - inset / 2 - 0.02
    across = 0.5 + wide * np.sign(np.cos(angle)) * np.abs(np.cos(angle)) ** 0.5
    ahead = 0.5 + wide * np.sign(np.sin(angle)) * np.abs(np.sin(angle)) ** 0.5
    return np.asarray(np.radians(np.c_[low + (high - low) * across, BACK + (FRONT - BACK) * ahead]))


def _direction(angles: Array) -> Array:
    around, ahead = angles[:, 0], angles[:, 1]
    return np.stack([np.sin(around) * np.cos(ahead), np.sin(ahead), np.cos(around) * np.cos(ahead)], 1)


class _Surface:
    """The head seen from its middle, a little larger."""

    def __init__(self, head: Shape, centre: Array) -> None:
        self._centre = centre
        away = head.points - centre
        self._reach = np.linalg.norm(away, axis=1)
        self._way = away / self._reach[:, None]

    def at(self, angles: Array) -> Array:
        """Give the places over the head in these directions."""
        direction = _direction(angles)
        weight = np.exp(np.minimum(0.0, (direction @ self._way.T - 1)) * 300)
        reach = (weight @ self._reach) / weight.sum(1)
        return np.asarray(self._centre + direction * (reach + AWAY)[:, None])


def _shell(head: Shape) -> Shape:
    """Give the part of the head a helmet covers, moved outwards."""
    points = head.points + head.normals * np.float32(AWAY - 3)
    kept = head.points[:, 2] > 6 + 0.12 * head.points[:, 1]
    faces = head.triangles[kept[head.triangles].all(1)]
    return Shape(points, head.normals, faces)
