"""What of the data folder a backup holds beside the records: settings, stars, and the clinic's pack."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tms_education.domain.errors import DamagedError
from tms_education.storage.files import make_private_folder, write_whole

GROUPS = ("settings.json", "ratings.json", "packs")
"""Each is put back whole, and only where the tablet has nothing of it: what is there is newer."""

LEFT_OUT = ("inbox",)
LARGEST = 32 * 1024 * 1024


def files_in(root: Path) -> Iterator[tuple[str, Path]]:
    """Give every file that goes into a backup, by its name inside the data folder."""
    for group in GROUPS:
        place = root / group
        if place.is_file():
            yield group, place
        for folder, folders, names in os.walk(place):
            folders[:] = sorted(name for name in folders if name not in LEFT_OUT and not name.startswith("staged-"))
            for name in sorted(names):
                file = Path(folder, name)
                if not file.is_symlink() and file.stat().st_size <= LARGEST and not name.endswith((".lock", ".new")):
                    yield file.relative_to(root).as_posix(), file


def missing_groups(root: Path) -> frozenset[str]:
    """Give the groups of which the tablet has nothing."""
    return frozenset(GROUPS) - {name.split("/", 1)[0] for name, _ in files_in(root)}


def put_back(root: Path, name: str, data: bytes, wanted: frozenset[str]) -> bool:
    """Write a file of a wanted group; true when it was written.

    Raises:
        DamagedError: its name leads out of the data folder.
        OSError: the device would not keep it.
    """
    path = PurePosixPath(name)
    if path.is_absolute() or not path.parts or any(not _is_safe(part) for part in path.parts):
        raise DamagedError("The backup is damaged.")
    if path.parts[0] not in wanted:
        return False
    target = root.joinpath(*path.parts)
    make_private_folder(target.parent)
    write_whole(target, data)
    return True


def _is_safe(part: str) -> bool:
    return part not in {".", ".."} and "\\" not in part and ":" not in part and "\0" not in part
