"""The head: cranium from the mask of the template; face, ears and neck modelled here. All of it is mirror symmetric."""

from typing import Any

import fast_simplification
import numpy as np
import scipy.ndimage as ndi
from scipy.interpolate import PchipInterpolator
from skimage.measure import marching_cubes
from tools.brain.forms import ball, cut, joined, rod
from tools.brain.meshes import Array, Mesh, largest, oriented, taubin

OFFSET = 17.5
"""Millimetres from the mask of the brain to the scalp."""

STEP, TRIANGLES = 1.6, 24000

# The midline of the face from the neck up: height, how far forward, half width, how far back, squareness.
HEIGHT = [-170, -158, -150, -141, -130, -118, -104, -90, -74, -58, -44, -30, -16, -4, 12]
FORWARD = [40, 66, 77, 81, 80, 83, 86, 86, 83.5, 82, 82.5, 84, 86.5, 86, 82]
HALF_WIDTH = [8, 23, 32, 40, 47, 53.5, 59, 63.5, 67, 69, 70, 70.5, 71, 71, 70]
BACK = [40, 30, 22, 12, 0, -12, -22, -28, -30, -30, -30, -30, -30, -30, -30]
SQUARE = [2, 2, 2, 2.05, 2.1, 2.15, 2.2, 2.25, 2.3, 2.35, 2.4, 2.4, 2.4, 2.4, 2.4]


class Grid:
    """The places at which the form is worked out; ``side`` is the distance from the midline."""

    def __init__(self) -> None:
        self.xs = np.arange(-np.ceil(104 / STEP), np.ceil(104 / STEP) + 1) * STEP
        self.ys, self.zs = np.arange(-142, 124, STEP), np.arange(-216, 116, STEP)
        every = np.meshgrid(self.xs, self.ys, self.zs, indexing="ij")
        self.x, self.y, self.z = (axis.astype(np.float32) for axis in every)
        self.side = np.abs(self.x)


def build(volume: Array, origin: Array) -> Mesh:
    """Give the head round a template volume of half millimetres."""
    grid = Grid()
    form = joined(_cranium(volume, origin, grid), _face(grid), 22)
    form = _lips(_nose(_eyes(form, grid), grid), grid)
    form = joined(form, _ear(grid) * 0.88, 5)
    form = _neck(form, grid)
    form = np.pad(ndi.gaussian_filter(form, 0.55), 1, constant_values=30)
    points, faces, _, _ = marching_cubes(form.astype(np.float32), 0.0)
    points = (points - 1) * STEP + np.array([grid.xs[0], grid.ys[0], grid.zs[0]])
    points, faces = largest(points.astype(np.float32), oriented(points, faces.astype(np.int32)))
    points = taubin(points, faces, 6, 0.5, 0.515)
    points, faces = fast_simplification.simplify(points.astype(np.float32), faces, target_count=TRIANGLES, agg=4)
    return points.astype(np.float32), oriented(points, faces.astype(np.int32))


def _cranium(volume: Array, origin: Array, grid: Grid) -> Array:
    coarse = volume[::2, ::2, ::2]
    mask = np.pad(ndi.binary_opening(coarse > 0.3, iterations=2), 40)
    mask = ndi.distance_transform_edt(~mask) < 24
    mask = ndi.binary_fill_holes(ndi.distance_transform_edt(mask) > 24)
    outside = (ndi.distance_transform_edt(~mask) - ndi.distance_transform_edt(mask)).astype(np.float32)
    scalp = ndi.gaussian_filter(outside, 2.5) - OFFSET
    places = np.stack([grid.x - origin[0] + 40, grid.y - origin[1] + 40, grid.z - origin[2] + 40])
    found = ndi.map_coordinates(scalp, places, order=1, mode="nearest").astype(np.float32)
    found = 0.5 * (found + found[::-1])
    return np.asarray(ndi.gaussian_filter(found, 5.0 / STEP))


def _face(grid: Grid) -> Array:
    heights = grid.zs.clip(-170, 12)
    forward, width, back, square = (
        PchipInterpolator(HEIGHT, row)(heights).astype(np.float32)[None, None]
        for row in (FORWARD, HALF_WIDTH, BACK, SQUARE)
    )
    middle = np.minimum(18, forward - 12).astype(np.float32)
    ahead = grid.y - middle
    reach = np.where(ahead > 0, forward - middle, middle - back + 14)
    away = ((grid.side / width) ** square + (np.abs(ahead) / reach) ** square) ** (1 / square)
    face = (away - 1) * np.minimum(width, reach)
    under = (-161 + (66 - grid.y) * 0.50 - grid.z) * 0.89  # the underside of the jaw, chin to jaw angle
    return cut(cut(face, under, 16), grid.z - 14, 20)


def _eyes(form: Array, grid: Grid) -> Array:
    x, y, z = grid.side, grid.y, grid.z
    form = joined(form, ball((46, 52, -66), (19, 19, 17), x, y, z), 22)  # cheek
    form = joined(form, ball((15, 70, -17), (26, 13.0, 7), x, y, z), 18)  # brow
    form = cut(form, -ball((32, 98, -41), (16, 13, 9), x, y, z), 16)  # socket
    form = joined(form, ball((32, 65.5, -42), (17, 15.6, 14), x, y, z), 7)  # closed lid
    slit = (y - (80.8 - ((x - 32) / 14) ** 2 * 4.2)) ** 2 + (z + (46.5 - ((x - 32) / 13) ** 2 * 3.2)) ** 2
    lid = np.maximum(np.sqrt(slit) - 1.0, np.abs(x - 32) - 13)
    return cut(form, -lid, 2.2)


def _nose(form: Array, grid: Grid) -> Array:
    x, y, z = grid.x, grid.y, grid.z
    form = joined(form, rod((0, 81, -29), (0, 95.5, -72), (5.8, 7.6), x, y, z), 10)
    form = joined(form, ball((0, 97.5, -76.5), (8.6, 9, 7.6), x, y, z), 6)
    return joined(form, ball((9.5, 89, -79.5), (5.8, 9, 5.6), grid.side, y, z), 7)


def _lips(form: Array, grid: Grid) -> Array:
    x, side, z = grid.x, grid.side, grid.z
    y = grid.y + side**2 * 0.0105  # lips follow the arch of the teeth
    form = joined(form, ball((0, 84.2, -105), (21, 6.4, 5.0), x, y, z), 6)
    form = joined(form, ball((0, 84.0, -114.8), (18.5, 6.2, 5.6), x, y, z), 5.5)
    seam = np.sqrt((y - 89.8) ** 2 + (z + 110 - side * 0.05) ** 2) - 0.8
    form = cut(form, -np.maximum(seam, side - 21.5), 2.4)
    form = cut(form, -rod((0, 90.5, -86), (0, 91.5, -98), (1.4, 2.0), x, grid.y, z), 4)
    return joined(form, ball((0, 67.5, -142), (17, 14, 12), x, grid.y, z), 16)  # chin


def _ear(grid: Grid) -> Array:
    """Give a tilted shell with rim, bowl and lobe."""
    u, v, w = _ear_frame(grid)
    egg = np.sqrt((u / (31 - 0.06 * u)) ** 2 + (v / (17 + 0.12 * u)) ** 2)
    ear: Array = np.maximum((egg - 1) * 15, np.abs(w - 2) - 2.0)
    rim = np.sqrt(((egg - 0.90) * 15) ** 2 + (w - 4.2) ** 2) - 2.7
    ear = joined(ear, np.where((v > 8) & (u < -2), rim + 6, rim), 3)
    inner = (np.sqrt(((u - 2) / 20) ** 2 + ((v + 2) / 9.5) ** 2) - 1) * 9.5
    inner = np.sqrt(inner**2 + (w - 3.6) ** 2) - 2.0
    ear = joined(ear, np.where(v > 4, inner + 6, inner), 2.5)
    ear = joined(ear, ball((-27, 3, 2.5), (8, 7.5, 3.6), u, v, w), 4)
    ear = joined(ear, ball((-6, 12.5, 1), (7, 4.5, 4.5), u, v, w), 3)
    ear = joined(ear, ball((-6, 3, -4), (17, 12, 6), u, v, w), 3)
    return cut(ear, -ball((-7, 3, 8.2), (10, 7.5, 5), u, v, w), 3)


def _ear_frame(grid: Grid) -> tuple[Array, Array, Array]:
    tilt, flare = np.radians(14), np.radians(20)
    x: Any = (grid.side - 81) / 0.88
    y: Any = (grid.y + 19) / 0.88
    z: Any = (grid.z + 49) / 0.88
    u = z * np.cos(tilt) - y * np.sin(tilt)
    v = y * np.cos(tilt) + z * np.sin(tilt)
    w = x * np.cos(flare) + v * np.sin(flare)
    return u, v * np.cos(flare) - x * np.sin(flare) + 2, w


def _neck(form: Array, grid: Grid) -> Array:
    x, y, z = grid.x, grid.y, grid.z
    neck = rod((0, -38, -80), (0, -58, -230), (50, 54), x * 0.98, y, z)
    neck = joined(neck, rod((0, 4, -160), (0, -8, -230), (7, 9), x, y, z), 30)
    neck = joined(neck, rod((20, 0, -240), (54, -44, -100), (4, 4), grid.side, y, z), 26)
    form = joined(form, ball((0, -64, -58), (58, 46, 54), x, y, z), 24)
    return joined(form, neck, 20)
