"""Turns what a widget paints round, for languages that run from right to left. Pictures are never turned."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QWidget

ARROWS = {"next": "back", "back": "next", "open": "shut", "shut": "open"}
"""Icons that point along the text, and what they are in the other direction."""

SIDES = {
    Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
}


def runs_left() -> bool:
    """The language runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _turning(painter: QPainter) -> QWidget | None:
    """Give the widget that is painted, if it is one that turns."""
    device = painter.device() if runs_left() else None
    return device if isinstance(device, QWidget) and getattr(device, "mirrors", False) else None


def visual(painter: QPainter, rect: QRectF) -> QRectF:
    """Give where a rectangle of the widget being painted really lies."""
    widget = _turning(painter)
    return rect if widget is None else turned(rect, widget.width())


def turned(rect: QRectF, width: float) -> QRectF:
    """Give a rectangle seen in a mirror of that width."""
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())


def side(painter: QPainter, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Give the side that words keep to."""
    return align if _turning(painter) is None else SIDES.get(align, align)


def arrow(painter: QPainter, meaning: str) -> str:
    """Give the icon that points the right way."""
    return meaning if _turning(painter) is None else ARROWS.get(meaning, meaning)
