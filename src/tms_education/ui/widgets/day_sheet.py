"""What happened on one treatment day: had, missed, moved to another day, or left out on purpose."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from tms_education.domain.course import Course, OpenDays
from tms_education.domain.course_edits import Edit, Kind
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.month_grid import MonthGrid, short, spoken
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text


class DaySheet(Sheet):
    """Asks what happened on a day.

    Signals:
        edit_chosen: the person said what happened, as an ``Edit``.
        move_asked: the person wants another day for it.
    """

    edit_chosen = Signal(object)
    move_asked = Signal()

    def __init__(self, look: Look, parent: QWidget, locale: QLocale, course: Course, day: date, today: date) -> None:
        super().__init__(look, parent, spoken(locale, day), width=520)
        self._day = day
        sessions = course.on(day)
        first, last, total = sessions[0].number, sessions[-1].number, len(course.sessions)
        words = (
            self.tr("Visit {first} of {total}") if first == last else self.tr("Sessions {first} to {last} of {total}")
        )
        self.body.addWidget(Text(look, spoken(locale, day), "h2"))
        self.body.addWidget(Text(look, words.format(first=first, last=last, total=total), "body", "ink2"))
        self.buttons: dict[Kind, PillButton] = {}
        if sessions[0].done:
            self._add(Kind.NOT_DONE, self.tr("I did not have it after all"), "second")
        else:
            self._add(Kind.DONE, self.tr("I had this visit"), "solid" if day <= today else "second")
            self._add(Kind.MISSED, self.tr("I missed it"), "second")
            self._add(Kind.MOVED, self.tr("It is moved to another day"), "second")
            self._add(Kind.LEFT_OUT, self.tr("Leave it out: my clinic does not make it up"), "quiet")
        self.close_button = PillButton(look, self.tr("Close"), "quiet")
        self.close_button.clicked.connect(self.close_sheet)
        self.body.addWidget(self.close_button)

    def _add(self, kind: Kind, words: str, style: str) -> None:
        button = PillButton(self.look, words, style, role="label")
        button.clicked.connect(lambda: self._choose(kind))
        self.buttons[kind] = button
        self.body.addWidget(button)

    def _choose(self, kind: Kind) -> None:
        self.close_sheet()
        if kind is Kind.MOVED:
            self.move_asked.emit()
        else:
            self.edit_chosen.emit(Edit(kind, self._day))


class MoveSheet(Sheet):
    """Asks for the new day of a visit; closed days and days with a visit can't be chosen.

    Signals:
        edit_chosen: the person settled on a day, as an ``Edit``.
    """

    edit_chosen = Signal(object)

    def __init__(
        self, look: Look, parent: QWidget, locale: QLocale, course: Course, day: date, today: date, open_days: OpenDays
    ) -> None:
        super().__init__(look, parent, "", width=520)
        heading = self.tr("Move {day} to").format(day=short(locale, day))
        self.setAccessibleName(heading)
        self.card.setAccessibleName(heading)
        self._day = day
        taken = frozenset(course.days)
        self.body.setSpacing(look.space(10))
        self.body.addWidget(Text(look, heading, "h2"))
        self.grid = MonthGrid(look, locale, day, today, lambda one: one not in taken and open_days.is_open(one))
        self.body.addWidget(self.grid)
        self.use = PillButton(look, self.tr("Move it here"), "solid", role="label")
        self.use.setEnabled(False)
        self.grid.chosen.connect(lambda _day: self.use.setEnabled(True))
        self.use.clicked.connect(self._accept)
        cancel = PillButton(look, self.tr("Close"), "quiet")
        cancel.clicked.connect(self.close_sheet)
        self.body.addWidget(self.use)
        self.body.addWidget(cancel)

    def _accept(self) -> None:
        self.close_sheet()
        self.edit_chosen.emit(Edit(Kind.MOVED, self._day, self.grid.day))
