"""Writing a backup and putting one back, in small steps, so that the window stays alive."""

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path

from tms_education.domain.errors import DamagedError, NotSavedError
from tms_education.storage.backup_file import (
    ChunkWriter,
    Head,
    Kind,
    packed,
    read_chunks,
    read_head,
    unpacked,
    write_head,
)
from tms_education.storage.backup_parts import files_in, missing_groups, put_back
from tms_education.storage.database import Database
from tms_education.storage.database_file import sentence_for
from tms_education.storage.files import PRIVATE_FILE, settle_folder

ROWS = 200
"""Records in one chunk: a little under a megabyte."""

Row = tuple[int, str, bytes]
Line = tuple[str, str, int]


class _Steps:
    """Does one piece of a generator at a time."""

    def __init__(self, total: int, work: Callable[["_Steps"], Generator[None, None, None]]) -> None:
        self.total, self.done = total, 0
        self._work = work(self)
        self._is_over = False

    def step(self) -> bool:
        """Do a little more; true once all of it is done. Raises ``StoreError``."""
        if self._is_over:
            return True
        try:
            next(self._work)
        except StopIteration:
            self._is_over = True
        except (OSError, sqlite3.Error) as error:
            self.stop()
            raise NotSavedError(sentence_for(error)) from error
        except BaseException:
            self.stop()
            raise
        return self._is_over

    def stop(self) -> None:
        """Give up and leave nothing half behind."""
        self._is_over = True
        self._work.close()


class BackupJob(_Steps):
    """Writes the file under another name until it is whole."""

    def __init__(
        self, path: Path, head: Head, private: bytes, database: Database, root: Path, ended: Callable[[int], None]
    ) -> None:
        super().__init__(head.records, self._pieces)
        self._path, self._head, self._private = path, head, private
        self._database, self._root, self._ended = database, root, ended

    def _pieces(self, steps: _Steps) -> Generator[None, None, None]:
        beginning = self._path.with_name(f".{self._path.name}.{os.getpid()}.part")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        try:
            with os.fdopen(os.open(beginning, flags, PRIVATE_FILE), "wb") as file:
                writer = ChunkWriter(file, self._private, write_head(file, self._head))
                yield from self._rows(steps, writer)
                writer.write(Kind.LOG, json.dumps(_lines(self._database)).encode())
                for name, place in files_in(self._root):
                    writer.write(Kind.FILE, packed(iter([(name, place.read_bytes())])))
                    yield
                writer.write(Kind.END, b"")
                file.flush()
                os.fsync(file.fileno())
            beginning.replace(self._path)
            settle_folder(self._path.parent)
        finally:
            with contextlib.suppress(OSError):
                beginning.unlink()
        self._ended(steps.done)

    def _rows(self, steps: _Steps, writer: ChunkWriter) -> Generator[None, None, None]:
        last = -1
        while rows := _rows_after(self._database, last):
            writer.write(Kind.RECORDS, packed((name, sealed) for _, name, sealed in rows))
            last = rows[-1][0]
            steps.done += len(rows)
            yield


class RestoreJob(_Steps):
    """Looks through the whole file first, then puts back what the tablet lacks. Nothing that is there is changed.

    ``adopt`` takes over the keys, on a tablet that is empty; it is called once the file proved sound.
    """

    def __init__(
        self,
        path: Path,
        head: Head,
        private: bytes,
        database: Database,
        root: Path,
        adopt: Callable[[], None],
        ended: Callable[[int], None],
    ) -> None:
        super().__init__(2 * head.records, self._pieces)
        self._path, self._private, self._database, self._root = path, private, database, root
        self._adopt, self._ended = adopt, ended
        self.added = 0

    def _pieces(self, steps: _Steps) -> Generator[None, None, None]:
        for kind, body in self._chunks():
            steps.done += sum(1 for _ in unpacked(body)) if kind is Kind.RECORDS else 0
            yield
        self._adopt()
        wanted = missing_groups(self._root)
        for kind, body in self._chunks():
            match kind:
                case Kind.RECORDS:
                    rows = list(unpacked(body))
                    self.added += self._database.write(partial(_add_rows, rows))
                    steps.done += len(rows)
                case Kind.LOG:
                    lines = _read_lines(body)
                    self._database.write(partial(_add_lines, lines))
                case _:
                    for name, data in unpacked(body):
                        put_back(self._root, name, data, wanted)
            yield
        self._ended(self.added)

    def _chunks(self) -> Iterator[tuple[Kind, bytes]]:
        with self._path.open("rb") as file:
            _head, mark = read_head(file)
            yield from read_chunks(file, self._private, mark)


def _rows_after(database: Database, last: int) -> list[Row]:
    statement = "SELECT place, identifier, sealed FROM record WHERE place > ? ORDER BY place LIMIT ?"
    nothing: list[Row] = []
    return database.read(lambda connection: connection.execute(statement, (last, ROWS)).fetchall(), nothing)


def _lines(database: Database) -> list[Line]:
    nothing: list[Line] = []
    statement = "SELECT event, happened, count FROM audit ORDER BY place"
    return database.read(lambda connection: connection.execute(statement).fetchall(), nothing)


def _add_rows(rows: list[tuple[str, bytes]], connection: sqlite3.Connection) -> int:
    added = 0
    for name, sealed in rows:
        if connection.execute("SELECT 1 FROM record WHERE identifier = ?", (name,)).fetchone() is None:
            connection.execute("INSERT INTO record (identifier, sealed) VALUES (?, ?)", (name, sealed))
            added += 1
    return added


def _add_lines(lines: list[Line], connection: sqlite3.Connection) -> None:
    known = set(connection.execute("SELECT event, happened, count FROM audit").fetchall())
    for line in lines:
        if line not in known:
            connection.execute("INSERT INTO audit (event, happened, count) VALUES (?, ?, ?)", line)


def _read_lines(body: bytes) -> list[Line]:
    try:
        lines: object = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise DamagedError("The backup is damaged.") from error
    if not isinstance(lines, list):
        raise DamagedError("The backup is damaged.")
    found = []
    for line in lines:
        match line:
            case [str(event), str(happened), int(count)]:
                found.append((event, happened, count))
            case _:
                raise DamagedError("The backup is damaged.")
    return found
