"""The coil in space: it rests on the head where it is drawn, and its words keep off the brain."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from tests.pictures.brain_helpers import SIZES, brain, layout_of, solid
from tests.pictures.helpers import count, is_teal, render

from tms_education.design.brain_tones import BRAIN_TONES
from tms_education.ui.pictures import callouts
from tms_education.ui.pictures.brain import marks
from tms_education.ui.pictures.brain.model import Model
from tms_education.ui.pictures.brain.painter import NumpyPainter, Shot
from tms_education.ui.pictures.brain.space import camera
from tms_education.ui.pictures.brain.space_layout import busy
from tms_education.ui.pictures.brain.state import CoilPlace
from tms_education.ui.pictures.brain.views import MOOD, MOTOR, RIGHT, SHOWN


@pytest.fixture(scope="module")
def model():
    made = Model(solid)
    assert made.fine is not None
    return made


def test_the_coil_lies_on_the_head_turned_by_45_degrees(model):
    for place in (MOOD, MOTOR, RIGHT):
        pose = model.pose(place)
        forward = np.array([0, 1, 0]) - pose[:3, 2] * pose[1, 2]
        forward /= np.linalg.norm(forward)
        assert np.degrees(np.arccos(pose[:3, 1] @ forward)) == pytest.approx(45, abs=0.5)
        towards_middle = pose[:3, 1] @ np.array([-np.sign(place[0]), 0, 0])
        assert towards_middle > 0
        inside = (model.light.head.points - pose[:3, 3]) @ pose[:3, :3]
        under = (np.abs(inside[:, 0]) < 90) & (np.abs(inside[:, 1]) < 45) & (np.abs(inside[:, 2]) < 40)
        assert -3 < inside[under, 2].max() < 0


@pytest.mark.parametrize("step", ["coil", "pulse", "field", "depth", "right-side"])
def test_the_coil_is_drawn_where_it_rests_on_the_head(step, model):
    shown = SHOWN[step]
    shot = Shot(shown.pose, 380, 315, head=False)
    painter = NumpyPainter(model, BRAIN_TONES["light"])
    bare, held = painter.render(shot), painter.render(replace(shot, coil=CoilPlace("figure-8", shown.at)))
    drawn = np.array([(x, y) for x in range(380) for y in range(315) if bare.pixel(x, y) != held.pixel(x, y)])
    pose = model.pose(shown.at)
    x, y, _ = camera(shown.pose, 380, 315).project(model.coil(fine=True).shape.points @ pose[:3, :3].T + pose[:3, 3])
    inside = (x >= 0) & (x < 380) & (y >= 0) & (y < 315)
    wanted = np.stack([x, y], 1)[inside]
    assert np.abs(drawn.min(0) - wanted.min(0)).max() < 4
    assert np.abs(drawn.max(0) - wanted.max(0)).max() < 4


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", ["pulse", "right-side"])
def test_the_line_to_the_coil_goes_round_the_brain(step, size, art):
    picture = brain(step, art)
    told = next(one for one in layout_of(picture, size).placed if one.callout.title == picture._named["coil"])
    assert not callouts.crosses(told.leader, busy(camera(SHOWN[step].pose, *size)))


def test_the_angle_of_the_coil_is_marked_bit_by_bit(art):
    picture = brain("coil", art)
    early, late = (count(render(picture, (760, 630), time), is_teal) for time in (0.0, picture.still_at("coil")))
    assert late > early + 40


def test_the_coil_is_taken_only_where_it_can_be_dragged(art):
    rect = QRectF(0, 0, 760, 630)
    picture = brain("field", art, fine=False)
    middle = picture.view.coil_middle(rect, picture.state)
    assert picture.coil_holds(rect, middle)
    assert not picture.coil_holds(rect, middle + QPointF(300, 0))
    picture.move_coil(rect, QPointF(470, 130))
    assert picture.state.coil_at is not None
    assert picture.state.coil_at[1] < MOOD[1]
    assert not brain("whole", art, fine=False).coil_holds(rect, middle)


@pytest.mark.parametrize("size", SIZES)
def test_no_card_covers_the_windings_of_the_helmet(size, art):
    picture = brain("helmet", art)
    view = camera(SHOWN["helmet"].pose, *size)
    wires = marks.winding_boxes(view, picture.view.model.helmet.windings)
    cards = [one.card for one in layout_of(picture, size).placed]
    assert cards
    assert not [card for card in cards if any(card.intersects(wire) for wire in wires)]
