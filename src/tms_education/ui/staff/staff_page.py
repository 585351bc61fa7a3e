"""The staff area: sealed answers behind a passphrase."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tms_education.domain.errors import StoreError, TooManyTriesError, WrongPassphraseError
from tms_education.domain.navigation import Route
from tms_education.domain.ports import Listing, StoreState
from tms_education.domain.record import Summaries
from tms_education.domain.scale import Scale
from tms_education.ui.page import Outside, Page
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.answers_view import AnswersView
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.button import PillButton, TabButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.flowing import Flowing
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.passphrase_form import PassphraseForm
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.staff_desk import DeskView, LogView
from tms_education.ui.widgets.staff_files import DeleteView, ExportView
from tms_education.ui.widgets.staff_keys import KeysView, RecoverForm
from tms_education.ui.widgets.store_notice import StoreNotice
from tms_education.ui.widgets.text import Text

FORM_WIDTH = 620
MINUTE = 60


class StaffPage(Page):
    """Unlock, read, lock. Leaving locks the store and forgets every record."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._host = QVBoxLayout(self)
        self._host.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self._form: PassphraseForm | None = None
        self._answers: AnswersView | None = None
        self._tool: QWidget | None = None
        self._listing: Listing | None = None
        self._found = Summaries()
        self._given = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(30)
        self._soon.timeout.connect(self._unlock)
        self._tick = QTimer(self)
        self._tick.setInterval(0)
        self._tick.timeout.connect(self._step)
        self._show()

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
        self._tick.stop()
        self._given = ""
        self._found = Summaries()
        if self._listing is not None:
            self._listing.stop()
        if self._answers is not None:
            self._answers.forget()
        if self._shown is not None:
            self._host.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._answers = self._form = self._tool = self._listing = None

    def _fill(self, down: QVBoxLayout) -> None:
        store = self.outside.records
        is_guarded = self._is_guarded()
        head = QHBoxLayout()
        head.addWidget(Text(self.look, self.tr("Staff area"), "h1"), 1)
        down.addLayout(head)
        state = store.state()
        if state is not StoreState.SOUND:
            notice = StoreNotice(self.look, store, state)
            notice.read.connect(self._show)
            down.addWidget(notice)
        if is_guarded and not store.is_unlocked():
            self._add_unlock(down)
            return
        if is_guarded:
            lock = PillButton(self.look, self.tr("Lock"), "second", "staff", role="label")
            lock.clicked.connect(self._lock)
            head.addWidget(lock)
        else:
            self._add_no_passphrase(down)
        self._place = QVBoxLayout()
        self._place.setSpacing(self.look.space(16))
        down.addLayout(self._place, 1)
        self._begin_listing()

    def _add_unlock(self, down: QVBoxLayout) -> None:
        self._form = PassphraseForm(
            self.look,
            self.tr("Staff only"),
            self.tr("The answers of visitors are sealed. The passphrase opens them."),
            self.tr("Open"),
            is_new=False,
        )
        self._form.given.connect(self._begin_unlock)
        lost = PillButton(self.look, self.tr("I lost the passphrase"), "quiet", role="label")
        lost.clicked.connect(self._show_recovery)
        self._form.body.addWidget(lost, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_form(down, self._form)
        seconds = self.outside.records.wait()
        if seconds:
            self._say_wait(seconds)

    def _show_recovery(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._row.insertWidget(1, RecoverForm(self.look, self.outside.records, self._show), 1000)

    def _add_form(self, down: QVBoxLayout, form: PassphraseForm) -> None:
        form.setMaximumWidth(max(self.look.space(FORM_WIDTH), self.look.text(FORM_WIDTH)))
        self._row = row = QHBoxLayout()
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

    def _begin_listing(self) -> None:
        """List what is known at once; what has to be opened first goes on in small steps."""
        try:
            self._listing = self.outside.records.listing()
            is_done = self._listing.step()
        except StoreError:
            self._say_not_opened()
            return
        if is_done:
            self._show_found(self._listing)
            return
        self._progress = Text(self.look, "", "lead", align=Qt.AlignmentFlag.AlignHCenter)
        self._place.addWidget(self._progress)
        self._tick.start()

    def _step(self) -> None:
        listing = self._listing
        if listing is None:
            return
        try:
            is_done = listing.step()
        except StoreError:
            self._tick.stop()
            self._say_not_opened()
            return
        words = self.tr("Opening {done} of {total}…").format(done=listing.done, total=listing.total)
        self._progress.set_words(words)
        if is_done:
            self._tick.stop()
            self._progress.hide()
            self._show_found(listing)

    def _say_not_opened(self) -> None:
        words = self.tr("The answers can’t be opened right now. Nothing was deleted.")
        notice = Notice(self.look, "alert", self.tr("Not opened"), words, "lav")
        self._place.addWidget(notice, 0, Qt.AlignmentFlag.AlignTop)
        self._place.addStretch(1)

    def _show_found(self, listing: Listing) -> None:
        self._found = listing.found
        if self._found.unreadable:
            count = self._found.unreadable
            words = self.tr("{count} could not be opened. They are kept as they are.").format(count=count)
            self._place.addWidget(Notice(self.look, "alert", self.tr("Some records stay shut"), words, "lav"))
        self._add_tabs()
        if not self._found.opened:
            self._add_empty(self._place)
            return
        self._answers = AnswersView(self.look, self._found.opened, self.outside.records.record, self._scale_of)
        self._place.addWidget(self._answers, 1)
        self._answers.show()

    def _scale_of(self, form: str) -> Scale:
        found = self.outside.library.questionnaire(form)
        return found.scale if found is not None else Scale()

    def _add_tabs(self) -> None:
        row = FlowLayout(across=self.look.space(10), down=self.look.space(10))
        self._tabs: list[TabButton] = []
        names = (
            self.tr("Answers"),
            self.tr("Codes"),
            self.tr("Export"),
            self.tr("Delete"),
            self.tr("Log"),
            self.tr("Passphrase"),
        )
        for place, name in enumerate(names):
            tab = TabButton(self.look, name)
            tab.setAutoExclusive(True)
            tab.setChecked(place == 0)
            tab.clicked.connect(lambda _on=False, place=place: self._open_tool(place))
            row.addWidget(tab)
            self._tabs.append(tab)
        self._tabs[-1].setVisible(self._is_guarded())
        self._place.addLayout(row)

    def _open_tool(self, place: int) -> None:
        if self._tool is not None:
            self._place.removeWidget(self._tool)
            self._tool.hide()
            self._tool.deleteLater()
            self._tool = None
        if self._answers is not None:
            self._answers.setVisible(place == 0)
        if place:
            self._tool = self._make_tool(place)
            self._place.addWidget(self._tool, 0, Qt.AlignmentFlag.AlignTop)
            self._tool.show()

    def _make_tool(self, place: int) -> QWidget:
        look, store, records = self.look, self.outside.records, self._found.opened
        match place:
            case 1:
                return DeskView(look, store)
            case 2:
                return ExportView(look, store, records)
            case 3:
                person = self._answers.person if self._answers is not None else None
                shown = (person.name, person.records) if person is not None else ("", ())
                view = DeleteView(look, store, self.outside.clock, records, shown)
                view.deleted.connect(self._show, Qt.ConnectionType.QueuedConnection)
                return view
            case 4:
                return LogView(look, store)
            case _:
                return KeysView(look, store)

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
        except TooManyTriesError as error:
            self._refuse("")
            self._say_wait(error.seconds)
            return
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

    def _say_wait(self, seconds: int) -> None:
        if self._form is not None:
            minutes = -(-seconds // MINUTE)
            words = self.tr("Too many wrong tries. Please wait {count} minutes. The recovery sheet opens at once.")
            self._form.say(words.format(count=minutes))

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
