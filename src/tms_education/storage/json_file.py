"""Reads a small JSON file that may be damaged, huge, or written by a newer version of this program."""

import json
from pathlib import Path

from tms_education.domain.errors import DamagedError, NewerStoreError


def read_fields(path: Path, largest: int, known_format: int) -> dict[str, object]:
    """Give the fields of a file of at most ``largest`` bytes; a file without a format is of the first one.

    Raises:
        DamagedError: it is no such file.
        NewerStoreError: its format is above ``known_format``; whoever reads it leaves it as it is.
        OSError: it is not there, or the device would not read it.
    """
    with path.open("rb") as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise DamagedError("The file is longer than it can be.")
    try:
        fields: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedError("The file is damaged.") from error
    if not isinstance(fields, dict):
        raise DamagedError("The file is damaged.")
    version = fields.get("format", known_format)
    if type(version) is int and version > known_format:
        raise NewerStoreError("A newer version of this program wrote the file.")
    return fields
