"""The dial keeps the true time of each protocol."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from tests.pictures.helpers import RESOURCES, look_of, picture_of, shipped_protocols

from tms_education.content.scenes import read_scene
from tms_education.ui.pictures import pulse_dial
from tms_education.ui.pictures.one_session import KINDS
from tms_education.ui.pictures.stage import Stage

BEATS = {protocol.identifier: protocol.beat for protocol in shipped_protocols()}
TIMES = {"standard-10hz": (4, 26), "dash-10hz": (4, 11), "itbs": (2, 8), "deep-h1": (2, 20), "saint": (2, 8)}


@pytest.mark.parametrize("kind", TIMES)
def test_the_dial_turns_once_in_the_seconds_of_the_protocol(kind, art):
    rhythm = picture_of("one-session", kind, art).rhythm
    on, off = TIMES[kind]
    assert rhythm == BEATS[kind]
    assert (rhythm.on, rhythm.off, pulse_dial.face(rhythm)) == (on, off, on + off)
    assert pulse_dial.turn(rhythm, (on + off) / 4) == 0.25
    assert pulse_dial.turn(rhythm, on + off) == 0
    for second, is_on, left, number in ((0, True, on, 1), (on, False, off, 1), (on + off + 1, True, on - 1, 2)):
        reading = pulse_dial.read(rhythm, second)
        assert (reading.is_on, reading.left, reading.round) == (is_on, left, number)


def test_slow_pulses_go_on_and_on(art):
    rhythm = picture_of("one-session", "right-1hz", art).rhythm
    assert [pulse_dial.read(rhythm, second).pulses for second in (0, 0.9, 1, 30)] == [1, 1, 2, 31]
    assert all(pulse_dial.read(rhythm, second).is_on for second in range(0, 600, 7))


def test_every_protocol_that_ships_is_a_step(art):
    assert set(KINDS) == set(BEATS)
    for kind in KINDS:
        assert picture_of("one-session", kind, art).rhythm == BEATS[kind]


def test_every_dial_runs_at_least_thirty_seconds_and_ends_while_pulses_run(art):
    for kind in KINDS:
        picture = picture_of("one-session", kind, art)
        seconds = picture.moves_for(kind)
        assert 30 <= seconds <= 47
        assert pulse_dial.read(picture.rhythm, picture.still_at(kind)).is_on


def test_a_tap_on_a_kind_shows_it(qtbot, art):
    shown = picture_of("one-session", "itbs", art, look_of(reduced=True))
    stage = Stage(shown)
    qtbot.addWidget(stage)
    stage.resize(760, 630)
    boxes = dict(shown.layout(QRectF(0, 0, 760, 630)).pills)
    with qtbot.waitSignal(stage.step_chosen) as chosen:
        QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=boxes["saint"].center().toPoint())
    assert chosen.args == ["saint"]
    assert stage.picture.step == "saint"
    with qtbot.assertNotEmitted(stage.step_chosen):
        QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(380, 600))


WORDS = {
    language: read_scene(RESOURCES / "scenes" / language / "one-session.yaml", RESOURCES.parent)[1].words
    for language in ("en", "es")
}


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("side", [260, 380, 520])
def test_no_word_in_the_dial_is_cut(language, text_size, side, qapp):
    box, words = pulse_dial.inside(QRectF(0, 0, side, side)), dict(WORDS[language])
    for state, until in (("pulses", "until-rest"), ("rest", "until-pulses"), ("pulses", "so-far")):
        lines = (words[state], "26", words[until])
        fonts, heights = pulse_dial.middle(box, lines, look_of(text_size=text_size))
        assert sum(heights) < side * 0.6
        for font, tall, line in zip(fonts, heights, lines, strict=True):
            wrapped = QFontMetricsF(font).boundingRect(
                QRectF(0, 0, box.width(), 9999), int(Qt.TextFlag.TextWordWrap), line
            )
            assert (wrapped.width() <= box.width(), wrapped.height() <= tall) == (True, True), line


def test_the_words_in_the_dial_grow_with_the_text(qapp):
    words = dict(WORDS["en"])
    lines = (words["pulses"], "26", words["until-rest"])
    sizes = [
        pulse_dial.middle(QRectF(0, 0, 270, 240), lines, look_of(text_size=size))[0][2].pixelSize()
        for size in (100, 150)
    ]
    assert sizes[1] > 1.3 * sizes[0]


@pytest.mark.parametrize("language", WORDS)
def test_what_you_hear_feel_and_can_do_stands_beside_the_dial(language, art, qapp):
    shown = picture_of("one-session", "itbs", art)
    shown.scene = replace(shown.scene, words=WORDS[language])
    assert len(shown.layout(QRectF(0, 0, 706, 498)).cards) == 3


@pytest.mark.parametrize("kind", TIMES)
def test_a_dial_too_small_for_its_words_says_them_beside_it(kind, art, qapp):
    shown = picture_of("one-session", kind, art, look_of(text_size=200))
    shown.scene = replace(shown.scene, words=WORDS["es"])
    layout = shown.layout(QRectF(0, 0, 708, 640))
    assert len(layout.cards) == 2
    assert layout.said.left() > layout.main.right()
    assert not any(layout.said.intersects(box) for box in layout.words)
    wide = shown.layout(QRectF(0, 0, 1188, 480))
    assert wide.main.contains(wide.said)
