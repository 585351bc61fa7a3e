"""What the interface needs from outside, as small protocols; ``app`` provides the real ones, tests small fakes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Protocol as Port

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime, time

    from tms_education.domain.article import Article, ArticleCard
    from tms_education.domain.citation import Reference
    from tms_education.domain.clinic import Clinic
    from tms_education.domain.course import Course
    from tms_education.domain.evidence import Evidence
    from tms_education.domain.glossary import Term
    from tms_education.domain.guide import CalendarWords, Dots, Topic, VisitGuide
    from tms_education.domain.protocol import Protocol
    from tms_education.domain.questionnaire import Questionnaire
    from tms_education.domain.reading_help import PageQuestion, Rating
    from tms_education.domain.scene import Scene
    from tms_education.domain.search import Found
    from tms_education.domain.settings import DeviceSettings
    from tms_education.domain.tablet import Tablet
    from tms_education.domain.walk import WalkGuide


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

    def walk(self) -> WalkGuide:
        """Give what a clinician walks a patient through."""
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


class TabletFacts(Port):
    """Knows the tablet itself."""

    def quick(self) -> Tablet:
        """Give what costs nothing to know."""
        ...

    def whole(self) -> Tablet:
        """Give everything; the store of records is asked too. It never raises."""
        ...
