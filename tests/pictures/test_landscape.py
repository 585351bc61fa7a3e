"""The wide landscape behind the welcome is smooth."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QSizeF

WIDTH, HEIGHT = 1088, 290


def turns(values):
    """Count how often a row of values changes its way: a streak is one up and one down."""
    steps = [after - before for before, after in pairwise(values) if after != before]
    return sum(first * second < 0 for first, second in pairwise(steps))


@pytest.mark.parametrize("folder", ["light", "dim"])
def test_the_sky_behind_the_welcome_has_no_streaks(folder, art):
    picture = art.picture(folder, "home-hero-hills", QSizeF(WIDTH, HEIGHT), 1.0, cover=True).toImage()
    for row in (10, 100, 200, 280):
        seen = [picture.pixelColor(x, row) for x in range(250, 800)]
        for tone in ("red", "green", "blue"):
            assert turns([getattr(colour, tone)() for colour in seen]) < 16, (row, tone)
