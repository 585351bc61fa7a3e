"""A clear layer over what is shown, to draw on with a finger, a pen or the mouse."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTouchEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from tms_education.domain.walk_through import Stroke
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.touch_scroll import follow_finger, leave_finger

LINE, HALO = 5.0, 10.0
"""Widths of a line and of the light edge round it, that keeps it visible on everything."""

MOST_POINTS = 2000
"""Points of one line."""

NEAR = 2.0
"""Pixels a finger must move for another point."""

TOUCHES = {
    QEvent.Type.TouchBegin: "begin",
    QEvent.Type.TouchUpdate: "go_on",
    QEvent.Type.TouchEnd: "end",
    QEvent.Type.TouchCancel: "end",
}


class InkLayer(QWidget):
    """Lies over ``below`` and follows its size. While it does not draw, every touch goes through.

    Signals:
        drawn: a line is done; its points in parts of the width and the height.
    """

    drawn = Signal(object)

    def __init__(self, look: Look, below: QWidget) -> None:
        super().__init__(below)
        self.look = look
        self._strokes: tuple[Stroke, ...] = ()
        self._line: list[tuple[float, float]] = []
        self.setAccessibleName(self.tr("Drawing on the picture"))
        self.is_drawing = False
        self.set_drawing(on=False)
        below.installEventFilter(self)
        self.setGeometry(below.rect())
        self.raise_()

    def set_drawing(self, *, on: bool) -> None:
        """Take the finger, or let it through to the picture."""
        self.is_drawing = on
        self._line = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not on)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, on)
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self._hold_pages(on=on)

    def show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show other lines."""
        self._strokes = strokes
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what lies below."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Draw with the first finger; another one does nothing."""
        what = TOUCHES.get(event.type())
        if not self.is_drawing or what is None or not isinstance(event, QTouchEvent):
            return super().event(event)
        points = event.points()
        event.accept()
        if what == "end" or not points:
            self._end()
        else:
            self._add(points[0].position())
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a line."""
        self._line = []
        self._add(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        if self._line:
            self._add(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Finish it."""
        self._end()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all lines."""
        if self._strokes or self._line:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_strokes(painter, self.look, QRectF(self.rect()), (*self._strokes, tuple(self._line)))
            painter.end()

    def _add(self, point: QPointF) -> None:
        wide, tall = max(1, self.width()), max(1, self.height())
        found = (min(1.0, max(0.0, point.x() / wide)), min(1.0, max(0.0, point.y() / tall)))
        if self._line:
            last = self._line[-1]
            moved = abs(found[0] - last[0]) * wide + abs(found[1] - last[1]) * tall
            if moved < NEAR or len(self._line) >= MOST_POINTS:
                return
        self._line.append(found)
        self.update()

    def _end(self) -> None:
        stroke, self._line = tuple(self._line), []
        if stroke:
            self.drawn.emit(stroke)

    def _hold_pages(self, *, on: bool) -> None:
        """Keep the page below from scrolling under a finger that draws."""
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                if on:
                    leave_finger(above.viewport())
                else:
                    follow_finger(above.viewport())
            above = above.parentWidget()


def paint_strokes(painter: QPainter, look: Look, rect: QRectF, strokes: tuple[Stroke, ...]) -> None:
    """Paint lines into ``rect``: dark on light with a light edge, and the other way round where it is dark."""
    paths = [path_of(stroke, rect) for stroke in strokes if stroke]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in (("surface", HALO), ("ink", LINE)):
        pen = QPen(look.colour(colour), look.space(width))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for path in paths:
            painter.drawPath(path)


def path_of(stroke: Stroke, rect: QRectF) -> QPainterPath:
    """Give a line as a smooth path in ``rect``; a tap is a dot."""
    size = QSizeF(rect.size())
    points = [QPointF(rect.left() + x * size.width(), rect.top() + y * size.height()) for x, y in stroke]
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0))
        return path
    for before, after in pairwise(points[1:]):
        path.quadTo(before, (before + after) / 2)
    path.lineTo(points[-1])
    return path
