"""Records as a table for spreadsheets: one line for each record, its answers in words."""

import csv
import io
from collections.abc import Iterable

from tms_education.domain.record import Record

COLUMNS = (
    "label",
    "tag",
    "session",
    "form",
    "answered_at",
    "finished",
    "total",
    "highest",
    "band",
    "answered",
    "asked",
    "item_9_above_zero",
    "note",
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be run by a spreadsheet; it gets an apostrophe in front."""

MARK = "\ufeff"
"""Without it, spreadsheets take UTF-8 for something else."""


class TableWriter:
    """Gives the lines of a table with room for ``most`` questions."""

    def __init__(self, most: int) -> None:
        self._most = most

    def begin(self) -> str:
        """Give the head."""
        questions = (f"{what}_{number}" for number in range(1, self._most + 1) for what in ("question", "answer"))
        return MARK + _line((*COLUMNS, *questions))

    def one(self, record: Record, _payload: bytes) -> str:
        """Give the line of a record."""
        answers = [words for line in record.lines for words in line]
        return _line(
            (
                record.label,
                record.tag,
                record.session,
                record.title,
                record.answered_at.isoformat(),
                _yes(record.finished),
                record.total,
                record.highest,
                record.band,
                record.answered,
                record.asked,
                _yes(record.safety),
                record.note,
                *answers,
                *[""] * (2 * self._most - len(answers)),
            )
        )

    def end(self) -> str:
        """Nothing comes last."""
        return ""


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _line(values: Iterable[object]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text).writerow([_cell(value) for value in values])
    return text.getvalue()


def _cell(value: object) -> str:
    words = "" if value is None else str(value)
    return f"'{words}" if words.startswith(FORMULA) else words
