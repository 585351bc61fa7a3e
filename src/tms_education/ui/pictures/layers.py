"""Still parts of a picture, painted once per size, place and device pixel ratio and kept."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

KEPT = 12
"""Layers a picture keeps, the latest used."""

EDGE_STEPS = ((-1, 0), (1, 0), (0, -1), (0, 1), (-0.7, -0.7), (0.7, -0.7), (-0.7, 0.7), (0.7, 0.7))
"""Directions a silhouette is moved in to give it an edge."""

Paint = Callable[[QPainter], None]


def device_ratio(painter: QPainter) -> float:
    """Give how many device pixels one unit of the painter covers, at least 1."""
    scale = abs(painter.combinedTransform().m11()) or 1.0
    return max(1.0, round(painter.device().devicePixelRatioF() * max(1.0, scale), 3))


@contextmanager
def opened(painter: QPainter, rect: QRectF) -> Iterator[QRectF]:
    """Move the painter's origin to the corner of ``rect``, clip to it, and put everything back afterwards."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(rect.topLeft())
    area = QRectF(QPointF(), rect.size())
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    try:
        yield area
    finally:
        painter.restore()


class Layers:
    """Ready pixmaps by name and area."""

    def __init__(self) -> None:
        self._ready: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def clear(self) -> None:
        """Forget everything painted so far."""
        self._ready.clear()

    def draw(self, painter: QPainter, key: tuple[object, ...], area: QRectF, paint: Paint) -> None:
        """Draw the part called ``key`` that lies in ``area``; ``paint`` is asked for it once, in the same units."""
        pixmap = self.pixmap(key, area, device_ratio(painter), paint)
        painter.drawPixmap(area.topLeft(), pixmap)

    def pixmap(self, key: tuple[object, ...], area: QRectF, ratio: float, paint: Paint) -> QPixmap:
        """Give the ready pixmap of a part."""
        full = (*key, area.x(), area.y(), area.width(), area.height(), ratio)
        if full in self._ready:
            self._ready.move_to_end(full)
            return self._ready[full]
        pixmap = blank(area, ratio)
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-area.topLeft())
        try:
            paint(painter)
        finally:
            painter.end()  # a pixmap that dies under its painter takes the program with it
        self._ready[full] = pixmap
        if len(self._ready) > KEPT:
            self._ready.popitem(last=False)
        return pixmap


def blank(area: QRectF, ratio: float) -> QPixmap:
    """Give an empty, see-through pixmap for an area."""
    pixmap = QPixmap(max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def greyed(pixmap: QPixmap, shade: QColor) -> QPixmap:
    """Give a picture in greys, then tinted with ``shade`` as far as that is opaque: art for high contrast."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_ARGB32)
    grey.setAlphaChannel(image.convertToFormat(QImage.Format.Format_Alpha8))
    grey.setDevicePixelRatio(pixmap.devicePixelRatio())
    painter = QPainter(grey)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.fillRect(QRectF(QPointF(), grey.deviceIndependentSize()), shade)
    painter.end()
    return QPixmap.fromImage(grey)


def silhouette(pixmap: QPixmap, colour: QColor) -> QPixmap:
    """Give the shape of a picture filled with one colour."""
    shape = QPixmap(pixmap)
    painter = QPainter(shape)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(QPointF(), shape.deviceIndependentSize()), colour)
    painter.end()
    return shape


def draw_edged(painter: QPainter, place: QPointF, pixmap: QPixmap, edge: QColor, width: float) -> None:
    """Draw a picture with an edge round its shape."""
    shape = silhouette(pixmap, edge)
    for right, down in EDGE_STEPS:
        painter.drawPixmap(place + QPointF(right, down) * width, shape)
    painter.drawPixmap(place, pixmap)


def masked(pixmap: QPixmap, mask: QPixmap) -> QPixmap:
    """Give a picture kept only where the mask is opaque."""
    kept = QPixmap(pixmap)
    painter = QPainter(kept)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawPixmap(QPointF(), mask)
    painter.end()
    return kept
