"""The focus ring: one overlay that follows the keyboard focus wherever it goes; a finger or mouse hides it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from tms_education.ui.style.look import Look

KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
"""Ways the focus moves when a person uses keys or a switch."""

WIDTH, GAP = 4, 4
FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class FocusRing(QWidget):
    """Draws 4 px round the focused control, 4 px away from it, above everything in ``window``.

    A widget with ``own_focus_ring`` draws its own, round the part of it that has the focus.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self.look = look
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus-ring")
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice how the focus moves, and follow the control when it is laid out or scrolled."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and isinstance(watched, QWidget):
            if watched.window() is self.parentWidget():
                own = getattr(watched, "own_focus_ring", False)
                self._follow(watched if event.reason() in KEYBOARD and not own else None)
        elif kind == QEvent.Type.KeyPress and self._target is None:
            self._follow_arrow(event)
        elif kind in {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}:
            self._follow(None)
        elif kind in FOLLOWED and self._target is not None and watched in self._watched:
            self._place()
        return False

    def _follow_arrow(self, event: QEvent) -> None:
        """Arrow keys move inside a group without a focus reason of their own."""
        key = getattr(event, "key", lambda: None)()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            window = self.parentWidget()
            self._follow(window.focusWidget() if window is not None else None)

    def _follow(self, target: QWidget | None) -> None:
        self._target = target
        self._watched = []
        above = target
        while above is not None and above is not self.parentWidget():
            self._watched.append(above)
            above = above.parentWidget()
        self._place()

    def _place(self) -> None:
        window = self.parentWidget()
        if self._target is None or window is None or not self._target.isVisible():
            self.hide()
            return
        corner = self._target.mapTo(window, QPoint(0, 0))
        reach = WIDTH + GAP
        box = QRect(corner, self._target.size()).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(box.intersected(window.rect()))
        self._offset = box.topLeft() - self.geometry().topLeft()
        self._whole = box.size()
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        if self._target is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "ring_on_pulse" if getattr(self._target, "on_pulse", False) else "ring"
        painter.setPen(QPen(self.look.colour(role), WIDTH))
        half = WIDTH / 2
        shape = QRectF(QRect(self._offset, self._whole)).adjusted(half, half, -half, -half)
        radius = min(getattr(self._target, "radius", 12) + GAP, shape.height() / 2)
        painter.drawRoundedRect(shape, radius, radius)
        painter.end()
