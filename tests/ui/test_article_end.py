"""The end of a guide: questions about our words, stars, questions for the team, and the guide on paper."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QTextDocument
from tests.ui.fakes_reading import REFERENCES, WAYS, look, nameless, outside, route

from tms_education.domain.errors import NotSavedError
from tms_education.domain.reading_help import Choice, NoReadingHelp, PageQuestion
from tms_education.domain.settings import Theme
from tms_education.domain.visit import Visit
from tms_education.ui.pages.reader import ReaderPage
from tms_education.ui.pictures.article_paper import ArticlePaper
from tms_education.ui.widgets.paper_sheet import PaperSheet
from tms_education.ui.widgets.questions_sheet import QuestionsSheet
from tms_education.ui.widgets.text import Text

ASKED = PageQuestion(
    "What is it?", "place", (Choice("This", "Yes, that’s it.", fits=True), Choice("That", "Not quite."))
)


class Help(NoReadingHelp):
    def page_questions(self, slug):
        return (ASKED,) if slug == "ways" else ()


class Papers:
    def __init__(self, fault=False):
        self.fault, self.kept = fault, []

    def keep(self, name, data):
        if self.fault:
            raise NotSavedError("no")
        self.kept.append((name, data))
        return f"papers/{name}"


def shown(qtbot, visit=None, size=(1168, 728), papers=None, **how) -> ReaderPage:
    around = replace(outside(visit, WAYS), help=Help(), papers=papers or Papers())
    page = ReaderPage(look(**how), around, route("learn/ways"))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.add_end()
    return page


def paper_sheet(page) -> PaperSheet:
    page.paper.click()
    assert isinstance(page.sheet, PaperSheet)
    return page.sheet


def words(widget):
    return [one.words for one in widget.findChildren(Text) if one.isVisible() and one.words]


def test_each_choice_is_met_kindly_and_kept_in_the_visit(qtbot):
    page = shown(qtbot)
    this, that = page.feedback.teach_back.buttons[0]
    that.click()
    assert "Not quite." in words(page.feedback)
    assert page.visit.taught == (("ways", 0, 1),)
    this.click()
    assert "Yes, that’s it." in words(page.feedback)
    assert "Not quite." not in words(page.feedback)
    assert not any("score" in one.casefold() or "%" in one for one in words(page.feedback))


def test_that_part_can_be_shown_again(qtbot):
    page = shown(qtbot)
    page.feedback.teach_back.buttons[0][1].click()
    page.feedback.teach_back.again.emit("place")
    assert page.view.live_section == "place"


def test_the_end_makes_room_for_a_reply(qtbot):
    page = shown(qtbot)
    tail = page.view._tail
    assert tail is not None
    before = tail.height()
    page.feedback.teach_back.buttons[0][1].click()
    assert tail.height() > before


def test_a_rebuilt_page_shows_what_was_chosen(qtbot):
    visit = Visit().with_taught("ways", 0, 1).with_stars("ways", 2)
    page = shown(qtbot, visit)
    assert page.feedback.teach_back.buttons[0][1].isChecked()
    assert "Not quite." in words(page.feedback)
    assert [button.is_filled for button in page.feedback.stars.buttons] == [True, True, False, False, False]


def test_one_visitor_votes_once_and_nobody_is_named(qtbot):
    page = shown(qtbot)
    page.feedback.stars.buttons[1].click()
    page.feedback.stars.buttons[4].click()
    page.feedback.stars.buttons[4].click()
    assert page.outside.ratings.rating("ways").counts == (0, 0, 0, 0, 1)
    assert "1 vote on this device: 5 of 5." in words(page.feedback)
    assert "This rates the page, not the treatment." in words(page.feedback)
    assert page.visit.stars_of("ways") == 5


def test_a_question_is_kept_shown_and_taken_back(qtbot):
    page = shown(qtbot)
    note = page.feedback.note
    assert not note.keep.isEnabled()
    note.field.setPlainText("Can I drive?")
    note.keep.click()
    assert (page.visit.questions, note.field.toPlainText(), note.all.text()) == (
        ("Can I drive?",),
        "",
        "My questions (1)",
    )
    note.all.click()
    assert isinstance(page.sheet, QuestionsSheet)
    assert "Can I drive?" in words(page.sheet)
    page.sheet.removed.emit("Can I drive?")
    assert page.visit.questions == ()
    page.sheet.close_sheet()


def test_a_new_visit_has_no_questions(qtbot):
    page = shown(qtbot, Visit())
    assert not page.feedback.note.all.isVisible()


@pytest.mark.parametrize("theme", list(Theme))
def test_every_control_has_a_name(qtbot, theme):
    assert nameless(shown(qtbot, Visit().with_question("Why?"), theme=theme)) == []


@pytest.mark.parametrize(("how", "size"), [({"portrait": True}, (800, 1112)), ({"text_size": 200}, (1280, 708))])
def test_stars_fit_the_column(qtbot, how, size):
    page = shown(qtbot, size=size, **how)
    stars = page.feedback.stars
    assert all(button.geometry().right() <= stars.width() for button in stars.buttons)
    assert min(button.width() for button in stars.buttons) >= 48


def paper(qtbot) -> ArticlePaper:
    around = outside(None, WAYS)
    return ArticlePaper(WAYS, REFERENCES, around.library.scene, around.art, date(2026, 3, 4))


def test_the_paper_has_the_whole_text_the_sources_and_the_date(qtbot):
    text = paper(qtbot).document().toPlainText()
    for section in WAYS.sections:
        assert section.heading in text
    assert all(f"Text of {key}" in text for key in ("one", "two", "cats", "open"))
    assert "Printed March 4, 2026" in text
    assert "Show the list" not in text


def test_the_paper_has_every_picture_whole(qtbot):
    made = paper(qtbot)
    document = made.document()
    cues = {section.cue for section in WAYS.sections if section.cue}
    assert made.total == made.done == len(cues)
    for cue in cues:
        name = f"picture:{cue.picture}/{cue.step}"
        assert name in document.toHtml()
        image = document.resource(QTextDocument.ResourceType.ImageResource.value, name)
        assert image.size() == QSize(1240, 880)
        assert len({image.pixel(x, y) for x in range(0, 1240, 31) for y in range(0, 880, 31)}) > 5


def test_a_guide_is_saved_as_a_pdf_with_its_progress_shown(qtbot):
    papers = Papers()
    page = shown(qtbot, papers=papers)
    sheet = paper_sheet(page)
    sheet.file.click()
    assert not sheet.file.isEnabled()
    assert "Getting the pages ready…" in words(sheet)
    qtbot.waitUntil(sheet.file.isEnabled, timeout=20_000)
    ((name, data),) = papers.kept
    assert name == "Title ways.pdf"
    assert data.startswith(b"%PDF")
    assert data.count(b"/Subtype /Image") >= 3
    assert f"Saved as papers/{name}" in words(sheet)


def test_a_device_that_keeps_no_file_says_so(qtbot):
    sheet = paper_sheet(shown(qtbot, papers=Papers(fault=True)))
    sheet.file.click()
    qtbot.waitUntil(sheet.file.isEnabled, timeout=20_000)
    assert any("Please ask staff" in one for one in words(sheet))


def test_closing_the_sheet_stops_the_work(qtbot):
    papers = Papers()
    sheet = paper_sheet(shown(qtbot, papers=papers))
    sheet.file.click()
    sheet.close_sheet()
    qtbot.wait(50)
    assert papers.kept == []
