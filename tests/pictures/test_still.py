"""Single illustrations beside a text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from tests.pictures.helpers import RESOURCES, SIZES, look_of, picture_of, render, shipped_scene, tones

STEPS = [step.identifier for step in shipped_scene("still").steps]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("size", SIZES)
def test_a_scene_fills_its_stage_and_a_thing_stands_whole_inside(step, size, art):
    rect = QRectF(0, 0, *size)
    picture = picture_of("still", step, art)
    placed = picture.place(rect)
    if picture.backdrop():
        is_cut = placed.height() > rect.height()
        assert placed.left() <= (0.1 * rect.width() if is_cut else 0.5)
        assert abs(placed.center().x() - rect.center().x()) < 1
        under = rect.bottom() - placed.bottom()
        assert under < 0.6 * max(1.0, placed.top()) + 1
        assert is_cut or under > -1
        assert placed.height() <= rect.height() + 1 or placed.left() > -0.5
    else:
        assert rect.contains(placed)


def test_scenes_and_things_are_told_apart(art):
    kinds = {step: bool(picture_of("still", step, art).backdrop()) for step in ("talk", "bench", "cup", "earplug")}
    assert kinds == {"talk": True, "bench": True, "cup": False, "earplug": False}


@pytest.mark.parametrize("step", STEPS)
def test_every_drawing_ships_in_both_kinds(step):
    name = shipped_scene("still").step(step).art
    assert all(Path(RESOURCES, "pictures", folder, f"{name}.svg").is_file() for folder in ("light", "dim"))


def test_two_drawings_differ(art):
    bag, talk = (render(picture_of("still", step, art), (496, 588), 0) for step in ("bag", "talk"))
    assert bag != talk
    assert tones(bag) > 14


@pytest.mark.parametrize(
    ("step", "things"),
    [
        ("memory", ("photo-1", "photo-4")),
        ("talk", ("patient", "clinician")),
        ("chair", ("clinician", "machine")),
        ("coils", ("coil-figure8", "coil-helmet")),
    ],
)
def test_no_thing_of_a_scene_is_cut_at_the_sides(step, things, art):
    rect = QRectF(0, 0, 496, 530)
    picture = picture_of("still", step, art)
    placed = picture.place(rect)
    renderer = art.renderer("light", shipped_scene("still").step(step).art)
    view = renderer.viewBoxF()
    for thing in things:
        bounds = renderer.boundsOnElement(thing)
        scale = placed.width() / view.width()
        assert placed.left() + (bounds.left() - view.left()) * scale >= 0, thing
        assert placed.left() + (bounds.right() - view.left()) * scale <= rect.width(), thing


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("size", [(740, 373), (740, 320), (380, 150)])
def test_in_a_low_stage_nothing_loses_its_head(step, size, art):
    rect = QRectF(0, 0, *size)
    picture = picture_of("still", step, art)
    if not picture.backdrop():
        return
    placed = picture.place(rect)
    name = shipped_scene("still").step(step).art
    renderer = art.renderer("light", name)
    view = renderer.viewBoxF()
    scale = placed.width() / view.width()
    for layer in art.layers("light", name):
        bounds = renderer.boundsOnElement(layer)
        if bounds.width() < view.width() and layer not in {"glow", "sun-glow", "sun", "window"}:
            assert placed.top() + (bounds.top() - view.top()) * scale >= 0, layer
    assert placed.bottom() >= rect.bottom() - 1


@pytest.mark.parametrize("folder", ["light", "dim"])
@pytest.mark.parametrize("step", ["calendar", "papers", "ways"])
def test_a_drawing_in_a_low_stage_goes_on_at_its_sides_without_a_seam(step, folder, art):
    picture = picture_of("still", step, art, look_of(folder))
    placed = picture.place(QRectF(0, 0, 740, 300))
    assert placed.left() > 10
    image = render(picture, (740, 300), 0)
    for edge in (round(placed.left()), round(placed.right())):
        pairs = [(image.pixelColor(edge - 4, y), image.pixelColor(edge + 4, y)) for y in range(4, 300, 4)]
        seams = [one for one, other in pairs if abs(one.lightness() - other.lightness()) >= 8]
        assert len(seams) <= 3, edge  # where the line of a hill slopes


def test_two_who_talk_are_not_left_under_an_empty_sky(art):
    for width, height in ((496, 566), (752, 380)):
        image = render(picture_of("still", "talk", art), (width, height), 0)
        rows = range(4, height)
        first = next(y for y in rows if len({image.pixel(x, y) for x in range(0, width, 6)}) > 12)
        assert first < 0.25 * height


@pytest.mark.parametrize("folder", ["light", "dim"])
@pytest.mark.parametrize("step", ["medicines", "bag", "calendar", "coils", "papers", "tablet", "ways"])
def test_what_stands_on_its_ground_stands_higher_and_the_ground_goes_on_without_a_seam(step, folder, art):
    rect = QRectF(0, 0, 420, 480)
    picture = picture_of("still", step, art, look_of(folder))
    placed = picture.place(rect)
    assert placed.bottom() < rect.bottom() - 30
    image, edge = render(picture, (420, 480), 0), round(placed.bottom())
    for x in range(4, 420, 8):
        above, below = image.pixelColor(x, edge - 3), image.pixelColor(x, edge + 3)
        assert abs(above.lightness() - below.lightness()) < 8, x
