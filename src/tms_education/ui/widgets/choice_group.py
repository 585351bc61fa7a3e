"""The answers of one question: exactly one may be chosen, by finger, arrow keys or number keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from tms_education.domain.questionnaire import DECLINED, Item
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.choice_button import ChoiceButton
from tms_education.ui.widgets.ground import Ground

GAP = 15


class ChoiceGroup(Ground):
    """The published answers in their order. ``declined`` is the "Prefer not to say" button, placed by the page.

    Signals:
        chosen: the person chose an answer (its code, or ``DECLINED``), perhaps the same again.
        focused: an arrow or number key moved the focus to that answer.
    """

    spoken_role = Role.Grouping

    chosen = Signal(str)
    focused = Signal(QWidget)

    def __init__(self, look: Look, item: Item, now: str | None, columns: int) -> None:
        super().__init__(look)
        self.setAccessibleName(item.words)
        self.buttons = [ChoiceButton(look, option.words, item.words) for option in item.options]
        self.declined = ChoiceButton(look, self.tr("Prefer not to say"), item.words, quiet=True)
        self._codes = [*(option.code for option in item.options), DECLINED]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.space(GAP))
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)
        for place, button in enumerate(self._all):
            self._group.addButton(button, place)
            button.setChecked(self._codes[place] == now)
            button.stepped.connect(lambda step, place=place: self._step(place + step))
        self._group.idClicked.connect(lambda place: self.chosen.emit(self._codes[place]))

    @property
    def _all(self) -> list[ChoiceButton]:
        return [*self.buttons, self.declined]

    def choose(self, number: int) -> bool:
        """Choose the answer of a number key, from 1; false when there is none."""
        if not 1 <= number <= len(self.buttons):
            return False
        self._step(number - 1)
        self.buttons[number - 1].click()
        return True

    def take_focus(self) -> None:
        """Put the focus on the chosen answer, or the first."""
        checked = self._group.checkedId()
        self._all[max(0, checked)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, place: int) -> None:
        button = self._all[place % len(self._all)]
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.focused.emit(button)
