"""Sets plain text in lines with the design's own line height, for widgets that paint themselves."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from tms_education.ui.style import mirror
from tms_education.ui.style.look import Look


@dataclass(frozen=True, slots=True)
class Block:
    """A text, its role and its colour role."""

    text: str
    role: str = "body"
    colour: str = "ink"


def _layout(text: str, font: QFont, width: float, line_height: float, align: Qt.AlignmentFlag) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
        top += line_height
    layout.endLayout()
    return layout


def height(look: Look, block: Block, width: float) -> int:
    """Give the height of a block set in lines of ``width`` pixels."""
    line = look.line_height(block.role)
    layout = _layout(block.text, look.font(block.role), width, line, Qt.AlignmentFlag.AlignLeft)
    return line * max(1, layout.lineCount())


def widest_word(look: Look, block: Block) -> int:
    """Give the width of the longest word, below which text would be cut."""
    layout = QTextLayout(block.text, look.font(block.role))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1)
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return int(widest) + 1


def one_line(look: Look, block: Block) -> int:
    """Give the width of the text on one line."""
    layout = QTextLayout(block.text, look.font(block.role))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1_000_000)
    layout.endLayout()
    return int(line.naturalTextWidth()) + 2


def paint(
    painter: QPainter,
    rect: QRectF,
    look: Look,
    block: Block,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    *,
    middle: bool = False,
    colour: QColor | None = None,
) -> int:
    """Draw a block at the top (or in the ``middle``) of ``rect``; give its height."""
    line = look.line_height(block.role)
    rect = mirror.visual(painter, rect)
    layout = _layout(block.text, look.font(block.role), rect.width(), line, mirror.side(painter, align))
    tall = line * max(1, layout.lineCount())
    top = rect.top() + ((rect.height() - tall) / 2 if middle else 0)
    painter.setPen(colour or look.colour(block.colour))
    layout.draw(painter, QPointF(rect.left(), top))
    return tall
