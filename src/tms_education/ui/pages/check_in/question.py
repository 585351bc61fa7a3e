"""One question on a page of its own."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.domain.scoring import asked_items, counted_items
from tms_education.ui.pages.check_in.frame import View
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.choice_group import ChoiceGroup
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.hand import suit_hand
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.progress import Segments
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.waiting_button import WaitingButton

LONG, TOO_LONG_FOR_ART = 60, 110
"""Characters from which a question is set smaller, and from which the picture under it is dropped."""

MANY = 4
"""From more answers than these on they stand in two columns where there is room."""

A_ROW = 3
"""So many answers are a row where they have the whole width of a landscape window."""

STILL_LIFES = ("still-cup", "still-books", "still-bowl", "still-window")


class QuestionView(View):
    """The instruction, the question, its answers, and Back and Next. Words come from the questionnaire, untouched.

    Signals:
        answered: the person chose an answer (its code, or ``DECLINED``).
        next_chosen: on to what comes after.
        back_chosen: back to what came before.
    """

    answered = Signal(str)
    next_chosen = Signal()
    back_chosen = Signal()

    def __init__(
        self, look: Look, art: Art, form: Questionnaire, answers: Answers, index: int, *, changing: bool
    ) -> None:
        super().__init__(look)
        self._form = form
        self._index = index
        self._item = asked_items(form, answers)[index]
        self._wide = has_columns(look)
        self._group = ChoiceGroup(look, self._item, answers.get(self._item.link), self._columns())
        self._group.chosen.connect(self.answered)
        self._group.focused.connect(self.scroller.ensureWidgetVisible)
        self._reason = Text(look, "", "caption", "ink", Qt.AlignmentFlag.AlignRight)
        self._reason.setMinimumHeight(0 if look.is_tight else look.line_height("caption"))
        self._next = WaitingButton(look, self.tr("Done") if changing else self.tr("Next"), "next")
        self._next.went_on.connect(self.next_chosen)
        self._next.refused.connect(self._say)
        self._back = PillButton(look, self.tr("Back"), "second", "back")
        self._back.clicked.connect(self.back_chosen)
        self._head = QHBoxLayout()
        self._head.setSpacing(look.space(20))
        self.body.addLayout(self._head)
        self.body.addSpacing(0 if look.is_tight else look.space(8))
        self._lay_out(art)
        stops = (*self._group.buttons, self._group.declined, self._next, self._back)
        for one, after in pairwise(stops):
            self.setTabOrder(one, after)
        self.show_answers(answers)

    def show_answers(self, answers: Answers) -> None:
        """Follow a change of the answers: the count of questions, and whether Next is ready."""
        count = len(counted_items(self._form, answers))
        while (item := self._head.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        words = self.tr("Question {now} of {count}").format(now=self._index + 1, count=count)
        if self._index >= count:
            words = self.tr("One more question, about daily life")
        label = Text(self.look, words, "body-strong")
        label.setWordWrap(False)
        self._head.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(Segments(self.look, count, self._index, words), 1, Qt.AlignmentFlag.AlignVCenter)
        is_open = answers.get(self._item.link) is None
        self._next.wait_for(
            self.tr("Choose an answer first, or “{skip}”.").format(skip=self._group.declined.text()) if is_open else ""
        )
        self._say(self._reason.words if is_open else "")

    def take_focus(self) -> None:
        """The chosen answer, or the first."""
        self._group.take_focus()

    def choose(self, number: int) -> bool:
        """Choose the answer of a number key."""
        return self._group.choose(number)

    def _say(self, reason: str) -> None:
        """Say why Next waits; where room is scarce, an empty line takes none."""
        self._reason.set_words(reason)
        self._reason.setVisible(bool(reason) or not self.look.is_tight)

    # ---- layout

    def _columns(self) -> int:
        """Give how many answers stand in a row: a few where they have the whole width, many in two columns."""
        count, look = len(self._item.options), self.look
        if self._wide:
            return 2 if count > MANY else 1
        if look.portrait or (count > MANY and look.has_big_text):
            return 1
        return A_ROW if count == A_ROW else 2

    def _lay_out(self, art: Art) -> None:
        look = self.look
        if self._wide:
            left, right = self._halves(self.body)
            self._add_words(left)
            self._add_art(left, art)
            right.addWidget(self._group)
            right.addStretch(1)
        else:
            self._add_words(self.body)
            self.body.addSpacing(look.space(8))
            self.body.addWidget(self._group)
            self.body.addStretch(1)
        self.add_foot(self._ways())

    def _halves(self, down: QVBoxLayout) -> tuple[QVBoxLayout, QVBoxLayout]:
        """Give two columns side by side: for the question, and for its answers."""
        across, left, right = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        across.setSpacing(self.look.space(40))
        left.setSpacing(self.look.space(8))
        right.setSpacing(self.look.space(10))
        across.addLayout(left, 440)
        across.addLayout(right, 608)
        suit_hand(self.look, across)
        down.addLayout(across, 1)
        return left, right

    def _ways(self) -> QVBoxLayout:
        """Give the ways on and back: Next under the answers, on a line of its own in an upright window."""
        foot, row = QVBoxLayout(), self._quiet_row()
        foot.setSpacing(self.body.spacing())
        if self._wide:
            left, right = self._halves(foot)
            left.addStretch(1)
            left.addLayout(row)
            right.addWidget(self._reason)
            right.addWidget(self._next)
            return foot
        foot.addWidget(self._reason)
        foot.addLayout(row)
        if self.look.portrait:
            foot.addWidget(self._next)
        else:
            row.addWidget(self._next, 1)
            suit_hand(self.look, row)
        return foot

    def _add_words(self, down: QVBoxLayout) -> None:
        look = self.look
        words = self._item.words
        if self._item.scored:
            down.addWidget(Text(look, self._form.instruction, "body" if look.is_tight else "lead", "ink2"))
        role = "question-long" if len(words) > LONG else "question"
        tight = "h3" if look.has_big_text else "h2"
        down.addWidget(Text(look, words, tight if look.is_tight else role))
        if self._item.why:
            down.addSpacing(look.space(8))
            down.addWidget(Notice(look, "question", self.tr("Why we ask"), self._item.why, "lav"))

    def _add_art(self, down: QVBoxLayout, art: Art) -> None:
        if len(self._item.words) > TOO_LONG_FOR_ART or self._item.why:
            down.addStretch(1)
            return
        picture = ArtView(self.look, art, STILL_LIFES[self._index % len(STILL_LIFES)])
        picture.setMaximumHeight(self.look.space(250))
        down.addStretch(1)
        down.addWidget(picture, 1000)
        down.addSpacing(self.look.space(24))

    def _quiet_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.space(16))
        row.addWidget(self._back)
        row.addWidget(self._group.declined)
        if self._wide or self.look.portrait:
            row.addStretch(1)
        return row
