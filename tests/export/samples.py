"""A form of the shape of PHQ-9, and people's answers, for the tests of export and storage."""

from datetime import UTC, date, datetime, timedelta, timezone

from tms_education.domain.questionnaire import Answers, Item, Option, Questionnaire, after_any
from tms_education.domain.scale import Band, Scale

CODES = ("44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8")
FREQUENCY = (
    Option("LA6568-5", "Not at all", 0),
    Option("LA6569-3", "Several days", 1),
    Option("LA6570-1", "More than half the days", 2),
    Option("LA6571-9", "Nearly every day", 3),
)
DIFFICULTY = (
    Option("LA6572-7", "Not difficult at all", 0),
    Option("LA6573-5", "Somewhat difficult", 1),
)
DIFFICULTY_LINK = "/69722-7"
PROBLEMS = tuple(Item(f"/{code}", code, f"Question {code}", FREQUENCY, is_safety=code == CODES[-1]) for code in CODES)
FORM = Questionnaire(
    identifier="phq-9",
    url="http://loinc.org/q/44249-1",
    version="1.0",
    language="en",
    code="44249-1",
    total_code="44261-6",
    title="PHQ-9",
    instruction="Over the last 2 weeks",
    credit="",
    items=(
        *PROBLEMS,
        Item(DIFFICULTY_LINK, "69722-7", "How difficult", DIFFICULTY, scored=False, when=after_any(PROBLEMS)),
    ),
    scale=Scale((Band("minimal", 0, 4), Band("mild", 5, 9), Band("moderate", 10, 14), Band("more", 15, 27))),
)
WHEN = datetime(2026, 11, 24, 9, 15, 30, tzinfo=timezone(timedelta(hours=1)))


def forms(identifier: str) -> Questionnaire | None:
    return FORM if identifier == FORM.identifier else None


def all_answered(place: int, note: str = "") -> Answers:
    """Every question with its answer at that place."""
    return Answers(
        FORM.identifier,
        tuple((item.link, item.options[min(place, len(item.options) - 1)].code) for item in FORM.items),
        note,
    )


class StillClock:
    """A clock that a test moves by hand."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 24, 9, 15, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def today(self) -> date:
        return self.time.date()
