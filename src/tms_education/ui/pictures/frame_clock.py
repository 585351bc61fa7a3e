"""Ticks at the screen's rate while something moves and can be seen; otherwise there is no timer at all."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

FALLBACK_RATE = 60.0
SLOWEST, FASTEST = 24.0, 120.0


class FrameClock(QObject):
    """Measures seconds while it runs.

    Signals:
        ticked: a new frame is due; carries the seconds run so far.
    """

    ticked = Signal(float)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._elapsed = QElapsedTimer()
        self._before = 0.0

    @property
    def seconds(self) -> float:
        """Seconds run since the last ``restart``, pauses not counted."""
        return self._before + (self._elapsed.elapsed() / 1000 if self.is_running else 0.0)

    @property
    def is_running(self) -> bool:
        """Frames are being asked for."""
        return self._timer.isActive()

    def restart(self) -> None:
        """Set the seconds to 0; a running clock runs on."""
        self._before = 0.0
        self._elapsed.restart()

    def seek(self, seconds: float) -> None:
        """Set the seconds run so far."""
        self._before = seconds
        self._elapsed.restart()

    def start(self) -> None:
        """Run on from where it stood."""
        if not self.is_running:
            self._elapsed.start()
            self._timer.start(round(1000 / self._rate()))

    def stop(self) -> None:
        """Stand still."""
        if self.is_running:
            self._before = self.seconds
            self._timer.stop()

    def _rate(self) -> float:
        rate = self._widget.screen().refreshRate()
        return min(max(rate, SLOWEST), FASTEST) if rate > 1 else FALLBACK_RATE

    def _tick(self) -> None:
        self.ticked.emit(self.seconds)
