"""The record store as the program holds it from the first moment; what it is made of is fetched on first use."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import Protocol as Port

from tms_education.domain.ports import Clock, RecordStore, StoreState
from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.domain.record import Record, Records
from tms_education.storage.paths import DataFolder


class _Store(RecordStore, Port):
    def acknowledge(self) -> None: ...


class SealedRecordStore:
    """Keeps the promise of ``domain.ports.RecordStore``; making one opens no file and loads no library.

    ``encode`` gives the bytes to seal for a form, its answers, the time and the tag; ``decode`` gives the record back
    from its identifier and those bytes, or raises ``DamagedError``. ``cost`` is (passes, bytes of memory) for one try
    of a passphrase; tests choose a cheap one.
    """

    def __init__(
        self,
        folder: DataFolder,
        clock: Clock,
        encode: Callable[[Questionnaire, Answers, datetime, str], bytes],
        decode: Callable[[str, bytes], Record],
        cost: tuple[int, int] | None = None,
    ) -> None:
        self._folder, self._clock, self._encode, self._decode, self._cost = folder, clock, encode, decode, cost

    @cached_property
    def _store(self) -> _Store:
        from tms_education.storage.key_files import Cost  # noqa: PLC0415 -- start-up must not pay for these
        from tms_education.storage.sealed_store import SealedStore  # noqa: PLC0415
        from tms_education.storage.vault import MODERATE, Vault  # noqa: PLC0415

        vault = Vault(self._folder.keys, self._clock, Cost(*self._cost) if self._cost else MODERATE)
        return SealedStore(self._folder, self._clock, self._encode, self._decode, vault)

    def add(self, form: Questionnaire, answers: Answers) -> str:
        """Seal and keep a form; give the short tag to find it by. Raises ``NotSavedError``."""
        return self._store.add(form, answers)

    def state(self) -> StoreState:
        """Give what staff must know. The first call looks through the whole database."""
        return self._store.state()

    def acknowledge(self) -> None:
        """Staff have read that something was damaged or lost. Raises ``NotSavedError``."""
        self._store.acknowledge()

    def has_passphrase(self) -> bool:
        """A passphrase guards the private key."""
        return self._store.has_passphrase()

    def is_unlocked(self) -> bool:
        """The private key is in memory."""
        return self._store.is_unlocked()

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
