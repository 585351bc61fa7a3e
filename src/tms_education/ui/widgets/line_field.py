"""A line for staff to type into, tall enough for a finger; nothing typed is learned or offered by the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tms_education.ui.style.look import Look


class LineField(QLineEdit):
    """A line of ``height`` pixels that assistive technology calls by ``name``."""

    def __init__(self, look: Look, name: str, height: int = 56) -> None:
        super().__init__()
        self.look = look
        self.radius = look.space(16)
        self.setAccessibleName(name)
        self.setFont(look.font("body"))
        self.setMinimumHeight(look.target(height))
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
