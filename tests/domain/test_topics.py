"""Three outcomes, never a fourth; what is not sure, open or declined is something to talk about."""

import pytest

from tms_education.domain.questionnaire import (
    DECLINED,
    Answers,
    Condition,
    Item,
    Operator,
    Option,
    Outcome,
    Questionnaire,
    ResultKind,
)
from tms_education.domain.scoring import asked_items, open_required
from tms_education.domain.topics import needing, outcome_of, overall, topics

OPTIONS = (
    Option("yes", "Yes", 0, "urn:x", Outcome.TODAY),
    Option("no", "No", 0, "urn:x"),
    Option("not-sure", "Not sure", 0, "urn:x", Outcome.TALK),
)


def item(link, *when, **more):
    return Item(link, "", link, OPTIONS, scored=False, when=when, **more)


def form(*items):
    return Questionnaire("f", "u", "1", "en", "", "", "F", "I", "", items, result=ResultKind.TOPICS)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [("yes", Outcome.TODAY), ("no", Outcome.NOTHING), ("not-sure", Outcome.TALK), (DECLINED, Outcome.TALK),
     (None, Outcome.TALK)],
)  # fmt: skip
def test_one_answer(answer, outcome):
    assert outcome_of(item("a"), answer) is outcome


def test_an_answer_that_is_none_is_refused():
    with pytest.raises(ValueError, match="no answer maybe"):
        outcome_of(item("a"), "maybe")


def test_the_most_pressing_topic_stands_for_all():
    made = form(item("a"), item("b"), item("c"))
    answers = Answers("f", (("a", "no"), ("b", "no"), ("c", "no")))
    assert overall(topics(made, answers)) is Outcome.NOTHING
    assert overall(topics(made, answers.with_answer("b", "not-sure"))) is Outcome.TALK
    found = topics(made, answers.with_answer("b", "not-sure").with_answer("c", "yes"))
    assert overall(found) is Outcome.TODAY
    assert [topic.item.link for topic in needing(found, Outcome.TODAY)] == ["c"]
    assert [topic.item.link for topic in needing(found, Outcome.TALK)] == ["b"]


def test_nothing_asked_is_nothing_to_add():
    assert overall(()) is Outcome.NOTHING


@pytest.mark.parametrize(
    ("operator", "value", "answer", "asked"),
    [
        (Operator.EQUAL, "yes", "yes", True),
        (Operator.EQUAL, "yes", "no", False),
        (Operator.EQUAL, "yes", None, False),
        (Operator.EQUAL, "yes", DECLINED, False),
        (Operator.OTHER, "yes", "no", True),
        (Operator.OTHER, "yes", "yes", False),
        (Operator.OTHER, "yes", None, True),
        (Operator.EXISTS, "true", "no", True),
        (Operator.EXISTS, "true", DECLINED, False),
        (Operator.EXISTS, "false", None, True),
        (Operator.EXISTS, "false", "no", False),
    ],
)
def test_every_operator_of_enable_when(operator, value, answer, asked):
    made = form(item("a"), item("b", Condition("a", operator, value)))
    answers = Answers("f", () if answer is None else (("a", answer),))
    assert (len(asked_items(made, answers)) == 2) is asked


def test_all_or_any():
    conditions = (Condition("a", Operator.EQUAL, "yes"), Condition("b", Operator.EQUAL, "yes"))
    either = form(item("a"), item("b"), item("c", *conditions))
    both = form(item("a"), item("b"), item("c", *conditions, when_all=True))
    one, two = Answers("f", (("a", "yes"),)), Answers("f", (("a", "yes"), ("b", "yes")))
    assert [len(asked_items(made, answers)) for made in (either, both) for answers in (one, two)] == [3, 3, 2, 3]


def test_an_answer_to_a_question_that_is_no_longer_asked_enables_nothing():
    made = form(
        item("a"), item("b", Condition("a", Operator.EQUAL, "yes")), item("c", Condition("b", Operator.EQUAL, "yes"))
    )
    answers = Answers("f", (("a", "yes"), ("b", "yes")))
    assert len(asked_items(made, answers)) == 3
    assert [one.link for one in asked_items(made, answers.with_answer("a", "no"))] == ["a"]


def test_required_is_open_until_answered_or_declined_and_only_while_asked():
    made = form(item("a", required=True), item("b", Condition("a", Operator.EQUAL, "yes"), required=True))
    assert [one.link for one in open_required(made, Answers("f"))] == ["a"]
    assert [one.link for one in open_required(made, Answers("f", (("a", "yes"),)))] == ["b"]
    assert open_required(made, Answers("f", (("a", DECLINED),))) == ()
    assert open_required(made, Answers("f", (("a", "yes"), ("b", DECLINED)))) == ()
