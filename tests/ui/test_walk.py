"""The walk-through: only staff begin it, the patient picks, both draw, and nothing of it stays."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from tests.ui.fakes_visual import nameless, words_on
from tests.ui.program import button, make

from tms_education.domain.walk_through import Told
from tms_education.ui.pages.walk.card_view import CardView
from tms_education.ui.style import hearing
from tms_education.ui.widgets.clinician_notes import ClinicianNotes
from tms_education.ui.widgets.compare_table import CompareTable
from tms_education.ui.widgets.date_sheet import DateSheet
from tms_education.ui.widgets.ink import InkLayer
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.toast import Toast

WORD = "correct horse battery"


@pytest.fixture
def program(qtbot, tmp_path):
    made = make(tmp_path)
    qtbot.addWidget(made.window)
    look = made.outside.holder.visit.appearance
    made.outside.holder.replace(made.outside.holder.visit.with_appearance(replace(look, reduced_motion=True)))
    yield made
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(made.window, QEvent.Type.DeferredDelete.value)


def lead(program, route="walk"):
    visit = program.outside.holder.visit
    program.outside.holder.replace(visit.with_walk(visit.walk.led(on=True)))
    program.window.go(route)
    return program.window.page


def walk(program):
    return program.outside.holder.visit.walk


def press(program, name):
    button(program, name).click()
    return program.window.page


def notes_of(page):
    return [one for one in page.findChildren(ClinicianNotes) if one.isVisibleTo(page)]


def test_a_patient_alone_sees_neither_cards_nor_notes(program):
    program.window.go("walk/cost")
    page = program.window.page
    said = " ".join(words_on(page))
    card = program.outside.course_help.walk().card("cost")
    assert "A member of the care team starts this" in said
    assert card.say not in said
    assert card.check not in said
    assert not page.findChildren(ClinicianNotes)
    assert not page.findChildren(CardView)
    assert walk(program).covered == ()


def test_only_an_open_staff_area_begins_it(program):
    store = program.outside.records
    store.listing()
    store.set_passphrase(WORD)
    store.lock()
    program.window.go("staff")
    with pytest.raises(AssertionError, match="no button"):
        button(program, "Start a walk-through")
    store.unlock(WORD)
    program.window.go("home")
    assert not store.is_unlocked(), "leaving the staff area locks it"
    program.window.go("staff")
    store.unlock(WORD)
    program.window.page._show()
    press(program, "Start a walk-through")
    assert str(program.window.route) == "walk"
    assert walk(program).is_led
    assert not store.is_unlocked(), "records stay shut while the patient is there"
    program.window.go("staff")
    press(program, "Back to the walk-through")
    assert str(program.window.route) == "walk"


def test_locking_the_staff_area_ends_it(program):
    store = program.outside.records
    store.set_passphrase(WORD)
    lead(program)
    program.window.go("staff")
    store.unlock(WORD)
    program.window.page._show()
    press(program, "Lock")
    assert not walk(program).is_led


def test_finish_and_clear_leaves_nothing_of_it(program):
    page = lead(program, "walk/will-it-work")
    page.card_view.ink.drawn.emit(((0.1, 0.1), (0.2, 0.2)))
    page.keep_drawing()
    page._tell("again")
    assert walk(program).drawings
    program.window.clear_visit()
    assert program.outside.holder.visit.is_untouched
    program.window.go("walk/will-it-work")
    assert not program.window.page.findChildren(ClinicianNotes)


def test_every_card_and_slide_opens_and_every_control_has_a_name(program):
    page = lead(program)
    cards = program.outside.course_help.walk().cards
    assert [one.text() for one in page.menu.cards] == [card.title for card in cards]
    for card in cards:
        program.window.go(f"walk/{card.identifier}")
        for number in range(1, len(card.slides) + 1):
            program.window.go(f"walk/{card.identifier}#{number}")
            page = program.window.page
            assert page.card_view.slide is card.slides[number - 1]
            assert nameless(page) == []
            assert "This could not be opened." not in words_on(page)
    assert walk(program).covered == tuple(card.identifier for card in cards)
    program.window.go("walk")
    assert all(one.covered for one in program.window.page.menu.cards)


def test_the_patient_goes_through_a_card_and_back(program):
    lead(program)
    page = press(program, "Will it work?")
    assert str(program.window.route) == "walk/will-it-work"
    assert walk(program).looked_at == ("response",)
    press(program, "Next")
    press(program, "Next")
    assert walk(program).looked_at == ("response", "remission", "lasting")
    assert not page.tools.cards.isVisible()
    press(program, "Back")
    assert str(program.window.route) == "walk/will-it-work#2"
    press(program, "Next")
    press(program, "Done, all cards")
    assert str(program.window.route) == "walk"
    assert [one.text() for one in page.menu.cards if one.covered] == ["Will it work?"]


def test_the_notes_say_what_to_say_and_can_be_put_away(program):
    page = lead(program, "walk/side-effects")
    card = page.card
    assert f"Say: {card.say}" in words_on(notes_of(page)[0])
    press(program, "Hide the notes")
    assert not any(card.say in line for line in words_on(page))
    press(program, "Next")
    assert not any(card.say in line for line in words_on(page))
    press(program, "Show the notes")
    assert any(card.say in line for line in words_on(page))


def test_teach_back_is_marked_and_taken_back(program):
    page = lead(program, "walk/side-effects")
    chips = page.notes.chips
    chips[Told.AGAIN].click()
    assert walk(program).told_of("side-effects") == Told.AGAIN
    chips[Told.OWN_WORDS].click()
    assert [told for told, chip in chips.items() if chip.isChecked()] == [Told.OWN_WORDS]
    chips[Told.OWN_WORDS].click()
    assert walk(program).told == ()


def test_the_clinician_hands_over(program):
    page = lead(program)
    press(program, "End, and hand over")
    assert not walk(program).is_led
    assert not page.findChildren(ClinicianNotes, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert "A member of the care team starts this" in " ".join(words_on(page))


def test_the_notes_go_when_nobody_leads_for_long(program):
    page = lead(program, "walk/cost")
    assert page._rest.isActive()
    page._rest.timeout.emit()
    assert not walk(program).is_led
    assert not notes_of(page)


# ---------------------------------------------------------------------- drawing
def draw_line(layer, *points):
    QTest.mousePress(layer, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(layer, QPoint(*point))
    QTest.mouseRelease(layer, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*points[-1]))


def test_a_pen_draws_on_the_brain_and_the_brain_does_not_turn(program, qtbot):
    page = lead(program, "walk/how-it-works")
    ink = page.card_view.ink
    assert ink.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    pose = page.card_view.stage.brain.state.pose
    press(program, "Draw")
    assert not ink.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    before = page.card_view.content.grab().toImage()
    draw_line(ink, (100, 100), (160, 120), (220, 200))
    draw_line(ink, (300, 100))
    assert [len(stroke) for stroke in walk(program).ink] == [3, 1]
    assert page.card_view.stage.brain.state.pose == pose
    after = page.card_view.content.grab().toImage()
    assert after != before
    assert after.pixelColor(100, 100) != before.pixelColor(100, 100)
    press(program, "Undo the last line")
    assert len(walk(program).ink) == 1
    press(program, "Wipe the drawing")
    assert walk(program).ink == ()
    assert not page.tools.undo.isVisible()


def test_a_finger_draws_on_the_numbers_and_the_page_stays_where_it_is(program, qtbot):
    page = lead(program, "walk/will-it-work")
    press(program, "Draw")
    ink = page.card_view.ink
    finger = QTest.createTouchDevice()
    point = ink.mapTo(program.window, QPoint(60, 60))
    touch = QTest.touchEvent(program.window, finger)
    touch.press(0, point, program.window).commit()
    for step in (10, 20, 30):
        touch.move(0, point + QPoint(step, step), program.window).commit()
    touch.release(0, point + QPoint(30, 30), program.window).commit()
    assert len(walk(program).ink) == 1
    assert len(walk(program).ink[0]) >= 3
    bar = next(area for area in page.card_view.findChildren(type(page.card_view._holder))).verticalScrollBar()
    assert bar.value() == 0


def test_a_drawing_is_part_of_the_visit_only_while_it_is_shown(program):
    page = lead(program, "walk/how-it-works")
    page.card_view.ink.drawn.emit(((0.1, 0.1), (0.2, 0.2)))
    assert walk(program).ink
    press(program, "Next")
    assert walk(program).ink == ()
    page.card_view.ink.drawn.emit(((0.1, 0.1), (0.2, 0.2)))
    program.window.go("home")
    assert walk(program).ink == ()
    assert walk(program).drawings == ()


def test_a_drawing_is_kept_for_the_page_to_take_home(program):
    page = lead(program, "walk/how-it-works")
    page.card_view.ink.drawn.emit(((0.1, 0.1), (0.2, 0.2)))
    press(program, "Next")
    page.card_view.ink.drawn.emit(((0.1, 0.1), (0.9, 0.9)))
    page._show_pen()
    press(program, "Put it on my page")
    assert [one.caption for one in walk(program).drawings] == [page.card_view.content.caption.words]
    assert walk(program).drawings[0].png.startswith(b"\x89PNG")


def test_keeping_a_drawing_is_said_in_its_button_and_covers_nothing(program, monkeypatch):
    heard = []
    monkeypatch.setattr(hearing, "announce", lambda _widget, words, **_how: heard.append(words))
    page = lead(program, "walk/will-it-work")
    page.card_view.ink.drawn.emit(((0.1, 0.1), (0.2, 0.2)))
    press(program, "Put it on my page")
    assert page.tools.keep.text() == "It is on my page"
    assert heard[-1] == "It is on the page to take home."
    assert not program.window.findChildren(Toast)
    page.card_view.ink.drawn.emit(((0.3, 0.3), (0.4, 0.4)))
    assert page.tools.keep.text() == "Put it on my page"


def test_a_line_has_an_end_and_stays_inside(qtbot, program):
    page = lead(program, "walk/how-it-works")
    layer = page.card_view.ink
    assert isinstance(layer, InkLayer)
    layer.set_drawing(on=True)
    for step in range(2500):
        layer._add(QPointF(step * 3 % 5000 - 100, step % 7 * 90))
    assert len(layer._line) <= 2000
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in layer._line)


# ---------------------------------------------------------------------- choosing
def test_two_options_in_equal_detail(program, qtbot):
    page = lead(program, "walk/options")
    table = page.findChild(CompareTable)
    said = words_on(table)
    for option in program.outside.course_help.walk().pair(()):
        for line in (option.about, option.visits, option.unknown):
            assert line in said
        assert set(option.good) <= set(said)
        assert set(option.hard) <= set(said)
        heard = {label.accessibleName() for label in table.findChildren(Text)}
        assert {f"{option.name}, Hard points: {line}" for line in option.hard} <= heard
    press(program, "Second path: ECT")
    qtbot.wait(30)  # what a tap sets off later must not undo it
    assert walk(program).compared == ("tms", "ect")
    table = page.card_view.content.table
    assert "Magnetic pulses at the front of the head. You are awake." in words_on(table)
    assert any("can’t be lined up" in line for line in words_on(page))
    press(program, "Where this comes from: ECT")
    sheet = program.window.findChildren(Sheet)[-1]
    assert "Where this comes from" in " ".join(words_on(sheet))
    sheet.close_sheet()


def test_the_course_is_set_for_this_patient(program):
    page = lead(program, "walk/my-course")
    press(program, "Theta burst (iTBS)")
    press(program, "Left side")
    page.card_view.content.open_dates()
    sheet = program.window.findChildren(DateSheet)[-1]
    sheet.date_chosen.emit(date(2027, 3, 1))
    sheet.close_sheet()
    visit = program.outside.holder.visit
    assert (visit.protocol, visit.start, visit.walk.side) == ("itbs", date(2027, 3, 1), "left")
    assert any("36 visits in all, from Mon, Mar 1" in line for line in words_on(page))
    program.window.go("timeline")
    assert program.window.page.protocol.identifier == "itbs"


def test_their_questions_are_written_down(program):
    page = lead(program, "walk/my-questions")
    page.card_view.content.note.field.setPlainText("Can I drive?")
    press(program, "Keep this question")
    assert program.outside.holder.visit.questions == ("Can I drive?",)
    press(program, "Take back: Can I drive?")
    assert program.outside.holder.visit.questions == ()


def test_what_matters_is_ticked(program):
    lead(program, "walk/what-matters")
    press(program, "Cost")
    assert program.outside.holder.visit.matters == ("cost",)


@pytest.mark.parametrize(("size", "text"), [((800, 1280), 100), ((1280, 800), 200), ((800, 1280), 200)])
def test_it_holds_in_other_sizes(program, size, text):
    look = program.outside.holder.visit.appearance
    program.outside.holder.replace(program.outside.holder.visit.with_appearance(replace(look, text_size=text)))
    program.window.resize(*size)
    page = lead(program)
    for card in program.outside.course_help.walk().cards:
        program.window.go(f"walk/{card.identifier}")
        page = program.window.page
        assert page.width() <= size[0]
        assert nameless(page) == []
