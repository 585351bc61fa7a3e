"""Published scoring. No total from partial answers, ever."""

from dataclasses import dataclass

from tms_education.domain.questionnaire import DECLINED, Answers, Item, Questionnaire
from tms_education.domain.scale import Band


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
    return Score(len(counted), len(found), total, form.scale.band(total), highest)


def asked_items(form: Questionnaire, answers: Answers) -> tuple[Item, ...]:
    """Give the items to ask now, in order. An item that is not asked has no answer for the items after it."""
    found: list[Item] = []
    given: dict[str, str] = {}
    for item in form.items:
        if item.when and not _is_enabled(item, given):
            continue
        found.append(item)
        code = answers.get(item.link)
        if code is not None and code != DECLINED:
            given[item.link] = code
    return tuple(found)


def counted_items(form: Questionnaire, answers: Answers) -> tuple[Item, ...]:
    """Give the asked items that “question 1 of 9” counts: in a form with a total, not the extra ones at its end.

    Extra are the unscored items at the end that only some answers call for; so the count never grows on the way.
    """
    asked = asked_items(form, answers)
    if not form.scored_items:
        return asked
    size = len(asked)
    while size and asked[size - 1].when and not asked[size - 1].scored:
        size -= 1
    return asked[:size]


def _is_enabled(item: Item, given: dict[str, str]) -> bool:
    held = [condition.holds(given.get(condition.question)) for condition in item.when]
    return all(held) if item.when_all else any(held)


def open_required(form: Questionnaire, answers: Answers) -> tuple[Item, ...]:
    """Give the required items that are asked and have no answer yet; a declined one has been answered."""
    return tuple(item for item in asked_items(form, answers) if item.required and answers.get(item.link) is None)
