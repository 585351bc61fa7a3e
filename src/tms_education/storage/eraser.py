"""Deletes records for good, and writes the count into the audit trail in the same transaction.

SQLite writes zeros over what it deletes (``secure_delete``), so no sealed byte of a deleted record stays in the file.
The freed pages are used again; the file does not shrink, for that would need room for a second copy of it.
"""

import sqlite3

from tms_education.domain.errors import NotSavedError
from tms_education.domain.record import Event
from tms_education.storage.audit import AuditTrail
from tms_education.storage.database import Database
from tms_education.storage.files import erase
from tms_education.storage.list_index import ListIndex
from tms_education.storage.sealed_records import SealedRecords


class Eraser:
    """Deletes some records, or all and everything that could still hold them."""

    def __init__(self, database: Database, records: SealedRecords, audit: AuditTrail, index: ListIndex) -> None:
        self._database, self._records, self._audit, self._index = database, records, audit, index

    def delete(self, identifiers: tuple[str, ...]) -> int:
        """Delete these records; give how many there were. Raises ``NotSavedError``."""

        def work(connection: sqlite3.Connection) -> int:
            gone = self._records.delete(connection, identifiers)
            self._audit.write(connection, Event.DELETED, gone)
            return gone

        count = self._database.write(work)
        gone = set(identifiers)
        self._index.save({name: entry for name, entry in self._index.load().items() if name not in gone})
        return count

    def delete_all(self) -> int:
        """Delete every record, every code and what was set aside. Raises ``NotSavedError``."""

        def work(connection: sqlite3.Connection) -> int:
            gone = connection.execute("DELETE FROM record").rowcount
            connection.execute("DELETE FROM desk")
            self._audit.write(connection, Event.DELETED_ALL, gone)
            return gone

        count = self._database.write(work)
        try:
            self._index.forget()
            for path in self._database.files_set_aside():
                erase(path)
        except OSError as error:
            raise NotSavedError("The records are deleted, but a file set aside could not be removed.") from error
        return count
