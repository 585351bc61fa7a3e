"""The small rules of the values: reading time, reviews, printed numbers, scenes, problems."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tms_education.domain.article import (
    WORDS_A_MINUTE,
    Article,
    ArticleCard,
    Paragraph,
    Review,
    Section,
    reading_minutes,
)
from tms_education.domain.errors import ContentError, Problem
from tms_education.domain.evidence import Evidence
from tms_education.domain.scene import Scene, SceneStep

DAY = date(2026, 11, 24)


@given(st.integers(0, 100_000))
def test_reading_takes_at_least_a_minute_and_never_less_for_more_words(words):
    assert 1 <= reading_minutes(words) <= reading_minutes(words + WORDS_A_MINUTE)


def test_a_text_is_reviewed_only_with_a_name_and_a_date():
    assert not Review(DAY, DAY).is_reviewed
    assert not Review(DAY, DAY, reviewed_by="A name").is_reviewed
    assert not Review(DAY, DAY, reviewed_on=DAY).is_reviewed
    assert Review(DAY, DAY, "A name", DAY).is_reviewed


def test_a_review_is_overdue_the_day_after():
    assert not Review(DAY, DAY).is_overdue(DAY)
    assert Review(DAY, DAY).is_overdue(date(2026, 11, 25))


def test_an_article_counts_its_citations_in_order_without_repeats():
    def section(name, *keys):
        return Section(name, name, (Paragraph("text", "", keys), Paragraph("text", "", keys[:1])))

    card = ArticleCard("a", "", "", "", "about", 1, "", 1, Review(DAY, DAY))
    article = Article(card, section("", "c", "a"), (section("one", "b", "c"), section("two", "d", "a")))
    assert article.citations == ("c", "a", "b", "d")
    assert [section.identifier for section in article.sections if section is article.section("two")] == ["two"]
    assert article.section("none") is None


NUMBER = Evidence(
    identifier="x", words="got better", measure="response", real=24.0, sham=None, comparator="none",
    unit="per 100 people", people=1371, when="", scale="", design="", source="", grade="A", certainty="checked",
    extra=(("extra", "12"), ("people", "1,371"), ("one_in", "180")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("field", "words"),
    [("real", "24"), ("words", "got better"), ("extra", "12"), ("people", "1,371"), ("one_in", "180")],
)
def test_a_number_is_printed_as_people_write_it(field, words):
    assert NUMBER.value(field) == words


@pytest.mark.parametrize("field", ["sham", "interval", "none", "value", "__class__", "__slots__"])
def test_a_number_that_is_not_there_is_not_printed(field):
    with pytest.raises(KeyError):
        NUMBER.value(field)


def test_a_scene_finds_its_steps_and_falls_back_on_the_first():
    scene = Scene("x", "", "", (SceneStep("a", "", "", ""), SceneStep("b", "", "", "")))
    assert (scene.step("b").identifier, scene.index("b")) == ("b", 1)
    assert (scene.step("none").identifier, scene.index("none")) == ("a", 0)
    with pytest.raises(IndexError):
        Scene("x", "", "", ()).step("a")


def test_problems_are_sorted_by_file_and_line_and_all_said():
    problems = (Problem("b.md", 1, "One."), Problem("a.md", 10, "Two."), Problem("a.md", 9, "Three."))
    assert [str(problem) for problem in sorted(problems)] == ["a.md:9: Three.", "a.md:10: Two.", "b.md:1: One."]
    assert str(ContentError(problems)) == "b.md:1: One.\na.md:10: Two.\na.md:9: Three."
