"""The way to the staff of a tablet in the waiting room: three seconds on the top left corner, or Ctrl+Alt+S.

Nothing on the screen shows it. It only leads to the passphrase.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPointerEvent, QShortcut
from PySide6.QtWidgets import QWidget

HOLD_MS = 3000
KEYS = "Ctrl+Alt+S"
WIDTH, HEIGHT = 132, 104
"""The corner in pixels of the window: the clinic's mark lies in it in every layout."""

BEGINS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
GOES_ON = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})
ENDS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.Wheel})


class StaffDoor(QObject):
    """Listens to the window while ``is_there``.

    Signals:
        knocked: somebody knows the way.
    """

    knocked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.is_there = False
        self._handle: QObject | None = None
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MS)
        self._hold.timeout.connect(self._knock)
        QShortcut(QKeySequence(KEYS), window).activated.connect(self._knock)

    def follow(self, window: QWidget) -> None:
        """Listen to this window; called again whenever it was made anew."""
        handle: QObject | None = window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def _knock(self) -> None:
        if self.is_there:
            self.knocked.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Measure how long a finger rests in the corner; it must neither leave it nor be lifted."""
        kind = event.type()
        if kind in BEGINS and self.is_there and _in_corner(event):
            self._hold.start()
        elif kind in ENDS or (kind in GOES_ON and not _in_corner(event)):
            self._hold.stop()
        return False


def _in_corner(event: QEvent) -> bool:
    if not isinstance(event, QPointerEvent) or event.pointCount() != 1:
        return False
    place: QPointF = event.point(0).position()
    return 0 <= place.x() <= WIDTH and 0 <= place.y() <= HEIGHT
