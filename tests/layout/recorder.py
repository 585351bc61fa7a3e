"""Writes down every text that widgets paint by themselves: where, how large, in which colour."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from tms_education.ui.style import mirror, typeset


@dataclass(frozen=True, slots=True)
class Painted:
    """A text as painted on a widget, in the widget's own pixels; ``size`` is its font's."""

    widget: QWidget
    text: str
    box: QRectF
    size: float
    colour: QColor


def _natural(text: str, font: Any, width: float, line: float, align: Qt.AlignmentFlag) -> QRectF:
    """Give the box that the set lines really fill."""
    layout = QTextLayout(text, font)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    box, top = QRectF(), 0.0
    while (one := layout.createLine()).isValid():
        one.setLineWidth(max(1.0, width))
        one.setPosition(QPointF(0, top + (line - one.height()) / 2))
        box = box.united(one.naturalTextRect())
        top += line
    layout.endLayout()
    return box


def _keep(kept: list[Painted], painter: QPainter, text: str, box: QRectF) -> None:
    device = painter.device()
    is_icon = all("\ue000" <= letter <= "\uf8ff" for letter in text.strip())
    if not isinstance(device, QWidget) or is_icon or box.isEmpty():
        return
    transform = painter.worldTransform()
    size = painter.font().pixelSize() * transform.m22()
    kept.append(Painted(device, text, transform.mapRect(box), size, QColor(painter.pen().color())))


@contextmanager
def recording() -> Iterator[list[Painted]]:
    """Record while the block runs."""
    kept: list[Painted] = []
    set_lines, draw = typeset.paint, QPainter.drawText

    def paint(painter, rect, look, block, align=Qt.AlignmentFlag.AlignLeft, *, middle=False, colour=None):
        tall = set_lines(painter, rect, look, block, align, middle=middle, colour=colour)
        box = _natural(block.text, look.font(block.role), rect.width(), look.line_height(block.role), align)
        top = rect.top() + ((rect.height() - tall) / 2 if middle else 0)
        font = painter.font()
        painter.setFont(look.font(block.role))
        _keep(kept, painter, block.text, mirror.visual(painter, box.translated(rect.left(), top)))
        painter.setFont(font)
        return tall

    def draw_text(painter, *words):
        found = next((one for one in words if isinstance(one, str)), "")
        metrics = QFontMetricsF(painter.font())
        first = words[0]
        if isinstance(first, QRectF) or hasattr(first, "width"):
            flags = next((one for one in words[1:] if not isinstance(one, str)), 0)
            flags = flags.value if hasattr(flags, "value") else int(flags)
            box = metrics.boundingRect(QRectF(first), flags, found)
        else:
            box = metrics.boundingRect(found)
            if hasattr(first, "x"):
                box.translate(QPointF(first))
        _keep(kept, painter, found, box)
        return draw(painter, *words)

    typeset.paint = paint
    QPainter.drawText = draw_text  # type: ignore[method-assign]
    try:
        yield kept
    finally:
        typeset.paint = set_lines
        QPainter.drawText = draw  # type: ignore[method-assign]
