"""What one visitor and a clinician went through together. It lives in the visit and ends with it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

MOST_DRAWINGS = 2
"""Drawings on one page to take home; more have no room."""

MOST_STROKES = 400
"""Strokes on one picture; nobody draws more, and a finger left on the glass must not fill the memory."""

Stroke = tuple[tuple[float, float], ...]
"""One line of a finger or a pen: points in parts of the picture's width and height, 0 to 1."""


class Told(StrEnum):
    """How the patient told a card back. It says something of our words, never of the patient."""

    OWN_WORDS = "own-words"
    AGAIN = "again"
    LATER = "later"


class Side(StrEnum):
    """Where the coil is placed for this patient, once the care team has decided."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture as it was drawn on: its caption, and its dots as a PNG file that is never written."""

    caption: str
    png: bytes


@dataclass(frozen=True, slots=True)
class WalkThrough:
    """Where a walk-through stands.

    ``is_led`` while a clinician leads it: only then are the notes for the clinician shown. ``covered`` are the cards in
    the order they were opened; ``looked_at`` the measures seen; ``side`` is set by the clinician; ``compared`` the last
    two options; ``told`` how each card was told back; ``ink`` what is drawn on the picture that is shown.
    """

    is_led: bool = False
    covered: tuple[str, ...] = ()
    looked_at: tuple[str, ...] = ()
    side: str = ""
    compared: tuple[str, ...] = ()
    told: tuple[tuple[str, str], ...] = ()
    ink: tuple[Stroke, ...] = ()
    drawings: tuple[Drawing, ...] = ()

    def led(self, *, on: bool) -> Self:
        """Give it with a clinician, or without one; what is drawn goes either way."""
        return replace(self, is_led=on, ink=())

    def with_covered(self, card: str) -> Self:
        """Give it with one more card that was opened."""
        return self if card in self.covered else replace(self, covered=(*self.covered, card))

    def with_looked_at(self, measure: str) -> Self:
        """Give it with one more measure that was seen."""
        return self if measure in self.looked_at else replace(self, looked_at=(*self.looked_at, measure))

    def with_side(self, side: str) -> Self:
        """Give it with another side; none when the same is chosen again."""
        return replace(self, side="" if side == self.side else side)

    def with_compared(self, pair: tuple[str, str]) -> Self:
        """Give it with two options side by side."""
        return replace(self, compared=pair)

    def told_of(self, card: str) -> str:
        """Give how a card was told back; empty when nobody asked."""
        return dict(self.told).get(card, "")

    def with_told(self, card: str, told: str) -> Self:
        """Give it with how a card was told back; the same choice again takes it away."""
        others = {name: how for name, how in self.told if name != card}
        if told != self.told_of(card):
            others[card] = told
        return replace(self, told=tuple(others.items()))

    def with_stroke(self, stroke: Stroke) -> Self:
        """Give it with one more line on the picture."""
        if not stroke or len(self.ink) >= MOST_STROKES:
            return self
        return replace(self, ink=(*self.ink, stroke))

    def without_stroke(self) -> Self:
        """Give it without the last line."""
        return replace(self, ink=self.ink[:-1])

    def without_ink(self) -> Self:
        """Give it with nothing drawn."""
        return replace(self, ink=())

    def with_drawing(self, drawing: Drawing) -> Self:
        """Give it with a drawing to take home; the oldest makes room."""
        others = tuple(one for one in self.drawings if one.caption != drawing.caption)
        return replace(self, drawings=(*others, drawing)[-MOST_DRAWINGS:])
