"""The brain in space beside big text: words stand under it, never over it."""

import pytest
from PySide6.QtCore import QRectF
from tests.pictures.brain_helpers import brain, clashes, layout_of
from tests.pictures.helpers import look_of, render

from tms_education.ui.pictures.brain.space import camera
from tms_education.ui.pictures.brain_side import BrainSide

STEPS = BrainSide.STEPS
BIG_STAGES = {(1188, 480): (748, 382, 424, 82), (708, 640): (252, 538, 440, 86)}
"""Stages of the page at 200 % text, and the buttons that lie over their lower right corner."""


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("size", BIG_STAGES)
def test_no_row_of_words_lies_over_the_head_and_no_card_over_what_a_line_leads_to(step, size, art):
    picture = brain(step, art, look_of(text_size=200))
    picture.reserve(QRectF(*BIG_STAGES[size]))
    layout = layout_of(picture, size)
    ground = layout.foot if layout.row is None else layout.row.ground
    assert layout.scene.top() == 0
    assert layout.scene.bottom() == (size[1] if ground is None else ground.top())
    assert not any(box.intersects(QRectF(*BIG_STAGES[size])) for box in layout.boxes if box != ground)
    view = camera(picture.now.pose, layout.scene.width(), layout.scene.height())
    wanted = picture.view.wanted(view, picture.now)
    leads = [one.target for one in wanted.callouts] + [mark.center() for mark in wanted.marks]
    assert not any(box.contains(point) for box in layout.boxes for point in leads)
    assert clashes(layout) == []


def test_a_finger_finds_the_coil_where_it_is_drawn_above_a_row(art):
    picture = brain("field", art, look_of(text_size=200))
    size = (708, 640)
    picture.reserve(QRectF(*BIG_STAGES[size]))
    render(picture, size, 2)
    layout = layout_of(picture, size)
    assert layout.row is not None
    at = picture.view.coil_middle(QRectF(0, 0, *size), picture.now)
    assert layout.scene.contains(at)
    view = camera(picture.now.pose, layout.scene.width(), layout.scene.height())
    middle = picture.view.model.pose(picture.now.field_place.at)[:3, 3]
    x, y, _ = view.project(middle[None])
    assert (at.x(), at.y()) == pytest.approx((float(x[0]), float(y[0])), abs=1)


@pytest.mark.parametrize("size", [(274, 226), (320, 240), (700, 460), (1188, 480)])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_marks_of_depth_stand_whole_in_the_picture(size, text_size, art):
    picture = brain("depth", art, look_of(text_size=text_size))
    scene = layout_of(picture, size).scene
    view = camera(picture.now.pose, scene.width(), scene.height())
    found = picture.view.wanted(view, picture.now).marks
    assert len(found) == 3
    assert all(scene.contains(mark) for mark in found)
