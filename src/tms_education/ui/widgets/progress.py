"""Progress in segments: done, now, to come; the words stand beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from tms_education.ui.style import hearing, mirror
from tms_education.ui.style.look import Look

LEAST, ROOMY = 11, 14
"""Pixels of a segment with its gap: at least, and from which on the gap is wide, unless there are many."""

MANY = 12


class Segments(QProgressBar):
    """A row of segments. ``now`` counts from 0; segments before it are done; at ``count`` all are."""

    def __init__(self, look: Look, count: int, now: int = 0, name: str = "") -> None:
        super().__init__()
        self._look = look
        self._count = count
        self._now = now
        self.setRange(0, count)
        self.setValue(min(now + 1, count))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_now(self, now: int, name: str = "") -> None:
        """Move on to another segment; ``name`` says in words where that is."""
        if name:
            hearing.rename(self, name)
        if now != self._now:
            self._now = now
            self.setValue(now + 1)
            self.update()

    @property
    def now(self) -> int:
        """The segment the person is at, from 0."""
        return self._now

    def sizeHint(self) -> QSize:
        """Short and thin."""
        return QSize(self._look.space(38) * self._count, self._look.space(12))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(self._look.space(LEAST) * self._count, self._look.space(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the segments."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_room = self._count < MANY and self.width() >= self._look.space(ROOMY) * self._count
        gap = self._look.space(8 if has_room else 4)
        width = (self.width() - gap * (self._count - 1)) / max(1, self._count)
        for place in range(self._count):
            role = "petrol" if place < self._now else "petrol_mid" if place == self._now else "line"
            rect = QRectF(place * (width + gap), 0, width, self.height())
            if mirror.runs_left():
                rect = mirror.turned(rect, self.width())
            if self._look.is_contrast:
                painter.setPen(QPen(self._look.colour("ctl"), 2))
                painter.setBrush(self._look.colour("ink") if place <= self._now else self._look.colour("paper"))
                rect.adjust(1, 1, -1, -1)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._look.colour(role))
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.end()
