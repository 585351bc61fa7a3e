"""The slide that sets two options side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from tms_education.ui.page import Page
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.compare_table import CompareTable
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.source_sheet import SourceSheet
from tms_education.ui.widgets.text import Text

ONE_TRIAL = frozenset({"tms", "medicine"})
"""The pair that one fair trial set side by side; its numbers have a picture of their own."""


class ComparePlace(Ground):
    """A heading, the table, and what must be said of numbers.

    Signals:
        changed: another pair is set side by side.
        route_chosen: to the numbers of the pair (as text).
    """

    changed = Signal()
    route_chosen = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page.look)
        self._page = page
        look = page.look
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(12))
        layout.addWidget(Text(look, self.tr("Two paths side by side"), "h1"))
        self._guide = page.outside.course_help.walk()
        try:
            self.pair = self._guide.pair(page.visit.walk.compared)
        except ValueError:
            layout.addWidget(Text(look, self.tr("This could not be opened."), "h3"))
            return
        names = (self.pair[0].identifier, self.pair[1].identifier)
        page.change_visit(page.visit.with_walk(page.visit.walk.with_compared(names)))
        self.table = CompareTable(look, self._guide.options, self.pair)
        self.table.picked.connect(self._pick)
        self.table.sources_asked.connect(self.open_sources)
        layout.addWidget(self.table)
        words = self.tr(
            "There are no numbers here. They come from other people and other tests, so they can’t be lined up."
        )
        if set(names) == ONE_TRIAL:
            words = self.tr("One fair trial set these two side by side. Its numbers have their own picture.")
        layout.addWidget(Text(look, words, "body", "ink2"))
        if set(names) == ONE_TRIAL:
            more = PillButton(look, self.tr("See the numbers"), "soft", "open", role="label")
            more.clicked.connect(lambda: self.route_chosen.emit("numbers#next-medicine"))
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _pick(self, place: int, identifier: str) -> None:
        names = [one.identifier for one in self.pair]
        names[place] = identifier
        walk = self._page.visit.walk.with_compared((names[0], names[1]))
        self._page.change_visit(self._page.visit.with_walk(walk))
        self.changed.emit()

    def open_sources(self, identifier: str) -> None:
        """Show where an option's points come from."""
        option = next(one for one in self._guide.options if one.identifier == identifier)
        found = (self._page.outside.library.reference(key) for key in option.sources)
        sheet = SourceSheet(self.look, self.window(), [(0, one) for one in found if one is not None])
        sheet.present()
