"""What all views of the check-in share: margins and scrolling."""

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tms_education.domain.questionnaire import Questionnaire
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.flowing import Flowing
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.text import Text

WIDEST = 1360
"""Wider than this a page only spreads its words; the rest stays empty."""


class View(Ground):
    """One view of the check-in, with the page's margins; it scrolls when it has to."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        inside = Flowing(look)
        self.body = QVBoxLayout(inside)
        side = look.space(24 if look.portrait else 32 if look.has_big_text else 40)
        below, gap = (12, 8) if look.is_low else (24, 16)
        self._margins = QMargins(side, look.space(gap), side, look.space(below))
        self.body.setContentsMargins(self._margins)
        self.body.setSpacing(look.space(gap))
        self.scroller = PageScroll(look, inside)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self.scroller)

    def add_foot(self, row: QHBoxLayout) -> None:
        """Put a row below what is scrolled, always in view."""
        row.setContentsMargins(self._margins)
        self._outer.addLayout(row)

    def add_credit(self, form: Questionnaire, *more: str) -> None:
        """End the page with the line that must stand by the form, and perhaps more of the kind."""
        for words in (*more, " ".join(form.credit.split())):
            self.body.addWidget(Text(self.look, words, "caption", "ink2"))

    def take_focus(self) -> None:
        """Put the focus where the person goes on."""

    def choose(self, _number: int) -> bool:
        """Take a number key; false when it means nothing here."""
        return False
