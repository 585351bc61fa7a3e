"""What a picture of the brain in space is made of, and the painter in numpy that works everywhere."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtGui import QImage, QPainter

from tms_education.design.brain_tones import BrainTones
from tms_education.ui.pictures.brain import raster, shade
from tms_education.ui.pictures.brain.model import Model
from tms_education.ui.pictures.brain.raster import Canvas, Values
from tms_education.ui.pictures.brain.shade import MIXES, TONES, Surface, Tables
from tms_education.ui.pictures.brain.space import Array, Camera, camera
from tms_education.ui.pictures.brain.state import HELMET, CoilPlace
from tms_education.ui.pictures.brain.views import Pose, Tint

NUMPY = "numpy"

BADGE_DISTANCE = 2.2
"""How much nearer the badge's camera is than the picture's."""


@dataclass(frozen=True)
class Shot:
    """Everything that decides the pixels of a picture.

    ``fast`` takes the light mesh, and ``outlined`` leaves the head to an outline.
    """

    pose: Pose
    width: int
    height: int
    fast: bool = False
    outlined: bool = False
    tints: tuple[Tint, ...] = ()
    head: bool = True
    coil: CoilPlace | None = None
    coil_alpha: float = 1.0
    brain_alpha: float = 1.0
    field_of: CoilPlace | None = None


class BrainPainter(Protocol):
    """Paints shots of one model."""

    name: str

    def render(self, shot: Shot) -> QImage:
        """Give the picture."""
        ...


class NumpyPainter:
    """The painter that needs no graphics card."""

    name = NUMPY

    def __init__(self, model: Model, tones: BrainTones) -> None:
        self._model = model
        self._tables = Tables(tones)
        self._surfaces: dict[bool, Surface] = {}

    def render(self, shot: Shot) -> QImage:
        """Give the picture of a shot."""
        view = camera(shot.pose, shot.width, shot.height)
        picture = self._brain(shot, view)
        layers: list[tuple[QImage, float]] = []
        if shot.head and not shot.outlined:
            layers.append((self._head(shot, view), 1.0))
        if shot.coil is not None and shot.coil.kind == HELMET:
            layers.append((self._shell(shot, view), 1.0))
        elif shot.coil is not None:
            coil = self._coil(shot, view)
            pose = self._model.pose(shot.coil.at)
            if view.faces(pose[:3, 3], pose[:3, 2]):
                layers.append((coil, shot.coil_alpha))
            else:
                picture = _laid([(coil, shot.coil_alpha), (picture, 1.0)])
        return _laid([(picture, 1.0), *layers])

    def badge(self, pose: Pose, size: int) -> QImage:
        """Give the small head that says which way the face looks."""
        view = camera(Pose(pose.yaw, pose.pitch * 0.8, BADGE_DISTANCE * 0.46), size, size)
        head = self._model.light.head
        canvas = Canvas(size, size)
        lit = shade.skin(head.normals @ view.rows.T)
        lowered = Camera(view.rows, view.eye + np.array([0, 0, -30], np.float32), view.focal, view.middle)
        raster.draw(canvas, lowered, head.points, head.triangles, self._tables.skin, (Values(lit, TONES - 1),))
        return image(canvas)

    def _surface(self, *, fine: bool) -> Surface:
        if fine not in self._surfaces:
            self._surfaces[fine] = Surface(self._model.level(fine=fine))
        return self._surfaces[fine]

    def _brain(self, shot: Shot, view: Camera) -> QImage:
        fine = not shot.fast
        level, tone = self._model.level(fine=fine), self._surface(fine=fine).brain(view.rows)
        faces = level.visible(view.back, fast=shot.fast)
        canvas = Canvas(shot.width, shot.height)
        table, values = self._tables.plain, [Values(tone, TONES - 1)]
        if shot.field_of is not None:
            table = self._tables.field
            values.append(Values(self._model.share(shot.field_of, fine=fine), MIXES, TONES))
        elif shot.tints:
            table = self._tables.tinted
            tint = np.float32(0.5) + np.float32(0.5) * self._model.tint(shot.tints, fine=fine)
            values.append(Values(tint, MIXES, TONES))
        raster.draw(canvas, view, level.brain.points, faces, table, tuple(values))
        picture = image(canvas)
        return picture if shot.brain_alpha >= 1 else _laid([(picture, shot.brain_alpha)])

    def _head(self, shot: Shot, view: Camera) -> QImage:
        head = self._model.level(fine=not shot.fast).head
        canvas = Canvas(shot.width, shot.height)
        solid = self._surface(fine=not shot.fast).head(view.eye, view.rows, self._tables)
        raster.draw(canvas, view, head.points, head.triangles, self._tables.head, (Values(solid, TONES - 1),))
        return image(canvas)

    def _shell(self, shot: Shot, view: Camera) -> QImage:
        shell = self._model.helmet.shell
        canvas = Canvas(shot.width, shot.height)
        lit = shade.device(shell.normals @ view.rows.T)
        raster.draw(canvas, view, shell.points, shell.triangles, self._tables.shell, (Values(lit, TONES - 1),))
        return image(canvas)

    def _coil(self, shot: Shot, view: Camera) -> QImage:
        coil = self._model.coil(fine=not shot.fast)
        pose = self._model.pose((shot.coil or CoilPlace("figure-8")).at).astype(np.float32)
        points = coil.shape.points @ pose[:3, :3].T + pose[:3, 3]
        lit = shade.device(coil.shape.normals @ (view.rows @ pose[:3, :3]).T)
        classes = coil.outside if view.faces(pose[:3, 3], pose[:3, 2]) else coil.inside
        canvas = Canvas(shot.width, shot.height)
        values = (Values(lit, TONES - 1), Values(coil.copper * np.float32(0.75), 2, TONES))
        raster.draw(canvas, view, points, coil.shape.triangles, self._tables.coil, values, classes)
        return image(canvas)


def image(canvas: Canvas) -> QImage:
    """Give a canvas as a picture of its own."""
    made = QImage(
        canvas.pixels.data, canvas.width, canvas.height, canvas.width * 4, QImage.Format.Format_ARGB32_Premultiplied
    )
    return made.copy()


def _laid(layers: list[tuple[QImage, float]]) -> QImage:
    """Lay pictures of one size over each other, the first at the back."""
    first, alpha = layers[0]
    if alpha >= 1:
        if len(layers) == 1:
            return first
        below = first
    else:
        below = QImage(first.size(), first.format())
        below.fill(0)
    painter = QPainter(below)
    for layer, strength in layers if alpha < 1 else layers[1:]:
        painter.setOpacity(strength)
        painter.drawImage(0, 0, layer)
    painter.end()
    return below


def silhouette(view: Camera, points: Array, faces: Array, edges: tuple[Array, Array]) -> Array:
    """Give the lines where a mesh turns away from the eye, as x and y of both ends."""
    x, y, _ = view.project(points)
    a, b, c = faces[:, 0], faces[:, 1], faces[:, 2]
    turned = (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]) < 0
    pairs, owners = edges
    rim = pairs[turned[owners[:, 0]] != turned[owners[:, 1]]]
    return np.stack([x[rim[:, 0]], y[rim[:, 0]], x[rim[:, 1]], y[rim[:, 1]]], 1)
