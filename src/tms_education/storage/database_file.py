"""How a database file is made, opened, judged and rescued."""

import errno
import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from tms_education.domain.errors import NewerStoreError
from tms_education.storage.files import free_name, settle_folder

APPLICATION_ID = 0x544D5352  # "TMSR"
FORMAT = 2
FIRST_FORMAT = 1
TABLES = {
    "record": "CREATE TABLE record (place INTEGER PRIMARY KEY, identifier TEXT NOT NULL, sealed BLOB NOT NULL)",
    "audit": "CREATE TABLE audit (place INTEGER PRIMARY KEY, event TEXT, happened TEXT, count INTEGER)",
    "desk": "CREATE TABLE desk (place INTEGER PRIMARY KEY, code BLOB, sealed BLOB, made TEXT, until TEXT)",
}
"""Records stand in the order they came; nothing of them is readable but that they exist. A code from the desk is a
keyed hash, its label sealed."""

INDEX = "CREATE INDEX record_identifier ON record (identifier)"
ADDED = {2: (TABLES["desk"], INDEX)}
"""What each format brought; a store of an older one gets it at the first writing."""

SHAPES: dict[str, tuple[type, ...]] = {
    "record": (int, str, bytes),
    "audit": (int, str, str, int),
    "desk": (int, bytes, bytes, str, str),
}

# The first bytes of an SQLite file, as its format describes them
SIGNATURE, HEAD_BYTES, PAGE_BYTES = b"SQLite format 3\0", 100, 4096
WAYS = slice(18, 20)  # how to write and to read it; SQLite takes any other number for a file it must not write
VERSION_AT, APPLICATION_AT = 60, 68
NUMBER = struct.Struct(">I")

Row = tuple[object, ...]


def side_files(path: Path) -> tuple[Path, Path]:
    """Give the files SQLite keeps beside a database in use."""
    return path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def opened(path: Path, patience: float) -> sqlite3.Connection:
    """Open a database that is there, with every commit brought to the disk before it counts.

    Raises:
        sqlite3.Error: it is no database, or the device would not open it.
    """
    address = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, timeout=patience, isolation_level=None, uri=True)
    connection.text_factory = _text
    try:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA secure_delete = ON")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def is_ours(path: Path) -> bool:
    """Look at the first bytes alone, so that a file which is not ours to open is not even touched by SQLite.

    Raises:
        NewerStoreError: a newer version wrote it.
        OSError: the device would not read it.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if len(head) < HEAD_BYTES or not head.startswith(SIGNATURE) or not set(head[WAYS]) <= {1, 2}:
        return False
    application, version = NUMBER.unpack_from(head, APPLICATION_AT)[0], NUMBER.unpack_from(head, VERSION_AT)[0]
    if application == APPLICATION_ID and version > FORMAT:
        raise NewerStoreError("A newer version of this program wrote the records.")
    return bool(application == APPLICATION_ID and FIRST_FORMAT <= version <= FORMAT)


def is_sound(connection: sqlite3.Connection) -> bool:
    """Look through the whole file once: every page is in order, and the tables are those we know.

    Raises:
        sqlite3.Error: it can't be read.
    """
    if connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        return False
    for table, columns in (("record", "identifier, sealed"), ("audit", "event, happened, count")):
        connection.execute(f"SELECT place, {columns} FROM {table} LIMIT 1").fetchall()  # noqa: S608 -- our own words
    return True


def raise_format(connection: sqlite3.Connection) -> None:
    """Bring a store of an older format up to this one, all or nothing; raises ``sqlite3.Error``."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version >= FORMAT:
        return
    connection.execute("BEGIN IMMEDIATE")
    for later in range(version + 1, FORMAT + 1):
        for statement in ADDED[later]:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    connection.execute("COMMIT")


def is_damage(error: Exception) -> bool:
    """Whether the file itself is at fault, and not the device or another program."""
    code = getattr(error, "sqlite_errorcode", None)
    if code in {sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS}:
        return True
    return _first_code(error) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}


def is_refusal(error: Exception) -> bool:
    """Whether the device takes no writing; SQLite then can't even read beside the file."""
    return _first_code(error) in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}


def _first_code(error: Exception) -> int:
    """Give SQLite's own number for the kind of error, 0 when there is none."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else 0


def make_new(path: Path, rows: dict[str, list[Row]], when: datetime) -> None:
    """Make a database with these rows under another name first, so that a half-made one never bears the right name.

    Raises:
        OSError: the device would not keep it.
        sqlite3.Error: the device would not keep it.
    """
    beginning = free_name(path, "beginning", when)
    try:
        beginning.touch(mode=0o600)
        with closing(opened(beginning, 1.0)) as connection:
            connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("BEGIN IMMEDIATE")
            for table, shape in TABLES.items():
                connection.execute(shape)
                for row in rows.get(table, ()):
                    marks = ", ".join("?" * len(row))
                    connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # noqa: S608 -- our own words
            connection.execute(INDEX)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {FORMAT}")
            connection.execute("COMMIT")
        beginning.rename(path)
        settle_folder(path.parent)
    except BaseException:
        for leftover in (beginning, *side_files(beginning)):
            with suppress(OSError):
                leftover.unlink()
        raise


def rescued(path: Path) -> dict[str, list[Row]]:
    """Give the rows that a damaged file still yields, read from both ends of a copy; the file stays as it is."""
    found: dict[str, dict[int, Row]] = {table: {} for table in TABLES}
    try:
        with copied(path) as copy:
            _mend_head(copy)
            with closing(opened(copy, 1.0)) as connection:
                for table, rows in found.items():
                    for order in ("ASC", "DESC"):
                        rows.update(_rows_until_damage(connection, table, order))
    except (OSError, sqlite3.Error):
        return {}
    return {table: [rows[place] for place in sorted(rows)] for table, rows in found.items()}


def _rows_until_damage(connection: sqlite3.Connection, table: str, order: str) -> dict[int, Row]:
    rows: dict[int, Row] = {}
    with suppress(sqlite3.Error):
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY place {order}"):  # noqa: S608 -- our own words
            if tuple(type(value) for value in row) == SHAPES[table]:
                rows[row[0]] = row
    return rows


def _mend_head(path: Path) -> None:
    """Write the first bytes anew as ``make_new`` would have them; the rows lie behind."""
    head = bytearray(HEAD_BYTES)
    head[:24] = SIGNATURE + struct.pack(">HBBBBBB", PAGE_BYTES, 2, 2, 0, 64, 32, 32)
    for place, value in ((28, path.stat().st_size // PAGE_BYTES), (44, 4), (56, 1)):
        NUMBER.pack_into(head, place, value)
    with path.open("r+b") as file:
        file.write(head)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


@contextmanager
def copied(path: Path) -> Iterator[Path]:
    """Give a passing copy of a database and of what SQLite keeps beside it; all of it is sealed there too.

    Raises:
        OSError: there is no room for a copy.
    """
    with tempfile.TemporaryDirectory(prefix="tms-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder, path.name)
        for old, new in ((path, copy), (side_files(path)[0], side_files(copy)[0])):
            with suppress(FileNotFoundError):
                shutil.copyfile(old, new)
        yield copy


def sentence_for(error: Exception) -> str:
    """Give one plain sentence for what the device said."""
    code = _first_code(error)
    number = getattr(error, "errno", None)
    if code == sqlite3.SQLITE_FULL or number in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return "The device is full."
    if is_refusal(error) or number in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return "The device does not allow writing here."
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return "Another program is using the records."
    return "The device would not read or write."
