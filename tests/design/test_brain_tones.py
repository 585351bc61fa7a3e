"""The tones of the brain in space."""

import colorsys

import pytest

from tms_education.design.brain_tones import BRAIN_TONES, channels
from tms_education.design.tokens import THEMES


def test_every_theme_has_its_tones():
    assert BRAIN_TONES.keys() == THEMES.keys()


@pytest.mark.parametrize("theme", BRAIN_TONES)
def test_ramps_run_from_nought_to_one(theme):
    tones = BRAIN_TONES[theme]
    for ramp in (tones.tissue, tones.motor, tones.mood, tones.field, tones.coil, tones.skin):
        places = [place for place, _ in ramp]
        assert places == sorted(places)
        assert (places[0], places[-1]) == (0, 1)


@pytest.mark.parametrize("theme", BRAIN_TONES)
def test_the_field_keeps_to_one_hue_and_its_lightness_goes_one_way(theme):
    colours = [colorsys.rgb_to_hls(*channels(colour)) for _, colour in BRAIN_TONES[theme].field]
    hues = [hue * 360 for hue, _, _ in colours]
    assert max(hues) - min(hues) < 18
    lightness = [light for _, light, _ in colours]
    assert lightness in (sorted(lightness), sorted(lightness, reverse=True))
