"""What is said of a plan: what a step changed, why one was refused, and the plan itself as a short text."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale

from tms_education.domain.course import Course
from tms_education.domain.course_edits import Change, Kind, Refusal
from tms_education.ui.widgets.month_grid import brief, short


def changed(locale: QLocale, change: Change) -> str:
    """Say in one or two sentences what a step did to the plan."""
    translate = QCoreApplication.translate
    day = short(locale, change.edit.day)
    to = short(locale, change.edit.to) if change.edit.to is not None else ""
    said = {
        Kind.DONE: translate("PlanWords", "{day} is marked as done."),
        Kind.NOT_DONE: translate("PlanWords", "{day} is no longer marked as done."),
        Kind.MISSED: translate("PlanWords", "{day} was missed, so its visit comes later."),
        Kind.MOVED: translate("PlanWords", "{day} is moved to {to}."),
        Kind.LEFT_OUT: translate("PlanWords", "{day} is left out and not made up."),
    }[change.edit.kind].format(day=day, to=to)
    count = translate("PlanWords", "Still {count} sessions in all.").format(count=change.sessions_after)
    if change.sessions_after != change.sessions_before:
        count = translate("PlanWords", "Now {count} sessions in all, not {before}.").format(
            count=change.sessions_after, before=change.sessions_before
        )
    last = translate("PlanWords", "The last day stays {day}.")
    if change.last_after != change.last_before:
        last = translate("PlanWords", "The last day is now {day}.")
    return f"{said} {count} {last.format(day=short(locale, change.last_after))}"


def refused(refusal: Refusal) -> str:
    """Say why a step is not possible."""
    translate = QCoreApplication.translate
    return {
        Refusal.NO_VISIT: translate("PlanWords", "There is no visit on that day."),
        Refusal.HAD: translate("PlanWords", "You had that visit. Mark it as not done first."),
        Refusal.CLOSED: translate("PlanWords", "The clinic is closed on that day. Please pick another one."),
        Refusal.TAKEN: translate("PlanWords", "There is a visit on that day already. Please pick another one."),
        Refusal.FAR: translate("PlanWords", "That day is too far away. Please pick another one."),
        Refusal.LAST: translate("PlanWords", "This is the only day left in the plan, so it stays."),
    }[refusal]


def plan_text(locale: QLocale, course: Course, clinic: str, phone: str) -> str:
    """Give the plan in plain words, week by week, short enough for a code."""
    translate = QCoreApplication.translate
    lines = [
        translate("PlanWords", "My TMS plan: {name}").format(name=course.protocol.name),
        " ".join(part for part in (clinic, phone) if part),
        translate("PlanWords", "{count} sessions, {first} to {last} {year}").format(
            count=len(course.sessions),
            first=short(locale, course.first_day),
            last=short(locale, course.last_day),
            year=course.last_day.year,
        ),
    ]
    for week in course.weeks:
        days = [brief(locale, day) for day, _ in groupby(session.day for session in week)]
        lines.append(f"{week[0].week}: {', '.join(days)}")
    lines.append(translate("PlanWords", "What the clinic tells you counts."))
    return "\n".join(lines)
