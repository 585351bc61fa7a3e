"""The only cryptography: anyone may seal, only the passphrase opens.

Records are libsodium sealed boxes (X25519, XSalsa20-Poly1305) to the clinic's public key. The private key lies in a
file of this user until a passphrase is set; then only its secret box stays, under a key that Argon2id makes of the
passphrase. A lost passphrase is lost records: there is no second way in.
"""

import os
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from tms_education.domain.errors import (
    DamagedError,
    LockedError,
    NewerStoreError,
    NotSavedError,
    StoreError,
    WrongPassphraseError,
)
from tms_education.domain.ports import Clock
from tms_education.storage.files import alone, make_private_folder
from tms_education.storage.key_files import KEY_BYTES, Cost, KeyFiles, Wrapped, wrapped_from, wrapped_text

MODERATE = Cost(passes=3, memory=256 * 1024**2)
"""libsodium's "moderate": about a second on a two-core tablet. Its "sensitive" takes 1 GiB, too much for such a one."""

SALT_BYTES = 16


class Pair(StrEnum):
    """What the folder holds of the key pair; ``LOST`` is a public key whose private key is gone or damaged."""

    NONE = "none"
    WHOLE = "whole"
    LOST = "lost"


class Vault:
    """Seals to the clinic's public key; opens while it is unlocked, or as long as no passphrase was ever set."""

    def __init__(self, folder: Path, clock: Clock, cost: Cost = MODERATE) -> None:
        self._folder, self._clock, self._cost = folder, clock, cost
        self._files = KeyFiles(folder)
        self._private: bytearray | None = None

    def pair(self) -> Pair:
        """Say whether there is a key pair.

        Raises:
            NewerStoreError: a newer version wrote a key file.
            OSError: the device would not read a key file.
        """
        if self._plain() or self._wrapped():
            return Pair.WHOLE
        files = (self._files.public_path, self._files.plain_path, self._files.wrapped_path)
        return Pair.LOST if any(path.exists() for path in files) else Pair.NONE

    def ensure_pair(self) -> bytes:
        """Give the public key, after making a pair where there is none; remains of a lost pair are set aside.

        Raises:
            NewerStoreError: a newer version wrote a key file; nothing is touched.
            OSError: the device would not read or write a key file.
        """
        public = self._public()
        if public is not None and public == self._public_by_private():
            return public
        make_private_folder(self._folder)
        with alone(self._files.lock_path):
            return self._mend_or_make()

    def _mend_or_make(self) -> bytes:
        if self._plain() is None and self._wrapped() is None:
            self._files.set_aside("lost", self._clock.now())
            self.lock()
            self._files.write_plain(os.urandom(KEY_BYTES))
        public = self._public_by_private()
        if public is None:
            raise OSError("the key pair went away while it was made")
        if public != self._public():
            self._files.write_public(public)
        return public

    def _public_by_private(self) -> bytes | None:
        """Give the public key that belongs to the private one: a stray public key would seal what nobody can open."""
        plain, wrapped = self._plain(), self._wrapped()
        if plain is not None:
            return _public_of(plain)
        return wrapped.public if wrapped is not None else None

    def seal(self, payload: bytes) -> bytes:
        """Close ``payload`` so that only the private key opens it; raises as ``ensure_pair`` does."""
        from nacl.public import PublicKey, SealedBox  # noqa: PLC0415 -- start-up must not pay for cryptography

        return bytes(SealedBox(PublicKey(self.ensure_pair())).encrypt(payload))

    def opener(self) -> Callable[[bytes], bytes]:
        """Give the function that opens what was sealed; it raises ``DamagedError`` for all it can't open.

        Raises:
            LockedError: a passphrase guards the private key, and the vault is locked.
            NewerStoreError: a newer version wrote a key file.
            OSError: the device would not read a key file.
        """
        private = bytes(self._private) if self._private is not None else self._plain()
        if private is None and self._wrapped() is not None:
            raise LockedError("The passphrase is needed first.")
        return _opener(private)

    def has_passphrase(self) -> bool:
        """Only the passphrase opens the private key: no unguarded copy lies beside it.

        Raises:
            NewerStoreError: a newer version wrote a key file.
            OSError: the device would not read a key file.
        """
        return self._plain() is None and self._wrapped() is not None

    def is_unlocked(self) -> bool:
        """The private key is in memory."""
        return self._private is not None

    def lock(self) -> None:
        """Forget the private key, as far as Python lets go of bytes."""
        if self._private is not None:
            self._private[:] = bytes(len(self._private))
        self._private = None

    def unlock(self, passphrase: str) -> None:
        """Open the private key.

        Raises:
            WrongPassphraseError: the passphrase is not the one, or none was set yet.
            NewerStoreError: a newer version wrote a key file.
            StoreError: there is not enough memory to try it, or the device would not read the file.
        """
        wrapped = self._wrapped() if self.has_passphrase() else None
        if wrapped is None:
            raise WrongPassphraseError("No passphrase has been set yet.")
        private = _unwrap(wrapped, passphrase)
        self._tidy(wrapped.public)
        self._private = bytearray(private)

    def _tidy(self, public: bytes) -> None:
        """Finish what a crash left undone; a public key of another pair would seal records nobody can open."""
        try:
            self._files.erase_plain()
            if self._public() != public:
                self._files.write_public(public)
        except OSError:
            return  # a read-only device: reading still works

    def set_passphrase(self, passphrase: str) -> None:
        """Guard the private key by this passphrase; the vault is unlocked afterwards.

        The old guard, or the unguarded key, goes only after the new file was read back from the disk and opened.

        Raises:
            ValueError: the passphrase is empty.
            LockedError: another passphrase guards the key, and the vault is locked.
            NewerStoreError: a newer version wrote a key file.
            NotSavedError: the device would not keep the change; the old state stays.
        """
        if not passphrase:
            raise ValueError("a passphrase can't be empty")
        try:
            self.ensure_pair()
            with alone(self._files.lock_path):
                private = self._private_now()
                self._write_guarded(private, passphrase)
                self._files.erase_plain()
        except (OSError, DamagedError) as error:
            raise NotSavedError("The device would not keep the passphrase. The old state stays.") from error
        self.lock()
        self._private = bytearray(private)

    def _private_now(self) -> bytes:
        """Give the private key of the files as they are now: another program may have set a passphrase meanwhile."""
        plain, wrapped = self._plain(), self._wrapped()
        if plain is not None:
            return plain
        if self._private is None or wrapped is None or _public_of(bytes(self._private)) != wrapped.public:
            raise LockedError("The passphrase is needed first.")
        return bytes(self._private)

    def _write_guarded(self, private: bytes, passphrase: str) -> None:
        data = wrapped_text(_wrap(private, passphrase, self._cost))
        self._files.write_wrapped(data, lambda written: _prove(written, passphrase, private))

    def _public(self) -> bytes | None:
        try:
            return self._files.public()
        except DamagedError:
            return None

    def _plain(self) -> bytes | None:
        try:
            return self._files.plain()
        except DamagedError:
            return None

    def _wrapped(self) -> Wrapped | None:
        try:
            return self._files.wrapped()
        except DamagedError:
            return None


def _public_of(private: bytes) -> bytes:
    from nacl.public import PrivateKey  # noqa: PLC0415

    return bytes(PrivateKey(private).public_key)


def _opener(private: bytes | None) -> Callable[[bytes], bytes]:
    from nacl.exceptions import CryptoError  # noqa: PLC0415
    from nacl.public import PrivateKey, SealedBox  # noqa: PLC0415

    box = None if private is None else SealedBox(PrivateKey(private))

    def opened(sealed: bytes) -> bytes:
        if box is None:
            raise DamagedError("There is no key for a sealed record.")
        try:
            return bytes(box.decrypt(sealed))
        except (CryptoError, ValueError, TypeError) as error:
            raise DamagedError("A sealed record does not open.") from error

    return opened


def _wrap(private: bytes, passphrase: str, cost: Cost) -> Wrapped:
    from nacl.secret import SecretBox  # noqa: PLC0415

    salt = os.urandom(SALT_BYTES)
    box = SecretBox(_key_of(passphrase, salt, cost)).encrypt(private)
    return Wrapped(_public_of(private), cost, salt, bytes(box))


def _unwrap(wrapped: Wrapped, passphrase: str) -> bytes:
    from nacl.exceptions import CryptoError  # noqa: PLC0415
    from nacl.secret import SecretBox  # noqa: PLC0415

    key = _key_of(passphrase, wrapped.salt, wrapped.cost)
    try:
        private = SecretBox(key).decrypt(wrapped.box)
    except (CryptoError, ValueError) as error:
        raise WrongPassphraseError("This is not the passphrase.") from error
    if _public_of(private) != wrapped.public:
        raise DamagedError("The key file does not hold a pair.")
    return private


def _prove(written: bytes, passphrase: str, private: bytes) -> None:
    """Open the file as it was read back from the disk.

    Raises:
        DamagedError: it does not give the private key.
    """
    try:
        if _unwrap(wrapped_from(written), passphrase) == private:
            return
    except (StoreError, NewerStoreError) as error:
        raise DamagedError("The new key file does not open.") from error
    raise DamagedError("The new key file opens to another key.")


def _key_of(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Make a key of a passphrase; keyboards that compose letters differently give the same key."""
    from nacl.exceptions import CryptoError  # noqa: PLC0415
    from nacl.pwhash import argon2id  # noqa: PLC0415

    words = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return argon2id.kdf(KEY_BYTES, words, salt, opslimit=cost.passes, memlimit=cost.memory)
    except (CryptoError, MemoryError, RuntimeError, ValueError, TypeError) as error:
        raise StoreError("The device has not enough memory to try the passphrase.") from error
