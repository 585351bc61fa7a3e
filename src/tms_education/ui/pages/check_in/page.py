"""The check-in page: decides which view a route shows and what each press does. All it knows is in the visit."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tms_education.domain import navigation
from tms_education.domain.clinic import Unfinished
from tms_education.domain.errors import StoreError, TooManyTriesError
from tms_education.domain.navigation import Route
from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.domain.safety import needs_support
from tms_education.domain.scoring import asked_items
from tms_education.domain.visit import SavedResult
from tms_education.ui.page import Outside, Page
from tms_education.ui.pages.check_in.ending import Ending
from tms_education.ui.pages.check_in.frame import WIDEST, View
from tms_education.ui.pages.check_in.menu import MenuView
from tms_education.ui.pages.check_in.question import QuestionView
from tms_education.ui.pages.check_in.review import ReviewView
from tms_education.ui.pages.check_in.start import StartView
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import printing
from tms_education.ui.widgets.hand_over_view import HandOverView
from tms_education.ui.widgets.support_view import SupportView
from tms_education.ui.widgets.text import Text

START, CHANGE, REVIEW, SUPPORT, HAND_OVER = "start", "change", "review", "support", "hand-over"


class CheckInPage(Page):
    """Everything under ``check-in``.

    ``check-in`` offers the forms, ``…/phq-9/start`` says what one is, ``…/phq-9`` asks the question the visit is at,
    ``…/change`` asks one again from the review, ``…/support`` (after either) is the support page an answer opened,
    ``…/hand-over`` the page for the desk, then ``…/review`` and ``…/result``. A form alone needs no choice.
    """

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._forms = outside.library.questionnaires()
        self._view: QWidget | None = None
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        self._host = QVBoxLayout()
        across.addStretch(1)
        across.addLayout(self._host, 10_000)
        across.addStretch(1)
        self._show(route.parts)

    def open(self, route: Route) -> bool:
        """Show another view of the check-in."""
        self.route = route
        self._show(route.parts)
        return True

    def step_back(self) -> bool:
        """Leave help and the page for the desk as their Back does."""
        if is_help := isinstance(self._view, SupportView | HandOverView):
            self._view.back_chosen.emit()
        return is_help

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Number keys choose an answer."""
        number = event.key() - Qt.Key.Key_0.value
        bare = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if not (bare and isinstance(self._view, View) and self._view.choose(number)):
            super().keyPressEvent(event)

    # ---- the visit

    def _offered(self, identifier: str) -> Questionnaire | None:
        """Give a form that is here in this language, whole; nothing else is offered."""
        return next((form for form in self._forms if form.identifier == identifier), None)

    def _given(self, form: Questionnaire) -> Answers:
        return self.visit.form(form.identifier)

    def _keep(self, answers: Answers) -> None:
        """Keep changed answers in the visit; what was saved of the earlier ones no longer stands for them."""
        if answers == self.visit.form(answers.questionnaire):
            return
        visit = self.visit.with_form(answers)
        saved = tuple(one for one in visit.saved if one.questionnaire != answers.questionnaire)
        self.change_visit(replace(visit, saved=saved))

    def _place(self, form: Questionnaire) -> int:
        """Give the place of the question in view; answers may have made the list shorter since."""
        return min(self.visit.item_of(form.identifier), len(asked_items(form, self._given(form))) - 1)

    # ---- views

    def _show(self, parts: tuple[str, ...]) -> None:
        if not parts and len(self._forms) > 1:
            self._put(self._menu())
            return
        form = self._offered(parts[0]) if parts else next(iter(self._forms), None)
        if form is None:
            words = self.tr("The check-in is not on this tablet right now. Please ask your care team.")
            self._put(Text(self.look, words, "lead"))
            return
        self._put(self._make(form, parts[1:]) if parts else self._start(form))

    def _put(self, view: QWidget) -> None:
        old, self._view = self._view, view
        view.setMaximumWidth(self.look.space(WIDEST))
        self._host.addWidget(view)
        if old is not None:
            self._host.removeWidget(old)
            old.hide()
            old.deleteLater()
        view.show()

    def _go(self, form: Questionnaire, *parts: str) -> None:
        """Move to another view of the form and tell the new address."""
        route = Route(navigation.CHECK_IN, (form.identifier, *parts))
        self.route = route
        self._show(route.parts)
        if isinstance(self._view, View | SupportView | HandOverView):
            self._view.take_focus()
        self.went.emit(str(route))

    def _make(self, form: Questionnaire, parts: tuple[str, ...]) -> QWidget:
        answers = self._given(form)
        saved = self.visit.saved_result(form.identifier)
        changing = parts[:1] == (CHANGE,)
        last = parts[-1] if parts else ""
        if last == START:
            return self._start(form)
        if last == HAND_OVER:
            return self._hand_over(form, parts)
        if last == SUPPORT and needs_support(form, answers):
            return self._support(form, changing=changing)
        if last == navigation.RESULT and saved is not None:
            return self._result(form, answers, saved)
        if last in {REVIEW, navigation.RESULT}:
            return self._review(form, answers)
        return self._question(form, answers, changing=changing)

    def _menu(self) -> QWidget:
        view = MenuView(self.look, self.outside.art, self._forms, guarded=self.outside.is_guarded)
        view.form_chosen.connect(self._begin)
        return view

    def _begin(self, identifier: str) -> None:
        if (form := self._offered(identifier)) is not None:
            self._go(form, START)

    def _start(self, form: Questionnaire) -> QWidget:
        view = StartView(
            self.look,
            self.outside.art,
            form,
            in_progress=bool(self.visit.form(form.identifier).chosen),
            guarded=self.outside.is_guarded,
            is_one_of_many=len(self._forms) > 1,
            seals_unfinished=self._seals_unfinished(),
        )
        view.begun.connect(lambda: self._go(form))
        view.back_chosen.connect(self._go_to_menu)
        if form.is_kept and not self.outside.is_guarded:
            view.offer_to_keep(keeps=self.visit.wants_keeping)
            view.keeping_chosen.connect(lambda keeps: self.change_visit(replace(self.visit, wants_keeping=keeps)))
        if form.is_kept and not self.visit.ticket:
            view.offer_code(shown=self._keeps)
            view.code_given.connect(lambda code: self._redeem(view, code))
        return view

    @property
    def _keeps(self) -> bool:
        """Answers stay on the tablet: behind a passphrase, or because the person chose so."""
        return self.outside.is_guarded or self.visit.wants_keeping

    def _seals_unfinished(self) -> bool:
        """In the waiting room a form that its person leaves is sealed, where the clinic wants that."""
        timers = self.outside.library.clinic().kiosk
        return self.outside.room.is_kiosk and timers.unfinished is Unfinished.SEAL

    def _redeem(self, view: StartView, code: str) -> None:
        try:
            ticket = self.outside.records.redeem(code)
        except TooManyTriesError:
            view.take_code(self.tr("Too many wrong codes. You can go on without one."))
        except StoreError:
            view.take_code(self.tr("This code is not open. Please ask at the desk, or go on without one."))
        else:
            self.change_visit(replace(self.visit, ticket=ticket))
            view.take_code(self.tr("Thank you. Your check-in will be found under this code’s label."))

    def _question(self, form: Questionnaire, answers: Answers, *, changing: bool) -> QWidget:
        place = self._place(form)
        view = QuestionView(self.look, self.outside.art, form, answers, place, changing=changing)
        link = asked_items(form, answers)[place].link
        view.answered.connect(lambda code: self._answered(form, link, code, changing=changing))
        view.next_chosen.connect(lambda: self._next(form, link, changing=changing))
        view.back_chosen.connect(lambda: self._back(form, changing=changing))
        return view

    def _support(self, form: Questionnaire, *, changing: bool) -> QWidget:
        clinic, today = self.outside.library.clinic(), self.outside.clock.today()
        view = SupportView(self.look, self.outside.art, clinic, today, after_answer=True)
        before = (CHANGE,) if changing else ()
        view.back_chosen.connect(lambda: self._go(form, *before))
        view.go_on_chosen.connect(lambda: self._after(form, changing=changing))
        view.tell_staff_chosen.connect(lambda: self._go(form, *before, SUPPORT, HAND_OVER))
        return view

    def _hand_over(self, form: Questionnaire, parts: tuple[str, ...]) -> QWidget:
        view = HandOverView(self.look)
        view.back_chosen.connect(lambda: self._go(form, *parts[:-1]))
        return view

    def _review(self, form: Questionnaire, answers: Answers) -> QWidget:
        view = ReviewView(self.look, form, answers)
        view.item_chosen.connect(lambda place: self._change(form, place))
        view.noted.connect(lambda note: self._keep(self._given(form).with_note(note)))
        view.back_chosen.connect(lambda: self._to_last(form))
        view.finished.connect(lambda: self._finish(form))
        view.support_chosen.connect(lambda: self.route_chosen.emit(self._support_route(form, REVIEW)))
        return view

    def _result(self, form: Questionnaire, answers: Answers, saved: SavedResult) -> QWidget:
        end = Ending(self.look, self.outside, form, answers, saved)
        view = end.view()
        view.finish_chosen.connect(self.finish_chosen)
        view.review_chosen.connect(lambda: self._go(form, REVIEW))
        view.support_chosen.connect(lambda: self.route_chosen.emit(self._support_route(form, navigation.RESULT)))
        view.print_chosen.connect(lambda: view.print_with(printing.send, end.paper()))
        return view

    def _support_route(self, form: Questionnaire, back_to: str) -> str:
        return f"{navigation.SUPPORT}/{navigation.CHECK_IN}/{form.identifier}/{back_to}"

    # ---- what presses do

    def _answered(self, form: Questionnaire, link: str, code: str, *, changing: bool) -> None:
        """Keep the answer; one that calls for support opens it at once, before anything else."""
        self._keep(self._given(form).with_answer(link, code))
        if form.item(link).is_safety and needs_support(form, self._given(form)):
            self._go(form, *((CHANGE,) if changing else ()), SUPPORT)
        elif isinstance(self._view, QuestionView):
            self._view.show_answers(self._given(form))

    def _next(self, form: Questionnaire, link: str, *, changing: bool) -> None:
        """Go on; past a safety answer above zero only by way of the support page."""
        if form.item(link).is_safety and needs_support(form, self._given(form)):
            self._go(form, *((CHANGE,) if changing else ()), SUPPORT)
        else:
            self._after(form, changing=changing)

    def _after(self, form: Questionnaire, *, changing: bool) -> None:
        place = self._place(form) + 1
        if changing or place >= len(asked_items(form, self._given(form))):
            self._go(form, REVIEW)
            return
        self.change_visit(self.visit.with_item(form.identifier, place))
        self._go(form)

    def _back(self, form: Questionnaire, *, changing: bool) -> None:
        place = self._place(form)
        if changing:
            self._go(form, REVIEW)
        elif place == 0:
            self._go_to_menu() if len(self._forms) == 1 else self._go(form, START)
        else:
            self.change_visit(self.visit.with_item(form.identifier, place - 1))
            self._go(form)

    def _go_to_menu(self) -> None:
        self.route = Route(navigation.CHECK_IN)
        self._show(())
        if isinstance(self._view, View):
            self._view.take_focus()
        self.went.emit(str(self.route))

    def _to_last(self, form: Questionnaire) -> None:
        last = len(asked_items(form, self._given(form))) - 1
        self.change_visit(self.visit.with_item(form.identifier, last))
        self._go(form)

    def _change(self, form: Questionnaire, place: int) -> None:
        self.change_visit(self.visit.with_item(form.identifier, place))
        self._go(form, CHANGE)

    def _finish(self, form: Questionnaire) -> None:
        """Hand the answers over to be sealed, once; show the result whether or not that worked."""
        saved = self.visit.saved_result(form.identifier)
        if not form.is_kept:
            self.change_visit(self.visit.with_saved(SavedResult(form.identifier, "")))
        elif not (self._keeps or (saved and saved.tag)):
            self.change_visit(self.visit.with_saved(SavedResult(form.identifier, "", is_declined=True)))
        elif saved is None or not saved.tag:
            try:
                tag = self.outside.records.add(form, self._given(form), self.visit.ticket)
            except StoreError:
                tag = ""
            self.change_visit(self.visit.with_saved(SavedResult(form.identifier, tag)))
        self._go(form, navigation.RESULT)
