"""What pages may reach besides the library, each made and loaded when it is first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tms_education.domain.late import late
from tms_education.ui.page import Outside, Room, VisitHolder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tms_education.app.packs import DevicePacks
    from tms_education.content.library import ShippedLibrary
    from tms_education.domain.pack_ports import ClinicSetUp
    from tms_education.domain.ports import Clock, Holidays, Library, Papers, Ratings, TabletFacts
    from tms_education.domain.record import Event
    from tms_education.domain.record_ports import RecordStore
    from tms_education.storage.paths import DataFolder
    from tms_education.ui.sound.clicks import Clicks
    from tms_education.ui.sound.voice import Voice
    from tms_education.ui.style.art import Art


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Makes them for a data folder. ``library`` gives the library of the moment."""

    folder: DataFolder
    clock: Clock
    packs: DevicePacks
    library: Callable[[], Library]

    def outside(self, library: ShippedLibrary, art: Art, holder: VisitHolder, data: Path | None) -> Outside:
        """Give them all; ``data`` is the folder that the command line named."""
        room, store = Room(), late(self._store)

        def note(event: Event) -> None:
            store.note(event)  # the store is made only now

        self.packs.noted = note
        return Outside(
            library,
            self.clock,
            store,
            art,
            holder,
            holidays=late(_holidays),
            ratings=late(self._ratings),
            papers=late(lambda: _papers(data, room, store)),
            voice=late(_voice),
            clicks=late(_clicks),
            packs=self.packs,
            set_up=late(self._set_up),
            room=room,
            tablet=late(lambda: self._tablet(store)),
        )

    def _store(self) -> RecordStore:
        from tms_education.app.record_store import FormsOfNow, record_store

        return record_store(self.folder, self.clock, FormsOfNow(self.library))

    def _ratings(self) -> Ratings:
        from tms_education.storage.ratings import RatingsFile

        return RatingsFile(self.folder.ratings)

    def _set_up(self) -> ClinicSetUp:
        from tms_education.app.clinic_set_up import DeviceSetUp

        return DeviceSetUp(self.packs)

    def _tablet(self, store: RecordStore) -> TabletFacts:
        from tms_education.app.tablet import ThisTablet

        return ThisTablet(self.folder, self.library, store, self.clock)


def _papers(data: Path | None, room: Room, store: RecordStore) -> Papers:
    from tms_education.app.room_papers import RoomPapers
    from tms_education.storage.papers import PaperFolder
    from tms_education.storage.paths import paper_folder

    return RoomPapers(PaperFolder(paper_folder(data)), room, store)


def _holidays() -> Holidays:
    from tms_education.content.holiday_calendar import NationalHolidays

    return NationalHolidays()


def _voice() -> Voice:
    from tms_education.ui.sound.voice import Voice

    return Voice()


def _clicks() -> Clicks:
    from tms_education.ui.sound.clicks import Clicks

    return Clicks(of_system=True)
