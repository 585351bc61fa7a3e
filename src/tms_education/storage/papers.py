"""Keeps papers that a person asked for, where people look for papers."""

import re
from pathlib import Path

from tms_education.domain.errors import NotSavedError
from tms_education.storage.files import free_name, make_private_folder, write_whole

_ODD = re.compile(r"[^\w .-]+")


class PaperFolder:
    """Keeps the promise of ``domain.ports.Papers`` in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, name: str, data: bytes) -> str:
        """Write a file under that name, or one like it that is free; give its path.

        Raises:
            NotSavedError: the device would not keep it.
        """
        path = self._folder / (_ODD.sub("", Path(name).name).strip(" .") or "paper")
        try:
            make_private_folder(self._folder)
            if path.exists():
                path = free_name(path, "again", None)
            write_whole(path, data)
        except (OSError, StopIteration) as error:
            raise NotSavedError("The device would not keep the paper.") from error
        return str(path)
