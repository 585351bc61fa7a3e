"""The only cryptography, all of it libsodium's: sealed boxes, secret boxes, Argon2id, and keyed hashes (BLAKE2b)."""

import hashlib
import os
import unicodedata
from collections.abc import Callable

from tms_education.domain.errors import DamagedError, NewerStoreError, StoreError, WrongPassphraseError
from tms_education.storage.key_files import KEY_BYTES, Cost, Wrapped, wrapped_from

SALT_BYTES = 16


def keyed(key: bytes, purpose: bytes, words: bytes = b"") -> bytes:
    """Give a hash of ``words`` under a key; another purpose of at most 16 bytes gives another hash."""
    return hashlib.blake2b(words, key=key, person=purpose, digest_size=KEY_BYTES).digest()


def digest(data: bytes) -> bytes:
    """Give a short mark of bytes that nobody can fake."""
    return hashlib.blake2b(data, digest_size=16).digest()


def sealed(public: bytes, payload: bytes) -> bytes:
    """Close ``payload`` so that only the private key of ``public`` opens it."""
    from nacl.public import PublicKey, SealedBox  # noqa: PLC0415 -- start-up must not pay for cryptography

    return bytes(SealedBox(PublicKey(public)).encrypt(payload))


def own_sealed(private: bytes, data: bytes) -> bytes:
    """Close ``data`` under a key made of the private key: far faster to open than a sealed box."""
    from nacl.secret import SecretBox  # noqa: PLC0415

    return bytes(SecretBox(keyed(private, b"tms-own")).encrypt(data))


def own_opened(private: bytes, data: bytes) -> bytes:
    """Open what ``own_sealed`` gave; raises ``DamagedError`` for anything else."""
    from nacl.exceptions import CryptoError  # noqa: PLC0415
    from nacl.secret import SecretBox  # noqa: PLC0415

    try:
        return bytes(SecretBox(keyed(private, b"tms-own")).decrypt(data))
    except (CryptoError, ValueError, TypeError) as error:
        raise DamagedError("It does not open.") from error


def public_of(private: bytes) -> bytes:
    """Give the public key of a private one."""
    from nacl.public import PrivateKey  # noqa: PLC0415

    return bytes(PrivateKey(private).public_key)


def opener(private: bytes | None) -> Callable[[bytes], bytes]:
    """Give the function that opens sealed boxes; it raises ``DamagedError`` for all it can't open."""
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


def wrap(private: bytes, passphrase: str, cost: Cost) -> Wrapped:
    """Close a private key under a passphrase."""
    from nacl.secret import SecretBox  # noqa: PLC0415

    salt = os.urandom(SALT_BYTES)
    box = SecretBox(key_of(passphrase, salt, cost)).encrypt(private)
    return Wrapped(public_of(private), cost, salt, bytes(box))


def unwrap(wrapped: Wrapped, passphrase: str) -> bytes:
    """Open a private key; raises ``WrongPassphraseError``, ``DamagedError``, ``StoreError``."""
    from nacl.exceptions import CryptoError  # noqa: PLC0415
    from nacl.secret import SecretBox  # noqa: PLC0415

    key = key_of(passphrase, wrapped.salt, wrapped.cost)
    try:
        private = SecretBox(key).decrypt(wrapped.box)
    except (CryptoError, ValueError) as error:
        raise WrongPassphraseError("This is not the passphrase.") from error
    if public_of(private) != wrapped.public:
        raise DamagedError("The key file does not hold a pair.")
    return private


def prove(written: bytes, passphrase: str, private: bytes) -> None:
    """Open the file as it was read back from the disk.

    Raises:
        DamagedError: it does not give the private key.
    """
    try:
        if unwrap(wrapped_from(written), passphrase) == private:
            return
    except (StoreError, NewerStoreError) as error:
        raise DamagedError("The new key file does not open.") from error
    raise DamagedError("The new key file opens to another key.")


def key_of(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Make a key of a passphrase; keyboards that compose letters differently give the same key."""
    from nacl.exceptions import CryptoError  # noqa: PLC0415
    from nacl.pwhash import argon2id  # noqa: PLC0415

    words = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return argon2id.kdf(KEY_BYTES, words, salt, opslimit=cost.passes, memlimit=cost.memory)
    except (CryptoError, MemoryError, RuntimeError, ValueError, TypeError) as error:
        raise StoreError("The device has not enough memory to try the passphrase.") from error
