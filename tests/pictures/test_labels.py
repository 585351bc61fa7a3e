"""Each step of each picture, in every theme and in three sizes: it shows something, and its words can be read."""

from typing import Any

import pytest
from tests.pictures.brain_helpers import brain
from tests.pictures.helpers import EVERY_STEP, THEMES, look_of, picture_of, shipped_scene
from tests.pictures.labels import busy_share, faults, see

from tms_education.domain.scene import STILL
from tms_education.ui.pictures.brain_side import BrainSide
from tms_education.ui.pictures.gallery import build

SIZES, LOW, UPRIGHT = ((760, 630), (496, 588), (1280, 800)), (1140, 420), (708, 640)
LEAST = 0.01
"""Share of the pixels at which something is drawn, at least."""


def shown(kind, step, look, art):
    if kind == "brain":
        return brain(step, art, look)
    made: Any = build(kind, shipped_scene(kind), look, art)
    made.go_to(step)
    return made


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("kind", "step"), EVERY_STEP)
def test_it_shows_something_and_its_words_can_be_read(kind, step, theme, art, monkeypatch):
    picture = shown(kind, step, look_of(theme), art)
    for size in SIZES:
        seen = see(monkeypatch, picture, size, picture.still_at(step))
        assert faults(seen) == [], size
        assert busy_share(seen.bare) > LEAST, size


@pytest.mark.parametrize("text_size", [130, 200])
@pytest.mark.parametrize(("kind", "step"), [one for one in EVERY_STEP if one[0] != STILL])
def test_its_words_can_be_read_where_they_are_big(kind, step, text_size, art, monkeypatch):
    picture = shown(kind, step, look_of("light", text_size), art)
    for size in (*SIZES[:2], LOW, UPRIGHT):
        assert faults(see(monkeypatch, picture, size, picture.still_at(step))) == [], size


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("step", BrainSide.STEPS)
def test_so_does_the_side_view_that_stands_there_without_a_brain_in_space(step, theme, art, monkeypatch):
    picture = picture_of("brain", step, art, look_of(theme))
    for size in SIZES:
        seen = see(monkeypatch, picture, size, picture.still_at(step))
        assert faults(seen) == [], size
        assert busy_share(seen.bare) > LEAST, size
