"""One window per data folder: a second start raises the first window and ends."""

import contextlib
from pathlib import Path, PurePath

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QSysInfo, Signal

LOCK, CALL = "app.lock", "app.raise"


class SingleInstance(QObject):
    """Holds the lock of a data folder.

    A second start can't use a local socket (Qt keeps those in its network module, which this program leaves out), so it
    touches a file that the first one watches.

    Signals:
        called: somebody started the program again.
    """

    called = Signal()

    def __init__(self, folder: PurePath) -> None:
        super().__init__()
        self._call = str(folder / CALL)
        self._path = str(folder / LOCK)
        self._lock = QLockFile(self._path)
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self) -> bool:
        """Take the lock. A folder that can't be written holds no lock and stops nobody.

        Nor does a lock that nobody here holds: one cut off by a power failure, which Qt alone would believe for ever,
        or one that came on a stick from another computer.
        """
        if self._lock.tryLock(100):
            self._watch()
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError and self._is_held_here():
            return False
        with contextlib.suppress(OSError):
            Path(self._path).unlink()
        if self._lock.tryLock(100):
            self._watch()
        return True

    def _is_held_here(self) -> bool:
        number, host, _name = self._lock.getLockInfo()
        return number > 0 and host in {"", QSysInfo.machineHostName()}

    def call_first(self) -> None:
        """Ask the first one to raise its window."""
        self._write("again")

    def _watch(self) -> None:
        self._write("")
        self._watcher = QFileSystemWatcher([self._call], self)
        self._watcher.fileChanged.connect(self.called)

    def _write(self, words: str) -> None:
        with contextlib.suppress(OSError):
            Path(self._call).write_text(words, encoding="utf-8")

    def release(self) -> None:
        """Give the lock back."""
        self._watcher = None
        self._lock.unlock()
