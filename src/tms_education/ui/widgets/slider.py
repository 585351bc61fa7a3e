"""A slider to draw along: a broad track, a thumb for a finger, arrow keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from tms_education.ui.style.look import Look

TRACK, THUMB, HIT = 12, 28, 48
"""Height of the track, width of the painted thumb, and height of the whole control, in pixels."""


class Slider(QSlider):
    """Chooses a whole number; a tap on the track goes there. ``role`` is the colour of the part before the thumb."""

    def __init__(self, look: Look, name: str, lowest: int, highest: int, role: str = "petrol") -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.look = look
        self._role = role
        self.setRange(lowest, highest)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give a comfortable width."""
        return QSize(self.look.space(220), self.look.target(HIT))

    def minimumSizeHint(self) -> QSize:
        """Give the narrowest width a finger can still use."""
        return QSize(self.look.space(120), self.look.target(HIT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where it was tapped."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the finger."""
        if self.isSliderDown():
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        event.accept()
        self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, and tell so as the finger does."""
        before = self.value()
        super().keyPressEvent(event)
        if self.value() != before:
            self.sliderMoved.emit(self.value())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, the part before the thumb, and the thumb."""
        look, track = self.look, self._track()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("ctl"), 1.5))
        painter.setBrush(look.colour("surface2"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        at = self._at()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._role))
        done = QRectF(track.topLeft(), QPointF(at.x(), track.bottom()))
        painter.drawRoundedRect(done, track.height() / 2, track.height() / 2)
        size = look.space(THUMB) / 2
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("ring"), 4))
            painter.drawEllipse(at, size + 6, size + 6)
        painter.setPen(QPen(look.colour("petrol"), 4))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(at, size, size)
        painter.end()

    def _track(self) -> QRectF:
        side, height = self.look.space(THUMB) / 2 + 8, self.look.space(TRACK)
        return QRectF(side, (self.height() - height) / 2, max(1.0, self.width() - 2 * side), height)

    def _at(self) -> QPointF:
        track, span = self._track(), max(1, self.maximum() - self.minimum())
        return QPointF(track.x() + track.width() * (self.value() - self.minimum()) / span, track.center().y())

    def _go(self, point: QPointF) -> None:
        track = self._track()
        share = min(1.0, max(0.0, (point.x() - track.x()) / track.width()))
        value = self.minimum() + round(share * (self.maximum() - self.minimum()))
        if value != self.value():
            self.setValue(value)
            self.sliderMoved.emit(value)
