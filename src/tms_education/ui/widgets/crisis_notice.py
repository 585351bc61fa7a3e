"""What staff are told of the crisis lines: nothing while all is well, else one card, 30 days ahead of their review."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tms_education.domain.clinic import CrisisHelp
from tms_education.domain.safety import CrisisState, crisis_state
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import dates
from tms_education.ui.widgets.notice import Notice


def crisis_words(look: Look, crisis: CrisisHelp | None, today: date) -> tuple[str, str] | None:
    """Give title and words for staff, or nothing when there is nothing to say."""
    due = dates.long_date(look, crisis.review_due) if crisis is not None else ""
    missing = QCoreApplication.translate(
        "CrisisNotice", "Without an emergency number and a crisis line, this tablet can’t be left with a person alone."
    )
    passed = QCoreApplication.translate(
        "CrisisNotice",
        "Their check was due on {date}. Until somebody checks them at their source and writes the new dates, this "
        "tablet can’t be left with a person alone.",
    )
    soon = QCoreApplication.translate(
        "CrisisNotice", "Please check them at their source by {date}. After that day this tablet can’t stand alone."
    )
    ahead = QCoreApplication.translate(
        "CrisisNotice", "The day of their last check lies ahead. Please look at the tablet’s clock, or at that date."
    )
    state = crisis_state(crisis, today)
    title = QCoreApplication.translate("CrisisNotice", "The crisis lines need a check")
    if state is CrisisState.MISSING:
        title = QCoreApplication.translate("CrisisNotice", "The crisis lines are missing")
    words = {
        CrisisState.MISSING: missing,
        CrisisState.OVERDUE: passed,
        CrisisState.DUE_SOON: soon,
        CrisisState.NOT_YET_CHECKED: ahead,
    }.get(state)
    return None if words is None else (title, words.format(date=due))


def crisis_notice(look: Look, crisis: CrisisHelp | None, today: date) -> Notice | None:
    """Give the card for the staff page, or nothing."""
    words = crisis_words(look, crisis, today)
    return None if words is None else Notice(look, "alert", *words, "rose")
