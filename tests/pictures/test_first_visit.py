"""The first visit can be played by finger and by keyboard, and staff's search finds the made-up threshold."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from tests.pictures.helpers import count, is_teal, look_of, picture_of, render, shipped_scene

from tms_education.domain.twitch import STRONGEST, WEAKEST
from tms_education.ui.pictures.first_visit import OVER, PERSON, START, FirstVisit
from tms_education.ui.pictures.gallery import panel
from tms_education.ui.pictures.side_view import MOOD, MOTOR
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.pictures.thumb_panel import ThumbPanel

RECT = QRectF(0, 0, 760, 630)


@pytest.fixture
def played(qtbot, art):
    def made(step="thumb-spot", *, reduced=True):
        stage = Stage(picture_of("first-visit", step, art, look_of(reduced=reduced)))
        stage.resize(760, 630)
        controls = panel(stage)
        assert isinstance(controls, ThumbPanel)
        for widget in (stage, controls):
            qtbot.addWidget(widget)
            widget.show()
        return stage, controls

    return made


def test_a_finger_drags_the_coil_and_only_the_coil(played):
    stage, _ = played()
    frame = stage.picture.frame(stage.picture.layout(RECT).area)
    start, end = frame.point(START).toPoint(), frame.point(MOTOR).toPoint()
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(stage, end)
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=end)
    assert (stage.picture.place - MOTOR).manhattanLength() < 6
    QTest.mouseMove(stage, start)
    assert (stage.picture.place - MOTOR).manhattanLength() < 6
    assert not stage.picture.take(RECT, QPointF(20, 620))


def test_keys_move_the_coil_set_the_strength_and_send_pulses(played):
    stage, controls = played()
    for _ in range(5):
        QTest.keyClick(controls.ways[0], Qt.Key.Key_Space)
    assert stage.picture.place.x() < START.x() - 100
    controls.slider.setFocus()
    QTest.keyClick(controls.slider, Qt.Key.Key_End)
    assert stage.picture.strength == STRONGEST
    QTest.keyClick(controls.less, Qt.Key.Key_Space)
    assert stage.picture.strength == STRONGEST - 1
    QTest.keyClick(controls.send, Qt.Key.Key_Space)
    assert [pulse.twitched for pulse in stage.picture.tried] == [True]
    assert controls.send.accessibleDescription() == "The thumb moved"


def test_the_coil_and_the_strength_stay_within_bounds(played):
    stage, _ = played()
    stage.picture.move(-9999, -9999)
    assert stage.picture.place == OVER.topLeft()
    stage.picture.set_strength(0)
    assert stage.picture.strength == WEAKEST


def test_far_from_the_spot_the_thumb_rests_and_on_it_it_moves(played):
    stage, _ = played()
    stage.picture.move(9999, 9999)
    assert not any(stage.picture.send() for _ in range(10))
    stage.picture.move(MOTOR.x() - stage.picture.place.x(), MOTOR.y() - stage.picture.place.y())
    stage.picture.set_strength(80)
    assert all(stage.picture.send() for _ in range(10))


def test_controls_stand_only_in_the_steps_that_are_played(played):
    stage, controls = played()
    for step, shown in (("search", False), ("strength", True), ("dose", False), ("thumb-spot", True)):
        stage.go_to(step)
        assert controls.isVisible() is shown, step


def test_the_search_ends_near_the_made_up_threshold(played):
    picture = played("search")[0].picture
    end = picture.moves_for("search")
    assert picture.found_at(1) is None
    assert abs(picture.found_at(end) - PERSON.threshold) <= 4
    tried = picture.pulses_at(end)
    assert 4 <= sum(pulse.twitched for pulse in tried if pulse.strength == picture.found_at(end)) <= 10


@pytest.mark.parametrize("step", ["set-length", "head-measure", "dose"])
def test_the_coil_ends_over_the_treatment_spot(step, art):
    picture = picture_of("first-visit", step, art)
    assert (picture.coil_at(picture.still_at(step)) - MOOD).manhattanLength() < 1


def test_a_twitch_bends_the_thumb(art):
    picture = picture_of("first-visit", "strength", art)
    before = render(picture, (760, 630), 1.0)
    picture.set_strength(85)
    assert picture.send()
    assert picture.bent_at(1.0) == 1
    assert render(picture, (760, 630), 1.0) != before


@pytest.mark.parametrize("step", ["strength", "search", "dose"])
@pytest.mark.parametrize("size", [(760, 630), (496, 588), (752, 452), (708, 640), (1188, 480)])
@pytest.mark.parametrize("text_size", [100, 130, 175])
def test_the_chart_is_large_enough_to_be_read(step, size, text_size, art):
    picture = FirstVisit(shipped_scene("first-visit"), look_of(text_size=text_size), art)
    picture.go_to(step)
    chart = picture.split(picture.layout(QRectF(0, 0, *size)).area)[2]
    assert chart.width() * chart.height() > 0.14 * size[0] * size[1]
    curve = count(render(picture, size, picture.still_at(step)), is_teal, chart)
    assert curve > 120


@pytest.mark.parametrize("step", ["strength", "search", "dose"])
@pytest.mark.parametrize("size", [(760, 630), (708, 640), (1188, 480)])
def test_the_chart_is_there_beside_the_biggest_text(step, size, art):
    test_the_chart_is_large_enough_to_be_read(step, size, 200, art)


def test_steps_without_pulses_leave_the_whole_picture_to_the_head(art):
    for step in ("set-length", "head-measure"):
        head, hand, chart = picture_of("first-visit", step, art).split(RECT)
        assert head == RECT
        assert hand.isEmpty()
        assert chart.isEmpty()
