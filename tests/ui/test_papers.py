"""What goes on paper, into the square code and next to an earlier total; what staff hear of the crisis lines."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication
from tests.ui import fakes_check_in as fakes
from tests.ui.fakes_check_in import CRISIS, SCALE, answered, press, shown_words

from tms_education.domain.paper import Paper
from tms_education.domain.scale import Scale
from tms_education.domain.visit import Earlier, SavedResult
from tms_education.ui.pages.check_in import papers
from tms_education.ui.pages.check_in.compared import compared
from tms_education.ui.pages.check_in.result import Beside, ResultView
from tms_education.ui.widgets import printing
from tms_education.ui.widgets.code_card import CodeSquare
from tms_education.ui.widgets.crisis_notice import crisis_notice, crisis_words

LOOK = fakes.look()
DAY = date(2026, 1, 5)
CLINIC = fakes.FakeLibrary().clinic()
SAVED = SavedResult("phq-9", "K7QF")


def paper_of(*scores, note=""):
    return papers.score_paper(LOOK, fakes.form(), answered(*scores, note=note), "K7QF", fakes.TODAY, CLINIC)


def test_the_paper_has_every_answer_the_credit_and_the_limits():
    words = paper_of(*(1,) * 9, note="Mine").words()
    for part in ("9 out of 27, mild range", "not a diagnosis", "Problem number 3: Several days", "Mine", "K7QF",
                 "The credit line.", "Kroenke 2001"):  # fmt: skip
        assert part in words


@pytest.mark.parametrize("number", range(4))
def test_help_is_on_paper_exactly_when_item_9_is_above_zero(number):
    paper = paper_of(*(3,) * 8, number)
    assert ("988" in paper.words()) == (number > 0)
    assert [block.boxed for block in paper.blocks].count(True) == (number > 0)
    assert "risk" not in paper.words().lower()
    assert "safe" not in paper.words().lower()


def test_a_form_that_is_not_whole_has_no_total_on_paper_or_in_the_code():
    words = paper_of(*(1,) * 8).words()
    assert "8 of 9 answered. No total." in words
    assert "out of 27" not in words
    code = papers.code_text(LOOK, fakes.form(), answered(*(1,) * 8), "", fakes.TODAY)
    assert "8 of 9 answered. No total." in code
    assert "Tag" not in code


def test_the_code_holds_the_number_and_no_single_answer():
    code = papers.code_text(LOOK, fakes.form(), answered(*(1,) * 9, note="Mine"), "K7QF", fakes.TODAY)
    assert "9 out of 27, mild range" in code
    assert "K7QF" in code
    for secret in ("Several days", "Problem", "Mine", "http"):
        assert secret not in code


def test_a_paper_is_drawn_on_pages_with_letters_that_escape(qapp):
    paper = paper_of(*(2,) * 9, note="<b>5 & 6</b>")
    assert "<b>5 & 6</b>" in printing.document(paper).toPlainText()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    printing.draw(paper, writer)
    buffer.close()
    assert bytes(data.data()).startswith(b"%PDF")
    assert len(data.data()) > 2000


def test_print_says_how_it_went(qapp):
    view = ResultView(LOOK, fakes.form(), answered(*(1,) * 9), SAVED, crisis=fakes.CRISIS, guarded=True)
    view.show()
    sent: list[Paper] = []

    def desk(paper: Paper) -> str:
        sent.append(paper)
        return "Desk"

    view.print_with(desk, paper_of(*(1,) * 9))
    assert "Sent to the printer Desk." in shown_words(view)
    view.print_with(lambda _paper: "", paper_of(*(1,) * 9))
    assert "No printer is set up" in shown_words(view)
    pressed = []
    view.print_chosen.connect(lambda: pressed.append(1))
    press(view, "Print")
    assert (len(sent), pressed) == (1, [1])
    view.hide()
    view.deleteLater()


def test_the_square_is_painted_black_on_white_in_every_look(qapp):
    dots = ((True, False), (False, True))
    for look in (LOOK, fakes.look(text_size=200)):
        square = CodeSquare(look, dots, "a code")
        image = square.grab().toImage()
        assert image.pixelColor(1, 1).lightness() == 255
        assert min(image.pixelColor(x, x).lightness() for x in range(image.width())) == 0


# ---- next to earlier


@pytest.mark.parametrize(
    ("first", "now", "parts"),
    [
        (18, 12, ["6 points lower than on January 5, 2026.", "5 points or more are more than day-to-day wobble (Löwe"]),
        (8, 10, ["2 points higher"]),
        (7, 7, ["The same total as on January 5, 2026."]),
        (20, 10, ["a response"]),
        (9, 4, ["a response", "below 5 remission"]),
    ],
)  # fmt: skip
def test_the_comparison_names_the_published_sizes_and_no_cause(first, now, parts):
    words = compared(LOOK, SCALE, (Earlier("phq-9", DAY, first),), now)
    assert all(part in words for part in parts)
    assert ("a response" in words) == (now * 2 <= first and first > 0)
    assert ("remission" in words) == (now < 5)
    assert "does not say why" in words
    assert not any(word in words.lower() for word in ("better", "worse", "good", "worked", "tms"))


def test_without_a_published_size_none_is_named():
    assert "wobble" not in compared(LOOK, Scale(), (Earlier("x", DAY, 9),), 3)


def test_earlier_totals_are_shown_only_when_staff_opened_them(qapp):
    view = ResultView(LOOK, fakes.form(), answered(*(1,) * 9), SAVED, crisis=fakes.CRISIS, guarded=True)
    view.show()
    assert "Next to earlier" not in shown_words(view)
    other = ResultView(
        LOOK,
        fakes.form(),
        answered(*(1,) * 9),
        SAVED,
        crisis=fakes.CRISIS,
        guarded=True,
        beside=Beside((Earlier("phq-9", DAY, 18),)),
    )
    other.show()
    QApplication.processEvents()
    assert "At the start 18, today 9" in shown_words(other)
    assert "9 points lower" in shown_words(other)
    for one in (view, other):
        one.hide()
        one.deleteLater()


# ---- the crisis lines, for staff


@pytest.mark.parametrize(
    ("today", "part"),
    [
        (date(2026, 3, 1), None),
        (date(2026, 5, 1), None),
        (date(2026, 5, 2), "by June 1, 2026"),
        (date(2026, 6, 2), "was due on June 1, 2026"),
        (date(2025, 6, 1), "clock"),
    ],
)
def test_staff_are_told_30_days_ahead(qapp, today, part):
    words = crisis_words(LOOK, CRISIS, today)
    assert (words is None) == (part is None)
    if words is not None and part is not None:
        assert part in words[1]
    notice = crisis_notice(LOOK, CRISIS, today)
    assert (notice is None) == (part is None)
    if notice is not None:
        notice.deleteLater()


def test_a_missing_text_is_named(qapp):
    for crisis in (None, replace(CRISIS, lines=())):
        words = crisis_words(LOOK, crisis, date(2026, 3, 1))
        assert words is not None
        assert words[0] == "The crisis lines are missing"
