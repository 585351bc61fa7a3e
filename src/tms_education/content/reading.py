"""Reads files as text, strictly: UTF-8, not too long, nothing invisible."""

import re
from pathlib import Path

from tms_education.content.locate import shown
from tms_education.domain.errors import ContentError, Problem

LONGEST = 1_000_000
"""Bytes; no shipped file comes near it, and a wrong file should not stop the program."""

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ue000-\uf8ff\ufffe\uffff]")


def fail(file: str, line: int, sentence: str) -> ContentError:
    """Give the error that carries one problem."""
    return ContentError((Problem(file, line, sentence),))


def read_text(path: Path, root: Path) -> str:
    """Give a file's text with plain line ends.

    Raises:
        ContentError: the file can't be opened, is too long, is not UTF-8, or holds control or private characters.
    """
    file = shown(path, root)
    try:
        with path.open("rb") as stream:
            raw = stream.read(LONGEST + 1)
    except (OSError, ValueError) as error:
        raise fail(file, 1, "The file can't be opened.") from error
    if len(raw) > LONGEST:
        raise fail(file, 1, f"The file is longer than {LONGEST:,} bytes.")
    return decode(file, raw)


def decode(file: str, raw: bytes) -> str:
    """Give the text of some bytes with plain line ends.

    Raises:
        ContentError: the bytes are not UTF-8, or hold control or private characters.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise fail(file, line, "This line is not UTF-8 text.") from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _UNPRINTABLE.search(text)
    if found is not None:
        line = text.count("\n", 0, found.start()) + 1
        raise fail(file, line, f"This line holds an invisible character (U+{ord(found.group()):04X}).")
    return text
