"""What may lie in a clinic's pack: the names, and how large each kind of file may be."""

import re
from dataclasses import dataclass

from tms_education.content.reading import LONGEST

LARGEST_PACK = 64 * 1024 * 1024
"""Bytes of a pack, packed or unpacked."""

LARGEST_PICTURE = 4 * 1024 * 1024
MOST_FILES = 4000

MANIFEST, SIGNATURE = "manifest.json", "signature.json"
SOURCE = "pack.yaml"
"""What the maker of a pack writes; the manifest is made of it."""

LANGUAGE = r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"
_NAME = r"[a-z0-9]+(?:-[a-z0-9]+)*"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file of a pack."""

    pattern: re.Pattern[str]
    largest: int = LONGEST


KINDS = (
    Kind(re.compile(rf"(?:clinic|crisis)(?:\.{LANGUAGE})?\.yaml"), 200_000),
    Kind(re.compile(rf"{_NAME}\.(?:png|svg)"), LARGEST_PICTURE),
    Kind(re.compile(rf"articles/{LANGUAGE}/{_NAME}\.md")),
    Kind(re.compile(rf"questionnaires/{_NAME}(?:\.{LANGUAGE})?\.json")),
    Kind(re.compile(r"scales\.yaml")),
    Kind(re.compile(r"references\.json")),
    Kind(re.compile(rf"protocols/{_NAME}(?:\.{LANGUAGE})?\.yaml"), 100_000),
    Kind(re.compile(rf"pictures/(?:(?:light|dim)/)?{_NAME}\.(?:png|svg)"), LARGEST_PICTURE),
)

_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})
"""Names that mean something else than a file on Windows."""

_LEADS_OUT = re.compile(r"^[/\\]|^[A-Za-z]:|\\|\x00|(?:^|/)\.\.?(?:/|$)|//")


def fault(name: str, size: int) -> str:
    """Say in a sentence why a file can't be in a pack; nothing when it can."""
    if _LEADS_OUT.search(name):
        return "This name leads out of the pack."
    kind = next((kind for kind in KINDS if kind.pattern.fullmatch(name)), None)
    if kind is None:
        return "No file of a pack has a name like this."
    if name.rpartition("/")[2].partition(".")[0] in _DEVICES:
        return "Windows can't have a file of this name."
    if size > kind.largest:
        return f"The file has {size:,} bytes; {kind.largest:,} are the most."
    return ""
