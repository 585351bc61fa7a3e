"""The base of every live picture: it draws one scene at one moment, without side effects."""

from abc import ABC, abstractmethod

from PySide6.QtCore import QEasingCurve, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPainter

from tms_education.domain.scene import Scene
from tms_education.ui.pictures.layers import Layers
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

EASE = QEasingCurve(QEasingCurve.Type.InOutSine)
DRAW = QEasingCurve(QEasingCurve.Type.OutCubic)


class Picture(ABC):
    """A picture with named steps.

    ``draw(painter, rect, time)`` paints the current step ``time`` seconds after it was opened and changes nothing, so
    that screen, print and tests all use it. ``go_to`` chooses the step; the change from the step before takes
    ``transition`` seconds of that time. A subclass says what moves when, through ``moves_for`` and ``still_at``.

    ``insets`` is the space at the edges that a page covers with its own controls: words in the picture stay out of it.
    """

    IDENTIFIER = ""
    STEPS: tuple[str, ...] = ()
    REMEMBERS = False
    """What the reader drags or chooses stays, so it is nobody else's."""

    def __init__(self, scene: Scene, look: Look, art: Art) -> None:
        self.scene = scene
        self.look = look
        self.art = art
        self.layers = Layers()
        self._insets = QMarginsF()
        self._step = self.STEPS[0]
        self._before = self._step

    @property
    def insets(self) -> QMarginsF:
        """Space at the edges that a page covers with its own controls."""
        return self._insets

    @insets.setter
    def insets(self, insets: QMarginsF) -> None:
        self._insets = insets
        self.layers.clear()

    @property
    def step(self) -> str:
        """The step shown."""
        return self._step

    @property
    def description(self) -> str:
        """What a person who can't see the picture needs to know of the step shown."""
        return self.scene.step(self._step).description

    @property
    def transition(self) -> float:
        """Seconds the change between two steps takes; 0 under reduced motion."""
        return self.look.milliseconds("scene") / 1000

    def go_to(self, step: str) -> None:
        """Show another step; an unknown one shows the first."""
        self._before = self._step
        self._step = step if step in self.STEPS else self.STEPS[0]

    def begin(self) -> None:
        """Stand at the first step, with nothing before it."""
        self._before = self._step = self.STEPS[0]

    def eased(self, time: float) -> float:
        """Give how far the change from the step before has come, 0 to 1."""
        if self.transition <= 0 or self._before == self._step:
            return 1.0
        return EASE.valueForProgress(min(1.0, max(0.0, time / self.transition)))

    @abstractmethod
    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:
        """Paint the whole picture into ``rect``, ``time`` seconds after the step was opened."""

    def moving_area(self, rect: QRectF) -> QRectF:
        """Give the part of ``rect`` that changes while the step moves, once the change of step is over."""
        return rect

    @abstractmethod
    def moves_for(self, step: str) -> float:
        """Give how many seconds a step moves after it is opened: 0 for a still one, infinity for a loop."""

    def step_at(self, rect: QRectF, point: QPointF) -> str | None:  # noqa: ARG002 -- most pictures have nothing to tap
        """Give the step that a tap at a point asks for."""
        return None

    def take(self, rect: QRectF, point: QPointF) -> bool:  # noqa: ARG002 -- most pictures have nothing to drag
        """Tell whether something lies under the finger that can be dragged, and take hold of it."""
        return False

    def drag(self, rect: QRectF, point: QPointF) -> None:  # noqa: B027 -- most pictures have nothing to drag
        """Move what was taken hold of to a point."""

    def still_at(self, step: str) -> float:
        """Give the moment whose still picture makes the same point as the movement."""
        seconds = self.moves_for(step)
        return self.transition if seconds == float("inf") else max(seconds, self.transition)


def edges(insets: QMarginsF) -> tuple[float, float, float, float]:
    """Give the four insets as a value that can be compared and kept."""
    return insets.left(), insets.top(), insets.right(), insets.bottom()
