"""The page of numbers: out of 100 people, how many, with real and with pretend TMS."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.navigation import NUMBERS, Route
from tms_education.ui.page import Outside, Page
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton, TabButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.matters_view import MattersView
from tms_education.ui.widgets.measure import Measure
from tms_education.ui.widgets.measures import measures
from tms_education.ui.widgets.number_cards import average_card, columns_for, group_card, rare_card
from tms_education.ui.widgets.page_body import page_body
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
        self.kinds: tuple[TabButton, ...] = ()
        self.cards: tuple[Card, ...] = ()
        self.matters: MattersView | None = None
        self._asking = bool(self.visit.matters)
        self._families = tuple(dict.fromkeys(one.family or one.identifier for one in self.measures))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroller, self._layout = page_body(look, 16, (40, 8, 40, 24))
        self.title = Text(look, self.tr("Out of 100 people"), "h1")
        self._result = Ground(look)
        self._layout.addLayout(self._make_head())
        if self.measures:
            self._layout.addWidget(self._make_tabs())
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
        found = (one for one in self.measures if wanted in (one.identifier, one.family))
        return next(found, self.measures[0])

    def _make_head(self) -> QBoxLayout:
        look = self.look
        head: QBoxLayout = QVBoxLayout() if look.portrait or look.has_big_text else QHBoxLayout()
        head.setSpacing(look.space(12))
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        self.ask = PillButton(look, self.tr("What matters to me"), "soft", "kind", role="label")
        self.ask.clicked.connect(self.ask_what_matters)
        if not (self.measures and self.outside.course_help.topics()):
            self.ask.hide()
        head.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        return head

    def ask_what_matters(self) -> None:
        """Show what may be ticked, or put it away."""
        self._asking = not self._asking
        self._show(self.measure)

    def _make_tabs(self) -> Ground:
        holder = Ground(self.look)
        flow = FlowLayout(holder, self.look.space(12), self.look.space(10))
        group = QButtonGroup(self)
        made: list[TabButton] = []
        for family in self._families:
            first = next(one for one in self.measures if family in (one.family, one.identifier))
            tab = TabButton(self.look, self.tr("Side effects") if first.family else first.tab, one_of_many=True)
            group.addButton(tab, len(made))
            flow.addWidget(tab)
            made.append(tab)
        group.idClicked.connect(self._on_tab)
        self.tabs = tuple(made)
        return holder

    def _on_tab(self, place: int) -> None:
        family = self._families[place]
        if family not in (self.measure.family, self.measure.identifier):
            self.choose(next(one for one in self.measures if family in (one.family, one.identifier)))

    def choose(self, measure: Measure) -> None:
        """Move to another measure and tell its address."""
        if measure is not self.measure:
            self._show(measure)
            self.route = Route(NUMBERS, (), measure.identifier)
            self.went.emit(str(self.route))

    def _show(self, measure: Measure) -> None:
        """Show a measure in place of the one before."""
        look = self.look
        self.measure = measure
        self.change_visit(self.visit.with_walk(self.visit.walk.with_looked_at(measure.identifier)))
        for tab, family in zip(self.tabs, self._families, strict=True):
            tab.setChecked(family in (measure.family, measure.identifier))
        self.title.set_words(self.tr("Out of 10,000 people") if measure.is_rare else self.tr("Out of 100 people"))
        result, layout = column(look, 16)
        self._add_matters(layout)
        self._add_kinds(layout, measure)
        head, head_layout = column(look, 2)
        head_layout.addWidget(Text(look, measure.title, "h2"))
        head_layout.addWidget(Text(look, f"{measure.line} {measure.counted}".strip(), "body", "ink2"))
        layout.addWidget(head)
        if measure.differs:
            layout.addWidget(Text(look, measure.differs, "body-strong"))
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
        layout = QGridLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(24))
        columns = columns_for(look, measure)
        make = rare_card if measure.is_rare else group_card
        self.cards = tuple(make(look, group) for group in measure.groups)
        for place, card in enumerate(self.cards):
            layout.addWidget(card, place // columns, place % columns)
        for across in range(columns):
            layout.setColumnStretch(across, 1)
        return holder

    def _add_matters(self, layout: QVBoxLayout) -> None:
        """Show what a person may tick, and the facts of what is ticked, above everything else."""
        topics = self.outside.course_help.topics()
        self.matters = None
        if topics and self._asking:
            self.matters = MattersView(self.look, topics, self.visit.matters)
            self.matters.ticked.connect(self._on_tick)
            self.matters.section_chosen.connect(lambda name: self.choose(self._find(Route(NUMBERS, (), name))))
            layout.addWidget(self.matters)

    def _on_tick(self, topic: str) -> None:
        self.change_visit(self.visit.with_mattering(topic))
        self._show(self.measure)

    def _add_kinds(self, layout: QVBoxLayout, measure: Measure) -> None:
        """Show the measures that share the tab."""
        among = [one for one in self.measures if measure.family and one.family == measure.family]
        self.kinds = ()
        if len(among) < 2:
            return
        holder = Ground(self.look)
        flow = FlowLayout(holder, self.look.space(10), self.look.space(10))
        made = [TabButton(self.look, one.tab) for one in among]
        for tab, one in zip(made, among, strict=True):
            tab.setChecked(one is measure)
            tab.clicked.connect(lambda _checked=False, chosen=one: self._show_again(chosen))
            flow.addWidget(tab)
        self.kinds = tuple(made)
        layout.addWidget(holder)

    def _show_again(self, measure: Measure) -> None:
        if measure is self.measure:
            self._show(measure)
        else:
            self.choose(measure)

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
        self._sheet = sheet
        sheet.closed.connect(self._forget_sheet)
        sheet.present()

    def _forget_sheet(self) -> None:
        self._sheet = None
