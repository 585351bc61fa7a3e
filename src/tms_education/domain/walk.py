"""What a clinician walks a patient through: cards with things to show, and the options side by side. Data, not code."""

from dataclasses import dataclass
from enum import StrEnum


class Show(StrEnum):
    """What one slide of a card is made of."""

    PICTURE = "picture"
    NUMBERS = "numbers"
    POINTS = "points"
    COMPARE = "compare"
    COURSE = "course"
    MATTERS = "matters"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Slide:
    """One thing to show.

    ``name`` is the picture or the measure, ``step`` the step of the picture; ``title`` and ``lines`` are the words of a
    slide that has no words of its own elsewhere.
    """

    show: Show
    name: str = ""
    step: str = ""
    title: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WalkCard:
    """One card of the walk-through.

    ``say`` and ``check`` are for the clinician: what to say, and what to ask so that the patient tells it back.
    ``covered`` are the lines that stand on the page to take home; ``article`` is the guide that says more.
    """

    identifier: str
    title: str
    line: str
    art: str
    slides: tuple[Slide, ...]
    say: str
    check: str
    covered: tuple[str, ...]
    article: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One path of treatment, with as many good points as hard ones, what is not known, and its sources."""

    identifier: str
    name: str
    about: str
    visits: str
    good: tuple[str, ...]
    hard: tuple[str, ...]
    unknown: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WalkGuide:
    """Every card, every option, and what comes next for everyone."""

    cards: tuple[WalkCard, ...] = ()
    options: tuple[Option, ...] = ()
    next_steps: tuple[str, ...] = ()

    def card(self, identifier: str) -> WalkCard | None:
        """Give one card, or nothing."""
        return next((one for one in self.cards if one.identifier == identifier), None)

    def pair(self, wanted: tuple[str, ...]) -> tuple[Option, Option]:
        """Give two options to compare: those wanted, filled up with the first ones.

        Raises:
            ValueError: there are fewer than two options.
        """
        known = {one.identifier: one for one in self.options}
        names = list(dict.fromkeys((*(name for name in wanted if name in known), *known)))[:2]
        if len(names) < 2:  # noqa: PLR2004 -- a pair
            raise ValueError("there is nothing to compare")
        return known[names[0]], known[names[1]]
