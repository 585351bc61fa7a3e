"""A thumb answers by its curve, and the search finds the strength where about half of the pulses twitch."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tms_education.domain.chance import chance
from tms_education.domain.rhythm import Rhythm
from tms_education.domain.twitch import STRONGEST, WEAKEST, Curve, Search, after, whole_search


@settings(max_examples=120, deadline=None)
@given(st.floats(32, 66), st.floats(0.3, 3.5), st.integers(0, 10_000))
def test_the_search_finds_the_threshold_within_its_softness(threshold, spread, seed):
    tried, found = whole_search(Curve(threshold, spread), seed)
    assert found is not None
    assert abs(found - threshold) <= 4 + 3 * spread
    assert len(tried) < 250


@settings(max_examples=60, deadline=None)
@given(st.lists(st.booleans(), max_size=400))
def test_any_answers_keep_the_search_inside_the_machine(answers):
    search = Search()
    for twitched in answers:
        search = after(search, twitched=twitched)
        assert WEAKEST <= search.strength <= STRONGEST


def test_a_thumb_that_never_moves_ends_the_search_with_nothing():
    tried, found = whole_search(Curve(500, 1), 3)
    assert found is None
    assert not any(pulse.twitched for pulse in tried)


@given(st.floats(20, 90), st.floats(0, 400))
def test_stronger_and_nearer_never_twitch_less(strength, distance):
    curve = Curve()
    assert curve.likelihood(strength + 1, distance) >= curve.likelihood(strength, distance)
    assert curve.likelihood(strength, distance + 10) <= curve.likelihood(strength, distance)
    assert curve.likelihood(curve.threshold) == 0.5


def test_half_of_the_pulses_twitch_at_the_threshold():
    curve = Curve()
    hits = sum(curve.twitches(curve.threshold, 0, 5, count) for count in range(1000))
    assert 440 < hits < 560
    assert curve.twitches(46, 0, 5, 9) == curve.twitches(46, 0, 5, 9)


@given(st.integers(0, 2**40), st.integers(0, 2**40))
def test_chance_lies_between_0_and_1(seed, count):
    assert 0 <= chance(seed, count) < 1


@pytest.mark.parametrize("wrong", [(0, 1, 1, 10), (1, -1, 1, 10), (1, 1, 0, 10), (1, 1, 1, 0), (1, 1, 1, 15, 3, 10)])
def test_no_rhythm_of_nothing(wrong):
    with pytest.raises(ValueError, match=r"rhythm|burst"):
        Rhythm(*wrong)
