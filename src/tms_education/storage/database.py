"""The database file: made whole, checked once, set aside when damaged, left alone when newer.

Each piece of work opens the file, does one transaction and closes it again, so that between two records everything
rests in one file, and two programs may use it side by side.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from tms_education.domain.errors import NewerStoreError, NotSavedError, StoreError
from tms_education.domain.ports import Clock
from tms_education.domain.record_ports import StoreState
from tms_education.storage.database_file import (
    copied,
    is_damage,
    is_ours,
    is_refusal,
    is_sound,
    make_new,
    opened,
    raise_format,
    rescued,
    sentence_for,
    side_files,
)
from tms_education.storage.files import alone, free_name, make_private_folder, settle_folder, write_whole

Result = TypeVar("Result")


class Notice(StrEnum):
    """Why staff must be told."""

    DAMAGED = "damaged"
    KEY_LOST = "key-lost"


class Database:
    """One SQLite file that several programs may share."""

    def __init__(self, path: Path, clock: Clock, patience: float = 5.0) -> None:
        self._path, self._clock, self._patience = path, clock, patience
        self._notice_path = path.with_name(f"{path.name}.notice")
        self._lock_path = path.with_name(f"{path.name}.lock")
        self._checked: tuple[int, int] | None = None
        self._raised: tuple[int, int] | None = None

    def write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Do ``work`` in one transaction; it is on the disk when this returns.

        Raises:
            NotSavedError: the device would not keep it, or a newer version wrote the file; nothing of it was kept.
        """
        try:
            make_private_folder(self._path.parent)
            with alone(self._lock_path):
                self._make_sound()
                self._raise_format()
                return self._try_twice(work)
        except NewerStoreError as error:
            raise NotSavedError(str(error)) from error
        except (OSError, sqlite3.Error) as error:
            raise NotSavedError(sentence_for(error)) from error

    def read(self, work: Callable[[sqlite3.Connection], Result], otherwise: Result) -> Result:
        """Give what ``work`` reads; ``otherwise`` when there is no database yet.

        Raises:
            NewerStoreError: a newer version wrote the file.
            StoreError: the device would not give it.
        """
        try:
            self._make_sound_for_reading()
            if not self._path.exists():
                return otherwise
            return self._read_here_or_copied(work)
        except (OSError, sqlite3.Error) as error:
            if not is_damage(error):
                raise StoreError(sentence_for(error)) from error
        self._checked = None
        try:
            self._make_sound_for_reading()
            return self._read_here_or_copied(work) if self._path.exists() else otherwise
        except (OSError, sqlite3.Error) as error:
            raise StoreError(sentence_for(error)) from error

    def state(self) -> StoreState:
        """Give what staff must know; a damaged file is set aside on the way."""
        try:
            self._make_sound_for_reading()
        except NewerStoreError:
            return StoreState.NEWER
        except (OSError, sqlite3.Error):
            return StoreState.READ_ONLY
        if self._notice_path.exists():
            return StoreState.KEY_LOST if self._is_about_keys() else StoreState.WAS_DAMAGED
        return StoreState.SOUND if self._takes_writing() else StoreState.READ_ONLY

    def _is_about_keys(self) -> bool:
        try:
            return self._notice_path.read_bytes() == Notice.KEY_LOST.value.encode()
        except OSError:
            return False

    def notify(self, notice: Notice) -> None:
        """Leave a word for staff that outlives a restart; raises ``OSError``."""
        make_private_folder(self._path.parent)
        write_whole(self._notice_path, notice.value.encode())

    def acknowledge(self) -> None:
        """Staff have read the word.

        Raises:
            NotSavedError: the device would not take the word away.
        """
        try:
            self._notice_path.unlink(missing_ok=True)
        except OSError as error:
            raise NotSavedError(sentence_for(error)) from error

    def files_set_aside(self) -> tuple[Path, ...]:
        """Give the files that damage made the program set aside, with what SQLite kept beside them."""
        return tuple(sorted(self._path.parent.glob(f"{self._path.stem}-damaged-*")))

    def _make_sound_for_reading(self) -> None:
        if self._is_checked():
            return
        if not self._path.exists() and not any(path.exists() for path in side_files(self._path)):
            return
        try:
            if self._path.exists() and self._check():
                return
        except sqlite3.OperationalError as error:
            if not is_refusal(error):
                raise
            with copied(self._path) as copy, closing(opened(copy, self._patience)) as connection:
                if is_sound(connection):
                    return
        with alone(self._lock_path):
            self._make_sound()

    def _make_sound(self) -> None:
        """Make sure that a sound database is there; the lock must be held.

        Raises:
            NewerStoreError: a newer version wrote the file.
            OSError: the device would not make or rename a file.
            sqlite3.Error: the device would not read or write.
        """
        if self._is_checked() or (self._path.exists() and self._check()):
            return
        remains = [path for path in (self._path, *side_files(self._path)) if path.exists()]
        if not remains:
            make_new(self._path, {}, self._clock.now())
        else:
            self._begin_anew()
        self._remember()

    def _raise_format(self) -> None:
        if self._raised is not None and self._raised == self._mark():
            return
        with closing(opened(self._path, self._patience)) as connection:
            raise_format(connection)
        self._raised = self._mark()

    def _begin_anew(self) -> None:
        """Put the damaged files aside and begin a new one with all that can still be read of the old."""
        self.notify(Notice.DAMAGED)
        aside = free_name(self._path, "damaged", self._clock.now())
        for old, new in zip((self._path, *side_files(self._path)), (aside, *side_files(aside)), strict=True):
            with suppress(FileNotFoundError):
                old.rename(new)
        settle_folder(self._path.parent)
        make_new(self._path, rescued(aside), self._clock.now())

    def _check(self) -> bool:
        if not is_ours(self._path):
            return False
        try:
            with closing(opened(self._path, self._patience)) as connection:
                sound = is_sound(connection)
        except sqlite3.Error as error:
            if not is_damage(error):
                raise
            return False
        if sound:
            self._remember()
        return sound

    def _try_twice(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        try:
            return self._transact(work)
        except sqlite3.Error as error:
            if not is_damage(error):
                raise
        self._begin_anew()
        self._remember()
        return self._transact(work)

    def _transact(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        with closing(opened(self._path, self._patience)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            result = work(connection)
            connection.execute("COMMIT")
            return result

    def _read_here_or_copied(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Read in place; on a device that takes no writing SQLite can't, and a copy is read instead."""
        try:
            with closing(opened(self._path, self._patience)) as connection:
                return work(connection)
        except sqlite3.OperationalError as error:
            if not is_refusal(error):
                raise
            with copied(self._path) as copy, closing(opened(copy, self._patience)) as connection:
                return work(connection)

    def _takes_writing(self) -> bool:
        folder = self._path.parent
        while not folder.exists():
            folder = folder.parent
        return _may_write(folder) and (not self._path.exists() or _may_write(self._path))

    def _is_checked(self) -> bool:
        return self._checked is not None and self._checked == self._mark()

    def _remember(self) -> None:
        self._checked = self._mark()

    def _mark(self) -> tuple[int, int] | None:
        """Give what tells this very file from one that took its name."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return (found.st_dev, found.st_ino)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
