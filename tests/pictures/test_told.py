"""The words inside the pictures: they stay inside, never overlap, and can be read in every theme."""

import pytest
from PySide6.QtCore import QRectF
from tests.content.small import present
from tests.pictures.brain_helpers import brain, layout_of
from tests.pictures.helpers import EVERY_STEP, SIZES, THEMES, look_of, picture_of, render, shipped_scene
from tests.pictures.labels import see

from tms_education.ui.pictures.brain.brain_picture import BrainPicture
from tms_education.ui.pictures.change import SESSIONS, Change
from tms_education.ui.pictures.circuit import Circuit
from tms_education.ui.pictures.gallery import kind_of
from tms_education.ui.pictures.network_view import NetworkFrame

KINDS = ("circuit", "change", "not-ect", "first-visit", "one-session")
STEPS = [(kind, step) for kind in KINDS for step in present(kind_of(kind)).STEPS]
LARGE = ((496, 588, 100), (760, 630, 100), (752, 452, 130), (320, 240, 100), (700, 480, 200))


def luminance(colour):
    parts = [(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4) for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(image, box):
    """The contrast of the darkest and the lightest pixel inside a box."""
    area = box.adjusted(4, 4, -4, -4).toAlignedRect().intersected(image.rect())
    found = [
        luminance(image.pixelColor(x, y))
        for x in range(area.left(), area.right() + 1, 2)
        for y in range(area.top(), area.bottom() + 1)
    ]
    return (max(found) + 0.05) / (min(found) + 0.05)


@pytest.mark.parametrize(("kind", "step"), STEPS)
@pytest.mark.parametrize("size", LARGE)
def test_words_stay_inside_and_never_overlap(kind, step, size, art):
    picture = picture_of(kind, step, art, look_of(text_size=size[2]))
    rect = QRectF(0, 0, *size[:2])
    words = picture.layout(rect).words
    assert words
    for place, box in enumerate(words):
        assert rect.adjusted(-1, -1, 1, 1).contains(box)
        assert not any(box.adjusted(1, 1, -1, -1).intersects(other) for other in words[place + 1 :])


@pytest.mark.parametrize("size", [(1180, 410), (752, 440)])
def test_who_is_awake_and_who_sleeps_is_drawn_large_beside_big_text(size, art):
    drawn = picture_of("not-ect", "awake", art, look_of(text_size=200)).layout(QRectF(0, 0, *size)).art
    assert min(box.height() for box in drawn) >= 150


def boxes_of(layout):
    """Every box with words, whatever the picture."""
    if hasattr(layout, "words"):
        return layout.words
    found = [item.card for item in getattr(layout, "placed", ())]
    found += [box for _, box in getattr(layout, "labels", ())]
    found += [note.box for note in getattr(layout, "notes", ())]
    row = getattr(layout, "row", None)
    return (*found, *(() if row is None else (box for _, box in row.places)))


@pytest.mark.parametrize(("kind", "step"), [one for one in EVERY_STEP if one[0] != "still"])
@pytest.mark.parametrize("size", SIZES[:3])
def test_words_can_be_read_in_every_theme_and_size(kind, step, size, art):
    for theme in THEMES:
        picture = picture_of(kind, step, art, look_of(theme))
        image = render(picture, size, picture.still_at(step))
        for box in boxes_of(picture.layout(QRectF(0, 0, *size))):
            assert contrast(image, box) > (7 if theme == "high-contrast" else 4.5), (theme, box)


@pytest.mark.parametrize("step", BrainPicture.STEPS)
@pytest.mark.parametrize("theme", THEMES)
def test_words_over_the_brain_in_space_can_be_read(step, theme, art):
    picture = brain(step, art, look_of(theme))
    image = render(picture, (760, 630), picture.still_at(step))
    layout = layout_of(picture, (760, 630))
    for box in (*boxes_of(layout), *filter(None, (layout.tag, layout.scale, layout.hint))):
        assert contrast(image, box) > (7 if theme == "high-contrast" else 4.5), box


@pytest.mark.parametrize("step", Change.STEPS)
@pytest.mark.parametrize("size", SIZES)
def test_change_always_says_where_it_was_seen(step, size, art):
    layout = picture_of("change", step, art).layout(QRectF(0, 0, *size))
    pills = [name for name, _ in layout.pills]
    row = [item.text for item, _ in layout.row.places] if layout.row else []
    assert "animals" in pills or "Seen in animals. Not proven for depression." in row


BIG = ((1188, 480, 200), (708, 640, 200), (720, 608, 100), (760, 630, 100))
"""Stages of the page, and the text size beside which they stand."""


def own(step, size, art):
    """The picture of change with its own words."""
    picture = Change(shipped_scene("change"), look_of(text_size=size[2]), art)
    picture.go_to(step)
    return picture


@pytest.mark.parametrize("step", Change.STEPS)
@pytest.mark.parametrize("size", BIG)
def test_all_twelve_cells_of_change_can_be_counted(step, size, art):
    picture = own(step, size, art)
    layout = picture.layout(QRectF(0, 0, *size[:2]))
    frames = [NetworkFrame(box) for box in picture.panels(layout.area)]
    cells = [frame.at(picture.network_at(9), cell) for frame in frames for cell in range(12)]
    assert not any(box.contains(cell) for box in layout.words for cell in cells)


@pytest.mark.parametrize("size", [(1188, 480), (708, 640), (752, 452)])
@pytest.mark.parametrize("step", ["seizure", "where", "how-long", "which"])
def test_no_name_of_a_side_lies_on_its_drawing(step, size, art):
    layout = picture_of("not-ect", step, art, look_of(text_size=200)).layout(QRectF(0, 0, *size))
    for head, drawn in zip(layout.heads, layout.art, strict=False):
        wide = min(drawn.width(), drawn.height() * 1.25)
        inner = QRectF(drawn.center().x() - wide / 2, drawn.y(), wide, drawn.height())
        assert not head.intersects(inner)


@pytest.mark.parametrize("size", BIG)
def test_every_network_of_three_says_how_many_of_its_cells_answered(size, art, monkeypatch):
    picture = own("differ", size, art)
    labels = [" ".join(one.text.split()) for one in see(monkeypatch, picture, size[:2], 60.0).labels]
    assert {"One: 6 / 12", "Another: 5 / 12", "A third: 3 / 12"} <= set(labels)


@pytest.mark.parametrize("kind", [Circuit, Change])
@pytest.mark.parametrize("size", BIG)
def test_what_is_not_known_is_said_in_the_picture(kind, size, art, monkeypatch):
    picture = kind(shipped_scene(kind.IDENTIFIER), look_of(text_size=size[2]), art)
    picture.go_to("unknown")
    seen = see(monkeypatch, picture, size[:2], 60.0)
    assert "Still a question" in [one.text for one in seen.labels]


@pytest.mark.parametrize(("kind", "step"), STEPS)
@pytest.mark.parametrize("size", [(320, 240, 200), (708, 640, 200)])
def test_a_dot_in_a_row_of_words_is_found_in_the_picture(kind, step, size, art):
    layout = picture_of(kind, step, art, look_of(text_size=size[2])).layout(QRectF(0, 0, *size[:2]))
    if layout.row is not None and layout.row.marks:
        dotted = [item.role for item, _ in layout.row.places if item.role]
        assert [role for _, role in layout.row.marks] == dotted
        assert all(at.y() < layout.row.ground.top() for at, _ in layout.row.marks)


def test_scrubbing_goes_from_session_to_session(art):
    picture = picture_of("change", "sessions", art)
    assert [picture.session_at(time) for time in (0, 0.8, picture.moves_for("sessions"))] == [0, 1, SESSIONS]
    assert picture.network_at(0).weights != picture.network_at(99).weights


@pytest.mark.parametrize("step", ["team", "links", "deep", "unknown"])
def test_links_to_deeper_areas_are_only_thought_to_be(step, art):
    layout = picture_of("circuit", step, art).layout(QRectF(0, 0, 760, 630))
    assert [name for name, _ in layout.pills] == ["label"]
    assert "Thought" in picture_of("circuit", step, art).scene.word("label")
