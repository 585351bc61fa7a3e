"""The record store: database, vault and audit trail together, behind the port that the interface knows."""

import secrets
from collections.abc import Callable
from datetime import datetime

from tms_education.domain.errors import (
    DamagedError,
    NewerStoreError,
    NotSavedError,
    StoreError,
    WrongPassphraseError,
)
from tms_education.domain.ports import Clock, StoreState
from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.domain.record import Record, Records
from tms_education.storage.audit import AuditTrail, Event
from tms_education.storage.database import Database, Notice
from tms_education.storage.paths import DataFolder
from tms_education.storage.sealed_records import SealedRecords
from tms_education.storage.vault import Pair, Vault

TAG_LETTERS = "2346789CDFGHJKMNPQRTVWXY"
"""No letter that looks like another, and no vowels: a tag never spells a word."""

TAG_LENGTH = 5

Encode = Callable[[Questionnaire, Answers, datetime, str], bytes]
Decode = Callable[[str, bytes], Record]


class SealedStore:
    """Keeps the promise of ``domain.ports.RecordStore``."""

    def __init__(self, folder: DataFolder, clock: Clock, encode: Encode, decode: Decode, vault: Vault) -> None:
        self._clock, self._encode, self._decode, self._vault = clock, encode, decode, vault
        self._database = Database(folder.records, clock)
        self._records = SealedRecords(self._database, vault)
        self._audit = AuditTrail(self._database, clock)

    def add(self, form: Questionnaire, answers: Answers) -> str:
        """Seal and keep a form; give its tag. Raises ``NotSavedError``."""
        tag = "".join(secrets.choice(TAG_LETTERS) for _ in range(TAG_LENGTH))
        try:
            payload = self._encode(form, answers, self._clock.now(), tag)
            self._tell_of_lost_keys()
            self._records.add_bytes(payload)
        except NotSavedError:
            raise
        except StoreError as error:
            raise NotSavedError(str(error)) from error
        return tag

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

    def has_passphrase(self) -> bool:
        """A passphrase guards the private key; a device that gives no key has none that is guarded."""
        try:
            return self._vault.has_passphrase()
        except (OSError, StoreError):
            return False

    def is_unlocked(self) -> bool:
        """The private key is in memory."""
        return self._vault.is_unlocked()

    def unlock(self, passphrase: str) -> None:
        """Open the private key. Raises ``WrongPassphraseError``, ``StoreError``."""
        try:
            self._vault.unlock(passphrase)
        except WrongPassphraseError:
            self._audit.note(Event.REFUSED)
            raise
        except OSError as error:
            raise StoreError("The device would not give the key.") from error
        self._audit.note(Event.UNLOCKED)

    def lock(self) -> None:
        """Forget the private key."""
        self._vault.lock()

    def set_passphrase(self, passphrase: str) -> None:
        """Guard the private key by a passphrase. Raises ``LockedError``, ``NotSavedError``."""
        self._tell_of_lost_keys()
        self._vault.set_passphrase(passphrase)
        self._audit.note(Event.PASSPHRASE_SET)

    def records(self) -> Records:
        """Open every record, newest first. Raises ``LockedError``, ``StoreError``.

        Until staff set a passphrase, whoever holds the tablet may read; the staff page says so.
        """
        found = self._records.open_all()
        records, unreadable = [], found.unreadable
        for identifier, payload in reversed(found.payloads):
            try:
                records.append(self._decode(identifier, payload))
            except DamagedError:
                unreadable += 1
        records.sort(key=lambda record: record.answered_at, reverse=True)
        if found.payloads or unreadable:
            self._audit.note(Event.LISTED, len(records))
        return Records(tuple(records), unreadable)

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
