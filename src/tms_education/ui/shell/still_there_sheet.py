"""Asks whether somebody is still there, and counts down. It covers the page whole: a result stays private."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tms_education.ui.style import hearing, shadows
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text

SPOKEN_EVERY = 10
"""Seconds between two announcements of the countdown."""


class StillThereSheet(Sheet):
    """A question, the seconds left and one button; any touch or key answers it."""

    def __init__(self, look: Look, parent: QWidget, after: str) -> None:
        super().__init__(look, parent, QCoreApplication.translate("StillThereSheet", "Are you still there?"), 560)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.body.addWidget(Text(look, self.tr("Are you still there?"), "h1", align=centre))
        self.body.addWidget(Text(look, after, "body", "ink2", centre))
        self._seconds = Text(look, "", "huge" if not look.has_big_text else "display", "petrol", centre)
        self._seconds.is_live = False
        self.body.addWidget(self._seconds)
        stay = PillButton(look, self.tr("I am still here"), "main")
        stay.clicked.connect(self.close_sheet)
        self.body.addWidget(stay)

    def count(self, seconds: int) -> None:
        """Show how many seconds are left."""
        words = self.tr("%Ln seconds left", "", seconds)
        if not self._seconds.words or seconds % SPOKEN_EVERY == 0:
            hearing.announce(self, f"{self.accessibleName()} {words}", at_once=True)
        self._seconds.set_words(str(seconds))
        self._seconds.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a wall of paper instead of a veil, and the shadow of the card."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour("paper"))
        shadows.paint(painter, self.card.geometry(), self.card.radius, self.look, "e2")
        painter.end()
