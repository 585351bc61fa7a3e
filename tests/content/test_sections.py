"""An article is split at its headings, and a heading says its id and its picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tms_education.content.placeholders import fill
from tms_education.content.sections import split


def test_each_section_knows_its_marks_and_lines():
    body = "Short.\n\n## One {#one picture=brain step=to-mood-spot}\n\nText.\n## Two{#two}\n"
    sections, problems = split("a.md", body, 15)
    assert problems == ()
    assert [(one.heading, one.identifier, one.picture, one.step, one.line, one.source_line) for one in sections] == [
        ("", "", "", "", 15, 15), ("One", "one", "brain", "to-mood-spot", 17, 18), ("Two", "two", "", "", 20, 21),
    ]  # fmt: skip
    assert sections[1].source == "\nText."


@pytest.mark.parametrize(
    ("heading", "sentence"),
    [
        ("## One", "The heading has no {#id}."),
        ("## {#one}", "The heading has no words."),
        ("## One {#one picture=brain}", "A picture needs a step"),
        ("## One {#one step=whole}", "A picture needs a step"),
        ("## One {#One}", "The mark “#One” can't be read"),
        ("## One {#one #two}", "The mark “#two” can't be read"),
        ("## One {#one picture=../x step=a}", "The mark “picture=../x” can't be read"),
        ("## One {#one} {#two}", ""),
    ],
)
def test_a_heading_that_can_not_be_read_is_named(heading, sentence):
    _, problems = split("a.md", f"Short.\n{heading}\nText.", 1)
    if sentence:
        assert any(problem.line == 2 and sentence in problem.sentence for problem in problems), problems


@given(st.text(alphabet="# {}=abc\n", max_size=60))
def test_no_line_of_a_text_is_lost(body):
    sections, _ = split("a.md", body, 1)
    lines = [line for line in body.split("\n") if line and not (line.startswith("##") and line[2:3] != "#")]
    assert [line for one in sections for line in one.source.split("\n") if line] == lines


@given(st.text(alphabet="{}ab.-_ \n", max_size=60))
def test_any_text_is_filled_or_its_faults_are_named(body):
    _, problems = fill("a.md", body, 1, {})
    assert bool(problems) == ("{{" in body)
    assert all(1 <= problem.line <= body.count("\n") + 1 for problem in problems)
