"""What holds for every live picture."""

import math

import pytest
from PySide6.QtCore import QMarginsF, QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from tests.content.small import present
from tests.pictures.helpers import (
    EVERY_STEP,
    SIZES,
    THEMES,
    look_of,
    picture_of,
    render,
    scene_of,
    shipped_scene,
    tones,
)

from tms_education.ui.pictures import gallery
from tms_education.ui.style.art import Art


@pytest.mark.parametrize(("kind", "step"), EVERY_STEP)
@pytest.mark.parametrize("theme", THEMES)
def test_paints_something_worth_seeing(kind, step, theme, art):
    picture = picture_of(kind, step, art, look_of(theme))
    for size in SIZES:
        image = render(picture, size, picture.still_at(step))
        assert tones(image) > (8 if theme == "high-contrast" else 14)


@pytest.mark.parametrize(("kind", "step"), EVERY_STEP)
def test_same_moment_gives_the_same_pixels(kind, step, art):
    picture = picture_of(kind, step, art)
    first = render(picture, (496, 588), 1.1)
    render(picture, (496, 588), 2.7)
    assert render(picture, (496, 588), 1.1) == first
    assert render(picture_of(kind, step, art), (496, 588), 1.1) == first
    assert picture.step == step


@pytest.mark.parametrize(("kind", "step"), EVERY_STEP)
def test_stays_inside_its_rectangle(kind, step, art):
    picture = picture_of(kind, step, art)
    image = QImage(600, 500, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFF00FF00)
    painter = QPainter(image)
    picture.draw(painter, QRectF(100, 80, 400, 340), picture.still_at(step))
    painter.end()
    outside = [(x, y) for x in range(0, 600, 5) for y in range(0, 500, 5) if not (99 <= x <= 500 and 79 <= y <= 420)]
    assert all(image.pixel(x, y) == 0xFF00FF00 for x, y in outside)
    assert image.pixel(110, 90) != 0xFF00FF00


@pytest.mark.parametrize(("kind", "step"), EVERY_STEP)
def test_moves_for_a_while_then_rests_at_its_still(kind, step, art):
    picture = picture_of(kind, step, art)
    assert math.isfinite(picture.moves_for(step))
    end = picture.still_at(step)
    assert render(picture, (320, 240), end) == render(picture, (320, 240), end + 5)


@pytest.mark.parametrize(("kind", "step"), EVERY_STEP)
def test_only_the_moving_area_changes(kind, step, art):
    picture = picture_of(kind, step, art)
    rect = QRectF(0, 0, 496, 588)
    area = picture.moving_area(rect).adjusted(-2, -2, 2, 2)
    end = picture.still_at(step)
    frames = [render(picture, (496, 588), picture.transition + 0.01 + share * end) for share in (0, 0.3, 0.5, 0.8, 1)]
    outside = [
        (x, y) for x in range(0, 496, 3) for y in range(0, 588, 3) if not area.contains(QPointF(x + 0.5, y + 0.5))
    ]
    for frame in frames[1:]:
        assert all(frame.pixel(x, y) == frames[0].pixel(x, y) for x, y in outside)


@pytest.mark.parametrize("kind", gallery.PICTURES)
def test_an_unknown_step_shows_the_first(kind, art):
    picture = picture_of(kind, "no such step", art)
    assert picture.step == picture.STEPS[0]


@pytest.mark.parametrize(("kind", "step"), EVERY_STEP)
def test_reduced_motion_shows_the_same_point_at_once(kind, step, art):
    still = picture_of(kind, step, art, look_of(reduced=True))
    moving = picture_of(kind, step, art)
    assert still.transition == 0
    assert render(still, (496, 588), still.still_at(step)) == render(moving, (496, 588), moving.still_at(step))


def test_the_gallery_builds_by_id_and_knows_no_other(art):
    for kind in gallery.PICTURES:
        built = gallery.build(kind, scene_of(kind), look_of(), art)
        assert built is not None
        assert kind == built.IDENTIFIER
    assert gallery.build("3d", scene_of("brain"), look_of(), art) is None


def test_no_picture_breaks_without_its_art(typeface):
    bare = Art(lambda folder, name: b"")
    for kind, step in EVERY_STEP:
        picture = picture_of(kind, step, bare)
        assert tones(render(picture, (320, 240), picture.still_at(step))) > 1


@pytest.mark.parametrize("kind", ["brain", "nerve-cell"])
def test_words_stay_out_of_the_space_a_page_covers(kind, art):
    rect = QRectF(0, 0, 760, 630)
    for step in present(gallery.kind_of(kind)).STEPS:
        picture = picture_of(kind, step, art)
        picture.insets = QMarginsF(0, 70, 0, 60)
        free = rect.adjusted(0, 70, 0, -60)
        assert all(free.contains(item.card) for item in picture.layout(rect).placed)


@pytest.mark.parametrize("kind", gallery.PICTURES)
def test_a_step_looks_the_same_whatever_was_shown_before(kind, art):
    steps = [step.identifier for step in shipped_scene(kind).steps]
    walked = picture_of(kind, steps[0], art)
    for step in steps:
        walked.go_to(step)
        fresh = picture_of(kind, step, art)
        assert render(walked, (496, 588), 60.0) == render(fresh, (496, 588), 60.0), step
