"""The sample of looks leaves no pair of choices out."""

from itertools import combinations, product

from tests.layout.cases import CHOICES, SAMPLE, looks, sample
from tests.layout.pairs import pairwise


def test_every_pair_is_met():
    choices = {"one": (1, 2, 3), "two": ("a", "b"), "three": (True, False)}
    made = pairwise(choices)
    for first, second in combinations(choices, 2):
        for pair in product(choices[first], choices[second]):
            assert any((case[first], case[second]) == pair for case in made), (first, second, pair)
    assert len(made) < 3 * 2 * 2


def test_the_looks_hold_every_choice_and_the_sample_every_page():
    found = looks()
    assert {size for size, _ in found} == set(CHOICES["size"])
    assert {appearance.text_size for _, appearance in found} == set(CHOICES["text"])
    assert len(found) >= len(CHOICES["size"]) * len(CHOICES["text"])
    assert {case.route for case in sample()} >= set(SAMPLE)
