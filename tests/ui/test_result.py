"""What the answers add up to is shown only when all of them count, and means the same at every number."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from tests.ui import fakes_check_in as fakes
from tests.ui.fakes_check_in import LINKS, answered, press, shown_words

from tms_education.domain.questionnaire import DECLINED, Answers
from tms_education.domain.settings import Theme
from tms_education.domain.visit import SavedResult
from tms_education.ui.pages.check_in.result import ResultView
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.gauge import Gauge
from tms_education.ui.widgets.text import Text

SAVED = SavedResult("phq-9", "K7QF")
PRAISE = ("good", "great", "well done", "congratulations", "better", "worse", "bad", "healthy", "normal")


def view_of(answers: Answers, *, saved: SavedResult = SAVED, guarded: bool = True, look=None) -> ResultView:
    view = ResultView(look or fakes.look(), fakes.form(), answers, saved, crisis=fakes.CRISIS, guarded=guarded)
    view.resize(1168, 728)
    view.show()
    return view


def closed(view: ResultView) -> str:
    """Give the words of a view and take it away."""
    words = shown_words(view)
    view.hide()
    view.deleteLater()
    return words


@pytest.mark.parametrize("size", range(9))
def test_no_subset_of_answers_makes_a_total(qapp, size):
    for links in [*combinations(LINKS, size)][:: max(1, size)]:
        answers = Answers("phq-9")
        for link in LINKS:
            if link in links:
                answers = answers.with_answer(link, "often-2")
            elif size % 2:
                answers = answers.with_answer(link, DECLINED)
        view = view_of(answers)
        assert view.findChild(Gauge) is None
        words = closed(view)
        assert f"{size} of 9 answered" in words
        assert "range" not in words
        assert "out of 27" not in words


@given(st.lists(st.integers(0, 3), min_size=9, max_size=9))
def test_every_full_form_shows_its_number_and_its_range(qapp, scores):
    view = view_of(answered(*scores))
    gauge = view.findChild(Gauge)
    assert gauge is not None
    total = sum(scores)
    assert gauge.accessibleName().startswith(f"{total} out of 27, ")
    words = closed(view)
    assert f"{total} falls in the " in words
    assert [word for word in PRAISE if f" {word}" in words.lower()] == []


def test_the_words_differ_only_in_number_and_range(qapp):
    low = closed(view_of(answered(*(0,) * 9))).replace("0 falls in the minimal", "").replace("Minimal range", "")
    high = closed(view_of(answered(*(3,) * 8, 0))).replace("24 falls in the severe", "").replace("Severe range", "")
    assert low == high


def test_support_is_offered_exactly_when_item_9_is_above_zero(qapp):
    assert "Open the help page" in closed(view_of(answered(*(0,) * 8, 1)))
    assert "Open the help page" not in closed(view_of(answered(*(3,) * 8, 0)))


def test_help_comes_first_with_the_lines_to_call_and_says_that_nobody_is_alerted(qapp):
    view = view_of(answered(*(0,) * 8, 1))
    QApplication.processEvents()
    top = {one.words: one.mapTo(view, QPoint()).y() for one in view.findChildren(Text)}
    for words in ("988", "Call or text", "Nobody is alerted by your answers. Please tell staff now."):
        assert top[words] < top["Thank you. That was all."], words
    closed(view)


def test_without_a_total_no_score_is_spoken_of(qapp):
    words = closed(view_of(answered(1, 1)))
    assert "score" not in words.lower()
    assert "Your care team can still see" not in words
    assert "You can show your care team the answers you gave." in words


def test_it_is_no_diagnosis_and_says_where_the_ranges_come_from(qapp):
    words = closed(view_of(answered(*(1,) * 9)))
    assert "This is not a diagnosis" in words
    assert "Kroenke 2001" in words
    assert "The credit line." in words


def test_saved_lines_promise_only_what_is_true(qapp):
    answers = answered(*(1,) * 9)
    assert "Only your care team can open it. Tag: K7QF" in closed(view_of(answers))
    assert "Only your care team" not in closed(view_of(answers, guarded=False))
    unsaved = closed(view_of(answers, saved=SavedResult("phq-9", "")))
    assert "We could not save this" in unsaved
    assert "Tag" not in unsaved


def test_there_is_one_way_to_finish(qapp, qtbot):
    view = view_of(answered(*(1,) * 9))
    with qtbot.waitSignal(view.finish_chosen):
        press(view, "Finish & clear")
    assert closed(view).splitlines().count("Finish & clear") == 1


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(("size", "portrait"), [(100, False), (100, True), (200, False), (200, True)])
def test_every_look_is_painted_and_named(qapp, theme, size, portrait):
    view = view_of(answered(*(1,) * 9), look=fakes.look(theme, size, portrait=portrait))
    QApplication.processEvents()
    view.grab()
    assert fakes.nameless(view) == []
    assert fakes.small(view) == []
    closed(view)


def test_what_was_kept_and_the_ways_on_stand_on_the_first_screen(qapp):
    view = view_of(answered(*(1,) * 9))
    QApplication.processEvents()
    for name in ("My answers", "Print", "Finish & clear"):
        button = next(one for one in view.findChildren(PillButton) if one.text().replace("&&", "&") == name)
        assert button.mapTo(view, button.rect().bottomLeft()).y() < view.height(), name
    closed(view)
