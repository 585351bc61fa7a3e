"""The page of numbers shows what was published, and both sides of it."""

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import Qt
from tests.ui.fakes_visual import EVIDENCE, FakeLibrary, nameless, outside, shown, still_look, words_on

from tms_education.app.course_help import ShippedCourseHelp
from tms_education.content.library import ShippedLibrary
from tms_education.domain.evidence import differences, may_share_picture
from tms_education.domain.navigation import Route
from tms_education.domain.visit import Visit
from tms_education.ui.pages.numbers import NumbersPage
from tms_education.ui.widgets.dot_field import DotField
from tms_education.ui.widgets.icon_array import IconArray
from tms_education.ui.widgets.matters_view import MattersView
from tms_education.ui.widgets.measures import measures
from tms_education.ui.widgets.sheet import Sheet

COMPARED = [("response", 29, 10), ("remission", 19, 5), ("sore-scalp", 36, 4)]


def opened(qtbot, address="numbers", library=None, **look):
    return shown(qtbot, NumbersPage(still_look(**look), outside(library), Route.parse(address)))


@pytest.mark.parametrize(("measure", "real", "sham"), COMPARED)
def test_arrays_show_the_evidence(qtbot, measure, real, sham):
    page = opened(qtbot, f"numbers#{measure}")
    arrays = page._result.findChildren(IconArray)
    assert [array.filled for array in arrays] == [real, sham]
    words = words_on(page)
    for number in (real, sham, 100 - real, 100 - sham):
        assert str(number) in words
    assert words.count("of 100 did not") == 2
    assert any("1,371 people, after 13 sessions" in line for line in words)
    assert "The average of a group, not your odds" in words


def test_what_did_not_happen_stands_as_large(qtbot):
    page = opened(qtbot)
    sizes = {text.words: text.font().pixelSize() for text in page.cards[0].findChildren(type(page.title))}
    assert sizes["29"] == sizes["71"]


def test_each_array_is_told_in_one_sentence(qtbot):
    page = opened(qtbot)
    arrays = page._result.findChildren(IconArray)
    assert arrays[0].accessibleName() == "Real TMS: 29 of 100 got at least half better. 71 of 100 did not."
    assert arrays[1].accessibleName() == "Pretend TMS: 10 of 100 got at least half better. 90 of 100 did not."


def test_a_tab_shows_another_measure_and_tells_its_route(qtbot):
    page = opened(qtbot)
    found: list[str] = []
    page.went.connect(found.append)
    qtbot.mouseClick(page.tabs[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.tabs[2], Qt.MouseButton.LeftButton)
    assert found == ["numbers#sore-scalp"]
    assert [array.filled for array in page._result.findChildren(IconArray)] == [36, 4]
    assert NumbersPage(still_look(), outside(), Route.parse(found[0])).measure.identifier == "sore-scalp"


def test_a_seizure_rate_never_stands_without_its_coil(qtbot):
    page = opened(qtbot, "numbers#seizure")
    assert [field.filled for field in page._result.findChildren(DotField)] == [1, 56]
    words = words_on(page)
    for line in ("Figure-8 coil", "H-coil (helmet)", "1 in 7,000", "1 in 180", "6,999 in 7,000", "179 in 180"):
        assert line in words
    assert page.title.words == "Out of 10,000 people"
    assert page.open(Route.parse("numbers"))
    assert page.title.words == "Out of 100 people"


@pytest.mark.parametrize(
    ("missing", "left"),
    [
        ("berlim-2014-response", ["remission", "sore-scalp", "seizure"]),
        ("coil-spot-pain", ["response", "remission", "seizure"]),
        ("seizure-h-coil", ["response", "remission", "sore-scalp"]),
    ],
)
def test_a_measure_without_evidence_is_left_out(qtbot, missing, left):
    library = FakeLibrary(numbers=tuple(one for one in EVIDENCE if one.identifier != missing))
    page = opened(qtbot, library=library)
    assert [measure.identifier for measure in page.measures] == left
    assert len(page.tabs) == len(left)


def test_without_any_evidence_there_is_a_sentence(qtbot):
    page = opened(qtbot, library=FakeLibrary(numbers=()))
    assert any("could not be opened" in words for words in words_on(page))
    page.leave()


@pytest.mark.parametrize("address", ["numbers", "numbers#nothing", "numbers/nothing"])
def test_an_unknown_measure_is_the_first(qtbot, address):
    assert opened(qtbot, address).measure.identifier == "response"


def test_the_source_tells_people_time_scale_and_reference(qtbot):
    page = opened(qtbot)
    qtbot.mouseClick(page.source, Qt.MouseButton.LeftButton)
    sheet = page.window().findChild(Sheet)
    text = " ".join(words_on(sheet))
    for part in ("1,371 people", "after 13 sessions", "a scale", "One (2007)"):
        assert part in text
    page.leave()
    assert not sheet.isVisible()


@pytest.mark.parametrize(("portrait", "text_size"), [(False, 100), (False, 200), (True, 100), (True, 200)])
def test_every_control_has_a_name(qtbot, portrait, text_size):
    page = opened(qtbot, "numbers#seizure", portrait=portrait, text_size=text_size)
    assert nameless(page) == []
    assert all(card.accessibleName() for card in page.cards)


TRUE = ShippedLibrary()
HELP = ShippedCourseHelp(TRUE)
MEASURES = measures(TRUE.evidence)


def true_page(qtbot, address="numbers", visit=None, **look):
    there = replace(outside(TRUE, visit), course_help=HELP)
    return shown(qtbot, NumbersPage(still_look(**look), there, Route.parse(address)))


@pytest.mark.parametrize("measure", MEASURES, ids=lambda one: one.identifier)
def test_what_was_counted_differently_shares_no_picture_without_a_word(measure):
    pairs = list(combinations(measure.entries, 2))
    assert measure.entries
    if not all(may_share_picture(*pair) for pair in pairs):
        assert "differ in their" in measure.differs
        named = {name for pair in pairs for name in differences(*pair)}
        assert named == {"when"}  # a time point alone; scale and design never differ in one picture
    designs = {entry.design for entry in measure.entries}
    assert not ({"clinic-registry"} & designs and len(designs) > 1)


def test_a_clinic_list_and_a_fair_test_never_share_a_picture():
    trial, registry = TRUE.evidence("berlim-2014-response"), TRUE.evidence("carpenter-2012-doctor-response")
    assert trial is not None
    assert registry is not None
    assert not may_share_picture(trial, registry)
    assert {"scale", "when", "design"} <= set(differences(trial, registry))
    assert may_share_picture(trial, trial)


@pytest.mark.parametrize(
    ("section", "filled"),
    [
        ("response", [29, 10]),
        ("remission", [19, 5]),
        ("side-effects", [36, 4]),
        ("headache", [58, 56]),
        ("twitch", [21, 3]),
        ("face-pain", [6, 1]),
        ("lasting", [67, 53, 46]),
        ("next-medicine", [38, 15]),
        ("steps", [37, 31, 14, 13]),
    ],
)
def test_every_figure_of_the_fact_base_is_drawn(qtbot, section, filled):
    page = true_page(qtbot, f"numbers#{section}")
    assert [array.filled for array in page._result.findChildren(IconArray)] == filled
    words = words_on(page)
    for number in filled:
        assert str(number) in words
        assert str(100 - number) in words
    assert not page.measure.differs or page.measure.differs in words


def test_the_dispute_about_star_d_is_stated(qtbot):
    words = " ".join(words_on(true_page(qtbot, "numbers#steps")))
    assert "Experts disagree on the total after four steps: between about 35 and 67 of 100." in words
    assert "do not stand beside TMS rates" in words


def test_the_side_effects_share_a_tab(qtbot):
    page = true_page(qtbot)
    qtbot.mouseClick(page.tabs[2], Qt.MouseButton.LeftButton)
    assert [tab.isChecked() for tab in page.kinds] == [True, False, False, False]
    qtbot.mouseClick(page.kinds[1], Qt.MouseButton.LeftButton)
    assert page.measure.identifier == "headache"
    assert page.tabs[2].isChecked()


def test_what_matters_comes_first_and_joins_the_visit(qtbot):
    page: Any = true_page(qtbot)
    assert not page.findChildren(MattersView)
    qtbot.mouseClick(page.ask, Qt.MouseButton.LeftButton)
    for topic in ("cost", "side-effects"):
        qtbot.mouseClick(page.matters.chips[topic], Qt.MouseButton.LeftButton)
    assert page.visit.matters == ("cost", "side-effects")
    assert [card.accessibleName() for card in page.matters.cards] == ["Cost", "Side effects"]
    assert page.matters.y() < page.cards[0].mapTo(page._result, page.cards[0].rect().topLeft()).y()
    page.matters.section_chosen.emit("side-effects")
    assert page.measure.identifier == "sore-scalp"
    qtbot.mouseClick(page.matters.chips["cost"], Qt.MouseButton.LeftButton)
    assert page.visit.matters == ("side-effects",)
    again: Any = true_page(qtbot, visit=Visit(matters=("speed",)))
    assert again.matters.chips["speed"].isChecked()


def test_what_matters_recommends_nothing():
    words = " ".join(line for topic in HELP.topics() for line in topic.lines).lower()
    for word in ("should", "best for you", "recommend", "better choice"):
        assert word not in words
