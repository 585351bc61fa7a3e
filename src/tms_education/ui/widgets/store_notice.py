"""What staff must know of the record store, and a button that says it was read."""

from PySide6.QtCore import QCoreApplication, Qt, Signal

from tms_education.domain.errors import StoreError
from tms_education.domain.record_ports import RecordStore, StoreState
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.notice import Notice

MAY_BE_READ = {StoreState.WAS_DAMAGED, StoreState.KEY_LOST}


class StoreNotice(Notice):
    """One notice.

    Signals:
        read: staff have read it, and it need not be shown again.
    """

    read = Signal()

    def __init__(self, look: Look, store: RecordStore, state: StoreState) -> None:
        title, words = self._words(state)
        super().__init__(look, "alert", title, words, "lav")
        self._store = store
        if state in MAY_BE_READ:
            button = PillButton(look, self.tr("I have read this"), "second", role="label")
            button.clicked.connect(self._acknowledge)
            self.body.addSpacing(look.space(6))
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    @classmethod
    def _words(cls, state: StoreState) -> tuple[str, str]:

        def tr(words: str) -> str:
            return QCoreApplication.translate("StoreNotice", words)

        return {
            StoreState.READ_ONLY: (
                tr("New answers can’t be saved"),
                tr("This tablet’s storage is read-only or full. Older answers are safe."),
            ),
            StoreState.WAS_DAMAGED: (
                tr("The record file was damaged"),
                tr("It was set aside and a new one was begun. Nothing was deleted."),
            ),
            StoreState.KEY_LOST: (
                tr("The key to older answers is gone"),
                tr("Older answers stay sealed: only a copy of the tablet’s key folder opens them. New ones are safe."),
            ),
            StoreState.NEWER: (
                tr("The records are from a newer version"),
                tr("They are left untouched. Please update this app to open them."),
            ),
        }[state]

    def _acknowledge(self) -> None:
        try:
            self._store.acknowledge()
        except StoreError:
            return
        self.read.emit()
