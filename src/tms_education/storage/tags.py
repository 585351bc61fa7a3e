"""The short tag of a record, and the ticket that binds it to a label."""

import base64
import binascii
import secrets

TAG_LETTERS = "2346789CDFGHJKMNPQRTVWXY"
"""No letter that looks like another, and no vowels: a tag never spells a word."""

TAG_LENGTH = 5


def new_tag() -> str:
    """Give a tag by chance."""
    return "".join(secrets.choice(TAG_LETTERS) for _ in range(TAG_LENGTH))


def ticket_of(words: str) -> bytes:
    """Give the sealed ticket that ``redeem`` gave as text; an unreadable one is none."""
    try:
        return base64.b64decode(words, validate=True)
    except (binascii.Error, ValueError):
        return b""
