"""A sheet to choose a date on: a month to tap on, and a field to type in."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tms_education.domain.course import OpenDays
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.dates import locale_of
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.hand import suit_hand
from tms_education.ui.widgets.month_grid import MonthGrid, short
from tms_education.ui.widgets.scroll import bring_into_view
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text

BACK, AHEAD = timedelta(days=366), timedelta(days=2 * 366)
"""How far from today a first treatment day may lie; beyond it is a typing mistake."""

CENTURY = 2000
"""Two-digit years are of this century."""


def read_date(text: str, locale: QLocale) -> date | None:
    """Read a typed date: ISO, or the language's own short form with a year of two or four digits."""
    typed = text.strip()
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    two = pattern.replace("yyyy", "yy").replace("dd", "d").replace("MM", "M")
    for one in ("yyyy-MM-dd", two.replace("yy", "yyyy"), two):
        found = locale.toDate(typed, one, CENTURY)
        if found.isValid() and found.year() >= CENTURY - 100:
            return date(found.year(), found.month(), found.day())
    return None


def example(locale: QLocale, day: date) -> str:
    """Give a day the way it may be typed."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in pattern:
        pattern = pattern.replace("yy", "yyyy")
    return str(locale.toString(QDate(day.year, day.month, day.day), pattern))


class DateSheet(Sheet):
    """Asks for the first treatment day.

    Signals:
        date_chosen: the person settled on that day.
    """

    date_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget, day: date, today: date, open_days: OpenDays) -> None:
        super().__init__(look, parent, self.tr("First treatment day"), width=520)
        self._locale = locale_of(look)
        self._today = today
        self._open_days = open_days
        self.grid = MonthGrid(look, self._locale, day, today, self._is_open)
        self.field = QLineEdit(example(self._locale, day))
        self.problem = Text(look, "", "body-strong", "wine")
        self._build()
        self.grid.chosen.connect(self._on_day)
        self.field.textEdited.connect(lambda: self._say(""))
        self.field.returnPressed.connect(self.accept_typed)

    def _build(self) -> None:
        look = self.look
        self.body.addWidget(Text(look, self.tr("First treatment day"), "h2"))
        self.body.addWidget(
            Text(
                look, self.tr("Pick the date your clinic gave you. It is closed on the days with a line through them.")
            )
        )
        self.body.addWidget(self.grid)
        label = Text(
            look,
            self.tr("Or type it, like {example}").format(example=example(self._locale, self._today)),
            "label",
            "ink2",
        )
        self.field.setFont(look.font("body"))
        self.field.setMinimumHeight(look.target(52))
        self.field.setAccessibleName(label.words)
        label.setBuddy(self.field)
        typed: QBoxLayout = QVBoxLayout() if look.has_big_text or look.portrait else QHBoxLayout()
        typed.setSpacing(look.space(8))
        typed.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
        typed.addWidget(self.field, 1)
        self.body.setSpacing(look.space(10))
        self.body.addLayout(typed)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.pin(self._foot_line())

    def _foot_line(self) -> Ground:
        look = self.look
        foot = Ground(look)
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.space(12))
        self.cancel = PillButton(look, self.tr("Close"), "second")
        self.use = PillButton(look, self.tr("Use this date"), "main")
        self.cancel.clicked.connect(self.close_sheet)
        self.use.clicked.connect(self.accept_typed)
        line.addWidget(self.cancel)
        line.addStretch(1)
        line.addWidget(self.use)
        suit_hand(look, line)
        return foot

    def present(self) -> None:
        """Show the sheet, with the day that is chosen in view."""
        super().present()
        chosen = next((button for button in self.grid.days if button.day == self.grid.day), None)
        if chosen is not None:
            bring_into_view(chosen)

    def accept_typed(self) -> None:
        """Take the date in the field, or say in one sentence why not."""
        day = read_date(self.field.text(), self._locale)
        problem = self._fault(day)
        if day is None or problem:
            self._say(problem)
            self.field.setFocus()
            return
        self.date_chosen.emit(day)
        self.close_sheet()

    def _fault(self, day: date | None) -> str:
        if day is None:
            return self.tr("We could not read that date. Try one like {example}.").format(
                example=example(self._locale, self._today)
            )
        if day < self._today - BACK:
            return self.tr("That date is more than a year ago. Please check the year.")
        if day > self._today + AHEAD:
            return self.tr("That date is years away. Please check the year.")
        if not self._is_open(day):
            return self.tr("The clinic is closed that day. The next open day is {day}.").format(
                day=short(self._locale, self._next_open(day))
            )
        return ""

    def _next_open(self, day: date) -> date:
        return self._open_days.on_or_after(day)

    def _is_open(self, day: date) -> bool:
        return self._open_days.is_open(day)

    def _on_day(self, day: date) -> None:
        self.field.setText(example(self._locale, day))
        self._say("")

    def _say(self, words: str) -> None:
        self.problem.set_words(words)
        self.problem.setVisible(bool(words))
        self._lay_out()
        if words:
            bring_into_view(self.problem)
