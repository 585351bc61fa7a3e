"""Searching on the Learn page: by finger and by keyboard, and nothing of it stays."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.fakes_reading import REFERENCES, look, nameless, outside, route

from tms_education.domain.glossary import Term
from tms_education.domain.reading_help import NoReadingHelp
from tms_education.domain.search import Found, Hit, HitKind
from tms_education.domain.settings import Theme
from tms_education.domain.visit import Visit
from tms_education.ui.pages.library import GuideCard, LibraryPage
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.source_sheet import SourceSheet
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.word_sheet import WordSheet

HITS = (
    Hit(HitKind.GUIDE, "ways", "Title ways", "A line", "pulse"),
    Hit(HitKind.WORD, "coil", "Coil", "The wand."),
    Hit(HitKind.SOURCE, "one", "A very long title " * 20, "It found this."),
)


class Help(NoReadingHelp):
    def __init__(self):
        self.asked, self.steps = [], 0

    def prepare_search(self):
        self.steps += 1
        return self.steps > 3

    def search(self, typed, limit=10):
        self.asked.append((typed, limit))
        if "nothing" in typed:
            return Found()
        return Found(HITS, "seizure" if "siezure" in typed else "")

    def terms(self):
        return (Term("coil", "Coil", "The wand.", "COYL", ("coil",)),)


def shown(qtbot, visit=None, size=(1168, 728), **how):
    around = replace(outside(visit), help=Help())
    page = LibraryPage(look(**how), around, route("learn"))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    return page


def words(page):
    return [one.words for one in page.findChildren(Text) if one.isVisible()]


def test_typing_shows_what_was_found_and_hides_the_shelf(qtbot):
    page = shown(qtbot)
    QTest.keyClicks(page.field, "pul")
    assert [asked for asked, _ in page.outside.help.asked] == ["pu", "pul"]
    assert [row.hit for row in page.results.rows] == list(HITS)
    assert "3 things found" in words(page)
    assert not any(one.isVisible() for one in page.findChildren(GuideCard))


def test_escape_and_the_cross_clear_the_search(qtbot):
    page = shown(qtbot)
    QTest.keyClicks(page.field, "pul")
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.field.text() == ""
    assert all(one.isVisible() for one in page.findChildren(GuideCard))
    QTest.keyClicks(page.field, "pul")
    QTest.mouseClick(page.field._cross, Qt.MouseButton.LeftButton)
    assert page.field.text() == ""
    assert page.visit.searched == ""


def test_what_was_typed_is_part_of_the_visit_only(qtbot):
    page = shown(qtbot)
    QTest.keyClicks(page.field, "pulse")
    assert page.visit.searched == "pulse"
    assert not page.visit.is_untouched
    again = shown(qtbot, page.visit)
    assert again.field.text() == "pulse"
    assert again.results.rows
    assert shown(qtbot, Visit()).field.text() == ""


def test_the_arrows_go_through_the_rows_and_back_to_the_field(qtbot):
    page = shown(qtbot)
    page.activateWindow()
    page.field.setFocus()
    QTest.keyClicks(page.field, "pulse")
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert page.focusWidget() is page.results.rows[0]
    QTest.keyClick(page.results.rows[0], Qt.Key.Key_Down)
    assert page.focusWidget() is page.results.rows[1]
    QTest.keyClick(page.results.rows[1], Qt.Key.Key_Up)
    QTest.keyClick(page.results.rows[0], Qt.Key.Key_Up)
    assert page.focusWidget() is page.field


def test_enter_opens_the_best_page_at_its_section(qtbot):
    page = shown(qtbot)
    QTest.keyClicks(page.field, "pulse")
    with qtbot.waitSignal(page.route_chosen, timeout=1000) as asked:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert asked.args == ["learn/ways#pulse"]


def test_a_word_and_a_source_open_their_sheets(qtbot):
    page = shown(qtbot)
    QTest.keyClicks(page.field, "pulse")
    QTest.mouseClick(page.results.rows[1], Qt.MouseButton.LeftButton)
    assert isinstance(page.sheet, WordSheet)
    assert "Say it: COYL" in words(page)
    page.sheet.close_sheet()
    QTest.mouseClick(page.results.rows[2], Qt.MouseButton.LeftButton)
    assert isinstance(page.sheet, SourceSheet)
    assert page.sheet.sources == ((0, REFERENCES["one"]),)


def test_did_you_mean_puts_the_word_into_the_field(qtbot):
    page = shown(qtbot)
    QTest.keyClicks(page.field, "siezure")
    buttons = {one.text(): one for one in page.results.findChildren(PillButton)}
    buttons["Did you mean “seizure”?"].click()
    assert page.field.text() == "seizure"


def test_nothing_found_says_so_kindly(qtbot):
    page = shown(qtbot)
    page.field.setText("nothing")
    assert "Nothing found yet" in words(page)
    assert any("clear the search" in one for one in words(page))


def test_the_index_is_made_while_nobody_waits(qtbot):
    page = shown(qtbot)
    qtbot.waitUntil(lambda: page.outside.help.steps == 4, timeout=2000)
    assert not page._getting_ready.isActive()


@pytest.mark.parametrize("theme", list(Theme))
def test_every_control_has_a_name(qtbot, theme):
    page = shown(qtbot, theme=theme)
    page.field.setText("siezure")
    assert nameless(page) == []


@pytest.mark.parametrize(("how", "size"), [({"portrait": True}, (800, 1112)), ({"text_size": 200}, (1280, 708))])
def test_rows_fit_the_page(qtbot, how, size):
    page = shown(qtbot, size=size, **how)
    page.field.setText("pulse")
    QTest.qWait(20)
    assert all(row.height() >= row.heightForWidth(row.width()) for row in page.results.rows)
    assert max(row.mapTo(page, row.rect().topRight()).x() for row in page.results.rows) < size[0]
