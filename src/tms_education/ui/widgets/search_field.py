"""A line to type into that searches while it is typed, and leaves nothing behind."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from tms_education.ui.style import icons
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import IconButton

LONGEST = 120
"""Characters; nobody asks a longer question."""


class SearchField(QLineEdit):
    """What a person looks for.

    Signals:
        asked: the words are others now.
        down: the person wants to go to what was found.
        opened: the person wants the best of what was found.
    """

    asked = Signal(str)
    down = Signal()
    opened = Signal()

    def __init__(self, look: Look, name: str, words: str) -> None:
        super().__init__()
        self.look = look
        self.radius = look.space(16)
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self.setFont(look.font("body"))
        self.setPlaceholderText(name)
        self.setMinimumHeight(look.target(60))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setTextMargins(look.text(34), 0, look.target(48), 0)
        self._cross = IconButton(look, self.tr("Clear the search"), "close")
        self._cross.setParent(self)
        self._cross.clicked.connect(self.empty)
        self.setText(words)
        self._cross.setVisible(bool(words))
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(self.opened)

    def empty(self) -> None:
        """Forget what was typed; the next thing to do is to type again."""
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, words: str) -> None:
        self._cross.setVisible(bool(words))
        self.asked.emit(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the end, and the words in the empty field whole."""
        super().resizeEvent(event)
        name, margins = self.accessibleName(), self.textMargins()
        room = self.width() - margins.left() - margins.right() - self.look.space(40)
        fits = self.fontMetrics().horizontalAdvance(name) <= room
        self.setPlaceholderText(name if fits else self.tr("Search"))
        side = self._cross.width()
        self._cross.move(self.width() - side - self.look.space(6), (self.height() - side) // 2)

    def event(self, event: QEvent) -> bool:
        """Take Escape from the window while there are words to clear."""
        is_override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_override and self.text() and getattr(event, "key", int)() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Escape, go down to what was found; copy nothing: the clipboard outlives the visit."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a magnifying glass before the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = self.look.text(24)
        middle = icons.box(self.look.space(16) + side / 2, self.height() / 2, side)
        icons.paint(painter, middle, "search", self.look.colour("petrol"))
        painter.end()
