"""A guide falls into bits: its paragraphs in their order, each with a picture."""

from dataclasses import replace
from datetime import date

import pytest

from tms_education.domain.article import Article, ArticleCard, Cue, Paragraph, Review, Section
from tms_education.domain.gentle import bits_of, first_of
from tms_education.domain.visit import Visit

REVIEW = Review(date(2026, 1, 1), date(2027, 1, 1))
SPOT, COIL = Cue("brain", "spot"), Cue("brain", "coil")


def text(words: str) -> Paragraph:
    return Paragraph("text", words)


ARTICLE = Article(
    ArticleCard("one", "One", "One?", "", "basics", 1, "", 3, REVIEW),
    Section("", "", (text("short"),)),
    (
        Section("first", "First", (text("a"), text("b")), SPOT),
        Section("second", "Second", (text("c"),)),
        Section("third", "Third", (text("d"),), COIL),
    ),
)


def test_every_paragraph_is_a_bit_in_its_place():
    assert [bit.paragraph.html for bit in bits_of(ARTICLE)] == ["short", "a", "b", "c", "d"]
    assert [bit.section.identifier for bit in bits_of(ARTICLE)] == ["", "first", "first", "second", "third"]


@pytest.mark.parametrize("lead", ["<p>Bring these:</p>", "<p>What comes off?</p>", "<p><strong>Good</strong></p>"])
def test_a_list_is_one_bit_with_the_words_that_lead_to_it(lead):
    points = Paragraph("list", "<ul><li>x</li></ul>", ("b", "a"))
    section = Section("first", "First", (text("<p>a.</p>"), Paragraph("text", lead, ("a",)), points, points))
    _, _, joined, last = bits_of(replace(ARTICLE, sections=(section,)))
    assert joined.paragraph == Paragraph("list", f"{lead}\n{points.html}", ("a", "b"))
    assert last.paragraph == points


def test_words_that_say_a_thing_of_their_own_stay_a_bit_before_a_list():
    section = Section("first", "First", (text("<p>a:</p>"), text("<p>b.</p>"), Paragraph("list", "<ul></ul>")))
    bits = bits_of(replace(ARTICLE, sections=(section,)))
    assert [bit.paragraph.html for bit in bits] == ["short", "<p>a:</p>", "<p>b.</p>", "<ul></ul>"]


def test_a_bit_without_a_picture_keeps_the_one_before_and_the_first_has_the_next():
    assert [bit.cue for bit in bits_of(ARTICLE)] == [SPOT, SPOT, SPOT, SPOT, COIL]


def test_the_bits_of_the_short_version_may_have_pictures_of_their_own_and_the_last_one_stays():
    short = Section("", "", (text("x"), text("y"), text("z")), SPOT, later=(COIL,))
    without = Section("first", "First", (text("a"),))
    bits = bits_of(replace(ARTICLE, short=short, sections=(without,)))
    assert [bit.cue for bit in bits] == [SPOT, COIL, COIL, COIL]


def test_a_section_is_found_by_its_first_bit():
    bits = bits_of(ARTICLE)
    assert [first_of(bits, name) for name in ("", "first", "second", "third", "none")] == [0, 1, 3, 4, 0]


def test_the_visit_remembers_the_bit_of_each_guide():
    visit = Visit().with_bit("one", 3).with_bit("two", 1).with_bit("one", 4)
    assert (visit.bit("one"), visit.bit("two"), visit.bit("three")) == (4, 1, 0)
    assert not visit.is_untouched
