"""The side view of the brain says what it should at each step."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from tests.pictures.helpers import SIZES, count, is_amber, is_teal, look_of, picture_of, render

from tms_education.ui.pictures.brain_frame import BRAIN, COIL, MOOD, MOTOR, SPOT
from tms_education.ui.pictures.brain_side import CYCLE, MOVES, TELLING, BrainSide

SIZE = (760, 630)
RECT = QRectF(0, 0, *SIZE)


def amber_at_the_spot(step, art, theme="light", size=SIZE, time=None):
    picture = picture_of("brain", step, art, look_of(theme))
    frame = picture.layout(QRectF(0, 0, *size)).frame
    image = render(picture, size, picture.still_at(step) if time is None else time)
    return count(image, is_amber, frame.around(MOOD, 0.7 * SPOT))


@pytest.mark.parametrize("theme", ["light", "dim"])
@pytest.mark.parametrize("size", SIZES)
def test_a_pulse_lights_the_cortex_and_rest_does_not(theme, size, art):
    assert amber_at_the_spot("pulse", art, theme, size) > 40
    assert amber_at_the_spot("whole", art, theme, size) == 0
    assert amber_at_the_spot("motor-spot", art, theme, size) == 0


def test_the_motor_spot_is_teal_and_elsewhere_than_the_target(art):
    picture = picture_of("brain", "motor-spot", art)
    frame = picture.layout(RECT).frame
    image = render(picture, SIZE, picture.still_at("motor-spot"))
    assert count(image, is_teal, frame.around(MOTOR, 60)) > 100
    assert count(render(picture_of("brain", "whole", art), SIZE, 1), is_teal, frame.box(BRAIN)) == 0


def test_the_soft_area_is_wider_than_two_centimetres(art):
    picture = picture_of("brain", "prefrontal", art)
    frame = picture.layout(RECT).frame
    centimetre = frame.scale * BRAIN.width() / 17
    image = render(picture, SIZE, 2)
    row = round(frame.point(MOOD).y())
    lit = [x for x in range(SIZE[0]) if is_amber(image.pixelColor(x, row))]
    assert max(lit) - min(lit) > 2 * centimetre


def test_the_arc_draws_itself(art):
    picture = picture_of("brain", "motor-spot", art)
    picture.go_to("to-mood-spot")
    frame = picture.layout(RECT).frame
    box = frame.arc().boundingRect().adjusted(0, -8, -70 * frame.scale, 8)
    drawn = [count(render(picture, SIZE, time), is_teal, box) for time in (0.6, 1.2, 1.8, 3.0)]
    assert drawn[0] < drawn[1] < drawn[2] <= drawn[3] + 30


def test_the_coil_comes_to_rest_on_the_head_and_leaves_the_target_free(art):
    picture = picture_of("brain", "coil", art)
    frame = picture.layout(RECT).frame
    far, near = frame.coil(1.0), frame.coil(0.0)
    assert near.dx() > far.dx()
    assert near.dx() == pytest.approx(frame.point(COIL).x())
    shown = render(picture, SIZE, 2)
    assert count(shown, is_amber, frame.around(MOOD, 0.5 * SPOT)) > 40


def test_a_pulse_travels_and_never_flashes_more_than_three_times_a_second(art):
    picture = picture_of("brain", "pulse", art)
    frame = picture.layout(RECT).frame
    box = frame.around(MOOD, SPOT)
    levels = [count(render(picture, SIZE, 0.6 + step * 0.2), is_amber, box) for step in range(20)]
    rises = sum(1 for before, after in pairwise(levels) if after > before + 40)
    peaks = sum(1 for a, b, c in zip(levels, levels[1:], levels[2:], strict=False) if b > a + 25 and b >= c + 25)
    assert rises >= 1
    assert peaks <= 2
    assert CYCLE > 1 / 3


def test_a_pulse_never_changes_the_whole_picture(art):
    picture = picture_of("brain", "pulse", art)
    quiet, lit = render(picture, SIZE, 3.95), render(picture, SIZE, TELLING)
    changed = sum(quiet.pixel(x, y) != lit.pixel(x, y) for x in range(0, 760, 4) for y in range(0, 630, 4))
    assert changed < 0.25 * (760 / 4) * (630 / 4)


def test_the_still_of_a_pulse_shows_the_telling_moment(art):
    picture = picture_of("brain", "pulse", art)
    assert MOVES["pulse"] % CYCLE == pytest.approx(TELLING)
    assert amber_at_the_spot("pulse", art, time=picture.still_at("pulse")) > amber_at_the_spot("pulse", art, time=3.9)


@pytest.mark.parametrize("size", SIZES)
def test_the_badge_is_always_there(size, art):
    for step in BrainSide.STEPS:
        layout = picture_of("brain", step, art).layout(QRectF(0, 0, *size))
        assert layout.badge.width() > 80
        assert QRectF(0, 0, *size).contains(layout.badge)


def test_front_is_left_and_the_spots_stand_in_order(art):
    frame = picture_of("brain", "whole", art).layout(RECT).frame
    assert frame.point(COIL).x() < frame.point(MOOD).x() < frame.point(MOTOR).x() < frame.box(BRAIN).center().x() + 30


def test_the_thumb_twitches_now_and_then(art):
    picture = picture_of("brain", "motor-spot", art)
    hand = picture.layout(RECT).hand
    assert hand is not None
    rest, twitch = render(picture, SIZE, 1.0), render(picture, SIZE, 1.4)
    corners = hand.toAlignedRect()
    assert rest.copy(corners) != twitch.copy(corners)
    assert count(twitch, is_amber, hand) > count(rest, is_amber, hand)


def test_words_can_be_given(art):
    picture = BrainSide(picture_of("brain", "whole", art).scene, look_of(), art, {"motor": "Punto motor"})
    picture.go_to("motor-spot")
    assert [item.callout.title for item in picture.callouts(RECT)] == ["Punto motor"]


def test_high_contrast_is_black_white_and_grey_but_for_the_pulse(art):
    picture = picture_of("brain", "whole", art, look_of("high-contrast"))
    image = render(picture, SIZE, 1)
    frame = picture.layout(RECT).frame
    assert image.pixelColor(4, 4).value() == 0
    assert count(image, lambda c: c.saturation() > 40, frame.box(BRAIN)) == 0
    assert count(image, lambda c: c.value() > 200, frame.box(BRAIN)) > 500
