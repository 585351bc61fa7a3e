"""The small network really runs: the same every time, and changed by its rule alone."""

from tms_education.domain.network import (
    CELLS,
    LEARNING,
    NO_RULE,
    STIMULATED,
    STRONGEST,
    TICKS,
    WEAKEST,
    answer,
    build,
    course,
    fire,
    learn,
)  # fmt: skip
from tms_education.domain.rhythm import Rhythm


def answering(network):
    return len(frozenset().union(*answer(network)))


def test_the_same_seed_gives_the_same_course():
    course.cache_clear()
    first = course(12, 10, LEARNING)
    course.cache_clear()
    assert course(12, 10, LEARNING) == first
    assert build(12) != build(13)


def test_links_change_by_the_rule_and_by_nothing_else():
    with_rule, without = course(12, 30, LEARNING), course(12, 30, NO_RULE)
    assert without[-1] == without[0]
    assert answering(without[-1]) == answering(without[0])
    assert with_rule[-1].weights != with_rule[0].weights
    assert answering(with_rule[-1]) > answering(with_rule[0])
    assert with_rule[-1].places == with_rule[0].places
    assert with_rule[-1].links == with_rule[0].links


def test_a_link_grows_only_when_both_its_cells_fire_in_turn():
    network = build(12)
    place, (start, end) = 0, network.links[0]
    grown = learn(network, (frozenset({start}), frozenset({end})), LEARNING)
    faded = learn(network, (frozenset({start}), frozenset()), LEARNING)
    assert grown.weights[place] > network.weights[place] > faded.weights[place]
    assert learn(network, (frozenset({end}), frozenset({start})), LEARNING).weights[place] == network.weights[place]


def test_links_stay_between_weakest_and_strongest():
    for network in course(12, 30, LEARNING):
        assert all(WEAKEST <= weight <= STRONGEST for weight in network.weights)


def test_a_pulse_fires_the_cells_under_the_coil_and_nothing_fires_without_one():
    network = build(12)
    assert answer(network)[0] == frozenset(STIMULATED)
    assert all(not cells for cells in fire(network, ()))
    assert len(fire(network, ())) == TICKS
    assert len(network.places) == CELLS


def test_made_up_networks_differ():
    assert len({answering(course(seed, 30, LEARNING)[-1]) for seed in (12, 4, 14)}) == 3


def test_a_rhythm_counts_its_pulses():
    theta = Rhythm(2, 8, 20, 15, 3, 50)
    assert theta.pulses_until(0) == 1
    assert theta.pulses_until(0.05) == 3
    assert theta.pulses_until(0.19) == 3
    assert theta.pulses_until(0.2) == 4
    assert theta.pulses_until(9) == 30
    assert (theta.is_on(1.9), theta.is_on(2.1), theta.is_on(10.1), theta.is_on(200)) == (True, False, True, False)
