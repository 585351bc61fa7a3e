"""The course on the page to take home: in words, as weeks, and as a code for a phone."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tms_education.domain.course import Course
from tms_education.domain.guide import Dots
from tms_education.domain.take_home import OwnCourse, Week
from tms_education.ui.page import Page
from tms_education.ui.widgets.dates import clock, locale_of
from tms_education.ui.widgets.month_grid import short
from tms_education.ui.widgets.plan_words import plan_text
from tms_education.ui.widgets.sides import side_words

MOST_DAYS = 5
"""Coming days that are written out."""


def tr(words: str, number: int = -1) -> str:
    """Give words in the language shown, in the form that suits a number."""
    return QCoreApplication.translate("TakeHome", words, None, number)


def course_words(page: Page, course: Course, today: date) -> OwnCourse:
    """Give the course."""
    locale = locale_of(page.look)
    count = len(course.sessions)
    said = tr("%Ln visits, from {first} to {last}, {year}.", count)
    if len(course.days) < count:
        said = tr("%Ln short sessions, from {first} to {last}, {year}.", count)
    lines = [
        course.protocol.name,
        said.format(
            first=short(locale, course.first_day),
            last=short(locale, course.last_day),
            year=course.last_day.year,
        ),
    ]
    if side := side_words(page.visit.walk.side):
        lines.append(tr("Where the coil goes: {side}.").format(side=side.lower()))
    lines.append(tr("What the clinic tells me counts."))
    weeks = tuple(
        Week(week[0].week, len({one.day for one in week}), week[0].taper, all(one.done for one in week))
        for week in course.weeks
    )
    return OwnCourse(tuple(lines), weeks, _coming(page, course, today), _code(page, course))


def _coming(page: Page, course: Course, today: date) -> str:
    """Give the next days, with their time where it is known."""
    locale = locale_of(page.look)
    had = {one.day for one in course.sessions if one.done}
    days = [day for day in course.days if day >= today and day not in had][:MOST_DAYS]
    if not days:
        return ""
    words = tr("My next days: {days}").format(days=locale.createSeparatedList([short(locale, day) for day in days]))
    at = page.visit.at
    return tr("{days}, at {time}").format(days=words, time=clock(page.look, at)) if at else words


def _code(page: Page, course: Course) -> Dots:
    """Give the dates as a code; none where they are too many for one."""
    clinic = page.outside.library.clinic()
    try:
        return page.outside.course_help.code(plan_text(locale_of(page.look), course, clinic.name, clinic.phone))
    except ValueError:
        return ()
