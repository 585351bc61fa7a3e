"""Records out of the tablet: to a file, or gone for good."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFileDialog, QWidget

from tms_education.domain.errors import StoreError
from tms_education.domain.people import older_than
from tms_education.domain.ports import Clock
from tms_education.domain.record import Summary
from tms_education.domain.record_ports import Job, RecordStore
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.file_places import place_for
from tms_education.ui.widgets.tool_card import ToolCard

Choose = Callable[[QWidget, str], str]


def choose_file(parent: QWidget, name: str) -> str:
    """Ask where to keep a file; empty when nothing was chosen."""
    return QFileDialog.getSaveFileName(parent, "", place_for(name))[0]


class ExportView(ToolCard):
    """Writes every record to a file, with progress. ``pdf`` is a person's name and what makes that person's paper."""

    def __init__(
        self,
        look: Look,
        store: RecordStore,
        records: tuple[Summary, ...],
        pdf: tuple[str, Callable[[], bytes]] | None = None,
        choose: Choose = choose_file,
    ) -> None:
        super().__init__(
            look,
            self.tr("Export"),
            self.tr("The file is not sealed: whoever has it can read the answers. Keep it where only staff look."),
        )
        self._store, self._choose = store, choose
        self._job: Job | None = None
        self._identifiers = tuple(record.identifier for record in records)
        self._tick = QTimer(self)
        self._tick.setInterval(0)
        self._tick.timeout.connect(self._step)
        self._buttons = []
        for kind, words, name in (
            ("fhir", self.tr("FHIR R4 Bundle, for other systems"), "records.json"),
            ("csv", self.tr("Table (CSV), for spreadsheets"), "records.csv"),
        ):
            button = self.add_button(words, "second", "save")
            button.clicked.connect(lambda _on=False, kind=kind, name=name: self.begin(kind, name))
            self._buttons.append(button)
        if pdf is not None:
            name, make = pdf
            button = self.add_button(self.tr("PDF of {name}").format(name=name), "second", "print")
            button.clicked.connect(lambda: self._keep_pdf(name, make))
            self._buttons.append(button)
        self._stop = self.add_button(self.tr("Stop"), "quiet")
        self._stop.hide()
        self._stop.clicked.connect(self.stop)

    def begin(self, kind: str, name: str) -> None:
        """Ask for a place and begin."""
        file = self._choose(self, name)
        if not file or self._job is not None:
            return
        try:
            self._job = self._store.export(kind, file, self._identifiers)
        except StoreError:
            self.say(self.tr("The file could not be written there. Nothing was exported."))
            return
        self._set_busy(True)
        self._tick.start()

    def _keep_pdf(self, name: str, make: Callable[[], bytes]) -> None:
        file = self._choose(self, f"{name}.pdf")
        if not file:
            return
        try:
            self._store.keep_file(file, make())
        except StoreError:
            self.say(self.tr("The file could not be written there. Nothing was exported."))
            return
        self.say(self.tr("Done."))

    def stop(self) -> None:
        """Give up; no half file is left."""
        if self._job is not None:
            self._job.stop()
            self._end(self.tr("Stopped. No file was written."))

    def _step(self) -> None:
        if self._job is None:
            return
        try:
            is_done = self._job.step()
        except StoreError:
            self._end(self.tr("The file could not be written there. Nothing was exported."))
            return
        if is_done:
            self._end(self.tr("Done. %Ln records were gone through.", "", self._job.done))
        else:
            words = self.tr("Writing {done} of {total}…")
            self.say(words.format(done=self._job.done, total=self._job.total))

    def _end(self, words: str) -> None:
        self._tick.stop()
        self._job = None
        self._set_busy(False)
        self.say(words)

    def _set_busy(self, busy: bool) -> None:
        for button in self._buttons:
            button.setEnabled(not busy)
        self._stop.setVisible(busy)


class DeleteView(ToolCard):
    """Deletes records: asks twice and names the count each time.

    Signals:
        deleted: some records are gone.
    """

    deleted = Signal()

    def __init__(
        self,
        look: Look,
        store: RecordStore,
        clock: Clock,
        records: tuple[Summary, ...],
        shown: tuple[str, tuple[Summary, ...]],
    ) -> None:
        super().__init__(
            look,
            self.tr("Delete records"),
            self.tr("Deleted records are gone for good. The log keeps how many there were."),
        )
        self._store, self._clock, self._records = store, clock, records
        self._chosen: tuple[str, ...] = ()
        self._is_all, self._asked = False, 0
        name, theirs = shown
        if theirs:
            words = self.tr("Delete the records of {name}").format(name=name)
            one = self.add_button(words, "danger", "delete")
            one.clicked.connect(lambda: self.ask(tuple(record.identifier for record in theirs)))
        self._days = self.add_field(self.tr("Days to keep"))
        self._days.setValidator(QIntValidator(0, 36_500, self))
        self._days.setText("365")
        old = self.add_button(self.tr("Delete older records"), "danger", "delete")
        old.clicked.connect(self._ask_for_old)
        every = self.add_button(self.tr("Delete every record"), "danger", "delete")
        every.clicked.connect(lambda: self.ask(tuple(record.identifier for record in records), is_all=True))
        self._yes = self.add_button("", "danger")
        self._no = self.add_button(self.tr("Keep them"), "solid")
        self._yes.clicked.connect(self._confirm)
        self._no.clicked.connect(self._keep)
        self._yes.hide()
        self._no.hide()

    def ask(self, identifiers: tuple[str, ...], *, is_all: bool = False) -> None:
        """Ask the first time."""
        self._chosen, self._is_all, self._asked = identifiers, is_all, 1
        if not identifiers and not is_all:
            self._keep()
            self.say(self.tr("There are none."))
            return
        count = len(identifiers)
        self._put_question(self.tr("Delete %Ln records?", "", count), self.tr("Delete {count}").format(count=count))

    def _ask_for_old(self) -> None:
        days = int(self._days.text() or 0)
        self.ask(older_than(self._records, days, self._clock.now()))

    def _put_question(self, question: str, yes: str) -> None:
        self.say(question)
        for button in (self._yes, self._no):
            self.body.removeWidget(button)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._yes.setText(yes)
        self._yes.setAccessibleName(yes)
        self._yes.updateGeometry()
        self._yes.update()
        self._yes.show()
        self._no.show()
        self._no.setFocus()

    def _confirm(self) -> None:
        count = len(self._chosen)
        if self._asked == 1:
            self._asked = 2
            self._put_question(
                self.tr("%Ln records will be gone for good. Are you sure?", "", count),
                self.tr("Yes, delete {count} for good").format(count=count),
            )
            return
        try:
            if self._is_all:
                self._store.delete_all()
            else:
                self._store.delete(self._chosen)
        except StoreError:
            self._keep()
            self.say(self.tr("They could not be deleted. All of them are still there."))
            return
        self.deleted.emit()

    def _keep(self) -> None:
        self._chosen, self._asked = (), 0
        self._yes.hide()
        self._no.hide()
        self.say("")
