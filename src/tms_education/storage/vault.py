"""Who may open what: anyone may seal, only the passphrase opens, and the recovery code for those who lost it.

Records are libsodium sealed boxes (X25519, XSalsa20-Poly1305) to the clinic's public key. The private key lies in a
file of this user until a passphrase is set; then only its secret box stays, under a key that Argon2id makes of the
passphrase; and, if staff print a recovery sheet, a second secret box under the 128-bit code of that sheet. Both lost
is lost records: there is no third way in.
"""

import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from tms_education.domain.errors import (
    DamagedError,
    LockedError,
    NotSavedError,
    StoreError,
    WrongPassphraseError,
)
from tms_education.domain.ports import Clock
from tms_education.storage import boxes
from tms_education.storage.files import alone, make_private_folder
from tms_education.storage.key_files import KEY_BYTES, Cost, KeyFiles, Wrapped, wrapped_text

MODERATE = Cost(passes=3, memory=256 * 1024**2)
"""libsodium's "moderate": about a second on a two-core tablet. Its "sensitive" takes 1 GiB, too much for such a one."""

LIGHT = Cost(passes=1, memory=8192)
"""For a code of 128 bits, which nobody can guess: slowness adds nothing."""


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
        if self._public_by_private() is not None:
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
        if self._public_by_private() is None:
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
        plain = self._plain()
        if plain is not None:
            return boxes.public_of(plain)
        guarded = self._wrapped() or self._recovery()
        return guarded.public if guarded is not None else None

    def seal(self, payload: bytes) -> bytes:
        """Close ``payload`` so that only the private key opens it; raises as ``ensure_pair`` does."""
        return boxes.sealed(self.ensure_pair(), payload)

    def opener(self) -> Callable[[bytes], bytes]:
        """Give the function that opens what was sealed; it raises ``DamagedError`` for all it can't open.

        Raises:
            LockedError: a passphrase guards the private key, and the vault is locked.
            NewerStoreError: a newer version wrote a key file.
            OSError: the device would not read a key file.
        """
        return boxes.opener(self._private_or_none())

    def _private_or_none(self) -> bytes | None:
        private = bytes(self._private) if self._private is not None else self._plain()
        if private is None and (self._wrapped() or self._recovery()) is not None:
            raise LockedError("The passphrase is needed first.")
        return private

    def own_sealed(self, data: bytes) -> bytes | None:
        """Close what only staff need again, such as the list; nothing where there is no key. Raises as ``opener``."""
        private = self._private_or_none()
        return None if private is None else boxes.own_sealed(private, data)

    def own_opened(self, data: bytes) -> bytes:
        """Open what ``own_sealed`` gave; raises ``DamagedError``, and as ``opener`` does."""
        private = self._private_or_none()
        if private is None:
            raise DamagedError("There is no key.")
        return boxes.own_opened(private, data)

    def has_passphrase(self) -> bool:
        """Only the passphrase opens the private key: no unguarded copy lies beside it.

        Raises:
            NewerStoreError: a newer version wrote a key file.
            OSError: the device would not read a key file.
        """
        return self._plain() is None and (self._wrapped() or self._recovery()) is not None

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
            if self.has_passphrase():
                raise StoreError("The key file is damaged. The recovery sheet still opens the answers.")
            raise WrongPassphraseError("No passphrase has been set yet.")
        private = boxes.unwrap(wrapped, passphrase)
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

    def has_recovery(self) -> bool:
        """A recovery code opens the private key of this pair; raises as ``has_passphrase``."""
        recovery = self._recovery()
        return recovery is not None and recovery.public == self._public_by_private()

    def set_recovery(self, code: str) -> None:
        """Let this code open the private key too; the one before stops working. Raises as ``set_passphrase``."""
        try:
            self.ensure_pair()
            with alone(self._files.lock_path):
                private = self._private_now()
                data = wrapped_text(boxes.wrap(private, code, LIGHT))
                self._files.write_recovery(data, lambda written: boxes.prove(written, code, private))
        except (OSError, DamagedError) as error:
            raise NotSavedError("The device would not keep the recovery code. The old state stays.") from error

    def unlock_by_recovery(self, code: str) -> None:
        """Open the private key by the recovery code; raises as ``unlock``."""
        recovery = self._recovery()
        if recovery is None:
            raise WrongPassphraseError("There is no recovery code.")
        private = boxes.unwrap(recovery, code)
        wrapped = self._wrapped()
        if wrapped is not None and wrapped.public != recovery.public:
            raise WrongPassphraseError("This recovery code belongs to older answers.")
        self._private = bytearray(private)

    def private(self) -> bytes | None:
        """Give the private key, or nothing where there is none yet; raises as ``opener``."""
        return self._private_or_none()

    def guarded(self) -> tuple[bytes, bytes, bytes]:
        """Give the private key, and the bytes of the files that hold it under passphrase and recovery code.

        Raises:
            LockedError: the vault is locked, or no passphrase guards the key: such a copy could not travel.
            OSError: the device would not read a key file.
        """
        private, wrapped = self._private_or_none(), self._wrapped()
        if private is None or wrapped is None or self._plain() is not None:
            raise LockedError("A passphrase is needed first.")
        recovery = self._recovery()
        return private, wrapped_text(wrapped), wrapped_text(recovery) if recovery is not None else b""

    def adopt(self, private: bytes, wrapped: bytes, recovery: bytes) -> None:
        """Take over the key files of another tablet; the own ones are set aside. The vault is unlocked afterwards.

        Raises:
            NotSavedError: the device would not keep them.
            LockedError: a passphrase guards this tablet, and nobody gave it.
        """
        try:
            self._private_or_none()
            make_private_folder(self._folder)
            with alone(self._files.lock_path):
                self._files.set_aside("replaced", self._clock.now())
                self._files.write_wrapped(wrapped, lambda _written: None)
                if recovery:
                    self._files.write_recovery(recovery, lambda _written: None)
                self._files.write_public(boxes.public_of(private))
        except OSError as error:
            raise NotSavedError("The device would not keep the keys.") from error
        self.lock()
        self._private = bytearray(private)

    def _private_now(self) -> bytes:
        """Give the private key of the files as they are now: another program may have set a passphrase meanwhile."""
        plain, wrapped = self._plain(), self._wrapped() or self._recovery()
        if plain is not None:
            return plain
        if self._private is None or wrapped is None or boxes.public_of(bytes(self._private)) != wrapped.public:
            raise LockedError("The passphrase is needed first.")
        return bytes(self._private)

    def _write_guarded(self, private: bytes, passphrase: str) -> None:
        data = wrapped_text(boxes.wrap(private, passphrase, self._cost))
        self._files.write_wrapped(data, lambda written: boxes.prove(written, passphrase, private))

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

    def _recovery(self) -> Wrapped | None:
        try:
            return self._files.recovery()
        except DamagedError:
            return None
