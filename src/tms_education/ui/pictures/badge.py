"""The orientation badge: which way the face looks, so that left stays left."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from tms_education.ui.pictures import callouts
from tms_education.ui.pictures.layers import Layers
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

SMALLEST = 16
SHARE = 0.2
"""Share of the picture's height the badge may take."""

SHADOW = 30
"""How far its shadow may reach."""


def words() -> tuple[str, str]:
    """Give the two ends in the language of the moment."""
    return (
        QCoreApplication.translate("BrainSide", "Front"),
        QCoreApplication.translate("BrainSide", "Back"),
    )


def _font(size: float, look: Look) -> QFont:
    font = look.font("chart-strong")
    font.setPixelSize(max(SMALLEST, round(size)))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _width(font: QFont) -> float:
    metrics = QFontMetricsF(font)
    return sum(metrics.horizontalAdvance(word) for word in words()) + font.pixelSize() * 6.0


def place(free: QRectF, look: Look) -> QRectF:
    """Give the badge's box at the lower right of ``free``, smaller where the picture is small."""
    size = float(look.text(16))
    while size > SMALLEST and (size * 2.2 > free.height() * SHARE or _width(_font(size, look)) > free.width() * 0.9):
        size -= 1
    width, height = _width(_font(size, look)), size * 2.2
    return QRectF(round(free.right() - width), round(free.bottom() - height), round(width), round(height))


def draw(painter: QPainter, box: QRectF, look: Look, art: Art, layers: Layers, *, mirrored: bool = False) -> None:
    """Draw the badge, painted once per place and way."""
    area = box.adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW)
    layers.draw(painter, ("badge", mirrored), area, lambda canvas: paint(canvas, box, look, art, mirrored=mirrored))


def paint(painter: QPainter, box: QRectF, look: Look, art: Art, *, mirrored: bool = False) -> None:
    """Paint the badge: Front, an arrow, a face, a line, Back; the other way round for the right side of the head."""
    callouts.paint_card(painter, box, look, box.height() / 2)
    font = _font(box.height() / 2.2, look)
    size = font.pixelSize()
    metrics = QFontMetricsF(font)
    front, back = reversed(words()) if mirrored else words()
    painter.setFont(font)
    painter.setPen(look.colour("ink"))
    inner = box.adjusted(size * 0.9, 0, -size * 0.9, 0)
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), front)
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), back)
    start = inner.left() + metrics.horizontalAdvance(front) + size * 0.4
    end = inner.right() - metrics.horizontalAdvance(back) - size * 0.4
    middle = box.center().y()
    head = QRectF((start + end) / 2 - size * 0.85, box.y() + size * 0.2, size * 1.7, box.height() - size * 0.4)
    painter.setPen(QPen(look.colour("petrol"), max(1.5, size / 9), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for tip, base, way in ((start, head.left() - 1, 1), (end, head.right() + 1, -1)):
        painter.drawLine(QPointF(tip, middle), QPointF(base, middle))
        painter.drawLine(QPointF(tip, middle), QPointF(tip + way * size * 0.28, middle - size * 0.24))
        painter.drawLine(QPointF(tip, middle), QPointF(tip + way * size * 0.28, middle + size * 0.24))
    if mirrored:
        painter.translate(2 * head.center().x(), 0)
        painter.scale(-1, 1)
    art.draw(painter, head, "light" if look.is_contrast else look.picture_folder, "head-brain-side", ("head",))
