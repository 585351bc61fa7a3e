"""A neutral page to hand over at the desk: it asks for a person and does not say why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.notice import IconDisc
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.text import Text


class HandOverView(Ground):
    """The hand-over page.

    Signals:
        back_chosen: back to the support page.
    """

    back_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        inside = Ground(look)
        down = QVBoxLayout(inside)
        side = look.space(24 if look.portrait else 40)
        down.setContentsMargins(side, look.space(16), side, look.space(24))
        down.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._card(), 1000)
        row.addStretch(1)
        down.addLayout(row)
        down.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(look, inside))

    def take_focus(self) -> None:
        """The only button; without a ring, which keys alone bring."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self) -> Card:
        look = self.look
        centre = Qt.AlignmentFlag.AlignHCenter
        card = Card(look, radius=24)
        card.setMaximumWidth(max(look.space(760), look.text(760)))
        down = QVBoxLayout(card)
        side = look.space(32)
        down.setContentsMargins(side, side, side, side)
        down.setSpacing(look.space(18))
        down.addWidget(IconDisc(look, "hand", side=88), 0, centre)
        down.addWidget(Text(look, self.tr("Please bring this tablet to the desk"), "h1", align=centre))
        words = self.tr("Show this page. You do not need to explain.")
        down.addWidget(Text(look, words, "lead", align=centre))
        staff = self.tr("For staff: please take a moment to talk in private, now.")
        down.addWidget(Text(look, staff, "body-strong", "petrol_deep", align=centre))
        nobody = self.tr("No one at the desk? Tell anyone who works here.")
        down.addWidget(Text(look, nobody, "body", "ink2", align=centre))
        back = PillButton(look, self.tr("Back"), "second", "back")
        back.clicked.connect(self.back_chosen)
        self._back = back
        down.addWidget(back, 0, centre)
        return card
