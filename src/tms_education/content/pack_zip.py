"""Opens and writes the zip file of a pack. Nothing is unpacked before every name and size was looked at."""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import IO, Self

from tms_education.content.pack_layout import LARGEST_PACK, MANIFEST, MOST_FILES, SIGNATURE, fault
from tms_education.content.reading import LONGEST, fail
from tms_education.domain.errors import ContentError, Problem

_END = struct.Struct("<4s4H2LH")
"""The last bytes of a zip file that has no comment."""

_LARGEST_LIST = 1_000_000
"""Bytes of the list of files; a zip file with a longer one could fill the memory by its names alone."""

_BAD = (
    zipfile.BadZipFile,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    EOFError,
    IndexError,
    OverflowError,
    zlib.error,
    struct.error,
)
_ENCRYPTED = 0x1
_OWN = {MANIFEST: LONGEST, SIGNATURE: 10_000}


class PackZip:
    """An open pack whose names and sizes are sound. ``file`` is how it is called in problems.

    Raises:
        ContentError: with every problem of its list of files.
    """

    def __init__(self, path: Path) -> None:
        self.file = path.name
        self._stream = _opened(path)
        try:
            self._zip = self._listed(self._stream)
            self._settle(tuple(self._problems()))
        except BaseException:
            self._stream.close()
            raise
        self.names = tuple(sorted(one.filename for one in self._zip.infolist() if not one.is_dir()))

    def __enter__(self) -> Self:
        """Give itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._stream.close()

    def read(self, name: str) -> bytes:
        """Give a file's bytes: never more than its entry says.

        Raises:
            ContentError: it is damaged.
        """
        try:
            return self._zip.read(name)
        except (*_BAD, KeyError) as error:
            raise fail(name, 1, "The file is damaged and can't be unpacked.") from error

    @staticmethod
    def _settle(problems: tuple[Problem, ...]) -> None:
        if problems:
            raise ContentError(problems)

    def _listed(self, stream: IO[bytes]) -> zipfile.ZipFile:
        end = _end_of(stream)
        if end is None:
            raise fail(self.file, 1, "This is not a clinic pack: it is no plain zip file.")
        count, size = end
        if count > MOST_FILES + len(_OWN) or size > _LARGEST_LIST:
            raise fail(self.file, 1, f"The pack holds more than {MOST_FILES:,} files.")
        try:
            return zipfile.ZipFile(stream)
        except _BAD as error:
            raise fail(self.file, 1, "The list of files in this pack is damaged.") from error

    def _problems(self) -> Iterable[Problem]:
        seen: set[str] = set()
        total = 0
        for entry in self._zip.infolist():
            name = entry.orig_filename
            sentence = _fault(entry)
            if not sentence and name.casefold() in seen:
                sentence = "Two files have this name, or differ only in small and large letters."
            seen.add(name.casefold())
            total += entry.file_size
            if sentence:
                yield Problem(_printable(name), 1, sentence)
        if total > LARGEST_PACK:
            yield Problem(self.file, 1, f"Unpacked it would have {total:,} bytes; {LARGEST_PACK:,} are the most.")
        if MANIFEST not in seen:
            yield Problem(self.file, 1, f"There is no {MANIFEST}; make the pack with “tms-education pack build”.")


def write_zip(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Give the zip file of some files; the same files give the same bytes on every machine."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as packed:
        for name, data in sorted(files):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            packed.writestr(entry, data)
    return out.getvalue()


def _opened(path: Path) -> IO[bytes]:
    try:
        stream = path.open("rb")
    except (OSError, ValueError) as error:
        raise fail(path.name, 1, "The file can't be opened.") from error
    try:
        size = stream.seek(0, 2)
    except OSError as error:
        stream.close()
        raise fail(path.name, 1, "The file can't be opened.") from error
    if size > LARGEST_PACK:
        stream.close()
        raise fail(path.name, 1, f"The pack has {size:,} bytes; {LARGEST_PACK:,} are the most.")
    return stream


def _end_of(stream: IO[bytes]) -> tuple[int, int] | None:
    """Give the number of files and the size of their list; nothing when it is no plain zip file from end to end."""
    try:
        size = stream.seek(0, 2)
        if size < _END.size:
            return None
        stream.seek(size - _END.size)
        mark, disk, first_disk, here, count, list_size, start, comment = _END.unpack(stream.read(_END.size))
    except (OSError, struct.error):
        return None
    is_plain = mark == b"PK\x05\x06" and not disk and not first_disk and here == count and not comment
    return (count, list_size) if is_plain and start + list_size + _END.size == size else None


def _fault(entry: zipfile.ZipInfo) -> str:
    """Say why an entry can't be in a pack."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return "This is a link or a device, not a file."
    if entry.flag_bits & _ENCRYPTED:
        return "The file is locked with a password."
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        return "The file is packed in a way this program does not read."
    name = entry.orig_filename
    if name in _OWN:
        largest = _OWN[name]
        return f"The file has {entry.file_size:,} bytes." if entry.file_size > largest else ""
    if name.endswith("/"):
        return "" if not fault(f"{name}x", 0).startswith("This name") else fault(f"{name}x", 0)
    return fault(name, entry.file_size)


def _printable(name: str) -> str:
    return "".join(mark if mark.isprintable() else "?" for mark in name[:120])
