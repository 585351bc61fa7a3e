"""How large a change has to be, as published: 5 points for the PHQ-9, 4 for the GAD-7."""

import pytest
from tests.content.small import present

from tms_education.content.library import ShippedLibrary
from tms_education.domain.scale import Band, Rule, Scale, change

PHQ = present(ShippedLibrary().questionnaire("phq-9")).scale
GAD = present(ShippedLibrary().questionnaire("gad-7")).scale


@pytest.mark.parametrize(("scale", "least"), [(PHQ, 5), (GAD, 4)])
def test_a_change_is_reliable_from_the_published_points_on_both_ways(scale, least):
    for before in range(22):
        for now in range(22):
            assert change(scale, before, now).is_reliable is (abs(before - now) >= least)


def test_the_rules_name_who_published_them():
    assert present(PHQ.reliable_change) == Rule(5, "Löwe 2004, Med Care 42:1194–201")
    assert "Toussaint 2020" in present(GAD.reliable_change).source
    assert "Kroenke 2001" in PHQ.source
    assert "Spitzer 2006" in GAD.source


@pytest.mark.parametrize(
    ("before", "now", "response", "remission"),
    [(20, 10, True, False), (20, 11, False, False), (9, 4, True, True), (9, 5, False, False), (4, 3, False, True),
     (0, 0, False, True), (1, 0, True, True), (5, 4, False, True), (10, 20, False, False), (8, 4, True, True)],
)  # fmt: skip
def test_response_is_half_of_the_first_and_remission_below_5(before, now, response, remission):
    for scale in (PHQ, GAD):
        found = change(scale, before, now)
        assert (found.is_response, found.is_remission, found.points) == (response, remission, now - before)


def test_what_nobody_published_is_not_known():
    found = change(Scale((Band("all", 0, 9),)), 9, 1)
    assert (found.is_reliable, found.is_response, found.is_remission) == (None, None, None)


def test_a_total_outside_every_band_has_none():
    assert PHQ.band(28) is None
    assert present(PHQ.band(27)).identifier == "severe"
