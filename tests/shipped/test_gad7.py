"""GAD-7 word for word and code for code. The table is written out here by itself."""

import pytest

from tms_education.content.library import ShippedLibrary
from tms_education.domain.questionnaire import after_any

ITEMS = [
    ("69725-0", "Feeling nervous, anxious or on edge"),
    ("68509-9", "Not being able to stop or control worrying"),
    ("69733-4", "Worrying too much about different things"),
    ("69734-2", "Trouble relaxing"),
    ("69735-9", "Being so restless that it is hard to sit still"),
    ("69689-8", "Becoming easily annoyed or irritable"),
    ("69736-7", "Feeling afraid as if something awful might happen"),
]
ANSWERS = [
    ("LA6568-5", "Not at all", 0),
    ("LA6569-3", "Several days", 1),
    ("LA6570-1", "More than half the days", 2),
    ("LA6571-9", "Nearly every day", 3),
]


@pytest.fixture(scope="module")
def form():
    return ShippedLibrary().questionnaire("gad-7")


def test_the_form_has_its_codes_and_its_credit(form):
    assert (form.code, form.total_code, form.language, form.title) == ("69737-5", "70274-6", "en", "GAD-7")
    assert form.instruction == "Over the last 2 weeks, how often have you been bothered by the following problems?"
    assert form.credit.endswith("No permission required to reproduce, translate, display or distribute.")


def test_every_question_has_its_words_and_code(form):
    assert [(item.code, item.words) for item in form.scored_items] == ITEMS


def test_every_answer_has_its_code_words_and_number(form):
    for item in form.scored_items:
        assert [(option.code, option.words, option.score) for option in item.options] == ANSWERS


def test_the_difficulty_question_is_that_of_the_phq9(form):
    other = ShippedLibrary().questionnaire("phq-9")
    assert other is not None
    mine, its = form.items[-1], other.items[-1]
    assert (mine.code, mine.words, mine.options, mine.scored) == (its.code, its.words, its.options, False)
    assert mine.when == after_any(form.items)


def test_no_question_is_a_safety_question_and_the_answers_are_kept(form):
    assert not any(item.is_safety for item in form.items)
    assert form.is_kept
