"""Notices every touch, key and scroll of the window, and asks once a second how long it has been quiet."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from tms_education.domain.idle import Call, Verdict

TICK_MS = 1000

SIGNS_OF_LIFE = frozenset({
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.NativeGesture,
    QEvent.Type.InputMethod,
})  # fmt: skip
"""Turning the brain is a drag, a pinch or a key, and so among them."""


class IdleWatch(QObject):
    """Measures quiet time with a clock that nobody can set.

    ``judge`` gives the verdict on so many quiet seconds. It hangs on the window of the window system, where every
    event of a person passes once, whatever widget takes it.

    Signals:
        stirred: a person did something.
        asked: it has been quiet for long; carries the seconds that are left.
        ended: it has been quiet for too long.
    """

    stirred = Signal()
    asked = Signal(int)
    ended = Signal()

    def __init__(self, judge: Callable[[float], Verdict], steady: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._judge, self._steady = judge, steady
        self._touched = steady()
        self._handle: QObject | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def follow(self, window: QWidget) -> None:
        """Watch this window; called again whenever it was made anew."""
        handle: QObject | None = window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def run(self, on: bool) -> None:
        """Ask every second, or rest."""
        if on == self._timer.isActive():
            return
        self.touch()
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def touch(self) -> None:
        """A person is there, or something plays for them: begin to measure anew."""
        self._touched = self._steady()
        self.stirred.emit()

    def tick(self) -> None:
        """Judge how long it has been quiet."""
        verdict = self._judge(self._steady() - self._touched)
        if verdict.call is Call.ASK:
            self.asked.emit(verdict.seconds_left)
        elif verdict.call is Call.END:
            self._touched = self._steady()
            self.ended.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count what a person does; what Qt sends by itself does not count."""
        if event.type() in SIGNS_OF_LIFE and event.spontaneous():
            self.touch()
        return False
