"""The course as stones on a level path."""

from itertools import combinations

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF
from tests.pictures.helpers import count, is_amber, look_of, picture_of, render, scene_of, shipped_scene

from tms_education.domain.settings import TEXT_SIZES
from tms_education.ui.pictures.course_path import CoursePath, StoneWeek

SIZES = ((1088, 404), (752, 452), (496, 588), (760, 630), (320, 240), (752, 900))


def own(number, visits=5):
    return tuple(StoneWeek(str(week), f"Mar {week}", visits, taper=week > 6) for week in range(1, number + 1))


def path_of(art, weeks=None, *, text_size=100, overview=False, step="first-visit", theme="light"):
    picture = CoursePath(scene_of("course"), look_of(theme, text_size), art, weeks, overview=overview)
    picture.go_to(step)
    return picture


@pytest.mark.parametrize("number", [1, 2, 3, 5, 6, 9, 11, 13, 16, 20])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", [100, 200])
def test_any_number_of_weeks_lies_apart_and_inside(number, size, text_size, art):
    rect = QRectF(0, 0, *size)
    stones = path_of(art, own(number), text_size=text_size, overview=True).layout(rect).stones
    assert len(stones.centres) == number + 1
    for centre in stones.centres:
        reach = stones.radius
        assert rect.contains(QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach))
    assert all(QLineF(one, other).length() > 2.2 * stones.radius for one, other in combinations(stones.centres, 2))


@pytest.mark.parametrize("size", SIZES)
def test_a_tap_finds_its_stone(size, art):
    rect = QRectF(30, 20, *size)
    picture = path_of(art, own(9), overview=True)
    stones = picture.layout(rect).stones
    for place, centre in enumerate(stones.centres):
        assert picture.stone_at(rect, centre + rect.topLeft()) == place
    assert picture.stone_at(rect, rect.topLeft() + QPointF(2, size[1] - 2)) is None


def test_a_tap_between_two_stones_takes_the_nearer(art):
    rect = QRectF(0, 0, 320, 240)
    picture = path_of(art, own(20), overview=True)
    first, second = picture.layout(rect).stones.centres[:2]
    assert picture.stone_at(rect, first + (second - first) * 0.3) == 0
    assert picture.stone_at(rect, first + (second - first) * 0.7) == 1


def test_the_path_is_level_and_runs_off_the_page(art):
    rect = QRectF(0, 0, 1088, 404)
    stones = path_of(art, overview=True).layout(rect).stones
    assert abs(stones.centres[1].y() - stones.centres[-1].y()) < 1
    assert stones.path.boundingRect().right() > rect.right()
    assert stones.path.boundingRect().left() < rect.left()


@pytest.mark.parametrize("step", CoursePath.STEPS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_the_note_covers_no_stone_and_its_leader_meets_no_other(step, size, text_size, art):
    rect = QRectF(0, 0, *size)
    picture = path_of(art, text_size=text_size, step=step)
    for note in picture.layout(rect).notes:
        check_note(note, picture.layout(rect), rect, picture.highlighted(step))


@pytest.mark.parametrize("number", [1, 5, 6, 9, 10, 16])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_notes_of_an_overview_are_apart_and_each_is_led_to_its_stones(number, size, text_size, art):
    rect = QRectF(0, 0, *size)
    picture = path_of(art, own(number), text_size=text_size, overview=True)
    layout = picture.layout(rect)
    captions = {step.caption: picture.highlighted(step.identifier) for step in picture.scene.steps}
    for note in layout.notes:
        assert note.leader is not None
        check_note(note, layout, rect, captions[note.caption])
    assert not any(one.box.intersects(other.box) for one, other in combinations(layout.notes, 2))


def test_a_wide_path_has_room_for_three_notes(art):
    notes = path_of(art, own(9), overview=True).layout(QRectF(0, 0, 1074, 372)).notes
    assert [bool(note.text) for note in notes] == [True, True, True]


def check_note(note, layout, rect, its_own):
    assert rect.contains(note.box)
    assert layout.legend is None or not layout.legend.intersects(note.box)
    radius = layout.stones.radius
    for place, centre in enumerate(layout.stones.centres):
        assert not note.box.adjusted(-radius, -radius, radius, radius).contains(centre)
        if note.leader is not None and place not in its_own:
            points = [note.leader.pointAtPercent(share / 20) for share in range(21)]
            assert all(QLineF(point, centre).length() > radius for point in points)


@pytest.mark.parametrize("size", SIZES)
def test_the_stones_lie_the_same_in_every_step(size, art):
    picture = path_of(art)
    seen = set()
    for step in CoursePath.STEPS:
        picture.go_to(step)
        seen.add(picture.layout(QRectF(0, 0, *size)).key)
    assert len(seen) == 1


def test_steps_speak_of_their_weeks(art):
    picture = path_of(art)
    assert [picture.highlighted(step) for step in CoursePath.STEPS] == [
        (0,), (1, 2), (3, 4), (5, 6), (7, 8, 9), (9,),
    ]  # fmt: skip
    assert path_of(art, own(1)).highlighted("weeks-3-4") == ()


def test_every_visit_is_one_amber_dot(art):
    few = render(path_of(art, own(1, 1), overview=True), (752, 452), 5)
    many = render(path_of(art, own(1, 5), overview=True), (752, 452), 5)
    below = QRectF(0, 90, 752, 362)
    assert count(many, is_amber, below) > 3.5 * count(few, is_amber, below) > 0


def test_dates_are_dropped_before_stones_get_too_small(art):
    rect = QRectF(0, 0, 320, 240)
    assert path_of(art, own(6), overview=True).layout(QRectF(0, 0, 1088, 404)).stones.with_words
    assert not path_of(art, own(20), overview=True, text_size=200).layout(rect).stones.with_words


def test_a_chosen_stone_takes_the_ring(art):
    picture = path_of(art, own(9), overview=True, step="after")
    plain = render(picture, (1088, 404), 5)
    picture.choose(4)
    assert render(picture, (1088, 404), 5) != plain
    assert picture.moves_for("after") == 0
    picture.choose(None)
    assert render(picture, (1088, 404), 5) == plain


@pytest.mark.parametrize("size", [(760, 630), (496, 588), (1280, 800)])
@pytest.mark.parametrize("step", [step.identifier for step in shipped_scene("course").steps])
def test_the_note_of_each_step_is_led_to_its_stone(step, size, art):
    picture = picture_of("course", step, art)
    assert [note.leader is not None for note in picture.layout(QRectF(0, 0, *size)).notes] == [True]
    assert picture.highlighted("after") == (len(picture.weeks),)
