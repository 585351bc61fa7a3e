"""The unforeseen: logged without answers or names, one calm sentence on screen, and the app goes on."""

import re
import sys
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

Write = Callable[[str], None]
"""Appends one line to the log."""

PLACE = re.compile(r"Q\w{1,60}(?:::~?\w{1,60}){1,3}(?=[(:,\s]|$)")
"""The place in Qt's code with which most of its messages begin, such as ``QPainter::begin``."""

MOST_CAUSES = 5


class Diagnostics(QObject):
    """Catches what nobody caught.

    A log line holds the error's type and the places in the code, never its message: a message can quote what a person
    typed. Of what Qt says, too, only the place in Qt's code is kept.

    Signals:
        failed: something unforeseen happened.
    """

    failed = Signal()

    def __init__(self, write: Write) -> None:
        super().__init__()
        self._write = write

    def install(self) -> None:
        """Catch unhandled errors and Qt's own warnings from now on."""
        sys.excepthook = self._caught
        sys.unraisablehook = self._caught_late
        qInstallMessageHandler(self._qt_said)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        for number, each in enumerate(_with_causes(error)):
            steps = _places(trace if number == 0 else each.__traceback__)
            self._write(f"{'because of' if number else 'error'} {type(each).__name__} at {steps}")
        self.failed.emit()

    def _caught_late(self, raised: "UnraisableHookArgs") -> None:
        """An error while Python threw something away; nobody at the screen need hear of it."""
        self._write(f"late error {raised.exc_type.__name__} at {_places(raised.exc_traceback)}")

    def _qt_said(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtDebugMsg:
            return
        place = PLACE.match(message)
        words = place.group() if place else context.category or "somewhere"
        self._write(f"qt {kind.name} {words} ({len(message)} letters)")


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    for _ in range(MOST_CAUSES):
        if seen is None:
            return
        yield seen
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)


def _places(trace: TracebackType | None) -> str:
    """Give the places an error went through, outermost first."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_qualname}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " > ".join(places) or "no place"
