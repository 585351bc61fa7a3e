"""Golden tables, and a second scorer that shares nothing with the first: it reads the FHIR file by itself."""

import itertools
import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.content.small import present

from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.domain.questionnaire import DECLINED, Answers
from tms_education.domain.scoring import score

LIBRARY = ShippedLibrary()
FORMS = {name: present(LIBRARY.questionnaire(name)) for name in ("phq-9", "gad-7")}
CODES = ("LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9")
# lowest total of each band, copied from Kroenke 2001 and Spitzer 2006
GOLDEN = {
    "phq-9": "minimal " * 5 + "mild " * 5 + "moderate " * 5 + "moderately-severe " * 5 + "severe " * 8,
    "gad-7": "minimal " * 5 + "mild " * 5 + "moderate " * 5 + "severe " * 7,
}
EDGES = {"phq-9": (4, 5, 9, 10, 14, 15, 19, 20, 27), "gad-7": (4, 5, 9, 10, 14, 15, 21)}


def second_scorer(name, chosen):
    """Give (answered, asked, total or nothing) from the raw file and a plain mapping; no code of the app."""
    raw = json.loads((content_root() / f"resources/questionnaires/{name}.json").read_text("utf-8"))
    worth = {}
    for item in raw["item"]:
        weights = {}
        for option in item.get("answerOption", []):
            for extension in option.get("extension", []):
                if extension["url"].rsplit("/", 1)[-1] == "ordinalValue":
                    weights[option["valueCoding"]["code"]] = extension["valueDecimal"]
        if weights:
            worth[item["linkId"]] = weights
    counted = [worth[link][chosen[link]] for link in worth if chosen.get(link) in worth[link]]
    return len(counted), len(worth), sum(counted) if len(counted) == len(worth) else None


def made(name, pattern):
    """Give answers of a pattern: a number, ``None`` for open, ``DECLINED``."""
    answers = Answers(name)
    for item, value in zip(FORMS[name].scored_items, pattern, strict=True):
        if value is not None:
            answers = answers.with_answer(item.link, value if value == DECLINED else CODES[value])
    return answers


def agree(name, pattern):
    answers = made(name, pattern)
    found = score(FORMS[name], answers)
    assert (found.answered, found.asked, found.total) == second_scorer(name, dict(answers.chosen))
    assert (found.band is None) == (found.total is None)
    return found


@pytest.mark.parametrize("name", FORMS)
def test_every_total_has_the_band_of_the_golden_table(name):
    count = len(FORMS[name].scored_items)
    words = GOLDEN[name].split()
    assert len(words) == 3 * count + 1
    for total, word in enumerate(words):
        for turn in range(count):  # the same total from other questions
            pattern = [min(3, max(0, total - 3 * place)) for place in range(count)]
            found = agree(name, pattern[turn:] + pattern[:turn])
            assert (found.total, present(found.band).identifier, found.highest) == (total, word, 3 * count)


@pytest.mark.parametrize("name", FORMS)
def test_the_edges_are_where_they_were_published(name):
    bands = FORMS[name].scale.bands
    ends = [(band.lowest, band.highest) for band in bands]
    flat = tuple(itertools.chain(*ends))
    assert flat[0] == 0
    assert flat[1:] == EDGES[name]


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("gap", [None, DECLINED])
def test_every_missing_pattern_gives_a_count_and_no_total(name, gap):
    count = len(FORMS[name].scored_items)
    for missing in itertools.product((False, True), repeat=count):
        found = agree(name, [gap if one else 2 for one in missing])
        assert found.answered == count - sum(missing)
        assert (found.total is None) == any(missing)


def test_every_combination_of_the_gad7_agrees_with_the_second_scorer():
    """4^7 = 16,384 ways; the raw file is read once, so the sum stands for the second scorer here."""
    form = FORMS["gad-7"]
    links = [item.link for item in form.scored_items]
    for pattern in itertools.product(range(4), repeat=7):
        answers = Answers("gad-7", tuple(zip(links, (CODES[one] for one in pattern), strict=True)))
        assert score(form, answers).total == sum(pattern)


@given(st.lists(st.sampled_from([None, DECLINED, 0, 1, 2, 3]), min_size=9, max_size=9))
def test_any_pattern_of_the_phq9_agrees_with_the_second_scorer(pattern):
    agree("phq-9", pattern)


@given(st.lists(st.sampled_from([None, DECLINED, 0, 1, 2, 3]), min_size=7, max_size=7))
def test_any_pattern_of_the_gad7_agrees_with_the_second_scorer(pattern):
    agree("gad-7", pattern)


def test_a_declined_answer_is_kept_as_such():
    answers = made("phq-9", [DECLINED] * 9)
    assert {code for _link, code in answers.chosen} == {DECLINED}
    assert agree("phq-9", [DECLINED] * 9).answered == 0


def test_half_is_half_in_any_arithmetic():
    from tms_education.domain.scale import change  # noqa: PLC0415 -- beside the only test here that needs it

    for before, now in itertools.product(range(28), repeat=2):
        found = change(FORMS["phq-9"].scale, before, now)
        assert found.is_response is (before > 0 and Fraction(before - now, before) >= Fraction(1, 2))
