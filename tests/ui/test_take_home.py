"""The page to take home: all that was covered, every number with its comparator, help on the first page."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton
from tests.ui.fakes_visual import nameless, words_on
from tests.ui.program import button, make

from tms_education.domain.questionnaire import Answers
from tms_education.domain.settings import Appearance, Theme
from tms_education.domain.visit import SavedResult, Visit
from tms_education.domain.walk_through import Drawing, Told
from tms_education.ui.widgets.measures import measures
from tms_education.ui.widgets.paper_pieces import SMALLEST
from tms_education.ui.widgets.paper_view import PaperView
from tms_education.ui.widgets.take_home_paper import MOST_PAGES, TakeHomePaper

QUESTION = "Can I drive home after?"


@pytest.fixture
def program(qtbot, tmp_path):
    made = make(tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(made.window, QEvent.Type.DeferredDelete.value)


def change(program, visit):
    program.outside.holder.replace(visit)


def full(program):
    """A visit in which everything was done."""
    visit = program.outside.holder.visit
    walk = visit.walk
    for card in program.outside.course_help.walk().cards:
        walk = walk.with_covered(card.identifier).with_told(card.identifier, Told.OWN_WORDS)
    for measure in measures(program.outside.library.evidence):
        walk = walk.with_looked_at(measure.identifier)
    visit = visit.with_walk(walk.with_side("left")).with_choice("standard-10hz", date(2027, 3, 1))
    for topic in program.outside.course_help.topics():
        visit = visit.with_mattering(topic.identifier)
    for number in range(6):
        visit = visit.with_question(f"{QUESTION} And what of day {number}, when my sister comes to stay with us?")
    return visit.with_taught("how-long", 0, 0)


def test_an_empty_visit_says_so_and_still_has_help(program):
    program.window.go("take-home")
    page = program.window.page
    assert page.said.is_empty
    assert "Still empty" in words_on(page)
    assert "988" in page.said.words()
    assert "In danger right now? Call 911." in page.said.words()
    assert nameless(page) == []


def test_what_was_covered_and_told_back_is_on_it(program):
    walk = program.outside.holder.visit.walk.with_covered("cost").with_told("cost", Told.AGAIN).with_covered("not-ect")
    change(program, program.outside.holder.visit.with_walk(walk).with_mattering("cost").with_question(QUESTION))
    program.window.go("take-home")
    said = program.window.page.said
    assert [topic.title for topic in said.topics] == ["What will it cost me?", "Is it shock therapy?"]
    assert [topic.told for topic in said.topics] == ["We went over it again together.", ""]
    assert said.matters.lines == ("Cost",)
    assert said.questions.lines == (QUESTION,)
    assert said.next_steps.lines
    assert "You have a very bad headache" in said.call.lines


@pytest.mark.parametrize("place", range(20))
def test_no_number_stands_without_its_comparator_people_time_scale_and_source(program, place):
    known = measures(program.outside.library.evidence)
    if place >= len(known):
        assert place >= 9, "there are nine measures and more"
        return
    measure = known[place]
    change(
        program,
        program.outside.holder.visit.with_walk(program.outside.holder.visit.walk.with_looked_at(measure.identifier)),
    )
    program.window.go("take-home")
    seen = program.window.page.said.numbers[0]
    assert len(seen.groups) >= 2
    about = " ".join(seen.about)
    assert "When: " in about or any(character.isdigit() for character in about)
    assert "How: " in about
    assert "Source: " in about
    assert any(character.isdigit() for character in about.partition("Source: ")[2]), "the source has its year"


def test_the_numbers_of_the_page_of_numbers_count_too(program):
    program.window.go("numbers#remission")
    program.window.go("take-home")
    assert program.outside.holder.visit.walk.looked_at == ("remission",)
    assert [seen.title for seen in program.window.page.said.numbers] == ["Who had few or no symptoms left?"]


def test_the_course_is_on_it_only_once_a_day_is_set(program):
    change(program, program.outside.holder.visit.with_choice("itbs", None))
    program.window.go("take-home")
    assert program.window.page.said.course is None
    visit = program.outside.holder.visit
    change(program, visit.with_choice("itbs", date(2027, 3, 1)).with_walk(visit.walk.with_side("right")))
    program.window.go("home")
    program.window.go("take-home")
    course: Any = program.window.page.said.course
    assert course.lines[1] == "36 visits, from Mon, Mar 1 to Mon, Apr 26, 2027."
    assert "Where the coil goes: right side." in course.lines
    assert sum(week.visits for week in course.weeks) == 36
    assert course.code


def test_a_finished_form_gives_its_total_and_what_it_is_not(program):
    form = program.outside.library.questionnaire("phq-9")
    answers = Answers("phq-9")
    for item in form.items:
        answers = answers.with_answer(item.link, item.options[1].code)
    visit = program.outside.holder.visit.with_form(answers)
    change(program, visit)
    program.window.go("take-home")
    assert program.window.page.said.check_in.lines == (), "a form that was not handed over is not on it"
    change(program, visit.with_saved(SavedResult("phq-9", "ABCDE")))
    program.window.go("home")
    program.window.go("take-home")
    said = program.window.page.said.check_in.lines
    assert "9 out of 27, mild range" in said[0]
    assert "not a diagnosis" in said[1]


def test_all_of_a_full_visit_fits_on_two_pages(program):
    change(program, full(program))
    program.window.go("take-home")
    page = program.window.page
    assert len(page.paper.pages) == MOST_PAGES
    assert page.paper.shrink >= SMALLEST
    assert page.paper.pdf().startswith(b"%PDF")
    for number, pieces in enumerate(page.paper.pages):
        foot = page.paper.foot.tall if number == 0 else 0
        assert sum(piece.tall for piece in pieces) + foot <= page.paper.room.height() + 1
        assert not pieces[-1].stays, "a heading stands alone at the foot of a page"


def test_a_small_visit_is_one_page_in_the_full_size(program):
    change(program, program.outside.holder.visit.with_question(QUESTION))
    program.window.go("take-home")
    assert len(program.window.page.paper.pages) == 1
    assert program.window.page.paper.shrink == 1.0


def test_more_questions_than_anybody_asks_lose_no_word(program):
    visit = full(program)
    for number in range(50):
        visit = visit.with_question(f"{number} " + "why and how " * 40)
    change(program, visit)
    program.window.go("take-home")
    paper = program.window.page.paper
    drawn = sum(piece.tall for pieces in paper.pages for piece in pieces)
    assert drawn > paper.room.height() * 2
    assert len(program.window.page.said.questions.lines) == 50


def test_help_stands_on_the_first_page(program):
    change(program, full(program))
    program.window.go("take-home")
    paper = program.window.page.paper
    image = paper.image(0, 800)
    petrol = program.window.look.colour("petrol")
    low = image.copy(0, round(image.height() * 0.75), image.width(), round(image.height() * 0.25))
    assert any(low.pixelColor(x, y) == petrol for x in range(0, low.width(), 2) for y in range(0, low.height(), 2))


def test_a_question_written_here_is_on_it_at_once(program):
    program.window.go("take-home")
    page = program.window.page
    page.note.field.setPlainText(QUESTION)
    button(program, "Keep this question").click()
    assert page.said.questions.lines == (QUESTION,)
    assert program.outside.holder.visit.questions == (QUESTION,)


def test_it_is_saved_where_it_is_said_and_only_when_asked(program, tmp_path):
    change(program, full(program))
    program.window.go("take-home")
    assert not list(tmp_path.rglob("*.pdf"))
    button(program, "Save as PDF").click()
    files = list(tmp_path.rglob("*.pdf"))
    assert len(files) == 1
    assert files[0].read_bytes().startswith(b"%PDF")
    assert files[0].name in program.window.page.result.words


def test_nothing_is_printed_of_an_empty_page_and_the_ways_to_fill_it_lead_there(program):
    for way, route in (("Learn", "learn"), ("Timeline", "timeline")):
        program.window.go("take-home")
        page = program.window.page
        names = {one.accessibleName() for one in page.findChildren(QAbstractButton) if one.isVisible()}
        assert not names & {"Print", "Save as PDF"}
        next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == way).click()
        assert program.window.route.page == route


def test_without_a_printer_it_says_so(program):
    change(program, full(program))
    program.window.go("take-home")
    button(program, "Print").click()
    assert "no printer" in program.window.page.result.words


def test_a_drawing_is_printed(program):
    red = QImage(60, 40, QImage.Format.Format_RGB32)
    red.fill(0xFFEE1111)
    from PySide6.QtCore import QBuffer, QIODevice  # noqa: PLC0415 -- only here

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    red.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt wants words
    visit = program.outside.holder.visit
    change(program, visit.with_walk(visit.walk.with_drawing(Drawing("The spot", bytes(buffer.data().data())))))
    program.window.go("take-home")
    image = program.window.page.paper.image(0, 600)
    assert any(
        image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).green() < 60
        for x in range(0, 600, 3)
        for y in range(0, image.height(), 3)
    )


@pytest.mark.parametrize(("theme", "text"), [("light", 100), ("dim", 100), ("high-contrast", 100), ("light", 200)])
def test_large_text_and_high_contrast_get_words_in_place_of_a_picture(program, theme, text):
    look = replace(program.outside.holder.visit.appearance, theme=Theme(theme), text_size=text)
    change(program, full(program).with_appearance(look))
    program.window.go("take-home")
    page = program.window.page
    shown = [one for one in page.findChildren(PaperView) if one.isVisibleTo(page)]
    if text == 100 and theme != "high-contrast":
        assert len(shown) == 1
        assert shown[0].accessibleDescription() == page.said.words()
    else:
        assert not shown
        words = words_on(page)
        for part in page.said.parts():
            assert set(part.lines) <= set(words)


def test_paper_is_letter_or_a4_and_says_the_same(program, monkeypatch):
    change(program, full(program))
    program.window.go("take-home")
    page = program.window.page
    heights = []
    for letter in (True, False):
        monkeypatch.setattr("tms_education.ui.widgets.take_home_paper.is_letter", lambda letter=letter: letter)
        paper = TakeHomePaper(page.said, page.outside.art, "en")
        heights.append(paper.room.height())
        assert len(paper.pages) <= MOST_PAGES
    assert heights[0] < heights[1]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_line_for_a_name_stands_in_the_head_of_the_page_however_long_the_date(program, language):
    program.outside.holder.replace(Visit(Appearance(language=language)))
    program.window.go("take-home")
    paper = TakeHomePaper(program.window.page.said, program.outside.art, language)
    head = paper.pages[0][0]
    image = QImage(round(paper.room.width()), round(head.tall) + 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    head.draw(painter, QRectF(0, 0, image.width(), head.tall))
    painter.end()
    below = image.copy(0, round(head.tall) + 1, image.width(), 59)
    white = below.copy()
    white.fill(Qt.GlobalColor.white)
    assert below == white


# ---------------------------------------------------------------------- a sealed copy
def keeping(program, monkeypatch):
    """A clinic that wants a copy."""
    library = program.outside.library
    clinic = replace(library.clinic(), keeps_take_home=True)
    monkeypatch.setattr(library, "clinic", lambda: clinic)


def test_a_clinic_that_wants_none_is_offered_none(program):
    change(program, full(program))
    program.window.go("take-home")
    with pytest.raises(AssertionError, match="no button"):
        button(program, "Keep a sealed copy here")


def test_a_sealed_copy_is_listed_for_staff_and_opens_again(program, monkeypatch, tmp_path):
    keeping(program, monkeypatch)
    change(program, full(program))
    program.window.go("take-home")
    button(program, "Keep a sealed copy here").click()
    page = program.window.page
    assert "Kept and sealed. Its tag is" in page.result.words
    assert not page.keep.isEnabled()
    for file in tmp_path.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert QUESTION.encode() not in data
            assert b"%PDF" not in data, file.name
    store = program.outside.records
    found = store.listing()
    while not found.step():
        pass
    assert [one.title for one in found.found.opened] == ["My TMS summary"]
    record = store.record(found.found.opened[0].identifier)
    assert record.document.startswith(b"%PDF")
    assert any(QUESTION in words for _heading, words in record.lines)
    program.window.go("staff")
    said = " ".join(words_on(program.window.page))
    assert "My TMS summary" in said
    assert QUESTION in said
    assert "answered. No total." not in said


def test_an_empty_page_is_not_kept(program, monkeypatch):
    keeping(program, monkeypatch)
    program.window.go("take-home")
    assert not hasattr(program.window.page, "keep")
