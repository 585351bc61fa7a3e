"""Keeps papers, but not for a visitor alone in the waiting room: the next person must find nothing there."""

from tms_education.domain.errors import NotSavedError
from tms_education.domain.ports import Papers
from tms_education.domain.record_ports import RecordStore
from tms_education.ui.page import Room


class RoomPapers:
    """Keeps the promise of ``domain.ports.Papers``. Staff who opened the answers may save also in the waiting room."""

    def __init__(self, papers: Papers, room: Room, records: RecordStore) -> None:
        self._papers, self._room, self._records = papers, room, records

    def keep(self, name: str, data: bytes) -> str:
        """Keep a file; raises ``NotSavedError`` also when a visitor is alone."""
        if self._room.is_kiosk and not self._records.is_unlocked():
            raise NotSavedError("Nothing is saved in plain on a tablet that many people share.")
        return self._papers.keep(name, data)
