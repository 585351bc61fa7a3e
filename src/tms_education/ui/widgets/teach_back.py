"""Questions at the end of a page that test our words, not the reader: kind replies, and never a score."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from tms_education.domain.reading_help import PageQuestion
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.choice_button import ChoiceButton
from tms_education.ui.widgets.text import Text


class TeachBack(Card):
    """All questions of a page. ``before`` gives the choice made earlier for a question, or nothing.

    Signals:
        chosen: a choice was made; the places of the question and of the choice.
        again: the person wants to see that part of the page again; the id of its section.
        changed: it is of another height now.
    """

    chosen = Signal(int, int)
    again = Signal(str)
    changed = Signal()

    def __init__(self, look: Look, questions: Sequence[PageQuestion], before: Callable[[int], int | None]) -> None:
        super().__init__(look)
        self._layout = QVBoxLayout(self)
        side = look.space(24)
        self._layout.setContentsMargins(side, look.space(18), side, look.space(20))
        self._layout.setSpacing(look.space(8))
        self._layout.addWidget(Text(look, self.tr("Did that make sense?"), "h3"))
        words = self.tr("A quick check on our words, not on you.")
        self._layout.addWidget(Text(look, words, "body", "ink2"))
        self.buttons: list[list[ChoiceButton]] = []
        for place, question in enumerate(questions):
            self._add(place, question, before(place))

    def _add(self, place: int, question: PageQuestion, before: int | None) -> None:
        self._layout.addSpacing(self.look.space(8))
        self._layout.addWidget(Text(self.look, question.words, "body-strong"))
        group = QButtonGroup(self)
        buttons = [ChoiceButton(self.look, choice.words, question.words, quiet=True) for choice in question.choices]
        reply = Text(self.look, "", "body", "petrol_deep")
        again = PillButton(self.look, self.tr("Show me that part again"), "soft", "replay", role="label")
        again.clicked.connect(lambda: self.again.emit(question.section))

        def answer(number: int) -> None:
            choice = question.choices[number]
            reply.set_words(choice.reply)
            reply.show()
            again.setVisible(bool(question.section) and not choice.fits)

        for number, button in enumerate(buttons):
            group.addButton(button, number)
            button.stepped.connect(lambda step, number=number: _go(buttons, number + step))
            self._layout.addWidget(button)
        self._layout.addWidget(reply)
        self._layout.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        reply.hide()
        again.hide()
        self.buttons.append(buttons)
        if before is not None and before < len(buttons):
            buttons[before].setChecked(True)
            answer(before)
        group.idClicked.connect(answer)
        group.idClicked.connect(lambda number: self.chosen.emit(place, number))
        group.idClicked.connect(lambda _number: self.changed.emit())


def _go(buttons: list[ChoiceButton], place: int) -> None:
    buttons[place % len(buttons)].setFocus(Qt.FocusReason.ShortcutFocusReason)
