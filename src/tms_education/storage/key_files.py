"""The files of the key pair: their format and their dangers. What the bytes mean is the vault's business."""

import base64
import binascii
import contextlib
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tms_education.domain.errors import DamagedError, NewerStoreError
from tms_education.storage.files import erase, set_aside, settle_folder, write_whole

FORMAT = 1
KEY_BYTES = 32
LARGEST = 16_384
MOST_PASSES = 64
MOST_MEMORY = 2 * 1024**3


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try of a passphrase costs: passes over the memory, and the memory in bytes (Argon2id)."""

    passes: int
    memory: int


@dataclass(frozen=True, slots=True)
class Wrapped:
    """The private key under a passphrase, with everything but the passphrase that opening it needs."""

    public: bytes
    cost: Cost
    salt: bytes
    box: bytes


class KeyFiles:
    """The public key, the private key before a passphrase is set, and the wrapped one after."""

    def __init__(self, folder: Path) -> None:
        self.public_path = folder / "public.key"
        self.plain_path = folder / "private.key"
        self.wrapped_path = folder / "private.wrapped"
        self.recovery_path = folder / "private.recovery"
        self._erasing_path = folder / "private.erasing"
        self.lock_path = folder / "lock"

    def public(self) -> bytes | None:
        """Give the public key, or nothing when there is no file.

        Raises:
            DamagedError: the file is damaged.
            NewerStoreError: a newer version wrote it.
            OSError: the device would not read it.
        """
        fields = _read(self.public_path)
        return None if fields is None else _bytes(fields, "public", KEY_BYTES)

    def plain(self) -> bytes | None:
        """Give the unguarded private key, or nothing when there is no file; raises as ``public`` does."""
        fields = _read(self.plain_path)
        return None if fields is None else _bytes(fields, "private", KEY_BYTES)

    def wrapped(self) -> Wrapped | None:
        """Give the wrapped private key, or nothing when there is no file; raises as ``public`` does."""
        fields = _read(self.wrapped_path)
        return None if fields is None else _wrapped(fields)

    def recovery(self) -> Wrapped | None:
        """Give the private key under the recovery code, or nothing when there is no file; raises as ``public``."""
        fields = _read(self.recovery_path)
        return None if fields is None else _wrapped(fields)

    def write_recovery(self, data: bytes, proof: Callable[[bytes], None]) -> None:
        """Write what ``wrapped_text`` gave, as ``write_wrapped`` does; raises ``OSError``."""
        write_whole(self.recovery_path, data, proof)

    def write_public(self, key: bytes) -> None:
        """Write the public key; raises ``OSError``."""
        write_whole(self.public_path, _text({"public": _words(key)}))

    def write_plain(self, key: bytes) -> None:
        """Write the private key, unguarded; raises ``OSError``."""
        write_whole(self.plain_path, _text({"private": _words(key)}))

    def write_wrapped(self, data: bytes, proof: Callable[[bytes], None]) -> None:
        """Write what ``wrapped_text`` gave, once ``proof`` held for what the disk gives back; raises ``OSError``."""
        write_whole(self.wrapped_path, data, proof)

    def erase_plain(self) -> None:
        """Remove the unguarded private key and what a crash left of an earlier removal; raises ``OSError``.

        The renaming decides: from then on the wrapped key counts. What can't be erased now is tried again later.
        """
        if self.plain_path.exists():
            self.plain_path.replace(self._erasing_path)
            settle_folder(self.plain_path.parent)
        with contextlib.suppress(OSError):
            erase(self._erasing_path)

    def set_aside(self, word: str, when: datetime) -> None:
        """Rename every key file out of the way; raises ``OSError``."""
        for path in (self.plain_path, self.wrapped_path, self.recovery_path, self.public_path):
            set_aside(path, word, when)


def wrapped_text(wrapped: Wrapped) -> bytes:
    """Give a wrapped key as it stands in its file."""
    cost = wrapped.cost
    numbers: dict[str, object] = {"passes": cost.passes, "memory": cost.memory}
    keys: dict[str, object] = {name: _words(getattr(wrapped, name)) for name in ("public", "salt", "box")}
    return _text({"kind": "argon2id", **numbers, **keys})


def wrapped_from(data: bytes) -> Wrapped:
    """Give the wrapped key that stands in such a file; raises as ``KeyFiles.public`` does."""
    return _wrapped(_fields(data))


def _wrapped(fields: dict[str, object]) -> Wrapped:
    passes, memory = fields.get("passes"), fields.get("memory")
    if fields.get("kind") != "argon2id" or not isinstance(passes, int) or not isinstance(memory, int):
        raise DamagedError("A key file is damaged.")
    if not (1 <= passes <= MOST_PASSES and 0 < memory <= MOST_MEMORY):
        raise DamagedError("A key file asks for more work than any device can do.")
    public = _bytes(fields, "public", KEY_BYTES)
    return Wrapped(public, Cost(passes, memory), _bytes(fields, "salt"), _bytes(fields, "box"))


def _read(path: Path) -> dict[str, object] | None:
    try:
        with path.open("rb") as file:
            return _fields(file.read(LARGEST))
    except FileNotFoundError:
        return None


def _fields(data: bytes) -> dict[str, object]:
    """Give the fields of a key file. Its checksum tells a damaged file from a wrong passphrase."""
    try:
        fields: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedError("A key file is damaged.") from error
    if not isinstance(fields, dict):
        raise DamagedError("A key file is damaged.")
    if fields.pop("check", None) != _check(fields):
        raise DamagedError("A key file is damaged.")
    version = fields.get("format")
    if not isinstance(version, int) or version < FORMAT:
        raise DamagedError("A key file is damaged.")
    if version > FORMAT:
        raise NewerStoreError("A newer version of this program wrote the key file.")
    return fields


def _text(fields: dict[str, object]) -> bytes:
    whole = {"format": FORMAT, **fields}
    return json.dumps({**whole, "check": _check(whole)}, indent=1).encode()


def _check(fields: dict[str, object]) -> int:
    return zlib.crc32(json.dumps(fields, sort_keys=True).encode())


def _words(key: bytes) -> str:
    return base64.b64encode(key).decode()


def _bytes(fields: dict[str, object], name: str, length: int | None = None) -> bytes:
    words = fields.get(name)
    try:
        key = base64.b64decode(words, validate=True) if isinstance(words, str) else b""
    except (binascii.Error, ValueError) as error:
        raise DamagedError("A key file is damaged.") from error
    if not key or (length is not None and len(key) != length):
        raise DamagedError("A key file is damaged.")
    return key
