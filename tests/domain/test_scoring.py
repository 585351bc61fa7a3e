"""PHQ-9 is counted as published: every total, every band edge, never from part of the answers."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.content.small import present

from tms_education.content.library import ShippedLibrary
from tms_education.domain.questionnaire import DECLINED, Answers
from tms_education.domain.safety import needs_support
from tms_education.domain.scoring import asked_items, counted_items, points, score

FORM = present(ShippedLibrary().questionnaire("phq-9"))
CODES = ("LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9")
SCORED = FORM.scored_items
DIFFICULTY = FORM.items[-1]


def answered(*numbers, form=FORM):
    """Give answers that count these numbers, in order; ``None`` leaves a question open."""
    chosen = zip(form.scored_items, numbers, strict=False)
    return Answers("phq-9", tuple((item.link, CODES[number]) for item, number in chosen if number is not None))


def spread(total):
    """Give nine numbers from 0 to 3 that add up to a total."""
    return [min(3, max(0, total - 3 * place)) for place in range(9)]


BANDS_OF_TOTALS = (
    ["minimal"] * 5 + ["mild"] * 5 + ["moderate"] * 5 + ["moderately-severe"] * 5 + ["severe"] * 8
)  # fmt: skip


@pytest.mark.parametrize(("total", "band"), list(enumerate(BANDS_OF_TOTALS)))
def test_every_total_has_its_published_band(total, band):
    found = score(FORM, answered(*spread(total)))
    assert (found.total, present(found.band).identifier, found.is_complete, found.highest) == (total, band, True, 27)


def test_the_bands_cover_every_total_once():
    ranges = [range(band.lowest, band.highest + 1) for band in FORM.scale.bands]
    assert list(itertools.chain(*ranges)) == list(range(28))


@given(st.lists(st.none() | st.integers(0, 3), min_size=9, max_size=9))
def test_a_total_comes_only_from_all_nine_answers(numbers):
    found = score(FORM, answered(*numbers))
    if None in numbers:
        assert (found.total, found.band, found.is_complete) == (None, None, False)
    else:
        assert (found.total, found.is_complete) == (sum(numbers), True)
    assert (found.answered, found.asked) == (9 - numbers.count(None), 9)


@pytest.mark.parametrize("place", range(9))
def test_one_open_or_declined_question_means_no_total(place):
    link = SCORED[place].link
    declined = answered(*[1] * 9).with_answer(link, DECLINED)
    still_open = answered(*[None if other == place else 1 for other in range(9)])
    for answers in (declined, still_open):
        found = score(FORM, answers)
        assert (found.total, found.band, found.answered) == (None, None, 8)


def test_the_difficulty_question_never_counts():
    for option in DIFFICULTY.options:
        assert score(FORM, answered(*[1] * 9).with_answer(DIFFICULTY.link, option.code)).total == 9


def test_the_difficulty_question_is_asked_after_any_problem():
    assert DIFFICULTY not in asked_items(FORM, Answers("phq-9"))
    assert DIFFICULTY not in asked_items(FORM, answered(*[0] * 9))
    for place in range(9):
        numbers = [int(other == place) for other in range(9)]
        assert asked_items(FORM, answered(*numbers)) == FORM.items
    declined = Answers("phq-9").with_answer(SCORED[0].link, DECLINED)
    assert asked_items(FORM, declined) == SCORED


@pytest.mark.parametrize(("number", "expected"), [(None, False), (0, False), (1, True), (2, True), (3, True)])
def test_only_question_9_above_zero_asks_for_support(number, expected):
    assert needs_support(FORM, answered(*[3] * 8, number)) is expected


def test_a_declined_question_9_opens_nothing_and_says_nothing():
    assert needs_support(FORM, Answers("phq-9").with_answer("/44260-8", DECLINED)) is False


def test_support_is_needed_at_once_whatever_else_is_open():
    assert needs_support(FORM, Answers("phq-9").with_answer("/44260-8", CODES[1]))


def test_a_code_that_is_none_of_the_answers_is_refused():
    answers = Answers("phq-9").with_answer(SCORED[0].link, "LA9999-9")
    with pytest.raises(ValueError, match="no answer LA9999-9"):
        points(SCORED[0], answers)
    with pytest.raises(ValueError, match="LA9999-9"):
        score(FORM, answers)


def test_an_answer_can_be_changed_and_the_note_kept():
    answers = Answers("phq-9").with_note("Mine").with_answer("a", "1").with_answer("b", "2").with_answer("a", "3")
    assert (answers.chosen, answers.note, answers.get("a"), answers.get("c")) == (
        (("a", "3"), ("b", "2")), "Mine", "3", None,
    )  # fmt: skip


def test_an_item_is_found_by_its_link():
    assert FORM.item("/44260-8").is_safety
    with pytest.raises(KeyError):
        FORM.item("none")
    assert SCORED[0].option("none") is None


@given(st.lists(st.sampled_from([None, 0, 1, 2, 3]), max_size=9))
def test_the_count_of_questions_never_grows_on_the_way(numbers):
    assert counted_items(FORM, answered(*numbers)) == SCORED


def test_a_form_without_a_total_counts_all_that_is_asked():
    form = present(ShippedLibrary().questionnaire("tell-your-team"))
    nothing = Answers(form.identifier)
    assert counted_items(form, nothing) == asked_items(form, nothing)
