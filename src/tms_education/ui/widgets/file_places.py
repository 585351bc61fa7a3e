"""Where a file dialog opens: a stick that is plugged in, else the person's documents; never the program's folder."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

STICKS = ("/media/", "/run/media/", "/Volumes/")
"""Where systems show what is plugged in."""


def usual_folder() -> str:
    """Give the folder to begin in."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    homes = [place for place in (*places, str(Path.home())) if Path(place).is_dir()]
    return stick_of([volume.rootPath() for volume in QStorageInfo.mountedVolumes() if volume.isReady()]) or homes[0]


def stick_of(roots: list[str]) -> str:
    """Give the first of these volumes that is a stick, or nothing."""
    return next((root for root in roots if f"{root}/".startswith(STICKS)), "")


def place_for(name: str) -> str:
    """Give the whole path that is offered for a new file."""
    return str(Path(usual_folder(), name))
