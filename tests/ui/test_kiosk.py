"""A tablet in the waiting room: it fills the screen, ends forgotten visits, and opens to staff alone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from tests.ui.fakes_check_in import shown_words
from tests.ui.program import button, make
from tests.ui.waiting_room import PASSPHRASE, guarded_folder, wait_in

from tms_education.domain.clinic import KioskTimers, Unfinished
from tms_education.domain.errors import NotSavedError
from tms_education.domain.kiosk import Refusal
from tms_education.domain.settings import Theme
from tms_education.domain.visit import Visit
from tms_education.ui.pages.attract import AttractPage
from tms_education.ui.shell import staff_door
from tms_education.ui.widgets.passphrase_form import PassphraseField


@pytest.fixture
def room(qtbot, tmp_path):
    made = wait_in(tmp_path / "data")
    qtbot.addWidget(made.program.window)
    yield made
    made.program.outside.room.set_kiosk(False)


def answer_one(room):
    program = room.program
    program.window.go("check-in/phq-9")
    form = program.outside.library.questionnaire("phq-9")
    QTest.mouseClick(button(program, form.items[0].options[2].words), Qt.MouseButton.LeftButton)
    return form


def set_timers(room, **timers):
    """Let the clinic of the library want these timers."""
    library = room.program.window.outside.library
    clinic = replace(library.clinic(), kiosk=KioskTimers(**timers))
    library.clinic = lambda: clinic


def names(program):
    return {one.accessibleName() for one in program.window.findChildren(QAbstractButton) if one.isVisible()}


def test_it_fills_the_screen_without_a_frame_and_waits(room):
    window = room.program.window
    assert window.isFullScreen()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.route.page == "attract"
    assert "Touch to begin" in names(room.program)
    assert not names(room.program) & {"Staff", "Home", "Finish & clear", "Menu"}
    room.pass_time(100_000)
    assert window.route.page == "attract"
    assert room.question is None


def test_a_touch_begins_and_no_staff_door_is_seen(room, qtbot):
    QTest.mouseClick(button(room.program, "Touch to begin"), Qt.MouseButton.LeftButton)
    assert room.program.window.route.page == "home"
    assert "Staff" not in names(room.program)
    room.program.window.open_look_sheet()
    assert not any("Staff" in name for name in names(room.program))
    room.program.window.close_sheets()
    room.program.window.back()
    assert room.program.window.route.page == "home", "Back never ends a visit silently"


@pytest.mark.parametrize("layout", [(800, 1280), (1280, 800)])
def test_big_text_has_no_staff_door_either(qtbot, tmp_path, layout):
    room = wait_in(tmp_path / "data", text_size=200)
    qtbot.addWidget(room.program.window)
    room.program.window.go("home")
    QTest.mouseClick(button(room.program, "Menu"), Qt.MouseButton.LeftButton)
    assert not any("Staff" in name for name in names(room.program))
    room.program.outside.room.set_kiosk(False)


def test_three_quiet_minutes_of_reading_end_the_visit_after_a_countdown(room):
    program = room.program
    fresh = program.outside.holder.visit
    program.window.go("learn/three-ways")
    visit = program.outside.holder.visit
    program.outside.holder.replace(visit.with_appearance(replace(visit.appearance, theme=Theme.DIM, text_size=130)))
    room.pass_time(149)
    before = room.question
    room.pass_time(2)
    assert before is None
    assert room.question is not None
    room.pass_time(30)
    assert program.window.route.page == "attract"
    assert program.outside.holder.visit == fresh == Visit(fresh.appearance)


@pytest.mark.parametrize("sign", ["tap", "key", "wheel", "move", "voice"])
def test_any_sign_of_life_keeps_the_visit(room, qtbot, sign):
    program = room.program
    program.window.go("learn/three-ways")
    handle = program.window.windowHandle()
    for turn in range(8):
        room.pass_time(170)
        assert room.question is not None
        match sign:
            case "tap":
                room.tap(40, 700)
            case "key":
                QTest.keyClick(handle, Qt.Key.Key_Down)
            case "wheel":
                QTest.wheelEvent(handle, QPoint(640, 500), QPoint(0, -120))
            case "voice":
                program.window.outside.voice.sounded.emit()
            case _:
                QTest.mouseMove(handle, QPoint(300 + turn, 300))
        QApplication.processEvents()
        qtbot.waitUntil(lambda: room.question is None)
        assert program.window.route.page == "learn"


def test_the_touch_that_answers_the_question_presses_nothing_below(room, qtbot):
    program = room.program
    program.window.go("home")
    learn = button(program, "Learn")
    place = learn.mapTo(program.window, learn.rect().center())
    room.pass_time(160)
    assert room.question is not None
    room.tap(place.x(), place.y())
    qtbot.waitUntil(lambda: room.question is None)
    assert program.window.route.page == "home"


def test_a_forgotten_form_is_sealed_as_unfinished_without_the_note(room):
    program = room.program
    set_timers(room, unfinished=Unfinished.SEAL)
    answer_one(room)
    holder = program.outside.holder
    holder.replace(holder.visit.with_form(holder.visit.form("phq-9").with_note("the violet heron")))
    room.pass_time(269)
    assert room.question is None
    room.pass_time(32)
    assert program.window.route.page == "attract"
    program.outside.records.unlock(PASSPHRASE)
    records = program.outside.records.records().opened
    assert [(one.finished, one.answered, one.note) for one in records] == [(False, 1, "")]
    assert holder.visit.is_untouched


def test_a_forgotten_form_is_discarded_where_the_clinic_wants_that(room):
    program = room.program
    set_timers(room, unfinished=Unfinished.DISCARD)
    answer_one(room)
    room.pass_time(301)
    assert program.window.route.page == "attract"
    program.outside.records.unlock(PASSPHRASE)
    assert program.outside.records.records().opened == ()


def test_the_question_says_what_will_happen(room):
    answer_one(room)
    room.pass_time(280)
    question = room.question
    words = " ".join(one.accessibleName() for one in question.findChildren(object) if hasattr(one, "words"))
    assert "sealed for your care team" in words
    assert "20 seconds left" in words


def test_a_result_is_gone_after_ninety_seconds_and_is_hidden_while_it_is_counted_down(room):
    program = room.program
    form = program.outside.library.questionnaire("phq-9")
    answers = program.outside.holder.visit.form("phq-9")
    for item in form.items:
        answers = answers.with_answer(item.link, item.options[0].code)
    program.outside.holder.replace(program.outside.holder.visit.with_form(answers))
    program.window.go("check-in/phq-9/review")
    QTest.mouseClick(button(program, "See my result"), Qt.MouseButton.LeftButton)
    assert program.window.route.parts[-1] == "result"
    room.pass_time(62)
    question = room.question
    assert question is not None
    assert question.geometry() == program.window.rect()
    corner = question.grab().toImage().pixelColor(30, 300)
    assert corner.alpha() == 255
    assert corner == program.window.look.colour("paper")
    room.pass_time(30)
    assert program.window.route.page == "attract"


def test_nobody_closes_or_shrinks_it(room, qtbot):
    window = room.program.window
    window.close()
    assert window.isVisible()
    window.showMinimized()
    qtbot.waitUntil(window.isFullScreen)
    window.showNormal()
    qtbot.waitUntil(window.isFullScreen)


def test_keys_open_no_staff_door_but_one(room, qtbot):
    window = room.program.window
    for keys in (Qt.Key.Key_6, Qt.Key.Key_Q, Qt.Key.Key_W):
        QTest.keyClick(window.windowHandle(), keys, Qt.KeyboardModifier.ControlModifier)
    for keys in (Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(window.windowHandle(), keys, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Meta):
        QTest.keyClick(window.windowHandle(), key)
    assert window.route.page == "attract"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_S, both)
    qtbot.waitUntil(lambda: window.route.page == "staff")
    assert not room.program.outside.records.is_unlocked()


@pytest.mark.parametrize(("place", "opens"), [((60, 50), True), ((600, 300), False)])
def test_a_long_hold_in_the_corner_opens_the_door(room, qtbot, monkeypatch, place, opens):
    window, handle = room.program.window, room.program.window.windowHandle()
    room.program.kiosk._door._hold.setInterval(60)
    assert staff_door.HOLD_MS == 3000
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*place))
    qtbot.wait(150)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*place))
    assert (window.route.page == "staff") is opens


def test_a_short_hold_or_a_finger_that_slides_off_opens_nothing(room, qtbot):
    window, handle = room.program.window, room.program.window.windowHandle()
    room.program.window.go("home")
    room.program.kiosk._door._hold.setInterval(600)
    bare = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, bare, QPoint(40, 60))
    qtbot.wait(1)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, bare, QPoint(40, 60))
    qtbot.wait(700)
    assert window.route.page == "home"
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, bare, QPoint(40, 60))
    QTest.mouseMove(handle, QPoint(500, 60))
    qtbot.wait(700)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, bare, QPoint(500, 60))
    assert window.route.page == "home"


def unlock(room, qtbot):
    window = room.program.window
    room.program.kiosk._open_door()
    field = next(one for one in window.findChildren(PassphraseField) if one.isVisible())
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(room.program.outside.records.is_unlocked)


def test_staff_take_it_out_of_the_waiting_room(room, qtbot):
    unlock(room, qtbot)
    room.program.outside.room.leave_asked.emit()
    window = room.program.window
    assert not window.isFullScreen()
    assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.route.page == "staff"
    assert room.program.outside.records.is_unlocked()
    window.showNormal()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: "Staff" in names(room.program))
    assert window.close()


def test_a_forgotten_desk_locks_and_the_tablet_waits_again(room, qtbot):
    unlock(room, qtbot)
    room.pass_time(301)
    assert not room.program.outside.records.is_unlocked()
    assert room.program.window.route.page == "attract"


def test_a_forgotten_desk_locks_also_where_it_does_not_stand_alone(room, qtbot):
    unlock(room, qtbot)
    room.program.outside.room.leave_asked.emit()
    room.pass_time(301)
    assert not room.program.outside.records.is_unlocked()
    assert room.program.window.route.page == "staff"
    assert any(one.isVisible() for one in room.program.window.findChildren(PassphraseField))


def test_outside_the_waiting_room_nobody_is_hurried(qtbot, tmp_path):
    program = make(guarded_folder(tmp_path / "data"))
    qtbot.addWidget(program.window)
    program.window.go("learn/three-ways")
    assert not program.kiosk.watch._timer.isActive()
    assert program.window.windowHandle() is not None
    program.window.close()


def test_without_a_passphrase_it_is_refused_with_the_reason(qtbot, tmp_path):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    assert program.kiosk.start() is Refusal.NO_PASSPHRASE
    assert not program.outside.room.is_kiosk
    assert not program.window.isFullScreen()


def test_when_the_check_of_the_crisis_lines_falls_due_it_rests(room):
    library = room.program.window.outside.library
    clinic = library.clinic()
    late = replace(clinic, crisis=replace(clinic.crisis, review_due=date(2020, 1, 1), checked_on=date(2019, 1, 1)))
    library.clinic = lambda: late
    assert room.program.kiosk.start() is Refusal.CRISIS_OVERDUE
    room.program.window.clear_visit()
    page = room.program.window.page
    assert isinstance(page, AttractPage)
    assert not page.may_begin
    assert "Touch to begin" not in names(room.program)
    room.tap()
    assert room.program.window.route.page == "attract"


def test_a_context_menu_reaches_no_field(room, qtbot):
    window = room.program.window
    room.program.kiosk._open_door()
    field = next(one for one in window.findChildren(PassphraseField) if one.isVisible())
    place = field.mapTo(window, field.rect().center())
    wanted = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, window.mapToGlobal(place))
    QApplication.sendEvent(window.windowHandle(), wanted)
    assert QApplication.activePopupWidget() is None


def test_a_visitor_alone_saves_nothing_in_plain_and_staff_may(room):
    papers, records = room.program.outside.papers, room.program.outside.records
    with pytest.raises(NotSavedError):
        papers.keep("plan.pdf", b"my plan")
    assert not (room.program.folder.root / "papers").exists()
    records.unlock(PASSPHRASE)
    assert papers.keep("plan.pdf", b"for a patient")
    records.lock()


def test_size_and_language_can_be_chosen_before_and_are_gone_after(room):
    program = room.program
    fresh = program.outside.holder.visit
    QTest.mouseClick(button(program, "Large"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(program, "Español"), Qt.MouseButton.LeftButton)
    assert program.outside.holder.visit.appearance.text_size == 150
    assert program.outside.holder.visit.appearance.language == "es"
    assert program.window.route.page == "attract"
    assert "Toque para empezar" in names(program)
    room.pass_time(181)
    assert program.outside.holder.visit == fresh
    assert "Touch to begin" in names(program)


def test_a_picture_that_plays_by_itself_keeps_no_visit(room):
    program = room.program
    program.window.go("explore/brain")
    for step in range(20):
        room.pass_time(10)
        if program.window.page is not None and program.window.route.page == "explore":
            program.window.page.went.emit(f"explore/brain/{'field' if step % 2 else 'target'}")
    assert program.window.route.page == "attract"


def test_a_form_says_before_it_begins_that_half_of_it_is_sealed_too(room):
    sentence = "If you leave halfway"
    room.program.window.go("check-in/phq-9/start")
    assert sentence in shown_words(room.program.window)
    set_timers(room, unfinished=Unfinished.DISCARD)
    room.program.window.go("home")
    room.program.window.go("check-in/phq-9/start")
    assert sentence not in shown_words(room.program.window)
