"""Where a visitor types the four digits that the desk gave them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.tool_card import ToolCard

DIGITS = 4


class CodeField(ToolCard):
    """Asks for a code; whoever holds it redeems the code and says how it went.

    Signals:
        given: the visitor typed a whole code.
    """

    given = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(
            look, self.tr("A code from the desk?"), self.tr("Type its four digits. Without a code, just go on.")
        )
        self._field = self.add_field(self.tr("Code from the desk"))
        self._field.setMaxLength(DIGITS)
        self._field.setValidator(QIntValidator(0, 10**DIGITS - 1, self))
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self._field.returnPressed.connect(self._give)
        self.add_button(self.tr("Use this code"), "soft").clicked.connect(self._give)

    def clear(self) -> None:
        """Empty the field."""
        self._field.clear()

    def _give(self) -> None:
        code = self._field.text()
        if len(code) < DIGITS:
            self.say(self.tr("A code has four digits."))
            return
        self.say("")
        self.given.emit(code)
