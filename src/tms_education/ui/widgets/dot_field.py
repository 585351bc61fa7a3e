"""Ten thousand people as dots, for rare events: those it happened to in one marked block at the top left."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look

ACROSS, DOWN = 125, 80
PEOPLE = ACROSS * DOWN
SMALLEST = 2


class DotField(QWidget):
    """``filled`` of 10,000 people. The faint dots are only texture; the marked ones have a ring round them."""

    spoken_role = Role.Graphic

    def __init__(self, look: Look, filled: int, name: str, role: str = "plum") -> None:
        super().__init__()
        if not 0 <= filled <= ACROSS:
            raise ValueError(f"{filled} of {PEOPLE} people can't be drawn")
        self.look = look
        self.filled = filled
        self._role = role
        self._ready: QPixmap | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def cell(self) -> int:
        """Give the side of a dot and its gap: four pixels, fewer where there is no room."""
        room = (self.width() - self._margin) // ACROSS
        return max(SMALLEST, min(self._widest_cell, room))

    @property
    def _margin(self) -> int:
        return self.look.space(10)

    @property
    def _widest_cell(self) -> int:
        return self.look.target(4)

    def sizeHint(self) -> QSize:
        """All dots, and room for the ring."""
        cell = self._widest_cell
        return QSize(cell * ACROSS + self._margin, cell * DOWN + 2 * self._margin)

    def minimumSizeHint(self) -> QSize:
        """The smallest dots; the height never shrinks."""
        return QSize(SMALLEST * ACROSS + self._margin, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field, once for each size, and the ring."""
        ratio = self.devicePixelRatioF()
        if self._ready is None or self._ready.deviceIndependentSize().toSize() != self.size():
            self._ready = self._paint_field(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ready)
        painter.end()

    def _paint_field(self, ratio: float) -> QPixmap:
        field = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        field.setDevicePixelRatio(ratio)
        field.fill(Qt.GlobalColor.transparent)
        cell, margin = self.cell(), self._margin
        painter = QPainter(field)
        faint = self.look.colour("ctl")
        faint.setAlphaF(0.34)
        for place in range(self.filled, PEOPLE):
            row, across = divmod(place, ACROSS)
            painter.fillRect(QRectF(margin + across * cell, margin + row * cell, cell - 1, cell - 1), faint)
        self._paint_marked(painter, cell, margin)
        painter.end()
        return field

    def _paint_marked(self, painter: QPainter, cell: int, margin: int) -> None:
        """Paint those it happened to, in one row, ringed so that even one is found."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.look.colour(self._role)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for place in range(self.filled):
            dot = QRectF(margin + place * cell - 0.5, margin - 0.5, cell, cell)
            painter.drawRect(dot)
        ring = QRectF(margin - 7, margin - 7, self.filled * cell + 12, cell + 12)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2.5))
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
