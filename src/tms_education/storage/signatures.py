"""Signatures of clinic packs: Ed25519, all of it libsodium's."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from tms_education.domain.errors import DamagedError, NotSavedError
from tms_education.domain.pack import Signer
from tms_education.storage.files import make_private_folder, write_whole

_MARK = "tms-education signing key, keep it secret"
_DIGITS = 64
_LINES = 3


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A secret key, and the name its holder goes by."""

    secret: bytes
    name: str

    @property
    def signer(self) -> Signer:
        """Give what may be known of it."""
        return Signer(public_key(self.secret), self.name)


def new_key(file: Path, name: str) -> Signer:
    """Make a key that signs packs, and keep it in a file that only this user can read.

    Raises:
        NotSavedError: the file is there already, or the device would not keep it.
    """
    if file.exists():
        raise NotSavedError(f"There is a file {file.name} already; a key is never written over.")
    key = SigningKey(os.urandom(_DIGITS // 2), " ".join(name.split()))
    try:
        make_private_folder(file.absolute().parent)
        write_whole(file, f"{_MARK}\n{key.name}\n{key.secret.hex()}\n".encode())
    except OSError as error:
        raise NotSavedError("The device would not keep the key.") from error
    return key.signer


def read_key(file: Path) -> SigningKey:
    """Give the key of a file.

    Raises:
        DamagedError: it is none.
    """
    try:
        lines = file.read_bytes()[:1000].decode().split("\n")
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise DamagedError(f"The file {file.name} can't be read as a signing key.") from error
    if len(lines) < _LINES or lines[0] != _MARK or not re.fullmatch(rf"[0-9a-f]{{{_DIGITS}}}", lines[2].strip()):
        raise DamagedError(f"The file {file.name} is no signing key.")
    return SigningKey(bytes.fromhex(lines[2].strip()), lines[1])


def sign(secret: bytes, message: bytes) -> bytes:
    """Give the signature of a message; the same key and message give the same one."""
    from nacl import signing  # noqa: PLC0415 -- start-up must not pay for cryptography

    return bytes(signing.SigningKey(secret).sign(message).signature)


def public_key(secret: bytes) -> str:
    """Give the public key of a secret one in hexadecimal digits."""
    from nacl import signing  # noqa: PLC0415 -- start-up must not pay for cryptography

    return bytes(signing.SigningKey(secret).verify_key).hex()


def is_signed(key: str, message: bytes, mark: bytes) -> bool:
    """Tell whether the holder of a key signed exactly this message."""
    from nacl.exceptions import CryptoError  # noqa: PLC0415
    from nacl.signing import VerifyKey  # noqa: PLC0415

    try:
        VerifyKey(bytes.fromhex(key)).verify(message, mark)
    except (CryptoError, ValueError, TypeError):
        return False
    return True
