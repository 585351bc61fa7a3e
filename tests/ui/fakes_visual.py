"""Small fakes for the pages of pictures, course and numbers."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, cast

from PySide6.QtWidgets import QAbstractButton, QWidget

from tms_education.domain.article import Article, ArticleCard
from tms_education.domain.citation import EvidenceKind, Reference
from tms_education.domain.clinic import Clinic, CrisisHelp
from tms_education.domain.evidence import Evidence
from tms_education.domain.protocol import Phase, Protocol
from tms_education.domain.questionnaire import Questionnaire
from tms_education.domain.record_ports import RecordStore
from tms_education.domain.scene import Scene, SceneStep
from tms_education.domain.settings import Appearance
from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside, VisitHolder
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.text import Text

TODAY = date(2026, 3, 1)  # a Sunday
KIND = EvidenceKind("tested-in-people", "Tested in people", "people", "person", "A fair test in people.")
BRAIN_STEPS = ("whole", "prefrontal", "motor-spot", "to-mood-spot", "coil", "pulse")
CELL_STEPS = ("rest", "pulse", "fire", "messengers", "quiet")
COURSE_STEPS = ("first-visit", "weeks-1-2", "weeks-3-4", "weeks-5-6", "taper", "after")


def scene(identifier, *steps):
    """The words of a picture; each names its step."""
    made = tuple(SceneStep(one, f"Caption {one}", f"Text {one}.", f"Description {one}.") for one in steps)
    return Scene(identifier, f"Title {identifier}", "Drawn to explain.", made)


def protocol(identifier, *phases):
    """A protocol; each of its words names its field."""
    words: dict[str, Any] = {
        name: f"{identifier} {name}" for name in ("name", "short", "side", "pattern", "rhythm", "pulses", "dose")
    }
    return Protocol(
        identifier=identifier,
        **words,
        minutes=10.0,
        time_words=f"{identifier} time",
        status=f"{identifier} status",
        note=f"{identifier} note",
        phases=phases,
        sources=("one-2007",),
    )


STANDARD = protocol("standard", Phase(2, 5), Phase(1, 3, taper=True), Phase(1, 1, taper=True))
FIVE_DAYS = protocol("five-days", Phase(1, 5, 10))
EVERY_DAY = protocol("every-day", Phase(1, 7))


def evidence(identifier, real, sham, **fields):
    """A published number."""
    made = {
        "identifier": identifier,
        "words": "got at least half better",
        "measure": "response",
        "real": real,
        "sham": sham,
        "comparator": "sham" if sham is not None else "none",
        "unit": "per 100 people",
        "people": 1371,
        "when": "after 13 sessions",
        "scale": "a scale",
        "design": "blinded-trials",
        "source": "one-2007",
        "grade": "A",
        "certainty": "checked",
    }
    return Evidence(**(made | fields))


EVIDENCE = (
    evidence("berlim-2014-response", 29.0, 10.0),
    evidence("berlim-2014-remission", 19.0, 5.0),
    evidence("coil-spot-pain", 36.0, 4.0, words="had pain where the coil sits"),
    evidence("seizure-figure-8", 1.4, None, people=None, interval=(0.1, 5.1), extra=(("one_in", "7,000"),)),
    evidence("seizure-h-coil", 56.0, None, people=None, interval=(28.0, 100.0), extra=(("one_in", "180"),)),
)


@dataclass
class FakeLibrary:
    """A library that holds what a test puts in."""

    pictures: tuple[Scene, ...] = (
        scene("brain", *BRAIN_STEPS),
        scene("nerve-cell", *CELL_STEPS),
        scene("course", *COURSE_STEPS),
    )
    plans: tuple[Protocol, ...] = (STANDARD, FIVE_DAYS)
    numbers: tuple[Evidence, ...] = EVIDENCE
    working_days: frozenset[int] = field(default_factory=lambda: frozenset(range(5)))

    def cards(self) -> tuple[ArticleCard, ...]:
        return ()

    def article(self, slug: str) -> Article | None:
        return None

    def reference(self, key: str) -> Reference | None:
        if key != "one-2007":
            return None
        return Reference(key, "One (2007). A title.", KIND, "Adults", 301, "It was found.", "It can’t tell.", "A")

    def scene(self, picture: str) -> Scene | None:
        return next((one for one in self.pictures if one.identifier == picture), None)

    def scenes(self) -> tuple[Scene, ...]:
        return self.pictures

    def protocols(self) -> tuple[Protocol, ...]:
        return self.plans

    def questionnaire(self, identifier: str) -> Questionnaire | None:
        return None

    def questionnaires(self) -> tuple[Questionnaire, ...]:
        return ()

    def evidence(self, identifier: str) -> Evidence | None:
        return next((one for one in self.numbers if one.identifier == identifier), None)

    def clinic(self) -> Clinic:
        help_lines = CrisisHelp("US", (), "911", TODAY, date(2027, 1, 1))
        return Clinic("A clinic", "", "US", self.working_days, help_lines)


class FakeClock:
    """Stands still."""

    def now(self) -> datetime:
        return datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)

    def today(self) -> date:
        return TODAY


def outside(library=None, visit=None):
    """All that a page may reach."""
    holder = VisitHolder(visit or Visit())
    return Outside(library or FakeLibrary(), FakeClock(), cast("RecordStore", object()), Art(lambda *_: b""), holder)


def still_look(*, portrait=False, text_size=100):
    """A look in which nothing moves."""
    return Look(Appearance(text_size=text_size, reduced_motion=True), portrait)


def shown(qtbot, page, width=1168, height=728):
    """Show a page in the size of the window's page area."""
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    return page


def words_on(widget):
    """Give the words of every label on a widget that is not hidden."""
    return [text.words for text in widget.findChildren(Text) if text.isVisibleTo(widget)]


def nameless(widget: QWidget) -> list[QWidget]:
    """Give the controls a screen reader would not know what to call."""
    controls = [one for one in widget.findChildren(QAbstractButton) if one.isVisibleTo(widget)]
    return [one for one in controls if not one.accessibleName().strip()]
