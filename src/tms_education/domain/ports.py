"""What the interface needs from outside, as small protocols; ``app`` provides the real ones, tests small fakes."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol as Port

from tms_education.domain.article import Article, ArticleCard
from tms_education.domain.citation import Reference
from tms_education.domain.clinic import Clinic
from tms_education.domain.evidence import Evidence
from tms_education.domain.protocol import Protocol
from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.domain.record import Records
from tms_education.domain.scene import Scene
from tms_education.domain.settings import DeviceSettings


class Clock(Port):
    """Tells the time."""

    def now(self) -> datetime:
        """Give the local time, with its zone."""
        ...

    def today(self) -> date:
        """Give the local date."""
        ...


class Holidays(Port):
    """Knows the public holidays of countries."""

    def of_year(self, country: str, year: int) -> Mapping[date, str]:
        """Give the names of a year's holidays by their day.

        Raises:
            UnknownCountryError: nobody knows the holidays of that country.
        """
        ...


class Library(Port):
    """All that ships to be read; whatever is unsound is left out."""

    def cards(self) -> tuple[ArticleCard, ...]:
        """Give every sound article's card, in order."""
        ...

    def article(self, slug: str) -> Article | None:
        """Give one article, or nothing when there is none or it is unsound."""
        ...

    def reference(self, key: str) -> Reference | None:
        """Give one reference, or nothing."""
        ...

    def scene(self, picture: str) -> Scene | None:
        """Give the words of one picture, or nothing."""
        ...

    def scenes(self) -> tuple[Scene, ...]:
        """Give the words of every picture, in order."""
        ...

    def protocols(self) -> tuple[Protocol, ...]:
        """Give every sound protocol, in order."""
        ...

    def questionnaire(self, identifier: str) -> Questionnaire | None:
        """Give one form, or nothing."""
        ...

    def questionnaires(self) -> tuple[Questionnaire, ...]:
        """Give every sound form."""
        ...

    def evidence(self, identifier: str) -> Evidence | None:
        """Give one published number, or nothing."""
        ...

    def clinic(self) -> Clinic:
        """Give the clinic."""
        ...


class StoreState(StrEnum):
    """What staff must know of the record store."""

    SOUND = "sound"
    READ_ONLY = "read-only"
    WAS_DAMAGED = "was-damaged"
    NEWER = "newer"


class RecordStore(Port):
    """Keeps sealed records: anyone may add, only staff may read."""

    def add(self, form: Questionnaire, answers: Answers) -> str:
        """Seal and keep a form; give the short tag to find it by.

        Raises:
            NotSavedError: the device would not keep it.
        """
        ...

    def state(self) -> StoreState:
        """Give what staff must know."""
        ...

    def has_passphrase(self) -> bool:
        """A passphrase guards the private key."""
        ...

    def is_unlocked(self) -> bool:
        """The private key is in memory."""
        ...

    def unlock(self, passphrase: str) -> None:
        """Open the private key.

        Raises:
            WrongPassphraseError: the passphrase is not the one.
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

    def records(self) -> Records:
        """Open every record.

        Raises:
            LockedError: the store is locked.
        """
        ...


class SettingsStore(Port):
    """Keeps the device's own settings; nothing of a visitor."""

    def load(self) -> DeviceSettings:
        """Give the stored settings, or the defaults where there are none."""
        ...

    def save(self, settings: DeviceSettings) -> None:
        """Keep the settings.

        Raises:
            NotSavedError: the device would not keep them.
        """
        ...
