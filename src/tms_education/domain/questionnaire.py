"""A form and what a person answered: the parts of FHIR R4 Questionnaire this app uses."""

from dataclasses import dataclass, replace
from typing import Self


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: a LOINC answer code, the exact words, and the number it counts."""

    code: str
    words: str
    score: int


@dataclass(frozen=True, slots=True)
class Item:
    """One question with its LOINC code and its answers.

    A ``scored`` item counts towards the total. ``is_safety`` marks PHQ-9 item 9. ``asked_after_any`` holds the item
    back until some scored answer counts above zero (PHQ-9's difficulty question; it is not scored).
    """

    link: str
    code: str
    words: str
    options: tuple[Option, ...]
    scored: bool = True
    is_safety: bool = False
    asked_after_any: bool = False

    def option(self, code: str) -> Option | None:
        """Give the answer with that code, or nothing."""
        return next((option for option in self.options if option.code == code), None)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """A whole form. ``url`` and ``version`` are the canonical FHIR ones; ``credit`` is the line that must be shown."""

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

    @property
    def scored_items(self) -> tuple[Item, ...]:
        """The items that make the total."""
        return tuple(item for item in self.items if item.scored)

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
