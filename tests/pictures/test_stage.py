"""The stage moves only while it can be seen and has something to show, and speaks to screen readers."""

import math

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from tests.pictures.helpers import look_of, picture_of

from tms_education.ui.pictures.stage import Stage


@pytest.fixture
def build(qtbot, art):
    def made(kind="brain", step="pulse", *, reduced=False, shown=True):
        stage = Stage(picture_of(kind, step, art, look_of(reduced=reduced)))
        stage.resize(496, 400)
        qtbot.addWidget(stage)
        if shown:
            stage.show()
            qtbot.waitExposed(stage)
            qtbot.wait(30)
        return stage

    return made


def timers(stage):
    return [timer for timer in stage.findChildren(QTimer) if timer.isActive()]


def test_moves_while_shown_and_not_while_hidden(build, qtbot):
    stage = build(shown=False)
    assert not timers(stage)
    stage.show()
    qtbot.waitUntil(lambda: stage.is_moving)
    stage.hide()
    assert not stage.is_moving
    assert not timers(stage)


def test_hiding_the_page_round_it_stops_it(build, qtbot):
    stage = build(shown=False)
    page = QWidget()
    QVBoxLayout(page).addWidget(stage)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: stage.is_moving)
    page.hide()
    assert not timers(stage)


def test_a_minimised_window_holds_still(build, qtbot):
    stage = build()
    qtbot.waitUntil(lambda: stage.is_moving)
    stage.showMinimized()
    qtbot.waitUntil(lambda: not stage.is_moving)
    assert not timers(stage)
    stage.showNormal()
    qtbot.waitUntil(lambda: stage.is_moving)


def test_reduced_motion_has_no_timer_and_shows_the_still(build):
    stage = build(reduced=True)
    assert not stage.is_moving
    assert not timers(stage)
    assert stage.seconds == stage.picture.still_at("pulse")


def test_reduced_motion_moves_only_when_it_is_asked_for(build, qtbot):
    stage = build(reduced=True)
    stage.play()
    assert stage.is_moving
    stage.go_to("coil")
    stage.go_to("pulse")
    assert not timers(stage)
    assert stage.seconds == stage.picture.still_at("pulse")


def test_seeking_holds_the_picture_at_a_moment(build, qtbot):
    stage = build()
    with qtbot.waitSignal(stage.moment_changed) as told:
        stage.seek(1.2)
    assert told.args == [1.2]
    assert stage.seconds == 1.2
    assert not timers(stage)
    qtbot.wait(40)
    assert stage.seconds == 1.2
    stage.seek(99)
    assert stage.seconds == stage.length
    stage.seek(-3)
    assert stage.seconds == 0
    stage.play()
    assert stage.is_moving


def test_it_stops_by_itself_and_then_paints_no_more(build, qtbot):
    stage = build(step="whole")
    qtbot.waitUntil(lambda: not stage.is_moving, timeout=3000)
    painted = []

    class Watch(QWidget):
        def eventFilter(self, watched, event):
            if isinstance(event, QPaintEvent) or event.type() is QEvent.Type.Paint:
                painted.append(event)
            return False

    watch = Watch()
    qtbot.addWidget(watch)
    qtbot.wait(60)
    painted.clear()
    stage.installEventFilter(watch)
    qtbot.wait(250)
    assert painted == []
    stage.removeEventFilter(watch)


def test_arrow_keys_choose_the_step_and_stop_at_the_ends(build, qtbot):
    stage = build("nerve-cell", "messengers")
    with qtbot.waitSignal(stage.step_chosen) as chosen:
        QTest.keyClick(stage, Qt.Key.Key_Right)
    assert chosen.args == ["quiet"]
    with qtbot.assertNotEmitted(stage.step_chosen):
        QTest.keyClick(stage, Qt.Key.Key_Right)
    QTest.keyClick(stage, Qt.Key.Key_Left)
    assert stage.picture.step == "messengers"


def test_go_to_by_code_sends_no_signal(build, qtbot):
    stage = build(step="whole")
    with qtbot.assertNotEmitted(stage.step_chosen):
        stage.go_to("pulse")
    assert stage.picture.step == "pulse"
    qtbot.waitUntil(lambda: stage.is_moving)


def test_space_pauses_and_plays(build, qtbot):
    stage = build()
    qtbot.waitUntil(lambda: stage.is_moving)
    QTest.keyClick(stage, Qt.Key.Key_Space)
    assert stage.is_paused
    assert not timers(stage)
    held = stage.seconds
    qtbot.wait(60)
    assert stage.seconds == held
    QTest.keyClick(stage, Qt.Key.Key_Space)
    assert stage.is_moving


def test_replay_begins_again(build, qtbot):
    stage = build()
    qtbot.waitUntil(lambda: stage.seconds > 0.15)
    stage.replay()
    assert stage.seconds < 0.1
    assert stage.is_moving


def test_words_for_screen_readers_follow_the_step(build):
    stage = build(step="whole", shown=False)
    assert stage.accessibleName() == "Title of brain: Caption of whole"
    assert stage.accessibleDescription() == "Picture of whole."
    stage.go_to("coil")
    assert stage.accessibleName() == "Title of brain: Caption of coil"
    assert stage.accessibleDescription() == "Picture of coil."


def test_the_focus_ring_is_for_the_keyboard(build, qtbot):
    stage = build(reduced=True)
    stage.activateWindow()
    stage.clearFocus()
    stage.setFocus(Qt.FocusReason.MouseFocusReason)
    plain = stage.grab().toImage()
    stage.clearFocus()
    stage.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(stage.hasFocus)
    ring = stage.grab().toImage()
    at = QPoint(stage.width() // 2, 6)
    assert ring.pixelColor(at) == stage.picture.look.colour("ring")
    assert plain.pixelColor(at) != ring.pixelColor(at)


def test_corners_are_round_and_see_through(build):
    stage = build(reduced=True)
    image = stage.grab(QRect(0, 0, 60, 60)).toImage()
    assert image.pixelColor(1, 1) != image.pixelColor(50, 50)
    assert image.pixelColor(1, 1) == stage.palette().window().color()


def test_a_tap_tells_where(build, qtbot):
    stage = build("course", "after", reduced=True)
    with qtbot.waitSignal(stage.pressed) as tapped:
        QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(40, 50))
    assert tapped.args[0].toPoint() == QPoint(40, 50)


def test_every_step_of_every_picture_ends(art):
    for kind in ("brain", "nerve-cell", "course"):
        picture = picture_of(kind, "", art)
        assert all(math.isfinite(picture.moves_for(step)) for step in picture.STEPS)
