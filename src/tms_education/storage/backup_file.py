"""One sealed file that holds a whole tablet: records, log, key files, settings and the clinic's pack.

The head is plain: it holds the key files, which need the passphrase or the recovery code, and counts. Everything after
it is closed under the clinic's private key, chunk by chunk, so that nobody without that key can make, change, shorten
or mix such a file: each chunk carries the digest of the head, its own number, and whether it is the last.
"""

import base64
import binascii
import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import IO

from tms_education.domain.errors import DamagedError, NewerStoreError
from tms_education.storage.boxes import digest, own_opened, own_sealed
from tms_education.storage.key_files import KEY_BYTES

MAGIC = b"TMSBACK1"
FORMAT = 1
LENGTH = struct.Struct(">I")
INSIDE = struct.Struct(">6s16sIBB")
MARK = b"TMSBAK"
LARGEST_HEAD = 65_536
LARGEST_CHUNK = 64 * 1024 * 1024


class Kind(IntEnum):
    """What a chunk holds."""

    RECORDS = 1
    LOG = 2
    FILE = 3
    END = 4


@dataclass(frozen=True, slots=True)
class Head:
    """What can be read without a key: whose it is, when it was made, and how much there is."""

    public: bytes
    made: datetime
    records: int
    wrapped: bytes
    recovery: bytes = b""

    def encode(self) -> bytes:
        """Give it as it stands in the file."""
        fields = {
            "format": FORMAT,
            "public": base64.b64encode(self.public).decode(),
            "made": self.made.isoformat(timespec="seconds"),
            "records": self.records,
            "wrapped": base64.b64encode(self.wrapped).decode(),
            "recovery": base64.b64encode(self.recovery).decode(),
        }
        return json.dumps(fields, sort_keys=True).encode()


def write_head(file: IO[bytes], head: Head) -> bytes:
    """Begin a backup; give the digest that every chunk carries."""
    data = head.encode()
    file.write(MAGIC + LENGTH.pack(len(data)) + data)
    return digest(data)


def read_head(file: IO[bytes]) -> tuple[Head, bytes]:
    """Give the head and its digest.

    Raises:
        DamagedError: it is no backup, or damaged.
        NewerStoreError: a newer version made it.
    """
    if file.read(len(MAGIC)) != MAGIC:
        raise DamagedError("This file is not a backup.")
    data = _exactly(file, _length(file, LARGEST_HEAD))
    try:
        fields: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedError("The backup is damaged.") from error
    if not isinstance(fields, dict):
        raise DamagedError("The backup is damaged.")
    version = fields.get("format")
    if type(version) is int and version > FORMAT:
        raise NewerStoreError("A newer version of this program made the backup.")
    return _head(fields), digest(data)


def _head(fields: dict[str, object]) -> Head:
    try:
        made = datetime.fromisoformat(str(fields["made"]))
        public, wrapped, recovery = (
            base64.b64decode(str(fields[name]), validate=True) for name in ("public", "wrapped", "recovery")
        )
    except (KeyError, ValueError, binascii.Error) as error:
        raise DamagedError("The backup is damaged.") from error
    records = fields.get("records")
    if len(public) != KEY_BYTES or type(records) is not int or records < 0 or made.tzinfo is None:
        raise DamagedError("The backup is damaged.")
    return Head(public, made, records, wrapped, recovery)


class ChunkWriter:
    """Closes chunk after chunk."""

    def __init__(self, file: IO[bytes], private: bytes, mark: bytes) -> None:
        self._file, self._private, self._mark, self._number = file, private, mark, 0

    def write(self, kind: Kind, body: bytes) -> None:
        """Close one chunk; the end is one too. Raises ``OSError``."""
        inside = INSIDE.pack(MARK, self._mark, self._number, kind is Kind.END, kind) + body
        closed = own_sealed(self._private, inside)
        self._file.write(LENGTH.pack(len(closed)) + closed)
        self._number += 1


def read_chunks(file: IO[bytes], private: bytes, mark: bytes) -> Iterator[tuple[Kind, bytes]]:
    """Give each chunk, the end left out.

    Raises:
        DamagedError: a chunk was changed, belongs to another backup, stands in another place, or is missing.
    """
    number = 0
    while True:
        opened = own_opened(private, _exactly(file, _length(file, LARGEST_CHUNK)))
        if len(opened) < INSIDE.size:
            raise DamagedError("The backup is damaged.")
        magic, theirs, place, is_last, kind = INSIDE.unpack_from(opened)
        if magic != MARK or theirs != mark or place != number or kind not in list(Kind):
            raise DamagedError("The backup is damaged.")
        if is_last:
            return
        yield Kind(kind), opened[INSIDE.size :]
        number += 1


def packed(parts: Iterator[tuple[str, bytes]]) -> bytes:
    """Give names and bytes as one."""
    found = bytearray()
    for name, data in parts:
        word = name.encode()
        found += LENGTH.pack(len(word)) + word + LENGTH.pack(len(data)) + data
    return bytes(found)


def unpacked(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Give the names and bytes again; raises ``DamagedError``."""
    place = 0
    while place < len(data):
        parts = []
        for _ in range(2):
            end = place + LENGTH.size
            if end > len(data):
                raise DamagedError("The backup is damaged.")
            (length,) = LENGTH.unpack_from(data, place)
            parts.append(data[end : end + length])
            place = end + length
        if place > len(data):
            raise DamagedError("The backup is damaged.")
        yield parts[0].decode("utf-8", "replace"), parts[1]


def _length(file: IO[bytes], most: int) -> int:
    (length,) = LENGTH.unpack(_exactly(file, LENGTH.size))
    if length > most:
        raise DamagedError("The backup is damaged.")
    return int(length)


def _exactly(file: IO[bytes], length: int) -> bytes:
    data = file.read(length)
    if len(data) != length:
        raise DamagedError("The backup ends too early.")
    return data
