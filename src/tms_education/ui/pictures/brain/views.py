"""Where the brain is looked at from, and what each step of its story shows. No numpy: it is known before that loads.

World axes in millimetres (MNI152): x to the person's right, y to the front, z up. Left of the person is x < 0.
"""

from dataclasses import dataclass, replace

FARTHEST, NEAREST = 0.7, 2.2
LOWEST, HIGHEST = -40.0, 88.0
TURN = 0.35
"""Degrees of turn for one pixel of drag."""

Point = tuple[float, float, float]

MOOD: Point = (-39.3, 45.9, 25.4)
MOTOR: Point = (-38.4, -24.9, 66.5)
RIGHT: Point = (39.3, 45.9, 25.4)
DEEP: Point = (-6.0, 16.0, -10.0)
"""The named places: treatment spot left and right, motor spot, and the deeper mood area, a point in space."""

SPOT_SIZE = 12.0
"""Width of the soft spots: half their strength at 1 cm from the middle, so 2 cm across."""


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the eye is. ``yaw`` 0 sees the left side, 90 the face, 180 the right side; ``pitch`` 90 sees the top."""

    yaw: float = 0.0
    pitch: float = 12.0
    zoom: float = 1.0

    def turned(self, right: float, down: float) -> "Pose":
        """Give the pose after a drag over so many pixels; it never turns upside down."""
        pitch = min(HIGHEST, max(LOWEST, self.pitch + down * TURN))
        return replace(self, yaw=(self.yaw + right * TURN) % 360, pitch=pitch)

    def zoomed(self, times: float) -> "Pose":
        """Give the pose nearer or farther, within bounds."""
        return replace(self, zoom=min(NEAREST, max(FARTHEST, self.zoom * times)))

    def towards(self, other: "Pose", share: float) -> "Pose":
        """Give the pose on the shortest way to another one."""
        around = (other.yaw - self.yaw + 180) % 360 - 180
        return Pose(
            (self.yaw + around * share) % 360,
            self.pitch + (other.pitch - self.pitch) * share,
            self.zoom + (other.zoom - self.zoom) * share,
        )


VIEWS = {"left": Pose(0, 12), "front": Pose(90, 10), "top": Pose(270, 86), "right": Pose(180, 12)}


@dataclass(frozen=True, slots=True)
class Tint:
    """A soft coloured place on the cortex. ``kind`` is ``mood``, ``motor`` or ``area`` (the whole front part)."""

    kind: str
    place: Point = MOOD
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Shown:
    """What a step shows in space. ``labels`` names the words at their places."""

    pose: Pose
    tints: tuple[Tint, ...] = ()
    labels: tuple[str, ...] = ()
    coil: str = ""
    at: Point = MOOD
    field: bool = False
    extras: frozenset[str] = frozenset()


_MOOD, _MOTOR = Tint("mood"), Tint("motor", MOTOR)
SHOWN: dict[str, Shown] = {
    "whole": Shown(Pose(0, 12)),
    "prefrontal": Shown(Pose(28, 14, 1.15), (Tint("area", strength=0.62),), ("area",)),
    "why-this-spot": Shown(Pose(28, 14, 1.2), (Tint("area", strength=0.3), _MOOD), ("mood",)),
    "motor-spot": Shown(Pose(0, 26), (_MOTOR,), ("motor",), extras=frozenset({"hand"})),
    "to-mood-spot": Shown(Pose(8, 24, 1.12), (_MOTOR, _MOOD), ("motor", "mood"), extras=frozenset({"arc"})),
    "coil": Shown(Pose(40, 24, 0.84), (_MOOD,), ("coil", "mood"), "figure-8", extras=frozenset({"angle"})),
    "pulse": Shown(Pose(330, 16, 0.84), (), ("coil",), "figure-8", field=True, extras=frozenset({"pulse"})),
    "field": Shown(Pose(8, 14, 0.9), (), (), "figure-8", field=True, extras=frozenset({"scale", "drag-coil"})),
    "depth": Shown(Pose(270, 76, 1.06), (), (), "figure-8", field=True, extras=frozenset({"section"})),
    "deeper-areas": Shown(Pose(14, 8, 1.12), (_MOOD,), ("mood", "deep"), extras=frozenset({"deep"})),
    "right-side": Shown(Pose(208, 16, 0.84), (Tint("mood", RIGHT),), ("coil", "right"), "figure-8", RIGHT),
    "helmet": Shown(Pose(30, 16, 0.8), (), ("helmet",), "helmet", field=True, extras=frozenset({"scale"})),
}
