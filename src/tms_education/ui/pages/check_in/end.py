"""The page that ends a form: what every kind of it shares."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from tms_education.domain.paper import Paper
from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.ui.pages.check_in.frame import View
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.hand import suit_hand
from tms_education.ui.widgets.text import Text


class EndView(View):
    """The last page of a form, with the ways on.

    Signals:
        finish_chosen: Finish and clear.
        review_chosen: back to the answers.
        support_chosen: open the support page.
        print_chosen: put it on paper.
    """

    finish_chosen = Signal()
    review_chosen = Signal()
    support_chosen = Signal()
    print_chosen = Signal()

    def __init__(self, look: Look, form: Questionnaire, answers: Answers) -> None:
        super().__init__(look)
        self._form = form
        self._answers = answers

    def add_ways(self, down: QVBoxLayout) -> None:
        """Add Print, My answers, and Finish and clear, with what it does."""
        look = self.look
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if look.has_big_text else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.space(12))
        answers = PillButton(look, self.tr("My answers"), "second", "back")
        answers.clicked.connect(self.review_chosen)
        paper = PillButton(look, self.tr("Print"), "second", "print")
        paper.clicked.connect(self.print_chosen)
        row.addWidget(answers)
        row.addWidget(paper)
        self._said = Text(look, "", "body", "ink2")
        self._said.hide()
        self._finish = PillButton(look, self.tr("Finish & clear"), "main", "finish")
        self._finish.clicked.connect(self.finish_chosen)
        down.addWidget(self._said)
        down.addLayout(row)
        if not has_columns(look):
            row.addWidget(self._finish, 1)
            suit_hand(look, row)
        else:
            row.addStretch(1)
            down.addWidget(self._finish)
        down.addWidget(Text(look, self.tr("Finish & clear wipes your answers from the screen."), "caption", "ink2"))

    def print_with(self, send: Callable[[Paper], str], paper: Paper) -> None:
        """Print and say how it went."""
        name = send(paper)
        words = self.tr("Sent to the printer {name}. Please fetch it at once: it holds your answers.")
        if not name:
            words = self.tr("No printer is set up on this tablet. Please show this page to staff.")
        self._said.set_words(words.format(name=name))
        self._said.show()
        self.scroller.ensureWidgetVisible(self._said)

    def take_focus(self) -> None:
        """The way on."""
        self._finish.setFocus(Qt.FocusReason.OtherFocusReason)
