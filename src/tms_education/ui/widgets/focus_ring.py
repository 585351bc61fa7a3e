"""The focus ring: one overlay that follows the keyboard focus wherever it goes; a finger or mouse hides it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.scroll import bring_into_view, is_seen

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
PRESSED = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class FocusRing(QWidget):
    """Draws 4 px round the focused control, 4 px away from it, above everything in ``window``.

    It also follows where the program puts the focus, as long as the person uses keys. A widget with
    ``own_focus_ring`` draws its own, round the part of it that has the focus. Only the widgets that matter are
    watched: a filter on the whole application would send every event of it through Python (measured: a tenth of a
    start).
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self.look = look
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._reason: Qt.FocusReason | None = None
        self._by_keys = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus-ring")
        window.installEventFilter(self)
        self._watch_presses()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
            self._focus_moved(None, QApplication.focusWidget())
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice why the focus leaves a widget, and follow the control when it is laid out or scrolled."""
        kind = event.type()
        if kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._reason = event.reason()  # it goes to the next one for the same reason
        elif kind == QEvent.Type.KeyPress:
            if self._target is None:
                self._follow_arrow(event)
            self._reason = self._reason_of(event)
            self._by_keys = True
        elif kind in PRESSED:
            self._by_keys = False
            self._follow(None)
        elif kind in FOLLOWED:
            if watched is self.parentWidget() and kind == QEvent.Type.Show:
                self._watch_presses()
            if self._target is not None and watched in self._watched:
                self._place()
        return False

    def _watch_presses(self) -> None:
        """Every press comes to the window's handle first, which is another one when the window is made anew."""
        window = self.parentWidget()
        handle = window.windowHandle() if window is not None else None
        if handle is not None:
            handle.installEventFilter(self)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        reason, self._reason = self._reason, None
        if new is None or new.window() is not self.parentWidget():
            return
        new.installEventFilter(self)
        own = getattr(new, "own_focus_ring", False)
        by_program = self._by_keys and bool(new.focusPolicy() & Qt.FocusPolicy.TabFocus)  # a page gets it, too
        self._follow(new if (reason in KEYBOARD or by_program) and not own else None)

    @staticmethod
    def _reason_of(event: QEvent) -> Qt.FocusReason | None:
        """Nobody loses the focus when the first control gets it; the key tells why."""
        key = getattr(event, "key", lambda: None)()
        return Qt.FocusReason.TabFocusReason if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} else None

    def _follow_arrow(self, event: QEvent) -> None:
        """Arrow keys move inside a group without a focus reason of their own."""
        key = getattr(event, "key", lambda: None)()
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            window = self.parentWidget()
            self._follow(window.focusWidget() if window is not None else None)

    def _follow(self, target: QWidget | None) -> None:
        self._target = target
        if target is not None and not is_seen(target):
            bring_into_view(target)
        self._watched = []
        above = target
        while above is not None and above is not self.parentWidget():
            above.installEventFilter(self)
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
