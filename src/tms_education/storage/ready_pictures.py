"""The drawings of the first page, ready as they were painted at the last start: so the next one need not draw them.

They are the program's own or the clinic's illustrations and nothing else. What is missing or damaged is drawn again.
"""

import contextlib
from collections.abc import Mapping
from pathlib import Path

from tms_education.storage.files import make_private_folder, write_whole

MOST_BYTES = 24 * 1024 * 1024
"""Larger first pages (a wall of 4K) are drawn at each start."""


class ReadyPictures:
    """The folder of these files; never older than the last start."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, mark: str) -> bytes:
        """Give a file by its mark; empty when there is none."""
        try:
            return (self._folder / mark).read_bytes()
        except OSError:
            return b""

    def put(self, every: Mapping[str, bytes]) -> None:
        """Keep these and no others. A folder that can't be written keeps nothing and stops nobody."""
        fitting = every if sum(map(len, every.values())) <= MOST_BYTES else {}
        with contextlib.suppress(OSError):
            make_private_folder(self._folder)
            there = {file.name: file for file in self._folder.iterdir()}
            for mark in there.keys() - fitting.keys():
                there[mark].unlink()
            for mark in fitting.keys() - there.keys():
                write_whole(self._folder / mark, fitting[mark])
