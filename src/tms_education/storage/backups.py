"""Backups of this tablet: who may make one, where one may be put back, and by which key."""

from datetime import datetime
from functools import partial
from pathlib import Path

from tms_education.domain.errors import (
    DamagedError,
    LockedError,
    OtherTabletError,
    StoreError,
    WrongPassphraseError,
)
from tms_education.domain.ports import Clock
from tms_education.domain.record import Event
from tms_education.domain.record_ports import BackupAbout
from tms_education.storage import boxes
from tms_education.storage.audit import AuditTrail
from tms_education.storage.backup_file import Head, read_head
from tms_education.storage.backup_jobs import BackupJob, RestoreJob
from tms_education.storage.database import Database
from tms_education.storage.database_file import sentence_for
from tms_education.storage.key_files import wrapped_from
from tms_education.storage.paths import DataFolder
from tms_education.storage.recovery_code import read_code
from tms_education.storage.sealed_records import SealedRecords
from tms_education.storage.vault import Vault


class SealedBackups:
    """Keeps the promise of ``domain.record_ports.Backups``."""

    def __init__(
        self,
        folder: DataFolder,
        clock: Clock,
        database: Database,
        records: SealedRecords,
        vault: Vault,
        audit: AuditTrail,
    ) -> None:
        self._folder, self._clock, self._database = folder, clock, database
        self._records, self._vault, self._audit = records, vault, audit

    def count(self) -> int:
        """Give how many records there are; needs no key. Raises ``StoreError``."""
        return self._records.count()

    def last(self) -> datetime | None:
        """Give when the last backup or export was made here, or nothing. Raises ``StoreError``."""
        saved = {Event.BACKED_UP.value, Event.EXPORTED.value}
        for entry in reversed(self._audit.entries()):
            if entry.event in saved:
                try:
                    return datetime.fromisoformat(entry.happened)
                except ValueError:
                    continue
        return None

    def begin(self, file: str) -> BackupJob:
        """Begin to write the file. Raises ``LockedError`` without a passphrase or while locked, ``StoreError``."""
        path = Path(file)
        try:
            private, wrapped, recovery = self._vault.guarded()
            head = Head(boxes.public_of(private), self._clock.now(), self._records.count(), wrapped, recovery)
        except OSError as error:
            raise StoreError(sentence_for(error)) from error
        ended = partial(self._audit.note, Event.BACKED_UP)
        return BackupJob(path, head, private, self._database, self._folder.root, ended)

    def look(self, file: str) -> BackupAbout:
        """Say what a file is. Raises ``DamagedError``, ``NewerStoreError``, ``OtherTabletError``, ``StoreError``."""
        head = _head(Path(file))
        return BackupAbout(head.made, head.records, needs_passphrase=self._own_private(head) is None)

    def restore(self, file: str, passphrase: str = "") -> RestoreJob:
        """Begin to put back what the tablet lacks; an empty tablet takes over the keys as well.

        ``passphrase`` is that of the day of the backup, or the code of its recovery sheet. Raises as ``look``,
        ``WrongPassphraseError``, ``LockedError``, ``NotSavedError``.
        """
        path = Path(file)
        head = _head(path)
        own = self._own_private(head)
        private = own or _opened(head, passphrase)
        adopt = partial(self._adopt, private, head) if own is None else _nothing
        ended = partial(self._audit.note, Event.RESTORED)
        return RestoreJob(path, head, private, self._database, self._folder.root, adopt, ended)

    def _adopt(self, private: bytes, head: Head) -> None:
        """Take over the keys; codes from the desk that were made under the own ones open nothing any more."""
        if self._records.count():
            raise OtherTabletError("A record came in meanwhile.")
        self._vault.adopt(private, head.wrapped, head.recovery)
        self._database.write(lambda connection: connection.execute("DELETE FROM desk"))

    def _own_private(self, head: Head) -> bytes | None:
        """Give the key of this tablet when the backup is its own; nothing when the tablet is empty.

        Raises:
            OtherTabletError: the tablet holds records under another key.
            LockedError: staff have to open the answers first.
        """
        try:
            private = self._vault.private()
            if private is not None and boxes.public_of(private) == head.public:
                return private
            if self._records.count():
                raise OtherTabletError("The backup belongs to other keys than the records of this tablet.")
        except OSError as error:
            raise StoreError(sentence_for(error)) from error
        return None


def _nothing() -> None:
    """The keys are here already."""


def _head(path: Path) -> Head:
    try:
        with path.open("rb") as file:
            return read_head(file)[0]
    except OSError as error:
        raise StoreError(sentence_for(error)) from error


def _opened(head: Head, words: str) -> bytes:
    """Open the private key of a backup by its passphrase, or by the code of its recovery sheet."""
    if not words:
        raise LockedError("The passphrase of the backup is needed.")
    try:
        return boxes.unwrap(wrapped_from(head.wrapped), words)
    except WrongPassphraseError:
        if not head.recovery:
            raise
    private = boxes.unwrap(wrapped_from(head.recovery), read_code(words))
    if boxes.public_of(private) != head.public:
        raise DamagedError("The backup is damaged.")
    return private
