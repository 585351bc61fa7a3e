"""The camera both painters share, and the array type of the brain in space."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from tms_education.ui.pictures.brain.views import Pose

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    """Numbers in a row or a table."""
else:
    Array = np.ndarray  # numpy.typing would take another twentieth of a second to load

DISTANCE, OPENING = 730.0, 22.0
"""Millimetres from the eye to the middle of the brain at zoom 1, and degrees from top to bottom of the picture."""

MIDDLE = (0.0, -12.0, 8.0)
NARROW = 1.2
"""Width over height under which the eye steps back, so that the head still fits."""

UPWARD = 0.01


@dataclass(frozen=True)
class Camera:
    """``rows`` are the directions right, up and towards the eye; ``focal`` and ``middle`` are in pixels."""

    rows: Array
    eye: Array
    focal: float
    middle: tuple[float, float]

    @property
    def back(self) -> Array:
        """The direction towards the eye."""
        return np.asarray(self.rows[2])

    def project(self, points: Array) -> tuple[Array, Array, Array]:
        """Give x and y in pixels and the depth in millimetres."""
        seen = (np.asarray(points, np.float32) - self.eye) @ self.rows.T
        depth = -seen[:, 2]
        share = np.float32(self.focal) / depth
        return (
            seen[:, 0] * share + np.float32(self.middle[0]),
            np.float32(self.middle[1]) - seen[:, 1] * share,
            depth,
        )

    def faces(self, place: Array, normal: Array) -> bool:
        """Tell whether a surface at a place is turned towards the eye."""
        return bool(normal @ (self.eye - place) > 0)


def camera(pose: Pose, width: float, height: float) -> Camera:
    """Give the camera of a pose for a picture of so many pixels."""
    yaw, pitch = math.radians(pose.yaw), math.radians(min(89.5, max(-89.5, pose.pitch)))
    back = np.array([-math.cos(pitch) * math.cos(yaw), math.cos(pitch) * math.sin(yaw), math.sin(pitch)])
    right = np.array([-math.sin(yaw), -math.cos(yaw), 0.0])
    rows = np.stack([right, np.cross(back, right), back]).astype(np.float32)
    away = DISTANCE / pose.zoom * max(1.0, NARROW * height / max(1.0, width))
    eye = (np.asarray(MIDDLE) + back * away).astype(np.float32)
    focal = 0.5 * height / math.tan(math.radians(OPENING) / 2)
    return Camera(rows, eye, focal, (width * 0.5, height * (0.5 - UPWARD)))
