"""A guide one bit at a time, in the whole program."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.program import button, make

from tms_education.domain.gentle import bits_of, short_of
from tms_education.ui.pages.gentle import GentlePage
from tms_education.ui.style import hearing
from tms_education.ui.widgets.article_view import ArticleView
from tms_education.ui.widgets.source_sheet import SourceSheet

SLUG = "will-it-work"


@pytest.fixture
def program(tmp_path, qtbot):
    made = make(tmp_path)
    qtbot.addWidget(made.window)
    return made


@pytest.fixture
def bits(program):
    article = program.outside.library.article(SLUG)
    assert article is not None
    return bits_of(article)


def gentle(program) -> GentlePage:
    page = program.window.page
    assert isinstance(page, GentlePage)
    assert page.view is not None
    return page


def view_of(program) -> ArticleView:
    view = gentle(program).view
    assert view is not None
    return view


def shown(program) -> str:
    return " ".join(view_of(program).article_document.toPlainText().split())


def test_the_reader_leads_there_and_back_to_the_same_section(program, bits):
    program.window.go(f"learn/{SLUG}#{bits[-1].section.identifier}")
    button(program, "One bit at a time").click()
    assert str(program.window.route) == f"learn/{SLUG}/gentle"
    assert "Bit 1 of" in gentle(program).progress.words
    button(program, "The whole guide").click()
    assert program.window.route.parts == (SLUG,)


def test_next_shows_one_paragraph_after_the_other_larger_and_says_it(program, bits, monkeypatch):
    heard: list[str] = []
    monkeypatch.setattr(hearing, "announce", lambda _widget, words, **_how: heard.append(words))
    program.window.go(f"learn/{SLUG}/gentle")
    before = shown(program)
    size = view_of(program).article_document.defaultFont().pixelSize()
    assert size > program.window.look.font("article").pixelSize()
    button(program, "Next").click()
    assert shown(program) != before
    assert gentle(program).progress.words == f"Bit 2 of {short_of(bits)}"
    assert any(" ".join(words.split()) == shown(program) for words in heard)
    picture = gentle(program).picture
    assert picture is not None
    assert picture.shown == (bits[1].cue.picture, bits[1].cue.step)


def test_the_first_bit_begins_with_the_title_and_the_others_have_it_above_them(program):
    program.window.go(f"learn/{SLUG}/gentle")
    title = program.outside.library.article(SLUG).card.title
    assert shown(program).startswith(title)
    assert gentle(program).title.isHidden()
    button(program, "Next").click()
    assert title not in shown(program)
    assert gentle(program).title.isVisible()
    assert gentle(program).title.words == title


@pytest.mark.parametrize("slug", ["side-effects", "not-ect"])
def test_a_short_bit_about_seizures_shows_the_picture_about_seizures(program, slug):
    program.window.go(f"learn/{slug}/gentle")
    while not re.search(r"seizure.* 1 in ", shown(program)):
        assert gentle(program).place < 4
        button(program, "Next").click()
    picture = gentle(program).picture
    assert picture is not None
    assert picture.shown == ("not-ect", "seizure")


def test_the_place_is_kept_within_the_visit_and_cleared_with_it(program):
    program.window.go(f"learn/{SLUG}/gentle")
    for _ in range(4):
        gentle(program).next.click()
    program.window.go("home")
    program.window.go(f"learn/{SLUG}/gentle")
    assert gentle(program).place == 4
    program.window.clear_visit()
    program.window.go(f"learn/{SLUG}/gentle")
    assert gentle(program).place == 0


def test_keys_walk_and_stop_at_the_first(program):
    program.window.go(f"learn/{SLUG}/gentle")
    for key, place in ((Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        QTest.keyClick(gentle(program), key)
        assert gentle(program).place == place


def test_the_address_names_the_section_and_opens_it(program, bits):
    last = bits[-1].section.identifier
    program.window.go(f"learn/{SLUG}/gentle#{last}")
    assert bits[gentle(program).place].section.identifier == last
    assert bits[gentle(program).place - 1].section.identifier != last


def test_the_short_version_is_a_few_bits_and_the_rest_is_offered(program, bits):
    program.window.go(f"learn/{SLUG}/gentle")
    short = short_of(bits)
    assert short < 8
    for _ in range(short - 1):
        button(program, "Next").click()
    assert gentle(program).progress.words == f"Bit {short} of {short}. This was the short version."
    button(program, "Read more bits").click()
    assert gentle(program).progress.words == f"Bit 1 of {len(bits) - short}"


def test_after_the_last_bit_comes_the_end_of_the_guide(program, bits):
    program.window.go(f"learn/{SLUG}/gentle")
    for _ in bits[1:]:
        gentle(program).next.click()
    button(program, "To the end").click()
    assert (program.window.route.parts, program.window.route.section) == ((SLUG,), bits[-1].section.identifier)


def test_a_source_opens_from_a_bit(program, bits):
    program.window.go(f"learn/{SLUG}/gentle")
    view = view_of(program)
    target = next(one for one in view.article_document.targets if one.scheme == "reference")
    view.choose(target)
    assert isinstance(gentle(program)._explainer.sheet, SourceSheet)


def test_a_guide_that_is_not_there_says_so(program):
    program.window.go("learn/nowhere/gentle")
    button(program, "All guides").click()
    assert str(program.window.route) == "learn"
