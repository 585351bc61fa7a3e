"""A form and what a person answered: the parts of FHIR R4 Questionnaire this app uses."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from tms_education.domain.scale import Scale

LOINC = "http://loinc.org"


class Outcome(StrEnum):
    """What an answer to a topic asks of the person; there are only these three."""

    NOTHING = "nothing"
    TALK = "talk"
    TODAY = "today"


class ResultKind(StrEnum):
    """What stands at the end of a form: a total, topics for the team, or a sheet to talk from."""

    SCORE = "score"
    TOPICS = "topics"
    SHEET = "sheet"


class Operator(StrEnum):
    """The operators of ``enableWhen`` that this app knows."""

    EQUAL = "="
    OTHER = "!="
    EXISTS = "exists"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: its code, the exact words, and the number it counts.

    ``outcome`` is what the answer asks for in a form about topics; ``ask`` a question the sheet suggests after it.
    """

    code: str
    words: str
    score: int
    system: str = LOINC
    outcome: Outcome = Outcome.NOTHING
    ask: str = ""


@dataclass(frozen=True, slots=True)
class Condition:
    """One ``enableWhen``: the item asked about, the operator, and the code (for ``exists``: ``true`` or ``false``)."""

    question: str
    operator: Operator
    value: str

    def holds(self, code: str | None) -> bool:
        """Compare with an answer; an open or declined one is none."""
        match self.operator:
            case Operator.EQUAL:
                return code == self.value
            case Operator.OTHER:
                return code != self.value
            case Operator.EXISTS:
                return (code is not None) == (self.value == "true")


@dataclass(frozen=True, slots=True)
class Item:
    """One question with its code and its answers.

    A ``scored`` item counts towards the total. ``is_safety`` marks PHQ-9 item 9. ``when`` holds the item back until
    one of its conditions holds, or all of them with ``when_all``. ``why`` says why it is asked, ``short`` names it in
    a few words, ``source`` says where the topic comes from.
    """

    link: str
    code: str
    words: str
    options: tuple[Option, ...]
    scored: bool = True
    is_safety: bool = False
    when: tuple[Condition, ...] = ()
    when_all: bool = False
    required: bool = False
    why: str = ""
    short: str = ""
    source: str = ""

    def option(self, code: str) -> Option | None:
        """Give the answer with that code, or nothing."""
        return next((option for option in self.options if option.code == code), None)


def after_any(items: tuple[Item, ...]) -> tuple[Condition, ...]:
    """Give the conditions “after any scored answer above zero”."""
    return tuple(
        Condition(item.link, Operator.EQUAL, option.code)
        for item in items
        if item.scored
        for option in item.options
        if option.score > 0
    )


@dataclass(frozen=True, slots=True)
class About:
    """How a form is offered: the name on its card, a line about it, its minutes and its place among the others."""

    card: str = ""
    line: str = ""
    minutes: int = 0
    order: int = 100


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What a printed sheet says to everyone, whatever they answered."""

    next_step: str = ""
    questions: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A whole form. ``url`` and ``version`` are the canonical FHIR ones; ``credit`` is the line that must be shown.

    ``is_kept``: the answers are sealed and kept once the person finishes; else they are only shown and printed.
    """

    identifier: str
    url: str
    version: str
    language: str
    code: str
    total_code: str
    title: str
    instruction: str
    credit: str
    items: tuple[Item, ...]
    scale: Scale = field(default_factory=Scale)
    result: ResultKind = ResultKind.SCORE
    is_kept: bool = True
    about: About = About()
    sheet: SheetWords = SheetWords()

    @property
    def scored_items(self) -> tuple[Item, ...]:
        """The items that make the total."""
        return tuple(item for item in self.items if item.scored)

    @property
    def name(self) -> str:
        """The name a person reads on the card, or the title."""
        return self.about.card or self.title

    def item(self, link: str) -> Item:
        """Give the item with that link id.

        Raises:
            KeyError: there is none.
        """
        for item in self.items:
            if item.link == link:
                return item
        raise KeyError(link)


DECLINED = "asked-declined"
"""FHIR's own word (data-absent-reason) for "I would rather not say"."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What one person answered so far: link id to answer code, or ``DECLINED``; and their own note."""

    questionnaire: str
    chosen: tuple[tuple[str, str], ...] = ()
    note: str = ""

    def get(self, link: str) -> str | None:
        """Give the chosen code, ``DECLINED``, or nothing when the question is still open."""
        return dict(self.chosen).get(link)

    def with_answer(self, link: str, code: str) -> Self:
        """Give the answers with one more, or one changed."""
        return replace(self, chosen=tuple({**dict(self.chosen), link: code}.items()))

    def with_note(self, note: str) -> Self:
        """Give the answers with the person's own words."""
        return replace(self, note=note)
