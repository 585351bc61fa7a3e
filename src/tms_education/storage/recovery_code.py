"""The code on the recovery sheet: 128 random bits and 12 of a checksum, as seven groups of four letters and digits."""

import hashlib
import secrets

from tms_education.domain.errors import WrongPassphraseError

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's 32: no letter that looks like a digit, and no U."""

MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
LENGTH, GROUP = 28, 4
CODE_BITS, CHECK_BITS, SIGN_BITS = 128, 12, 5


def new_code() -> str:
    """Give a new code, as it is printed."""
    code = secrets.randbits(CODE_BITS)
    whole = code << CHECK_BITS | _check(code)
    signs = "".join(SIGNS[whole >> SIGN_BITS * place & 31] for place in reversed(range(LENGTH)))
    return " ".join(signs[place : place + GROUP] for place in range(0, LENGTH, GROUP))


def read_code(words: str) -> str:
    """Give a typed code in the one form that counts; case, spaces and dashes don't matter.

    Raises:
        WrongPassphraseError: it has another length, or a sign is mistyped.
    """
    signs = "".join(sign for sign in words.upper() if sign.isalnum()).translate(MISREAD)
    if len(signs) != LENGTH:
        raise WrongPassphraseError(f"The code has {LENGTH} letters and digits; this has {len(signs)}.")
    if not set(signs) <= set(SIGNS):
        raise WrongPassphraseError("A letter or digit of the code is mistyped.")
    whole = 0
    for sign in signs:
        whole = whole << SIGN_BITS | SIGNS.index(sign)
    code, check = whole >> CHECK_BITS, whole & (1 << CHECK_BITS) - 1
    if check != _check(code):
        raise WrongPassphraseError("A letter or digit of the code is mistyped.")
    return signs


def _check(code: int) -> int:
    found = hashlib.blake2b(code.to_bytes(CODE_BITS // 8, "big"), digest_size=2, person=b"tms-recovery").digest()
    return int.from_bytes(found, "big") >> (16 - CHECK_BITS)
