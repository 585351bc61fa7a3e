"""What a course is made of: how many visits, how long, how strong, and where that is known from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.citation import Reference
from tms_education.domain.course import Course, OpenDays
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.month_grid import short
from tms_education.ui.widgets.silent_icon import SilentIcon
from tms_education.ui.widgets.text import Text

USUAL_WEEKS = 4
"""A course this long has the weeks in which many who improve begin to."""

LONGEST_NAME = 80
"""Characters of "authors (year)"; a longer beginning is no such thing."""


PAIRS_APART = 10
"""Pixels between a value and the next caption, where they stand below each other."""

MOST_CLOSED = 6
"""Closed days that are named; a long course has many."""


class CourseFacts(Ground):
    """Two cards: the totals, and the way of giving TMS in words.

    Signals:
        sources_asked: the person wants to know where this comes from.
    """

    sources_asked = Signal()

    def __init__(
        self, look: Look, locale: QLocale, course: Course, sources: Sequence[Reference], opening: OpenDays
    ) -> None:
        super().__init__(look)
        self._closed = opening.closed_between(course.first_day, course.last_day)
        self._sources = tuple(sources)
        self._locale = locale
        self._course = course
        stacked = look.portrait or look.has_big_text
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        layout = QBoxLayout(direction, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(18))
        left, left_layout = column(look, 18)
        left_layout.addWidget(self._totals())
        left_layout.addWidget(differs_card(look, len(course.weeks)), 1)
        layout.addWidget(left, 1)
        layout.addWidget(self._way(), 1)

    def _card(self) -> tuple[Card, QVBoxLayout]:
        card = Card(self.look)
        layout = QVBoxLayout(card)
        side = self.look.space(24)
        layout.setContentsMargins(side, self.look.space(20), side, self.look.space(20))
        layout.setSpacing(self.look.space(8))
        return card, layout

    def _totals(self) -> Card:
        look, course = self.look, self._course
        card, layout = self._card()
        total = QHBoxLayout()
        total.setSpacing(look.space(14))
        several = len(course.days) < len(course.sessions)
        number = Text(look, str(len(course.sessions)), "display", "petrol")
        number.setWordWrap(False)
        total.addWidget(number)
        words = self.tr("short sessions in all") if several else self.tr("visits in all")
        total.addWidget(Text(look, words, "h3"), 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(total)
        lines = [
            (self.tr("First day"), short(self._locale, course.first_day)),
            (self.tr("Last day"), short(self._locale, course.last_day)),
            (self.tr("Treatment days"), str(len(course.days))),
            (self.tr("Length"), self._length(len(course.weeks))),
            (self.tr("Pulses each time"), course.protocol.time_words),
        ]
        if self._closed:
            days = "; ".join(short(self._locale, day) for day in self._closed[:MOST_CLOSED])
            more = len(self._closed) > MOST_CLOSED
            lines.append((self.tr("Clinic closed"), f"{days}; …" if more else days))
        layout.addLayout(self._lines(lines))
        layout.addStretch(1)
        return card

    def _length(self, weeks: int) -> str:
        """Give the weeks from the first day to the last; closed days and a start in mid-week make them more."""
        planned = self._course.protocol.weeks
        if planned < weeks:
            return self.tr("{planned} weeks of visits, over %Ln calendar weeks", "", weeks).format(planned=planned)
        return self.tr("%Ln calendar weeks", "", weeks)

    def _way(self) -> Card:
        look, protocol = self.look, self._course.protocol
        card, layout = self._card()
        layout.addWidget(Text(look, protocol.name, "h3"))
        lines = [
            (self.tr("Side"), protocol.side),
            (self.tr("Pattern"), protocol.pattern),
            (self.tr("Rhythm"), protocol.rhythm),
            (self.tr("Pulses"), protocol.pulses),
            (self.tr("Strength"), protocol.dose),
            (self.tr("Status"), protocol.status),
        ]
        layout.addLayout(self._lines(lines))
        layout.addWidget(Text(look, protocol.note, "caption", "ink2"))
        names = "; ".join(name_of(one) for one in self._sources)
        if names:
            layout.addWidget(Text(look, self.tr("Sources: {names}").format(names=names), "caption", "ink2"))
        button = PillButton(look, self.tr("Where this comes from"), "soft", "read", role="label")
        button.clicked.connect(self.sources_asked)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        return card

    def _lines(self, lines: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.look.space(16))
        grid.setVerticalSpacing(self.look.space(4))
        stacked = self.look.text_alone
        for row, (caption, words) in enumerate(lines):
            name = Text(self.look, caption, "caption", "ink2")
            value = Text(self.look, words, "label")
            if stacked:
                grid.addWidget(name, 3 * row, 0)
                grid.addWidget(value, 3 * row + 1, 0)
                grid.setRowMinimumHeight(3 * row + 2, self.look.space(PAIRS_APART))
            else:
                name.setWordWrap(False)
                grid.addWidget(name, row, 0)
                grid.addWidget(value, row, 1)
        grid.setColumnStretch(0 if stacked else 1, 1)
        return grid


def differs_card(look: Look, weeks: int) -> Card:
    """Give the card that says that nobody's path is the average one; weeks 3 and 4 only where there are any."""
    card = Card(look, "lav")
    layout = QHBoxLayout(card)
    side = look.space(24)
    layout.setContentsMargins(side, look.space(18), side, look.space(18))
    layout.setSpacing(look.space(18))
    layout.addWidget(SilentIcon(look, "kind", 34, "plum"), 0, Qt.AlignmentFlag.AlignTop)
    words, inside = column(look, 4)
    translate = QCoreApplication.translate
    inside.addWidget(Text(look, translate("CourseFacts", "Everyone’s path is different"), "h3"))
    usual = translate("CourseFacts", "Many who will improve start to by weeks 3 to 4. Some feel a change late.")
    quick = translate("CourseFacts", "Some feel a change within days. Some feel it late.")
    rest = translate("CourseFacts", "Some feel none. All of these are real. None of them is your fault.")
    inside.addWidget(Text(look, f"{usual if weeks >= USUAL_WEEKS else quick} {rest}"))
    inside.addStretch(1)
    layout.addWidget(words, 1)
    return card


def name_of(reference: Reference) -> str:
    """Give who wrote a source and when, from the way it is printed."""
    head, year, _ = reference.text.partition(").")
    return f"{head})" if year and len(head) < LONGEST_NAME else reference.text
