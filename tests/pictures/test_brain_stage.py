"""The stage of the brain: the side view first, then a brain that turns by finger, mouse, keys and buttons."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import qRed
from PySide6.QtTest import QTest
from tests.pictures.brain_helpers import art_in_space
from tests.pictures.helpers import look_of, render, scene_of

from tms_education.ui.pictures.brain.brain_picture import BrainPicture
from tms_education.ui.pictures.brain.brain_stage import BrainStage
from tms_education.ui.pictures.brain.controls import BrainControls
from tms_education.ui.pictures.brain.views import SHOWN, VIEWS
from tms_education.ui.style.art import Art


@pytest.fixture
def build(qtbot, art):
    def make(step="whole", *, given=None, reduced=True, size=(760, 630)):
        picture = BrainPicture(scene_of("brain"), look_of(reduced=reduced), given or art_in_space(art))
        picture.go_to(step)
        stage = BrainStage(picture)
        qtbot.addWidget(stage)
        stage.resize(*size)
        return stage

    return make


def opened(stage, qtbot):
    with qtbot.waitSignal(stage.space_opened):
        stage.show()
    qtbot.waitUntil(lambda: stage.brain.view is None or stage.brain.view.model.has_fine)
    return stage


class Paints(QObject):
    def __init__(self):
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched, event):
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_the_side_view_stands_there_until_the_brain_is_ready(build, qtbot):
    stage = build("coil")
    assert not stage.turns
    first = render(stage.brain, (760, 630), 2.0)
    opened(stage, qtbot)
    assert stage.turns
    assert render(stage.brain, (760, 630), 2.0) != first


def test_it_is_ready_once_nothing_of_it_is_read_any_more(build, qtbot, art):
    stage = build("coil")
    assert not stage.is_ready
    opened(stage, qtbot)
    assert stage.is_ready
    plain = build("coil", given=Art(art._source))
    assert not plain.is_ready
    assert opened(plain, qtbot).is_ready


def test_the_words_come_with_the_fine_picture(build, qtbot):
    stage = opened(build("deeper-areas"), qtbot)
    stage.repaint()
    layout = stage.brain.view.layout(stage.stage_rect, stage.stage_rect, stage.brain.now)
    assert len(layout.placed) == 2


def test_shapes_that_fail_later_take_their_buttons_away(build, qtbot, monkeypatch):
    stage = build("coil")
    controls = BrainControls(stage)
    qtbot.addWidget(controls)
    opened(stage, qtbot)
    assert not controls.isHidden()

    def fail(*_arguments):
        raise MemoryError

    monkeypatch.setattr(stage.brain.view, "draw", fail)
    with qtbot.waitSignal(stage.space_opened) as told:
        stage.update()
    assert told.args == [False]
    assert controls.isHidden()
    assert controls.views.isHidden()


def test_without_shapes_the_side_view_stays_and_arrows_choose_the_step(build, qtbot, art):
    stage = opened(build("coil", given=Art(art._source)), qtbot)
    assert not stage.turns
    with qtbot.waitSignal(stage.step_chosen) as chosen:
        QTest.keyClick(stage, Qt.Key.Key_Right)
    assert chosen.args == ["pulse"]


def test_a_drag_turns_and_letting_go_brings_the_sharp_picture(build, qtbot):
    stage = opened(build(), qtbot)
    before = stage.brain.state.pose
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=QPoint(380, 300))
    QTest.mouseMove(stage, QPoint(440, 280))
    assert stage.brain.state.moving
    after = stage.brain.state.pose
    assert after.yaw == pytest.approx((before.yaw + 21) % 360)
    assert after.pitch == pytest.approx(before.pitch - 7)
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=QPoint(440, 280))
    assert not stage.brain.state.moving
    qtbot.wait(150)
    assert stage.brain.state.pose == after


def test_a_finger_turns_and_two_fingers_zoom(build, qtbot):
    stage = opened(build(), qtbot)
    device = QTest.createTouchDevice()
    QTest.touchEvent(stage, device).press(0, QPoint(300, 300), stage).commit()
    QTest.touchEvent(stage, device).move(0, QPoint(360, 300), stage).commit()
    assert stage.brain.state.pose.yaw == pytest.approx(21)
    QTest.touchEvent(stage, device).move(0, QPoint(360, 300), stage).press(1, QPoint(420, 300), stage).commit()
    QTest.touchEvent(stage, device).move(0, QPoint(330, 300), stage).move(1, QPoint(480, 300), stage).commit()
    assert stage.brain.state.pose.zoom > 1.3
    assert stage.brain.state.pose.yaw == pytest.approx(21)
    QTest.touchEvent(stage, device).release(0, QPoint(330, 300), stage).release(1, QPoint(480, 300), stage).commit()
    assert not stage.brain.state.moving


def test_keys_turn_zoom_go_back_and_choose_the_step(build, qtbot):
    stage = opened(build(), qtbot)
    QTest.keyClick(stage, Qt.Key.Key_Left)
    assert stage.brain.state.pose.yaw > 300
    QTest.keyClick(stage, Qt.Key.Key_Up)
    QTest.keyClick(stage, Qt.Key.Key_Plus)
    assert stage.brain.state.pose.zoom > 1
    QTest.keyClick(stage, Qt.Key.Key_Home)
    assert stage.brain.state.pose == SHOWN["whole"].pose
    with qtbot.waitSignal(stage.step_chosen) as chosen:
        QTest.keyClick(stage, Qt.Key.Key_PageDown)
    assert chosen.args == ["prefrontal"]
    assert stage.brain.state.pose == SHOWN["prefrontal"].pose


def test_zoom_and_turn_keep_within_bounds(build, qtbot):
    stage = opened(build(), qtbot)
    for _ in range(40):
        QTest.keyClick(stage, Qt.Key.Key_Plus)
        QTest.keyClick(stage, Qt.Key.Key_Down)
    assert stage.brain.state.pose.zoom == pytest.approx(2.2)
    assert stage.brain.state.pose.pitch == pytest.approx(88)


def test_the_buttons_turn_to_each_side_and_say_which(build, qtbot):
    stage = build()
    controls = BrainControls(stage)
    qtbot.addWidget(controls)
    opened(stage, qtbot)
    for name, button in controls.views.buttons.items():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert stage.brain.state.pose == VIEWS[name]
        assert [one for one, other in controls.views.buttons.items() if other.isChecked()] == [name]
    qtbot.mouseClick(controls.nearer, Qt.MouseButton.LeftButton)
    assert stage.brain.state.pose.zoom > 1
    qtbot.mouseClick(controls.back, Qt.MouseButton.LeftButton)
    assert stage.brain.state.pose == SHOWN["whole"].pose
    assert all(one.accessibleName() for one in (*controls.layers.values(), *controls.views.buttons.values()))


def test_the_buttons_hide_and_show_layers(build, qtbot):
    stage = build("coil")
    controls = BrainControls(stage)
    qtbot.addWidget(controls)
    opened(stage, qtbot)
    assert {name: button.isChecked() for name, button in controls.layers.items()} == {
        "head": True, "coil": True, "field": False, "labels": True,
    }  # fmt: skip
    for name, button in controls.layers.items():
        before = stage.brain.has_layer(name)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert stage.brain.has_layer(name) is not before
    stage.go_to("field")
    assert controls.layers["field"].isChecked()


def test_words_keep_off_the_buttons(build, qtbot):
    stage = build("to-mood-spot")
    controls = BrainControls(stage)
    qtbot.addWidget(controls)
    opened(stage, qtbot)
    bar = controls.views.geometry()
    assert stage.rect().contains(bar)
    assert not any(box.toAlignedRect().intersects(bar) for box in stage.brain.boxes(stage.stage_rect))


def test_the_coil_follows_the_finger_and_the_field_with_it(build, qtbot):
    stage = opened(build("field"), qtbot)
    middle = stage.brain.view.coil_middle(stage.stage_rect, stage.brain.state).toPoint()
    pose = stage.brain.state.pose
    before = render(stage.brain, (760, 630), 1.0)
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(stage, middle + QPoint(90, -40))
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=middle + QPoint(90, -40))
    assert stage.brain.state.pose == pose
    assert stage.brain.state.coil_at is not None
    assert render(stage.brain, (760, 630), 1.0) != before
    stage.go_to("coil")
    assert stage.brain.state.coil_at is None


def test_a_step_glides_to_its_side_and_then_nothing_moves(build, qtbot):
    stage = opened(build(reduced=False), qtbot)
    qtbot.waitUntil(lambda: not stage.is_moving, timeout=3000)
    stage.go_to("right-side")
    assert stage.brain.state.moving
    qtbot.waitUntil(lambda: not stage.brain.state.moving and not stage.is_moving, timeout=4000)
    assert stage.brain.state.pose == SHOWN["right-side"].pose
    qtbot.wait(200)
    paints = Paints()
    stage.installEventFilter(paints)
    qtbot.wait(300)
    assert paints.count == 0
    assert [timer for timer in stage.findChildren(QTimer) if timer.isActive()] == []


@pytest.mark.parametrize("step", ["whole", "coil", "helmet"])
def test_the_head_stands_there_when_a_step_opens_and_is_an_outline_only_under_the_finger(build, qtbot, step):
    stage = opened(build(step), qtbot)
    sharp = render(stage.brain, (760, 630), 1.0)
    pose = stage.brain.state.pose
    stage.brain.turn_to(pose, moving=True)
    gliding = away_from(sharp, render(stage.brain, (760, 630), 1.0))
    stage.brain.turn_to(pose, moving=True, held=True)
    under_finger = away_from(sharp, render(stage.brain, (760, 630), 1.0))
    assert gliding < 0.6 * under_finger


def away_from(one, other):
    """The mean difference of two pictures in the lower face, where there is no brain."""
    points = [(x, y) for x in range(160, 460, 6) for y in range(440, 540, 6)]
    return sum(abs(qRed(one.pixel(*at)) - qRed(other.pixel(*at))) for at in points) / len(points)


def test_reduced_motion_jumps(build, qtbot):
    stage = opened(build(), qtbot)
    stage.go_to("right-side")
    assert not stage.brain.state.moving
    assert stage.brain.state.pose == SHOWN["right-side"].pose


def test_a_hidden_brain_reads_nothing(build, qtbot):
    stage = build()
    qtbot.wait(60)
    assert stage.brain.view is None
    assert not stage._tried


@pytest.mark.parametrize("size", [(320, 240), (240, 180), (1920, 1080)])
def test_a_stage_of_any_size_shows_something(build, qtbot, size):
    stage = opened(build("field", size=size), qtbot)
    controls = BrainControls(stage)
    qtbot.addWidget(controls)
    stage.resize(*size)
    image = stage.grab().toImage()
    dark = sum(image.pixelColor(x, y).value() < 8 for x in range(0, size[0], 9) for y in range(0, size[1], 9))
    assert dark < size[0] * size[1] / 81 / 20
