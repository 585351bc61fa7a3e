"""The voice: says a text, tells its words and its end, is quiet when told, and loads nothing before it is needed."""

import subprocess
import sys
import time

import pytest
from tests.ui.fakes_voice import FakeEngine

from tms_education.ui.sound.reasons import why_not
from tms_education.ui.sound.voice import NONE, Chance, Voice
from tms_education.ui.sound.voice_line import MOCK, STUCK_EXIT

TEXT = "Calm words, one by one."


def test_a_text_is_said_word_by_word_to_its_end(qtbot):
    voice, places = Voice(MOCK), []
    voice.word_said.connect(lambda place, length: places.append(TEXT[place : place + length]))
    with qtbot.waitSignal(voice.said, timeout=3000):
        voice.say(TEXT, "en")
        assert voice.is_saying
    assert places == ["Calm", "words", "one", "by", "one"]
    assert not voice.is_saying


def test_what_is_stopped_neither_goes_on_nor_ends(qtbot):
    voice, ends = Voice(MOCK), []
    voice.said.connect(lambda: ends.append("end"))
    voice.say(TEXT, "en")
    qtbot.wait(150)
    voice.stop()
    words = []
    voice.word_said.connect(lambda *_place: words.append("word"))
    qtbot.wait(400)
    assert not voice.is_saying
    assert not words
    assert not ends


def test_another_text_takes_the_place_of_the_one_before(qtbot):
    voice, ends = Voice(MOCK), []
    voice.said.connect(lambda: ends.append("end"))
    voice.say(TEXT, "en")
    qtbot.wait(150)
    voice.stop()
    with qtbot.waitSignal(voice.said, timeout=3000):
        voice.say("Two words.", "en")
    qtbot.wait(200)
    assert ends == ["end"]


def test_each_word_tells_that_somebody_listens(qtbot):
    voice, heard = Voice(MOCK), []
    voice.sounded.connect(lambda: heard.append("sound"))
    with qtbot.waitSignal(voice.said, timeout=3000):
        voice.say(TEXT, "en")
    assert len(heard) == 6


def test_a_device_without_a_voice_says_so(qtbot):
    voice = Voice(NONE)
    assert voice.chance("en") is Chance.NO_VOICE
    assert not voice.prepare("en")
    assert "no voice" in why_not(voice, "en")
    voice.say(TEXT, "en")
    assert not voice.is_saying


def test_a_language_without_a_voice_is_known_once_the_voice_was_loaded(qtbot):
    voice = Voice(MOCK)  # speaks English and three languages of the north
    assert voice.chance("es") is Chance.MAYBE
    assert not why_not(voice, "es")
    with qtbot.waitSignal(voice.ready):
        assert not voice.prepare("es")
    assert voice.chance("es") is Chance.NO_LANGUAGE
    assert "this language" in why_not(voice, "es")
    assert voice.prepare("en")
    assert not why_not(voice, "en")


@pytest.mark.parametrize("percent", [75, 100, 125])
def test_a_speed_becomes_a_rate(qtbot, percent):
    engine = FakeEngine()
    voice = Voice(MOCK, lambda _wanted: (engine, "fake"))
    voice.say(TEXT, "en", percent)
    qtbot.waitUntil(lambda: "say" in engine.calls)
    assert engine.said_in == "en_US"
    assert (engine.rate > 0) is (percent > 100)
    assert (engine.rate < 0) is (percent < 100)


@pytest.mark.parametrize("where", ["setEngine", "say"])
def test_an_engine_that_blocks_holds_nobody_up_is_given_up_and_may_come_back(qtbot, where):
    engine, signs = FakeEngine(blocks_in=where), []
    voice = Voice(MOCK, lambda _wanted: (engine, "fake"), patience=300)
    voice.ready.connect(lambda: signs.append("ready"))
    begin = time.monotonic()
    with qtbot.waitSignal(voice.stuck, timeout=3000):
        voice.say(TEXT, "en")
        voice.stop()
        voice.say(TEXT, "en")
        assert time.monotonic() - begin < 0.2
    assert engine.calls[-1] == where
    assert not voice.is_saying
    assert voice.chance("en") is Chance.STUCK
    assert "You can keep reading" in why_not(voice, "en")
    voice.say(TEXT, "en")
    assert not voice.is_saying
    engine.gate.release(9)
    qtbot.waitUntil(lambda: voice.chance("en") is Chance.YES)
    assert signs == ["ready"]


def test_a_voice_that_falls_silent_in_the_middle_is_given_up(qtbot, monkeypatch):
    monkeypatch.setattr("tms_education.ui.sound.voice.PER_LETTER", 1)
    voice = Voice(MOCK, lambda _wanted: (FakeEngine(), "fake"), patience=200)
    with qtbot.waitSignal(voice.stuck, timeout=3000):
        voice.say(TEXT, "en")
        qtbot.waitUntil(lambda: voice._has_begun)


def test_the_engine_is_called_in_a_thread_of_its_own_that_ends_with_the_voice(qtbot):
    engine = FakeEngine()
    voice = Voice(MOCK, lambda _wanted: (engine, "fake"))
    voice.say(TEXT, "en")
    qtbot.waitUntil(lambda: "say" in engine.calls)
    line = voice._line
    assert line is not None
    thread = line._thread
    assert engine.thread() is thread
    assert engine.threads == {"other"}
    line.close()
    assert thread.isFinished()


def test_a_process_whose_voice_is_stuck_ends_soon_and_without_a_crash():
    code = (
        "from PySide6.QtCore import QCoreApplication, QTimer;"
        "from tests.ui.fakes_voice import FakeEngine;"
        "from tms_education.ui.sound.voice import Voice;"
        "application = QCoreApplication([]);"
        "voice = Voice('mock', lambda _wanted: (FakeEngine(blocks_in='say'), 'fake'), patience=200);"
        "voice.stuck.connect(application.quit);"
        "QTimer.singleShot(0, lambda: voice.say('Words', 'en'));"
        "application.exec(); print('left')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=20)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (STUCK_EXIT, "left", "")


def test_nothing_of_it_is_loaded_before_somebody_wants_to_hear():
    code = (
        "import sys, tms_education.app.compose, tms_education.ui.pages.reader;"
        "from tms_education.ui.sound.voice import Voice;"
        "Voice().chance('en');"
        "print([name for name in sys.modules if 'TextToSpeech' in name or 'Multimedia' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
