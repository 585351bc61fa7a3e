"""What each kind of visit is like, what to bring, and when to call the clinic the same day."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.guide import VisitGuide, VisitKind
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.protocol_card import columns_for
from tms_education.ui.widgets.silent_icon import SilentIcon
from tms_education.ui.widgets.text import Text


class VisitGuideView(Ground):
    """A card for each kind of visit, then what to bring and who to call.

    Signals:
        route_chosen: the person wants to read more (as text).
    """

    route_chosen = Signal(str)

    def __init__(self, look: Look, guide: VisitGuide, phone: str) -> None:
        super().__init__(look)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.space(16))
        columns = columns_for(look, 3, 2)
        cards = [self._kind(kind) for kind in guide.kinds]
        cards.append(self._list(self.tr("What to bring"), guide.bring, "done", "surface2"))
        for place, card in enumerate(cards):
            grid.addWidget(card, place // columns, place % columns)
        call = self._list(self.tr("Call the clinic the same day if"), guide.call, "phone", "lav")
        inside = call.layout()
        if isinstance(inside, QVBoxLayout):
            if phone:
                inside.insertWidget(1, Text(look, phone, "h3", "petrol"))
            inside.addWidget(Text(look, guide.missed))
            inside.addWidget(Text(look, guide.danger, "body-strong", "wine"))
        grid.addWidget(call, -(-len(cards) // columns), 0, 1, columns)
        for across in range(columns):
            grid.setColumnStretch(across, 1)
        self.cards = tuple(cards)

    def _card(self, title: str, ground: str = "surface") -> tuple[Card, QVBoxLayout]:
        card = Card(self.look, ground)
        layout = QVBoxLayout(card)
        side = self.look.space(22)
        layout.setContentsMargins(side, self.look.space(18), side, self.look.space(18))
        layout.setSpacing(self.look.space(8))
        layout.addWidget(Text(self.look, title, "h3"))
        return card, layout

    def _kind(self, kind: VisitKind) -> Card:
        card, layout = self._card(kind.name)
        layout.addWidget(Text(self.look, kind.time, "label", "petrol_deep"))
        for line in kind.lines:
            layout.addWidget(Text(self.look, line))
        layout.addStretch(1)
        if kind.article:
            more = PillButton(self.look, self.tr("Read more"), "soft", "read", role="label")
            more.setAccessibleName(self.tr("Read more: {name}").format(name=kind.name))
            more.clicked.connect(lambda: self.route_chosen.emit(f"learn/{kind.article}"))
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _list(self, title: str, lines: Sequence[str], icon: str, ground: str) -> Card:
        card, layout = self._card(title, ground)
        look = self.look
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(look.space(10))
            row.addWidget(SilentIcon(look, icon, 22), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(look, line), 1)
            layout.addLayout(row)
        layout.addStretch(1 if ground == "surface2" else 0)
        return card
