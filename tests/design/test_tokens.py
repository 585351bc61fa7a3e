"""Every text and every control edge can be seen in every theme."""

import pytest

from tms_education.design.tokens import EDGE_PAIRS, TEXT_PAIRS, THEMES, TYPE, Colours, colour_names, contrast, luminance

NEEDED = {"light": 4.5, "dim": 4.5, "high-contrast": 7.0}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_can_be_read_on_its_ground(theme, pair):
    text, ground = (getattr(THEMES[theme], role) for role in pair)
    assert contrast(text, ground) >= NEEDED[theme]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", EDGE_PAIRS, ids="-on-".join)
def test_the_edge_of_a_control_can_be_seen(theme, pair):
    edge, ground = (getattr(THEMES[theme], role) for role in pair)
    assert contrast(edge, ground) >= 3.0


def test_contrast_is_the_published_formula():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert luminance("#FF0000") == pytest.approx(0.2126)


@pytest.mark.parametrize("theme", THEMES)
def test_every_role_is_a_colour(theme):
    colours: Colours = THEMES[theme]
    for name in colour_names():
        value = getattr(colours, name)
        for one in value if isinstance(value, tuple) else (value,):
            assert len(one) == 7
            luminance(one)


def test_no_text_is_under_16_pixels_and_every_line_holds_its_text():
    for face in TYPE.values():
        assert face.size >= 16
        assert face.line > face.size
