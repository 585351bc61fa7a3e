"""The voice: says a text, tells its words and its end, is quiet when told, and loads nothing before it is needed."""

import subprocess
import sys

import pytest

from tms_education.ui.sound.reasons import why_not
from tms_education.ui.sound.voice import MOCK, NONE, Chance, Voice

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
    assert not voice.prepare("es")
    assert voice.chance("es") is Chance.NO_LANGUAGE
    assert "this language" in why_not(voice, "es")
    assert voice.prepare("en")
    assert not why_not(voice, "en")


@pytest.mark.parametrize("percent", [75, 100, 125])
def test_a_speed_becomes_a_rate(qtbot, percent):
    voice = Voice(MOCK)
    voice.say(TEXT, "en", percent)
    assert voice._engine.locale().name() == "en_US"
    assert (voice._engine.rate() > 0) is (percent > 100)
    assert (voice._engine.rate() < 0) is (percent < 100)
    voice.stop()


def test_nothing_of_it_is_loaded_before_somebody_wants_to_hear():
    code = (
        "import sys, tms_education.app.compose, tms_education.ui.pages.reader;"
        "from tms_education.ui.sound.voice import Voice;"
        "Voice().chance('en');"
        "print([name for name in sys.modules if 'TextToSpeech' in name or 'Multimedia' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
