"""A field for a person's own words that leaves no copy behind."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QTextEdit

from tms_education.ui.style.look import Look

LONGEST = 500
"""Characters a note may have."""


class PlainField(QTextEdit):
    """Several lines of plain text; nothing of it is offered by a keyboard later."""

    def __init__(self, look: Look, name: str, words: str, lines: int) -> None:
        super().__init__()
        self.setObjectName("field")
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setFont(look.font("body"))
        self.setFixedHeight(look.text(30) * lines + look.space(44))
        self.setPlainText(words)


class NoteField(PlainField):
    """Plain words, at most ``LONGEST`` characters; nothing of them reaches the clipboard or a keyboard's memory.

    Signals:
        written: the words are others now.
    """

    written = Signal(str)

    def __init__(self, look: Look, name: str, words: str) -> None:
        super().__init__(look, name, words[:LONGEST], 3)
        self.textChanged.connect(self._changed)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy nothing: the clipboard outlives the visit."""
        return QMimeData()

    def _changed(self) -> None:
        words = self.toPlainText()
        if len(words) > LONGEST:
            cursor = self.textCursor()
            place = min(cursor.position(), LONGEST)
            self.blockSignals(True)
            self.setPlainText(words[:LONGEST])
            self.blockSignals(False)
            cursor = self.textCursor()
            cursor.setPosition(place)
            self.setTextCursor(cursor)
        self.written.emit(self.toPlainText())
