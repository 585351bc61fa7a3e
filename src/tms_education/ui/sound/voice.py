"""Reads words aloud with the system's voice, which lives in a thread of its own (``voice_line``).

Loading it costs 20 to 40 ms, and a first connection to speech-dispatcher with espeak's 1,530 voices took 3 to 5 s
(measured). Nothing of that happens before somebody asks to hear something: until then ``chance`` only looks whether
there is one. A voice that does not answer is given up; the page goes on without it.
"""

import importlib.util
import sys
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtCore import QLibrary, QLocale, QObject, QTimer, Signal

from tms_education.ui.sound.voice_line import MOCK, Engine, VoiceLine, close_with, find_engine
from tms_education.ui.style.speech import locale_in

SYSTEM, NONE = "", "none"
"""Engines: the system's own, or none at all; ``MOCK`` is Qt's silent one for tests."""

RATES = {75: -0.42, 100: 0.0, 125: 0.15}
"""Speeds in percent, and Qt's rate for each: measured with espeak through speech-dispatcher, not with other voices."""

PATIENCE = 8000
"""Milliseconds without any sign after which a voice counts as stuck."""

PER_LETTER = 250
"""Milliseconds more for each letter of a text whose beginning was told: slow voices need about 100."""


class Chance(StrEnum):
    """Whether something can be read aloud, as far as is known without trying."""

    MAYBE = "maybe"
    YES = "yes"
    NO_VOICE = "no-voice"
    NO_LANGUAGE = "no-language"
    STUCK = "stuck"


class Voice(QObject):
    """The voice of the device. It says one text at a time.

    Signals:
        ready: ``chance`` is known now, after ``prepare``.
        stuck: the voice does not answer; nothing is said any more.
        said: the text was said to its end.
        word_said: a word of the text begins; its place and its length. Not every system tells.
        sounded: something can be heard now; a person who listens is there, although nothing is touched.
    """

    ready = Signal()
    stuck = Signal()
    said = Signal()
    word_said = Signal(int, int)
    sounded = Signal()

    def __init__(
        self,
        engine: str = SYSTEM,
        find: Callable[[str], tuple[Engine, str] | None] = find_engine,
        patience: int = PATIENCE,
    ) -> None:
        super().__init__()
        self._wanted, self._find, self._patience = engine, find, patience
        self._line: VoiceLine | None = None
        self._locales: tuple[QLocale, ...] = ()
        self._locale_now: QLocale | None = None
        self._is_asked = self._is_known = self._is_stuck = False
        self._is_saying = self._has_begun = False
        self._text, self._language, self._percent = "", "", 100
        self._number = self._reached = 0
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._on_silence)

    def chance(self, language: str) -> Chance:
        """Tell whether words in a language can be read aloud. Loads nothing."""
        if self._is_stuck:
            return Chance.STUCK
        if not self._is_asked:
            there = self._wanted == MOCK or (self._wanted == SYSTEM and _system_may_speak())
            return Chance.MAYBE if there else Chance.NO_VOICE
        if not self._is_known:
            return Chance.MAYBE
        if not self._locales:
            return Chance.NO_VOICE
        return Chance.YES if self._locale(language) is not None else Chance.NO_LANGUAGE

    def prepare(self, language: str) -> bool:
        """Begin to load the voice; ``ready`` tells the end, which may take seconds. True when it is there already."""
        if not self._is_asked and self.chance(language) is Chance.MAYBE:
            found = self._find(self._wanted)
            if found is not None:
                self._call(*found)
            self._is_asked, self._is_known = True, found is None
        return self.chance(language) is Chance.YES

    def _call(self, engine: Engine, name: str) -> None:
        self._line = VoiceLine(engine)
        self._line.loaded.connect(self._on_loaded)
        self._line.reached.connect(self._on_reached)
        self._line.follow(self._on_state, self._on_word)
        self._line.load(name)
        close_with(self, self._line)
        self._watch.start(self._patience)

    @property
    def is_saying(self) -> bool:
        """A text is being said."""
        return self._is_saying

    def say(self, text: str, language: str, percent: int = 100) -> None:
        """Say a text in place of what is being said, once the voice is there; nothing where there is none for it."""
        self.prepare(language)
        self._is_saying = self.chance(language) in {Chance.YES, Chance.MAYBE}
        self._text, self._language, self._percent = text, language, percent
        if self._is_saying and self._is_known:
            self._say()

    def _say(self) -> None:
        locale = self._locale(self._language)
        if self._line is None or locale is None:
            self._is_saying = False
            return
        self._number += 1
        self._has_begun = False
        self.sounded.emit()
        another = locale if locale != self._locale_now else None
        self._locale_now = locale
        self._watch.start(self._patience)
        self._line.say(self._number, self._text, another, RATES.get(self._percent, 0.0))

    def stop(self) -> None:
        """Be quiet at once."""
        if self._is_saying:
            self._is_saying = False
            if self._line is not None and self._is_known:
                self._watch.stop()
                self._line.stop()

    def _locale(self, language: str) -> QLocale | None:
        """Give the engine's locale for a language, the one of the United States first."""
        wanted = locale_in(language)
        found = [one for one in self._locales if one.language() == wanted.language()]
        best = sorted(found, key=lambda one: (one.territory() != wanted.territory(), not one.name().endswith("419")))
        return best[0] if best else None

    def _on_loaded(self, locales: tuple[QLocale, ...]) -> None:
        self._is_stuck = False
        self._watch.stop()
        self._locales, self._is_known = locales, True
        self.ready.emit()
        if self._is_saying and not self._number:
            self._say()

    def _on_reached(self, number: int) -> None:
        """What is told from here on is about this text."""
        self._is_stuck = False
        self._reached = number

    def _on_state(self, state: Any) -> None:
        """Tell the end of a text. What is left over of the one before it can't end it: it has not begun then."""
        self._is_stuck = False
        if not self._is_saying or self._reached != self._number:
            return
        if state.name in {"Speaking", "Synthesizing"}:
            self._has_begun = True
            self._watch.start(self._patience + PER_LETTER * len(self._text))
        elif state.name in {"Ready", "Error"} and self._has_begun:
            self._watch.stop()
            self._is_saying = self._has_begun = False
            self.said.emit()

    def _on_word(self, _word: str, _text: int, place: int, length: int) -> None:
        if self._is_saying and self._reached == self._number:
            self._has_begun = True
            self.sounded.emit()
            self.word_said.emit(place, length)

    def _on_silence(self) -> None:
        """Give up. A sign that comes later makes it a voice again."""
        self._is_stuck, self._is_saying = True, False
        if self._line is not None:
            self._line.stop()  # what comes too late is not heard, perhaps by the next person
        self.stuck.emit()


@cache
def _system_may_speak() -> bool:
    """Look for what a voice needs, without loading one."""
    if importlib.util.find_spec("PySide6.QtTextToSpeech") is None:
        return False
    if not sys.platform.startswith("linux"):
        return True
    import shutil  # noqa: PLC0415 -- a start needs none of this

    return shutil.which("speech-dispatcher") is not None and QLibrary("speechd", 2).load()
