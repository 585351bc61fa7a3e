"""TMS and ECT side by side."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from tests.pictures.helpers import count, look_of, picture_of, render, shipped_scene

from tms_education.ui.pictures.not_ect import NotEct

SIZES = ((760, 630), (496, 588), (1280, 800))


def parted(one: QImage, other: QImage) -> float:
    """Give the share of pixels in which two pictures of one size differ."""
    points = [(x, y) for x in range(0, one.width(), 3) for y in range(0, one.height(), 3)]
    light = ((one.pixelColor(*at).lightness(), other.pixelColor(*at).lightness()) for at in points)
    return sum(abs(first - second) > 24 for first, second in light) / len(points)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", [step.identifier for step in shipped_scene("not-ect").steps])
def test_the_two_sides_never_show_the_same_picture(step, size, art):
    picture: NotEct = picture_of("not-ect", step, art)
    image = render(picture, size, picture.still_at(step))
    tms, ect = (image.copy(box.toRect()) for box in picture.layout(QRectF(0, 0, *size)).art)
    assert parted(tms, ect.scaled(tms.size())) > 0.02


@pytest.mark.parametrize("size", SIZES)
def test_what_is_asked_stands_out_from_its_white_ground_in_high_contrast(size, art):
    picture: NotEct = picture_of("not-ect", "which", art, look_of("high-contrast"))
    ground = picture.layout(QRectF(0, 0, *size)).art[0]
    upper_right = QRectF(ground.center().x(), ground.y(), ground.width() / 2, ground.height() * 0.4)
    dark = count(render(picture, size, 0), lambda colour: colour.lightness() < 40, upper_right.adjusted(4, 8, -8, 0))
    assert dark > 30


@pytest.mark.parametrize("theme", ["light", "high-contrast"])
def test_a_seizure_is_drawn_stronger_than_pulses_on_a_small_part(theme, art):
    picture: NotEct = picture_of("not-ect", "where", art, look_of(theme))
    image = render(picture, (760, 630), 0)
    tms, ect = (
        count(image, lambda colour: colour.lightness() < 160, box) for box in picture.layout(QRectF(0, 0, 760, 630)).art
    )
    assert ect > 1.3 * tms
