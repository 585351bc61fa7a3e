"""Evidence chips and other pills: the shape painted behind the words, and a chip that stands alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tms_education.domain.citation import EvidenceKind
from tms_education.ui.style import icons, typeset
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block

GROUNDS = {"people": "petrol_tint", "animal": "lav", "question": "surface"}
DISCS = {"people": "select", "animal": "plum", "question": "ctl"}
WORDS = {"people": "petrol_deep", "animal": "plum", "question": "ink"}
"""Colour roles by the tone of a kind of evidence."""


def icon_of(kind: EvidenceKind) -> str:
    """Give the meaning of a kind's icon; a question mark for one that is unknown."""
    return kind.icon if kind.icon in icons.MEANINGS else "question"


def paint_pill(painter: QPainter, box: QRectF, look: Look, tone: str, icon: str, *, on_tint: bool = False) -> None:
    """Draw the pill and its disc; the words are drawn by whoever sets them."""
    ground = "surface" if on_tint and tone == "people" else GROUNDS.get(tone, "surface")
    edge = look.is_contrast or ground == "surface"
    painter.setBrush(look.colour(ground))
    painter.setPen(QPen(look.colour("ctl"), 3 if look.is_contrast else 1.5) if edge else Qt.PenStyle.NoPen)
    inset = 1.0 if edge else 0.0
    shape = box.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
    size = box.height() * 2 / 3
    middle = box.left() + box.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(DISCS.get(tone, "ctl")))
    painter.drawEllipse(icons.box(middle, box.center().y(), size))
    drawn = "surface" if tone == "question" else "on_select" if tone == "people" else "lav"
    icons.paint(painter, icons.box(middle, box.center().y(), size * 0.68), icon, look.colour(drawn))


class KindChip(QWidget):
    """A kind of evidence, shown and not pressed."""

    spoken_role = Role.StaticText

    def __init__(self, look: Look, kind: EvidenceKind) -> None:
        super().__init__()
        self._look = look
        self._kind = kind
        self.setAccessibleName(kind.words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def _block(self) -> Block:
        return Block(self._kind.words, "label", WORDS.get(self._kind.tone, "ink"))

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        tall = self._look.target(48)
        return QSize(tall + typeset.one_line(self._look, self._block) + self._look.space(22), tall)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint pill, disc and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint_pill(painter, box, self._look, self._kind.tone, icon_of(self._kind))
        words = box.adjusted(box.height(), 0, -self._look.space(10), 0)
        typeset.paint(painter, words, self._look, self._block, middle=True)
        painter.end()
