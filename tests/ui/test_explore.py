"""The page of pictures: steps by finger and key, and a route for each."""

import pytest
from PySide6.QtCore import QPoint, Qt
from tests.ui.fakes_visual import BRAIN_STEPS, CELL_STEPS, FakeLibrary, nameless, outside, shown, still_look, words_on

from tms_education.content.library import ShippedLibrary
from tms_education.domain.navigation import Route
from tms_education.domain.settings import Appearance
from tms_education.ui.pages.explore import ExplorePage
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text


@pytest.fixture
def page(qtbot):
    return shown(qtbot, ExplorePage(still_look(), outside(), Route.parse("explore")))


def routes(page):
    """Collect the addresses a page goes to."""
    found: list[str] = []
    page.went.connect(found.append)
    return found


def test_the_first_picture_opens_alone(page):
    assert page.scene.identifier == "brain"
    assert page.stage.picture.step == "whole"
    assert [tab.isChecked() for tab in page.tabs] == [True, False, False]


def test_a_tap_on_a_step_shows_it_and_tells_its_route(page, qtbot):
    found = routes(page)
    qtbot.mouseClick(page.stepper.buttons[3], Qt.MouseButton.LeftButton)
    assert page.stage.picture.step == "to-mood-spot"
    assert found == ["explore/brain/to-mood-spot"]
    assert "Text to-mood-spot." in words_on(page)
    assert "Text whole." not in words_on(page)


def test_keys_walk_through_the_steps(page, qtbot):
    page.open(Route.parse("explore/nerve-cell"))
    found = routes(page)
    page.stepper.buttons[0].setFocus()
    qtbot.keyClick(page.stepper.buttons[0], Qt.Key.Key_Down)
    qtbot.keyClick(page.stepper.buttons[1], Qt.Key.Key_Down)
    assert found == ["explore/nerve-cell/pulse", "explore/nerve-cell/fire"]
    assert page.stepper.now == 2
    qtbot.keyClick(page.stage, Qt.Key.Key_Left)
    assert found[-1] == "explore/nerve-cell/pulse"
    assert page.stepper.now == 1


def test_next_and_back_reach_every_step_and_its_route(page, qtbot):
    found = routes(page)
    assert not page.back.isEnabled()
    for _ in BRAIN_STEPS[1:]:
        qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert found == [f"explore/brain/{step}" for step in BRAIN_STEPS[1:]]
    assert page.next.accessibleName() == "Again from the first step"
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert found[-1] == "explore/brain/coil"


def test_the_last_next_starts_again(page, qtbot):
    assert page.open(Route.parse("explore/brain/pulse"))
    qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert page.stage.picture.step == "whole"


@pytest.mark.parametrize("step", CELL_STEPS)
def test_open_moves_to_each_step_without_a_new_page(page, step):
    assert page.open(Route.parse(f"explore/nerve-cell/{step}"))
    assert page.stage.picture.step == step
    assert page.scene.identifier == "nerve-cell"
    assert page.tabs[1].isChecked()


def test_open_inside_a_picture_keeps_the_stage(page):
    stage = page.stage
    page.open(Route.parse("explore/brain/coil"))
    assert page.stage is stage


def test_another_tab_shows_its_first_step(page, qtbot):
    found = routes(page)
    qtbot.mouseClick(page.tabs[1], Qt.MouseButton.LeftButton)
    assert found == ["explore/nerve-cell/rest"]
    assert page.stage.picture.step == "rest"
    assert page.stepper.now == 0


@pytest.mark.parametrize(
    ("address", "picture", "step"),
    [
        ("explore/nothing", "brain", "whole"),
        ("explore/brain/nothing", "brain", "whole"),
        ("explore/nerve-cell", "nerve-cell", "rest"),
    ],
)
def test_what_is_unknown_is_the_first(qtbot, address, picture, step):
    page = shown(qtbot, ExplorePage(still_look(), outside(), Route.parse(address)))
    assert (page.scene.identifier, page.stage.picture.step) == (picture, step)


def test_a_route_of_another_page_is_refused(page):
    assert not page.open(Route.parse("numbers"))
    assert page.scene.identifier == "brain"


def test_the_picture_is_told_in_words(page, qtbot):
    page.open(Route.parse("explore/brain/coil"))
    assert page.stage.accessibleDescription() == "Description coil."
    qtbot.mouseClick(page.words, Qt.MouseButton.LeftButton)
    sheet = page.window().findChild(Sheet)
    assert "Description coil." in words_on(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_still_look_plays_only_when_it_is_asked_to(page, qtbot):
    page.open(Route.parse("explore/nerve-cell/pulse"))
    assert page.play.isVisibleTo(page)
    assert not page.stage.is_moving
    qtbot.mouseClick(page.play, Qt.MouseButton.LeftButton)
    assert page.stage.is_moving
    page.open(Route.parse("explore/nerve-cell/rest"))
    assert not page.play.isVisibleTo(page)
    assert not page.slider.isVisibleTo(page)


def test_the_slider_holds_the_picture_at_a_moment(page, qtbot):
    page.open(Route.parse("explore/nerve-cell/pulse"))
    assert page.slider.value() == page.slider.maximum()
    page.slider.setFocus()
    qtbot.keyClick(page.slider, Qt.Key.Key_Home)
    assert page.stage.seconds == 0
    qtbot.keyClick(page.slider, Qt.Key.Key_Right)
    assert 0 < page.stage.seconds < 0.1
    assert not page.stage.is_moving
    qtbot.mouseClick(page.slider, Qt.MouseButton.LeftButton, pos=page.slider.rect().center())
    assert abs(page.stage.seconds - page.stage.length / 2) < 0.1 * page.stage.length


def test_play_and_pause_say_what_they_will_do(qtbot):
    look = Look(Appearance())
    page = shown(qtbot, ExplorePage(look, outside(), Route.parse("explore/brain/pulse")))
    qtbot.waitUntil(lambda: page.stage.is_moving)
    assert page.play.text() == "Pause"
    qtbot.mouseClick(page.play, Qt.MouseButton.LeftButton)
    assert not page.stage.is_moving
    assert page.play.text() == "Play"
    assert page.play.accessibleName() == "Play"
    qtbot.mouseClick(page.play, Qt.MouseButton.LeftButton)
    assert page.stage.is_moving
    page.leave()
    assert not page.stage.is_moving


@pytest.mark.parametrize(
    ("portrait", "text_size"), [(False, 100), (False, 150), (False, 200), (True, 100), (True, 200)]
)
def test_every_control_has_a_name_in_every_layout(qtbot, portrait, text_size):
    look = still_look(portrait=portrait, text_size=text_size)
    page = ExplorePage(look, outside(), Route.parse("explore/brain/coil"))
    shown(qtbot, page, *((800, 1112) if portrait else (1168, 728)))
    assert nameless(page) == []
    assert page.stage is not None
    assert page.stage.accessibleName()
    assert page.stepper.now == 4
    bottom = page.stage.mapTo(page, QPoint(0, page.stage.height())).y()
    assert page.words.mapTo(page, QPoint(0, 0)).y() >= bottom
    assert page.next.width() >= page.next.minimumSizeHint().width()
    assert page.back.width() >= page.back.minimumSizeHint().width()


def test_larger_text_brings_the_words_of_the_step_into_view(qtbot):
    page = shown(qtbot, ExplorePage(still_look(text_size=130), outside(), Route.parse("explore/brain/pulse")))
    view = page._side_scroll.viewport()

    def in_view():
        box = page.stepper.buttons[5]
        top = box.mapTo(view, QPoint(0, 0)).y()
        return top >= 0 and top + box.height() <= view.height()

    qtbot.waitUntil(in_view)


def test_portrait_says_the_step_in_one_line(qtbot):
    page = shown(qtbot, ExplorePage(still_look(portrait=True), outside(), Route.parse("explore/brain/coil")), 800, 1112)
    assert "Step 5 of 6" in words_on(page)
    assert "Caption coil" in words_on(page)
    assert "Text coil." in words_on(page)


def test_without_pictures_there_is_a_sentence(qtbot):
    page = shown(qtbot, ExplorePage(still_look(), outside(FakeLibrary(pictures=())), Route.parse("explore")))
    assert words_on(page) == ["The pictures could not be opened."]
    page.leave()


def test_next_stays_in_view_at_big_text_and_scrolls_along_only_in_a_low_window(qtbot):
    page = shown(qtbot, ExplorePage(Look(Appearance(text_size=200)), outside(), Route.parse("explore")))
    for tall, is_pinned in ((700, True), (240, False), (700, True)):
        page.resize(1100, tall)
        qtbot.waitUntil(lambda tall=tall: page.height() == tall)
        assert (page.next.parent().parent() is page) is is_pinned
        page.open(Route.parse("explore/nerve-cell/fire"))
        bottom = page.next.mapTo(page, QPoint(0, page.next.height())).y()
        assert not is_pinned or bottom <= page.height()


def test_the_step_is_named_beside_next_where_its_words_lie_below(qtbot):
    page = shown(qtbot, ExplorePage(Look(Appearance(text_size=200)), outside(), Route.parse("explore")))
    page.resize(1188, 700)
    page.open(Route.parse("explore/nerve-cell/fire"))
    names = [label for label in page.findChildren(Text) if label.words == "Caption fire" and label.isVisible()]
    beside = [label for label in names if label.parent() is page.next.parent()]
    assert len(beside) == 1
    assert beside[0].mapTo(page, QPoint()).x() < page.back.mapTo(page, QPoint()).x()
    page.resize(1188, 240)
    qtbot.waitUntil(lambda: not beside[0].isVisible())


def test_a_small_upright_window_keeps_a_picture_of_some_height(qtbot):
    page = shown(qtbot, ExplorePage(Look(portrait=True, small=True), outside(), Route.parse("explore")))
    page.resize(480, 740)
    qtbot.waitUntil(lambda: page.stage.height() >= 300)
    page.resize(320, 700)
    qtbot.waitUntil(lambda: page.stage.height() < 300)


def test_numbers_of_people_say_from_how_many_they_come(qtbot):
    there = outside(ShippedLibrary())
    page = shown(qtbot, ExplorePage(still_look(), there, Route.parse("explore/people/five-days")))
    counted = there.library.evidence("kratter-2026-remission").people
    assert page.label.words.startswith(f"These numbers come from {counted} people. ")
    page.open(Route.parse("explore/people/half-better"))
    assert page.label.words.startswith("These numbers come from 1,371 people. ")
    page.open(Route.parse("explore/people/lasting"))
    assert page.label.words == page.scene.label
