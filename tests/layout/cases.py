"""Which pages are opened in which looks."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QEventLoop, QSize
from PySide6.QtWidgets import QApplication
from tests.layout.faults import faults
from tests.layout.pairs import pairwise

from tms_education.app.compose import Program
from tms_education.app.routes import all_routes
from tms_education.domain.questionnaire import Answers
from tms_education.domain.settings import TEXT_SIZES, Appearance, Theme
from tms_education.domain.visit import SavedResult, Visit
from tms_education.domain.walk_through import WalkThrough
from tms_education.ui.shell.main_window import MainWindow
from tms_education.ui.widgets.sheet import Sheet

SIZES = ((1280, 800), (800, 1280), (1920, 1080), (1080, 1920), (1366, 768), (3840, 2160))
LANGUAGES = ("en", "es", "qps", "qps-rtl")
CHOICES: dict[str, tuple[object, ...]] = {
    "size": SIZES,
    "theme": tuple(Theme),
    "text": TEXT_SIZES,
    "language": LANGUAGES,
    "left": (False, True),
}
LOOKS_OF_A_PAGE = 6
TERM = "motor-threshold"


def lead(window: MainWindow) -> None:
    """Begin a walk-through; the page is built again with its cards and tools."""
    holder = window.outside.holder
    holder.replace(holder.visit.with_walk(holder.visit.walk.led(on=True)))
    window.go("home")
    window.go("walk")


SHEETS = {
    "look": ("home", lambda window: window.open_look_sheet()),
    "finish": ("check-in/phq-9", lambda window: window.ask_to_finish()),
    "menu": ("learn", lambda window: window._sheets.open_menu()),
    "first day": ("timeline", lambda window: window.page.open_dates()),
    "take along": ("timeline", lambda window: window.page.open_take_along()),
    "a day": ("timeline", lambda window: window.page.open_day(window.page.course.days[0])),
    "a source": (
        "learn/will-it-work",
        lambda window: window.page._explainer.explain_references(next(iter(window.page._references))),
    ),
    "a word": (
        "learn/three-ways",
        lambda window: window.page._explainer.explain_word(TERM),
    ),
    "paper": ("learn/side-effects", lambda window: window.page._offer_paper(window.page._article)),
    "questions": ("learn/side-effects", lambda window: window.page._show_questions()),
    "cards": ("walk", lead),
    "picture in words": ("explore/brain/depth", lambda window: window.page._show_words()),
}
"""Every sheet, the page it lies on, and what opens it; and the cards of a walk-through, once it is led."""

SAMPLE = (
    "home", "learn", "learn/will-it-work", "learn/side-effects", "learn/three-ways", "learn/side-effects/gentle",
    "explore/brain/target", "explore/brain/depth", "explore/nerve-cell/fire", "explore/circuit/links",
    "explore/change/cells", "explore/first-visit/strength", "explore/one-session/itbs", "explore/course/taper",
    "explore/not-ect/where", "timeline", "numbers", "check-in", "check-in/phq-9/start", "check-in/phq-9",
    "check-in/phq-9/review", "check-in/phq-9/result", "check-in/gad-7/result", "check-in/tell-your-team",
    "check-in/tell-your-team/result", "check-in/is-tms-worth-discussing/result", "support",
    "support/check-in/phq-9", "staff", "walk",
    "walk/options", "walk/what-matters", "walk/my-course", "walk/will-it-work", "walk/side-effects",
    "walk/my-questions", "take-home", "attract", "staff/set-up", "staff/tablet", "staff/backup",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """One page in one look."""

    route: str
    size: tuple[int, int]
    appearance: Appearance
    sheet: str = ""

    def __str__(self) -> str:
        look = self.appearance
        hand = " left" if look.left_handed else ""
        size = "x".join(map(str, self.size))
        sheet = f" + {self.sheet}" if self.sheet else ""
        return f"{self.route}{sheet} {size} {look.theme.value} {look.text_size} % {look.language}{hand}"


def looks() -> list[tuple[tuple[int, int], Appearance]]:
    """Give looks in which each choice meets each other one."""
    found = []
    for one in pairwise(CHOICES):
        size, theme, text, language, left = (one[name] for name in ("size", "theme", "text", "language", "left"))
        appearance = Appearance(
            Theme(str(theme)), int(str(text)), str(language), reduced_motion=True, left_handed=bool(left)
        )
        found.append((next(each for each in SIZES if each == size), appearance))
    return found


def sample() -> Iterator[Case]:
    """Give every look once and every page of the sample at least once."""
    found = looks()
    count = max(len(found), len(SAMPLE))
    for number in range(count):
        size, appearance = found[number % len(found)]
        yield Case(SAMPLE[number % len(SAMPLE)], size, appearance)
    for number, (sheet, (route, _)) in enumerate(SHEETS.items()):
        size, appearance = found[(3 * number + 1) % len(found)]
        yield Case(route, size, appearance, sheet)


def everything() -> Iterator[Case]:
    """Give every page in six looks each; together they are all of them, many times."""
    found = looks()
    for place, route in enumerate((*all_routes(), *(one for one in SAMPLE if one.startswith("support/")))):
        for number in range(LOOKS_OF_A_PAGE):
            size, appearance = found[(place * LOOKS_OF_A_PAGE + number) % len(found)]
            yield Case(route, size, appearance)
    for sheet, (route, _) in SHEETS.items():
        yield from (Case(route, size, appearance, sheet) for size, appearance in found)


def answered(program: Program, appearance: Appearance, route: str = "") -> Visit:
    """Give a visit whose forms are answered, so that every page has something to show.

    The page of a result needs a form that was handed over, a card of a walk-through somebody who leads it.
    """
    answers = []
    for form in program.window._outside.library.questionnaires():
        made = Answers(form.identifier)
        for item in form.items:
            if item.options:
                made = made.with_answer(item.link, item.options[min(1, len(item.options) - 1)].code)
        answers.append(made)
    place, *parts = route.split("/")
    saved = tuple(SavedResult(one.questionnaire, "K7QF") for one in answers) if parts[-1:] == ["result"] else ()
    walk = WalkThrough(is_led=place == "walk" and bool(parts))
    return Visit(appearance, answers=tuple(answers), saved=saved, walk=walk)


def settle() -> None:
    """Let everything be laid out."""
    for _ in range(6):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


def open_case(program: Program, case: Case) -> None:
    """Bring the page up in its look."""
    window = program.window
    holder = window._outside.holder
    for sheet in window.findChildren(Sheet):
        sheet.close_sheet()
    if window.size() != QSize(*case.size):
        window.resize(*case.size)
    holder.replace(answered(program, case.appearance, case.route))
    settle()
    window.go("home")
    window.go(case.route)
    settle()
    if case.sheet:
        SHEETS[case.sheet][1](window)
        settle()
    assert (window.width(), window.height()) == case.size, (window.size(), window.minimumSizeHint())


def examine(program: Program, case: Case) -> list[str]:
    """Open a case and give its faults."""
    open_case(program, case)
    return [f"{case}: {fault}" for fault in faults(program.window)]
