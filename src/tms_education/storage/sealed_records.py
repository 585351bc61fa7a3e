"""Sealed records: bytes go in without a key and come out with one."""

import struct
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from tms_education.domain.errors import DamagedError, NotSavedError, StoreError
from tms_education.storage.database import Database
from tms_education.storage.vault import Vault

MAGIC = b"TMS1"
HEAD = struct.Struct(">4s16sI")
STEP = 4096
"""Payloads are filled up to a multiple of this, so that their size doesn't tell whether somebody wrote a note."""


@dataclass(frozen=True, slots=True)
class OpenedPayloads:
    """Identifier and payload of every record that opens, oldest first, and how many do not."""

    payloads: tuple[tuple[str, bytes], ...]
    unreadable: int


class SealedRecords:
    """A row for each record: its identifier, and its bytes sealed together with that identifier."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database, self._vault = database, vault

    def add_bytes(self, payload: bytes) -> str:
        """Seal and keep a payload; give its identifier once it is on the disk.

        Raises:
            NotSavedError: the device would not keep it.
            NewerStoreError: a newer version wrote the key files.
        """
        identifier = uuid.uuid4()
        try:
            sealed = self._vault.seal(_framed(identifier, payload))
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
        open_one = self._opener()
        rows: list[tuple[str, bytes]] = self._database.read(
            lambda connection: connection.execute("SELECT identifier, sealed FROM record ORDER BY place").fetchall(), []
        )
        found: list[tuple[str, bytes]] = []
        for identifier, sealed in rows:
            try:
                found.append((identifier, _payload(identifier, open_one(sealed))))
            except DamagedError:
                continue
        return OpenedPayloads(tuple(found), len(rows) - len(found))

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


def _framed(identifier: uuid.UUID, payload: bytes) -> bytes:
    whole = HEAD.pack(MAGIC, identifier.bytes, len(payload)) + payload
    return whole + bytes(-len(whole) % STEP)


def _payload(identifier: object, framed: bytes) -> bytes:
    """Take the payload out of its frame.

    Raises:
        DamagedError: it is no frame, or it belongs to another row.
    """
    if len(framed) < HEAD.size:
        raise DamagedError("A record is damaged.")
    magic, own, length = HEAD.unpack_from(framed)
    if magic != MAGIC or length > len(framed) - HEAD.size:
        raise DamagedError("A record is damaged.")
    if own.hex() != identifier:
        raise DamagedError("A record stands in the place of another.")
    return framed[HEAD.size : HEAD.size + length]
