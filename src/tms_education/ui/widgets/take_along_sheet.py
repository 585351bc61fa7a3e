"""Taking the plan along: a calendar file, one page on paper, or a code that a phone reads."""

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tms_education.domain.guide import Dots
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import IconButton, PillButton
from tms_education.ui.widgets.dates import clock
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text

EARLIEST, LATEST, STEP, FIRST = 6 * 60, 20 * 60, 15, 9 * 60
"""Minutes of the day that an appointment may be at, how far a tap moves it, and where it starts."""


class CodeView(QWidget):
    """A square code: always dark on light, with a quiet edge, or a phone can't read it."""

    spoken_role = Role.Graphic

    def __init__(self, look: Look, dots: Dots, name: str) -> None:
        super().__init__()
        self._dots = dots
        self._dot = max(2, look.space(330) // (len(dots) + 8))
        self.setAccessibleName(name)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """All dots and four more on each side."""
        side = self._dot * (len(self._dots) + 8)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for row, line in enumerate(self._dots, start=4):
            for column, dark in enumerate(line, start=4):
                if dark:
                    at = QRectF(column * self._dot, row * self._dot, self._dot, self._dot)
                    painter.fillRect(at, Qt.GlobalColor.black)
        painter.end()


class TakeAlongSheet(Sheet):
    """Offers the ways; whoever opened it does the work and says how it went with ``say``.

    Signals:
        calendar_asked: a calendar file, please.
        paper_asked: a page to keep, please.
        print_asked: a page from the printer, please.
        time_changed: the appointments are at another time of day, or at none.
    """

    calendar_asked = Signal()
    paper_asked = Signal()
    print_asked = Signal()
    time_changed = Signal(object)

    def __init__(self, look: Look, parent: QWidget, at: time | None, code: Callable[[], Dots]) -> None:
        super().__init__(look, parent, "", width=560)
        heading = self.tr("Take the plan with you")
        self.setAccessibleName(heading)
        self.card.setAccessibleName(heading)
        self.at = at
        self.body.setSpacing(look.space(10))
        self.body.addWidget(Text(look, heading, "h2"))
        self.body.addLayout(self._clock())
        self._add_ways()
        self._add_code(code)
        shut = PillButton(look, self.tr("Close"), "quiet")
        shut.clicked.connect(self.close_sheet)
        self.body.addWidget(shut)
        self._show_time()

    def _add_ways(self) -> None:
        look = self.look
        self.result = Text(look, "", "body-strong", "petrol_deep")
        for words, icon, signal in (
            (self.tr("Save a calendar file"), "date", self.calendar_asked),
            (self.tr("Save one page (PDF)"), "paper", self.paper_asked),
            (self.tr("Print one page"), "print", self.print_asked),
        ):
            button = PillButton(look, words, "second", icon, role="label")
            button.clicked.connect(signal)
            self.body.addWidget(button)
        self.body.addWidget(self.result)
        self.result.hide()

    def _add_code(self, code: Callable[[], Dots]) -> None:
        look = self.look
        self.body.addWidget(
            Text(look, self.tr("Or point your phone’s camera at this code. It holds the dates as text."))
        )
        try:
            view = CodeView(look, code(), self.tr("The plan as a code for a phone"))
            self.body.addWidget(view, 0, Qt.AlignmentFlag.AlignHCenter)
        except ValueError:
            self.body.addWidget(
                Text(look, self.tr("This plan is too long for a code. Save the page in its place."), "body-strong")
            )
        self.body.addWidget(
            Text(
                look,
                self.tr("Nothing is sent. A saved file stays on this device until staff delete it."),
                "caption",
                "ink2",
            )
        )

    def say(self, words: str) -> None:
        """Say how it went."""
        self.result.set_words(words)
        self.result.setVisible(bool(words))
        self._lay_out()

    def _clock(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.earlier = IconButton(self.look, self.tr("Earlier by 15 minutes"), "less")
        self.later = IconButton(self.look, self.tr("Later by 15 minutes"), "more")
        self.time_words = Text(self.look, "", "body-strong")
        self.earlier.clicked.connect(lambda: self._turn(-STEP))
        self.later.clicked.connect(lambda: self._turn(STEP))
        row.addWidget(self.time_words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        return row

    def _turn(self, minutes: int) -> None:
        """Move the time; before the earliest and after the latest it is not known again."""
        now = FIRST if self.at is None else self.at.hour * 60 + self.at.minute + minutes
        self.at = time(now // 60, now % 60) if EARLIEST <= now <= LATEST else None
        self._show_time()
        self.time_changed.emit(self.at)

    def _show_time(self) -> None:
        known = self.tr("Visits at {time}").format(time=clock(self.look, self.at)) if self.at else ""
        self.time_words.set_words(known or self.tr("Time of the visits: not known yet"))
