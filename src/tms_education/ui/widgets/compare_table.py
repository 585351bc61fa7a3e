"""Two options side by side, in equal detail: what each is, its good and its hard points, and what nobody knows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.walk import Option
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton, TabButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.text import Text

POINT = "\N{BULLET}"


class CompareTable(Ground):
    """A row of names to pick each side from, and the table of the two.

    Signals:
        picked: another option for a side, 0 or 1; the place and the id of the option.
        sources_asked: the person wants to know where an option's points come from; its id.
    """

    picked = Signal(int, str)
    sources_asked = Signal(str)

    def __init__(self, look: Look, options: Sequence[Option], pair: tuple[Option, Option]) -> None:
        super().__init__(look)
        self._options = tuple(options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(10))
        self.tabs = tuple(self._row(place, pair) for place in (0, 1))
        if has_columns(look):
            for row in self.tabs:
                layout.addWidget(row[0])
            layout.addWidget(self._table(pair))
            return
        for row, option in zip(self.tabs, pair, strict=True):
            layout.addWidget(row[0])
            layout.addWidget(self._card(option))

    def _row(self, place: int, pair: tuple[Option, Option]) -> tuple[Ground, tuple[TabButton, ...]]:
        holder = Ground(self.look)
        flow = FlowLayout(holder, self.look.space(8), self.look.space(8))
        side = self.tr("First path") if place == 0 else self.tr("Second path")
        made = []
        group = QButtonGroup(holder)
        for option in self._options:
            if option is pair[1 - place]:
                continue
            tab = TabButton(self.look, option.name)
            tab.setAccessibleName(self.tr("{side}: {name}").format(side=side, name=option.name))
            tab.setChecked(option is pair[place])
            tab.clicked.connect(partial(self._pick, place, option.identifier))
            group.addButton(tab)
            flow.addWidget(tab)
            made.append(tab)
        return holder, tuple(made)

    def _pick(self, place: int, identifier: str) -> None:
        self.picked.emit(place, identifier)

    def _rows(self, option: Option) -> list[tuple[str, tuple[str, ...]]]:
        return [
            (self.tr("What it is"), (option.about,)),
            (self.tr("Visits"), (option.visits,)),
            (self.tr("Good points"), tuple(POINT + line for line in option.good)),
            (self.tr("Hard points"), tuple(POINT + line for line in option.hard)),
            (self.tr("Not known"), (option.unknown,)),
        ]

    def _table(self, pair: tuple[Option, Option]) -> Card:
        """Give a table with a heading for each row, so that a glance across compares like with like."""
        look = self.look
        card = Card(look)
        grid = QGridLayout(card)
        side = look.space(24)
        grid.setContentsMargins(side, look.space(18), side, look.space(18))
        grid.setHorizontalSpacing(look.space(28))
        grid.setVerticalSpacing(look.space(14))
        for across, option in enumerate(pair, start=1):
            grid.addWidget(Text(look, option.name, "h3", "petrol"), 0, across)
            for down, (name, lines) in enumerate(self._rows(option), start=1):
                if across == 1:
                    grid.addWidget(Text(look, name, "label", "ink2"), down, 0)
                cell = self._lines(lines, f"{option.name}, {name}")
                grid.addWidget(cell, down, across, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._sources(option), 6, across, Qt.AlignmentFlag.AlignLeft)
            grid.setColumnStretch(across, 5)
        grid.setColumnStretch(0, 2)
        return card

    def _card(self, option: Option) -> Card:
        look = self.look
        card = Card(look)
        layout = QVBoxLayout(card)
        side = look.space(24)
        layout.setContentsMargins(side, look.space(18), side, look.space(18))
        layout.setSpacing(look.space(6))
        layout.addWidget(Text(look, option.name, "h2", "petrol"))
        for name, lines in self._rows(option):
            layout.addWidget(Text(look, name, "label", "ink2"))
            layout.addWidget(self._lines(lines, f"{option.name}, {name}"))
        layout.addWidget(self._sources(option), 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _lines(self, lines: tuple[str, ...], place: str) -> Ground:
        """Give the lines of a cell; whoever only hears them hears first which row and column it is."""
        holder, layout = column(self.look, 4)
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(self.look.space(8))
            if line.startswith(POINT):
                dot = Text(self.look, POINT, "body")
                dot.setWordWrap(False)
                row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
            words = Text(self.look, line.removeprefix(POINT), "body")
            words.setAccessibleName(f"{place}: {words.words}")
            row.addWidget(words, 1)
            layout.addLayout(row)
        return holder

    def _sources(self, option: Option) -> PillButton:
        button = PillButton(self.look, self.tr("Where this comes from"), "soft", "read", role="label")
        button.setAccessibleName(self.tr("Where this comes from: {name}").format(name=option.name))
        button.clicked.connect(partial(self.sources_asked.emit, option.identifier))
        return button
