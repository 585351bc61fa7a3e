"""The nerve cell tells the electrical and the chemical half of one story."""

import pytest
from PySide6.QtCore import QRectF
from tests.pictures.helpers import SIZES, count, is_amber, look_of, picture_of, render

from tms_education.ui.pictures.nerve_layout import CELL

SIZE = (760, 630)
RECT = QRectF(0, 0, *SIZE)


def gap_of(picture, size=SIZE):
    frame = picture.layout(QRectF(0, 0, *size)).frame
    box = frame.lens_box()
    return QRectF(box.x() + box.width() * 0.2, box.center().y() - 6, box.width() * 0.6, box.height() * 0.1)


@pytest.mark.parametrize("size", SIZES)
def test_messengers_cross_the_gap_only_in_their_step(size, art):
    for step, some in (("rest", False), ("fire", False), ("messengers", True), ("quiet", False)):
        picture = picture_of("nerve-cell", step, art)
        image = render(picture, size, picture.still_at(step))
        assert (count(image, is_amber, gap_of(picture, size)) > 3) is some, step


def test_messengers_go_from_the_first_cell_to_the_next(art):
    picture = picture_of("nerve-cell", "messengers", art)
    box = gap_of(picture)
    lower = box.translated(0, box.height() * 0.7)
    early, late = render(picture, SIZE, 1.6), render(picture, SIZE, 4.5)
    assert count(early, is_amber, lower) < count(late, is_amber, lower)


def test_particles_stay_outside_until_the_pulse(art):
    picture = picture_of("nerve-cell", "rest", art)
    frame = picture.layout(RECT).frame
    centre = frame.point(CELL)
    for place in range(10):
        outside, inside = frame.ion(place, 10, 0.0) - centre, frame.ion(place, 10, 1.0) - centre
        assert inside.manhattanLength() < outside.manhattanLength()
        assert inside.manhattanLength() < 60 * frame.scale


def test_the_signal_runs_along_the_axon(art):
    picture = picture_of("nerve-cell", "fire", art)
    axon = picture.layout(RECT).frame.axon()
    places = []
    for time in (1.2, 1.6, 2.7):
        image = render(picture, SIZE, time)
        points = {share: axon.pointAtPercent(share / 100).toPoint() for share in (*range(20, 52), *range(68, 100))}
        lit = [share for share, point in points.items() if is_amber(image.pixelColor(point))]
        places.append(sum(lit) / len(lit))
    assert places == sorted(places)
    assert places[0] + 20 < places[2]


def test_both_halves_are_named_and_the_one_told_is_marked(art):
    for step, told in (("fire", "electrical"), ("messengers", "chemical")):
        picture = picture_of("nerve-cell", step, art)
        labels = dict(picture.layout(RECT).labels)
        assert set(labels) == {"electrical", "chemical"}
        image = render(picture, SIZE, picture.still_at(step))
        for name, box in labels.items():
            petrol = count(image, lambda c: c == look_of().colour("select"), box)
            assert (petrol > 200) is (name == told)


def test_lens_stays_inside_and_off_the_cell(art):
    for size in SIZES:
        frame = picture_of("nerve-cell", "rest", art).layout(QRectF(0, 0, *size)).frame
        assert QRectF(0, 0, *size).contains(frame.lens_box())
        assert not frame.lens_box().contains(frame.point(CELL))
