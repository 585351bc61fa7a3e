"""The reader: text and picture follow each other, places are remembered, sources open beside their paragraph."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from tests.ui.fakes_reading import OTHER, WAYS, look, nameless, outside, route

from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside
from tms_education.ui.pages.reader import ReaderPage
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import CardButton
from tms_education.ui.widgets.source_sheet import SourceSheet
from tms_education.ui.widgets.text import Text


def shown(qtbot, text: str = "learn/ways", around: Outside | None = None, size=(1168, 728), **how) -> ReaderPage:
    page = ReaderPage(look(**how), around or outside(), route(text))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.add_end()
    return page


def button(page: ReaderPage, words: str) -> QAbstractButton:
    return next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == words)


def words(page: ReaderPage) -> str:
    return "\n".join(one.words for one in page.findChildren(Text))


@pytest.mark.parametrize(
    ("section", "picture"),
    [
        ("", ("nerve-cell", "pulse")),
        ("pulse", ("nerve-cell", "pulse")),
        ("tiny", ("nerve-cell", "fire")),
        ("place", ("brain", "prefrontal")),
        ("no-picture", ("brain", "prefrontal")),
        ("last", ("brain", "coil")),
    ],
)
def test_the_picture_follows_the_section_being_read(qtbot, section, picture):
    page = shown(qtbot)
    page.view.go_to_section(section)
    assert page.picture is not None
    assert page.picture.shown == picture
    assert page.picture.caption == f"Caption {picture[1]}"
    assert page.picture.stage is not None
    assert page.picture.stage.picture.step == picture[1]


def test_the_picture_comes_just_after_the_text_was_painted(qtbot):
    page = shown(qtbot)
    assert page.picture is not None
    stage = page.picture.stage
    assert stage is not None
    qtbot.waitUntil(stage.isVisible)


def test_who_opens_the_guide_next_gets_its_picture_as_it_was_painted(qtbot):
    around = outside()
    first = shown(qtbot, around=around)
    assert first.picture is not None
    assert first.picture.stage is not None
    qtbot.waitUntil(first.picture.stage.isVisible)
    first.leave()
    first.hide()
    again = shown(qtbot, around=around)
    assert again.picture is not None
    assert again.picture.stage is not None
    assert again.picture.stage is not first.picture.stage
    assert again.picture.stage.picture is first.picture.stage.picture
    qtbot.waitUntil(again.picture.stage.isVisible)
    assert again.picture.shown == ("nerve-cell", "pulse")


def test_replay_begins_the_step_again(qtbot):
    page = shown(qtbot)
    assert page.picture is not None
    stage = page.picture.stage
    assert stage is not None
    qtbot.waitUntil(lambda: stage.seconds > 0.05)
    button(page, "Replay").click()
    assert stage.seconds < 0.05


def test_scrolling_moves_the_picture_through_every_step(qtbot):
    page = shown(qtbot)
    assert page.picture is not None
    bar, seen = page.view.verticalScrollBar(), [page.picture.shown[1]]
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 15)
        if page.picture.shown[1] != seen[-1]:
            seen.append(page.picture.shown[1])
    assert seen == ["pulse", "fire", "prefrontal", "coil"]


def test_choosing_a_step_on_the_stage_moves_the_text(qtbot):
    page = shown(qtbot)
    assert page.picture is not None
    assert page.picture.stage is not None
    QTest.keyClick(page.picture.stage, Qt.Key.Key_Right)
    assert page.view.live_section == "tiny"
    assert page.picture.shown == ("nerve-cell", "fire")


def test_a_step_no_section_asks_for_leaves_the_text_alone(qtbot):
    page = shown(qtbot, "learn/ways#pulse")
    assert page.picture is not None
    assert page.picture.stage is not None
    QTest.keyClick(page.picture.stage, Qt.Key.Key_Left)
    assert page.view.live_section == "pulse"
    assert page.picture.shown == ("nerve-cell", "rest")


def test_the_section_of_the_route_comes_first_then_the_place_left(qtbot):
    visit = Visit().with_place("ways", "place")
    assert shown(qtbot, "learn/ways#tiny", outside(visit)).view.live_section == "tiny"
    assert shown(qtbot, "learn/ways", outside(visit)).view.live_section == "place"


def test_the_place_is_remembered_and_told(qtbot):
    page = shown(qtbot)
    told: list[str] = []
    page.went.connect(told.append)
    page.view.go_to_section("place")
    assert page.visit.place("ways") == "place"
    assert told == ["learn/ways#place"]


def test_another_section_of_the_same_article_opens_without_rebuilding(qtbot):
    page = shown(qtbot)
    assert page.open(route("learn/ways#last"))
    assert page.view.live_section == "last"
    assert not page.open(route("learn/other"))
    assert not page.open(route("learn/ways#nowhere"))


def test_an_article_is_read_at_its_end_and_not_before(qtbot):
    page = shown(qtbot)
    page.view.go_to_section("place")
    assert page.visit.read == frozenset()
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().maximum())
    assert page.visit.read == {"ways"}


def test_parts_are_counted(qtbot):
    page = shown(qtbot)
    assert "Part 1 of 6" in words(page)
    page.view.go_to_section("tiny")
    assert "Part 3 of 6" in words(page)


def choose(page: ReaderPage, scheme: str, value: str) -> None:
    one = next(one for one in page.view.article_document.targets if (one.scheme, one.value) == (scheme, value))
    box = page.view.article_document.boxes(one)[0]
    page.view.verticalScrollBar().setValue(round(box.center().y()) - 300)
    page.view.choose(one)


@pytest.mark.parametrize(("scheme", "value"), [("reference", "cats"), ("chip", "cats")])
def test_a_citation_opens_the_sheet_of_its_reference(qtbot, scheme, value):
    page = shown(qtbot)
    choose(page, scheme, value)
    assert page.sheet is not None
    said = "\n".join(one.words for one in page.sheet.findChildren(Text))
    for part in ("[3] Text of cats", "Who of cats", "Found by cats", "Limits of cats", "It was done in animals."):
        assert part in said
    assert "fair test" in said


def test_a_chip_with_several_references_lists_them(qtbot):
    page = shown(qtbot)
    choose(page, "chip", "one,two")
    assert isinstance(page.sheet, SourceSheet)
    assert [reference.key for _, reference in page.sheet.sources] == ["one", "two"]
    said = "\n".join(one.words for one in page.sheet.findChildren(Text))
    assert "Who of one (1,371 people)" in said


@pytest.mark.parametrize(
    ("size", "how"), [((1168, 728), {}), ((800, 1112), {"portrait": True}), ((1168, 728), {"text_size": 150})]
)
def test_the_sheet_leaves_the_paragraph_in_view(qtbot, size, how):
    page = shown(qtbot, size=size, **how)
    choose(page, "reference", "cats")
    assert page.sheet is not None
    assert page.view.focused is not None
    box = page.view.paragraph_box(page.view.focused)
    corner = page.view.mapTo(page, box.topLeft())
    assert page.sheet.card.geometry().top() >= 0
    assert page.sheet.card.geometry().bottom() <= page.height()
    assert not page.sheet.card.geometry().intersects(box.translated(corner - box.topLeft()))


def sheets(page: ReaderPage) -> list[SourceSheet]:
    return [one for one in page.findChildren(SourceSheet) if one.isVisible()]


def test_escape_closes_the_sheet_and_another_can_open(qtbot):
    page = shown(qtbot)
    choose(page, "reference", "cats")
    assert page.sheet is not None
    QTest.keyClick(page.sheet, Qt.Key.Key_Escape)
    assert not sheets(page)
    choose(page, "reference", "open")
    assert len(sheets(page)) == 1


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("All guides", "learn"),
        ("Title other", "learn/other"),
        ("Try the picture", "explore/nerve-cell"),
        ("Plan your weeks", "timeline"),
        ("Check in", "check-in"),
    ],
)
def test_every_way_on_asks_for_its_route(qtbot, name, target):
    page = shown(qtbot)
    with qtbot.waitSignal(page.route_chosen, timeout=1000) as asked:
        button(page, name).click()
    assert asked.args == [target]


def test_only_articles_that_are_there_are_offered_next(qtbot):
    names = [card.accessibleName() for card in shown(qtbot).findChildren(CardButton)]
    assert names[0] == "Title other"
    assert len(names) == 4


def test_big_text_has_no_picture_but_a_way_to_each(qtbot):
    page = shown(qtbot, text_size=200, size=(1280, 708))
    assert page.picture is None
    with qtbot.waitSignal(page.route_chosen, timeout=1000) as asked:
        choose(page, "picture", "brain/coil")
    assert asked.args == ["explore/brain/coil"]


def test_in_portrait_the_picture_stands_above_the_text(qtbot):
    page = shown(qtbot, size=(800, 1112), portrait=True)
    assert page.picture is not None
    assert page.picture.geometry().bottom() < page.view.geometry().top()
    assert page.view.height() > 480


def test_in_a_roomy_window_the_picture_takes_what_the_text_leaves(qtbot):
    page = ReaderPage(Look(roomy=True), outside(), route("learn/ways"))
    qtbot.addWidget(page)
    page.resize(1784, 996)
    page.show()
    assert page.picture is not None
    assert page.picture.width() > page.view.width()


def test_an_unknown_article_says_so_and_shows_the_way_back(qtbot):
    page = shown(qtbot, "learn/nothing")
    assert "isn’t here right now" in words(page)
    with qtbot.waitSignal(page.route_chosen, timeout=1000) as asked:
        button(page, "See all guides").click()
    assert asked.args == ["learn"]
    assert page.open(route("learn/nothing"))
    assert not page.open(route("learn/ways"))


def test_an_article_without_cues_and_sources_has_no_stage(qtbot):
    page = shown(qtbot, "learn/other", outside(None, OTHER))
    assert page.picture is None
    assert "Part 1 of 1" in words(page)


@pytest.mark.parametrize("text", ["learn/ways", "learn/nothing"])
def test_every_control_has_a_name(qtbot, text):
    page = shown(qtbot, text)
    if text == "learn/ways":
        choose(page, "chip", "one,two")
    assert nameless(page) == []


@pytest.mark.parametrize(("size", "text_size", "portrait"), [((1168, 728), 150, False), ((800, 1112), 200, True)])
def test_the_page_is_never_wider_than_its_room(qtbot, size, text_size, portrait):
    page = shown(qtbot, size=size, text_size=text_size, portrait=portrait)
    assert page.minimumSizeHint().width() <= size[0]
    assert WAYS.card.title in page.view.toPlainText()
