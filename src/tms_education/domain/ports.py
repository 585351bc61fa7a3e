"""What the interface needs from outside, as small protocols; ``app`` provides the real ones, tests small fakes."""

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol as Port

from tms_education.domain.article import Article, ArticleCard
from tms_education.domain.citation import Reference
from tms_education.domain.clinic import Clinic
from tms_education.domain.course import Course
from tms_education.domain.evidence import Evidence
from tms_education.domain.glossary import Term
from tms_education.domain.guide import CalendarWords, Dots, Topic, VisitGuide
from tms_education.domain.protocol import Protocol
from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.domain.reading_help import PageQuestion, Rating
from tms_education.domain.record import LogLine, Record, Records, Summaries
from tms_education.domain.scene import Scene
from tms_education.domain.search import Found
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


class CourseHelp(Port):
    """Words round a course, and what can be taken along of it."""

    def visits(self) -> VisitGuide:
        """Give the kinds of visits, what to bring and who to call."""
        ...

    def topics(self) -> tuple[Topic, ...]:
        """Give what may matter to a person, with its facts."""
        ...

    def calendar(self, course: Course, at: time | None, now: datetime, words: CalendarWords) -> bytes:
        """Give the calendar file of a course; ``at`` is the time of its visits where it is known."""
        ...

    def code(self, text: str) -> Dots:
        """Give the square code of a text.

        Raises:
            ValueError: the text is too long.
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


class ReadingHelp(Port):
    """What helps a person to read."""

    def prepare_search(self) -> bool:
        """Do a small piece of the work that a first search needs; true when there is none left."""
        ...

    def search(self, typed: str, limit: int = 10) -> Found:
        """Give what fits best to what was typed, however it is spelled."""
        ...

    def terms(self) -> tuple[Term, ...]:
        """Give the words of the glossary."""
        ...

    def page_questions(self, slug: str) -> tuple[PageQuestion, ...]:
        """Give the questions at the end of a page."""
        ...


class Ratings(Port):
    """Counts how pages were rated on this device; never who rated them, or when."""

    def rating(self, slug: str) -> Rating:
        """Give how a page was rated."""
        ...

    def rate(self, slug: str, stars: int, instead_of: int = 0) -> None:
        """Count one to five stars, in place of the same visitor's earlier ones where there were some.

        Raises:
            NotSavedError: the device would not keep it.
        """
        ...


class Papers(Port):
    """Keeps papers that a person asked for."""

    def keep(self, name: str, data: bytes) -> str:
        """Keep a file under that name, or one like it that is free; give the place in words for a person.

        Raises:
            NotSavedError: the device would not keep it.
        """
        ...


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
