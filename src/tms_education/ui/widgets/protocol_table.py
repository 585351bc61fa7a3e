"""The ways of giving TMS beside each other, with everything that differs: a table, or cards where there is no room."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from tms_education.domain.protocol import Protocol
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.text import Text

Name = Callable[[str], str]
"""Gives who wrote a source and when, by its key."""

MOST_COLUMNS = 7
"""More ways than this do not stand beside each other."""


def facts_of(protocol: Protocol, name: Name) -> list[tuple[str, str]]:
    """Give what differs between ways of giving TMS, each with its caption."""
    translate = QCoreApplication.translate
    own = translate("ProtocolTable", "Your clinic’s own plan")
    sources = "; ".join(found for key in protocol.sources if (found := name(key)))
    return [
        (translate("ProtocolTable", "Visits"), visits_of(protocol)),
        (translate("ProtocolTable", "Weeks"), str(protocol.weeks)),
        (translate("ProtocolTable", "Pulses each time"), protocol.time_words),
        (translate("ProtocolTable", "Side"), protocol.side),
        (translate("ProtocolTable", "Strength"), protocol.dose),
        (translate("ProtocolTable", "Status"), protocol.status),
        (translate("ProtocolTable", "Sources"), sources or own),
    ]


def visits_of(protocol: Protocol) -> str:
    """Give the number of visits; ten sessions of one day are one visit."""
    days = sum(phase.weeks * phase.days_a_week for phase in protocol.phases)
    if days == protocol.sessions:
        return str(days)
    return QCoreApplication.translate("ProtocolTable", "{days} days, {sessions} sessions").format(
        days=days, sessions=protocol.sessions
    )


class ProtocolTable(Ground):
    """One column for each way in landscape, one card below the other else."""

    def __init__(self, look: Look, protocols: Sequence[Protocol], chosen: str, name: Name) -> None:
        super().__init__(look)
        self._name = name
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(12))
        beside = not look.portrait and look.crowding <= 115 and len(protocols) <= MOST_COLUMNS
        if beside and protocols:
            layout.addWidget(self._table(protocols, chosen))
        else:
            for protocol in protocols:
                layout.addWidget(self._card(protocol, chosen))

    def _table(self, protocols: Sequence[Protocol], chosen: str) -> Card:
        look = self.look
        card = Card(look)
        grid = QGridLayout(card)
        side = look.space(18)
        grid.setContentsMargins(side, side, side, side)
        grid.setHorizontalSpacing(look.space(14))
        grid.setVerticalSpacing(look.space(10))
        for column, protocol in enumerate(protocols, start=1):
            role = "petrol_deep" if protocol.identifier == chosen else "ink"
            grid.addWidget(Text(look, protocol.name, "label", role), 0, column, Qt.AlignmentFlag.AlignBottom)
            for row, (caption, words) in enumerate(facts_of(protocol, self._name), start=1):
                if column == 1:
                    grid.addWidget(Text(look, caption, "caption", "ink2"), row, 0)
                cell = Text(look, words, "caption")
                cell.setAccessibleName(f"{protocol.name}, {caption}: {words}")  # row and column, for who only hears it
                grid.addWidget(cell, row, column)
            grid.setColumnStretch(column, 3)
        grid.setColumnStretch(0, 2)
        return card

    def _card(self, protocol: Protocol, chosen: str) -> Card:
        look = self.look
        card = Card(look, "petrol_tint" if protocol.identifier == chosen else "surface")
        layout = QVBoxLayout(card)
        side = look.space(20)
        layout.setContentsMargins(side, look.space(16), side, look.space(16))
        layout.setSpacing(look.space(2))
        layout.addWidget(Text(look, protocol.name, "h3"))
        for caption, words in facts_of(protocol, self._name):
            layout.addWidget(Text(look, f"{caption}: {words}", "body"))
        return card
