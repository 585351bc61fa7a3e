"""The brain in space: what each step shows, in every theme and size, and that words keep off each other."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from tests.pictures.brain_helpers import SIZES, brain, clashes, layout_of, solid
from tests.pictures.helpers import THEMES, count, is_amber, is_teal, look_of, render, scene_of, tones

from tms_education.design.brain_tones import BRAIN_TONES
from tms_education.ui.pictures.brain import coils, field, mesh, orientation
from tms_education.ui.pictures.brain.brain_picture import BrainPicture
from tms_education.ui.pictures.brain.choose import better_painter, is_hardware
from tms_education.ui.pictures.brain.model import Model, hull
from tms_education.ui.pictures.brain.painter import NumpyPainter
from tms_education.ui.pictures.brain.space import camera
from tms_education.ui.pictures.brain.state import CoilPlace
from tms_education.ui.pictures.brain.views import DEEP, MOOD, MOTOR, RIGHT, SHOWN, VIEWS, Pose
from tms_education.ui.pictures.brain_side import BrainSide
from tms_education.ui.style.art import Art

STEPS = BrainSide.STEPS
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def model():
    made = Model(solid)
    assert made.fine is not None
    return made


def test_space_and_side_view_tell_the_same_steps():
    assert tuple(SHOWN) == STEPS


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("step", STEPS)
def test_each_step_shows_itself_and_its_words_keep_off_each_other(step, theme, art):
    picture = brain(step, art, look_of(theme))
    for size in SIZES:
        image = render(picture, size, picture.still_at(step))
        assert picture.view is not None, picture.why
        assert tones(image) > (8 if theme == "high-contrast" else 20)
        layout = layout_of(picture, size)
        assert clashes(layout) == []
        assert all(QRectF(0, 0, *size).contains(box) for box in layout.boxes)
        assert layout.row is not None or {one.callout.title for one in layout.placed} >= titles_of(picture, step)


def titles_of(picture, step):
    return {picture._named[name] for name in SHOWN[step].labels}


def test_words_keep_off_each_other_from_all_sides(art):
    for step in ("to-mood-spot", "coil", "field", "deeper-areas"):
        picture = brain(step, art)
        for yaw in range(0, 360, 40):
            for pitch in (-20, 20, 75):
                picture.turn_to(Pose(yaw, pitch), moving=False)
                assert clashes(layout_of(picture, (760, 630))) == [], (step, yaw, pitch)
                picture.turn_to(Pose(yaw + 9, pitch), moving=True)
                assert clashes(layout_of(picture, (760, 630))) == [], (step, yaw + 9, pitch, "moving")


@pytest.mark.parametrize("size", [(320, 240), (240, 180), (3840, 2160), (40, 900), (1600, 90)])
def test_no_size_is_black_or_breaks(size, art):
    for step in ("whole", "field", "depth"):
        picture = brain(step, art)
        image = render(picture, size, picture.still_at(step))
        assert picture.view is not None, picture.why
        assert tones(image) > 4
        assert count(image, lambda c: c.value() < 8) < image.width() * image.height() / 40


def test_a_picture_in_space_is_a_function_of_state_and_time(art):
    picture = brain("to-mood-spot", art)
    first = render(picture, (496, 400), 1.2)
    render(picture, (496, 400), 2.5)
    assert render(picture, (496, 400), 1.2) == first


def test_spots_have_their_colours(art):
    motor = render(brain("motor-spot", art), (760, 630), 1.0)
    mood = render(brain("why-this-spot", art), (760, 630), 1.0)
    assert count(motor, is_teal) > count(mood, is_teal) + 40
    assert count(mood, is_amber) > count(motor, is_amber) + 200


# ------------------------------------------------------------------ left stays left
@pytest.mark.parametrize("name", VIEWS)
def test_every_view_says_where_left_is(name, art):
    picture = brain("whole", art, fine=False)
    picture.turn_to(VIEWS[name])
    layout = layout_of(picture, (760, 630))
    assert layout.badge.width() > 60
    assert (layout.tag is not None) == (name in {"left", "right"})
    assert set(layout.letters) == (set() if layout.tag else {"L", "R"})


def test_from_the_front_the_left_spot_is_at_the_viewers_right_on_the_side_of_the_l(art):
    view = camera(VIEWS["front"], 760, 630)
    x, _, _ = view.project(np.array([MOOD, RIGHT]))
    assert x[0] > 380 > x[1]
    picture = brain("whole", art, fine=False)
    picture.turn_to(VIEWS["front"])
    letters = layout_of(picture, (760, 630)).letters
    assert letters["L"].center().x() > 380 > letters["R"].center().x()


def test_from_the_top_left_is_left_and_the_face_looks_up():
    view = camera(VIEWS["top"], 760, 630)
    x, y, _ = view.project(np.array([MOOD, MOTOR, RIGHT]))
    assert x[0] < 380 < x[2]
    assert y[0] < y[1]
    assert orientation.ends(view) == ("L", "R")


def test_side_views_name_their_side():
    left, right = (camera(VIEWS[name], 760, 630) for name in ("left", "right"))
    assert (orientation.seen_side(left), orientation.ends(left)) == ("left-side", ("front", "back"))
    assert (orientation.seen_side(right), orientation.ends(right)) == ("right-side", ("back", "front"))
    free = QRectF(0, 0, 1150, 440)
    small, big = (orientation.tag_box(left, free, look_of(text_size=size)) for size in (100, 200))
    assert small is not None
    assert big is not None
    assert big.height() > 1.7 * small.height()


# ------------------------------------------------------------------ the field
def test_the_field_peaks_under_the_middle_of_the_coil(model):
    place = CoilPlace("figure-8", MOOD)
    share = model.share(place, fine=True)
    hottest = model.fine.brain.points[int(share.argmax())]
    axis = model.pose(MOOD)
    away = hottest - axis[:3, 3]
    assert np.linalg.norm(away - axis[:3, 2] * (away @ axis[:3, 2])) < 15
    assert 100 < model.peak(place) < 180


def test_the_field_follows_the_coil_and_keeps_off_the_deep_area(model):
    front, back = (model.share(CoilPlace("figure-8", place), fine=False) for place in (MOOD, MOTOR))
    points = model.light.brain.points
    assert np.linalg.norm(points[int(front.argmax())] - points[int(back.argmax())]) > 40
    coil = CoilPlace("figure-8", MOOD)
    deep = field.strength(model.dipoles(coil), np.array([DEEP]) * 1e-3, model.centre * 1e-3)[0]
    assert deep / model.peak(coil) < 0.12


def test_the_helmet_reaches_a_wider_part(model):
    small, wide = (model.share(CoilPlace(kind, MOOD), fine=False) for kind in ("figure-8", "helmet"))
    assert (wide > 0.5).sum() > 2 * (small > 0.5).sum()


def test_the_field_of_a_ball_has_no_part_that_points_outwards_and_fades_with_depth():
    dipoles = field.figure_8().moved(_over(0.085))
    depths = np.array([[0, 0, 0.07 - step * 0.01] for step in range(6)])
    values = field.strength(dipoles, depths, np.zeros(3))
    assert (np.diff(values) < 0).all()
    assert 0.009 < 0.07 - np.interp(-values[0] / 2, -values, depths[:, 2]) < 0.034
    assert dipoles.moments.sum(0) == pytest.approx([0, 0, 0], abs=1e-9)


def _over(height):
    pose = np.eye(4)
    pose[2, 3] = height
    return pose


def test_the_way_runs_over_the_brain_from_spot_to_spot(model):
    way = model.way(MOTOR, MOOD)
    assert np.linalg.norm(way[0] - MOTOR) < 3
    assert np.linalg.norm(way[-1] - MOOD) < 3
    length = np.linalg.norm(np.diff(way, axis=0), axis=1).sum()
    assert 60 < length < 130


def test_a_hull_has_no_dents():
    outline = hull(np.array([[0.0, 0], [4, 0], [4, 4], [0, 4], [2, 1], [1, 2]]))
    assert sorted(outline.tolist()) == [[0, 0], [0, 4], [4, 0], [4, 4]]


# ------------------------------------------------------------------ bad input
@pytest.mark.parametrize(
    "damage",
    [lambda raw: b"", lambda raw: raw[:900], lambda raw: b"x" * 4000, lambda raw: raw[:-2000], lambda raw: raw + raw],
    ids=["missing", "cut", "nonsense", "torn", "doubled"],
)
@pytest.mark.parametrize("name", ["brain_20k.npz", "pvs_20k.npz", "brain_40k.npz", "coil.npz"])
def test_a_damaged_asset_leaves_the_side_view(damage, name, art):
    hurt = Art(art._source, lambda one: damage(solid(one)) if one == name else solid(one))
    picture = BrainPicture(scene_of("brain"), look_of(), hurt)
    picture.go_to("coil")
    picture.open_space()
    picture.deepen()
    image = render(picture, (760, 630), 2.0)
    assert tones(image) > 20
    if picture.view is None:
        assert picture.why
        assert image == render(side("coil", art), (760, 630), 2.0)


def side(step, art):
    picture = BrainSide(scene_of("brain"), look_of(), art)
    picture.go_to(step)
    return picture


def test_swapped_bytes_are_refused():
    raw = bytearray(solid("brain_20k.npz"))
    raw[len(raw) // 2] ^= 0xFF
    with pytest.raises(mesh.DamagedShapeError):
        mesh.read_level(lambda name: bytes(raw) if name.startswith("brain") else solid(name), "20k")


def test_parts_that_do_not_belong_together_are_refused():
    with pytest.raises(mesh.DamagedShapeError):
        mesh.read_level(lambda name: solid(name.replace("pvs_20k", "pvs_40k")), "20k")


def test_a_painter_that_is_lost_hands_over_to_numpy(art):
    class Lost:
        name = "opengl"

        def render(self, shot):
            raise RuntimeError("the card went away")

    picture = brain("coil", art)
    before = render(picture, (496, 400), 2.0)
    picture.view.images.painter = Lost()
    picture.view.images._images.clear()
    after = render(picture, (496, 400), 2.0)
    assert after == before
    assert picture.view.images.painter.name == "numpy"
    assert "went away" in picture.view.images.why


def test_a_view_that_fails_while_drawing_leaves_the_side_view(art, monkeypatch):
    picture = brain("coil", art)

    def fail(*_arguments):
        raise MemoryError

    monkeypatch.setattr(picture.view, "draw", fail)
    assert render(picture, (496, 400), 2.0) == render(side("coil", art), (496, 400), 2.0)
    assert picture.view is None


# ------------------------------------------------------------------ which painter
@pytest.mark.parametrize(
    ("renderer", "real"),
    [
        ("llvmpipe (LLVM 15.0.6, 256 bits)", False),
        ("GDI Generic", False),
        ("Microsoft Basic Render Driver", False),
        ("", False),
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", True),
        ("NVIDIA GeForce GTX 1650/PCIe/SSE2", True),
    ],
)
def test_only_a_real_card_counts(renderer, real):
    assert is_hardware(renderer) is real


def test_without_a_screen_numpy_paints(model):
    numpy_painter = NumpyPainter(model, BRAIN_TONES["light"])
    chosen, why = better_painter(model, BRAIN_TONES["light"], numpy_painter)
    assert chosen is numpy_painter
    assert why


def test_numpy_is_imported_only_when_a_brain_is_shown():
    code = (
        "import sys; import tms_education.ui.pages.explore, tms_education.ui.pages.reader, tms_education.ui.pages.home;"
        "import tms_education.app.compose; sys.exit('numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, env={"PYTHONPATH": "src"}, cwd=ROOT)
    assert done.returncode == 0


WITHOUT = """
import sys
for name in ("random", "fft", "ma", "polynomial", "f2py", "testing", "distutils", "ctypeslib"):
    sys.modules["numpy." + name] = None
from tests.pictures.brain_helpers import brain
from tests.pictures.helpers import render, shipped_art
from PySide6.QtWidgets import QApplication
app = QApplication([])
for step in ("to-mood-spot", "field", "depth", "helmet"):
    picture = brain(step, shipped_art())
    render(picture, (320, 240), 2.0)
    assert picture.view is not None, picture.why
"""


def test_it_needs_no_part_of_numpy_that_the_frozen_folder_leaves_out():
    environment = os.environ | {"PYTHONPATH": f"src{os.pathsep}.", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", WITHOUT], check=False, env=environment, cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


def test_layers_are_hidden_and_shown_and_a_new_step_has_its_own(art):
    picture = brain("coil", art)
    shown = render(picture, (760, 630), 2)
    for layer in ("head", "coil", "labels"):
        assert picture.has_layer(layer)
        picture.show_layer(layer, on=False)
        assert render(picture, (760, 630), 2) != shown
        picture.show_layer(layer, on=True)
    assert not picture.has_layer("field")
    picture.show_layer("field", on=True)
    assert render(picture, (760, 630), 2) != shown
    picture.show_layer("coil", on=False)
    picture.go_to("helmet")
    assert picture.has_layer("coil")
    assert picture.has_layer("field")


def test_the_field_of_the_cut_is_a_layer_that_is_on_and_can_be_hidden(art):
    picture = brain("depth", art)
    assert picture.has_layer("field")
    shown = count(render(picture, (760, 630), 2), is_amber)
    picture.show_layer("field", on=False)
    assert not picture.has_layer("field")
    assert count(render(picture, (760, 630), 2), is_amber) < shown / 2
    assert layout_of(picture, (760, 630)).scale is None


def test_spots_in_space_are_two_centimetres_wide(model):
    tint = model.tint(SHOWN["motor-spot"].tints, fine=True)
    away = np.linalg.norm(model.fine.brain.points - np.array(MOTOR), axis=1)
    half = away[np.abs(tint) > 0.5 * np.abs(tint).max()]
    assert 8 < np.percentile(half, 95) < 13


def test_the_scalp_lies_over_the_cortex(model):
    point, normal = coils.on_scalp(model.light.head, MOOD)
    assert (point - np.array(MOOD)) @ normal > 8


@pytest.mark.parametrize("size", [(760, 630), (1140, 420), (700, 460)])
def test_the_key_of_the_field_covers_no_mark_of_depth_where_text_is_big(size, art):
    picture = brain("depth", art, look_of(text_size=200))
    area = QRectF(0, 0, *size)
    wanted = picture.view.wanted(camera(picture.now.pose, *size), picture.now)
    layout = picture.view.layout(area, area, picture.now)
    assert layout.row is not None or layout.scale is not None
    assert layout.scale is None or not any(layout.scale.intersects(mark) for mark in wanted.marks)
