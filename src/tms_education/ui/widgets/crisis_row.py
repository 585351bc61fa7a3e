"""One way to reach help now: its number large, and beside it what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from tms_education.domain.clinic import CrisisLine
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.text import Text


def crisis_row(look: Look, line: CrisisLine) -> QBoxLayout:
    """Give the row of a crisis line."""
    upright = look.has_big_text
    row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
    row.setSpacing(look.space(4 if upright else 24))
    number = Text(look, line.number, "display" if len(line.number) < 6 else "h1", "petrol")
    number.setMinimumWidth(look.text(120))
    if not upright:
        number.setWordWrap(False)
    row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(look, line.action, "body-strong"))
    if line.details:
        words.addWidget(Text(look, line.details))
    row.addLayout(words, 1)
    return row
