"""A text that would keep the program busy for minutes is refused at once; a usual one costs next to nothing."""

import time

import pytest

from tms_education.content.locate import content_root
from tms_education.content.markdown_html import Converter
from tms_education.content.markdown_limits import LONGEST_PART, MOST_STEPS, bracket_steps, too_much


@pytest.mark.parametrize(
    ("text", "steps"),
    [("", 0), ("a [b] c", 2), ("[a](#b)", 2 + 3), ("[[a]]", 2 + 4), ("[ab", 3), ("]a)", 0), ("[(a]", 3 + 3)],
)
def test_steps_are_counted_to_the_end_of_each_bracket(text, steps):
    assert bracket_steps(text) == steps


@pytest.mark.parametrize("text", ["[" * 9_000, "[" * 9_000 + "]" * 9_000, "![" * 4_000, "[a](" * 4_000, "(" * 9_000])
def test_brackets_that_never_end_are_refused_at_once(text):
    began = time.perf_counter()
    paragraphs, faults = Converter().convert(text)
    assert not paragraphs
    assert faults[0][1] == "Too many brackets are open at once here."
    assert time.perf_counter() - began < 1


def test_a_part_without_headings_has_a_longest_length():
    assert "divide it" in too_much("a" * (LONGEST_PART + 1))
    assert not too_much("a" * LONGEST_PART)


def test_an_open_bracket_does_not_spoil_the_paragraphs_after_it():
    assert not too_much("\n\n".join(["one [ open", *["word " * 100] * 90]))


def test_the_articles_that_ship_are_far_from_the_limit():
    for file in (content_root() / "articles").rglob("*.md"):
        assert bracket_steps(file.read_text("utf-8")) < MOST_STEPS / 20
