"""The stage on which the brain can be turned: by finger, mouse and keys. It stands still the moment nothing moves."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QPaintEvent, QResizeEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from tms_education.ui.pictures.brain.brain_picture import BrainPicture
from tms_education.ui.pictures.brain.views import SHOWN, VIEWS, Pose
from tms_education.ui.pictures.picture import EASE
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.style.later import later

REST_MS = 60
"""Milliseconds without a movement of the finger after which the sharp picture comes."""

KEY_TURN = 28
"""Pixels of drag one press of an arrow key stands for."""

NEARER = 1.15
TAP = 6
"""Pixels a finger may slip and still tap."""

TURNS = {
    Qt.Key.Key_Left: (-KEY_TURN, 0),
    Qt.Key.Key_Right: (KEY_TURN, 0),
    Qt.Key.Key_Up: (0, -KEY_TURN),
    Qt.Key.Key_Down: (0, KEY_TURN),
}
ZOOMS = {
    Qt.Key.Key_Plus: NEARER,
    Qt.Key.Key_Equal: NEARER,
    Qt.Key.Key_Minus: 1 / NEARER,
    Qt.Key.Key_Underscore: 1 / NEARER,
}
STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


class BrainStage(Stage):
    """A stage whose picture turns under the finger. The side view stands there until the brain in space is ready.

    Signals:
        space_opened: the brain in space stands, or it was tried and can't be shown.
        view_changed: the brain is seen from another side; carries the name of the view, empty for one in between.
        layers_changed: another step, so other layers, are shown.
    """

    space_opened = Signal(bool)
    view_changed = Signal(str)
    layers_changed = Signal()

    def __init__(self, picture: BrainPicture, parent: QWidget | None = None) -> None:
        super().__init__(picture, parent)
        self.brain = picture
        self._tried = self._is_open = False
        self._last: QPointF | None = None
        self._pressed_at: QPointF | None = None
        self._pinch: tuple[float, float] | None = None
        self._moves_coil = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.settle)
        self._glide = QVariantAnimation(self)
        self._glide.setEasingCurve(EASE)
        self._glide.valueChanged.connect(self._on_glide)
        self._glide.finished.connect(self.settle)
        self._from = self._to = picture.state.pose
        self._cover: QWidget | None = None

    # ------------------------------------------------------------------ opening
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the moment; the first time the side view, and then begin to read the shapes."""
        super().paintEvent(event)
        if self._is_open and not self.turns:
            self._is_open = False
            later(self, self._close)
        if not self._tried:
            self._tried = True
            later(self, self._open)

    def _open(self) -> None:
        opened = self._is_open = self.brain.open_space()
        self.space_opened.emit(opened)
        if opened:
            self.repaint()
            later(self, self._deepen)

    def _close(self) -> None:
        """Take the buttons away: the shapes failed while they were painted, and the side view stands there."""
        self.space_opened.emit(False)
        if self._cover is not None:
            self._cover.hide()
        self.update()

    def _deepen(self) -> None:
        self.brain.deepen()
        if self._is_open and not self.turns:
            self._is_open = False
            self._close()
        self.update()

    @property
    def is_ready(self) -> bool:
        """The fine shapes are there, or the side view stays."""
        return self._tried and (self.brain.view.model.has_fine if self.brain.view is not None else bool(self.brain.why))

    # ------------------------------------------------------------------ turning
    @property
    def turns(self) -> bool:
        """The brain can be turned now."""
        return self.brain.view is not None

    def go_to(self, step: str) -> None:
        """Show another step, turning to its side."""
        before = self.brain.state.pose
        super().go_to(step)
        if self.brain.state.pose != before:
            self._turn(before, self.brain.state.pose)
        self.layers_changed.emit()
        self.view_changed.emit(self.view_name)

    def look_from(self, name: str) -> None:
        """Turn to one of the four sides."""
        self.brain.was_touched()
        self._turn(self.brain.state.pose, VIEWS[name])
        self.view_changed.emit(name)

    def reset(self) -> None:
        """Turn back to the side of the step."""
        self._turn(self.brain.state.pose, SHOWN[self.brain.step].pose)
        self.view_changed.emit(self.view_name)

    def zoom(self, times: float) -> None:
        """Come nearer or step back."""
        self._now(self.brain.state.pose.zoomed(times))

    def rotate(self, right: float, down: float) -> None:
        """Turn by so many pixels of drag; nothing turns on by itself afterwards."""
        self.brain.was_touched()
        self._now(self.brain.state.pose.turned(right, down))

    @property
    def view_name(self) -> str:
        """The name of the side the brain is seen from, empty for one in between."""
        pose = self._to if self._glide.state() is QVariantAnimation.State.Running else self.brain.state.pose
        return next((name for name, one in VIEWS.items() if one == pose), "")

    def show_layer(self, name: str, *, on: bool) -> None:
        """Show or hide a layer."""
        self.brain.show_layer(name, on=on)
        self.update()

    def settle(self) -> None:
        """Show the sharp picture."""
        self._rest.stop()
        self.brain.settle()
        self.update()

    def _now(self, pose: Pose) -> None:
        if not self.turns:
            return
        self._glide.stop()
        self.brain.turn_to(pose, moving=True, held=True)
        self._rest.start()
        self.view_changed.emit(self.view_name)
        self.update()

    def _turn(self, start: Pose, end: Pose) -> None:
        """Glide from one pose to another; jump where nothing may move or nothing can be seen."""
        self._glide.stop()
        length = self.brain.look.milliseconds("scene")
        if not self.turns or not length or not self.isVisible():
            self.brain.turn_to(end)
            self.update()
            return
        self._from, self._to = start, end
        self.brain.turn_to(start, moving=True)
        self._glide.setDuration(length)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.start()

    def _on_glide(self, share: float) -> None:
        self.brain.turn_to(self._from.towards(self._to, share), moving=share < 1)
        self.update()

    # ------------------------------------------------------------------ finger, mouse, keys
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the brain, or of the coil."""
        if not self.turns:
            super().mousePressEvent(event)
            return
        self._take(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn it, or move the coil."""
        if self._last is not None:
            self._follow(event.position())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: the sharp picture comes at once; a tap is told."""
        if self._pressed_at is not None and (event.position() - self._pressed_at).manhattanLength() < TAP:
            self.pressed.emit(event.position())
        self._let_go()

    def _take(self, point: QPointF) -> None:
        self._glide.stop()
        self._last = self._pressed_at = point
        self._moves_coil = self.brain.coil_holds(self.stage_rect, point)

    def _follow(self, point: QPointF) -> None:
        if self._last is None:
            self._take(point)
            return
        away, self._last = point - self._last, point
        if not self._moves_coil:
            self.rotate(away.x(), away.y())
            return
        self.brain.move_coil(self.stage_rect, point)
        self._rest.start()
        self.update()

    def _let_go(self) -> None:
        self._last = self._pressed_at = None
        self._pinch = None
        self._moves_coil = False
        if self.brain.state.moving:
            self.settle()

    def event(self, event: QEvent) -> bool:
        """Take fingers on the glass and pinches on a pad; leave the rest to the stage."""
        if isinstance(event, QTouchEvent) and event.type() in TOUCHES and self.turns:
            self._on_touch(event)
            return True
        if isinstance(event, QNativeGestureEvent) and self.turns:
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value())
            return True
        return super().event(event)

    def _on_touch(self, event: QTouchEvent) -> None:
        points = [one.position() for one in event.points()]
        if event.type() in {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}:
            self._let_go()
        elif len(points) > 1:
            apart = max(1.0, (points[0] - points[1]).manhattanLength())
            if self._pinch is None:
                self._pinch = (apart, self.brain.state.pose.zoom)
            self.zoom(apart / self._pinch[0] * self._pinch[1] / self.brain.state.pose.zoom)
            self._last = None
        elif points and self._pinch is None:
            self._follow(points[0])
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn by arrows, zoom by plus and minus, go back by Home; Page Up and Page Down choose the step."""
        key = Qt.Key(event.key())
        if not self.turns or key not in {*TURNS, *ZOOMS, *STEPS, Qt.Key.Key_Home}:
            super().keyPressEvent(event)
            return
        self._by_keyboard = True
        if key in TURNS:
            self.rotate(*TURNS[key])
        elif key in ZOOMS:
            self.zoom(ZOOMS[key])
        elif key in STEPS:
            self._choose(STEPS[key])
        else:
            self.reset()

    # ------------------------------------------------------------------ buttons over the picture
    def cover(self, widget: QWidget) -> None:
        """Lay buttons over the lower right corner; words keep off them."""
        self._cover = widget
        widget.setParent(self)
        widget.show()
        self._place_cover()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons in their corner."""
        super().resizeEvent(event)
        self._place_cover()

    def _place_cover(self) -> None:
        if self._cover is None:
            return
        size = self._cover.sizeHint()
        fits = size.width() < self.width() - 60 and size.height() < self.height() * 0.3
        self._cover.setVisible(fits)
        self._cover.setGeometry(self.width() - size.width() - 16, self.height() - size.height() - 16, *size.toTuple())
        self.brain.reserve(QRectF(self._cover.geometry()) if fits else QRectF())
