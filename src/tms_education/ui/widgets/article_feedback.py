"""What a reader gives back at the end of a page, in two steps: first about the page, then what comes next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from tms_education.domain.reading_help import PageQuestion, Rating
from tms_education.domain.visit import Visit
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.question_note import QuestionNote
from tms_education.ui.widgets.stars import Stars
from tms_education.ui.widgets.teach_back import TeachBack


class ArticleFeedback(Ground):
    """Questions about our words, five stars, and a note for the care team.

    Signals:
        changed: it is of another height now.
    """

    changed = Signal()

    def __init__(
        self, look: Look, slug: str, visit: Visit, questions: tuple[PageQuestion, ...], rating: Rating
    ) -> None:
        super().__init__(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.space(20))
        self.teach_back = TeachBack(look, questions, lambda place: visit.taught_choice(slug, place))
        self.teach_back.changed.connect(self.changed)
        column.addWidget(self.teach_back)  # before anything is shown: a widget without a parent is a window of its own
        self.teach_back.setVisible(bool(questions))
        self.stars = Stars(look, visit.stars_of(slug), rating)
        self.stars.changed.connect(self.changed)
        column.addWidget(self.stars)
        self.note = QuestionNote(look, len(visit.questions))
        column.addWidget(self.note)
