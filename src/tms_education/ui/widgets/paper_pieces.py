"""Pieces of a printed page: each knows how tall it is and draws itself. A page is a column of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from tms_education.domain.settings import Appearance, Theme
from tms_education.domain.take_home import Counted
from tms_education.ui.style import icons, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.icon_array import ACROSS, PEOPLE, person

FINE = 8
"""Dots a pixel of the design language has on paper, so that letters sit where they belong."""

SMALLEST = 0.66
"""The smallest size of the letters, in parts of 12 points: about 8 points."""


class PaperLook(Look):
    """The light look, drawn fine, with letters in parts of their usual size."""

    shrink = 1.0

    @classmethod
    def of(cls, language: str, shrink: float) -> "PaperLook":
        """Give the look for a language."""
        made = cls(Appearance(Theme.LIGHT, language=language, reduced_motion=True))
        object.__setattr__(made, "shrink", shrink)
        return made

    def space(self, pixels: float) -> int:
        """Give a distance in dots."""
        return round(pixels * FINE * self.shrink)

    def text(self, pixels: float) -> int:
        """Give a size that goes with the letters, in dots."""
        return round(pixels * FINE * self.shrink)


@dataclass(frozen=True)
class Piece:
    """Something of a height. ``stays`` keeps it with the piece after it, as a heading must."""

    tall: float
    draw: Callable[[QPainter, QRectF], None]
    stays: bool = False


def words(look: Look, block: Block, width: float, *, below: float = 0, stays: bool = False) -> Piece:
    """Give a text as wide as the page."""
    tall = typeset.height(look, block, width) + look.space(below)
    return Piece(tall, lambda painter, rect: _text(painter, rect, look, block), stays)


def _text(painter: QPainter, rect: QRectF, look: Look, block: Block) -> None:
    typeset.paint(painter, rect, look, block)


def gap(look: Look, pixels: float) -> Piece:
    """Give empty paper."""
    return Piece(look.space(pixels), lambda _painter, _rect: None)


def marked(look: Look, icon: str, text: str, width: float, role: str = "caption") -> Piece:
    """Give a line with an icon before it."""
    side, indent = look.text(20), look.text(32)
    block = Block(text, role)
    tall = typeset.height(look, block, width - indent)

    def draw(painter: QPainter, rect: QRectF) -> None:
        middle = rect.top() + look.line_height(role) / 2
        icons.paint(painter, icons.box(rect.left() + side / 2, middle, side), icon, look.colour("petrol"))
        _text(painter, rect.adjusted(indent, 0, 0, 0), look, block)

    return Piece(tall + look.space(4), draw)


def stack(pieces: Sequence[Piece]) -> Piece:
    """Give several pieces as one that is not broken."""

    def draw(painter: QPainter, rect: QRectF) -> None:
        top = rect.top()
        for piece in pieces:
            piece.draw(painter, QRectF(rect.left(), top, rect.width(), piece.tall))
            top += piece.tall

    return Piece(sum(piece.tall for piece in pieces), draw)


def beside(left: Piece, right: Piece, apart: float) -> Piece:
    """Give two pieces side by side, each half as wide."""

    def draw(painter: QPainter, rect: QRectF) -> None:
        half = (rect.width() - apart) / 2
        left.draw(painter, QRectF(rect.left(), rect.top(), half, left.tall))
        right.draw(painter, QRectF(rect.left() + half + apart, rect.top(), half, right.tall))

    return Piece(max(left.tall, right.tall), draw)


def rule(look: Look) -> Piece:
    """Give a thin line over the whole width, with air round it."""

    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(look.colour("ctl"), look.space(1)))
        painter.drawLine(QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y()))

    return Piece(look.space(18), draw)


def boxed(look: Look, inside: Piece, edge: str = "petrol") -> Piece:
    """Give a piece in a round frame."""
    pad = look.space(14)

    def draw(painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(look.colour(edge), look.space(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = rect.adjusted(look.space(1), look.space(1), -look.space(1), -look.space(1))
        painter.drawRoundedRect(frame, look.space(12), look.space(12))
        inside.draw(painter, rect.adjusted(pad, pad, -pad, -pad))

    return Piece(inside.tall + 2 * pad, draw)


def people(look: Look, group: Counted, width: float, *, drawn: bool) -> Piece:
    """Give a group: a hundred people as a picture with the words beside; words alone where it is rare or tight."""
    side = float(look.text(104)) if drawn and group.of == PEOPLE else 0.0
    apart = look.space(12) if side else 0
    name, said = Block(group.name, "label", group.role), Block(group.words, "caption")
    room = width - side - apart
    tall = typeset.height(look, name, room) + typeset.height(look, said, room)

    def draw(painter: QPainter, rect: QRectF) -> None:
        if side:
            _array(painter, QRectF(rect.left(), rect.top(), side, side), look, group)
        beside_it = rect.adjusted(side + apart, 0, 0, 0)
        used = typeset.paint(painter, beside_it, look, name)
        _text(painter, beside_it.translated(0, used), look, said)

    return Piece(max(side, tall), draw)


def _array(painter: QPainter, box: QRectF, look: Look, group: Counted) -> None:
    cell = box.width() / ACROSS
    for place in range(PEOPLE):
        row, across = divmod(place, ACROSS)
        room = QRectF(box.left() + across * cell, box.top() + row * cell, cell, cell)
        figure = person(room.adjusted(cell * 0.2, cell * 0.1, -cell * 0.2, -cell * 0.1))
        filled = place < group.count
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(look.colour("ctl"), look.space(0.8)))
        painter.setBrush(look.colour(group.role) if filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(figure)
