"""What staff did, in the order it happened: a word, a time and a count; nothing of any person."""

import sqlite3
from dataclasses import dataclass

from tms_education.domain.errors import NotSavedError
from tms_education.domain.ports import Clock
from tms_education.domain.record import Event
from tms_education.storage.database import Database


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what happened, when (ISO 8601, to the second, with zone) and how many records it was about."""

    event: str
    happened: str
    count: int


class AuditTrail:
    """Appends; never changes or removes."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def note(self, event: Event, count: int = 0) -> None:
        """Write a line. On a device that takes no writing it is left out: staff must still be able to read."""
        try:
            self._database.write(lambda connection: self.write(connection, event, count))
        except NotSavedError:
            return

    def write(self, connection: sqlite3.Connection, event: Event, count: int) -> None:
        """Write a line in the transaction of what it is about, so that neither is there without the other."""
        row = (event.value, self._clock.now().isoformat(timespec="seconds"), count)
        connection.execute("INSERT INTO audit (event, happened, count) VALUES (?, ?, ?)", row)

    def entries(self) -> tuple[Entry, ...]:
        """Give every line, oldest first.

        Raises:
            StoreError: the device would not give them.
        """
        rows: list[tuple[str, str, int]] = self._database.read(
            lambda connection: connection.execute("SELECT event, happened, count FROM audit ORDER BY place").fetchall(),
            [],
        )
        return tuple(Entry(*row) for row in rows)
