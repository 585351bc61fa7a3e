"""When a tablet in the waiting room asks whether somebody is there, and when it clears. Seconds in, a verdict out."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from tms_education.domain import navigation

if TYPE_CHECKING:
    from tms_education.domain.clinic import KioskTimers
    from tms_education.domain.navigation import Route
    from tms_education.domain.questionnaire import Answers
    from tms_education.domain.visit import Visit

WARNING_SECONDS = 30
"""The last seconds before the end are counted down on the screen, and any touch stops them (WCAG 2.2, 2.2.1)."""

STAFF_SECONDS = 300
"""The desk locks after so many quiet seconds, also where the tablet does not stand alone."""

WALK_SECONDS = 1200
"""A clinician may talk for long without a touch; after so many quiet seconds nobody is there."""

START = "start"


class Doing(StrEnum):
    """What the person is doing, as far as the page tells."""

    WAITING = "waiting"
    READING = "reading"
    FORM = "form"
    RESULT = "result"
    STAFF = "staff"
    WALK = "walk"


class Call(StrEnum):
    """What is to be done now."""

    NOTHING = "nothing"
    ASK = "ask"
    END = "end"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be done, and the whole seconds left until the end."""

    call: Call
    seconds_left: int = 0


def unfinished(visit: Visit) -> tuple[Answers, ...]:
    """Give the forms that were begun and not handed over."""
    return tuple(one for one in visit.answers if one.chosen and visit.saved_result(one.questionnaire) is None)


def doing(route: Route, visit: Visit, fresh: Visit) -> Doing:
    """Say what a person is doing.

    On the support page the long timer holds: somebody may be on the phone. A begun form counts wherever its person
    reads now, since ending the visit ends the form.
    """
    if route.page == navigation.ATTRACT:
        return Doing.WAITING if visit == fresh else Doing.READING
    if route.page == navigation.STAFF:
        return Doing.STAFF
    if visit.walk.is_led:
        return Doing.WALK
    if _is_result(route, visit):
        return Doing.RESULT
    is_form = route.page == navigation.CHECK_IN and bool(route.parts) and route.parts[-1] != START
    if is_form or route.page == navigation.SUPPORT or unfinished(visit):
        return Doing.FORM
    return Doing.READING


def _is_result(route: Route, visit: Visit) -> bool:
    if route.page != navigation.CHECK_IN or route.parts[-1:] != (navigation.RESULT,):
        return False
    return visit.saved_result(route.parts[0]) is not None


def limit(what: Doing, timers: KioskTimers) -> int | None:
    """Give the quiet seconds after which it ends; nothing where nothing can end."""
    match what:
        case Doing.WAITING:
            return None
        case Doing.READING:
            return timers.reading_seconds
        case Doing.FORM:
            return timers.form_seconds
        case Doing.RESULT:
            return timers.result_seconds
        case Doing.STAFF:
            return STAFF_SECONDS
        case Doing.WALK:
            return WALK_SECONDS


def judge(what: Doing, quiet: float, timers: KioskTimers) -> Verdict:
    """Judge so many quiet seconds. The countdown takes half of a limit that is shorter than two of it."""
    most = limit(what, timers)
    if most is None:
        return Verdict(Call.NOTHING)
    left = most - quiet
    if left <= 0:
        return Verdict(Call.END)
    whole = math.ceil(left)
    return Verdict(Call.ASK if left <= min(WARNING_SECONDS, most / 2) else Call.NOTHING, whole)
