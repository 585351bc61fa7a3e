"""Makes a small copy of ICU's data library: what Qt asks of it for the languages that ship, 4 MB rather than 32.

Qt sorts and compares words with ICU, so the data of the shipped languages stay, and all that belongs to no language.
Names of countries, languages, units and currencies go (Qt has its own), and old encodings, transliteration, and the
dictionaries that part Chinese or Thai words. Linux only; it takes `as` and `ld`, which binutils brings.
"""

import re
import struct
import subprocess
from collections.abc import Collection
from pathlib import Path

MAGIC = b"\xda\x27"
FORMAT = b"CmnD"
FORMAT_AT = 12
STEP = 16
"""Every entry begins at a multiple of this."""

LOCALE = re.compile(r"[a-z]{2,3}(?:_\w+)*")
LEFT_OUT = re.compile(r".*\.cnv|(?:curr|lang|rbnf|region|translit|unit)/.*|brkitr/.*\.dict|unames\.icu")

ASSEMBLY = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, %object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", %progbits
"""


class UnknownFormatError(Exception):
    """The library does not hold ICU data in the one form known here."""


def package_in(library: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header of the data in a library, and every entry by its name.

    Raises:
        UnknownFormatError: there is no such data.
    """
    start = library.find(FORMAT) - FORMAT_AT
    if start < 0 or library[start + 2 : start + 4] != MAGIC:
        raise UnknownFormatError("no ICU data here")
    (header_size,) = struct.unpack_from("<H", library, start)
    table = start + header_size
    (count,) = struct.unpack_from("<I", library, table)
    places = [struct.unpack_from("<II", library, table + 4 + 8 * number) for number in range(count)]
    names = [_text(library, table + name) for name, _ in places]
    begins = [table + data for _, data in places]
    ends = [*begins[1:], begins[-1] + (begins[-1] - begins[-2])]
    entries = {name: library[begin:end] for name, begin, end in zip(names, begins, ends, strict=True)}
    return library[start:table], entries


def _text(data: bytes, place: int) -> str:
    return data[place : data.index(b"\0", place)].decode("ascii")


def is_kept(name: str, languages: Collection[str]) -> bool:
    """Whether an entry such as ``icudt73l/coll/de.res`` stays."""
    path = name.partition("/")[2]
    stem, _, ending = path.rpartition("/")[2].rpartition(".")
    if LEFT_OUT.fullmatch(path):
        return False
    return ending != "res" or not LOCALE.fullmatch(stem) or stem.partition("_")[0] in languages


def packed(header: bytes, entries: dict[str, bytes]) -> bytes:
    """The header and the entries as one piece of data, in the form in which ICU reads it."""
    names, name_places = b"", []
    names_begin = 4 + 8 * len(entries)
    for name in entries:
        name_places.append(names_begin + len(names))
        names += name.encode("ascii") + b"\0"
    body_begin = names_begin + len(names)
    body_begin += -(len(header) + body_begin) % STEP
    parts: list[bytes] = []
    data_places = []
    place = body_begin
    for data in entries.values():
        parts.append(data + bytes(-len(data) % STEP))
        data_places.append(place)
        place += len(parts[-1])
    table = struct.pack("<I", len(entries))
    table += b"".join(struct.pack("<II", *places) for places in zip(name_places, data_places, strict=True))
    return header + (table + names).ljust(body_begin, b"\0") + b"".join(parts)


def make_small(library: Path, languages: Collection[str], target: Path) -> None:
    """Write the small copy of a library to ``target``, a name of the same kind: libicudata.so.73.

    Raises:
        UnknownFormatError: the library holds no ICU data.
        subprocess.CalledProcessError: the assembler or the linker failed.
    """
    header, entries = package_in(library.read_bytes())
    kept = {name: data for name, data in entries.items() if is_kept(name, languages)}
    folder = target.parent
    folder.mkdir(parents=True, exist_ok=True)
    data, source, compiled = (folder / f"icu{ending}" for ending in (".dat", ".s", ".o"))
    data.write_bytes(packed(header, kept))
    version = library.name.rpartition(".")[2]
    source.write_text(ASSEMBLY.format(symbol=f"icudt{version}_dat", data=data.name), encoding="ascii")
    subprocess.run(["as", "-o", compiled.name, source.name], cwd=folder, check=True)
    link = ["ld", "-shared", "-soname", library.name, "-z", "noexecstack", "-o", target.name, compiled.name]
    subprocess.run(link, cwd=folder, check=True)
