"""Small fakes for the check-in, support and staff pages: a form, a clinic, a clock, a record store."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QTextEdit, QWidget

from tms_education.domain.clinic import Clinic, CrisisHelp, CrisisLine
from tms_education.domain.errors import DamagedError, LockedError, NotSavedError, WrongPassphraseError
from tms_education.domain.navigation import Route
from tms_education.domain.questionnaire import (
    Answers,
    Item,
    Option,
    Outcome,
    Questionnaire,
    ResultKind,
    SheetWords,
    after_any,
)
from tms_education.domain.record import LogLine, Record, Records, Summaries
from tms_education.domain.record_ports import StoreState
from tms_education.domain.scale import Band, Rule, Scale
from tms_education.domain.settings import Appearance, Theme
from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside, VisitHolder
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

TODAY = date(2026, 3, 2)
OFTEN = tuple(
    Option(f"often-{score}", words, score)
    for score, words in enumerate(("Not at all", "Several days", "More than half the days", "Nearly every day"))
)
HARD = tuple(Option(f"hard-{score}", words, score) for score, words in enumerate(("Not hard", "Hard", "Very", "Most")))
LINKS = tuple(str(number) for number in range(1, 10))
SAFETY, DIFFICULTY = "9", "10"
RANGES = (("minimal", 0, 4), ("mild", 5, 9), ("moderate", 10, 14), ("moderately-severe", 15, 19), ("severe", 20, 27))
SCALE = Scale(tuple(Band(*one) for one in RANGES), "Kroenke 2001", Rule(5, "Löwe 2004"), Rule(5, "a rule"), "a rule")


def form() -> Questionnaire:
    """A form built like PHQ-9: nine scored items, the last a safety item, and one asked after any problem."""
    items = tuple(
        Item(link, f"code-{link}", f"Problem number {link}", OFTEN, is_safety=link == SAFETY) for link in LINKS
    )
    last = Item(DIFFICULTY, "code-10", "How hard was it?" * 6, HARD, scored=False, when=after_any(items))
    return Questionnaire(
        "phq-9",
        "url",
        "1",
        "en",
        "code",
        "total",
        "PHQ-9",
        "Over the last 2 weeks:",
        "The credit line.",
        (*items, last),
        SCALE,
    )


def topics_form() -> Questionnaire:
    """A form of one topic whose answers are not kept."""
    options = (
        Option("yes", "Yes", 0, "urn:x", Outcome.TODAY),
        Option("no", "No", 0, "urn:x"),
        Option("not-sure", "Not sure", 0, "urn:x", Outcome.TALK),
    )
    item = Item(
        "t", "", "A topic?", options, scored=False, required=True, why="It matters.", short="The topic", source="Ours"
    )
    return Questionnaire(
        "topics", "url", "1", "en", "", "", "Topics", "I", "Ours.", (item,),
        result=ResultKind.TOPICS, is_kept=False, sheet=SheetWords("Give it to your team."),
    )  # fmt: skip


CRISIS = CrisisHelp(
    "US", (CrisisLine("988", "Call or text", "Day or night."),), "911", date(2026, 1, 1), date(2026, 6, 1)
)


def answered(*scores: int, note: str = "") -> Answers:
    """Give answers to the first scored items."""
    answers = Answers("phq-9", note=note)
    for link, score in zip(LINKS, scores, strict=False):
        answers = answers.with_answer(link, f"often-{score}")
    return answers


class FakeLibrary:
    """One form and one clinic."""

    def __init__(self, crisis: CrisisHelp = CRISIS, phone: str = "") -> None:
        self.form: Questionnaire | None = form()
        self._clinic = Clinic("Clinic", phone, "US", frozenset({0}), crisis)

    def questionnaire(self, identifier):
        return self.form if identifier == "phq-9" else None

    def questionnaires(self):
        return (self.form,) if self.form else ()

    def clinic(self):
        return self._clinic

    def cards(self):
        return ()

    def article(self, slug):
        return None

    def reference(self, key):
        return None

    def scene(self, picture):
        return None

    def scenes(self):
        return ()

    def protocols(self):
        return ()

    def evidence(self, identifier):
        return None


class FakeClock:
    """It is always the same moment."""

    def __init__(self, today: date = TODAY) -> None:
        self._today = today

    def now(self):
        return datetime(self._today.year, self._today.month, self._today.day, 9, 5, tzinfo=UTC)

    def today(self):
        return self._today


@dataclass
class FakeStore:
    """A record store in memory; ``fails`` refuses to keep anything."""

    passphrase: str = ""
    fails: bool = False
    shape: StoreState = StoreState.SOUND
    kept: list[Record] = field(default_factory=list)
    unreadable: int = 0
    added: list[Answers] = field(default_factory=list)
    unlocked: bool = False
    tickets: list[str] = field(default_factory=list)
    pause: int = 0
    recovery: str = ""
    lines: list[LogLine] = field(default_factory=list)
    codes: list[tuple[str, int | None]] = field(default_factory=list)
    files: dict[str, Any] = field(default_factory=dict)
    pages: list[Any] = field(default_factory=list)

    def add(self, form, answers, ticket=""):
        if self.fails:
            raise NotSavedError("no room")
        self.added.append(answers)
        self.tickets.append(ticket)
        return f"TAG{len(self.added)}"

    def add_page(self, page, ticket=""):
        if self.fails:
            raise NotSavedError("no room")
        self.pages.append(page)
        self.tickets.append(ticket)
        return f"PAGE{len(self.pages)}"

    def state(self):
        return self.shape

    def has_passphrase(self):
        return bool(self.passphrase)

    def is_unlocked(self):
        return self.unlocked or not self.passphrase

    def unlock(self, passphrase):
        if passphrase != self.passphrase:
            raise WrongPassphraseError("no")
        self.unlocked = True

    def lock(self):
        self.unlocked = False

    def set_passphrase(self, passphrase):
        if not self.is_unlocked():
            raise LockedError("locked")
        if self.fails:
            raise NotSavedError("no room")
        self.passphrase, self.unlocked = passphrase, True

    def records(self):
        if not self.is_unlocked():
            raise LockedError("locked")
        return Records(tuple(self.kept), self.unreadable)

    def redeem(self, code):
        if code != "1234":
            raise WrongPassphraseError("no")
        return "ticket"

    def note(self, event):
        self.lines.append(LogLine(event, datetime(2026, 11, 27, tzinfo=UTC), 0))

    def acknowledge(self):
        self.shape = StoreState.SOUND

    def wait(self):
        return self.pause

    def has_recovery(self):
        return bool(self.recovery)

    def new_recovery(self):
        self.recovery = "AAAA BBBB CCCC DDDD EEEE FFFF GGGG"
        return self.recovery

    def recover(self, code, passphrase):
        if code != self.recovery:
            raise WrongPassphraseError("A letter or digit of the code is mistyped.")
        self.passphrase, self.unlocked = passphrase, True

    def listing(self):
        return FakeJob(self.records())

    def record(self, identifier):
        for one in self.kept:
            if one.identifier == identifier:
                return one
        raise DamagedError("gone")

    def delete(self, identifiers):
        if self.fails:
            raise NotSavedError("no room")
        before = len(self.kept)
        self.kept = [one for one in self.kept if one.identifier not in identifiers]
        return before - len(self.kept)

    def delete_all(self):
        return self.delete(tuple(one.identifier for one in self.kept))

    def make_code(self, label, session):
        self.codes.append((label, session))
        return "1234"

    def log(self):
        return tuple(self.lines)

    def export(self, kind, file, identifiers):
        if self.fails:
            raise NotSavedError("no room")
        self.files[file] = f"{kind} {len(identifiers)}"
        return FakeJob(Records(()))

    def keep_file(self, file, data):
        self.files[file] = data

    def backups(self):
        return FakeBackups(self)


@dataclass
class FakeBackups:
    """Backups of nothing."""

    store: FakeStore

    def last(self):
        return None

    def begin(self, file):
        if not self.store.passphrase:
            raise LockedError("no passphrase")
        return self.store.export("backup", file, ())

    def look(self, file):
        raise DamagedError("no backup")

    def restore(self, file, passphrase=""):
        raise DamagedError("no backup")


@dataclass
class FakeJob:
    """Work that is done at once."""

    records: Records
    total: int = 0
    done: int = 0

    @property
    def found(self) -> Summaries:
        return Summaries(self.records.opened, self.records.unreadable)

    def step(self) -> bool:
        return True

    def stop(self) -> None:
        pass


def record(number: int = 1, total: int | None = 12, *, safety: bool = False, note: str = "") -> Record:
    """Give a record as staff see it."""
    lines = tuple((item.words, OFTEN[1].words) for item in form().items)
    moment = datetime(2026, 3, 1, 9, number % 60, tzinfo=UTC)
    band = "moderate" if total is not None else ""
    count = 9 if total is not None else 8
    return Record(
        f"id-{number}",
        f"T{number:03}",
        "phq-9",
        "PHQ-9",
        moment,
        total,
        count,
        9,
        27,
        band,
        safety,
        note=note,
        lines=lines,
    )


def outside(visit: Visit | None = None, store: FakeStore | None = None, library: FakeLibrary | None = None) -> Outside:
    """Everything a page may reach, all of it fake."""
    return Outside(
        library or FakeLibrary(),
        FakeClock(),
        store or FakeStore(),
        Art(lambda _folder, _name: b""),
        VisitHolder(visit or Visit()),
    )


def look(theme: Theme = Theme.LIGHT, text_size: int = 100, *, portrait: bool = False) -> Look:
    return Look(Appearance(theme, text_size), portrait)


def route(text: str) -> Route:
    return Route.parse(text)


def shown_words(page: QWidget) -> str:
    """Give every word a person could see on the page now."""
    words = [label.words for label in page.findChildren(QWidget) if hasattr(label, "words") and is_shown(label)]
    words += [button.text() for button in page.findChildren(QAbstractButton) if is_shown(button)]
    return "\n".join(str(word) for word in words if isinstance(word, str))


def is_shown(widget: QWidget) -> bool:
    return widget.isVisible()


def press(page: QWidget, words: str) -> QAbstractButton:
    """Press the visible button with those words."""
    for button in page.findChildren(QAbstractButton):
        if button.text() == words and is_shown(button):
            button.click()
            return button
    raise AssertionError(f"no button {words!r} in:\n{shown_words(page)}")


def nameless(page: QWidget) -> list[str]:
    """Give the kinds of visible controls that have no accessible name."""
    controls = [
        widget
        for kind in (QAbstractButton, QLineEdit, QTextEdit, QListView)
        for widget in page.findChildren(kind)
        if is_shown(widget)
    ]
    return [type(widget).__name__ for widget in controls if not widget.accessibleName()]


def small(page: QWidget) -> list[str]:
    """Give the visible buttons that are smaller than a finger needs."""
    buttons = [one for one in page.findChildren(QAbstractButton) if is_shown(one)]
    return [one.text() for one in buttons if one.width() < 48 or one.height() < 48]
