"""The made-up languages: everything a person reads is transformed, nothing that the program needs is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tms_education.domain.pseudo import GROWTH, LONGER, PSEUDO, REVERSED, spoken, transformed
from tms_education.domain.scene import Scene, SceneStep


@pytest.mark.parametrize("language", PSEUDO)
def test_it_is_half_as_long_again_and_in_brackets(language):
    made = transformed("Text size and theme", language)
    assert made.strip("\u200f\u202e\u202c").startswith("[Téé")
    assert made.strip("\u200f\u202e\u202c").endswith("]")
    assert len(made) >= GROWTH * len("Text size and theme") - 1


def test_what_the_program_fills_in_stays():
    made = transformed('Part {place} of {count}<br><a href="reference:a1">one</a> &amp; 5', LONGER)
    for kept in ("{place}", "{count}", "<br>", '<a href="reference:a1">', "&amp;", " 5"):
        assert kept in made
    assert made.format(place=1, count=2)


def test_other_languages_and_numbers_stay():
    assert transformed("Home", "en") == transformed("Home", "es") == "Home"
    assert transformed("44 / 12", LONGER) == "44 / 12"


def test_the_reversed_one_runs_right_to_left():
    made = transformed("Home", REVERSED)
    assert made[:2] == "\u200f\u202e"
    assert made[-1] == "\u202c"


@given(st.text(), st.sampled_from(PSEUDO))
def test_placeholders_survive_any_text(text, language):
    made = transformed(f"{{name}}{text}{{name}}", language)
    assert made.startswith("{name}")
    assert made.endswith("{name}")


def test_names_of_the_program_stay():
    step = SceneStep("rest", "At rest", "Quiet", "Dark", "itbs")
    scene = Scene("brain", "The brain", "Drawn", (step,), (("a", "Bee"),))
    made = spoken(scene, LONGER)
    assert (made.identifier, made.steps[0].identifier, made.steps[0].protocol) == ("brain", "rest", "itbs")
    assert made.words[0][0] == "a"
    for text in (made.title, made.label, made.steps[0].caption, made.steps[0].text, made.words[0][1]):
        assert text.startswith("[")
