"""What the staff list shows of every record, in one closed file, so that a full tablet opens as fast as an empty one.

It is closed under a key made of the private key, and only a copy: whatever of it is missing, damaged or does not
belong to the sealed bytes as they are now is opened again from the records themselves.
"""

import json
from collections.abc import Mapping
from dataclasses import astuple
from datetime import datetime
from pathlib import Path

from tms_education.domain.errors import DamagedError
from tms_education.domain.record import Summary
from tms_education.storage.files import write_whole
from tms_education.storage.vault import Vault

FORMAT = 1
Index = dict[str, tuple[bytes, Summary]]
"""Identifier to the digest of the sealed bytes, and the summary."""

FIELDS = 14
WHEN = 4
"""The place of the time in a summary."""


class ListIndex:
    """Reads and writes the file."""

    def __init__(self, path: Path, vault: Vault) -> None:
        self._path, self._vault = path, vault

    def load(self) -> Index:
        """Give what was kept; nothing when it can't be used. Raises ``LockedError``."""
        try:
            fields: object = json.loads(self._vault.own_opened(self._path.read_bytes()))
            return _index(fields)
        except (OSError, DamagedError, ValueError, TypeError, RecursionError):
            return {}

    def save(self, index: Mapping[str, tuple[bytes, Summary]]) -> None:
        """Keep it; a device that takes no writing opens everything again next time."""
        rows = [[mark.hex(), *_row(summary)] for mark, summary in index.values()]
        try:
            data = self._vault.own_sealed(json.dumps({"format": FORMAT, "rows": rows}, ensure_ascii=False).encode())
            if data is not None:
                write_whole(self._path, data)
        except OSError:
            return

    def forget(self) -> None:
        """Remove the file, so that nothing deleted is left in it; raises ``OSError``."""
        self._path.unlink(missing_ok=True)


def _row(summary: Summary) -> list[object]:
    row: list[object] = list(astuple(summary))
    row[WHEN] = summary.answered_at.isoformat()
    return row


def _index(fields: object) -> Index:
    if not isinstance(fields, dict) or fields.get("format") != FORMAT:
        return {}
    found: Index = {}
    for mark, *row in fields["rows"]:
        if len(row) != FIELDS:
            return {}
        row[WHEN] = datetime.fromisoformat(row[WHEN])
        found[row[0]] = (bytes.fromhex(mark), Summary(*row))
    return found
