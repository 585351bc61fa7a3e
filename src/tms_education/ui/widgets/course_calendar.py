"""Every visit of a course with its date, week by week."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tms_education.domain.course import Course, Missed, Session
from tms_education.ui.style import icons
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import Pressable
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.month_grid import short, spoken
from tms_education.ui.widgets.text import Text

WEEK_WIDTH, DAY_WIDTH = 190, 108
"""Widths of the week's name and of one day, at 100 %."""


class DayCard(Pressable):
    """One treatment day: the number of the visit and the date; a day that was had bears a check."""

    def __init__(self, look: Look, number: str, day: str, name: str, first: Session) -> None:
        super().__init__(look, name)
        self.day = first.day
        self._done = first.done
        self._ground = "surface2" if first.taper else "petrol_tint"
        self.radius = look.space(14)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(look.text(DAY_WIDTH) + 2 * look.space(10))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space(10), look.space(6), look.space(10), look.space(8))
        layout.setSpacing(0)
        for words, role, colour in ((number, "caption", "ink2"), (day, "label", "ink")):
            text = Text(look, words, role, colour)
            text.setWordWrap(False)
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(text)

    def sizeHint(self) -> QSize:
        """As large as its words."""
        inside = self.layout()
        return super().sizeHint() if inside is None else inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Its words stand on two lines whatever the width."""
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, an edge, and the check of a day that was had."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("surface" if self.isDown() else self._ground))
        painter.setPen(QPen(self.look.colour("petrol" if self._done else "ctl"), 2.5 if self._done else 1.2))
        painter.drawRoundedRect(self.shape(1.5), self.radius, self.radius)
        if self._done:
            size = self.look.text(20)
            box = icons.box(self.width() - size * 0.85, size * 0.85, size)
            icons.paint(painter, box, "done-disc", self.look.colour("petrol"), "fill")
        painter.end()


class MissedDay(Ground):
    """A day on which a visit was planned and not had: a calm trace, nothing to press."""

    spoken_role = Role.StaticText

    def __init__(self, look: Look, caption: str, day_words: str, name: str, day: date) -> None:
        super().__init__(look)
        self.day = day
        self.setAccessibleName(name)
        self.setMinimumWidth(look.text(DAY_WIDTH) + 2 * look.space(10))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.space(10), look.space(6), look.space(10), look.space(8))
        layout.setSpacing(0)
        for words, role in ((caption, "caption"), (day_words, "label")):
            text = Text(look, words, role, "ink2")
            text.setWordWrap(False)
            layout.addWidget(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a broken edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.colour("ctl"), 1.2, Qt.PenStyle.DashLine))
        radius = self.look.space(14)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        painter.end()


class CourseCalendar(Ground):
    """The weeks of a course as rows, each visit with its date.

    Signals:
        day_pressed: the person tapped that day.
    """

    day_pressed = Signal(object)

    def __init__(self, look: Look, locale: QLocale, course: Course) -> None:
        super().__init__(look)
        self._locale = locale
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(10))
        missed: dict[int, list[MissedDay]] = {}
        for one in course.missed:
            missed.setdefault((one.day - course.begins).days // 7 + 1, []).append(self._missed(one))
        planned = {week[0].week: week for week in course.weeks}
        days: list[DayCard] = []
        weeks: list[Card] = []
        for number in sorted({*planned, *missed}):
            week = planned.get(number, ())
            made = [self._day(tuple(sessions)) for _, sessions in groupby(week, key=lambda session: session.day)]
            shown = sorted((*made, *missed.get(number, ())), key=lambda card: card.day)
            card = self._week(number, self._pace(week, len(made)), shown)
            layout.addWidget(card)
            days.extend(made)
            if made:
                weeks.append(card)
        self.days = tuple(days)
        self.weeks = tuple(weeks)

    def focus_on(self, day: date) -> None:
        """Give the focus to the visit of a day, or to the next one."""
        card = next((one for one in self.days if one.day >= day), self.days[-1])
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _missed(self, one: Missed) -> MissedDay:
        locale, day = self._locale, one.day
        name = self.tr("Missed: {day}. This visit is now on {to}.")
        name = name.format(day=spoken(locale, day), to=spoken(locale, one.to))
        caption = self.tr("Missed, now {to}").format(to=short(locale, one.to))
        return MissedDay(self.look, caption, short(locale, day), name, day)

    def _day(self, sessions: tuple[Session, ...]) -> DayCard:
        first = sessions[0]
        if len(sessions) == 1:
            number = self.tr("Visit {number}").format(number=first.number)
        else:
            number = self.tr("%Ln short sessions", "", len(sessions))
        name = f"{number}: {spoken(self._locale, first.day)}"
        if first.done:
            name = self.tr("{day}, done").format(day=name)
        card = DayCard(self.look, number, short(self._locale, first.day), name, first)
        card.clicked.connect(lambda: self.day_pressed.emit(first.day))
        return card

    def _week(self, number: int, pace: str, days: Sequence[QWidget]) -> Card:
        look = self.look
        card = Card(look, radius=16)
        narrow = look.portrait or look.has_big_text
        layout: QVBoxLayout | QHBoxLayout = QVBoxLayout(card) if narrow else QHBoxLayout(card)
        side = look.space(16 if narrow else 20)
        layout.setContentsMargins(side, look.space(12), side, look.space(12))
        layout.setSpacing(look.space(8))
        head, head_layout = column(look)
        head_layout.addWidget(Text(look, self.tr("Week {number}").format(number=number), "body-strong"))
        head_layout.addWidget(Text(look, pace, "caption", "ink2"))
        if not narrow:
            head.setFixedWidth(look.text(WEEK_WIDTH))
            layout.addWidget(head, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            layout.addWidget(head)
        holder = Ground(look)
        flow = FlowLayout(holder, look.space(8), look.space(8))
        for day in days:
            flow.addWidget(day)
        layout.addWidget(holder, 1)
        return card

    def _pace(self, week: tuple[Session, ...], days: int) -> str:
        """Say how full a week is; a slow ending in words."""
        if not week:
            return self.tr("No visits")
        if len(week) > days:
            sessions, on_days = self.tr("%Ln sessions", "", len(week)), self.tr("%Ln days", "", days)
            return self.tr("{sessions} on {days}").format(sessions=sessions, days=on_days)
        visits = self.tr("%Ln visits", "", days)
        return self.tr("Slower now: {visits}").format(visits=visits) if week[0].taper else visits
