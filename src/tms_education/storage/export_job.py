"""Writes records to a file for another system, step by step, under another name until it is whole."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol as Port

from tms_education.domain.errors import DamagedError, NotSavedError
from tms_education.domain.record import Record
from tms_education.storage.database_file import sentence_for
from tms_education.storage.files import PRIVATE_FILE, settle_folder
from tms_education.storage.sealed_records import OpenedPayload, SealedRecords

STEP = 100


class Writer(Port):
    """Gives the text of a kind of file, piece by piece."""

    def begin(self) -> str:
        """Give what comes first."""
        ...

    def one(self, record: Record, payload: bytes) -> str:
        """Give one record."""
        ...

    def end(self) -> str:
        """Give what comes last."""
        ...


class ExportJob:
    """Keeps the promise of ``domain.ports.Job``."""

    def __init__(
        self,
        path: Path,
        identifiers: tuple[str, ...],
        writer: Writer,
        records: SealedRecords,
        decode: Callable[[OpenedPayload], Record],
        ended: Callable[[int], None],
    ) -> None:
        self._path, self._identifiers, self._writer = path, identifiers, writer
        self._records, self._decode, self._ended = records, decode, ended
        self._beginning = path.with_name(f".{path.name}.{os.getpid()}.part")
        self._done, self._written, self._is_over = 0, 0, False
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
            self._file = os.fdopen(os.open(self._beginning, flags, PRIVATE_FILE), "wb")
        except OSError as error:
            raise NotSavedError(sentence_for(error)) from error
        self._write(writer.begin())

    @property
    def total(self) -> int:
        """How many records are to be written."""
        return len(self._identifiers)

    @property
    def done(self) -> int:
        """How many were gone through."""
        return self._done

    @property
    def left_out(self) -> int:
        """How many of those did not open."""
        return self._done - self._written

    def step(self) -> bool:
        """Write some more; true once the file bears its name. Raises ``LockedError``, ``NotSavedError``."""
        if self._is_over:
            return True
        some = self._identifiers[self._done : self._done + STEP]
        try:
            for one in self._records.open_named(some).payloads if some else ():
                self._write_one(one)
        except BaseException:
            self.stop()
            raise
        self._done += len(some)
        if self._done < len(self._identifiers):
            return False
        self._finish()
        return True

    def stop(self) -> None:
        """Give up; nothing is left behind."""
        self._is_over = True
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            self._beginning.unlink()

    def _write_one(self, one: OpenedPayload) -> None:
        try:
            text = self._writer.one(self._decode(one), one.payload)
        except DamagedError:
            return
        self._write(text)
        self._written += 1

    def _write(self, text: str) -> None:
        try:
            self._file.write(text.encode())
        except OSError as error:
            self.stop()
            raise NotSavedError(sentence_for(error)) from error

    def _finish(self) -> None:
        self._write(self._writer.end())
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._beginning.replace(self._path)
            settle_folder(self._path.parent)
        except OSError as error:
            self.stop()
            raise NotSavedError(sentence_for(error)) from error
        self._is_over = True
        self._ended(self._written)
