"""What a search gives back."""

from dataclasses import dataclass
from enum import StrEnum


class HitKind(StrEnum):
    """What was found."""

    GUIDE = "guide"
    WORD = "word"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: ``identifier`` is a slug, the id of a word, or the key of a reference."""

    kind: HitKind
    identifier: str
    title: str
    snippet: str
    section: str = ""

    @property
    def address(self) -> str:
        """Give the name the command line prints: a slug alone for a guide."""
        return self.identifier if self.kind is HitKind.GUIDE else f"{self.kind}/{self.identifier}"


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, best first. ``meant`` is the query as it was understood, when that is not as it was typed."""

    hits: tuple[Hit, ...] = ()
    meant: str = ""
