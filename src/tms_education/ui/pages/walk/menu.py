"""The cards of a walk-through, large: the patient taps what matters most."""

from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from tms_education.domain.walk import WalkCard
from tms_education.ui.page import Outside
from tms_education.ui.style import icons
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import CardButton
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.text import Text

MARK = 40
"""Side of the mark on a card that was opened."""

ROWS_SEEN = 96
"""Height of the picture of a card: two rows and the top of the third are seen at once."""


class WalkCardButton(CardButton):
    """A card; once it was opened it bears a check."""

    def __init__(self, look: Look, outside: Outside, card: WalkCard, *, covered: bool) -> None:
        super().__init__(look, outside.art, card.art, card.title, card.line, "", ROWS_SEEN)
        self.covered = covered
        if covered:
            self.setAccessibleDescription(self.tr("{line}. You talked about it.").format(line=card.line))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, then the check."""
        super().paintEvent(event)
        if not self.covered:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, edge = self.look.text(MARK), self.look.space(12)
        box = QRectF(self.width() - side - edge, edge, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.colour("surface"))
        painter.drawEllipse(box)
        icons.paint(painter, box, "done-disc", self.look.colour("petrol"), "fill")
        painter.end()


class WalkMenu(Ground):
    """All cards.

    Signals:
        chosen: the patient wants that card; its id.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, outside: Outside, cards: tuple[WalkCard, ...], covered: tuple[str, ...]) -> None:
        super().__init__(look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(16))
        layout.addWidget(Text(look, self.tr("What matters most to you?"), "h1"))
        layout.addWidget(Text(look, self.tr("Tap it, and we look at it together. You can stop at any time."), "lead"))
        holder = Ground(look)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.space(20))
        across = 4 if has_columns(look) else 1 if look.has_big_text and look.portrait else 2
        self.cards: list[WalkCardButton] = []
        for place, card in enumerate(cards):
            button = WalkCardButton(look, outside, card, covered=card.identifier in covered)
            button.clicked.connect(partial(self.chosen.emit, card.identifier))
            grid.addWidget(button, place // across, place % across)
            self.cards.append(button)
        for place in range(across):
            grid.setColumnStretch(place, 1)
        layout.addWidget(holder)
