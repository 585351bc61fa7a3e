"""What can happen to a course: a visit is had, missed or moved. Every step gives a new course and what changed.

The days of a course are kept in order and numbered afresh after each step, so the sessions stay in order by themselves.
Only leaving a day out on purpose changes their number.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from tms_education.domain.clinic import Rule
from tms_education.domain.course import Course, Missed, OpenDays, Session

FAR = timedelta(days=366)
"""A visit is not moved further than this from its course."""


class Kind(StrEnum):
    """What happened to a day."""

    DONE = "done"
    NOT_DONE = "not-done"
    MISSED = "missed"
    MOVED = "moved"
    LEFT_OUT = "left-out"


class Refusal(StrEnum):
    """Why a day can't be changed so."""

    NO_VISIT = "no-visit"
    HAD = "had"
    CLOSED = "closed"
    TAKEN = "taken"
    FAR = "far"
    LAST = "last"


class EditRefusedError(ValueError):
    """A step that the plan can't take; the plan stays as it was."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Edit:
    """One step: what happened to the visits of a ``day``; ``to`` is the new day of moved ones."""

    kind: Kind
    day: date
    to: date | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What a step did, for one sentence: the last day and the number of sessions, before and after."""

    edit: Edit
    last_before: date
    last_after: date
    sessions_before: int
    sessions_after: int


@dataclass(frozen=True, slots=True)
class _Slot:
    """One treatment day, and the days on which its visit was ``missed``."""

    day: date
    sessions: int
    taper: bool
    done: bool
    missed: tuple[date, ...]


def apply(course: Course, edit: Edit, open_days: OpenDays, rule: Rule = Rule.ADD_AT_END) -> tuple[Course, Change]:
    """Give the course after a step, and what changed.

    Raises:
        EditRefusedError: the step is not possible.
    """
    slots = _slots(course)
    slot = next((one for one in slots if one.day == edit.day), None)
    if slot is None:
        raise EditRefusedError(Refusal.NO_VISIT)
    if slot.done and edit.kind is not Kind.NOT_DONE:
        raise EditRefusedError(Refusal.HAD)
    found = _rebuilt(course, _after(course, slots, slot, edit, open_days, rule))
    change = Change(edit, course.last_day, found.last_day, len(course.sessions), len(found.sessions))
    return found, change


def _after(course: Course, slots: list[_Slot], slot: _Slot, edit: Edit, open_days: OpenDays, rule: Rule) -> list[_Slot]:
    """Give the days after a step, in any order."""
    match edit.kind:
        case Kind.DONE | Kind.NOT_DONE:
            return [replace(one, done=edit.kind is Kind.DONE) if one is slot else one for one in slots]
        case Kind.MISSED:
            missed = replace(slot, missed=(*slot.missed, slot.day))
            return _missed(course, [missed if one is slot else one for one in slots], missed, open_days, rule)
        case Kind.MOVED:
            return _moved(course, slots, slot, edit.to, open_days)
        case Kind.LEFT_OUT:
            if len(slots) == 1:
                raise EditRefusedError(Refusal.LAST)
            return [one for one in slots if one is not slot]


def _slots(course: Course) -> list[_Slot]:
    days = (tuple(group) for _, group in groupby(course.sessions, key=lambda session: session.day))
    before = {day: tuple(one.day for one in course.missed if one.to == day) for day in course.days}
    return [_Slot(day[0].day, len(day), day[0].taper, day[0].done, before[day[0].day]) for day in days]


def _rebuilt(course: Course, slots: list[_Slot]) -> Course:
    ordered = sorted(slots, key=lambda slot: slot.day)
    begins = min(course.begins, ordered[0].day)
    sessions: list[Session] = []
    for slot in ordered:
        week = (slot.day - begins).days // 7 + 1
        number = len(sessions) + 1  # taken before the list grows
        sessions.extend(
            Session(number + extra, slot.day, week, slot.taper, slot.done) for extra in range(slot.sessions)
        )
    days = {slot.day for slot in ordered}
    missed = sorted(Missed(day, slot.day) for slot in ordered for day in slot.missed if day not in days)
    return Course(course.protocol, tuple(sessions), begins, tuple(missed))


def _missed(course: Course, slots: list[_Slot], slot: _Slot, open_days: OpenDays, rule: Rule) -> list[_Slot]:
    if rule is Rule.SHIFT_ALL:
        return _shifted(slots, slot, open_days)
    last = slots[-1]
    pace = max(1, 7 // course.protocol.phases[-1].days_a_week)
    day = open_days.on_or_after(last.day + timedelta(days=pace))
    return [*(one for one in slots if one is not slot), replace(slot, day=day, taper=last.taper)]


def _shifted(slots: list[_Slot], slot: _Slot, open_days: OpenDays) -> list[_Slot]:
    """Move the missed day and every day after it to the next open day; days already had stay."""
    stay = [one for one in slots if one.done or one.day < slot.day]
    taken = {one.day for one in stay}
    after: list[_Slot] = []
    earliest = slot.day
    for one in slots:
        if one.done or one.day < slot.day:
            continue
        day = open_days.on_or_after(max(one.day, earliest) + timedelta(days=1))
        while day in taken:
            day = open_days.on_or_after(day + timedelta(days=1))
        after.append(replace(one, day=day))
        earliest = day
    return [*stay, *after]


def _moved(course: Course, slots: list[_Slot], slot: _Slot, to: date | None, open_days: OpenDays) -> list[_Slot]:
    if to is None or not course.begins - FAR <= to <= course.last_day + FAR:
        raise EditRefusedError(Refusal.FAR)
    if any(one.day == to for one in slots):
        raise EditRefusedError(Refusal.TAKEN)
    if not open_days.is_open(to):
        raise EditRefusedError(Refusal.CLOSED)
    return [replace(one, day=to) if one is slot else one for one in slots]
