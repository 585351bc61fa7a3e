"""*Clinic pack*: what is in use, a new one from a stick or a folder, the way back, and whom the tablet trusts."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from tms_education.domain.errors import NotSavedError
from tms_education.domain.pack import Signer
from tms_education.domain.pack_ports import Packs
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.file_places import usual_folder
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.pack_report_card import PackReportCard
from tms_education.ui.widgets.pack_words import in_use_words, verdict_words
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.tool_card import ToolCard

Choose = Callable[[QWidget, str], str]


def choose_pack(parent: QWidget, kinds: str) -> str:
    """Ask for a pack file; empty when none was chosen."""
    return QFileDialog.getOpenFileName(parent, "", usual_folder(), kinds)[0]


class PackView(Ground):
    """Three cards, and a fourth while a pack is looked at.

    Signals:
        told: it went well (in words).
    """

    told = Signal(str)

    def __init__(self, look: Look, packs: Packs, choose: Choose = choose_pack) -> None:
        super().__init__(look)
        self._packs, self._choose = packs, choose
        self._report: PackReportCard | None = None
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, look.space(12))
        self._down.setSpacing(look.space(16))
        self._cards: list[QWidget] = []
        self.show_state()

    def show_state(self) -> None:
        """Show what holds now."""
        for card in self._cards:
            self._down.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._in_use(), self._watched(), self._trusted()]
        for place, card in enumerate(self._cards):
            self._down.insertWidget(place if place == 0 else -1, card)
            card.show()

    # ---- the cards

    def _in_use(self) -> ToolCard:
        state = self._packs.state()
        card = ToolCard(
            self.look, self.tr("Clinic pack"), self.tr("In use: {pack}").format(pack=in_use_words(state.current))
        )
        if self._packs.is_waiting():
            words = self.tr("A change is waiting. It comes into use after Finish and clear.")
            card.body.addWidget(Text(self.look, words, "body-strong", "petrol_deep"))
        card.add_button(self.tr("Choose a pack file"), "solid", "source").clicked.connect(self._pick)
        if state.before is not None:
            words = self.tr("The one before: {pack}").format(pack=in_use_words(state.before))
            card.body.addWidget(Text(self.look, words))
            card.add_button(self.tr("Go back to the one before"), "second", "replay").clicked.connect(self._undo)
        self._said = card
        return card

    def _watched(self) -> ToolCard:
        card = ToolCard(
            self.look,
            self.tr("Watched folder"),
            self.tr("A newer pack of a trusted signer applies itself when it lies in this folder:"),
        )
        card.body.addWidget(Text(self.look, self._packs.watched()))
        lying = self._packs.lying()
        for one in lying:
            words = self.tr("{file}: {why}").format(file=one.file, why=verdict_words(one.verdict))
            card.body.addWidget(Text(self.look, words, "body-strong", "wine"))
        if not lying:
            card.body.addWidget(Text(self.look, self.tr("No pack in this folder is waiting for you.")))
        return card

    def _trusted(self) -> ToolCard:
        card = ToolCard(
            self.look, self.tr("Trusted signers"), self.tr("Packs they sign may apply themselves on this tablet.")
        )
        signers = self._packs.trusted()
        for signer in signers:
            card.body.addWidget(Text(self.look, signer.name, "body-strong"))
            card.body.addWidget(Text(self.look, signer.fingerprint, "body", "ink2"))
            words = self.tr("Trust {name} no longer").format(name=signer.name)
            card.add_button(words, "quiet").clicked.connect(lambda _on=False, signer=signer: self._distrust(signer))
        if not signers:
            card.body.addWidget(Text(self.look, self.tr("Nobody yet.")))
        return card

    # ---- what staff do

    def _pick(self) -> None:
        file = self._choose(self, self.tr("Clinic packs (*.tmspack)"))
        if file:
            self.begin(file)

    def begin(self, file: str) -> None:
        """Look at a pack file and show what is in it."""
        self._end()
        self._report = PackReportCard(self.look, self._packs, file)
        self._report.applied.connect(self._applied)
        self._report.trusted.connect(self.show_state)
        self._report.closed.connect(self._end)
        self._down.insertWidget(1, self._report)
        self._report.show()

    def _end(self) -> None:
        if self._report is not None:
            self._down.removeWidget(self._report)
            self._report.hide()
            self._report.deleteLater()
            self._report = None

    def _applied(self) -> None:
        self._end()
        self.show_state()
        self.told.emit(
            self.tr("The pack is in use now.")
            if self._packs.is_free()
            else self.tr("The pack is kept. It comes into use after Finish and clear.")
        )

    def _undo(self) -> None:
        try:
            self._packs.undo()
        except NotSavedError:
            self._said.say(self.tr("The tablet would not go back. Nothing has changed."))
            return
        self.show_state()
        self.told.emit(
            self.tr("The one before is in use now.")
            if self._packs.is_free()
            else self.tr("The one before comes into use after Finish and clear.")
        )

    def _distrust(self, signer: Signer) -> None:
        try:
            self._packs.distrust(signer)
        except NotSavedError:
            self._said.say(self.tr("The tablet would not keep this. Nothing has changed."))
            return
        self.show_state()
