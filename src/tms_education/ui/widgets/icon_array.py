"""A hundred people as one picture: those it happened to filled in one block, the others outlined."""

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look

ACROSS, PEOPLE = 10, 100
USUAL, LOW, SMALL = (26, 29), (22, 25), (20, 22)
"""Width and height of one person's place, in pixels."""


def person(box: QRectF) -> QPainterPath:
    """Give the shape of a person: head and shoulders, in one box."""
    path = QPainterPath()
    head = box.height() * 0.30
    path.addEllipse(QRectF(box.center().x() - head / 2, box.top(), head, head))
    top = box.top() + head + box.height() * 0.05
    wide = box.width()
    body = QPainterPath()
    body.moveTo(box.left(), box.bottom())
    body.lineTo(box.left(), top + wide / 2)
    body.arcTo(QRectF(box.left(), top, wide, wide), 180, -180)
    body.lineTo(box.right(), box.bottom())
    body.closeSubpath()
    path.addPath(body)
    return path


class IconArray(QWidget):
    """``filled`` of 100 people, from the top left in one block. ``name`` says the same in words.

    ``low`` people are smaller: all of them stay in view above what else stands on the page.
    """

    spoken_role = Role.Graphic

    def __init__(self, look: Look, filled: int, name: str, role: str = "petrol", *, low: bool = False) -> None:
        super().__init__()
        if not 0 <= filled <= PEOPLE:
            raise ValueError(f"{filled} of {PEOPLE} people can't be drawn")
        self.look = look
        self.filled = filled
        self._role = role
        self._cell = SMALL if look.small else LOW if low else USUAL
        self._shown = float(filled)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fill = QVariantAnimation(self)
        self._fill.setStartValue(0.0)
        self._fill.setEndValue(float(filled))
        self._fill.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fill.valueChanged.connect(self._on_value)
        self._begun = False

    @property
    def outlined(self) -> int:
        """How many are left outlined."""
        return PEOPLE - self.filled

    @property
    def shown(self) -> int:
        """How many are painted filled at this moment."""
        return round(self._shown)

    def sizeHint(self) -> QSize:
        """Ten people wide, ten high."""
        wide, tall = self._cell
        return QSize(self.look.target(wide) * ACROSS, self.look.target(tall) * ACROSS)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill once, when it is first seen."""
        super().showEvent(event)
        length = self.look.milliseconds("draw")
        if not self._begun and length:
            self._fill.setDuration(length)
            self._fill.start()
        self._begun = True

    def _on_value(self, value: object) -> None:
        if isinstance(value, float):
            self._shown = value
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the people."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, tall = self.width() / ACROSS, self.height() / ACROSS
        edge = 2.0 if self.look.is_contrast else 1.4
        for place in range(PEOPLE):
            row, across = divmod(place, ACROSS)
            cell = QRectF(across * wide, row * tall, wide, tall)
            figure = person(cell.adjusted(wide * 0.18, tall * 0.1, -wide * 0.18, -tall * 0.1))
            if place < self.shown:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.look.colour(self._role))
            else:
                painter.setPen(QPen(self.look.colour("ctl"), edge))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(figure)
        painter.end()
