"""The record store as the program holds it from the first moment; what it is made of is fetched on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from tms_education.domain.ports import Clock
    from tms_education.domain.questionnaire import Answers, Questionnaire
    from tms_education.domain.record import Event, KeptPage, LogLine, Record, Records
    from tms_education.domain.record_ports import Backups, Job, Listing, StoreState
    from tms_education.storage.export_job import Writer
    from tms_education.storage.paths import DataFolder
    from tms_education.storage.sealed_store import SealedStore


def _no_page(_page: KeptPage, _when: datetime, _tag: str) -> bytes:
    from tms_education.domain.errors import NotSavedError  # noqa: PLC0415 -- start-up must not pay for it

    raise NotSavedError("This store keeps no pages.")


class SealedRecordStore:
    """Keeps the promise of ``domain.ports.RecordStore``; making one opens no file and loads no library.

    ``encode`` gives the bytes to seal for a form, its answers, the time and the tag; ``decode`` gives the record back
    from its identifier and those bytes, or raises ``DamagedError``. ``writers`` gives for each kind of file what writes
    it. ``cost`` is (passes, bytes of memory) for one try
    of a passphrase; tests choose a cheap one.
    """

    def __init__(
        self,
        folder: DataFolder,
        clock: Clock,
        encode: Callable[[Questionnaire, Answers, datetime, str], bytes],
        decode: Callable[[str, bytes], Record],
        cost: tuple[int, int] | None = None,
        writers: Mapping[str, Callable[[], Writer]] | None = None,
        encode_page: Callable[[KeptPage, datetime, str], bytes] | None = None,
    ) -> None:
        self._folder, self._clock, self._encode, self._decode, self._cost = folder, clock, encode, decode, cost
        self._writers = writers or {}
        self._encode_page = encode_page or _no_page

    @cached_property
    def _store(self) -> SealedStore:
        from tms_education.storage.key_files import Cost  # noqa: PLC0415 -- start-up must not pay for these
        from tms_education.storage.sealed_store import SealedStore  # noqa: PLC0415
        from tms_education.storage.vault import MODERATE, Vault  # noqa: PLC0415

        vault = Vault(self._folder.keys, self._clock, Cost(*self._cost) if self._cost else MODERATE)
        return SealedStore(
            self._folder, self._clock, self._encode, self._decode, vault, self._writers, self._encode_page
        )

    def add(self, form: Questionnaire, answers: Answers, ticket: str = "") -> str:
        """Seal and keep a form; give the short tag to find it by. Raises ``NotSavedError``."""
        return self._store.add(form, answers, ticket)

    def add_page(self, page: KeptPage, ticket: str = "") -> str:
        """Seal and keep a page to take home; give its tag. Raises ``NotSavedError``."""
        return self._store.add_page(page, ticket)

    def redeem(self, code: str) -> str:
        """Use up a code from the desk. Raises ``WrongPassphraseError``, ``TooManyTriesError``, ``NotSavedError``."""
        return self._store.redeem(code)

    def state(self) -> StoreState:
        """Give what staff must know. The first call looks through the whole database."""
        return self._store.state()

    def note(self, event: Event) -> None:
        """Write a line in the log of what staff did beside the records; left out where the device takes no writing."""
        from tms_education.storage.audit import AuditTrail  # noqa: PLC0415 -- start-up must not pay for these
        from tms_education.storage.database import Database  # noqa: PLC0415

        AuditTrail(Database(self._folder.records, self._clock), self._clock).note(event)

    def acknowledge(self) -> None:
        """Staff have read that something was damaged or lost. Raises ``NotSavedError``."""
        self._store.acknowledge()

    def has_passphrase(self) -> bool:
        """A passphrase guards the private key."""
        return self._store.has_passphrase()

    def is_unlocked(self) -> bool:
        """The private key is in memory."""
        return self._store.is_unlocked()

    def wait(self) -> int:
        """Give the seconds until a passphrase may be tried again."""
        return self._store.wait()

    def unlock(self, passphrase: str) -> None:
        """Open the private key; takes about a second. Raises ``WrongPassphraseError``, ``StoreError``."""
        self._store.unlock(passphrase)

    def lock(self) -> None:
        """Forget the private key."""
        self._store.lock()

    def set_passphrase(self, passphrase: str) -> None:
        """Guard the private key; takes about two seconds. Raises ``LockedError``, ``NotSavedError``."""
        self._store.set_passphrase(passphrase)

    def records(self) -> Records:
        """Open every record, newest first. Raises ``LockedError``, ``StoreError``."""
        return self._store.records()

    def has_recovery(self) -> bool:
        """A recovery code opens the private key as well. Raises ``StoreError``."""
        return self._store.has_recovery()

    def new_recovery(self) -> str:
        """Give a new recovery code. Raises ``LockedError``, ``NotSavedError``."""
        return self._store.new_recovery()

    def recover(self, code: str, passphrase: str) -> None:
        """Open by the recovery code and set a new passphrase. Raises ``WrongPassphraseError``, ``NotSavedError``."""
        self._store.recover(code, passphrase)

    def listing(self) -> Listing:
        """Begin to list every record. Raises ``LockedError``, ``StoreError``."""
        return self._store.listing()

    def record(self, identifier: str) -> Record:
        """Open one record. Raises ``LockedError``, ``DamagedError``, ``StoreError``."""
        return self._store.record(identifier)

    def delete(self, identifiers: tuple[str, ...]) -> int:
        """Delete records for good. Raises ``LockedError``, ``NotSavedError``."""
        return self._store.delete(identifiers)

    def delete_all(self) -> int:
        """Delete every record. Raises ``LockedError``, ``NotSavedError``."""
        return self._store.delete_all()

    def make_code(self, label: str, session: int | None) -> str:
        """Give a new code from the desk. Raises ``NotSavedError``."""
        return self._store.make_code(label, session)

    def log(self) -> tuple[LogLine, ...]:
        """Give what staff did, newest first. Raises ``StoreError``."""
        return self._store.log()

    def export(self, kind: str, file: str, identifiers: tuple[str, ...]) -> Job:
        """Begin to write records to a file. Raises ``LockedError``, ``NotSavedError``."""
        return self._store.export(kind, file, identifiers)

    def keep_file(self, file: str, data: bytes) -> None:
        """Write a file whole or not at all. Raises ``NotSavedError``."""
        self._store.keep_file(file, data)

    def backups(self) -> Backups:
        """Give what makes backups and puts them back."""
        return self._store.backups()
