"""The record store: database, vault and audit trail together, behind the port that the interface knows."""

import base64
from collections.abc import Callable, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tms_education.domain.errors import (
    DamagedError,
    LockedError,
    NewerStoreError,
    NotSavedError,
    StoreError,
    WrongPassphraseError,
)
from tms_education.domain.ports import Clock
from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.domain.record import Event, KeptPage, LogLine, Record, Records
from tms_education.domain.record_ports import StoreState
from tms_education.storage.audit import AuditTrail
from tms_education.storage.backups import SealedBackups
from tms_education.storage.database import Database, Notice
from tms_education.storage.database_file import sentence_for
from tms_education.storage.desk_codes import DeskCodes
from tms_education.storage.eraser import Eraser
from tms_education.storage.export_job import ExportJob, Writer
from tms_education.storage.files import write_whole
from tms_education.storage.list_index import ListIndex
from tms_education.storage.list_job import ListJob
from tms_education.storage.paths import DataFolder
from tms_education.storage.recovery_code import new_code, read_code
from tms_education.storage.sealed_records import OpenedPayload, SealedRecords
from tms_education.storage.tags import new_tag, ticket_of
from tms_education.storage.tries import Tries
from tms_education.storage.vault import Pair, Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

CODE_TRIES = 10
"""Wrong codes from the desk before a pause: one of them is anybody's typing."""

Encode = Callable[[Questionnaire, Answers, datetime, str], bytes]
EncodePage = Callable[[KeptPage, datetime, str], bytes]
Decode = Callable[[str, bytes], Record]
Writers = Mapping[str, Callable[[], Writer]]


@contextmanager
def _told() -> "Iterator[None]":
    """Turn what the device says into the one kind of error that the interface knows."""
    try:
        yield
    except OSError as error:
        raise StoreError("The device would not give the key.") from error


class SealedStore:
    """Keeps the promise of ``domain.ports.RecordStore``."""

    def __init__(
        self,
        folder: DataFolder,
        clock: Clock,
        encode: Encode,
        decode: Decode,
        vault: Vault,
        writers: Writers,
        encode_page: EncodePage,
    ) -> None:
        self._folder, self._clock, self._encode, self._decode, self._vault = folder, clock, encode, decode, vault
        self._writers, self._encode_page = writers, encode_page
        self._database = Database(folder.records, clock)
        self._records = SealedRecords(self._database, vault)
        self._audit = AuditTrail(self._database, clock)
        self._index = ListIndex(folder.index, vault)
        self._eraser = Eraser(self._database, self._records, self._audit, self._index)
        self._codes = DeskCodes(self._database, vault, clock)
        lock = folder.keys / "lock"
        self._tries = Tries(folder.keys / "tries", lock, clock)
        self._code_tries = Tries(folder.keys / "code-tries", lock, clock, CODE_TRIES)

    # ---- for anyone

    def add(self, form: Questionnaire, answers: Answers, ticket: str = "") -> str:
        """Seal and keep a form; give its tag. Raises ``NotSavedError``."""
        return self._add(lambda when, tag: self._encode(form, answers, when, tag), ticket)

    def add_page(self, page: KeptPage, ticket: str = "") -> str:
        """Seal and keep a page to take home; give its tag. Raises ``NotSavedError``."""
        return self._add(lambda when, tag: self._encode_page(page, when, tag), ticket)

    def _add(self, payload_of: Callable[[datetime, str], bytes], ticket: str) -> str:
        tag = new_tag()
        try:
            payload = payload_of(self._clock.now(), tag)
            self._tell_of_lost_keys()
            self._records.add_bytes(payload, ticket_of(ticket))
        except NotSavedError:
            raise
        except StoreError as error:
            raise NotSavedError(str(error)) from error
        return tag

    def redeem(self, code: str) -> str:
        """Use up a code from the desk. Raises ``WrongPassphraseError``, ``TooManyTriesError``, ``NotSavedError``."""
        with _told():
            self._code_tries.begin()
            ticket = self._codes.redeem(code)
            self._code_tries.passed()
        return base64.b64encode(ticket).decode()

    def state(self) -> StoreState:
        """Give what staff must know."""
        try:
            found = self._database.state()
            if found is StoreState.SOUND:
                self._tell_of_lost_keys()
                return self._database.state()
        except NewerStoreError:
            return StoreState.NEWER
        except StoreError:
            return StoreState.READ_ONLY
        return found

    def acknowledge(self) -> None:
        """Staff have read that something was damaged or lost. Raises ``NotSavedError``."""
        self._database.acknowledge()
        self._audit.note(Event.DAMAGE_ACKNOWLEDGED)

    # ---- the door

    def has_passphrase(self) -> bool:
        """A passphrase guards the private key. Raises ``StoreError`` where the key files can't be read."""
        with _told():
            return self._vault.has_passphrase()

    def is_unlocked(self) -> bool:
        """The private key is in memory."""
        return self._vault.is_unlocked()

    def wait(self) -> int:
        """Give the seconds until the next try."""
        return self._tries.wait()

    def unlock(self, passphrase: str) -> None:
        """Open the private key. Raises ``WrongPassphraseError``, ``TooManyTriesError``, ``StoreError``."""
        with _told():
            if self._vault.has_passphrase():
                self._tries.begin()
            try:
                self._vault.unlock(passphrase)
            except WrongPassphraseError:
                self._audit.note(Event.REFUSED)
                raise
        self._tries.passed()
        self._audit.note(Event.UNLOCKED)

    def lock(self) -> None:
        """Forget the private key."""
        self._vault.lock()

    def set_passphrase(self, passphrase: str) -> None:
        """Guard the private key by a passphrase. Raises ``LockedError``, ``NotSavedError``."""
        self._tell_of_lost_keys()
        self._vault.set_passphrase(passphrase)
        self._audit.note(Event.PASSPHRASE_SET)

    def has_recovery(self) -> bool:
        """A recovery code opens the private key as well. Raises ``StoreError``."""
        with _told():
            return self._vault.has_recovery()

    def new_recovery(self) -> str:
        """Give a new recovery code; the one before stops working. Raises ``LockedError``, ``NotSavedError``."""
        code = new_code()
        self._vault.set_recovery(read_code(code))
        self._audit.note(Event.RECOVERY_MADE)
        return code

    def recover(self, code: str, passphrase: str) -> None:
        """Open by the recovery code and set a new passphrase. Raises ``WrongPassphraseError``, ``NotSavedError``."""
        with _told():
            try:
                self._vault.unlock_by_recovery(read_code(code))
            except WrongPassphraseError:
                self._audit.note(Event.REFUSED)
                raise
            self._vault.set_passphrase(passphrase)
        self._tries.passed()
        self._audit.note(Event.RECOVERED)

    # ---- for staff

    def records(self) -> Records:
        """Open every record, newest first. Raises ``LockedError``, ``StoreError``.

        Until staff set a passphrase, whoever holds the tablet may read; the staff page says so.
        """
        found = self._records.open_all()
        records, unreadable = [], found.unreadable
        for one in reversed(found.payloads):
            try:
                records.append(self._record_of(one))
            except DamagedError:
                unreadable += 1
        records.sort(key=lambda record: record.answered_at, reverse=True)
        if found.payloads or unreadable:
            self._audit.note(Event.LISTED, len(records))
        return Records(tuple(records), unreadable)

    def listing(self) -> ListJob:
        """Begin to list every record. Raises ``LockedError``, ``StoreError``."""
        with _told():
            return ListJob(
                self._records, self._index, self._record_of, lambda count: self._audit.note(Event.LISTED, count)
            )

    def record(self, identifier: str) -> Record:
        """Open one record. Raises ``LockedError``, ``DamagedError``, ``StoreError``."""
        found = self._records.open_named((identifier,)).payloads
        if not found:
            raise DamagedError("This record does not open. It is kept as it is.")
        return self._record_of(found[0])

    def delete(self, identifiers: tuple[str, ...]) -> int:
        """Delete records for good. Raises ``LockedError``, ``NotSavedError``."""
        self._require_open()
        return self._eraser.delete(identifiers)

    def delete_all(self) -> int:
        """Delete every record and what was set aside. Raises ``LockedError``, ``NotSavedError``."""
        self._require_open()
        return self._eraser.delete_all()

    def make_code(self, label: str, session: int | None) -> str:
        """Give a new code from the desk. Raises ``NotSavedError``."""
        try:
            code = self._codes.make(label, session)
        except OSError as error:
            raise NotSavedError("The device would not give or keep the key.") from error
        self._audit.note(Event.CODE_MADE)
        return code

    def log(self) -> tuple[LogLine, ...]:
        """Give what staff did, newest first. Raises ``StoreError``."""
        lines = []
        for entry in reversed(self._audit.entries()):
            with suppress(ValueError, TypeError):
                lines.append(LogLine(entry.event, datetime.fromisoformat(entry.happened), entry.count))
        return tuple(lines)

    def export(self, kind: str, file: str, identifiers: tuple[str, ...]) -> ExportJob:
        """Begin to write records to a file. Raises ``LockedError``, ``NotSavedError``."""
        self._require_open()
        return ExportJob(
            Path(file),
            identifiers,
            self._writers[kind](),
            self._records,
            self._record_of,
            lambda count: self._audit.note(Event.EXPORTED, count),
        )

    def keep_file(self, file: str, data: bytes) -> None:
        """Write a file whole or not at all. Raises ``NotSavedError``."""
        try:
            write_whole(Path(file), data)
        except OSError as error:
            raise NotSavedError(sentence_for(error)) from error

    def backups(self) -> SealedBackups:
        """Give what makes backups and puts them back."""
        return SealedBackups(self._folder, self._clock, self._database, self._records, self._vault, self._audit)

    def _record_of(self, one: OpenedPayload) -> Record:
        record = self._decode(one.identifier, one.payload)
        return replace(record, label=one.label, session=one.session) if one.label else record

    def _require_open(self) -> None:
        if self.has_passphrase() and not self.is_unlocked():
            raise LockedError("The passphrase is needed first.")

    def _tell_of_lost_keys(self) -> None:
        """Tell staff before a new pair takes the place of a lost one: what was sealed to the old stays closed."""
        try:
            pair = self._vault.pair()
            if pair is Pair.WHOLE:
                return
            closed = self._records.count()
            if pair is Pair.NONE and not closed:
                return
            self._database.notify(Notice.KEY_LOST)
            self._vault.ensure_pair()
        except OSError as error:
            raise NotSavedError("The device would not give or keep the key.") from error
        self._audit.note(Event.KEY_LOST, closed)
