"""The check-in as a person goes through it: by finger, by keyboard, forwards, backwards and rebuilt on the way."""

from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QPushButton, QTextEdit, QWidget
from tests.ui import fakes_check_in as fakes
from tests.ui.fakes_check_in import DIFFICULTY, LINKS, SAFETY, FakeStore, answered, press, route, shown_words

from tms_education.domain.questionnaire import DECLINED, Answers
from tms_education.domain.safety import needs_support
from tms_education.domain.scoring import asked_items
from tms_education.domain.settings import Theme
from tms_education.domain.visit import SavedResult, Visit
from tms_education.ui.page import Outside
from tms_education.ui.pages.check_in import CheckInPage
from tms_education.ui.pages.check_in.menu import picture_of
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.big_action import BigAction
from tms_education.ui.widgets.button import IconButton, PillButton
from tms_education.ui.widgets.card import CardButton
from tms_education.ui.widgets.choice_button import ChoiceButton
from tms_education.ui.widgets.choice_group import ChoiceGroup
from tms_education.ui.widgets.focus_ring import FocusRing
from tms_education.ui.widgets.note_field import LONGEST, NoteField
from tms_education.ui.widgets.waiting_button import WaitingButton

FORM = "check-in/phq-9"
THANKS = "Thank you for telling us."
NOTE = "A very private sentence"


@pytest.fixture
def opened(qtbot):
    """Opens a check-in page and keeps the addresses it went to."""

    def open_page(text: str = FORM, outside: Outside | None = None, look: Look | None = None) -> CheckInPage:
        page = CheckInPage(look or fakes.look(), outside or fakes.outside(), route(text))
        qtbot.addWidget(page)
        page.resize(1168, 728)
        page.show()
        return page

    return open_page


def rebuilt(qtbot, page: CheckInPage, look: Look | None = None) -> CheckInPage:
    """Throw the page away and build it again, as the window does for another look."""
    page.leave()
    page.hide()
    page.deleteLater()
    made = CheckInPage(look or fakes.look(Theme.DIM, 200), page.outside, page.route)
    qtbot.addWidget(made)
    made.show()
    return made


def at_safety(store: FakeStore | None = None, *scores: int) -> Outside:
    visit = Visit(answers=(answered(*(scores or (0,) * 8)),)).with_item("phq-9", 8)
    return fakes.outside(visit, store)


def asked(page: CheckInPage) -> str:
    """Give the accessible name of the answers shown: the question."""
    return next(button.accessibleDescription() for button in page.findChildren(ChoiceButton) if button.isVisible())


def answers_of(page: CheckInPage) -> list[ChoiceButton]:
    """Give the answers shown, in their order."""
    return next(group.buttons for group in page.findChildren(ChoiceGroup) if group.isVisible())


# ---- the start


def test_who_sees_the_answers_is_said_before_the_form(opened):
    page = opened("check-in", fakes.outside(store=FakeStore("long enough")))
    words = shown_words(page)
    assert "staff who know the passphrase" in words
    assert "This tablet can’t send alerts. Please tell a person." in words
    assert "not a diagnosis" in words
    assert "stop at any time" in words
    assert "The credit line." in words
    press(page, "Start")
    assert str(page.route) == FORM


def test_an_open_store_is_told_honestly(opened):
    assert "anyone who uses this tablet can open them" in shown_words(opened("check-in"))


def test_a_form_in_progress_goes_on_where_it_was(opened):
    page = opened("check-in", fakes.outside(Visit(answers=(answered(1, 1),)).with_item("phq-9", 2)))
    press(page, "Go on")
    assert asked(page) == "Problem number 3"


def test_a_missing_form_is_said_calmly(opened):
    library = fakes.FakeLibrary()
    library.form = None
    page = opened("check-in", fakes.outside(library=library))
    assert "not on this tablet right now" in shown_words(page)


# ---- a whole form


def test_the_whole_form_by_finger(opened, qtbot):
    store = FakeStore()
    page = opened("check-in", fakes.outside(store=store))
    press(page, "Keep my answers on this tablet")
    press(page, "Start")
    for _ in range(8):
        press(page, "Several days")
        press(page, "Next")
    press(page, "Not at all")
    press(page, "Next")
    assert "One more question, about daily life" in shown_words(page)
    press(page, "Hard")
    press(page, "Next")
    press(page, "See my result")
    words = shown_words(page)
    assert "8 falls in the mild range." in words
    assert "Tag: TAG1" in words
    assert store.added == [answered(*(1,) * 8, 0).with_answer(DIFFICULTY, "hard-1")]
    with qtbot.waitSignal(page.finish_chosen):
        press(page, "Finish & clear")


def test_the_whole_form_by_keyboard_alone(opened, qtbot):
    store = FakeStore("a passphrase")
    page = opened("check-in", fakes.outside(store=store))

    def key(which: Qt.Key) -> None:
        QTest.keyClick(page.focusWidget() or page, which)

    def to_next() -> None:
        for _ in range(9):
            if isinstance(page.focusWidget(), WaitingButton):
                return
            key(Qt.Key.Key_Tab)
        raise AssertionError("Next can't be reached")

    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Space)
    for number in (Qt.Key.Key_2, Qt.Key.Key_4, *(Qt.Key.Key_1,) * 7):
        key(number)
        to_next()
        key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert page.visit.form("phq-9").get(DIFFICULTY) == "hard-1"
    to_next()
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Space)
    assert len(store.added) == 1
    assert "4 falls in the minimal range." in shown_words(page)


def test_arrows_pass_an_answer_without_giving_it(opened, qtbot):
    page = opened(outside=at_safety())
    buttons = answers_of(page)
    buttons[0].click()
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Down)
    QTest.keyClick(buttons[1], Qt.Key.Key_Down)
    assert page.visit.form("phq-9").get(SAFETY) == "often-0"
    assert str(page.route) == FORM


def test_next_waits_for_an_answer_and_says_why(opened):
    page = opened()
    press(page, "Next")
    assert asked(page) == "Problem number 1"
    assert "Choose an answer first, or “Prefer not to say”." in shown_words(page)
    press(page, "Prefer not to say")
    assert page.visit.form("phq-9").get("1") == DECLINED
    assert "Choose an answer first" not in shown_words(page)
    press(page, "Next")
    assert asked(page) == "Problem number 2"


def test_no_question_shows_a_tag(opened):
    page = opened()
    for _problem in LINKS[:3]:
        assert "<" not in shown_words(page)
        answers_of(page)[0].click()
        press(page, "Next")


def test_no_answer_moves_on_by_itself(opened):
    page = opened()
    press(page, "Nearly every day")
    assert asked(page) == "Problem number 1"


def test_back_from_the_first_question_is_the_start(opened):
    page = opened()
    press(page, "Back")
    assert str(page.route) == "check-in"
    assert "A short check-in" in shown_words(page)


def test_the_difficulty_question_comes_only_after_a_problem(opened):
    page = opened(outside=at_safety())
    assert "Question 9 of 9" in shown_words(page)
    press(page, "Not at all")
    press(page, "Next")
    assert str(page.route) == f"{FORM}/review"


def test_answers_survive_a_rebuild_and_none_is_in_a_title(opened, qtbot):
    page = opened()
    press(page, "More than half the days")
    made = rebuilt(qtbot, page)
    chosen = [button.text() for button in made.findChildren(ChoiceButton) if button.isChecked()]
    assert chosen == ["More than half the days"]
    assert [widget.windowTitle() for widget in made.findChildren(QWidget) if widget.windowTitle()] == []


# ---- item 9


@pytest.mark.parametrize("number", range(4))
def test_the_support_page_opens_at_once_exactly_above_zero(opened, number):
    page = opened(outside=at_safety())
    went: list[str] = []
    page.went.connect(went.append)
    press(page, ("Not at all", "Several days", "More than half the days", "Nearly every day")[number])
    assert (THANKS in shown_words(page)) == (number > 0)
    assert went == ([f"{FORM}/support"] if number else [])
    assert page.visit.form("phq-9").get(SAFETY) == f"often-{number}"


@pytest.mark.parametrize("link", LINKS[:-1])
def test_no_other_question_opens_it(opened, link):
    page = opened(outside=fakes.outside(Visit().with_item("phq-9", int(link) - 1)))
    press(page, "Nearly every day")
    assert THANKS not in shown_words(page)


def test_support_takes_the_focus_and_shows_no_ring_to_a_finger(opened, qtbot):
    page = opened(outside=at_safety())
    window = QWidget()
    qtbot.addWidget(window)
    across = QHBoxLayout(window)
    across.addWidget(page)
    across.addWidget(QPushButton("Home"))
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    ring = FocusRing(fakes.look(), window)
    QTest.mouseClick(answers_of(page)[1], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert isinstance(window.focusWidget(), BigAction)
    assert not ring.isVisible()


def test_keep_going_and_back_both_keep_the_answer(opened):
    page = opened(outside=at_safety())
    press(page, "Several days")
    press(page, "Back")
    assert asked(page) == "Problem number 9"
    press(page, "Next")
    assert THANKS in shown_words(page)
    press(page, "Keep going")
    assert "One more question, about daily life" in shown_words(page)
    assert needs_support(fakes.form(), page.visit.form("phq-9"))


def test_going_back_and_changing_it_opens_it_again_and_only_above_zero(opened):
    page = opened(outside=at_safety())
    press(page, "Not at all")
    press(page, "Next")
    press(page, "Problem number 9")
    press(page, "More than half the days")
    assert THANKS in shown_words(page)
    press(page, "Keep going")
    assert str(page.route) == f"{FORM}/review"
    assert "Open the help page" in shown_words(page)
    press(page, "Problem number 9")
    press(page, "Not at all")
    press(page, "Done")
    assert THANKS not in shown_words(page)
    assert "Open the help page" not in shown_words(page)


def test_the_support_page_survives_a_rebuild_and_hands_over(opened, qtbot):
    page = opened(outside=at_safety())
    press(page, "Several days")
    made = rebuilt(qtbot, page)
    assert THANKS in shown_words(made)
    press(made, "Tell staff now")
    again = rebuilt(qtbot, made)
    words = shown_words(again)
    assert "Please bring this tablet to the desk" in words
    assert "Problem number 9" not in words
    press(again, "Back")
    assert THANKS in shown_words(again)


@pytest.mark.parametrize("view", ["review", "result"])
def test_support_stays_reachable_and_knows_the_way_back(opened, qtbot, view):
    visit = Visit(answers=(answered(*(0,) * 8, 1),), saved=(SavedResult("phq-9", "TAG"),))
    page = opened(f"{FORM}/{view}", fakes.outside(visit))
    with qtbot.waitSignal(page.route_chosen) as chosen:
        press(page, "Open the help page")
    assert chosen.args == [f"support/{FORM}/{view}"]


# ---- the look over all answers


def test_open_questions_are_named_and_can_be_answered(opened):
    page = opened(f"{FORM}/review", fakes.outside(Visit(answers=(answered(*(1,) * 7),))))
    assert "3 questions have no answer yet." in shown_words(page)
    press(page, "Problem number 8")
    assert str(page.route) == f"{FORM}/change"
    press(page, "Not at all")
    press(page, "Done")
    assert "2 questions have no answer yet." in shown_words(page)


def test_nothing_at_all_is_not_handed_over(opened):
    store = FakeStore()
    page = opened(f"{FORM}/review", fakes.outside(store=store))
    press(page, "See my result")
    assert store.added == []
    assert "Nothing is answered yet." in shown_words(page)
    assert "or leave them" not in shown_words(page)


def test_a_note_is_kept_in_the_visit_alone_and_cut_at_its_limit(opened, qtbot):
    page = opened(f"{FORM}/review", fakes.outside(Visit(answers=(answered(0),))))
    note = page.findChild(NoteField)
    assert note is not None
    note.setPlainText("x" * (LONGEST + 50))
    assert page.visit.form("phq-9").note == "x" * LONGEST
    assert note.toPlainText() == "x" * LONGEST
    hints = note.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_a_note_cannot_be_copied_out(opened):
    page = opened(f"{FORM}/review", fakes.outside(Visit(answers=(answered(0, note=NOTE),))))
    note = page.findChild(NoteField)
    assert note is not None
    QGuiApplication.clipboard().clear()
    note.selectAll()
    note.copy()
    assert NOTE not in QGuiApplication.clipboard().text()


def test_nothing_of_the_note_is_left_once_the_page_is_gone(opened, qtbot):
    page = opened(f"{FORM}/review", fakes.outside(Visit(answers=(answered(0, note=NOTE),))))
    page.leave()
    page.hide()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for widget in QApplication.allWidgets():
        held = (widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        assert not any(NOTE in words for words in held)
        assert not (isinstance(widget, QTextEdit) and NOTE in widget.toPlainText())


# ---- the end


def finished(opened, store: FakeStore, *scores: int) -> CheckInPage:
    page: CheckInPage = opened(
        f"{FORM}/review", fakes.outside(Visit(answers=(answered(*scores),), wants_keeping=True), store)
    )
    press(page, "See my result")
    return page


def test_a_form_is_saved_once(opened, qtbot):
    store = FakeStore()
    page = finished(opened, store, *(1,) * 9)
    assert page.visit.saved_result("phq-9") == SavedResult("phq-9", "TAG1")
    made = rebuilt(qtbot, page)
    assert "Tag: TAG1" in shown_words(made)
    press(made, "My answers")
    press(made, "See my result")
    assert len(store.added) == 1


def test_start_is_in_view_below_all_that_is_said_before_it(opened):
    page = opened(f"{FORM}/start", fakes.outside(store=FakeStore()))
    page.resize(1168, 600)
    assert "Keep my answers on this tablet" in shown_words(page)
    start = next(one for one in page.findChildren(QAbstractButton) if one.text() == "Start")
    assert page.rect().contains(QRect(start.mapTo(page, QPoint()), start.size()))


@pytest.mark.parametrize("presses", [(), ("Keep my answers on this tablet", "Don’t keep my answers")])
def test_without_a_passphrase_nothing_is_kept_unless_the_person_says_so(opened, presses):
    store = FakeStore()
    page = opened(f"{FORM}/start", fakes.outside(Visit(answers=(answered(*(1,) * 9),)), store))
    for name in presses:
        press(page, name)
    page.open(route(f"{FORM}/review"))
    press(page, "See my result")
    assert store.added == []
    assert page.visit.saved_result("phq-9") == SavedResult("phq-9", "", is_declined=True)
    assert "Your answers are not kept on this tablet." in shown_words(page)
    assert "We could not save this" not in shown_words(page)


def test_behind_a_passphrase_there_is_nothing_to_choose(opened):
    page = opened(f"{FORM}/start", fakes.outside(store=FakeStore("a passphrase")))
    assert "Keep my answers on this tablet" not in shown_words(page)


@pytest.mark.parametrize("size", [100, 200])
def test_the_choice_to_keep_is_seen_before_start(opened, size):
    page = opened(f"{FORM}/start", fakes.outside(store=FakeStore()), fakes.look(text_size=size))
    QApplication.processEvents()
    for name in ("Keep my answers on this tablet", "Don’t keep my answers"):
        choice = next(one for one in page.findChildren(QAbstractButton) if one.text() == name)
        assert choice.visibleRegion().boundingRect() == choice.rect()


def test_a_code_from_the_desk_is_asked_for_only_where_answers_are_kept(opened):
    page = opened(f"{FORM}/start", fakes.outside(store=FakeStore()))
    assert "I have a code from the desk" not in shown_words(page)
    press(page, "Keep my answers on this tablet")
    assert "I have a code from the desk" in shown_words(page)


def test_a_step_back_leaves_help_and_the_page_for_the_desk_as_their_back_does(opened):
    page = opened(outside=at_safety())
    assert not page.step_back()
    press(page, "Several days")
    press(page, "Tell staff now")
    assert page.step_back()
    assert THANKS in shown_words(page)
    assert page.step_back()
    assert asked(page) == "Problem number 9"
    assert not page.step_back()


def test_changed_answers_make_a_new_record(opened):
    store = FakeStore()
    page = finished(opened, store, *(1,) * 9)
    press(page, "My answers")
    press(page, "Problem number 1")
    press(page, "Nearly every day")
    press(page, "Done")
    press(page, "See my result")
    assert [answers.get("1") for answers in store.added] == ["often-1", "often-3"]
    assert "Tag: TAG2" in shown_words(page)


def test_the_same_answer_again_is_no_change(opened):
    store = FakeStore()
    page = finished(opened, store, *(1,) * 9)
    press(page, "My answers")
    press(page, "Problem number 1")
    press(page, "Several days")
    press(page, "Done")
    press(page, "See my result")
    assert len(store.added) == 1


def test_a_device_that_keeps_nothing_is_told_and_the_result_still_shown(opened):
    store = FakeStore(fails=True)
    page = finished(opened, store, *(1,) * 9)
    words = shown_words(page)
    assert "We could not save this" in words
    assert "9 falls in the mild range." in words
    store.fails = False
    press(page, "My answers")
    press(page, "See my result")
    assert "Tag: TAG1" in shown_words(page)


def test_an_address_alone_shows_no_result(opened):
    store = FakeStore()
    page = opened(f"{FORM}/result", fakes.outside(Visit(answers=(answered(*(1,) * 9),)), store))
    assert "Your answers" in shown_words(page)
    assert store.added == []


def test_a_button_that_waits_looks_like_every_other_that_cannot_be_used(qtbot):
    look = fakes.look(Theme.HIGH_CONTRAST)
    waiting, off = WaitingButton(look, "Next", "next"), PillButton(look, "Next", "main", "next", icon_after=True)
    waiting.wait_for("Choose an answer first.")
    off.setEnabled(False)
    for one in (waiting, off):
        qtbot.addWidget(one)
        one.resize(300, 60)
    assert waiting.grab().toImage() == off.grab().toImage()
    waiting.wait_for("")
    assert waiting.grab().toImage() != off.grab().toImage()
    icon = IconButton(look, "Back", "back")
    qtbot.addWidget(icon)
    live = icon.grab().toImage()
    icon.setEnabled(False)
    assert icon.grab().toImage() != live


# ---- every state has names, in every look


LOOKS = [
    fakes.look(),
    fakes.look(Theme.DIM, portrait=True),
    fakes.look(Theme.HIGH_CONTRAST, 200),
    fakes.look(Theme.LIGHT, 200, portrait=True),
]


@pytest.mark.parametrize("view", ["", "/change", "/support", "/support/hand-over", "/review", "/result"])
@pytest.mark.parametrize("look", LOOKS, ids=["wide", "tall", "big", "tall-big"])
def test_every_control_has_a_name_and_48_pixels(opened, view, look):
    visit = Visit(answers=(answered(*(1,) * 9),), saved=(SavedResult("phq-9", "TAG"),)).with_item("phq-9", 8)
    page = opened(FORM + view, fakes.outside(visit), look)
    QApplication.processEvents()
    assert fakes.nameless(page) == []
    assert fakes.small(page) == []


# ---- any order of presses


class Walk(RuleBasedStateMachine):
    """Any order of answering, going on, going back, changing and rebuilding, beside a model of what must be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.store = FakeStore()
        self.page = CheckInPage(fakes.look(), fakes.outside(store=self.store), route(FORM))
        self.page.show()
        self.scores: dict[str, int | None] = {}
        self.place = 0
        self.where = "question"
        self.changing = False

    @initialize(before=st.lists(st.integers(0, 3), max_size=8), at_the_end=st.booleans())
    def begin(self, before: list[int], at_the_end: bool) -> None:
        """Begin somewhere in the form, half of the time at item 9."""
        numbers = (before + [0] * 8)[:8] if at_the_end else before
        self.scores = dict(zip(LINKS, numbers, strict=False))
        self.place = len(numbers)
        holder = self.page.outside.holder
        holder.replace(holder.visit.with_form(answered(*numbers)).with_item("phq-9", self.place))
        self.page.open(route(FORM))

    def teardown(self) -> None:
        self.page.hide()
        self.page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @property
    def count(self) -> int:
        return 10 if any(self.scores.get(link) for link in LINKS) else 9

    @property
    def link(self) -> str:
        return (*LINKS, DIFFICULTY)[min(self.place, self.count - 1)]

    def after(self) -> None:
        self.where = "question"
        self.place = min(self.place, self.count - 1) + 1
        if self.changing or self.place >= self.count:
            self.where, self.changing = "review", False

    @precondition(lambda self: self.where == "question")
    @rule(number=st.integers(0, 3))
    def answer(self, number: int) -> None:
        link = self.link
        answers_of(self.page)[number].click()
        self.scores[link] = number
        if link == SAFETY and number:
            self.where = "support"

    @precondition(lambda self: self.where == "question")
    @rule()
    def decline(self) -> None:
        press(self.page, "Prefer not to say")
        self.scores[self.link] = None

    @precondition(lambda self: self.where == "question")
    @rule()
    def go_on(self) -> None:
        press(self.page, "Done" if self.changing else "Next")
        if self.link not in self.scores:
            return
        if self.link == SAFETY and self.scores[SAFETY]:
            self.where = "support"
        else:
            self.after()

    @precondition(lambda self: self.where == "question" and (self.place > 0 or self.changing))
    @rule()
    def go_back(self) -> None:
        press(self.page, "Back")
        if self.changing:
            self.where, self.changing = "review", False
        else:
            self.place = min(self.place, self.count - 1) - 1

    @precondition(lambda self: self.where == "support")
    @rule(forward=st.booleans())
    def leave_support(self, forward: bool) -> None:
        press(self.page, "Keep going" if forward else "Back")
        if forward:
            self.after()
        else:
            self.where = "question"

    @precondition(lambda self: self.where == "review")
    @rule(place=st.integers(0, 8))
    def change(self, place: int) -> None:
        press(self.page, f"Problem number {place + 1}")
        self.where, self.changing, self.place = "question", True, place

    @precondition(lambda self: self.where == "review")
    @rule()
    def finish(self) -> None:
        press(self.page, "See my result")
        if not self.scores:
            return
        complete = all(self.scores.get(link) is not None for link in LINKS)
        words = shown_words(self.page)
        assert ("falls in the" in words) == complete
        assert ("A total needs all 9 answers" in words) == (not complete)
        press(self.page, "My answers")

    @rule(theme=st.sampled_from(Theme), size=st.sampled_from((100, 150, 200)), portrait=st.booleans())
    def rebuild(self, theme: Theme, size: int, portrait: bool) -> None:
        """Another theme, text size or direction of the tablet, as the window does it."""
        old = self.page
        old.leave()
        old.hide()
        old.deleteLater()
        self.page = CheckInPage(fakes.look(theme, size, portrait=portrait), old.outside, old.route)
        self.page.show()

    @precondition(lambda self: self.where == "support")
    @rule()
    def hand_over_and_come_back(self) -> None:
        press(self.page, "Tell staff now")
        words = shown_words(self.page)
        assert "Please bring this tablet to the desk" in words
        assert THANKS not in words
        press(self.page, "Back")

    @invariant()
    def what_is_seen_is_what_the_model_says(self) -> None:
        words = shown_words(self.page)
        assert (THANKS in words) == (self.where == "support")
        assert ("Your answers" in words) == (self.where == "review")
        if self.where == "question":
            item = next(item for item in fakes.form().items if item.link == self.link)
            assert asked(self.page) == item.words
            assert len(asked_items(fakes.form(), self.page.visit.form("phq-9"))) == self.count

    @invariant()
    def nothing_is_lost(self) -> None:
        answers = self.page.visit.form("phq-9")
        for link, number in self.scores.items():
            kind = "hard" if link == DIFFICULTY else "often"
            assert answers.get(link) == (DECLINED if number is None else f"{kind}-{number}")


def test_any_order_of_presses(qapp):
    quick = tuple(phase for phase in Phase if phase not in {Phase.shrink, Phase.explain})  # shrinking takes minutes
    walks = settings(max_examples=25, stateful_step_count=40, deadline=None, phases=quick)
    run_state_machine_as_test(Walk, settings=walks)


# ---- several forms


def two_forms() -> fakes.FakeLibrary:
    """A library with the form and one whose answers are not kept."""

    class Two(fakes.FakeLibrary):
        def questionnaires(self):
            topic = fakes.topics_form()
            return (fakes.form(), topic)

    return Two()


def test_several_forms_are_offered_and_each_says_who_sees_it(opened):
    page = opened("check-in", fakes.outside(store=FakeStore("long enough"), library=two_forms()))
    names = [card.accessibleName() for card in page.findChildren(CardButton) if card.isVisible()]
    said = " ".join(card.accessibleDescription() for card in page.findChildren(CardButton))
    assert names == ["PHQ-9", "Topics"]
    assert "Your care team can see it." in said
    assert "Only you see it, and who you show it to." in said
    press(page, "Topics")
    assert str(page.route) == "check-in/topics/start"
    assert "Nothing is kept on this tablet." in shown_words(page)
    press(page, "Back")
    assert str(page.route) == "check-in"


def test_a_form_keeps_the_drawing_of_what_it_is_about_wherever_it_stands():
    drawings = {
        (picture_of("tell-your-team", place), picture_of("is-tms-worth-discussing", place)) for place in range(4)
    }
    assert drawings == {("empty-nothing-yet", "bench-people")}
    shipped = {file.stem for file in Path("resources/pictures/light").glob("*.svg")}
    assert {*drawings.pop(), picture_of("another", 7)} <= shipped


def test_without_a_passphrase_no_card_promises_that_only_the_team_sees_it(opened):
    page = opened("check-in", fakes.outside(library=two_forms()))
    said = " ".join(card.accessibleDescription() for card in page.findChildren(CardButton))
    assert "You choose if it is kept. If so, anyone who uses this tablet can open it." in said
    assert "care team" not in said


def test_a_form_that_is_not_kept_is_never_handed_over_and_has_no_note(opened):
    store = FakeStore()
    page = opened("check-in/topics/start", fakes.outside(store=store, library=two_forms()))
    press(page, "Start")
    assert "Why we ask" in shown_words(page)
    press(page, "Yes")
    press(page, "Next")
    assert page.findChild(NoteField) is None
    press(page, "See my page")
    assert str(page.route) == "check-in/topics/result"
    assert store.added == []
    words = shown_words(page)
    assert "Tell staff today" in words
    assert "Nothing of this is kept on the tablet." in words


def test_a_required_question_holds_finish_back_until_it_is_answered_or_declined(opened):
    begun = Visit(answers=(Answers("topics", (("x", "y"),)),))
    page = opened("check-in/topics/review", fakes.outside(begun, library=two_forms()))
    press(page, "See my page")
    assert "“A topic?” needs an answer, or “Prefer not to say”." in shown_words(page)
    press(page, "A topic?")
    press(page, "Prefer not to say")
    press(page, "Done")
    press(page, "See my page")
    assert "Talk about this before you start" in shown_words(page)


def test_a_form_that_is_not_offered_here_is_said_calmly(opened):
    page = opened("check-in/none", fakes.outside(library=two_forms()))
    assert "not on this tablet right now" in shown_words(page)


@pytest.mark.parametrize("view", ["", "/topics/start", "/topics", "/topics/review", "/topics/result"])
@pytest.mark.parametrize("look", LOOKS, ids=["wide", "tall", "big", "tall-big"])
def test_every_control_of_the_other_forms_has_a_name_and_48_pixels(opened, view, look):
    visit = Visit(answers=(Answers("topics", (("t", "yes"),)),), saved=(SavedResult("topics", ""),))
    page = opened(f"check-in{view}", fakes.outside(visit, library=two_forms()), look)
    QApplication.processEvents()
    page.grab()
    assert fakes.nameless(page) == []
    assert fakes.small(page) == []
