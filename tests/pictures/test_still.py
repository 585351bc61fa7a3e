"""Single illustrations beside a text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from tests.pictures.helpers import RESOURCES, SIZES, picture_of, render, shipped_scene, tones

STEPS = [step.identifier for step in shipped_scene("still").steps]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("size", SIZES)
def test_the_drawing_stands_whole_inside_its_stage(step, size, art):
    rect = QRectF(0, 0, *size)
    assert rect.contains(picture_of("still", step, art).frame(rect))


@pytest.mark.parametrize("step", STEPS)
def test_every_drawing_ships_in_both_kinds(step):
    name = shipped_scene("still").step(step).art
    assert all(Path(RESOURCES, "pictures", folder, f"{name}.svg").is_file() for folder in ("light", "dim"))


def test_two_drawings_differ(art):
    bag, talk = (render(picture_of("still", step, art), (496, 588), 0) for step in ("bag", "talk"))
    assert bag != talk
    assert tones(bag) > 14
