"""The page of a person's own course: a protocol, a first day, and then the date of every visit."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.citation import Reference
from tms_education.domain.course import Course, plan
from tms_education.domain.navigation import TIMELINE, Route
from tms_education.domain.opening import open_days
from tms_education.domain.protocol import Protocol
from tms_education.ui.page import Outside, Page
from tms_education.ui.pictures.course_path import CoursePath, StoneWeek
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.course_calendar import CourseCalendar
from tms_education.ui.widgets.course_facts import CourseFacts
from tms_education.ui.widgets.date_sheet import DateSheet, locale_of
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.month_grid import brief, short, spoken
from tms_education.ui.widgets.page_body import fit, page_body
from tms_education.ui.widgets.protocol_card import DateButton, ProtocolCard, columns_for
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.source_sheet import SourceSheet
from tms_education.ui.widgets.text import Text

LOW_PATH, HIGH_PATH, FEW_WEEKS = 300, 404, 10
"""Heights of the path: for weeks that fit into one row, and for more."""


class CoursePage(Page):
    """Shows ``timeline``. Only what the person chooses is kept in the visit; until then a first guess is shown."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._locale = locale_of(look)
        self._protocols = outside.library.protocols()
        self._open_days = open_days(outside.library.clinic(), outside.holidays)
        self._sheet: Sheet | None = None
        self.course: Course | None = None
        self.calendar: CourseCalendar | None = None
        self.cards: tuple[ProtocolCard, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroller, self._layout = page_body(look, 18, (40, 8, 40, 40))
        self._layout.addLayout(self._make_head())
        if self._protocols:
            self._layout.addWidget(self._make_cards())
        self.hint = Text(look, "", "body", "ink2")
        self._layout.addWidget(self.hint)
        self._result = Ground(look)
        self._layout.addWidget(self._result)
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

    @property
    def protocol(self) -> Protocol | None:
        """The protocol shown: the one chosen, else the first."""
        chosen = self.visit.protocol
        first = self._protocols[0] if self._protocols else None
        return next((one for one in self._protocols if one.identifier == chosen), first)

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

    def _make_cards(self) -> Ground:
        holder = Ground(self.look)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.look.space(12))
        columns = columns_for(self.look, 3, 2)
        group = QButtonGroup(self)
        made: list[ProtocolCard] = []
        for place, protocol in enumerate(self._protocols):
            card = ProtocolCard(self.look, protocol.name, protocol.short)
            group.addButton(card, place)
            grid.addWidget(card, place // columns, place % columns)
            made.append(card)
        for across in range(columns):
            grid.setColumnStretch(across, 1)
        group.idClicked.connect(self._on_protocol)
        self.cards = tuple(made)
        return holder

    # ------------------------------------------------------------------ choosing
    def _on_protocol(self, place: int) -> None:
        self.change_visit(replace(self.visit, protocol=self._protocols[place].identifier))
        self._show()

    def _on_date(self, day: date) -> None:
        self.change_visit(replace(self.visit, start=day))
        self._show()

    def open_dates(self) -> DateSheet:
        """Ask for the first day."""
        sheet = DateSheet(self.look, self.window(), self.start, self.outside.clock.today(), self._open_days)
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
        protocol = self.protocol
        if protocol is None:
            return
        sheet = SourceSheet(self.look, self.window(), [(0, one) for one in self._references(protocol)])
        fit(sheet)
        self._present(sheet)

    def _references(self, protocol: Protocol) -> list[Reference]:
        found = (self.outside.library.reference(key) for key in protocol.sources)
        return [one for one in found if one is not None]

    # ------------------------------------------------------------------ showing
    def _show(self) -> None:
        """Work the course out again and show it in place of the one before."""
        protocol, start = self.protocol, self.start
        for card, one in zip(self.cards, self._protocols, strict=True):
            card.setChecked(one is protocol)
        self.date_button.set_date(short(self._locale, start), spoken(self._locale, start))
        self.hint.set_words(self._hint(start))
        self.course = self.calendar = None
        result, layout = column(self.look, 18)
        try:
            if protocol is not None:
                self.course = plan(protocol, start, self._open_days)
        except ValueError:
            layout.addWidget(self._problem(protocol))
        if self.course is not None:
            self._fill(layout, self.course)
        elif protocol is None:
            layout.addWidget(Text(self.look, self.tr("The plans could not be opened. Ask your care team."), "h3"))
        self._layout.replaceWidget(self._result, result)
        self._result.hide()
        self._result.deleteLater()
        self._result = result
        result.show()

    def _hint(self, start: date) -> str:
        if self.visit.start is None:
            return self.tr("This is only an example. Pick the date your clinic gave you.")
        if start < self.outside.clock.today():
            return self.tr("This first day has passed. These dates show the plan from then on.")
        return self.tr("Your clinic may change a date. What they tell you counts.")

    def _problem(self, protocol: Protocol | None) -> Card:
        """Say in a sentence why there are no dates."""
        busy = protocol is not None and any(
            phase.days_a_week > len(self._open_days.weekdays) for phase in protocol.phases
        )
        words = (
            self.tr("This kind needs more days a week than your clinic is open. Ask your care team.")
            if busy
            else self.tr("We can’t work out dates from that day. Please pick another one.")
        )
        card = Card(self.look, "lav")
        layout = QVBoxLayout(card)
        side = self.look.space(24)
        layout.setContentsMargins(side, side, side, side)
        layout.addWidget(Text(self.look, words, "body-strong"))
        return card

    def _fill(self, layout: QVBoxLayout, course: Course) -> None:
        look = self.look
        path = self._make_path(course)
        if path is not None:
            layout.addWidget(path)
        facts = CourseFacts(look, self._locale, course, self._references(course.protocol))
        facts.sources_asked.connect(self.open_sources)
        layout.addWidget(facts)
        layout.addWidget(Text(look, self.tr("Every visit"), "h2"))
        self.calendar = CourseCalendar(look, self._locale, course)
        layout.addWidget(self.calendar)

    def _make_path(self, course: Course) -> Stage | None:
        """Give the picture of the course: a stone for each week, its date under it."""
        scene = self.outside.library.scene(CoursePath.IDENTIFIER)
        if scene is None:
            return None
        picture = CoursePath(scene, self.look, self.outside.art, self._stones(course), with_note=False)
        picture.go_to("after")
        stage = Stage(picture)
        one_row = len(course.weeks) <= FEW_WEEKS and not self.look.portrait
        stage.setFixedHeight(self.look.space(LOW_PATH if one_row else HIGH_PATH))
        stage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stage.setAccessibleName(self.tr("The weeks of the course as stones on a path"))
        stage.setAccessibleDescription(
            self.tr("{weeks} weeks, from {first} to {last}. The list below has every visit.").format(
                weeks=len(course.weeks),
                first=spoken(self._locale, course.first_day),
                last=spoken(self._locale, course.last_day),
            )
        )
        stage.pressed.connect(lambda point: self._on_stone(stage, picture, point))
        return stage

    def _stones(self, course: Course) -> tuple[StoneWeek, ...]:
        return tuple(
            StoneWeek(str(number), brief(self._locale, week[0].day), len({one.day for one in week}), week[0].taper)
            for number, week in enumerate(course.weeks, start=1)
        )

    def _on_stone(self, stage: Stage, picture: CoursePath, point: QPointF) -> None:
        """Show the visits of the week whose stone was tapped."""
        place = picture.stone_at(stage.stage_rect, point)
        if place and self.calendar is not None:
            picture.choose(place)
            stage.update()
            self._scroller.ensureWidgetVisible(self.calendar.weeks[place - 1], 0, self.look.space(40))
