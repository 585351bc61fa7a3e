"""When the support page opens, and when the tablet may stand alone. A zero says nothing about safety."""

from datetime import date, timedelta
from enum import StrEnum

from tms_education.domain.clinic import CrisisHelp
from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.domain.scoring import points

NOTICE = timedelta(days=30)
"""How long ahead staff are told that the crisis lines must be checked again."""


def needs_support(form: Questionnaire, answers: Answers) -> bool:
    """Any answer above "not at all" to a safety item (PHQ-9 item 9) opens the support page."""
    return any((points(item, answers) or 0) > 0 for item in form.items if item.is_safety)


class CrisisState(StrEnum):
    """What staff must know of the crisis text."""

    READY = "ready"
    DUE_SOON = "due-soon"
    OVERDUE = "overdue"
    NOT_YET_CHECKED = "not-yet-checked"
    MISSING = "missing"


def crisis_state(crisis: CrisisHelp | None, today: date) -> CrisisState:
    """Judge the crisis text of the clinic.

    It is missing without an emergency number or a line somebody can reach. A check that lies more than a day ahead
    was not made: the clock was set back, or the date is a mistake, and then nobody knows how old the lines are.
    """
    if crisis is None or not crisis.emergency.strip() or not any(line.number.strip() for line in crisis.lines):
        return CrisisState.MISSING
    if crisis.checked_on > today + timedelta(days=1):
        return CrisisState.NOT_YET_CHECKED
    if crisis.is_overdue(today):
        return CrisisState.OVERDUE
    return CrisisState.DUE_SOON if crisis.review_due - today <= NOTICE else CrisisState.READY


def may_run_kiosk(crisis: CrisisHelp | None, today: date) -> bool:
    """Whether the tablet may be left with a person alone: only with a crisis text whose review is not overdue."""
    return crisis_state(crisis, today) in {CrisisState.READY, CrisisState.DUE_SOON}
