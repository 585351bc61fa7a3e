"""Sealed records: bytes go in without a key and come out with one."""

import json
import sqlite3
import struct
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tms_education.domain.errors import DamagedError, NotSavedError, StoreError
from tms_education.storage.boxes import digest
from tms_education.storage.database import Database
from tms_education.storage.vault import Vault

MAGIC, HEAD = b"TMS2", struct.Struct(">4s16sII")
OLD_MAGIC, OLD_HEAD = b"TMS1", struct.Struct(">4s16sI")
"""Format 1 had no ticket of the desk behind the payload."""

STEP = 4096
"""Payloads are filled up to a multiple of this, so that their size doesn't tell whether somebody wrote a note."""


@dataclass(frozen=True, slots=True)
class OpenedPayload:
    """What one record holds; label and session come from the ticket of the desk, if there was one."""

    identifier: str
    payload: bytes
    label: str = ""
    session: int | None = None


@dataclass(frozen=True, slots=True)
class OpenedPayloads:
    """Every record that opens, oldest first, and how many do not."""

    payloads: tuple[OpenedPayload, ...]
    unreadable: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it stands: its place, its identifier, and the digest of its sealed bytes."""

    place: int
    identifier: str
    digest: bytes


class SealedRecords:
    """A row for each record: its identifier, and its bytes sealed together with that identifier."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    def add_bytes(self, payload: bytes, ticket: bytes = b"") -> str:
        """Seal and keep a payload; give its identifier once it is on the disk.

        Raises:
            NotSavedError: the device would not keep it.
            NewerStoreError: a newer version wrote the key files.
        """
        identifier = uuid.uuid4()
        try:
            sealed = self._vault.seal(_framed(identifier, payload, ticket))
        except OSError as error:
            raise NotSavedError("The device would not give or keep the key.") from error
        row = (identifier.hex, sealed)
        self._database.write(
            lambda connection: connection.execute("INSERT INTO record (identifier, sealed) VALUES (?, ?)", row)
        )
        return identifier.hex

    def open_all(self) -> OpenedPayloads:
        """Open every record.

        Raises:
            LockedError: the vault is locked.
            NewerStoreError: a newer version wrote the database.
            StoreError: the device would not give them.
        """
        return self._opened("ORDER BY place", ())

    def open_places(self, places: Sequence[int]) -> OpenedPayloads:
        """Open the rows at these places; raises as ``open_all``."""
        marks = ", ".join("?" * len(places))
        return self._opened(f"WHERE place IN ({marks}) ORDER BY place", tuple(places))

    def open_named(self, identifiers: Sequence[str]) -> OpenedPayloads:
        """Open the records with these identifiers; raises as ``open_all``."""
        marks = ", ".join("?" * len(identifiers))
        return self._opened(f"WHERE identifier IN ({marks}) ORDER BY place", tuple(identifiers))

    def rows(self) -> tuple[Row, ...]:
        """Give every row unopened, oldest first; raises as ``open_all``, but needs no key."""

        def work(connection: sqlite3.Connection) -> tuple[Row, ...]:
            found = connection.execute("SELECT place, identifier, sealed FROM record ORDER BY place")
            return tuple(
                Row(place, identifier if isinstance(identifier, str) else "", digest(sealed))
                if isinstance(sealed, bytes)
                else Row(place, "", b"")
                for place, identifier, sealed in found
            )

        return self._database.read(work, ())

    def _opened(self, which: str, values: tuple[object, ...]) -> OpenedPayloads:
        open_one = self._opener()
        statement = f"SELECT identifier, sealed FROM record {which}"  # noqa: S608 -- our own words and question marks
        rows: list[tuple[str, bytes]] = self._database.read(
            lambda connection: connection.execute(statement, values).fetchall(), []
        )
        found: list[OpenedPayload] = []
        for identifier, sealed in rows:
            try:
                found.append(_payload(identifier, open_one(sealed), open_one))
            except DamagedError:
                continue
        return OpenedPayloads(tuple(found), len(rows) - len(found))

    def delete(self, connection: sqlite3.Connection, identifiers: Sequence[str]) -> int:
        """Delete records in a running transaction; give how many there were. Their bytes are written over."""
        gone = 0
        for identifier in identifiers:
            gone += connection.execute("DELETE FROM record WHERE identifier = ?", (identifier,)).rowcount
        return gone

    def _opener(self) -> Callable[[bytes], bytes]:
        try:
            return self._vault.opener()
        except OSError as error:
            raise StoreError("The device would not give the key.") from error

    def count(self) -> int:
        """Give how many records there are; raises as ``open_all`` does, but needs no key."""
        nothing: tuple[int] = (0,)
        return self._database.read(
            lambda connection: connection.execute("SELECT count(*) FROM record").fetchone(), nothing
        )[0]


def _framed(identifier: uuid.UUID, payload: bytes, ticket: bytes) -> bytes:
    whole = HEAD.pack(MAGIC, identifier.bytes, len(payload), len(ticket)) + payload + ticket
    return whole + bytes(-len(whole) % STEP)


def _payload(identifier: object, framed: bytes, open_one: Callable[[bytes], bytes]) -> OpenedPayload:
    """Take the payload out of its frame.

    Raises:
        DamagedError: it is no frame, or it belongs to another row.
    """
    is_old = framed.startswith(OLD_MAGIC)
    head = OLD_HEAD if is_old else HEAD
    if len(framed) < head.size:
        raise DamagedError("A record is damaged.")
    magic, own, length, *rest = head.unpack_from(framed)
    beyond = rest[0] if rest else 0
    if magic not in {MAGIC, OLD_MAGIC} or length + beyond > len(framed) - head.size:
        raise DamagedError("A record is damaged.")
    if own.hex() != identifier:
        raise DamagedError("A record stands in the place of another.")
    end = head.size + length
    label, session = _label(framed[end : end + beyond], open_one)
    return OpenedPayload(own.hex(), framed[head.size : end], label, session)


def _label(ticket: bytes, open_one: Callable[[bytes], bytes]) -> tuple[str, int | None]:
    """Give what a ticket says; a record whose ticket doesn't open is still that person's record."""
    try:
        fields: object = json.loads(open_one(ticket)) if ticket else {}
    except (DamagedError, ValueError, RecursionError):
        return "", None
    if not isinstance(fields, dict):
        return "", None
    label, session = fields.get("label"), fields.get("session")
    return label if isinstance(label, str) else "", session if type(session) is int else None
