"""The reading grade: syllables, the two formulas, what is excused, and what the check says."""

from datetime import date

import pytest

from tms_education.content.articles import read_draft
from tms_education.content.check_reading import (
    check_dates,
    check_questions,
    check_reading,
    read_excused,
    words_of_section,
)
from tms_education.content.locate import content_root
from tms_education.content.reading_grade import Grades, grades, syllables
from tms_education.domain.article import Paragraph, Section
from tms_education.domain.reading_help import Choice, PageQuestion

HARD = (
    "Neuromodulation interventions demonstrate considerable heterogeneity of electrophysiological consequences. " * 30
)
ARTICLE = """\
---
title: A page
question: What?
summary: It is.
group: about
order: 1
art: a
sources: []
written_on: 2026-01-01
reviewed_by: null
reviewed_on: null
review_due: 2027-01-01
next: []
---
{short}

## One {{#one}}

{full}
"""


def draft(tmp_path, short="The cat sat.", full="The dog ran."):
    file = tmp_path / "page.md"
    file.write_text(ARTICLE.format(short=short, full=full))
    return {"page": read_draft(file, tmp_path, {})}


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(
            ("pulse", 1),
            ("coil", 1),
            ("changes", 2),
            ("headache", 2),
            ("people", 2),
            ("antidepressant", 5),
            ("idea", 3),
        ),
        *(("being", 2), ("serious", 3), ("medicine", 3), ("noticed", 2), ("little", 2), ("trial", 2), ("science", 2)),
        *(("scale", 1), ("needed", 2), ("used", 1), ("tired", 1), ("social", 2), ("someone", 2), ("thumb-twitch", 2)),
        *(("don’t", 1), ("10", 1), ("depression", 3), ("magnetic", 3), ("therapy", 3), ("quiet", 2), ("serotonin", 4)),
    ],
)
def test_syllables(word, count):
    assert syllables(word) == count


def test_both_formulas_give_what_they_give_by_hand():
    found = grades("The cat sat on the mat. " * 3)
    assert found == Grades(round(0.39 * 6 + 11.8 - 15.59, 2), 3.13)
    long = grades("A medicine is here.")
    assert long is not None
    assert long.smog == round(3.1291 + 1.043 * 30**0.5, 2)


def test_excused_words_count_as_short_ones():
    assert grades("Esketamine helps.", ["esketamine"]) == grades("Term helps.")
    hard = grades(HARD)
    assert hard is not None
    assert hard.highest > 8
    assert grades("… 7 ?!") is not None
    assert grades("…") is None


def test_a_list_is_one_sentence_an_item():
    html = '<ul><li>One cat</li><li>Two <a href="reference:x">[1]</a>dogs</li></ul>'
    text = words_of_section(Section("a", "Heading", (Paragraph("list", html),)))
    assert "[1]" not in text
    assert grades(text) == grades("Heading. One cat. Two dogs.")


@pytest.mark.parametrize(("short", "full", "words"), [(HARD, "A dog.", "short version"), ("A cat.", HARD, "full text")])
def test_a_hard_text_is_named(tmp_path, short, full, words):
    said = [problem.sentence for problem in check_reading(draft(tmp_path, short, full), ())]
    assert any(words in one for one in said)
    assert any("no section may be above 8" in one for one in said)
    assert list(check_reading(draft(tmp_path), ())) == []


def test_a_review_that_is_due_is_named(tmp_path):
    drafts = draft(tmp_path)
    assert list(check_dates(drafts, date(2027, 1, 1))) == []
    (problem,) = check_dates(drafts, date(2027, 1, 2))
    assert (problem.line, "2027-01-01" in problem.sentence) == (12, True)


def test_questions_must_have_their_page_and_their_part(tmp_path):
    question = PageQuestion("What?", "gone", (Choice("a", "b"),))
    asked = {"page": (question,), "lost": (question,)}
    said = [problem.sentence for problem in check_questions("f", asked, {}, draft(tmp_path))]
    assert said == ["The article “page” has no section “gone”.", "There is no article called “lost”."]
    (problem,) = check_questions("f", {"lost": ()}, {}, draft(tmp_path))
    assert "Nothing is asked" in problem.sentence


def test_the_shipped_list_of_excused_words_is_short_and_has_reasons():
    root = content_root()
    assert 10 < len(read_excused(root / "resources" / "reading-excused.yaml", root)) < 60
