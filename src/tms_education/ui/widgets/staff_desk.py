"""Codes from the desk, and the log of what staff did."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator

from tms_education.domain.errors import StoreError
from tms_education.domain.record_ports import RecordStore
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import dates
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.tool_card import ToolCard

MOST_LINES = 200
"""Lines of the log that are shown."""


class DeskView(ToolCard):
    """Makes a code for a patient label."""

    def __init__(self, look: Look, store: RecordStore) -> None:
        super().__init__(
            look,
            self.tr("Code from the desk"),
            self.tr("A code of four digits puts the next check-in under a patient label. It works once, for 48 hours."),
        )
        self._store = store
        self._label = self.add_field(self.tr("Patient label"))
        self._session = self.add_field(self.tr("Session number (may stay empty)"))
        self._session.setValidator(QIntValidator(0, 999, self))
        self._session.returnPressed.connect(self._make)
        self._label.returnPressed.connect(self._make)
        self.add_button(self.tr("Make a code"), "solid").clicked.connect(self._make)
        self._code = Text(look, "", "huge", "petrol_deep")
        self._code.hide()
        self.body.addWidget(self._code)

    def _make(self) -> None:
        label = self._label.text().strip()
        if not label:
            self.say_below(self._label, self.tr("Please type a label first."))
            self._label.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        typed = self._session.text()
        try:
            code = self._store.make_code(label, int(typed) if typed else None)
        except StoreError:
            self.say(self.tr("The code could not be kept. Please try again."))
            return
        self._code.set_words(code)
        self._code.show()
        self._label.clear()
        self._session.clear()
        self.say(self.tr("Code {code}. Write it down now: this tablet can’t show it again.").format(code=code))


class LogView(ToolCard):
    """What staff did, newest first."""

    def __init__(self, look: Look, store: RecordStore) -> None:
        super().__init__(
            look, self.tr("Log"), self.tr("What was done on this tablet: a word, a time and a count. No names.")
        )
        try:
            lines = store.log()
        except StoreError:
            self.say(self.tr("The log can’t be read right now."))
            return
        known = self._words()
        for line in lines[:MOST_LINES]:
            words = known.get(line.event, line.event)
            if line.count:
                words = self.tr("{what} ({count})").format(what=words, count=line.count)
            moment = dates.short_moment(look, line.happened)
            self.body.addWidget(Text(look, self.tr("{moment}: {what}").format(moment=moment, what=words)))
        if len(lines) > MOST_LINES:
            rest = self.tr("%Ln older lines are kept.", "", len(lines) - MOST_LINES)
            self.body.addWidget(Text(look, rest, "caption", "ink2"))
        if not lines:
            self.body.addWidget(Text(look, self.tr("Nothing yet.")))

    def _words(self) -> dict[str, str]:
        return {
            "unlocked": self.tr("Opened with the passphrase"),
            "refused": self.tr("Wrong passphrase"),
            "passphrase-set": self.tr("Passphrase set"),
            "listed": self.tr("Answers listed"),
            "damage-acknowledged": self.tr("A notice was read"),
            "key-lost": self.tr("The key was lost"),
            "recovery-made": self.tr("Recovery sheet made"),
            "recovered": self.tr("Opened with the recovery sheet"),
            "code-made": self.tr("Code from the desk made"),
            "exported": self.tr("Records exported"),
            "deleted": self.tr("Records deleted"),
            "deleted-all": self.tr("All records deleted"),
            "backed-up": self.tr("Backup made"),
            "restored": self.tr("Backup put back"),
            "pack-applied": self.tr("Clinic pack put in use"),
            "pack-undone": self.tr("Went back to the pack before"),
            "signer-trusted": self.tr("A signer of packs trusted"),
            "signer-distrusted": self.tr("A signer of packs trusted no longer"),
            "set-up-changed": self.tr("Set up changed"),
            "set-up-reset": self.tr("The pack’s own values used again"),
        }
