"""A card of fields that staff fill in: each has a name, a value, and a place for a sentence when it is wrong."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QButtonGroup, QWidget

from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import TabButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.note_field import PlainField
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.tool_card import ToolCard

Option = tuple[str, str]
"""A value and its words."""


class PickRow(Ground):
    """A row of choices, of which one or several are picked.

    Signals:
        picked: the choice is another one now.
    """

    spoken_role = Role.Grouping
    picked = Signal()

    def __init__(self, look: Look, name: str, options: Iterable[Option], chosen: Iterable[str], *, one: bool) -> None:
        super().__init__(look)
        self.setAccessibleName(name)
        row = FlowLayout(self, look.space(10), look.space(10))
        self._buttons: dict[str, TabButton] = {}
        group = QButtonGroup(self)
        group.setExclusive(one)
        on = set(chosen)
        for value, words in options:
            button = TabButton(look, words, one_of_many=one)
            group.addButton(button)
            button.setChecked(value in on)
            button.clicked.connect(self.picked)
            row.addWidget(button)
            self._buttons[value] = button

    @property
    def values(self) -> list[str]:
        """The values picked, in the order they stand."""
        return [value for value, button in self._buttons.items() if button.isChecked()]

    def clear(self) -> None:
        """Pick none."""
        for button in self._buttons.values():
            button.setChecked(False)

    @property
    def value(self) -> str:
        """The one value picked."""
        return next(iter(self.values), "")


class LinesField(PlainField):
    """Several lines, each of which is a value."""

    @property
    def lines(self) -> list[str]:
        """The lines that hold something."""
        return [line.strip() for line in self.toPlainText().split("\n") if line.strip()]


class FormCard(ToolCard):
    """Fields by the name of their value."""

    def __init__(self, look: Look, title: str, words: str) -> None:
        super().__init__(look, title, words)
        self._ask: dict[str, Callable[[], object]] = {}
        self._wrong: dict[str, Text] = {}

    def values(self) -> dict[str, object]:
        """Give every value as it stands in its field."""
        return {key: ask() for key, ask in self._ask.items()}

    def show_wrong(self, wrong: Mapping[str, str]) -> QWidget | None:
        """Say beside each field what is wrong with it; give the first such place."""
        first = None
        for key, place in self._wrong.items():
            place.set_words(wrong.get(key, ""))
            place.setVisible(key in wrong)
            first = first or (place if key in wrong else None)
        return first

    def add_line(self, key: str, name: str, words: str) -> None:
        """Add a field of one line."""
        field = self.add_field(name)
        field.setText(words)
        self._add(key, lambda: " ".join(field.text().split()))

    def add_number(self, key: str, name: str, number: int) -> Callable[[], object]:
        """Add a field for a whole number; give how to ask for it: an empty field gives a text, which is wrong.

        It is a part of another value; ``key`` is for what is said beside it.
        """
        field = self.add_field(name)
        field.setValidator(QIntValidator(0, 99999, field))
        field.setText(str(number))
        field.setMaximumWidth(self.look.text(180))
        self._add_wrong(key)
        return lambda: int(field.text()) if field.text().isdecimal() else field.text()

    def add_lines(self, key: str, name: str, lines: Iterable[str], *, as_list: bool, tall: int = 3) -> None:
        """Add a field of several lines: a list of them, or one text."""
        self.body.addWidget(Text(self.look, name, "label"))
        field = LinesField(self.look, name, "\n".join(lines), tall)
        self.body.addWidget(field)
        self._add(key, lambda: field.lines if as_list else " ".join(field.lines))

    def add_one(self, key: str, name: str, options: Iterable[Option], chosen: str) -> PickRow:
        """Add a choice of which one is picked."""
        row = self._row(name, options, (chosen,), one=True)
        self._add(key, lambda: row.value)
        return row

    def add_some(self, key: str, name: str, options: Iterable[Option], chosen: Iterable[str]) -> PickRow:
        """Add a choice of which several may be picked."""
        row = self._row(name, options, chosen, one=False)
        self._add(key, lambda: row.values)
        return row

    def add_flag(self, key: str, name: str, yes: str, no: str, *, is_on: bool) -> None:
        """Add a choice between yes and no."""
        row = self._row(name, (("yes", yes), ("", no)), ("yes" if is_on else "",), one=True)
        self._add(key, lambda: row.value == "yes")

    def add_value(self, key: str, ask: Callable[[], object]) -> None:
        """Add a value that is made of several fields, or shown in another way."""
        self._add(key, ask)

    def _row(self, name: str, options: Iterable[Option], chosen: Iterable[str], *, one: bool) -> PickRow:
        self.body.addWidget(Text(self.look, name, "label"))
        row = PickRow(self.look, name, options, chosen, one=one)
        self.body.addWidget(row)
        return row

    def _add(self, key: str, ask: Callable[[], object]) -> None:
        self._ask[key] = ask
        self._add_wrong(key)

    def _add_wrong(self, key: str) -> None:
        self._wrong[key] = Text(self.look, "", "body-strong", "wine")
        self._wrong[key].hide()
        self.body.addWidget(self._wrong[key])
