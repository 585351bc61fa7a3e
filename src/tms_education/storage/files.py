"""Files that are whole or not there, private to this user, and never thrown away when damaged."""

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, that only this user can open; one that is there stays as it is.

    Raises:
        OSError: the device would not make it.
    """
    if not folder.is_dir():
        make_private_folder(folder.parent)
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def write_whole(path: Path, data: bytes, proof: Callable[[bytes], object] | None = None) -> None:
    """Write a file so that after a crash either the old or the new one is there, and private to this user.

    ``proof`` is given what was read back before the new file takes the old one's place; if it raises, the old stays.

    Raises:
        OSError: the device would not write it, or gave back something else.
    """
    beginning = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        _write_through(beginning, data)
        written = _read_back(beginning, data)
        if proof is not None:
            proof(written)
        beginning.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beginning.unlink()
        raise
    settle_folder(path.parent)


def _write_through(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _read_back(path: Path, data: bytes) -> bytes:
    written = path.read_bytes()
    if written != data:
        raise OSError("the device gave back other bytes than were written")
    return written


def settle_folder(folder: Path) -> None:
    """Bring a folder's new names to the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def erase(path: Path) -> None:
    """Write over a file and remove it. On flash memory the old bytes may outlive this; nothing better is at hand.

    Raises:
        OSError: the device would not remove it.
    """
    with contextlib.suppress(FileNotFoundError):
        with path.open("r+b") as file:
            file.write(os.urandom(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()


def free_name(path: Path, word: str, when: datetime | None) -> Path:
    """Give a name beside ``path`` that nobody uses: ``records-damaged-20261124-091500.sqlite3``."""
    stem = f"{path.stem}-{word}-{when:%Y%m%d-%H%M%S}" if when is not None else f"{path.stem}-{word}"
    names = (f"{stem}{mark}{path.suffix}" for mark in ("", *(f"-{number}" for number in range(2, 10_000))))
    return next(free for name in names if not (free := path.with_name(name)).exists())


def set_aside(path: Path, word: str, when: datetime | None = None) -> Path | None:
    """Rename a file out of the way, with a clear word and a date; give its new name, or nothing if there was none.

    Raises:
        OSError: the device would not rename it.
    """
    if not path.exists():
        return None
    name = free_name(path, word, when)
    path.rename(name)
    settle_folder(path.parent)
    return name


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold a lock file: other programs, and other threads of this one, wait until it is free. A crash frees it.

    Raises:
        OSError: the device would not make or lock the file.
    """
    with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE), "r+b") as file:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
