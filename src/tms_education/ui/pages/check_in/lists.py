"""The pages that end the forms without a number: topics for the team, and a sheet to talk from."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.paper import Block
from tms_education.domain.questionnaire import Answers, Outcome, Questionnaire
from tms_education.domain.topics import needing, overall, topics
from tms_education.ui.pages.check_in import papers
from tms_education.ui.pages.check_in.end import EndView
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.hand import suit_hand
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.support_card import SupportCard
from tms_education.ui.widgets.text import Text


class ListCard(Card):
    """A heading with its lines."""

    def __init__(self, look: Look, block: Block) -> None:
        super().__init__(look)
        down = QVBoxLayout(self)
        side = look.space(20)
        down.setContentsMargins(side, look.space(16), side, look.space(18))
        down.setSpacing(look.space(6))
        down.addWidget(Text(look, block.heading, "button"))
        for line in block.lines:
            down.addLayout(self._line(line, is_one_of_many=len(block.lines) > 1))

    def _line(self, line: str, *, is_one_of_many: bool) -> QHBoxLayout:
        """Give a line; one of many hangs from a dash."""
        row = QHBoxLayout()
        row.setSpacing(self.look.space(10))
        if is_one_of_many:
            dash = Text(self.look, "–", "body", "ink2")
            dash.setWordWrap(False)
            row.addWidget(dash, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self.look, line), 1)
        return row


class ListView(EndView):
    """Cards on the left, the next step and the ways on the right; one under the other where it is narrow."""

    def __init__(self, look: Look, form: Questionnaire, answers: Answers) -> None:
        super().__init__(look, form, answers)
        upright = not has_columns(look)
        self.body.addWidget(Text(look, form.name, "h1"))
        across = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        across.setSpacing(look.space(24))
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(look.space(14))
        right.setSpacing(look.space(14))
        across.addLayout(left, 0 if upright else 600)
        across.addLayout(right, 1 if upright else 464)
        suit_hand(look, across)
        self.body.addLayout(across, 1)
        for block in self.left_blocks():
            left.addWidget(ListCard(look, block))
        if not upright:
            left.addStretch(1)
        self.fill_right(right)
        right.addStretch(1)
        right.addWidget(Text(look, self.tr("Nothing of this is kept on the tablet."), "body", "ink2"))
        self.add_ways(right)
        self.add_credit(form)

    def left_blocks(self) -> Iterable[Block]:
        """Give the cards on the left."""
        return ()

    def fill_right(self, right: QVBoxLayout) -> None:
        """Add the cards on the right."""


class TopicsView(ListView):
    """One of three outcomes, and the topics that need attention. Never a verdict."""

    def left_blocks(self) -> Iterable[Block]:
        """Give the topics, the most pressing first."""
        found = topics(self._form, self._answers)
        for outcome in (Outcome.TODAY, Outcome.TALK):
            lines = tuple(
                f"{topic.item.short}: {papers.answer_words(topic.item, self._answers)}"
                for topic in needing(found, outcome)
            )
            if lines:
                yield Block(papers.outcome_title(outcome), lines)
        if overall(found) is Outcome.NOTHING:
            yield Block(papers.outcome_title(Outcome.NOTHING), (papers.outcome_line(Outcome.NOTHING),))

    def fill_right(self, right: QVBoxLayout) -> None:
        """Add the outcome in a sentence, and what comes next."""
        look = self.look
        outcome = overall(topics(self._form, self._answers))
        icon = "hand" if outcome is Outcome.TODAY else "message"
        if outcome is not Outcome.NOTHING:
            right.addWidget(Notice(look, icon, papers.outcome_title(outcome), papers.outcome_line(outcome), "lav"))
        right.addWidget(Notice(look, "timeline", self.tr("What comes next"), self._form.sheet.next_step))


class SheetView(ListView):
    """A sheet to talk from: the same next step for everyone."""

    def left_blocks(self) -> Iterable[Block]:
        """Give what was told and what to ask."""
        same = {(self._form.sheet.next_step,), self._form.sheet.papers, self._form.sheet.first}
        return (block for block in papers.sheet_blocks(self._form, self._answers) if block.lines not in same)

    def fill_right(self, right: QVBoxLayout) -> None:
        """Add help, the next step, the papers and what the team needs first."""
        card = SupportCard(self.look)
        card.opened.connect(self.support_chosen)
        blocks = papers.sheet_blocks(self._form, self._answers)
        step = next(block for block in blocks if block.lines == (self._form.sheet.next_step,))
        right.addWidget(Notice(self.look, "message", step.heading, step.lines[0], "lav"))
        for block in blocks:
            if block.lines in {self._form.sheet.papers, self._form.sheet.first}:
                right.addWidget(ListCard(self.look, block))
        right.addWidget(card)
