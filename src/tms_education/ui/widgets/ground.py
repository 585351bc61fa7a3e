"""Plain containers that paint the soft shadows of the cards that lie on them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tms_education.ui.style import shadows
from tms_education.ui.style.look import Look

Margins = tuple[int, int, int, int]
"""Left, top, right, bottom."""


class Ground(QWidget):
    """A container. The outermost one paints the shadows of all cards on it, so that none is cut at an inner edge.

    A child with ``elevation`` and ``radius`` gets a shadow. A ground with an elevation of its own (a card) paints for
    what lies on it.
    """

    elevation = ""
    radius = 0

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shadows of what lies here, unless a ground further out does."""
        if self._painter_of_shadows() is self:
            painter = QPainter(self)
            self._paint_below(painter, self)
            painter.end()

    def _painter_of_shadows(self) -> Ground:
        """Give the ground that paints the shadows of what lies here."""
        out, above = self, self.parentWidget()
        while not out.elevation and isinstance(above, Ground):
            out, above = above, above.parentWidget()
        return out

    def _paint_below(self, painter: QPainter, widget: QWidget) -> None:
        for child in widget.children():
            if not isinstance(child, QWidget) or child.isHidden() or child.isWindow():
                continue
            elevation = getattr(child, "elevation", "")
            if elevation:
                corner = child.mapTo(self, QPoint(0, 0))
                shadows.paint(painter, QRect(corner, child.size()), getattr(child, "radius", 0), self.look, elevation)
            elif isinstance(child, Ground):
                self._paint_below(painter, child)

    def event(self, event: QEvent) -> bool:
        """Repaint the shadows when the children move."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._painter_of_shadows().update()
        return super().event(event)


def column(look: Look, spacing: int = 0, margins: Margins = (0, 0, 0, 0)) -> tuple[Ground, QVBoxLayout]:
    """Give a container and its vertical layout; distances are scaled by the look."""
    ground = Ground(look)
    layout = QVBoxLayout(ground)
    _set(layout, look, spacing, margins)
    return ground, layout


def row(look: Look, spacing: int = 0, margins: Margins = (0, 0, 0, 0)) -> tuple[Ground, QHBoxLayout]:
    """Give a container and its horizontal layout; distances are scaled by the look."""
    ground = Ground(look)
    layout = QHBoxLayout(ground)
    _set(layout, look, spacing, margins)
    return ground, layout


def _set(layout: QBoxLayout, look: Look, spacing: int, margins: Margins) -> None:
    layout.setSpacing(look.space(spacing))
    left, top, right, bottom = (look.space(side) for side in margins)
    layout.setContentsMargins(left, top, right, bottom)
