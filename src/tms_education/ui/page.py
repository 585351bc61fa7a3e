"""What every page is: a widget built from one look, that asks for routes and changes the visit through its host."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tms_education.domain.errors import StoreError
from tms_education.domain.late import late
from tms_education.ui.style.hearing import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent

    from tms_education.domain.kiosk import Refusal
    from tms_education.domain.navigation import Route
    from tms_education.domain.pack_ports import ClinicSetUp, Packs
    from tms_education.domain.ports import (
        Clock,
        CourseHelp,
        Holidays,
        Library,
        Papers,
        Ratings,
        ReadingHelp,
        TabletFacts,
    )
    from tms_education.domain.record_ports import RecordStore
    from tms_education.domain.visit import Visit
    from tms_education.ui.pictures.left_pictures import LeftPictures
    from tms_education.ui.sound.clicks import Clicks
    from tms_education.ui.sound.voice import Voice
    from tms_education.ui.style.art import Art
    from tms_education.ui.style.look import Look
    from tms_education.ui.widgets.laid_out import LaidOut


class VisitHolder(QObject):
    """Holds the one visit; the only place in the program that does.

    Signals:
        changed: the visit is another value now.
    """

    changed = Signal()

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self._visit = visit

    @property
    def visit(self) -> Visit:
        """The visit as it stands. Pages read it when they need it and never keep it."""
        return self._visit

    def replace(self, visit: Visit) -> None:
        """Put another value in its place."""
        if visit != self._visit:
            self._visit = visit
            self.changed.emit()


class Room(QObject):
    """Knows whether the tablet stands alone in the waiting room, or with somebody who knows it.

    Signals:
        changed: it stands elsewhere now.
        told: something of the tablet needs staff, or no longer does.
        start_asked: staff want to leave it in the waiting room.
        leave_asked: staff take it out of there.
    """

    changed = Signal()
    told = Signal()
    start_asked = Signal()
    leave_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_kiosk = False
        self._refusal: Refusal | None = None
        self._needs_staff = False

    @property
    def needs_staff(self) -> bool:
        """Something of the tablet needs somebody: a mark on the staff door says so, and nothing else."""
        return self._needs_staff

    def tell(self, needs_staff: bool) -> None:
        """Say whether something needs somebody."""
        if needs_staff != self._needs_staff:
            self._needs_staff = needs_staff
            self.told.emit()

    @property
    def refusal(self) -> Refusal | None:
        """Why it could not be left in the waiting room when that was last tried."""
        return self._refusal

    def refuse(self, refusal: Refusal | None) -> None:
        """Keep why not, for staff to read."""
        self._refusal = refusal

    @property
    def is_kiosk(self) -> bool:
        """The tablet stands alone in the waiting room: no window controls, and a staff door that nobody sees."""
        return self._is_kiosk

    def set_kiosk(self, is_kiosk: bool) -> None:
        """Put it there, or take it away."""
        if is_kiosk != self._is_kiosk:
            self._is_kiosk = is_kiosk
            self.changed.emit()


def _none(module: str, name: str, *given: object) -> Callable[[], Any]:
    """Give what makes a thing that does nothing; its module is loaded when something is asked of it after all."""
    return lambda: late(lambda: getattr(import_module(f"tms_education.{module}"), name)(*given))


@dataclass(frozen=True, slots=True)
class Outside:
    """What pages may reach: the library, the clock, the record store, the illustrations and the visit.

    ``help`` explains and finds; ``ratings`` counts how pages were rated; ``papers`` keeps what a person saves;
    ``room`` knows where the tablet stands, ``tablet`` how it is. ``voice`` reads aloud; its signal ``sounded`` tells
    that somebody listens; ``clicks`` is the loudspeaker. ``laid_out`` keeps the guides that may be opened next,
    ``left`` the pictures of those just left.
    ``packs`` are the clinic's packs, ``set_up`` its values here.
    """

    library: Library
    clock: Clock
    records: RecordStore
    art: Art
    holder: VisitHolder
    holidays: Holidays = field(default_factory=_none("domain.opening", "NoHolidays"))
    course_help: CourseHelp = field(default_factory=_none("domain.guide", "NoCourseHelp"))
    help: ReadingHelp = field(default_factory=_none("domain.reading_help", "NoReadingHelp"))
    ratings: Ratings = field(default_factory=_none("domain.reading_help", "NoRatings"))
    papers: Papers = field(default_factory=_none("domain.reading_help", "NoPapers"))
    voice: Voice = field(default_factory=_none("ui.sound.voice", "Voice", "none"))
    left: LeftPictures = field(default_factory=_none("ui.pictures.left_pictures", "LeftPictures"))
    laid_out: LaidOut = field(default_factory=_none("ui.widgets.laid_out", "LaidOut"))
    clicks: Clicks = field(default_factory=_none("ui.sound.clicks", "Clicks"))
    packs: Packs = field(default_factory=_none("domain.no_packs", "NoPacks"))
    set_up: ClinicSetUp = field(default_factory=_none("domain.no_packs", "NoSetUp"))
    room: Room = field(default_factory=Room)
    tablet: TabletFacts = field(default_factory=_none("domain.tablet", "NoTablet"))

    @property
    def is_guarded(self) -> bool:
        """Whether a passphrase guards the answers; where the device does not say, nothing is promised."""
        try:
            return self.records.has_passphrase()
        except StoreError:
            return False


class Page(QWidget):
    """One page. It is a function of a look, a route and the visit, and may be thrown away and rebuilt at any time.

    Signals:
        route_chosen: the person wants to go to that route (as text).
        went: the page itself moved to another route of its own, for the address only (as text).
        finish_chosen: the person pressed a Finish and clear on the page.
    """

    spoken_role = Role.Pane

    route_chosen = Signal(str)
    went = Signal(str)
    finish_chosen = Signal()

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__()
        self.look = look
        self.outside = outside
        self.route = route

    @property
    def visit(self) -> Visit:
        """The visit as it stands now."""
        return self.outside.holder.visit

    def change_visit(self, visit: Visit) -> None:
        """Put another value in place of the visit."""
        self.outside.holder.replace(visit)

    def patient_view(self) -> QWidget | None:
        """Give what a second screen, turned to the patient, may show; nothing of what is for staff alone."""
        return self

    def open(self, route: Route) -> bool:
        """Move to a route of the same page without being rebuilt; false when that is not possible."""
        return route == self.route

    def step_back(self) -> bool:
        """Go a step back within the page; false when it has none, then the window goes back a page."""
        return False

    def ask_first(self, _go_on: Callable[[], object]) -> bool:
        """Ask what becomes of work that is not kept, then perhaps go on; false when there is nothing to ask."""
        return False

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Paint nothing: a page shows no focus of its own, and Qt would paint all of it anew."""

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """Paint nothing, as above: the first press on a page takes the focus from it."""

    def may_wait(self) -> bool:
        """Tell whether the page, out of sight now, may come back as it is: nothing in it moves or is half typed."""
        return False

    def is_still(self, _route: Route) -> bool:
        """Tell whether a page that waited is what would be built for a route now."""
        return False

    def come_back(self, _route: Route) -> None:
        """Stand where the route says: the page waited, and is shown again."""

    def leave(self) -> None:
        """Say goodbye: called before the page is thrown away."""


def once_asked(page: Page | None, go_on: Callable[[], object]) -> None:
    """Go on; where the page holds work that is not kept, once the person said what becomes of it."""
    if page is None or not page.ask_first(go_on):
        go_on()
