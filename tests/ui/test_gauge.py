"""The gauge: the marker stands in the total's own place, the colours are the bands', the name says it in words."""

from math import hypot

import pytest
from PySide6.QtGui import QColor
from tests.ui import fakes_check_in as fakes

from tms_education.content.locate import content_root
from tms_education.content.scales import read_scales
from tms_education.domain.settings import Theme
from tms_education.ui.widgets.bands import band_word
from tms_education.ui.widgets.gauge import BandLegend, BandPill, Gauge
from tms_education.ui.widgets.text import Text

SCALES = read_scales(content_root() / "resources/scales.yaml", content_root())
PHQ = SCALES["phq-9"].bands


@pytest.fixture
def gauge_of(qtbot):
    def build(total: int, look=None, width: int = 472) -> Gauge:
        gauge = Gauge(look or fakes.look(), total, 27, PHQ)
        qtbot.addWidget(gauge)
        gauge.resize(width, gauge.heightForWidth(width))
        return gauge

    return build


@pytest.mark.parametrize(
    ("total", "word"), [(0, "minimal"), (4, "minimal"), (12, "moderate"), (19, "moderately severe")]
)
def test_the_name_says_number_and_range(gauge_of, total, word):
    assert gauge_of(total).accessibleName() == f"{total} out of 27, {word} range"


def test_the_marker_goes_from_left_to_right_and_stays_inside(gauge_of):
    places = [gauge_of(total).marker() for total in range(28)]
    assert [spot.x() for spot in places] == sorted(spot.x() for spot in places)
    gauge = gauge_of(0)
    assert all(gauge.rect().contains(spot.toPoint()) for spot in places)


def test_the_marker_stands_half_a_point_into_its_place(gauge_of):
    gauge = gauge_of(13)
    middle = (gauge.marker().x() + gauge_of(14).marker().x()) / 2
    assert middle == pytest.approx(gauge.width() / 2, abs=1)


@pytest.mark.parametrize("theme", list(Theme))
def test_each_band_is_painted_in_its_colour(gauge_of, theme):
    look = fakes.look(theme)
    gauge = gauge_of(0, look)
    image = gauge.grab().toImage()
    ratio = image.devicePixelRatio()
    for place, band in enumerate(PHQ):
        spot = gauge_of((band.lowest + band.highest) // 2, look).marker()
        if place == 0:
            continue  # the marker lies on it
        seen = image.pixelColor(round(spot.x() * ratio), round(spot.y() * ratio))
        wanted = QColor(look.colours.bands[place])
        assert hypot(seen.red() - wanted.red(), seen.green() - wanted.green(), seen.blue() - wanted.blue()) < 8


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("width", [300, 472, 700, 1100])
def test_it_is_high_enough_for_its_arc(gauge_of, size, width):
    gauge = gauge_of(27, fakes.look(text_size=size), width)
    lowest = gauge.marker().y() + 24
    assert lowest <= gauge.height() + 8


def test_the_legend_names_every_range(qtbot):
    legend = BandLegend(fakes.look(), PHQ)
    qtbot.addWidget(legend)
    words = [text.words for text in legend.findChildren(Text)]
    assert words == ["Minimal 0–4", "Mild 5–9", "Moderate 10–14", "Moderately severe 15–19", "Severe 20–27"]


def test_every_published_band_has_a_word():
    names = {band.identifier for scale in SCALES.values() for band in scale.bands}
    assert [name for name in names if band_word(name) == name] == []


def test_the_pill_is_painted(qtbot):
    pill = BandPill(fakes.look(Theme.HIGH_CONTRAST), "Moderate range")
    qtbot.addWidget(pill)
    assert not pill.grab().isNull()
