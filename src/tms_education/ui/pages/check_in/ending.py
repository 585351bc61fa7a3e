"""Which page ends a form, and what goes on paper: as the form itself says."""

from tms_education.domain.guide import Dots
from tms_education.domain.paper import Paper
from tms_education.domain.questionnaire import Answers, Questionnaire, ResultKind
from tms_education.domain.visit import SavedResult
from tms_education.ui.page import Outside
from tms_education.ui.pages.check_in import papers
from tms_education.ui.pages.check_in.end import EndView
from tms_education.ui.pages.check_in.lists import SheetView, TopicsView
from tms_education.ui.pages.check_in.result import Beside, ResultView
from tms_education.ui.style.look import Look


class Ending:
    """The end of one form of one visit."""

    def __init__(self, look: Look, outside: Outside, form: Questionnaire, answers: Answers, saved: SavedResult) -> None:
        self._look, self._outside, self._form = look, outside, form
        self._answers, self._saved = answers, saved

    def view(self) -> EndView:
        """Give the page."""
        match self._form.result:
            case ResultKind.TOPICS:
                return TopicsView(self._look, self._form, self._answers)
            case ResultKind.SHEET:
                return SheetView(self._look, self._form, self._answers)
            case ResultKind.SCORE:
                return ResultView(
                    self._look,
                    self._form,
                    self._answers,
                    self._saved,
                    crisis=self._outside.library.clinic().crisis,
                    guarded=self._outside.is_guarded,
                    beside=Beside(self._outside.holder.visit.earlier_of(self._form.identifier), self._dots()),
                )

    def _dots(self) -> Dots:
        today = self._outside.clock.today()
        text = papers.code_text(self._look, self._form, self._answers, self._saved.tag, today)
        try:
            return self._outside.course_help.code(text)
        except ValueError:
            return ()

    def paper(self) -> Paper:
        """Give what is printed."""
        look, form, answers = self._look, self._form, self._answers
        today, clinic = self._outside.clock.today(), self._outside.library.clinic()
        match form.result:
            case ResultKind.TOPICS:
                return papers.topics_paper(look, form, answers, today)
            case ResultKind.SHEET:
                return papers.sheet_paper(look, form, answers, today, clinic)
            case ResultKind.SCORE:
                return papers.score_paper(look, form, answers, self._saved.tag, today, clinic)
