"""A picture that was left is, for the next reader, the one that would be drawn anew; a changed one stays away."""

import pytest
from tests.pictures.helpers import look_of, picture_of, render, scene_of

from tms_education.ui.pictures.gallery import PICTURES
from tms_education.ui.pictures.left_pictures import MOST, LeftPictures
from tms_education.ui.style.art import Art

SIZE = (496, 588)
PLAIN = ("nerve-cell", "circuit", "change", "one-session", "not-ect", "people", "still")
CHANGED = ("brain", "first-visit", "course")


@pytest.mark.parametrize("kind", PLAIN)
def test_it_looks_as_if_drawn_anew(kind: str, art: Art):
    left, look, scene = LeftPictures(), look_of(), scene_of(kind)
    steps = [step.identifier for step in scene.steps]
    picture = picture_of(kind, steps[0], art, look)
    for step in reversed(steps):
        picture.go_to(step)
        render(picture, SIZE, 0.4)
    left.put(picture)
    again = left.take(scene, look, art)
    assert again is picture
    for step in (steps[-1], steps[0]):
        fresh = picture_of(kind, step, art, look)
        again.begin()
        again.go_to(step)
        assert render(again, SIZE, 0.1) == render(fresh, SIZE, 0.1)
        assert render(again, SIZE, again.still_at(step)) == render(fresh, SIZE, fresh.still_at(step))
    assert left.take(scene, look, art) is None


@pytest.mark.parametrize("kind", CHANGED)
def test_one_that_remembers_its_reader_is_not_kept(kind: str, art: Art):
    left, scene = LeftPictures(), scene_of(kind)
    picture = picture_of(kind, scene.steps[0].identifier, art)
    left.put(picture)
    assert left.take(scene, picture.look, art) is None


def test_every_kind_is_told_of():
    assert {*PLAIN, *CHANGED} == PICTURES.keys()


def test_another_look_or_other_illustrations_want_another_picture(art: Art):
    left, scene = LeftPictures(), scene_of("people")

    def put() -> None:
        left.put(picture_of("people", scene.steps[0].identifier, art))

    put()
    assert left.take(scene, look_of("dim"), art) is None
    put()
    assert left.take(scene, look_of(text_size=200), art) is None
    put()
    art.forget()
    assert left.take(scene, look_of(), art) is None
    put()
    assert left.take(scene, look_of(), art) is not None


def test_none_outlives_the_visit(art: Art):
    left, scene = LeftPictures(), scene_of("people")
    left.put(picture_of("people", scene.steps[0].identifier, art))
    left.forget()
    assert left.take(scene, look_of(), art) is None


def test_only_the_latest_are_kept(art: Art):
    left = LeftPictures()
    for kind in PLAIN:
        left.put(picture_of(kind, scene_of(kind).steps[0].identifier, art))
    kept = [kind for kind in PLAIN if left.take(scene_of(kind), look_of(), art) is not None]
    assert kept == list(PLAIN[-MOST:])
