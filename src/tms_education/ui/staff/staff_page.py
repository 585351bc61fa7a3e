"""The staff area: sealed answers behind a passphrase."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tms_education.domain.errors import StoreError, WrongPassphraseError
from tms_education.domain.navigation import Route
from tms_education.domain.ports import StoreState
from tms_education.domain.record import Record, Records
from tms_education.ui.page import Outside, Page
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.flowing import Flowing
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.passphrase_form import PassphraseForm
from tms_education.ui.widgets.record_list import RecordList
from tms_education.ui.widgets.record_view import RecordView
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.text import Text

FORM_WIDTH = 620


class StaffPage(Page):
    """Unlock, read, lock. Leaving locks the store and forgets every record."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._host = QVBoxLayout(self)
        self._host.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self._form: PassphraseForm | None = None
        self._list: RecordList | None = None
        self._given = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(30)
        self._soon.timeout.connect(self._unlock)
        self._show()

    def leave(self) -> None:
        """Lock the door and forget the records."""
        self._forget()
        if self.outside.records.has_passphrase():
            self.outside.records.lock()

    # ---- what is shown

    def _show(self) -> None:
        self._forget()
        inside = Flowing(self.look)
        down = QVBoxLayout(inside)
        side = self.look.space(24 if self.look.portrait else 32 if self.look.has_big_text else 40)
        down.setContentsMargins(side, self.look.space(16), side, self.look.space(24))
        down.setSpacing(self.look.space(16))
        self._fill(down)
        self._shown = PageScroll(self.look, inside)
        self._host.addWidget(self._shown)
        self._shown.show()

    def _forget(self) -> None:
        self._soon.stop()
        self._given = ""
        if self._list is not None:
            self._list.put(())
        if self._shown is not None:
            self._host.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._list = self._form = None

    def _fill(self, down: QVBoxLayout) -> None:
        store = self.outside.records
        is_shut = store.has_passphrase() and not store.is_unlocked()
        head = QHBoxLayout()
        head.addWidget(Text(self.look, self.tr("Staff area"), "h1"), 1)
        down.addLayout(head)
        self._add_state(down)
        if is_shut:
            self._add_unlock(down)
            return
        if store.has_passphrase():
            lock = PillButton(self.look, self.tr("Lock"), "second", "staff", role="label")
            lock.clicked.connect(self._lock)
            head.addWidget(lock)
        else:
            self._add_no_passphrase(down)
        self._add_records(down)

    def _add_state(self, down: QVBoxLayout) -> None:
        words = {
            StoreState.READ_ONLY: (
                self.tr("New answers can’t be saved"),
                self.tr("This tablet’s storage is read-only or full. Older answers are safe."),
            ),
            StoreState.WAS_DAMAGED: (
                self.tr("The record file was damaged"),
                self.tr("It was set aside and a new one was begun. Nothing was deleted."),
            ),
            StoreState.NEWER: (
                self.tr("The records are from a newer version"),
                self.tr("They are left untouched. Please update this app to open them."),
            ),
        }.get(self.outside.records.state())
        if words is not None:
            down.addWidget(Notice(self.look, "alert", *words, "lav"))

    def _add_unlock(self, down: QVBoxLayout) -> None:
        self._form = PassphraseForm(
            self.look,
            self.tr("Staff only"),
            self.tr("The answers of visitors are sealed. The passphrase opens them."),
            self.tr("Open"),
            is_new=False,
        )
        self._form.given.connect(self._begin_unlock)
        self._add_form(down, self._form)

    def _add_form(self, down: QVBoxLayout, form: PassphraseForm) -> None:
        form.setMaximumWidth(max(self.look.space(FORM_WIDTH), self.look.text(FORM_WIDTH)))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(form, 1000)
        row.addStretch(1)
        down.addLayout(row)
        down.addStretch(1)

    def _add_no_passphrase(self, down: QVBoxLayout) -> None:
        banner = Notice(
            self.look,
            "alert",
            self.tr("No passphrase yet"),
            self.tr("Anyone with this tablet can open the answers."),
            "rose",
        )
        button = PillButton(self.look, self.tr("Set a passphrase"), "danger", role="label")
        banner.body.addSpacing(self.look.space(6))
        banner.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        down.addWidget(banner)
        self._form = PassphraseForm(
            self.look,
            self.tr("Set a passphrase"),
            self.tr("If it is lost, nobody can open the answers again. Keep a copy in a safe place."),
            self.tr("Set passphrase"),
            is_new=True,
        )
        self._form.given.connect(self._set_passphrase)
        self._form.hide()
        button.clicked.connect(self._form.show)
        button.clicked.connect(self._form.take_focus)
        button.clicked.connect(button.hide)
        down.addWidget(self._form)

    # ---- records

    def _read(self) -> Records | None:
        try:
            return self.outside.records.records()
        except StoreError:
            return None

    def _add_records(self, down: QVBoxLayout) -> None:
        look = self.look
        found = self._read()
        if found is None:
            words = self.tr("The answers can’t be opened right now. Nothing was deleted.")
            down.addWidget(Notice(look, "alert", self.tr("Not opened"), words, "lav"), 0, Qt.AlignmentFlag.AlignTop)
            down.addStretch(1)
            return
        if found.unreadable:
            words = self.tr("{count} could not be opened. They are kept as they are.").format(count=found.unreadable)
            down.addWidget(Notice(look, "alert", self.tr("Some records stay shut"), words, "lav"))
        if not found.opened:
            self._add_empty(down)
            return
        self._list = RecordList(look)
        self._list.chosen.connect(self._show_record)
        self._lay_out_records(down, self._list)
        self._list.put(found.opened)

    def _lay_out_records(self, down: QVBoxLayout, listed: RecordList) -> None:
        look = self.look
        upright = not has_columns(look)
        card = Card(look)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*(look.space(8),) * 4)
        inner.addWidget(listed)
        across = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        across.setSpacing(look.space(24))
        card.setMinimumHeight(look.space(320))
        card.setMinimumWidth(0 if upright else look.text(320))
        if upright:
            card.setFixedHeight(look.target(380))
        across.addWidget(card, 330)
        self._place = QVBoxLayout()
        across.addLayout(self._place, 734)
        down.addLayout(across, 1)

    def _show_record(self, record: Record) -> None:
        """Show one record; beside the list it scrolls by itself, under the list the page scrolls."""
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        view = RecordView(self.look, record)
        if not has_columns(self.look):
            self._place.addWidget(view)
            view.show()
            return
        inside = Flowing(self.look)
        room = QVBoxLayout(inside)
        room.setContentsMargins(self.look.space(4), 0, self.look.space(16), self.look.space(8))
        room.addWidget(view)
        scroll = PageScroll(self.look, inside)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._place.addWidget(scroll)
        scroll.show()

    def _add_empty(self, down: QVBoxLayout) -> None:
        look = self.look
        centre = Qt.AlignmentFlag.AlignHCenter
        down.addStretch(1)
        if not look.has_big_text:
            picture = ArtView(look, self.outside.art, "empty-nothing-yet")
            picture.setFixedHeight(look.space(200))
            down.addWidget(picture)
        down.addWidget(Text(look, self.tr("No answers yet"), "h2", align=centre))
        words = self.tr("Finished check-ins appear here, newest first.")
        down.addWidget(Text(look, words, "body", "ink2", centre))
        down.addStretch(1)

    # ---- the door

    def _begin_unlock(self, passphrase: str) -> None:
        """Say that it is opening, let that be painted, then open: making the key takes about a second."""
        self._given = passphrase
        if self._form is not None:
            self._form.set_busy(True, self.tr("Opening…"))
        self._soon.start()

    def _unlock(self) -> None:
        given, self._given = self._given, ""
        try:
            self.outside.records.unlock(given)
        except WrongPassphraseError:
            self._refuse(self.tr("That is not the passphrase. Please try again."))
            return
        except StoreError:
            self._refuse(self.tr("The answers can’t be opened right now. Nothing was deleted."))
            return
        self._show()

    def _refuse(self, words: str) -> None:
        if self._form is not None:
            self._form.set_busy(False, self.tr("Open"))
            self._form.clear()
            self._form.say(words)
            self._form.take_focus()

    def _set_passphrase(self, passphrase: str) -> None:
        try:
            self.outside.records.set_passphrase(passphrase)
        except StoreError:
            if self._form is not None:
                self._form.say(self.tr("The passphrase could not be kept. Nothing has changed."))
            return
        self._show()

    def _lock(self) -> None:
        self.outside.records.lock()
        self._show()
