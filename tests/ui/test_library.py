"""Learn: every guide can be found and opened, and what was read says so."""

from dataclasses import replace

import pytest
from tests.ui.fakes_reading import WAYS, ReadingLibrary, card, look, nameless, outside, route

from tms_education.domain.article import Article
from tms_education.domain.settings import Theme
from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside
from tms_education.ui.pages.library import GuideCard, LibraryPage, ReadRing
from tms_education.ui.widgets.text import Text


def shown(qtbot, around: Outside | None = None, size=(1168, 728), **how) -> LibraryPage:
    page = LibraryPage(look(**how), around or outside(), route("learn"))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    return page


def words(page: LibraryPage) -> list[str]:
    return [one.words for one in page.findChildren(Text)]


def cards(page: LibraryPage) -> list[GuideCard]:
    return page.findChildren(GuideCard)


def test_a_card_opens_its_guide(qtbot):
    page = shown(qtbot)
    with qtbot.waitSignal(page.route_chosen, timeout=1000) as asked:
        next(one for one in cards(page) if one.slug == "other").click()
    assert asked.args == ["learn/other"]


def test_guides_stand_under_the_heading_of_their_group(qtbot):
    said = words(shown(qtbot))
    assert "First questions" in said
    assert "Your visits" in said
    assert "How it works" not in said
    odd = Article(card("odd", "a new group"), WAYS.short)
    assert "More to read" in words(shown(qtbot, outside(None, odd)))


def test_what_was_read_is_counted_and_marked(qtbot):
    page = shown(qtbot, outside(Visit(read=frozenset({"ways", "gone"}))))
    assert "1 of 2 read" in words(page)
    assert page.findChildren(ReadRing)[0].accessibleName() == "1 of 2 read"
    marked = {one.slug: one.accessibleDescription().endswith("Read") for one in cards(page)}
    assert marked == {"ways": True, "other": False}


def test_a_read_card_looks_different(qtbot):
    plain, read = shown(qtbot), shown(qtbot, outside(Visit(read=frozenset({"ways"}))))
    assert cards(plain)[0].grab().toImage() != cards(read)[0].grab().toImage()
    assert cards(plain)[1].grab().toImage() == cards(read)[1].grab().toImage()


def test_minutes_are_said_in_one_and_in_many(qtbot):
    said = [one.accessibleDescription() for one in cards(shown(qtbot))]
    assert any("About 4 minutes" in one for one in said)
    assert any("About 1 minute" in one and "minutes" not in one for one in said)


@pytest.mark.parametrize(
    ("how", "size", "columns"),
    [({}, (1168, 728), 3), ({"portrait": True}, (800, 1112), 2), ({"text_size": 200}, (1280, 708), 1)],
)
def test_columns_suit_the_page(qtbot, how, size, columns):
    page = shown(qtbot, outside(None, *(Article(card(f"guide-{n}"), WAYS.short) for n in range(6))), size, **how)
    lefts = {one.geometry().left() for one in cards(page)}
    assert page.columns == columns
    assert len(lefts) == columns
    assert max(one.geometry().right() for one in cards(page)) < size[0]


@pytest.mark.parametrize("theme", list(Theme))
def test_every_control_has_a_name(qtbot, theme):
    assert nameless(shown(qtbot, theme=theme)) == []


def test_an_empty_library_says_so_calmly(qtbot):
    around = replace(outside(), library=ReadingLibrary())
    assert any("no guides here yet" in one for one in words(shown(qtbot, around)))
