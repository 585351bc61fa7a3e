"""Gathers what staff must know of the tablet itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from tms_education import __version__
from tms_education.app.shell_lock import shell_lock
from tms_education.domain.errors import StoreError
from tms_education.domain.ports import Clock, Library
from tms_education.domain.record_ports import RecordStore
from tms_education.domain.tablet import Tablet
from tms_education.storage.key_files import KeyFiles
from tms_education.storage.paths import DataFolder, free_bytes


class ThisTablet:
    """Keeps the promise of ``domain.ports.TabletFacts``."""

    def __init__(self, folder: DataFolder, library: Callable[[], Library], records: RecordStore, clock: Clock) -> None:
        self._folder, self._library, self._records, self._clock = folder, library, records, clock

    def quick(self) -> Tablet:
        """Give what costs nothing to know: no record is opened."""
        return Tablet(
            __version__, free_bytes(self._folder), shell_lock(), self._newest(), self._written(), since=self._since()
        )

    def whole(self) -> Tablet:
        """Give everything; the store is asked."""
        found = self.quick()
        try:
            return replace(found, records=self._records.backups().count(), saved=self._records.backups().last())
        except StoreError:
            return found

    def _newest(self) -> date:
        library = self._library()
        return max(library.clinic().crisis.checked_on, *(card.review.written_on for card in library.cards()))

    def _written(self) -> datetime | None:
        return _changed(self._folder.records)

    def _since(self) -> datetime | None:
        """Give since when records are kept: their key was made with the first one."""
        return _changed(KeyFiles(self._folder.keys).public_path)


def _changed(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return None
