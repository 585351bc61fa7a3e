"""What both painters paint: the shapes, where the coil is, and how strong the field is."""

from typing import Any

import numpy as np

from tms_education.ui.pictures.brain import coils, field, mesh
from tms_education.ui.pictures.brain.mesh import Level, Shape, Source
from tms_education.ui.pictures.brain.space import Array
from tms_education.ui.pictures.brain.state import HELMET, CoilPlace
from tms_education.ui.pictures.brain.views import SPOT_SIZE, Point, Tint

PEAK_SHARE = 0.9998
"""The share of corners under the peak: one corner too near to the coil must not scale the whole picture."""

WEAKEST = 90.0
"""Millimetres from the middle of the small coil beyond which its field is not worked out: nothing is drawn there."""

KEPT = 24
CUT = 4.0
"""Half the thickness of a flat cut in millimetres."""


class Model:
    """The brain in space. The light level comes first, the fine one and the coils when they are asked for."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.light = mesh.read_level(source, "20k")
        self._fine: Level | None = None
        self._casing: mesh.Casing | None = None
        self._painted: dict[bool, coils.Painted] = {}
        self._helmet: coils.Helmet | None = None
        self._poses: dict[Point, Array] = {}
        self._tints: dict[tuple[bool, tuple[Tint, ...]], Array] = {}
        self._fields: dict[tuple[bool, str, Point], tuple[Array, float]] = {}
        crown = self.light.head.points[self.light.head.points[:, 2] > 10].astype(float)
        self.centre, self.radius = field.fitted_ball(crown)
        self._figure_8 = field.figure_8()

    @property
    def fine(self) -> Level:
        """The fine level."""
        if self._fine is None:
            self._fine = mesh.read_level(self._source, "40k")
        return self._fine

    @property
    def has_fine(self) -> bool:
        """The fine level has been read."""
        return self._fine is not None

    def level(self, *, fine: bool) -> Level:
        """Give a level of detail."""
        return self.fine if fine else self.light

    def coil(self, *, fine: bool) -> coils.Painted:
        """Give the figure-8 coil."""
        if self._casing is None:
            self._casing = mesh.read_casing(self._source)
        if fine not in self._painted:
            self._painted[fine] = coils.painted(self._casing.fine if fine else self._casing.light, fine=fine)
        return self._painted[fine]

    @property
    def helmet(self) -> coils.Helmet:
        """The helmet coil."""
        if self._helmet is None:
            self._helmet = coils.helmet(self.light.head, self.centre)
        return self._helmet

    def pose(self, at: Point) -> Array:
        """Give the pose of the figure-8 coil above a place, on the head."""
        if at not in self._poses:
            _forget(self._poses)
            self._poses[at] = coils.seated(self.light.head, at)
        return self._poses[at]

    def tint(self, tints: tuple[Tint, ...], *, fine: bool) -> Array:
        """Give how strongly each corner is tinted: above 0 warm, below 0 teal."""
        key = (fine, tints)
        if key not in self._tints:
            _forget(self._tints)
            level = self.level(fine=fine)
            total = np.zeros(len(level.brain.points), np.float32)
            for tint in tints:
                total[: level.cortex] += _tinted(level.brain.points[: level.cortex], tint)
            self._tints[key] = np.clip(total, -1, 1)
        return self._tints[key]

    def share(self, place: CoilPlace, *, fine: bool) -> Array:
        """Give the field at each corner as a share of the peak on the cortex."""
        key = (fine, place.kind, place.at)
        if key not in self._fields:
            _forget(self._fields)
            level = self.level(fine=fine)
            found = np.zeros(len(level.brain.points), np.float32)
            cortex = level.brain.points[: level.cortex]
            dipoles = self.dipoles(place)
            near = np.ones(len(cortex), bool)
            if place.kind != HELMET:
                near = ((cortex - self.pose(place.at)[:3, 3]) ** 2).sum(1) < WEAKEST**2
            values = field.strength(dipoles, cortex[near] * 1e-3, self.centre * 1e-3)
            peak = float(np.sort(values)[round(PEAK_SHARE * (len(values) - 1))])
            found[: level.cortex][near] = values / peak
            self._fields[key] = (found, peak)
        return self._fields[key][0]

    def peak(self, place: CoilPlace) -> float:
        """Give the strongest field on the cortex, in volts a metre at the standard change of current."""
        self.share(place, fine=False)
        return self._fields[False, place.kind, place.at][1]

    def dipoles(self, place: CoilPlace) -> field.Dipoles:
        """Give the dipoles of a coil that rests on the head."""
        if place.kind == HELMET:
            return self.helmet.dipoles
        return self._figure_8.moved(coils.metres(self.pose(place.at)))

    def scalp(self, place: Point) -> tuple[Array, Array]:
        """Give the scalp above a place, and the direction outwards there."""
        return coils.on_scalp(self.light.head, place)

    def way(self, start: Point, end: Point, *, lift: float = 9.0, count: int = 40) -> Array:
        """Give points over the crowns of the brain from one place to another."""
        middle = np.array([0.0, -16.0, 8.0])
        first, last = np.asarray(start) - middle, np.asarray(end) - middle
        a, b = first / np.linalg.norm(first), last / np.linalg.norm(last)
        angle = np.arccos(a @ b)
        at = np.linspace(0, 1, count)[:, None]
        way = (np.sin((1 - at) * angle) * a + np.sin(at * angle) * b) / np.sin(angle)
        cortex = self.light.brain.points[: self.light.cortex] - middle
        reach = np.linalg.norm(cortex, axis=1)
        near = (cortex / reach[:, None]) @ way.T > 0.992
        height = np.where(near, reach[:, None], 0).max(0)
        for _ in range(8):
            height[1:-1] = 0.5 * height[1:-1] + 0.25 * (height[:-2] + height[2:])
        swing = np.sin(np.pi * at[:, 0]) ** 0.5
        ends = np.where(at[:, 0] < 0.5, np.linalg.norm(first), np.linalg.norm(last))
        return np.asarray(middle + way * ((height + lift) * swing + (1 - swing) * ends)[:, None])

    def outline(self, origin: Array, across: Array, inward: Array) -> Array:
        """Give the brain's outline in the flat cut through a place, in millimetres along the two directions."""
        away = self.light.brain.points - origin
        away = away[np.abs(away @ np.cross(across, inward)) < CUT]
        return hull(np.stack([away @ across, away @ inward], 1))


def hull(points: Array) -> Array:
    """Give the corners of the smallest outline without dents round flat points, in order."""
    order = [tuple(point) for point in points[np.lexsort((points[:, 1], points[:, 0]))].tolist()]
    halves: list[list[tuple[float, ...]]] = []
    for row in (order, order[::-1]):
        half: list[tuple[float, ...]] = []
        for point in row:
            while len(half) > 1 and _turn(half[-2], half[-1], point) <= 0:
                half.pop()
            half.append(point)
        halves.append(half[:-1])
    return np.array(halves[0] + halves[1])


def _turn(first: tuple[float, ...], second: tuple[float, ...], third: tuple[float, ...]) -> float:
    """Tell which way three points turn: above 0 is to the left."""
    across, up = second[0] - first[0], second[1] - first[1]
    return across * (third[1] - first[1]) - up * (third[0] - first[0])


def _tinted(cortex: Array, tint: Tint) -> Array:
    if tint.kind == "area":
        front = np.clip((cortex[:, 1] - 12) / 26, 0, 1) * np.clip((cortex[:, 2] + 22) / 22, 0, 1)
        return np.asarray(front * front * np.float32(tint.strength))
    away = ((cortex - np.asarray(tint.place, np.float32)) ** 2).sum(1)
    soft = np.clip(np.exp(-away / np.float32(SPOT_SIZE**2)) * np.float32(1.12), 0, 1) * np.float32(tint.strength)
    return np.asarray(-0.95 * soft if tint.kind == "motor" else soft)


def _forget(kept: dict[Any, Any]) -> None:
    """Keep a store from growing for ever while a coil is dragged about."""
    if len(kept) >= KEPT:
        kept.clear()


def head_edges(head: Shape) -> tuple[Array, Array]:
    """Give every edge of a mesh, and the two triangles that meet in it."""
    faces = head.triangles
    pairs = np.sort(np.vstack([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    owner = np.tile(np.arange(len(faces)), 3)
    order = np.lexsort((pairs[:, 1], pairs[:, 0]))
    pairs, owner = pairs[order], owner[order]
    same = np.flatnonzero((pairs[1:] == pairs[:-1]).all(1))
    return pairs[same], np.c_[owner[same], owner[same + 1]]
