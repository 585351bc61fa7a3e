"""The one question before everything of the visit is cleared."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from tms_education.domain.visit import SavedResult
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text


class FinishSheet(Sheet):
    """Asks once.

    Signals:
        confirmed: clear the visit.
        paper_chosen: show the page to take home first.
    """

    confirmed = Signal()
    paper_chosen = Signal()

    def __init__(
        self, look: Look, parent: QWidget, saved: tuple[SavedResult, ...], *, unfinished: bool, guarded: bool
    ) -> None:
        super().__init__(look, parent, QCoreApplication.translate("FinishSheet", "Clear this visit?"), 560)
        self.body.addWidget(Text(look, self.tr("Clear this visit?"), "h2"))
        words = self.tr("This wipes your answers and your place from the screen, so the next person starts fresh.")
        self.body.addWidget(Text(look, words, "body"))
        if unfinished:
            line = self.tr("Your check-in is not finished. It will not be saved.")
            self.body.addWidget(Text(look, line, "body-strong", "wine"))
        elif line := self._what_stays(saved, guarded=guarded):
            self.body.addWidget(Text(look, line, "body", "ink2"))
        ground = Ground(look)
        layout = FlowLayout(ground, look.space(14), look.space(14))
        yes = PillButton(look, self.tr("Yes, clear it"), "solid", "finish")
        yes.clicked.connect(self._confirm)
        no = PillButton(look, self.tr("Keep reading"), "second")
        no.clicked.connect(self.close_sheet)
        layout.addWidget(yes)
        layout.addWidget(no)
        paper = PillButton(look, self.tr("My page to take home"), "quiet", "paper", role="label")
        paper.clicked.connect(self._show_paper)
        self.body.addWidget(ground)
        self.body.addWidget(paper, 0, Qt.AlignmentFlag.AlignLeft)

    def _what_stays(self, saved: tuple[SavedResult, ...], *, guarded: bool) -> str:
        """Say what becomes of the check-ins of this visit; nothing where there is none."""
        if any(one.tag for one in saved):
            if guarded:
                return self.tr("A check-in you finished stays sealed for your care team.")
            return self.tr("A check-in you finished stays on this tablet. No passphrase guards it yet.")
        if any(one.is_declined for one in saved):
            return self.tr("Nothing of your check-in is kept on this tablet.")
        return ""

    def _show_paper(self) -> None:
        self.close_sheet()
        self.paper_chosen.emit()

    def _confirm(self) -> None:
        self.close_sheet()
        self.confirmed.emit()


class MenuSheet(Sheet):
    """The places as a list of large buttons, for big text; in a small window *Finish and clear* in words as well.

    The place ``lit`` is the open one; it is filled.

    Signals:
        place_chosen: the person wants to go there (route as text).
        finish_chosen: Finish and clear.
    """

    place_chosen = Signal(str)
    finish_chosen = Signal()

    def __init__(self, look: Look, parent: QWidget, entries: tuple[tuple[str, str, str], ...], lit: str) -> None:
        super().__init__(look, parent, QCoreApplication.translate("MenuSheet", "Menu"), 460)
        self.head(QCoreApplication.translate("MenuSheet", "Menu"))
        grid = QGridLayout()
        grid.setSpacing(look.space(10))
        self.body.addLayout(grid)
        across = 2 if look.has_big_text and not look.portrait and not look.small else 1
        for place, (route, icon, words) in enumerate(entries):
            button = PillButton(look, words, "solid" if route == lit else "second", icon)
            if route == lit:
                button.setAccessibleDescription(QCoreApplication.translate("NavButton", "You are here"))
            button.clicked.connect(lambda _checked=False, wanted=route: self._choose(wanted))
            grid.addWidget(button, place // across, place % across)
        if look.small:
            finish = PillButton(look, QCoreApplication.translate("TopStrip", "Finish & clear"), "second", "finish")
            finish.clicked.connect(self._finish)
            self.body.addWidget(finish)

    def _finish(self) -> None:
        self.close_sheet()
        self.finish_chosen.emit()

    def _choose(self, route: str) -> None:
        self.close_sheet()
        self.place_chosen.emit(route)
