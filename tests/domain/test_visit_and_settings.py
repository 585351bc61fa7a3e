"""A visit holds everything one person does; the device's settings stay within their bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tms_education.domain.questionnaire import Answers
from tms_education.domain.settings import TEXT_SIZES, Appearance, nearest_text_size
from tms_education.domain.visit import SavedResult, Visit


def test_a_new_visit_knows_nothing():
    visit = Visit()
    assert visit.is_untouched
    assert (visit.form("phq-9"), visit.item_of("phq-9"), visit.place("a"), visit.saved_result("phq-9")) == (
        Answers("phq-9"), 0, "", None,
    )  # fmt: skip


def test_a_changed_look_alone_leaves_a_visit_untouched():
    assert Visit(appearance=Appearance(text_size=200)).is_untouched


def test_a_visit_keeps_the_last_of_each():
    one, two = Answers("phq-9").with_answer("a", "1"), Answers("phq-9").with_answer("a", "2")
    visit = Visit().with_form(one).with_form(Answers("other")).with_form(two)
    assert (visit.form("phq-9"), len(visit.answers)) == (two, 2)
    visit = visit.with_item("phq-9", 3).with_item("phq-9", 4).with_place("a", "b").with_place("a", "c")
    assert (visit.item_of("phq-9"), visit.place("a")) == (4, "c")
    visit = visit.with_saved(SavedResult("phq-9", "")).with_saved(SavedResult("phq-9", "T7"))
    assert visit.saved_result("phq-9") == SavedResult("phq-9", "T7")
    assert not visit.is_untouched


@given(st.integers(-1000, 1000))
def test_the_nearest_text_size_is_one_of_them(percent):
    found = nearest_text_size(percent)
    assert abs(found - percent) == min(abs(size - percent) for size in TEXT_SIZES)


@pytest.mark.parametrize("size", [0, 99, 110, 201, -100])
def test_any_other_text_size_is_refused(size):
    with pytest.raises(ValueError, match="text size"):
        Appearance(text_size=size)
