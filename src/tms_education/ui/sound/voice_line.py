"""The line to QtTextToSpeech: its only user, and the only thread of the program.

speech-dispatcher's plug-in waits for its server inside ``setEngine`` and ``say``, once for ever. The binding keeps
Python's lock meanwhile, so a Python thread that calls it stops everybody. Calls are therefore posted by name, and Qt
makes them in the thread without Python.
"""

import atexit
import logging
import os
import sys
import weakref
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    Q_ARG,
    QCoreApplication,
    QLocale,
    QLoggingCategory,
    QMetaObject,
    QObject,
    Qt,
    QThread,  # noqa: TID251 -- owner; see the top of this file
    Signal,
    Slot,
)
from shiboken6 import Shiboken

MOCK = "mock"

CHATTER = "qt.multimedia.symbolsresolver=false"
"""QtMultimedia, which QtTextToSpeech brings, warns of every sound system that the machine does not have."""

GRACE = 300
"""Milliseconds that the thread has to end; forcing it to (``QThread.terminate``) aborted the process."""

STUCK_EXIT = 1
"""What the process ends with when the voice was still stuck; not 0, which would hide a failed test."""

_LEFT: list[tuple[QObject, ...]] = []
"""What stuck threads use: kept, because Qt aborts when a running thread is destroyed."""

Engine = Any
"""A ``QTextToSpeech`` that has no plug-in yet, and the name of the plug-in that it should get; or a fake of one."""


def find_engine(wanted: str) -> tuple[Engine, str] | None:
    """Give an engine without its plug-in, which only the thread loads; nothing where there is none."""
    QLoggingCategory.setFilterRules(CHATTER)
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415, TID251 -- owner; see the top of this file
    except ImportError:  # a machine without the libraries that it needs
        return None
    names = [name for name in QTextToSpeech.availableEngines() if (name == MOCK) == (wanted == MOCK)]
    return (QTextToSpeech("none"), names[0]) if names else None


class _Witness(QObject):
    """Lives in the thread; tells how far it came."""

    loaded = Signal(object)
    reached = Signal(int)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine

    @Slot()
    def tell_locales(self) -> None:
        works = self._engine.state().name != "Error"
        self.loaded.emit(tuple(self._engine.availableLocales()) if works else ())

    @Slot(int)
    def reach(self, number: int) -> None:
        self.reached.emit(number)


class VoiceLine(QObject):
    """Says texts in its own thread. Nothing here waits for it.

    Signals:
        loaded: the plug-in is there; the locales it speaks, none when it does not work.
        reached: the thread came to the text with this number; what was told before is about an earlier one.
    """

    loaded = Signal(object)
    reached = Signal(int)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._thread, self._engine, self._witness = QThread(), engine, _Witness(engine)
        self._witness.loaded.connect(self.loaded)
        self._witness.reached.connect(self.reached)
        for one in (engine, self._witness):
            one.moveToThread(self._thread)
        self._thread.start()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def follow(self, on_state: Callable[..., None], on_word: Callable[..., None]) -> None:
        """Tell states and words to methods of an object that lives elsewhere; they come as events."""
        self._engine.stateChanged.connect(on_state)
        self._engine.sayingWord.connect(on_word)

    def load(self, name: str) -> None:
        """Load a plug-in; ``loaded`` tells the end."""
        self._post(self._engine, "setEngine", Q_ARG(str, name))
        self._post(self._witness, "tell_locales")

    def say(self, number: int, text: str, locale: QLocale | None, rate: float) -> None:
        """Say a text; with another locale, if one is given."""
        if locale is not None:
            self._post(self._engine, "setLocale", Q_ARG(QLocale, locale))
        self._post(self._engine, "setRate", Q_ARG(float, rate))
        self._post(self._witness, "reach", Q_ARG(int, number))
        self._post(self._engine, "say", Q_ARG(str, text))

    def stop(self) -> None:
        """Be quiet as soon as the thread comes to it."""
        self._post(self._engine, "stop")

    @Slot()
    def close(self) -> None:
        """End the thread. One that is stuck is left behind with all it uses, and goes with the process."""
        if not Shiboken.isValid(self._thread) or not self._thread.isRunning():
            return
        for one in (self._engine, self._witness):
            one.deleteLater()
        self._thread.quit()
        if not self._thread.wait(GRACE):
            if not _LEFT:
                atexit.register(_leave)
            _LEFT.append((self._thread, self._engine, self._witness))

    @staticmethod
    def _post(receiver: QObject, name: str, *arguments: Any) -> None:
        QMetaObject.invokeMethod(receiver, name, Qt.ConnectionType.QueuedConnection, *arguments)


def close_with(owner: QObject, line: VoiceLine) -> None:
    """Close a line when its owner goes, or Python does."""
    weakref.finalize(owner, line.close)


def _leave() -> None:
    """End the process at once, when all else of the program has ended: taking a stuck voice apart waits or aborts."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(STUCK_EXIT)
