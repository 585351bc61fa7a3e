"""What is shown of the brain in space at one moment. No numpy: a picture has a state before its shapes are read."""

from dataclasses import dataclass

from tms_education.ui.pictures.brain.views import MOOD, SHOWN, Point, Pose, Shown

HELMET = "helmet"


@dataclass(frozen=True)
class CoilPlace:
    """Which coil, above which place of the brain; it rests on the head there."""

    kind: str
    at: Point = MOOD


@dataclass(frozen=True, slots=True)
class State:
    """What is shown now: step, camera, coil, what is hidden, and the space the page's controls cover.

    ``moving`` while the camera or the coil moves, ``held`` while a hand moves it: the head is an outline then.
    """

    step: str
    pose: Pose
    moving: bool = False
    held: bool = False
    coil_at: Point | None = None
    head: bool = True
    labels: bool = True
    coil: bool | None = None
    field: bool | None = None
    reserved: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    hint: str = ""

    @property
    def shown(self) -> Shown:
        """What the step shows."""
        return SHOWN[self.step]

    @property
    def coil_place(self) -> CoilPlace | None:
        """The coil that is drawn, if any."""
        if self.coil is False or (self.coil is None and not self.shown.coil):
            return None
        return self.field_place

    @property
    def field_place(self) -> CoilPlace:
        """The coil whose field is worked out."""
        shown = self.shown
        return CoilPlace(shown.coil or "figure-8", self.coil_at or shown.at)

    @property
    def has_field(self) -> bool:
        """The field is drawn on the cortex."""
        return self.shown.field if self.field is None else self.field


@dataclass(frozen=True, slots=True)
class Moment:
    """How far the moving parts of a step have come: way, link and thumb from 0 to 1, and how bright a pulse is."""

    along: float = 1.0
    bent: float = 1.0
    pulse: float = 1.0
    words: float = 1.0
