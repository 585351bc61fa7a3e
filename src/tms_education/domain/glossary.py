"""A word of the glossary and what it means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One word with its meaning in plain words.

    ``say`` spells how to say it, ``forms`` are the ways it is written, ``guide`` is the article that tells more.
    """

    identifier: str
    word: str
    meaning: str
    say: str = ""
    forms: tuple[str, ...] = ()
    guide: str = ""
