"""The unforeseen: logged without answers or names, one calm sentence on screen, and the app goes on."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

Write = Callable[[str], None]
"""Appends one line to the log."""


class Diagnostics(QObject):
    """Catches what nobody caught.

    A log line holds the error's type and the places in the code, never its message: a message can quote what a person
    typed.

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
        qInstallMessageHandler(self._qt_said)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        places = []
        while trace is not None:
            code = trace.tb_frame.f_code
            places.append(f"{code.co_qualname}:{trace.tb_lineno}")
            trace = trace.tb_next
        self._write(f"error {kind.__name__} at {' > '.join(places)}")
        self.failed.emit()

    def _qt_said(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg:
            self._write(f"qt {kind.name} {message[:200]}")
