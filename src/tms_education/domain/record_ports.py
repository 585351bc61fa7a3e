"""What the interface needs of the store of sealed records, as small protocols."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from typing import Protocol as Port

if TYPE_CHECKING:
    from datetime import datetime

    from tms_education.domain.questionnaire import Answers, Questionnaire
    from tms_education.domain.record import Event, KeptPage, LogLine, Record, Records, Summaries


class StoreState(StrEnum):
    """What staff must know of the record store."""

    SOUND = "sound"
    READ_ONLY = "read-only"
    WAS_DAMAGED = "was-damaged"
    KEY_LOST = "key-lost"
    NEWER = "newer"


class Job(Port):
    """Work that is done in small steps, so that the window stays alive and progress can be shown."""

    @property
    def total(self) -> int:
        """How many records it is about."""
        ...

    @property
    def done(self) -> int:
        """How many of them are done."""
        ...

    def step(self) -> bool:
        """Do a little more; true once all of it is done. Raises ``StoreError``."""
        ...

    def stop(self) -> None:
        """Give up and leave nothing half behind."""
        ...


class Listing(Job, Port):
    """The job of listing every record: what was listed before is there at once, the rest is opened step by step."""

    @property
    def found(self) -> Summaries:
        """What is listed so far, newest first."""
        ...


@dataclass(frozen=True, slots=True)
class BackupAbout:
    """What a backup file says of itself; ``needs_passphrase`` when this tablet does not have its key yet."""

    made: datetime
    records: int
    needs_passphrase: bool


class Restoring(Job, Port):
    """The job of putting a backup back."""

    @property
    def added(self) -> int:
        """How many records the tablet did not have."""
        ...


class Backups(Port):
    """The whole tablet as one sealed file, and back. Every method may raise ``StoreError``."""

    def count(self) -> int:
        """Give how many records there are; needs no key."""
        ...

    def last(self) -> datetime | None:
        """Give when records were last saved outside the tablet, by a backup or an export."""
        ...

    def begin(self, file: str) -> Job:
        """Begin to write a backup; raises ``LockedError`` without a passphrase or while locked."""
        ...

    def look(self, file: str) -> BackupAbout:
        """Say what a file is.

        Raises:
            DamagedError: it is no backup, or damaged.
            NewerStoreError: a newer version made it.
            OtherTabletError: this tablet holds records under other keys.
        """
        ...

    def restore(self, file: str, passphrase: str = "") -> Restoring:
        """Begin to put back what the tablet lacks; raises as ``look``, and ``WrongPassphraseError``."""
        ...


class RecordStore(Port):
    """Keeps sealed records: anyone may add, only staff may read.

    Every method may raise ``StoreError``: the device would not read or write; its words are one plain sentence.
    ``NewerStoreError``, one of them, says that a newer version wrote the files, and that nothing was touched.
    """

    def add(self, form: Questionnaire, answers: Answers, ticket: str = "") -> str:
        """Seal and keep a form; give the short tag to find it by. ``ticket`` is what ``redeem`` gave.

        Raises:
            NotSavedError: the device would not keep it.
        """
        ...

    def add_page(self, page: KeptPage, ticket: str = "") -> str:
        """Seal and keep a copy of the page to take home; give its tag. Raises ``NotSavedError``."""
        ...

    def redeem(self, code: str) -> str:
        """Use up a code from the desk; give the sealed ticket that binds this visitor's records to a label.

        Raises:
            WrongPassphraseError: no such code is open: never made, used, or older than 48 hours.
            TooManyTriesError: too many wrong codes.
        """
        ...

    def state(self) -> StoreState:
        """Give what staff must know; never raises."""
        ...

    def note(self, event: Event) -> None:
        """Write a line in the log of what staff did; left out where the device takes no writing."""
        ...

    def acknowledge(self) -> None:
        """Staff have read that something was damaged or lost; raises ``NotSavedError``."""
        ...

    def has_passphrase(self) -> bool:
        """A passphrase guards the private key."""
        ...

    def is_unlocked(self) -> bool:
        """The private key is in memory."""
        ...

    def wait(self) -> int:
        """Give the seconds until a passphrase may be tried again, 0 when it may."""
        ...

    def unlock(self, passphrase: str) -> None:
        """Open the private key.

        Raises:
            WrongPassphraseError: the passphrase is not the one.
            TooManyTriesError: it was wrong too often.
        """
        ...

    def lock(self) -> None:
        """Forget the private key."""
        ...

    def set_passphrase(self, passphrase: str) -> None:
        """Guard the private key by a passphrase from now on; needs an unlocked store.

        Raises:
            LockedError: the store is locked.
            NotSavedError: the device would not keep the change; the old state stays.
        """
        ...

    def has_recovery(self) -> bool:
        """A recovery code opens the private key as well."""
        ...

    def new_recovery(self) -> str:
        """Give a new recovery code, to be printed and shown once; the one before stops working.

        Raises:
            LockedError: the store is locked.
            NotSavedError: the device would not keep it; the old one stays.
        """
        ...

    def recover(self, code: str, passphrase: str) -> None:
        """Open the private key by the recovery code, and guard it by a new passphrase.

        Raises:
            WrongPassphraseError: the code is not the one; its words say whether it was mistyped.
        """
        ...

    def records(self) -> Records:
        """Open every record; raises ``LockedError``."""
        ...

    def listing(self) -> Listing:
        """Begin to list every record; raises ``LockedError``."""
        ...

    def record(self, identifier: str) -> Record:
        """Open one record.

        Raises:
            LockedError: the store is locked.
            DamagedError: it does not open, or it is gone.
        """
        ...

    def delete(self, identifiers: tuple[str, ...]) -> int:
        """Delete these records for good; give how many there were. The log keeps the count.

        Raises:
            LockedError: the store is locked.
            NotSavedError: the device would not do it; all of them are still there.
        """
        ...

    def delete_all(self) -> int:
        """Delete every record, also those that do not open and files set aside; as ``delete``."""
        ...

    def make_code(self, label: str, session: int | None) -> str:
        """Give a new code of four digits for a label: for one use, within 48 hours.

        Raises:
            NotSavedError: the device would not keep it.
        """
        ...

    def log(self) -> tuple[LogLine, ...]:
        """Give what staff did, newest first."""
        ...

    def export(self, kind: str, file: str, identifiers: tuple[str, ...]) -> Job:
        """Begin to write these records to a file, ``kind`` being ``fhir`` or ``csv``; raises ``LockedError``.

        The file bears another name until it is whole.
        """
        ...

    def keep_file(self, file: str, data: bytes) -> None:
        """Write a file that staff asked for whole or not at all; raises ``NotSavedError``."""
        ...

    def backups(self) -> Backups:
        """Give what makes backups and puts them back."""
        ...
