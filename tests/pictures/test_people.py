"""Groups of 100 people beside a text: as many filled as the published number says, with words that can be read."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from tests.pictures.helpers import (
    RESOURCES,
    SIZES,
    THEMES,
    is_teal,
    look_of,
    picture_of,
    render,
    shipped_evidence,
    shipped_scene,
)
from tests.pictures.test_told import contrast

from tms_education.content.reading import read_text
from tms_education.content.scene_words import with_numbers
from tms_education.domain.evidence import differences
from tms_education.domain.scene import People, Scene, SceneStep
from tms_education.domain.settings import TEXT_SIZES
from tms_education.ui.pictures import people

STEPS = [step.identifier for step in shipped_scene("people").steps]


def of_shipped(step, art, text_size):
    """The picture with its own words, which are longer than those made up for a test."""
    picture = people.People(shipped_scene("people"), look_of(text_size=text_size), art)
    picture.go_to(step)
    return picture


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_words_and_people_stay_in_their_card_and_apart(step, size, text_size, art):
    rect = QRectF(0, 0, *size)
    layout = picture_of("people", step, art, look_of(text_size=text_size)).layout(rect)
    assert layout.words
    for place in layout.groups:
        for box in (place.people, *(box for _, box in place.words)):
            assert place.card.adjusted(-1, -1, 1, 1).contains(box)
    found = [box.adjusted(1, 1, -1, -1) for box in (*layout.words, *(place.people for place in layout.groups))]
    assert not any(one.intersects(other) for one, other in combinations(found, 2))
    assert all(rect.contains(box) for box in found)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("size", [*SIZES, (1180, 450), (710, 450)])
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_groups_that_are_compared_stand_alike(step, size, text_size, art):
    groups = picture_of("people", step, art, look_of(text_size=text_size)).layout(QRectF(0, 0, *size)).groups
    assert len({place.people.size().toTuple() for place in groups}) <= 1
    for words in zip(*(place.words for place in groups), strict=True):
        assert len({block.role for block, _ in words}) == 1


@pytest.mark.parametrize("size", [(1180, 450), (1188, 480), (708, 640)])
@pytest.mark.parametrize("step", STEPS)
def test_people_are_large_enough_to_count_beside_big_text(step, size, art):
    layout = of_shipped(step, art, 200).layout(QRectF(0, 0, *size))
    assert layout.row is None
    assert all(place.people.width() >= 150 for place in layout.groups)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("size", [*SIZES, (560, 420), (440, 360)])
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_people_never_stand_without_words_and_a_number_says_what_it_counts(step, size, text_size, art):
    picture = of_shipped(step, art, text_size)
    layout = picture.layout(QRectF(0, 0, *size))
    told = [block.text for place in layout.groups for block, _ in place.words]
    told += [item.text for item, _ in layout.row.places] if layout.row is not None else []
    assert len(layout.groups) == len(picture.groups)
    for group in picture.groups:
        assert any(group.name in words for words in told)
        assert any(f"of 100 {group.did}" in words for words in told)


@pytest.mark.parametrize("step", STEPS)
def test_words_can_be_read_in_every_theme(step, art):
    for theme in THEMES:
        picture = picture_of("people", step, art, look_of(theme))
        image = render(picture, (760, 630), picture.still_at(step))
        for place in picture.layout(QRectF(0, 0, 760, 630)).groups:
            for _, box in place.words:
                assert contrast(image, box) > (7 if theme == "high-contrast" else 4.5)


@pytest.mark.parametrize("step", STEPS)
def test_numbers_add_up_to_100_and_are_drawn(step, art):
    for group, place in zip(
        shipped_scene("people").step(step).groups,
        picture_of("people", step, art).layout(QRectF(0, 0, 496, 588)).groups,
        strict=True,
    ):
        assert group.filled == round(float(group.count)) > 0
        told = [block.text.split()[0] for block, _ in place.words[1:]]
        numbers = [word for word in told if word.isdecimal()]
        assert numbers == [str(group.filled), str(100 - group.filled)]


def test_as_many_people_are_filled_as_the_number_says(art):
    picture = picture_of("people", "half-better", art)
    image = render(picture, (496, 588), picture.still_at("half-better"))
    real = picture.layout(QRectF(0, 0, 496, 588)).groups[0].people
    wide, tall = real.width() / 10, real.height() / 10
    filled = [
        is_teal(
            image.pixelColor(round(real.x() + (place % 10 + 0.5) * wide), round(real.y() + (place // 10 + 0.7) * tall))
        )
        for place in range(100)
    ]
    assert filled == [True] * 29 + [False] * 71


def test_groups_of_one_step_were_counted_alike_or_say_in_what_they_differ():
    raw = read_text(RESOURCES / "scenes" / "en" / "people.yaml", RESOURCES)
    evidence = shipped_evidence()
    for part in raw.split("  - id: ")[1:]:
        used = {line.split("{{")[1].split(".")[0] for line in part.splitlines() if "count:" in line}
        for one, other in combinations(sorted(used), 2):
            differing = differences(evidence[one], evidence[other])
            assert set(differing) <= {"when"}, part.splitlines()[0]
            if differing:
                names = [line for line in part.splitlines() if "count:" in line]
                assert all("month" in line for line in names)


def test_a_number_that_is_not_there_fills_nobody():
    step = SceneStep("a", "A", "a", "a.", groups=(People("Real", "{{nothing.real}}", "did", "did not"),))
    (group,) = with_numbers(Scene("people", "T", "L", (step,)), {}).steps[0].groups
    assert group.count == ""
    assert group.filled == 0


def test_each_step_names_how_many_people_its_numbers_come_from_where_that_is_known():
    raw = read_text(RESOURCES / "scenes" / "en" / "people.yaml", RESOURCES)
    evidence = shipped_evidence()
    for part in raw.split("  - id: ")[1:]:
        used = {line.split("{{")[1].split(".")[0] for line in part.splitlines() if "count:" in line}
        step = shipped_scene("people").step(part.splitlines()[0])
        assert {step.people} == {dict(evidence[one].extra).get("people", "") for one in used}
