"""A guide falls into bits: its paragraphs in their order, each with a picture."""

from datetime import date

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


def test_a_bit_without_a_picture_keeps_the_one_before_and_the_first_has_the_next():
    assert [bit.cue for bit in bits_of(ARTICLE)] == [SPOT, SPOT, SPOT, SPOT, COIL]


def test_a_section_is_found_by_its_first_bit():
    bits = bits_of(ARTICLE)
    assert [first_of(bits, name) for name in ("", "first", "second", "third", "none")] == [0, 1, 3, 4, 0]


def test_the_visit_remembers_the_bit_of_each_guide():
    visit = Visit().with_bit("one", 3).with_bit("two", 1).with_bit("one", 4)
    assert (visit.bit("one"), visit.bit("two"), visit.bit("three")) == (4, 1, 0)
    assert not visit.is_untouched
