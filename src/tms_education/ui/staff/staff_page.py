"""The staff area: sealed answers behind a passphrase."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tms_education.domain import navigation
from tms_education.domain.errors import StoreError
from tms_education.domain.kiosk import Refusal, why_no_kiosk
from tms_education.domain.navigation import WALK, Route
from tms_education.domain.record_ports import StoreState
from tms_education.ui.page import Outside, Page, once_asked
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.backup_view import BackupView
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.clinic_tools import clinic_tools
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.kiosk_view import KioskView
from tms_education.ui.widgets.kiosk_words import refusal_words
from tms_education.ui.widgets.no_passphrase import NoPassphrase
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.pack_words import in_use_words
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.set_up_view import SetUpView
from tms_education.ui.widgets.staff_door import StaffDoor
from tms_education.ui.widgets.staff_room import StaffRoom
from tms_education.ui.widgets.staff_tool import Tool
from tms_education.ui.widgets.store_notice import StoreNotice
from tms_education.ui.widgets.tablet_view import TabletView, concern_notices, put_notices
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.toast import Toast
from tms_education.ui.widgets.votes_view import VotesView

TOLD_AFTER_MS = 100


class StaffPage(Page):
    """Unlock, read, lock. Leaving locks the store and forgets every record."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._host = QVBoxLayout(self)
        self._host.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self._banner: NoPassphrase | None = None
        self._room: StaffRoom | None = None
        self._door: StaffDoor | None = None
        self._show()

    def patient_view(self) -> QWidget | None:
        """Nothing here is for patients."""
        return None

    def ask_first(self, go_on: Callable[[], object]) -> bool:
        """Ask when the clinic's values were changed and not saved."""
        return self._room is not None and self._room.ask_first(go_on)

    def leave(self) -> None:
        """Lock the door and forget the records."""
        self._forget()
        if self._is_guarded():
            self.outside.records.lock()

    def _is_guarded(self) -> bool:
        """A passphrase is set, or nobody can say: then the door stays shut."""
        try:
            return self.outside.records.has_passphrase()
        except StoreError:
            return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys to the door, where there is one: what is typed is the passphrase."""
        super().focusInEvent(event)
        if self._door is not None:
            self._door.setFocus(event.reason())

    def open(self, route: Route) -> bool:
        """Open another tool, when the door is open; else the page waits for the passphrase."""
        if route != self.route and self._room is not None:
            self._open_tab("".join(route.parts[:1]))
        return route == self.route or self._room is not None

    # ---- what is shown

    def _show(self) -> None:
        self._forget()
        inside = Ground(self.look)
        down = QVBoxLayout(inside)
        side = self.look.space(24 if self.look.portrait else 32 if self.look.has_big_text else 40)
        down.setContentsMargins(side, self.look.space(16), side, self.look.space(24))
        down.setSpacing(self.look.space(16))
        self._fill(down)
        self._shown = PageScroll(self.look, inside)
        self._host.insertWidget(0, self._shown)
        self._shown.show()
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        if self._door is not None:
            self._door.forget()
        if self._room is not None:
            self._room.forget()
        if self._shown is not None:
            self._host.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._room = self._banner = self._door = None

    def _fill(self, down: QVBoxLayout) -> None:
        store = self.outside.records
        is_guarded = self._is_guarded()
        head = QHBoxLayout()
        head.addWidget(Text(self.look, self.tr("Staff area"), "h1"), 1)
        down.addLayout(head)
        self._add_walk(head, may_start=store.is_unlocked() or not is_guarded)
        state = store.state()
        if state is not StoreState.SOUND:
            notice = StoreNotice(self.look, store, state)
            notice.read.connect(self._show)
            down.addWidget(notice)
        if self.outside.room.refusal is not None and (refusal := self._refusal()) is not None:
            title = self.tr("The waiting room did not start")
            down.addWidget(Notice(self.look, "alert", title, refusal_words(refusal), "lav"))
        if is_guarded and not store.is_unlocked():
            self._door = StaffDoor(self.look, store)
            self._door.opened.connect(self._show)
            self._door.told.connect(self._tell)
            down.addWidget(self._door)
            down.addStretch(1)
            return
        self._fill_room(head, down, is_guarded=is_guarded)

    def _fill_room(self, head: QHBoxLayout, down: QVBoxLayout, *, is_guarded: bool) -> None:
        """Show what lies behind the door."""
        if is_guarded:
            lock = PillButton(self.look, self.tr("Lock"), "second", "staff", role="label")
            lock.clicked.connect(lambda: once_asked(self, self._lock))
            head.addWidget(lock)
        else:
            self._add_no_passphrase(down)
        self._add_concerns(down)
        outside = self.outside
        parts = (outside.library, outside.clock, outside.art, self._tools())
        self._room = StaffRoom(self.look, outside.records, *parts, has_keys=is_guarded)
        self._room.changed.connect(self._show)
        self._open_tab("".join(self.route.parts[:1]))
        self._room.opened.connect(lambda key: self.went.emit(f"{navigation.STAFF}/{key}".rstrip("/")))
        down.addWidget(self._room, 1)

    def _add_concerns(self, down: QVBoxLayout) -> None:
        """Keep a place for what of the tablet needs somebody."""
        self._concerns = QVBoxLayout()
        down.addLayout(self._concerns)
        self._tell_concerns()

    def _tell_concerns(self) -> None:
        """Say what of the tablet needs somebody now; from here on the mark on the door tells the same."""
        tablet, clinic, now = self.outside.tablet.whole(), self.outside.library.clinic(), self.outside.clock.now()
        notices = concern_notices(self.look, tablet, clinic, now)
        self.outside.room.tell(bool(notices))
        put_notices(self._concerns, notices)

    def _tools(self) -> tuple[Tool, ...]:
        look, outside = self.look, self.outside
        return (
            Tool(self.tr("Stars"), lambda: VotesView(look, outside.library, outside.ratings), "stars"),
            Tool(self.tr("Backup"), self._make_backup, "backup"),
            Tool(self.tr("Waiting room"), self._make_kiosk, "waiting-room"),
            Tool(self.tr("This tablet"), self._make_tablet, "tablet"),
            *clinic_tools(look, outside.packs, self._make_set_up, self._tell, self._open_tab),
        )

    def _make_backup(self) -> QWidget:
        view = BackupView(self.look, self.outside.records.backups(), self.outside.clock.today())
        view.made.connect(self._tell_concerns)
        view.restored.connect(self._put_back, Qt.ConnectionType.QueuedConnection)
        return view

    def _put_back(self, words: str) -> None:
        """Show what a backup brought back, the clinic's own values too."""
        self.outside.packs.read_again()
        self._tell(words)
        self._show()

    def _refusal(self) -> Refusal | None:
        crisis, today = self.outside.library.clinic().crisis, self.outside.clock.today()
        return why_no_kiosk(crisis, today, self.outside.records)

    def _make_kiosk(self) -> QWidget:
        outside, room = self.outside, self.outside.room
        clinic = outside.library.clinic()
        view = KioskView(
            self.look, clinic, self._refusal(), is_kiosk=room.is_kiosk, is_own="kiosk" in outside.set_up.changed()
        )
        view.start_asked.connect(room.start_asked, Qt.ConnectionType.QueuedConnection)
        view.leave_asked.connect(room.leave_asked, Qt.ConnectionType.QueuedConnection)
        return view

    def _make_tablet(self) -> QWidget:
        outside = self.outside
        pack = in_use_words(outside.packs.state().current)
        return TabletView(self.look, outside.tablet.whole(), outside.library.clinic(), pack, outside.clock.now())

    def _make_set_up(self) -> SetUpView:
        outside = self.outside
        view = SetUpView(self.look, outside.set_up, outside.library, outside.clock, outside.art)
        self._host.addWidget(view.bar)
        return view

    def _tell(self, words: str) -> None:
        """Say it once the page stands that a change may bring: what is built later would cover it."""
        look, window = self.look, self.window()
        QTimer.singleShot(TOLD_AFTER_MS, window, lambda: Toast(look, window, words))

    def _open_tab(self, key: str) -> None:
        if key == "passphrase" and self._banner is not None:
            self._banner.open_form()
        elif self._room is not None:
            self._room.open_tab(key)

    def _add_walk(self, head: QHBoxLayout, *, may_start: bool) -> None:
        """Offer to begin a walk-through, or the way back to one that is under way."""
        is_led = self.visit.walk.is_led
        if not (is_led or may_start) or not self.outside.course_help.walk().cards:
            return
        words = self.tr("Back to the walk-through") if is_led else self.tr("Start a walk-through")
        self.walk = PillButton(self.look, words, "solid", "people", role="label")
        self.walk.clicked.connect(lambda: once_asked(self, self._begin_walk))
        head.addWidget(self.walk)

    def _begin_walk(self) -> None:
        self.change_visit(self.visit.with_walk(self.visit.walk.led(on=True)))
        self.route_chosen.emit(WALK)

    def _add_no_passphrase(self, down: QVBoxLayout) -> None:
        self._banner = NoPassphrase(self.look)
        self._banner.form.given.connect(self._set_passphrase)
        down.addWidget(self._banner)
        down.addWidget(self._banner.form)

    # ---- the door

    def _set_passphrase(self, passphrase: str) -> None:
        try:
            self.outside.records.set_passphrase(passphrase)
        except StoreError:
            if self._banner is not None:
                self._banner.form.say(self.tr("The passphrase could not be kept. Nothing has changed."))
            return
        self._show()
        self._open_tab("passphrase")
        if self._room is not None:
            self._room.focus_tool()
        self._tell(self.tr("The passphrase is set. Now make the recovery sheet."))

    def _lock(self) -> None:
        self.outside.records.lock()
        self.change_visit(self.visit.with_walk(self.visit.walk.led(on=False)))
        self._show()
