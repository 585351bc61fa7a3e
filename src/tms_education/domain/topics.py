"""What a form about topics comes to: one of three outcomes, and the topics that need attention."""

from dataclasses import dataclass

from tms_education.domain.questionnaire import DECLINED, Answers, Item, Outcome, Questionnaire
from tms_education.domain.scoring import asked_items

_ORDER = (Outcome.NOTHING, Outcome.TALK, Outcome.TODAY)


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic with its answer: a code, ``DECLINED``, or nothing when it is open."""

    item: Item
    answer: str | None
    outcome: Outcome


def outcome_of(item: Item, answer: str | None) -> Outcome:
    """Give what an answer asks for. Nothing is known of an open or declined topic, so it is one to talk about.

    Raises:
        ValueError: the answer is none of the item's.
    """
    if answer is None or answer == DECLINED:
        return Outcome.TALK
    option = item.option(answer)
    if option is None:
        raise ValueError(f"item {item.link} has no answer {answer}")
    return option.outcome


def topics(form: Questionnaire, answers: Answers) -> tuple[Topic, ...]:
    """Give every topic that was asked, in order."""
    return tuple(
        Topic(item, answers.get(item.link), outcome_of(item, answers.get(item.link)))
        for item in asked_items(form, answers)
    )


def overall(found: tuple[Topic, ...]) -> Outcome:
    """Give the one outcome of the form: the most pressing of its topics."""
    return max((topic.outcome for topic in found), key=_ORDER.index, default=Outcome.NOTHING)


def needing(found: tuple[Topic, ...], outcome: Outcome) -> tuple[Topic, ...]:
    """Give the topics with that outcome, in order."""
    return tuple(topic for topic in found if topic.outcome is outcome)
