"""Asks for a passphrase: once to open the answers, twice to set a new one."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tms_education.ui.style import hearing
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton, TabButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.line_field import LineField
from tms_education.ui.widgets.scroll import bring_into_view
from tms_education.ui.widgets.text import Text

SHORTEST = 10
"""Characters a new passphrase needs."""

SOON_MS = 30
"""So long the button has to be painted before the passphrase is given."""


class PassphraseField(LineField):
    """A line that hides what is typed unless asked to show it."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, 60)
        self.show_words(False)

    def show_words(self, shown: bool) -> None:
        """Show or hide what is typed."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(self.inputMethodHints() | Qt.InputMethodHint.ImhNoAutoUppercase)


class PassphraseForm(Card):
    """A title, a few words, one field or two, a Show toggle and one button.

    Signals:
        given: the person gave a passphrase; the button says meanwhile that it takes a moment.
    """

    given = Signal(str)

    def __init__(self, look: Look, title: str, words: str, action: str, *, is_new: bool) -> None:
        super().__init__(look, radius=24)
        self._is_new = is_new
        self._old: PassphraseField | None = None
        self.body = QVBoxLayout(self)
        side = look.space(28)
        self.body.setContentsMargins(side, look.space(24), side, look.space(24))
        self.body.setSpacing(look.space(12))
        self.body.addWidget(Text(look, title, "h2"))
        self.body.addWidget(Text(look, words, "body", "ink2"))
        self._fields = [self._add_field(self.tr("New passphrase") if is_new else self.tr("Staff passphrase"))]
        if is_new:
            self._fields.append(self._add_field(self.tr("The same again")))
        self._said = Text(look, "", "body-strong", "wine")
        self._said.hide()
        self.body.addWidget(self._said)
        self._button = PillButton(look, action, "main" if not is_new else "solid")
        self._button.clicked.connect(self._give)
        self._show = TabButton(look, self.tr("Show"))
        self._show.toggled.connect(self._show_words)
        self._action, self._words = action, ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._hand_on)
        self.setFocusProxy(self._fields[0])
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        row.addWidget(self._show)
        row.addWidget(self._button, 1)
        self.body.addLayout(row)

    def ask_old(self, name: str) -> None:
        """Ask for what opens the answers now, too, before the new one."""
        label = Text(self.look, name, "label")
        self._old = PassphraseField(self.look, name)
        label.setBuddy(self._old)
        self.body.insertWidget(2, label)
        self.body.insertWidget(3, self._old)
        self._fields.append(self._old)
        QWidget.setTabOrder(self._old, self._fields[0])

    @property
    def old(self) -> str:
        """What was typed there."""
        return self._old.text() if self._old is not None else ""

    def say(self, words: str) -> None:
        """Say what went wrong, calmly; nothing with empty words."""
        self._said.set_words(words)
        self._said.setVisible(bool(words))
        if words:
            hearing.announce(self._said, words)
            bring_into_view(self._said)

    def clear(self) -> None:
        """Empty the fields."""
        for field in self._fields:
            field.clear()

    def forget(self) -> None:
        """Give nothing any more, and keep nothing of what was typed."""
        self._soon.stop()
        self._words = ""
        self._set_busy(busy=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget a passphrase that was about to be given."""
        super().hideEvent(event)
        self.forget()

    def _set_busy(self, *, busy: bool) -> None:
        """Say on the button what is going on, and take no presses meanwhile."""
        words = self._action
        if busy:
            words = self.tr("Sealing…") if self._is_new else self.tr("Opening…")
        self._button.setEnabled(not busy)
        self._button.setText(words)
        self._button.setAccessibleName(words)
        self._button.update()

    def take_focus(self) -> None:
        """Put the focus into the first field."""
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_field(self, name: str) -> PassphraseField:
        field = PassphraseField(self.look, name)
        label = Text(self.look, name, "label")
        label.setBuddy(field)
        field.returnPressed.connect(self._give)
        self.body.addWidget(label)
        self.body.addWidget(field)
        return field

    def _show_words(self, shown: bool) -> None:
        for field in self._fields:
            field.show_words(shown)

    def _give(self) -> None:
        if not self._button.isEnabled():
            return
        words = self._fields[0].text()
        if self._is_new and len(words) < SHORTEST:
            self.say(self.tr("Please use at least {count} characters.").format(count=SHORTEST))
        elif self._is_new and words != self._fields[1].text():
            self.say(self.tr("The two are not the same. Please type them again."))
        elif words:
            self.say("")
            self._words = words
            self._set_busy(busy=True)
            self._soon.start()

    def _hand_on(self) -> None:
        """Give it once the button was painted: making the key takes a second or more."""
        words, self._words = self._words, ""
        self.given.emit(words)
        self._set_busy(busy=False)
