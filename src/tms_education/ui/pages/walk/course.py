"""Sets the course of this patient: the kind, the first day and the side, as the care team decided."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.course import Course
from tms_education.domain.opening import open_days
from tms_education.domain.own_course import own_course, own_protocol
from tms_education.domain.visit import Visit
from tms_education.domain.walk_through import Side
from tms_education.ui.page import Page
from tms_education.ui.pictures.own_path import own_path
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.widgets.button import TabButton
from tms_education.ui.widgets.date_sheet import DateSheet
from tms_education.ui.widgets.dates import locale_of
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.month_grid import short, spoken
from tms_education.ui.widgets.protocol_card import DateButton, ProtocolCard, columns_for
from tms_education.ui.widgets.sides import side_words
from tms_education.ui.widgets.text import Text

PATH, FEW_WEEKS = 280, 10
"""Height of the path for weeks that fit into one row."""


class CourseSetting(Ground):
    """What is chosen goes into the visit; below it stands the course.

    Signals:
        changed: another course or side is set, and everything has to be shown again.
    """

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page.look)
        self._page, self._locale = page, locale_of(page.look)
        outside = page.outside
        self._protocols = outside.library.protocols()
        self._open_days = open_days(outside.library.clinic(), outside.holidays)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(page.look.space(14))
        layout.addWidget(Text(page.look, self.tr("My course"), "h1"))
        layout.addWidget(self._kinds())
        layout.addLayout(self._day_and_side())
        course = own_course(page.visit, self._protocols, self._open_days)
        layout.addWidget(Text(page.look, self._said(course), "h3" if course else "body-strong"))
        if course is not None and (path := self._path(course)) is not None:
            layout.addWidget(path)

    def _kinds(self) -> Ground:
        look = self.look
        holder = Ground(look)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.space(12))
        columns = columns_for(look, 3, 2)
        chosen = own_protocol(self._page.visit, self._protocols)
        self.kinds: list[ProtocolCard] = []
        for place, protocol in enumerate(self._protocols):
            card = ProtocolCard(look, protocol.name, protocol.short)
            card.setChecked(protocol is chosen)
            card.clicked.connect(partial(self._choose, protocol.identifier))
            grid.addWidget(card, place // columns, place % columns)
            self.kinds.append(card)
        return holder

    def _day_and_side(self) -> QBoxLayout:
        look, visit = self.look, self._page.visit
        row: QBoxLayout = QVBoxLayout() if look.portrait or look.has_big_text else QHBoxLayout()
        row.setSpacing(look.space(20))
        self.day = DateButton(look, self.tr("First treatment day"))
        if visit.start is not None:
            self.day.set_date(short(self._locale, visit.start), spoken(self._locale, visit.start))
        else:
            not_yet = self.tr("Not set yet")
            self.day.set_date(not_yet, not_yet)
        self.day.clicked.connect(self.open_dates)
        row.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
        holder = Ground(look)
        flow = FlowLayout(holder, look.space(10), look.space(8))
        self.sides: dict[Side, TabButton] = {}
        for side in Side:
            tab = TabButton(look, side_words(side), one_of_many=False)
            tab.setChecked(visit.walk.side == side)
            tab.clicked.connect(partial(self._choose_side, side))
            flow.addWidget(tab)
            self.sides[side] = tab
        row.addWidget(holder, 1, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _said(self, course: Course | None) -> str:
        visit = self._page.visit
        if course is not None:
            count = len(course.sessions)
            words = self.tr("%Ln visits in all, from {first} to {last}.", "", count)
            if len(course.days) < count:
                words = self.tr("%Ln short sessions in all, from {first} to {last}.", "", count)
            return words.format(
                first=short(self._locale, course.first_day),
                last=short(self._locale, course.last_day),
            )
        if visit.start is None:
            return self.tr("Set the kind and the first day, and every visit gets a date.")
        return self.tr("We can’t work out dates from that day. Please pick another one.")

    def _path(self, course: Course) -> Stage | None:
        scene = self._page.outside.library.scene("course")
        if scene is None:
            return None
        stage = Stage(own_path(self.look, self._locale, scene, self._page.outside.art, course))
        one_row = len(course.weeks) <= FEW_WEEKS and not self.look.portrait
        stage.setFixedHeight(self.look.space(PATH if one_row else PATH * 1.4))
        stage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        stage.setAccessibleName(self.tr("The weeks of the course as stones on a path"))
        return stage

    # ------------------------------------------------------------------ choosing
    def _choose(self, protocol: str) -> None:
        self._change(self._page.visit.with_choice(protocol, self._page.visit.start))

    def _choose_side(self, side: Side) -> None:
        visit = self._page.visit
        self._change(visit.with_walk(visit.walk.with_side(side.value)))

    def open_dates(self) -> None:
        """Ask for the first treatment day."""
        today = self._page.outside.clock.today()
        day = self._page.visit.start or self._open_days.on_or_after(today)
        sheet = DateSheet(self.look, self.window(), day, today, self._open_days)
        sheet.date_chosen.connect(self._choose_day)
        sheet.present()

    def _choose_day(self, day: object) -> None:
        first = self._protocols[0].identifier if self._protocols else ""
        visit = self._page.visit
        if isinstance(day, date):
            self._change(visit.with_choice(visit.protocol or first, day))

    def _change(self, visit: Visit) -> None:
        self._page.change_visit(visit)
        self.changed.emit()
