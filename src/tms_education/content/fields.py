"""The named values of a document: each is asked for by kind, and what is wrong is noted with its line."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date
from typing import TypeGuard

from tms_education.domain.errors import ContentError, Problem

Place = tuple[str | int, ...]
"""The way to a value: names and positions from the top of the document."""

HIGHEST = 1_000_000_000_000
"""No number of the content is larger."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(slots=True)
class Sheet:
    """One document: its file, its values, where each stands, and the problems found so far."""

    file: str
    values: object
    find_line: Callable[[Place], int]
    problems: list[Problem] = field(default_factory=list)

    def line(self, place: Place) -> int:
        """Give the line of a value, or of the nearest one above it."""
        return self.find_line(place)

    def note(self, place: Place, sentence: str) -> None:
        """Keep a problem."""
        self.problems.append(Problem(self.file, self.line(place), sentence))

    def settle(self) -> None:
        """Stop when anything was wrong.

        Raises:
            ContentError: with every problem noted.
        """
        if self.problems:
            raise ContentError(tuple(self.problems))

    def mappings(self, values: list[object], place: Place) -> tuple["Fields", ...]:
        """Give the entries of a list that hold named values; any other is noted and left out."""
        found: list[Fields] = []
        for number, value in enumerate(values):
            if isinstance(value, dict):
                found.append(Fields(self, value, (*place, number)))
            else:
                self.note((*place, number), "This entry must hold named values.")
        return tuple(found)


class Fields:
    """Named values of one place in a sheet. A missing or wrong value is noted and an empty one given instead."""

    def __init__(self, sheet: Sheet, values: dict[str, object], place: Place) -> None:
        self.sheet, self.values, self.place = sheet, values, place

    def line(self, key: str = "") -> int:
        """Give the line of a value, or of the whole entry."""
        return self.sheet.line((*self.place, key) if key else self.place)

    def note(self, key: str, sentence: str) -> None:
        """Keep a problem at a value."""
        self.sheet.note((*self.place, key) if key else self.place, sentence)

    def has(self, key: str) -> bool:
        """There is such a value and it is not empty."""
        return self.values.get(key) is not None

    def only(self, known: Collection[str]) -> None:
        """Note every name that nobody reads: most are typing mistakes."""
        for key in self.values:
            if key not in known:
                self.note(key, f"Nothing is called “{key}” here.")

    def text(self, key: str) -> str:
        """Give a text of at least one character."""
        value = self.values.get(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
        self._wrong(key, "a text")
        return ""

    def optional_text(self, key: str) -> str:
        """Give a text; an empty one when there is none."""
        return "" if self.values.get(key) == "" or not self.has(key) else self.text(key)

    def whole(self, key: str, lowest: int, highest: int) -> int:
        """Give a whole number within bounds."""
        value = self.values.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and lowest <= value <= highest:
            return value
        self._wrong(key, f"a whole number from {lowest} to {highest}")
        return lowest

    def optional_whole(self, key: str, lowest: int, highest: int) -> int | None:
        """Give a whole number within bounds, or nothing."""
        return self.whole(key, lowest, highest) if self.has(key) else None

    def number(self, key: str) -> float:
        """Give a number, not below zero."""
        value = self.values.get(key)
        if is_number(value):
            return float(value)
        self._wrong(key, "a number of 0 or more")
        return 0.0

    def optional_number(self, key: str) -> float | None:
        """Give a number, or nothing."""
        return self.number(key) if self.has(key) else None

    def flag(self, key: str) -> bool:
        """Give yes or no; no when it is not said."""
        value = self.values.get(key, False)
        if isinstance(value, bool):
            return value
        self._wrong(key, "true or false")
        return False

    def day(self, key: str) -> date:
        """Give a day; the first of all days when it is wrong, so that nothing looks recent."""
        value = self.values.get(key)
        if type(value) is date:
            return value
        if isinstance(value, str):
            try:
                if _DAY.fullmatch(value.strip()):
                    return date.fromisoformat(value.strip())
            except ValueError:
                pass
            self.note(key, f"“{_short(value)}” is not a day; write it as 2026-11-24.")
        else:
            self._wrong(key, "a day such as 2026-11-24")
        return date.min

    def optional_day(self, key: str) -> date | None:
        """Give a day, or nothing."""
        return self.day(key) if self.has(key) else None

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts; an empty one when it is not there."""
        value = self.values.get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
            self._wrong(key, "a list of texts")
            return ()
        return tuple(str(one).strip() for one in value)

    def child(self, key: str) -> "Fields":
        """Give the named values under a name."""
        value = self.values.get(key)
        if not isinstance(value, dict):
            self._wrong(key, "named values")
            value = {}
        return Fields(self.sheet, value, (*self.place, key))

    def children(self, key: str) -> tuple["Fields", ...]:
        """Give a list of named values with at least one entry."""
        value = self.values.get(key)
        if isinstance(value, list) and value:
            return self.sheet.mappings(value, (*self.place, key))
        self._wrong(key, "a list with at least one entry")
        return ()

    def _wrong(self, key: str, wanted: str) -> None:
        if self.has(key):
            self.note(key, f"“{key}” must be {wanted}.")
        else:
            self.note(key, f"“{key}” is missing.")


def is_number(value: object) -> TypeGuard[int | float]:
    """Tell a number of 0 or more from anything else, yes and no included."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= HIGHEST


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"  # noqa: PLR2004 -- fits on a line
