"""Dates in words, in the language of the look."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from tms_education.ui.style.look import Look
from tms_education.ui.style.speech import locale_in


def locale_of(look: Look) -> QLocale:
    """Give the way the language shown writes numbers and dates."""
    return locale_in(look.appearance.language)


def long_date(look: Look, day: date) -> str:
    """Give a day as "March 2, 2026"."""
    shape = QCoreApplication.translate("Dates", "MMMM d, yyyy")
    return locale_of(look).toString(QDate(day.year, day.month, day.day), shape)


def short_moment(look: Look, moment: datetime) -> str:
    """Give a moment as "Mar 2, 2026, 9:05 AM"."""
    shape = QCoreApplication.translate("Dates", "MMM d, yyyy")
    day = locale_of(look).toString(QDate(moment.year, moment.month, moment.day), shape)
    return f"{day}, {clock(look, moment.time())}"


def clock(look: Look, at: time) -> str:
    """Give a time of day as "9:05 AM"."""
    return locale_of(look).toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def short_day(look: Look, moment: datetime) -> str:
    """Give a day as "Mar 2"."""
    shape = QCoreApplication.translate("Dates", "MMM d")
    return locale_of(look).toString(QDate(moment.year, moment.month, moment.day), shape)
