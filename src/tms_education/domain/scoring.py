"""Published scoring: PHQ-9. No total from partial answers, ever."""

from dataclasses import dataclass

from tms_education.domain.questionnaire import DECLINED, Answers, Item, Questionnaire


@dataclass(frozen=True, slots=True)
class Band:
    """A published range of totals; ``identifier`` is the word the interface looks up."""

    identifier: str
    lowest: int
    highest: int


BANDS: dict[str, tuple[Band, ...]] = {
    # Kroenke 2001, J Gen Intern Med 16:606-13
    "phq-9": (
        Band("minimal", 0, 4),
        Band("mild", 5, 9),
        Band("moderate", 10, 14),
        Band("moderately-severe", 15, 19),
        Band("severe", 20, 27),
    ),
}
"""The bands of each form by its identifier; a form without published bands has no entry."""


@dataclass(frozen=True, slots=True)
class Score:
    """How much of a form is answered, and the total with its band once all of it is."""

    answered: int
    asked: int
    total: int | None
    band: Band | None
    highest: int

    @property
    def is_complete(self) -> bool:
        """Every scored item has an answer that counts."""
        return self.answered == self.asked


def points(item: Item, answers: Answers) -> int | None:
    """Give the number an answer counts; nothing when it is open or declined.

    Raises:
        ValueError: the stored code is none of the item's answers.
    """
    code = answers.get(item.link)
    if code is None or code == DECLINED:
        return None
    option = item.option(code)
    if option is None:
        raise ValueError(f"item {item.link} has no answer {code}")
    return option.score


def score(form: Questionnaire, answers: Answers) -> Score:
    """Count a form: a total only when every scored item is answered.

    Raises:
        ValueError: a stored code is none of its item's answers.
    """
    found = [points(item, answers) for item in form.scored_items]
    counted = [value for value in found if value is not None]
    highest = sum(max(option.score for option in item.options) for item in form.scored_items)
    if len(counted) < len(found) or not found:
        return Score(len(counted), len(found), None, None, highest)
    total = sum(counted)
    band = next((band for band in BANDS.get(form.identifier, ()) if band.lowest <= total <= band.highest), None)
    return Score(len(counted), len(found), total, band, highest)


def asked_items(form: Questionnaire, answers: Answers) -> tuple[Item, ...]:
    """Give the items to ask: the difficulty question only when some problem was checked off.

    "If you checked off any problems" (printed form): it is asked once any scored answer counts above zero.
    """
    any_problem = any((points(item, answers) or 0) > 0 for item in form.scored_items)
    return tuple(item for item in form.items if any_problem or not item.asked_after_any)
