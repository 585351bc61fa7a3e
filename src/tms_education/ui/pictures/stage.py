"""The widget that shows one live picture: it moves only while it can be seen and has something to show."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tms_education.ui.pictures import stage_edge
from tms_education.ui.pictures.frame_clock import FrameClock
from tms_education.ui.pictures.picture import Picture
from tms_education.ui.style.hearing import Role

WINDOW_EVENTS = (QEvent.Type.WindowStateChange, QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.Expose)
KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
STEP_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Stage(QWidget):
    """A rounded stage with one picture.

    Signals:
        step_chosen: the reader chose another step with the arrow keys; carries its id.
        pressed: the reader tapped the picture; carries the point.
        moving_changed: the picture began or ceased to move.
        moment_changed: another moment is shown; carries the seconds since the step was opened.
        dragged: the reader moved something in the picture with the finger.
    """

    spoken_role = Role.Graphic

    step_chosen = Signal(str)
    pressed = Signal(object)
    moving_changed = Signal(bool)
    moment_changed = Signal(float)
    dragged = Signal()

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._clock = FrameClock(self)
        self._clock.ticked.connect(self._on_frame)
        self._tall = 630
        self._paused = False
        self._asked = False
        self._holds = False
        self._by_keyboard = False
        self._watched: list[QObject] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)
        self._tell()

    @property
    def picture(self) -> Picture:
        """The picture shown."""
        return self._picture

    @property
    def is_moving(self) -> bool:
        """Frames are being drawn."""
        return self._clock.is_running

    @property
    def is_paused(self) -> bool:
        """The reader stopped the picture before its end."""
        return self._paused

    @property
    def seconds(self) -> float:
        """The moment shown, in seconds since the step was opened."""
        step = self._picture.step
        if self._is_still:
            return self._picture.still_at(step)
        return min(self._clock.seconds, self.length)

    @property
    def length(self) -> float:
        """Seconds the step runs."""
        return max(self._picture.moves_for(self._picture.step), self._picture.transition)

    @property
    def stage_rect(self) -> QRectF:
        """The area the picture is drawn into."""
        return QRectF(self.rect())

    def sizeHint(self) -> QSize:
        """Give the size of the design language's stage, or the height that was asked for."""
        return QSize(760, self._tall)

    def ask_for(self, height: int) -> None:
        """Ask for a height, at least; what is to spare is taken."""
        self._tall = height
        self.setMinimumHeight(height)

    def go_to(self, step: str) -> None:
        """Show another step from its beginning."""
        if step == self._picture.step:
            return
        self._picture.go_to(step)
        self._asked = False
        self._paused = False
        self._clock.restart()
        self._tell()
        self._settle()

    def replay(self) -> None:
        """Show the step's movement again from its beginning; who asks for it sees it under reduced motion too."""
        self._picture.go_to(self._picture.step)
        self._asked = True
        self._paused = False
        self._clock.restart()
        self._settle()

    def play(self) -> None:
        """Move on from where it was paused, or again from the beginning after the end."""
        if self._clock.seconds >= self.length:
            self.replay()
            return
        self._asked = True
        self._paused = False
        self._settle()

    def pause(self) -> None:
        """Hold the picture."""
        self._paused = self.is_moving or self._paused
        self._settle()

    def seek(self, seconds: float) -> None:
        """Hold the picture at a moment of the step."""
        self._picture.go_to(self._picture.step)
        self._asked = True
        self._paused = True
        self._clock.stop()
        self._clock.seek(min(max(0.0, seconds), self.length))
        self._run(on=False)
        self._settle()

    def show_end(self) -> None:
        """Show the still of the step, after something in the picture was changed."""
        self.seek(self._picture.still_at(self._picture.step))

    def showEvent(self, event: QShowEvent) -> None:
        """Start to move once it can be seen."""
        super().showEvent(event)
        self._watch()
        self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold still while it can't be seen."""
        super().hideEvent(event)
        self._run(on=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window: a minimised or covered one shows nothing."""
        if event.type() in WINDOW_EVENTS and watched in self._watched:
            self._settle()
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring when the keyboard or a switch brought the focus."""
        if event.reason() in KEYBOARD_REASONS:
            self._by_keyboard = True
        elif event.reason() is Qt.FocusReason.MouseFocusReason:
            self._by_keyboard = False
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the step before or after, or pause and play."""
        self._by_keyboard = True
        key = Qt.Key(event.key())
        if key in STEP_KEYS:
            self._choose(STEP_KEYS[key])
        elif key is Qt.Key.Key_Space:
            (self.pause if self.is_moving else self.play)()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell where it was tapped; choose the step or take hold of what lies there."""
        self.pressed.emit(event.position())
        step = self._picture.step_at(self.stage_rect, event.position())
        if step is not None:
            self.go_to(step)
            self.step_chosen.emit(step)
            return
        self._holds = self._picture.take(self.stage_rect, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what the finger holds."""
        if self._holds:
            self._picture.drag(self.stage_rect, event.position())
            self.show_end()
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        super().mouseReleaseEvent(event)
        self._holds = False

    def changeEvent(self, event: QEvent) -> None:
        """Hold still while it can't be used."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(event.region())
        painter.setClipPath(stage_edge.outline(self.stage_rect), Qt.ClipOperation.IntersectClip)
        self._picture.draw(painter, self.stage_rect, self.seconds)
        painter.setClipRegion(event.region())
        stage_edge.paint(painter, self.stage_rect, self._picture.look)
        if self.hasFocus() and self._by_keyboard:
            stage_edge.paint_focus(painter, self.stage_rect, self._picture.look)
        painter.end()

    @property
    def _is_still(self) -> bool:
        return self._picture.look.appearance.reduced_motion and not self._asked

    def _choose(self, ahead: int) -> None:
        steps = self._picture.STEPS
        place = steps.index(self._picture.step) + ahead
        if 0 <= place < len(steps):
            self.go_to(steps[place])
            self.step_chosen.emit(steps[place])

    def _watch(self) -> None:
        """Follow the window the stage is in now, and the surface it is shown on."""
        for one in self._watched:
            one.removeEventFilter(self)
        window = self.window()
        self._watched = [window, window.windowHandle()] if is_made(window) else [window]
        for one in self._watched:
            one.installEventFilter(self)

    def _can_be_seen(self) -> bool:
        window = self.window()
        shown = not is_made(window) or window.windowHandle().isExposed()
        return self.isVisible() and not window.isMinimized() and shown

    def _settle(self) -> None:
        """Start or stop the clock to suit what is shown now, and draw the moment."""
        due = not self._is_still and not self._paused and self._clock.seconds < self.length
        self._run(on=due and self._can_be_seen())
        self.moment_changed.emit(self.seconds)
        self.update()

    def _run(self, *, on: bool) -> None:
        if on == self._clock.is_running:
            return
        (self._clock.start if on else self._clock.stop)()
        self.moving_changed.emit(on)

    def _on_frame(self, seconds: float) -> None:
        self.moment_changed.emit(min(seconds, self.length))
        if seconds >= self.length:
            self._run(on=False)
            self.update()
            return
        if seconds <= self._picture.transition:
            self.update()
            return
        self.update(self._picture.moving_area(self.stage_rect).adjusted(-2, -2, 2, 2).toAlignedRect())

    def _tell(self) -> None:
        """Give screen readers the words of the step."""
        scene, step = self._picture.scene, self._picture.step
        self.setAccessibleName(f"{scene.title}: {scene.step(step).caption}")
        self.setAccessibleDescription(self._picture.description)
        for kind in (QAccessible.Event.NameChanged, QAccessible.Event.DescriptionChanged):
            QAccessible.updateAccessibility(QAccessibleEvent(self, kind))


def is_made(window: QWidget) -> bool:
    """Tell whether a window has its surface already."""
    return window.testAttribute(Qt.WidgetAttribute.WA_WState_Created)
