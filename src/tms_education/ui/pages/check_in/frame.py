"""What all views of the check-in share: margins, scrolling, and the ways on and back in view."""

from PySide6.QtCore import QMargins
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from tms_education.domain.questionnaire import Questionnaire
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.text import Text

WIDEST = 1360
"""Wider than this a page only spreads its words; the rest stays empty."""

MOST_OF_A_PAGE = 0.4
"""Share of a page's height that its foot may take; in a lower page it scrolls along."""

EDGE = 6
"""Pixels between a foot and the edge of what scrolls above it, on both sides."""


class View(Ground):
    """One view of the check-in, with the page's margins; it scrolls when it has to."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        inside = Ground(look)
        self.body = QVBoxLayout(inside)
        side = look.space(24 if look.portrait else 32 if look.has_big_text else 40)
        below, gap = (12, 8) if look.is_tight else (24, 16)
        self._margins = QMargins(side, look.space(gap), side, look.space(below))
        self.body.setContentsMargins(self._margins)
        self.body.setSpacing(look.space(gap))
        self.scroller = PageScroll(look, inside)
        self._foot: QWidget | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(self.scroller, 1)

    def add_foot(self, ways: QLayout) -> None:
        """Put the ways on and back below what is scrolled, always in view."""
        self._foot = Ground(self.look)
        self._foot.setLayout(ways)
        self._pin(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the foot in view where there is room for it."""
        super().resizeEvent(event)
        if self._foot is not None:
            self._pin(self._foot)

    def _pin(self, foot: QWidget) -> None:
        """Lay the foot under what scrolls, or at its end."""
        scrolls = foot.sizeHint().height() > self.height() * MOST_OF_A_PAGE
        side, edge, below = self._margins.left(), self.look.space(EDGE), self._margins.bottom()
        self.body.setContentsMargins(side, self._margins.top(), side, below if scrolls else edge)
        if (ways := foot.layout()) is not None:
            ways.setContentsMargins(QMargins() if scrolls else QMargins(side, edge, side, below))
        (self.body if scrolls else self._outer).addWidget(foot)

    def add_credit(self, form: Questionnaire, *more: str) -> None:
        """End the page with the line that must stand by the form, and perhaps more of the kind."""
        for words in (*more, " ".join(form.credit.split())):
            self.body.addWidget(Text(self.look, words, "caption", "ink2"))

    def take_focus(self) -> None:
        """Put the focus where the person goes on."""

    def choose(self, _number: int) -> bool:
        """Take a number key; false when it means nothing here."""
        return False
