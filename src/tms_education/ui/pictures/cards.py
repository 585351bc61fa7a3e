"""Cards with a bold line and words under it, for pictures that say more than a callout can."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from tms_education.ui.pictures import callouts
from tms_education.ui.style import icons, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block

PAD = 12


@dataclass(frozen=True)
class Card:
    """A bold line, the words under it, and an icon beside them; no icon when empty."""

    title: str
    text: str
    icon: str = ""


def _lead(look: Look, card: Card) -> float:
    return look.text(40) if card.icon else 0.0


def height(look: Look, card: Card, width: float) -> float:
    """Give the height of a card that is ``width`` pixels wide."""
    room = width - 2 * PAD - _lead(look, card)
    title = typeset.height(look, Block(card.title, "body-strong"), room) if card.title else 0
    text = typeset.height(look, Block(card.text, "caption"), room) if card.text else 0
    return title + text + 2 * PAD


def fits(look: Look, card: Card, width: float) -> bool:
    """Tell whether no word is wider than the card."""
    room = width - 2 * PAD - _lead(look, card)
    blocks = (Block(card.title, "body-strong"), Block(card.text, "caption"))
    return all(typeset.widest_word(look, block) <= room for block in blocks)


def paint(painter: QPainter, box: QRectF, card: Card, look: Look) -> None:
    """Draw the card."""
    callouts.paint_card(painter, box, look)
    lead = _lead(look, card)
    inner = box.adjusted(PAD + lead, PAD, -PAD, -PAD)
    if card.icon:
        size = look.text(26)
        middle = box.x() + PAD + size / 2
        icons.paint(painter, icons.box(middle, box.center().y(), size), card.icon, look.colour("petrol"))
    title = Block(card.title, "body-strong")
    tall = typeset.height(look, title, inner.width()) if card.title else 0
    if card.title:
        typeset.paint(painter, QRectF(inner.topLeft(), inner.size()), look, title)
    if card.text:
        typeset.paint(painter, inner.adjusted(0, tall, 0, 0), look, Block(card.text, "caption", "ink2"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
