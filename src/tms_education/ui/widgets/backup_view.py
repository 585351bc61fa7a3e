"""The whole tablet as one sealed file, and back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from tms_education.domain.errors import (
    DamagedError,
    LockedError,
    NewerStoreError,
    OtherTabletError,
    StoreError,
    WrongPassphraseError,
)
from tms_education.domain.record_ports import Backups, Job, Restoring
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import dates
from tms_education.ui.widgets.file_places import usual_folder
from tms_education.ui.widgets.passphrase_form import PassphraseField
from tms_education.ui.widgets.staff_files import Choose
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.tool_card import ToolCard

ENDING = "tmsbackup"


def _tr(words: str) -> str:
    return QCoreApplication.translate("BackupFile", words)


def name_of(today: date) -> str:
    """Give the name that is offered for the backup of a day."""
    return f"understanding-tms-{today.isoformat()}.{ENDING}"


def kinds() -> str:
    """Give what the dialog lists: backups first, then all, for a backup that lost its ending."""
    return f"{_tr('Backups')} (*.{ENDING});;{_tr('All files')} (*)"


def save_dialog(parent: QWidget, name: str) -> QFileDialog:
    """Give the dialog that asks for a place; it adds the ending itself, and so asks before it replaces a file."""
    dialog = QFileDialog(parent, "", usual_folder(), kinds())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ENDING)
    dialog.selectFile(name)
    return dialog


def choose_place(parent: QWidget, name: str) -> str:
    """Ask where to keep the backup; empty when nothing was chosen."""
    dialog = save_dialog(parent, name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return "".join(chosen[:1])


def choose_backup(parent: QWidget, _name: str) -> str:
    """Ask for a file that is there; empty when nothing was chosen."""
    return QFileDialog.getOpenFileName(parent, "", usual_folder(), kinds())[0]


class BackupView(ToolCard):
    """Two buttons, and the progress of what they begin.

    Signals:
        made: a backup was written.
        restored: records came back (in words), and all has to be shown anew.
    """

    made = Signal()
    restored = Signal(str)

    def __init__(
        self,
        look: Look,
        backups: Backups,
        today: date,
        save: Choose = choose_place,
        choose: Choose = choose_backup,
    ) -> None:
        super().__init__(
            look,
            self.tr("Backup"),
            self.tr(
                "One sealed file with all records, the log, the settings and the clinic’s pack. Keep it elsewhere."
            ),
        )
        self._backups, self._save, self._choose = backups, save, choose
        self._name = name_of(today)
        self._job: Job | None = None
        self._end: Callable[[], None] = lambda: None
        self._file = ""
        self._tick = QTimer(self)
        self._tick.setInterval(0)
        self._tick.timeout.connect(self._step)
        words = self.tr("It opens with the passphrase of its day, or its recovery sheet. What is newer here stays.")
        self.body.addWidget(Text(look, words))
        self._make = self.add_button(self.tr("Make a backup"), "solid", "save")
        self._make.clicked.connect(self.make)
        self._put = self.add_button(self.tr("Put a backup back"), "second")
        self._put.clicked.connect(self.choose)
        self._label = Text(look, self.tr("Passphrase of the backup, or the code of its recovery sheet"), "label")
        self._field = PassphraseField(look, self._label.words)
        self._field.setMaximumWidth(look.text(420))
        self._field.returnPressed.connect(self._restore)
        self._go = self.add_button(self.tr("Put it back now"), "solid")
        self._go.clicked.connect(self._restore)
        self.body.addWidget(self._label)
        self.body.addWidget(self._field)
        self.body.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._label, self._field, self._go):
            widget.hide()

    def make(self) -> None:
        """Ask for a place and begin."""
        file = self._save(self, self._name)
        if not file or self._job is not None:
            return
        try:
            self._begin(self._backups.begin(file), self._made)
        except LockedError:
            self.say(self.tr("Please set a passphrase first: without one, nobody could open the backup elsewhere."))
        except StoreError:
            self.say(self.tr("The file could not be written there. There is no backup."))

    def choose(self) -> None:
        """Ask for a file and say what it is."""
        file = self._choose(self, "")
        if not file or self._job is not None:
            return
        try:
            about = self._backups.look(file)
        except StoreError as error:
            self._hide_question()
            self.say(self._why(error))
            return
        self._file = file
        made = dates.short_moment(self.look, about.made)
        words = self.tr("A backup of {moment} with %Ln records.", "", about.records).format(moment=made)
        self.say_below(self._put, words)
        self._go.show()
        self._label.setVisible(about.needs_passphrase)
        self._field.setVisible(about.needs_passphrase)
        (self._field if about.needs_passphrase else self._go).setFocus()

    def _restore(self) -> None:
        words, file = self._field.text(), self._file
        if self._job is not None or not file:
            return
        try:
            job = self._backups.restore(file, words)
        except StoreError as error:
            self.say(self._why(error))
            return
        self._hide_question()
        self._begin(job, lambda: self._put_back(job))

    def _hide_question(self) -> None:
        self._file = ""
        self._field.clear()
        for widget in (self._label, self._field, self._go):
            widget.hide()

    def _why(self, error: StoreError) -> str:
        sentences: dict[type[StoreError], str] = {
            WrongPassphraseError: self.tr("That is not the passphrase of this backup. Nothing has changed."),
            LockedError: self.tr("Please type the passphrase of the backup."),
            OtherTabletError: self.tr(
                "This backup is of another tablet, and this one has records. Nothing has changed."
            ),
            NewerStoreError: self.tr("A newer version made this backup. Please update this app. Nothing has changed."),
            DamagedError: self.tr("This file is not a backup, or it is damaged. Nothing has changed."),
        }
        otherwise = self.tr("The file could not be read, or the tablet would not keep it. Please try again.")
        return sentences.get(type(error), otherwise)

    def _begin(self, job: Job, end: Callable[[], None]) -> None:
        self._job, self._end = job, end
        self._make.setEnabled(False)
        self._put.setEnabled(False)
        self._tick.start()

    def _step(self) -> None:
        job = self._job
        if job is None:
            return
        try:
            is_done = job.step()
        except StoreError as error:
            self._stop()
            self.say(self._why(error))
            return
        if is_done:
            self._stop()
            self._end()
        else:
            self.say(self.tr("{done} of {total}…").format(done=job.done, total=job.total))

    def _stop(self) -> None:
        self._tick.stop()
        self._job = None
        self._make.setEnabled(True)
        self._put.setEnabled(True)

    def _made(self) -> None:
        self.say(self.tr("Done. Please keep the file outside this tablet."))
        self.made.emit()

    def _put_back(self, job: Restoring) -> None:
        words = self.tr("Done. %Ln records came back. Settings count from the next start.", "", job.added)
        self.say(words)
        self.restored.emit(words)
