"""Words of the glossary in a text: marked once a section, tapped or reached by keyboard, explained by their line."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.ui.fakes_reading import OTHER, WAYS, look, outside, route

from tms_education.domain.glossary import Term
from tms_education.domain.reading_help import NoReadingHelp
from tms_education.domain.settings import Theme
from tms_education.ui.pages.reader import ReaderPage
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.spoken_words import sentence_box
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.word_marks import WordMarks
from tms_education.ui.widgets.word_sheet import WordSheet

COIL = Term("coil", "Coil", "The wand that makes the pulse.", "COYL", ("Coil", "coils"), "other")
ECT = Term("ect", "ECT", "Not TMS.", "", ("ECT",))
LONG = Term("h-coil", "H-coil", "A helmet.", "", ("H-coil", "coil helmet", "coil H"))


class Help(NoReadingHelp):
    def terms(self):
        return (COIL, ECT, LONG)


def shown(qtbot, size=(1168, 728), **how) -> ReaderPage:
    page = ReaderPage(look(**how), replace(outside(None, WAYS, OTHER), help=Help()), route("learn/ways"))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.add_end()
    return page


@pytest.mark.parametrize(
    ("html", "marked"),
    [
        ("<p>A coil, two coils.</p>", '<p>A <a class="word" href="word:coil">coil</a>, two coils.</p>'),
        ("<p>COIL</p>", '<p><a class="word" href="word:coil">COIL</a></p>'),
        ("<p>ect ECT</p>", '<p>ect <a class="word" href="word:ect">ECT</a></p>'),
        ("<p>recoil coiled coil-like</p>", "<p>recoil coiled coil-like</p>"),
        ("<p>a coil helmet</p>", '<p>a <a class="word" href="word:h-coil">coil helmet</a></p>'),
        ("<p>a coil H</p>", '<p>a <a class="word" href="word:h-coil">coil H</a></p>'),
        ("<p>H-coil</p>", '<p><a class="word" href="word:h-coil">H-coil</a></p>'),
        ('<p><a href="#coil">the coil</a></p>', '<p><a href="#coil">the coil</a></p>'),
        ("<p><strong>Coil</strong></p>", '<p><strong><a class="word" href="word:coil">Coil</a></strong></p>'),
    ],
)
def test_words_are_marked_whole_once_and_outside_links(html, marked):
    assert WordMarks((COIL, ECT, LONG)).mark(html, set()) == marked


def test_without_a_glossary_nothing_is_marked():
    assert WordMarks(()).mark("<p>coil</p>", set()) == "<p>coil</p>"


def test_each_section_marks_a_word_once(qtbot):
    view = shown(qtbot).view
    document = view.article_document
    for span in document.spans:
        first, last = document.findBlockByNumber(span.first), document.findBlockByNumber(span.last)
        inside = [
            target
            for target in document.targets
            if target.scheme == "word" and first.position() <= target.start < last.position() + last.length()
        ]
        assert len(inside) == ("coil" in first.document().toPlainText() and span.identifier != "tiny")


@pytest.mark.parametrize(
    ("how", "size"), [({}, (1168, 728)), ({"portrait": True}, (800, 1112)), ({"text_size": 200}, (1280, 708))]
)
def test_a_tap_explains_a_word_and_never_hides_its_line(qtbot, how, size):
    page = shown(qtbot, size, **how)
    target = [one for one in page.view.article_document.targets if one.scheme == "word"][1]
    middle = page.view.article_document.boxes(target)[0].center().y() - page.view.viewport().height() / 2
    page.view.verticalScrollBar().setValue(round(middle))
    box = page.view.article_document.boxes(target)[0].translated(0, -page.view.verticalScrollBar().value())
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert isinstance(page.sheet, WordSheet)
    said = [one.words for one in page.sheet.findChildren(Text)]
    assert said == ["Coil", "Say it: COYL", "The wand that makes the pulse."]
    sentence = sentence_box(page.view.article_document, target).translated(0, -page.view.verticalScrollBar().value())
    lines = sentence.translated(page.view.viewport().mapTo(page, QPoint(0, 0))).toRect() & page.rect()
    assert lines.contains(box.center().toPoint() + page.view.viewport().mapTo(page, QPoint(0, 0)))
    assert not page.sheet.card.geometry().intersects(lines)
    assert page.sheet.veil == 0


def test_the_keyboard_reaches_a_word_and_closes_its_card(qtbot):
    page = shown(qtbot)
    page.view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(40):
        if page.view.focused is not None and page.view.focused.scheme == "word":
            break
        page.view.focusNextPrevChild(True)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert isinstance(page.sheet, WordSheet)
    assert page.sheet.accessibleName() == "Coil"
    assert page.sheet.accessibleDescription() == COIL.meaning
    QTest.keyClick(page.sheet, Qt.Key.Key_Escape)
    assert page.sheet is None


def test_a_card_leads_to_the_guide_that_tells_more(qtbot):
    page = shown(qtbot)
    gone: list[str] = []
    page.route_chosen.connect(gone.append)
    target = next(one for one in page.view.article_document.targets if one.scheme == "word")
    page.view.choose(target)
    assert page.sheet is not None
    (more,) = page.sheet.findChildren(PillButton)
    assert more.accessibleName() == f"Read more: {more.text()}"
    more.click()
    assert gone == ["learn/other"]


@pytest.mark.parametrize("theme", list(Theme))
def test_a_marked_word_has_dots_below_it(qtbot, theme):
    page = shown(qtbot, theme=theme)
    target = next(one for one in page.view.article_document.targets if one.scheme == "word")
    box = page.view.article_document.boxes(target)[0].toRect()
    image = page.view.viewport().grab().toImage()
    row = [image.pixelColor(x, box.bottom() + 2).name() for x in range(box.left(), box.right())]
    assert row.count(look(theme=theme).colour("petrol").name()) >= len(row) // 4
    assert len(set(row)) > 1


def test_text_stands_alone_from_150_percent_in_landscape(qtbot):
    assert shown(qtbot, text_size=150).picture is None
    assert shown(qtbot, text_size=130).picture is not None
    assert shown(qtbot, (800, 1112), text_size=150, portrait=True).picture is not None
    targets = shown(qtbot, text_size=150).view.article_document.targets
    assert any(one.scheme == "picture" for one in targets)


def test_the_text_is_a_little_larger_in_portrait():
    assert (look().font("article").pixelSize(), look().line_height("article")) == (21, 32)
    upright = look(portrait=True)
    assert (upright.font("article").pixelSize(), upright.line_height("article")) == (22, 34)
