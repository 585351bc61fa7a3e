"""The quiet card for the clinician: what to say, what to ask, and how the patient told it back."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tms_education.domain.walk_through import Told
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.matters_view import TickChip
from tms_education.ui.widgets.text import Text


class ClinicianNotes(Card):
    """Small and plain, at the foot of the page; a tap puts it away.

    Signals:
        told: how the patient told the card back.
        shown: the notes were put away or taken out again.
    """

    told = Signal(str)
    shown = Signal(bool)

    def __init__(self, look: Look, say: str, check: str, how: str, *, is_open: bool) -> None:
        super().__init__(look, "lav", radius=16)
        self.setAccessibleName(self.tr("For the clinician"))
        layout = QVBoxLayout(self)
        side = look.space(18)
        layout.setContentsMargins(side, look.space(8), side, look.space(10))
        layout.setSpacing(look.space(4))
        self.chips: dict[Told, TickChip] = {}
        top = QHBoxLayout()
        inside, lines = column(look, 2)
        if is_open:
            lines.addWidget(Text(look, self.tr("Say: {words}").format(words=say), "caption"))
            lines.addWidget(Text(look, self.tr("Ask: {words}").format(words=check), "caption"))
        else:
            lines.addWidget(Text(look, self.tr("For the clinician"), "label", "plum"))
        top.addWidget(inside, 1, Qt.AlignmentFlag.AlignVCenter)
        words = self.tr("Hide the notes") if is_open else self.tr("Show the notes")
        self.fold = PillButton(look, words, "quiet", role="label")
        self.fold.clicked.connect(lambda: self.shown.emit(not is_open))
        top.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        if is_open:
            layout.addWidget(self._answers(how))

    def _answers(self, how: str) -> Ground:
        names = {
            Told.OWN_WORDS: self.tr("Said it in their own words"),
            Told.AGAIN: self.tr("We went over it again"),
            Told.LATER: self.tr("For next time"),
        }
        holder = Ground(self.look)
        flow = FlowLayout(holder, self.look.space(10), self.look.space(8))
        for told, name in names.items():
            chip = TickChip(self.look, name, one_of_many=False)
            chip.setChecked(told == how)
            chip.clicked.connect(partial(self._tell, told))
            flow.addWidget(chip)
            self.chips[told] = chip
        return holder

    def _tell(self, told: Told) -> None:
        self.told.emit(told.value)

    def mark(self, how: str) -> None:
        """Show how it was told back now."""
        for told, chip in self.chips.items():
            chip.setChecked(told == how)
