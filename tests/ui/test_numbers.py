"""The page of numbers shows what was published, and both sides of it."""

import pytest
from PySide6.QtCore import Qt
from tests.ui.fakes_visual import EVIDENCE, FakeLibrary, nameless, outside, shown, still_look, words_on

from tms_education.domain.navigation import Route
from tms_education.ui.pages.numbers import NumbersPage
from tms_education.ui.widgets.dot_field import DotField
from tms_education.ui.widgets.icon_array import IconArray
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
