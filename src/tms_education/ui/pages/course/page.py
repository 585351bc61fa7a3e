"""The page of a person's own course: a protocol, a first day, and then the date of every visit."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.course import Course, plan
from tms_education.domain.course_edits import Change, Edit, EditRefusedError, apply
from tms_education.domain.navigation import TIMELINE, Route
from tms_education.domain.opening import open_days
from tms_education.domain.protocol import Protocol, offered
from tms_education.ui.page import Outside, Page
from tms_education.ui.pages.course import parts
from tms_education.ui.style.later import later
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.course_calendar import CourseCalendar
from tms_education.ui.widgets.course_facts import CourseFacts
from tms_education.ui.widgets.date_sheet import DateSheet
from tms_education.ui.widgets.dates import locale_of
from tms_education.ui.widgets.day_sheet import DaySheet, MoveSheet
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.hand import suit_hand
from tms_education.ui.widgets.month_grid import short, spoken
from tms_education.ui.widgets.page_body import page_body
from tms_education.ui.widgets.plan_words import changed, refused
from tms_education.ui.widgets.protocol_card import DateButton, ProtocolCard
from tms_education.ui.widgets.scroll import is_seen
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.source_sheet import SourceSheet
from tms_education.ui.widgets.take_along_sheet import TakeAlongSheet
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.toast import Toast


class CoursePage(Page):
    """Shows ``timeline``. Only what the person chooses is kept in the visit; until then a first guess is shown."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._locale = locale_of(look)
        self._protocols = offered(outside.library.protocols(), outside.library.clinic().protocols)
        self._open_days = open_days(outside.library.clinic(), outside.holidays)
        self._sheet: Sheet | None = None
        self.toast: Toast | None = None
        self.course: Course | None = None
        self.calendar: CourseCalendar | None = None
        self.cards: tuple[ProtocolCard, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroller, self._layout = page_body(look, 18, (40, 8, 40, 40))
        self._layout.addLayout(self._make_head())
        if self._protocols:
            holder, self.cards = parts.protocol_cards(look, self._protocols, self._on_protocol)
            self._layout.addWidget(holder)
        self._layout.addLayout(self._make_hint())
        self._result, self._below = Ground(look), Ground(look)
        self._compared: Protocol | None = None
        for one in (self._result, self._below):
            self._layout.addWidget(one)
        self._layout.addStretch(1)
        outer.addWidget(self._scroller)
        self._show()

    def open(self, route: Route) -> bool:
        """There is one view; every timeline route is this one."""
        return route.page == TIMELINE

    def leave(self) -> None:
        """Close what is open."""
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._drop_toast()

    @property
    def protocol(self) -> Protocol | None:
        """The protocol shown: the one chosen, else the first."""
        first = self._protocols[0] if self._protocols else None
        return next((one for one in self._protocols if one.identifier == self.visit.protocol), first)

    @property
    def start(self) -> date:
        """The first day asked for: the one chosen, else the next day the clinic works."""
        if self.visit.start is not None:
            return self.visit.start
        today = self.outside.clock.today()
        days = (today + timedelta(days=ahead) for ahead in range(1, 8))
        return next((day for day in days if self._open_days.is_open(day)), today)

    # ------------------------------------------------------------------ building
    def _make_head(self) -> QBoxLayout:
        look = self.look
        narrow = look.portrait or look.has_big_text
        head: QBoxLayout = QVBoxLayout() if narrow else QHBoxLayout()
        head.setSpacing(look.space(12))
        head.addWidget(Text(look, self.tr("Your course, week by week"), "h1"), 1)
        self.date_button = DateButton(look, self.tr("First treatment day"))
        self.date_button.clicked.connect(self.open_dates)
        head.addWidget(self.date_button, 0, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter)
        return head

    def _make_hint(self) -> QBoxLayout:
        """Give the line that says what the dates are or what changed, and the way back."""
        row: QBoxLayout = QVBoxLayout() if self.look.portrait or self.look.has_big_text else QHBoxLayout()
        row.setSpacing(self.look.space(12))
        self.hint = Text(self.look, "", "body", "ink2")
        row.addWidget(self.hint, 1)
        self.undo_button = self._undo()
        row.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _undo(self) -> PillButton:
        button = PillButton(self.look, self.tr("Undo"), "soft", "replay", role="label")
        button.setAccessibleName(self.tr("Undo the last change of the plan"))
        button.clicked.connect(self.undo)
        return button

    # ------------------------------------------------------------------ choosing
    def _on_protocol(self, place: int) -> None:
        self.change_visit(self.visit.with_choice(self._protocols[place].identifier, self.visit.start))
        self._show()

    def _on_date(self, day: date) -> None:
        self.change_visit(self.visit.with_choice(self.visit.protocol, day))
        self._show()

    def undo(self) -> None:
        """Take the last step back."""
        self._drop_toast()
        step = self.visit.change
        self.change_visit(self.visit.without_last_step())
        self._show(None if step is None else step.edit.day)

    def change_course(self, edit: Edit) -> None:
        """Do a step of the plan, or say why it is not possible."""
        if self.course is None:
            return
        try:
            course, change = apply(self.course, edit, self._open_days, self.outside.library.clinic().missed)
        except EditRefusedError as error:
            self.hint.set_words(refused(error.refusal))
            return
        self.change_visit(self.visit.with_course(course, change))
        self._drop_toast()
        self._show(edit.to or edit.day)
        later(self, lambda: self._tell(change))

    def _tell(self, change: Change) -> None:
        """Keep the day in view, and say what changed over the page where the line that says it is not."""
        day, air = self.focusWidget(), self.look.space(24)
        if day is not None:
            self._scroller.ensureWidgetVisible(day, 0, air)
        if self.calendar is None or is_seen(self.said):
            return
        self.toast = Toast(self.look, self, changed(self._locale, change), self.tr("Undo"))
        self.toast.acted.connect(self.undo)
        self.toast.ended.connect(self._forget_toast)
        if day is not None:
            below = day.mapTo(self, day.rect().bottomLeft()).y() + air - self.toast.y()
            bar = self._scroller.verticalScrollBar()
            bar.setValue(bar.value() + max(0, below))

    def _drop_toast(self) -> None:
        if self.toast is not None:
            self.toast.end()

    def _forget_toast(self) -> None:
        self.toast = None

    def open_day(self, day: date) -> DaySheet | None:
        """Ask what happened on a treatment day."""
        if self.course is None:
            return None
        sheet = DaySheet(self.look, self.window(), self._locale, self.course, day, self.outside.clock.today())
        sheet.edit_chosen.connect(self.change_course)
        sheet.move_asked.connect(lambda: self.open_move(day))
        self._present(sheet)
        return sheet

    def open_move(self, day: date) -> MoveSheet | None:
        """Ask for another day."""
        if self.course is None:
            return None
        today = self.outside.clock.today()
        sheet = MoveSheet(self.look, self.window(), self._locale, self.course, day, today, self._open_days)
        sheet.edit_chosen.connect(self.change_course)
        self._present(sheet)
        return sheet

    def open_take_along(self) -> TakeAlongSheet | None:
        """Offer the ways to take the plan along."""
        if self.course is None:
            return None
        sheet = parts.take_along(self, self.course)
        self._present(sheet)
        return sheet

    def open_dates(self) -> DateSheet:
        """Ask for the first day."""
        first = self.start if self.course is None else self.course.first_day
        sheet = DateSheet(self.look, self.window(), first, self.outside.clock.today(), self._open_days)
        sheet.date_chosen.connect(self._on_date)
        self._present(sheet)
        return sheet

    def _present(self, sheet: Sheet) -> None:
        self._sheet = sheet
        sheet.closed.connect(self._forget_sheet)
        sheet.present()

    def _forget_sheet(self) -> None:
        self._sheet = None

    def open_sources(self) -> None:
        """Show where the numbers of the protocol come from."""
        if self.protocol is not None:
            found = parts.references(self, self.protocol)
            self._present(SourceSheet(self.look, self.window(), [(0, one) for one in found]))

    def _show(self, day: date | None = None) -> None:
        """Work the course out again and show it in place of the one before; the focus goes to the ``day`` changed."""
        protocol, start = self.protocol, self.start
        for card, one in zip(self.cards, self._protocols, strict=True):
            card.setChecked(one is protocol)
        self.hint.set_words(parts.hint_words(self, start))
        self.undo_button.setVisible(bool(self.visit.course_before))
        self.course = self.calendar = None
        result, layout = column(self.look, 18)
        try:
            if protocol is not None and self.visit.course is not None:
                self.course = self.visit.course
            elif protocol is not None:
                self.course = plan(protocol, start, self._open_days)
        except ValueError:
            layout.addWidget(parts.problem_card(self.look, protocol, self._open_days))
        first = start if self.course is None else self.course.first_day
        self.date_button.set_date(short(self._locale, first), spoken(self._locale, first))
        if self.course is not None:
            self._fill(layout, self.course)
        elif protocol is None:
            layout.addWidget(Text(self.look, self.tr("The plans could not be opened. Ask your care team."), "h3"))
        self._replace(self._result, result, day)
        self._result = result
        self._show_below(protocol)

    def _fill(self, layout: QVBoxLayout, course: Course) -> None:
        look = self.look
        self.path = parts.path_of(look, self._locale, self.outside, course, self._show_week)
        if self.path is not None:
            layout.addWidget(self.path)
        facts = CourseFacts(look, self._locale, course, parts.references(self, course.protocol), self._open_days)
        facts.sources_asked.connect(self.open_sources)
        layout.addWidget(facts)
        layout.addLayout(self._dates_head())
        tap = self.tr("Tap a day to mark it as done, missed or moved.")
        self.said = Text(look, self.hint.words if self.visit.change else tap, "body", "ink2")
        layout.addWidget(self.said)
        if look.has_big_text and self.visit.course is not None:
            layout.addWidget(self._undo(), 0, Qt.AlignmentFlag.AlignLeft)
        self.jump = parts.WeekJump(look, course)
        self.jump.week_chosen.connect(self._show_week)
        layout.addWidget(self.jump)
        self.calendar = CourseCalendar(look, self._locale, course)
        self.calendar.day_pressed.connect(self.open_day)
        layout.addWidget(self.calendar)

    def _dates_head(self) -> QBoxLayout:
        row: QBoxLayout = QVBoxLayout() if self.look.has_big_text else QHBoxLayout()
        row.addWidget(Text(self.look, self.tr("Every visit"), "h2"), 1)
        self.take = PillButton(self.look, self.tr("Take it with you"), "main", "save", role="label")
        self.take.clicked.connect(self.open_take_along)
        if self.visit.course is not None and not self.look.has_big_text:
            row.addWidget(self._undo(), 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        suit_hand(self.look, row)
        return row

    def _show_below(self, protocol: Protocol | None) -> None:
        """Show what a step does not change; made anew only for another kind of TMS."""
        if protocol is not self._compared:
            self._compared = protocol
            old, self._below = self._below, parts.below_dates(self, self._protocols, protocol)
            self._replace(old, self._below)

    def _replace(self, old: Ground, new: Ground, day: date | None = None) -> None:
        self._layout.replaceWidget(old, new)
        new.show()
        if day is not None and self.calendar is not None:
            self.calendar.focus_on(day)  # else the focus of what goes leaps to somewhere else
        old.hide()
        old.deleteLater()

    def _show_week(self, place: int) -> None:
        """Bring the visits of a week into view, counted from 1."""
        if self.calendar is not None and 1 <= place <= len(self.calendar.weeks):
            self._scroller.ensureWidgetVisible(self.calendar.weeks[place - 1], 0, self.look.space(40))
