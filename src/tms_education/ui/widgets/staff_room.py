"""What lies behind the staff door: the answers, and the tools to work with them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from tms_education.domain.errors import StoreError
from tms_education.domain.people import Person
from tms_education.domain.ports import Clock, Library
from tms_education.domain.record import Summaries
from tms_education.domain.record_ports import Listing, RecordStore
from tms_education.domain.scale import Scale
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.answers_view import AnswersView
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.button import TabButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import column
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.person_paper import person_pdf
from tms_education.ui.widgets.set_up_view import SetUpView
from tms_education.ui.widgets.staff_desk import DeskView, LogView
from tms_education.ui.widgets.staff_files import DeleteView, ExportView
from tms_education.ui.widgets.staff_keys import KeysView
from tms_education.ui.widgets.staff_tool import Tool
from tms_education.ui.widgets.text import Text


class StaffRoom(QWidget):
    """Lists the records, then shows them; a row of tabs leads to the tools: its own, then ``tools``.

    Signals:
        changed: records were deleted, and all has to be listed again.
        opened: another tab is open (its address).
    """

    changed = Signal()
    opened = Signal(str)

    def __init__(
        self,
        look: Look,
        store: RecordStore,
        library: Library,
        clock: Clock,
        art: Art,
        tools: tuple[Tool, ...] = (),
        *,
        has_keys: bool,
    ) -> None:
        super().__init__()
        self._look, self._store, self._library, self._clock, self._art = look, store, library, clock, art
        self._has_keys, self._tools, self._key = has_keys, tools, ""
        self._tabs: dict[str, tuple[Tool, TabButton]] = {}
        self._answers: AnswersView | None = None
        self._tool: QWidget | None = None
        self._front: QWidget | None = None
        self._listing: Listing | None = None
        self._found = Summaries()
        self._tick = QTimer(self)
        self._tick.setInterval(0)
        self._tick.timeout.connect(self._step)
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(look.space(16))
        self._begin_listing()

    def forget(self) -> None:
        """Let go of every record."""
        self._tick.stop()
        self._found = Summaries()
        if self._listing is not None:
            self._listing.stop()
        if self._answers is not None:
            self._answers.forget()

    def _begin_listing(self) -> None:
        """List what is known at once; what has to be opened first goes on in small steps."""
        try:
            self._listing = self._store.listing()
            is_done = self._listing.step()
        except StoreError:
            self._say_not_opened()
            return
        if is_done:
            self._show_found(self._listing)
            return
        self._progress = Text(self._look, "", "lead", align=Qt.AlignmentFlag.AlignHCenter)
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
        """Say so; the tools stay at hand, since a backup may be what helps."""
        words = self.tr("The answers can’t be opened right now. Nothing was deleted.")
        self._add_tabs()
        self._show_front(Notice(self._look, "alert", self.tr("Not opened"), words, "lav"))
        self._place.addStretch(1)

    def _show_found(self, listing: Listing) -> None:
        self._found = listing.found
        if self._found.unreadable:
            count = self._found.unreadable
            words = self.tr("%Ln could not be opened. They are kept as they are.", "", count)
            self._place.addWidget(Notice(self._look, "alert", self.tr("Some records stay shut"), words, "lav"))
        self._add_tabs()
        if not self._found.opened:
            self._show_front(self._empty())
            return
        self._answers = AnswersView(self._look, self._found.opened, self._store.record, self._scale_of)
        self._show_front(self._answers)

    def _show_front(self, front: QWidget) -> None:
        """Show what stands on the first tab."""
        self._front = front
        self._place.addWidget(front, 1)
        front.show()
        self._show_tab()

    def _scale_of(self, form: str) -> Scale:
        found = self._library.questionnaire(form)
        return found.scale if found is not None else Scale()

    def _add_tabs(self) -> None:
        row = FlowLayout(across=self._look.space(10), down=self._look.space(10))
        group = QButtonGroup(self)
        tools = (Tool(self.tr("Answers"), QWidget), *self._own_tools(), *self._tools)
        for tool in tools:
            tab = TabButton(self._look, tool.name, one_of_many=True)
            tab.clicked.connect(lambda _on=False, key=tool.key: self.open_tab(key))
            group.addButton(tab)
            row.addWidget(tab)
            self._tabs[tool.key] = (tool, tab)
        self._place.addLayout(row)

    def ask_first(self, go_on: Callable[[], object]) -> bool:
        """Ask what becomes of changes that are not saved, then perhaps go on; false when there are none."""
        return isinstance(self._tool, SetUpView) and self._tool.ask_first(go_on)

    def open_tab(self, key: str) -> None:
        """Open a tool by its address; the answers where there is none."""
        wanted = key if key in self._tabs else ""
        if wanted != self._key and self.ask_first(partial(self._go, key)):
            self._tabs[self._key][1].setChecked(True)
            return
        self._go(wanted)

    def _go(self, key: str) -> None:
        self._key = key if key in self._tabs else ""
        if self._tabs:
            self._show_tab()
        self.opened.emit(self._key)

    def focus_tool(self) -> None:
        """Put the focus on what the open tool is for."""
        if self._tool is not None:
            self._tool.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tab(self) -> None:
        if self._tool is not None:
            self._place.removeWidget(self._tool)
            self._tool.hide()
            self._tool.deleteLater()
            self._tool = None
        tool, tab = self._tabs.get(self._key, self._tabs[""])
        tab.setChecked(True)
        if self._front is not None:
            self._front.setVisible(not tool.key)
        if tool.key:
            self._tool = tool.make()
            self._place.addWidget(self._tool, 1, Qt.AlignmentFlag.AlignTop)
            self._tool.show()

    def _own_tools(self) -> tuple[Tool, ...]:
        look, store = self._look, self._store
        keys = (Tool(self.tr("Passphrase"), lambda: KeysView(look, store), "passphrase"),) if self._has_keys else ()
        return (
            Tool(self.tr("Codes"), lambda: DeskView(look, store), "codes"),
            Tool(self.tr("Export"), self._make_export, "export"),
            Tool(self.tr("Delete"), self._make_delete, "delete"),
            Tool(self.tr("Log"), lambda: LogView(look, store), "log"),
            *keys,
        )

    def _person(self) -> Person | None:
        return self._answers.person if self._answers is not None else None

    def _make_export(self) -> QWidget:
        person = self._person()
        pdf = (person.name, partial(self._pdf, person)) if person is not None else None
        return ExportView(self._look, self._store, self._found.opened, pdf)

    def _make_delete(self) -> QWidget:
        person = self._person()
        shown = (person.name, person.records) if person is not None else ("", ())
        view = DeleteView(self._look, self._store, self._clock, self._found.opened, shown)
        view.deleted.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        return view

    def _pdf(self, person: Person) -> bytes:
        return person_pdf(self._look.appearance.language, person, self._store.record, self._scale_of)

    def _empty(self) -> QWidget:
        look = self._look
        centre = Qt.AlignmentFlag.AlignHCenter
        empty, down = column(look)
        down.addStretch(1)
        if not look.has_big_text:
            picture = ArtView(look, self._art, "empty-nothing-yet")
            picture.setFixedHeight(look.space(200))
            down.addWidget(picture)
        down.addWidget(Text(look, self.tr("No answers yet"), "h2", align=centre))
        words = self.tr("Finished check-ins appear here, newest first.")
        down.addWidget(Text(look, words, "body", "ink2", centre))
        down.addStretch(1)
        return empty
