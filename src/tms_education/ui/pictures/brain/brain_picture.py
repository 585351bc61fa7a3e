"""The living brain: in space where its shapes can be read, else as the painted side view. Both tell the same steps."""

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from tms_education.domain.scene import Scene
from tms_education.ui.pictures.brain.state import Moment, State
from tms_education.ui.pictures.brain.views import SHOWN, Point, Pose
from tms_education.ui.pictures.brain_side import CYCLE, BrainSide, brain_words, swell
from tms_education.ui.pictures.layers import opened
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

if TYPE_CHECKING:
    from tms_education.ui.pictures.brain.brain_view import BrainView

VIEW = "tms_education.ui.pictures.brain.brain_view"
"""Loaded when a brain is first shown: it brings numpy, which takes a tenth of a second."""

CLOSE = 70.0
"""Pixels from the middle of the coil within which a finger takes hold of it."""


def hint_words() -> tuple[str, str]:
    """Give what a finger can do: with the brain, and with the coil."""
    return (
        QCoreApplication.translate("BrainSpace", "Drag to turn"),
        QCoreApplication.translate("BrainSpace", "Drag the coil"),
    )


class BrainPicture(BrainSide):
    """Head and brain. ``open_space`` turns the side view into the brain in space; without it the side view stays."""

    def __init__(self, scene: Scene, look: Look, art: Art, words: dict[str, str] | None = None) -> None:
        super().__init__(scene, look, art, words)
        self._named = brain_words() | (words or {})
        self._view: BrainView | None = None
        self._was_turned = False
        self.why = ""
        self.state = State(self.step, SHOWN[self.step].pose)

    # ------------------------------------------------------------------ space
    @property
    def view(self) -> "BrainView | None":
        """The brain in space, once it stands."""
        return self._view

    def open_space(self) -> bool:
        """Read the light shapes and show the brain in space; false, and why, where that is not possible."""
        if self._view is None:
            try:
                made: Any = importlib.import_module(VIEW)
                self._view = made.BrainView(self.art.solid, self.look, self.art, self.layers, self._named)
            except Exception as error:  # noqa: BLE001 -- whatever is wrong, the side view tells the same story
                self.why = str(error)
        return self._view is not None

    def close_space(self, why: str) -> None:
        """Go back to the side view."""
        self._view, self.why = None, why
        self.layers.clear()

    def deepen(self) -> None:
        """Read the fine shapes, and look for a graphics card."""
        self._guarded(lambda view: view.deepen())

    def _guarded(self, work: Any) -> bool:
        if self._view is None:
            return False
        try:
            work(self._view)
        except Exception as error:  # noqa: BLE001 -- never black, never a crash: the side view stands ready
            self.close_space(str(error))
            return False
        return True

    # ------------------------------------------------------------------ what is shown
    def go_to(self, step: str) -> None:
        """Show another step from its own side; the same one again keeps the side the reader chose."""
        before = self.step
        super().go_to(step)
        if self.step != before:
            shown = replace(self.state, step=self.step, pose=SHOWN[self.step].pose)
            self.state = replace(shown, coil_at=None, coil=None, field=None)

    def turn_to(self, pose: Pose, *, moving: bool = False, held: bool = False) -> None:
        """Look from another side."""
        self.state = replace(self.state, pose=pose, moving=moving, held=held)

    def settle(self) -> None:
        """Nothing turns any more: the next picture is a sharp one."""
        self.state = replace(self.state, moving=False, held=False)

    def was_touched(self) -> None:
        """The reader found out that it turns: the hint goes."""
        self._was_turned = True

    def reserve(self, box: QRectF) -> None:
        """Keep words off a box that the page covers with buttons."""
        self.state = replace(self.state, reserved=(box.x(), box.y(), box.width(), box.height()))

    def show_layer(self, name: str, *, on: bool) -> None:
        """Show or hide ``head``, ``coil``, ``field`` or ``labels``."""
        change: dict[str, Any] = {name: on}
        self.state = replace(self.state, **change)

    def has_layer(self, name: str) -> bool:
        """Tell whether a layer is shown."""
        state = self.state
        shown = {"head": state.head, "labels": state.labels}
        return shown.get(name, state.has_field if name == "field" else state.coil_place is not None)

    # ------------------------------------------------------------------ the coil under a finger
    def coil_holds(self, rect: QRectF, point: QPointF) -> bool:
        """Tell whether a finger there takes hold of the coil."""
        place = self.state.coil_place
        if self._view is None or place is None or "drag-coil" not in self.state.shown.extras:
            return False
        at = self._view.coil_middle(rect, self.state)
        return (at - point).manhattanLength() < CLOSE * 1.4

    def move_coil(self, rect: QRectF, point: QPointF) -> None:
        """Bring the coil to the place on the head that lies under a finger."""

        def moved(view: "BrainView") -> None:
            place: Point | None = view.place_under(rect, self.state, point)
            if place is not None:
                self.state = replace(self.state, coil_at=place, moving=True, held=True)

        self._guarded(moved)

    # ------------------------------------------------------------------ drawing
    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:
        """Paint the step."""
        if self._view is None or not self._drawn(painter, rect, time):
            super().draw(painter, rect, time)

    def _drawn(self, painter: QPainter, rect: QRectF, time: float) -> bool:
        shown, moment = self.now, self.moment(time)

        def paint(view: "BrainView") -> None:
            with opened(painter, rect) as area:
                view.draw(painter, area, area.marginsRemoved(self.insets), shown, moment)

        return self._guarded(paint)

    @property
    def now(self) -> State:
        """The state with the hint of the moment."""
        turn, drag = hint_words()
        holds = "drag-coil" in self.state.shown.extras
        hint = drag if holds else "" if self._was_turned else turn
        return replace(self.state, hint=hint)

    def moment(self, time: float) -> Moment:
        """Give how far the moving parts of the step have come."""
        pulse = swell(min(time, self.moves_for("pulse")) % CYCLE, 0.0, 1.2, 3.6)
        grows = {"to-mood-spot": self.along, "coil": self.turned}.get(self.step, self.linked)
        return Moment(grows(time), self._bent(time), pulse, 1.0)

    def moving_area(self, rect: QRectF) -> QRectF:
        """Give the part that changes once the step is open: all of it in space."""
        return rect if self._view is not None else super().moving_area(rect)

    def boxes(self, rect: QRectF) -> tuple[QRectF, ...]:
        """Give every box with words, for who has to keep off them."""
        if self._view is None:
            return tuple(one.card for one in self.callouts(rect))
        area = QRectF(QPointF(), rect.size())
        return self._view.layout(area, area.marginsRemoved(self.insets), self.now).boxes
