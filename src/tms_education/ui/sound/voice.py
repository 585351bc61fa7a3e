"""Reads words aloud with the system's voice. The only user of QtTextToSpeech.

Loading it costs 20 to 40 ms, and a first connection to speech-dispatcher with espeak's 1,530 voices took 3 to 5 s
(measured). Nothing of that happens before somebody asks to hear something: until then ``may_speak`` only looks whether
there is a chance.
"""

import importlib.util
import sys
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtCore import QLibrary, QLocale, QLoggingCategory, QObject, QTimer, Signal

from tms_education.ui.style.speech import locale_in

SYSTEM, MOCK, NONE = "", "mock", "none"
"""Engines: the system's own, Qt's silent one for tests, or none at all."""

RATES = {75: -0.42, 100: 0.0, 125: 0.15}
"""Speeds in percent, and Qt's rate for each: measured with espeak through speech-dispatcher, not with other voices."""

CHATTER = "qt.multimedia.symbolsresolver=false"
"""QtMultimedia, which QtTextToSpeech brings, warns of every sound system that the machine does not have."""


class Chance(StrEnum):
    """Whether something can be read aloud, as far as is known without trying."""

    MAYBE = "maybe"
    YES = "yes"
    NO_VOICE = "no-voice"
    NO_LANGUAGE = "no-language"


class Voice(QObject):
    """The voice of the device. It says one text at a time.

    Signals:
        said: the text was said to its end.
        word_said: a word of the text begins; its place and its length. Not every system tells.
        sounded: something can be heard now; a person who listens is there, although nothing is touched.
    """

    said = Signal()
    word_said = Signal(int, int)
    sounded = Signal()

    def __init__(self, engine: str = SYSTEM) -> None:
        super().__init__()
        self._wanted = engine
        self._engine: Any = None
        self._is_tried = False
        self._is_saying = False
        self._has_begun = False

    def chance(self, language: str) -> Chance:
        """Tell whether words in a language can be read aloud. Loads nothing."""
        if not self._is_tried:
            there = self._wanted == MOCK or (self._wanted == SYSTEM and _system_may_speak())
            return Chance.MAYBE if there else Chance.NO_VOICE
        if self._engine is None:
            return Chance.NO_VOICE
        return Chance.YES if self._locale(language) is not None else Chance.NO_LANGUAGE

    def prepare(self, language: str) -> bool:
        """Load the voice, and tell whether it speaks the language. The first time this may take seconds."""
        if not self._is_tried and self.chance(language) is Chance.MAYBE:
            self._engine = self._load()
        self._is_tried = True
        return self.chance(language) is Chance.YES

    @property
    def is_saying(self) -> bool:
        """A text is being said."""
        return self._is_saying

    def say(self, text: str, language: str, percent: int = 100) -> None:
        """Say a text in place of what is being said; nothing where there is no voice for it."""
        locale = self._locale(language) if self.prepare(language) else None
        if locale is None:
            return
        if self._engine.locale() != locale:
            self._engine.setLocale(locale)
        self._engine.setRate(RATES.get(percent, 0.0))
        self._is_saying, self._has_begun = True, False
        self.sounded.emit()
        self._engine.say(text)

    def stop(self) -> None:
        """Be quiet at once."""
        if self._is_saying:
            self._is_saying = False
            self._engine.stop()

    def _load(self) -> Any:
        """Give the engine; nothing when it can't be had."""
        QLoggingCategory.setFilterRules(CHATTER)
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415, TID251 -- owner; see the top of this file
        except ImportError:  # a machine without the libraries that it needs
            return None
        names = [name for name in QTextToSpeech.availableEngines() if (name == MOCK) == (self._wanted == MOCK)]
        if not names:
            return None
        engine = QTextToSpeech(names[0], self)
        if engine.state() is QTextToSpeech.State.Error or not engine.availableLocales():
            return None
        engine.stateChanged.connect(self._on_state)
        engine.sayingWord.connect(self._on_word)
        return engine

    def _locale(self, language: str) -> QLocale | None:
        """Give the engine's locale for a language, the one of the United States first."""
        if self._engine is None:
            return None
        wanted = locale_in(language)
        found = [one for one in self._engine.availableLocales() if one.language() == wanted.language()]
        best = sorted(found, key=lambda one: (one.territory() != wanted.territory(), not one.name().endswith("419")))
        return best[0] if best else None

    def _on_state(self, state: Any) -> None:
        """Tell the end of a text. What is left over of the one before it can't end it: it has not begun then."""
        kinds = type(state)
        if state in {kinds.Speaking, kinds.Synthesizing}:
            self._has_begun = True
        elif state in {kinds.Ready, kinds.Error} and self._is_saying and self._has_begun:
            self._has_begun = False
            QTimer.singleShot(0, self, self._end)  # an engine that is told to go on while it ends gets confused

    def _end(self) -> None:
        """Tell the end, unless something else was said or it was stopped since."""
        if self._is_saying and not self._has_begun and self._engine.state().name in {"Ready", "Error"}:
            self._is_saying = False
            self.said.emit()

    def _on_word(self, _word: str, _text: int, place: int, length: int) -> None:
        if self._is_saying:
            self._has_begun = True
            self.sounded.emit()
            self.word_said.emit(place, length)


@cache
def _system_may_speak() -> bool:
    """Look for what a voice needs, without loading one."""
    if importlib.util.find_spec("PySide6.QtTextToSpeech") is None:
        return False
    if not sys.platform.startswith("linux"):
        return True
    import shutil  # noqa: PLC0415 -- a start needs none of this

    return shutil.which("speech-dispatcher") is not None and QLibrary("speechd", 2).load()
