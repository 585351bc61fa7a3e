"""The staff door: the passphrase opens it; the code of the recovery sheet does when that is lost."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from tms_education.domain.errors import StoreError, TooManyTriesError, WrongPassphraseError
from tms_education.domain.record_ports import RecordStore
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.passphrase_form import PassphraseForm
from tms_education.ui.widgets.staff_keys import RecoverForm

FORM_WIDTH = 620
MINUTE = 60


class StaffDoor(Ground):
    """Asks, waits, refuses calmly.

    Signals:
        opened: the answers are open.
        told: what else went well (in words).
    """

    opened = Signal()
    told = Signal(str)

    def __init__(self, look: Look, store: RecordStore) -> None:
        super().__init__(look)
        self._store = store
        self._form = PassphraseForm(
            look,
            self.tr("Staff only"),
            self.tr("The answers of visitors are sealed. The passphrase opens them."),
            self.tr("Open"),
            is_new=False,
        )
        self._form.given.connect(self._unlock)
        self.setFocusProxy(self._form)
        self._form.setMaximumWidth(max(look.space(FORM_WIDTH), look.text(FORM_WIDTH)))
        lost = PillButton(look, self.tr("I lost the passphrase"), "quiet", role="label")
        lost.clicked.connect(self._show_recovery)
        self._form.body.addWidget(lost, 0, Qt.AlignmentFlag.AlignLeft)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addStretch(1)
        self._row.addWidget(self._form, 1000)
        self._row.addStretch(1)
        if seconds := store.wait():
            self._say_wait(seconds)

    def forget(self) -> None:
        """Open nothing any more, and keep nothing of what was typed."""
        self._form.forget()

    def _show_recovery(self) -> None:
        self._form.hide()
        recover = RecoverForm(self.look, self._store, self._recovered)
        recover.left.connect(lambda: self._back_from(recover))
        self._row.insertWidget(1, recover, 1000)
        recover.show()
        recover.take_focus()

    def _back_from(self, recover: RecoverForm) -> None:
        """Ask for the passphrase again, and keep nothing of what was typed for the code."""
        self._row.removeWidget(recover)
        recover.hide()
        recover.deleteLater()
        self._form.show()
        self._form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recovered(self) -> None:
        self.told.emit(self.tr("The new passphrase is set. The recovery sheet stays good."))
        self.opened.emit()

    def _unlock(self, given: str) -> None:
        try:
            self._store.unlock(given)
        except TooManyTriesError as error:
            self._refuse("")
            self._say_wait(error.seconds)
        except WrongPassphraseError:
            self._refuse(self.tr("That is not the passphrase. Please try again."))
        except StoreError:
            self._refuse(self.tr("The answers can’t be opened right now. Nothing was deleted."))
        else:
            self.opened.emit()

    def _refuse(self, words: str) -> None:
        self._form.clear()
        self._form.say(words)
        self._form.take_focus()

    def _say_wait(self, seconds: int) -> None:
        minutes = -(-seconds // MINUTE)
        self._form.say(
            self.tr("Too many wrong tries. Please wait %Ln minutes. The recovery sheet opens at once.", "", minutes)
        )
