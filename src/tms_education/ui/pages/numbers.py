"""The page of numbers: out of 100 people, how many, with real and with pretend TMS."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout

from tms_education.domain.navigation import NUMBERS, Route
from tms_education.domain.settings import MIN_TEXT_SIZE
from tms_education.ui.page import Outside, Page
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton, TabButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.measures import Measure, measures
from tms_education.ui.widgets.number_cards import average_card, group_card, rare_card
from tms_education.ui.widgets.page_body import fit, page_body
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.source_sheet import SourceSheet
from tms_education.ui.widgets.text import Text


class NumbersPage(Page):
    """Shows ``numbers#<measure>``: one measure at a time; an unknown one is the first. One without data is left out."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._sheet: Sheet | None = None
        self.measures = measures(outside.library.evidence)
        self.tabs: tuple[TabButton, ...] = ()
        self.cards: tuple[Card, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroller, self._layout = page_body(look, 16, (40, 8, 40, 24))
        self.title = Text(look, self.tr("Out of 100 people"), "h1")
        self._result = Ground(look)
        beside = not look.portrait and look.appearance.text_size == MIN_TEXT_SIZE
        head: QBoxLayout = QHBoxLayout() if beside else QVBoxLayout()
        head.setSpacing(look.space(12))
        head.addWidget(self.title, 1 if beside else 0, Qt.AlignmentFlag.AlignVCenter)
        if self.measures:
            head.addWidget(self._make_tabs())
        self._layout.addLayout(head)
        self._layout.addWidget(self._result)
        self._layout.addStretch(1)
        outer.addWidget(scroller)
        if self.measures:
            self._show(self._find(route))
        else:
            self._layout.insertWidget(1, Text(look, self.tr("The numbers could not be opened. Ask your care team.")))

    def open(self, route: Route) -> bool:
        """Move to another measure."""
        if route.page != NUMBERS or not self.measures:
            return route == self.route
        self.route = route
        self._show(self._find(route))
        return True

    def leave(self) -> None:
        """Close what is open."""
        if self._sheet is not None:
            self._sheet.close_sheet()

    def _find(self, route: Route) -> Measure:
        wanted = route.section or (route.parts[0] if route.parts else "")
        return next((one for one in self.measures if one.identifier == wanted), self.measures[0])

    def _make_tabs(self) -> Ground:
        holder = Ground(self.look)
        flow = FlowLayout(holder, self.look.space(12), self.look.space(10))
        group = QButtonGroup(self)
        made: list[TabButton] = []
        for measure in self.measures:
            tab = TabButton(self.look, measure.tab)
            group.addButton(tab, len(made))
            flow.addWidget(tab)
            made.append(tab)
        group.idClicked.connect(self._on_tab)
        self.tabs = tuple(made)
        return holder

    def _on_tab(self, place: int) -> None:
        measure = self.measures[place]
        if measure is not self.measure:
            self._show(measure)
            self.route = Route(NUMBERS, (), measure.identifier)
            self.went.emit(str(self.route))

    def _show(self, measure: Measure) -> None:
        """Show a measure in place of the one before."""
        look = self.look
        self.measure = measure
        for tab, one in zip(self.tabs, self.measures, strict=True):
            tab.setChecked(one is measure)
        self.title.set_words(self.tr("Out of 10,000 people") if measure.is_rare else self.tr("Out of 100 people"))
        result, layout = column(look, 16)
        head, head_layout = column(look, 2)
        head_layout.addWidget(Text(look, measure.title, "h2"))
        head_layout.addWidget(Text(look, f"{measure.line} {measure.counted}".strip(), "body", "ink2"))
        layout.addWidget(head)
        layout.addWidget(self._make_arrays(measure))
        layout.addLayout(self._make_foot(measure))
        self._layout.replaceWidget(self._result, result)
        self._result.hide()
        self._result.deleteLater()
        self._result = result
        result.show()

    def _make_arrays(self, measure: Measure) -> Ground:
        look = self.look
        holder = Ground(look)
        stacked = look.portrait or look.has_big_text
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        layout = QBoxLayout(direction, holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(24))
        make = rare_card if measure.is_rare else group_card
        self.cards = tuple(make(look, group) for group in measure.groups)
        for card in self.cards:
            layout.addWidget(card, 1)
        return holder

    def _make_foot(self, measure: Measure) -> QBoxLayout:
        look = self.look
        stacked = look.portrait or look.has_big_text
        foot: QBoxLayout = QVBoxLayout() if stacked else QHBoxLayout()
        foot.setSpacing(look.space(24))
        foot.addWidget(average_card(look, measure.note), 1)
        self.source = PillButton(look, self.tr("Where this comes from"), "soft", "read", role="label")
        self.source.clicked.connect(self.open_source)
        foot.addWidget(self.source, 0, Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter)
        return foot

    def open_source(self) -> None:
        """Say who was counted, when, on which scale, and where it is printed."""
        look, measure = self.look, self.measure
        found = [self.outside.library.reference(key) for key in measure.sources]
        sheet = SourceSheet(look, self.window(), [(0, one) for one in found if one is not None])
        for place, words in enumerate(measure.facts, start=1):
            sheet.body.insertWidget(place, Text(look, words))
        fit(sheet)
        self._sheet = sheet
        sheet.closed.connect(self._forget_sheet)
        sheet.present()

    def _forget_sheet(self) -> None:
        self._sheet = None
