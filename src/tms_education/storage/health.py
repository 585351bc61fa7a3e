"""Whether each file of the data folder is usable, told by its first bytes and its size; nothing of a person is read.

``tms-education diagnose`` prints it, and the window says one sentence when something is amiss.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tms_education.domain.errors import DamagedError, NewerStoreError
from tms_education.storage import ratings, settings_file
from tms_education.storage.database_file import HEAD_BYTES, PAGE_BYTES, is_ours, side_files
from tms_education.storage.json_file import read_fields
from tms_education.storage.key_files import KeyFiles
from tms_education.storage.paths import DataFolder

PAGES_AT = slice(28, 32)
"""Where the head of an SQLite file says how many pages it has."""


class Health(StrEnum):
    """What can be said of a file without opening what it seals."""

    MISSING = "missing"
    SOUND = "sound"
    DAMAGED = "damaged"
    NEWER = "newer"
    UNREADABLE = "unreadable"

    @property
    def needs_somebody(self) -> bool:
        """Whether staff should hear of it."""
        return self in {Health.DAMAGED, Health.NEWER, Health.UNREADABLE}


class Part(StrEnum):
    """The files that carry over from one start to the next."""

    SETTINGS = "settings"
    RATINGS = "ratings"
    RECORDS = "records"
    PUBLIC_KEY = "public key"
    PRIVATE_KEY = "private key"
    WRAPPED_KEY = "wrapped key"
    RECOVERY_KEY = "recovery key"


@dataclass(frozen=True, slots=True)
class Finding:
    """One file: what it is, how it is, and its size in bytes."""

    part: Part
    health: Health
    size: int = 0


def look_over(folder: DataFolder) -> tuple[Finding, ...]:
    """Give a finding for every file; it reads little, changes nothing and never fails."""
    keys = KeyFiles(folder.keys)
    chosen, votes = folder.settings, folder.ratings
    looks: tuple[tuple[Part, Path, Callable[[], object]], ...] = (
        (Part.SETTINGS, chosen, lambda: read_fields(chosen, settings_file.LARGEST, settings_file.FORMAT)),
        (Part.RATINGS, votes, lambda: read_fields(votes, ratings.LARGEST, ratings.FORMAT)),
        (Part.RECORDS, folder.records, lambda: _database(folder.records)),
        (Part.PUBLIC_KEY, keys.public_path, keys.public),
        (Part.PRIVATE_KEY, keys.plain_path, keys.plain),
        (Part.WRAPPED_KEY, keys.wrapped_path, keys.wrapped),
        (Part.RECOVERY_KEY, keys.recovery_path, keys.recovery),
    )
    return tuple(_finding(part, path, look) for part, path, look in looks)


def _finding(part: Part, path: Path, look: Callable[[], object]) -> Finding:
    size = 0
    try:
        size = path.stat().st_size
        look()
    except FileNotFoundError:
        return Finding(part, Health.MISSING)
    except NewerStoreError:
        return Finding(part, Health.NEWER, size)
    except DamagedError:
        return Finding(part, Health.DAMAGED, size)
    except OSError:
        return Finding(part, Health.UNREADABLE)
    return Finding(part, Health.SOUND, size)


def _database(path: Path) -> None:
    if not is_ours(path) or not _is_whole(path):
        raise DamagedError("The file is damaged.")


def _is_whole(path: Path) -> bool:
    """Whether the file is as long as its head says; while SQLite works beside it, it may be shorter."""
    if any(side.exists() for side in side_files(path)):
        return True
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    pages = int.from_bytes(head[PAGES_AT], "big")
    return path.stat().st_size >= pages * PAGE_BYTES
