"""The values of ``clinic.yaml``, one reader each: what is wrong is noted with its line, and a usual value given."""

import re
from dataclasses import replace
from datetime import date, timedelta

from tms_education.content.fields import Fields
from tms_education.domain.clinic import TIMER_BOUNDS, Clinic, CrisisHelp, KioskTimers, Rule, SignOff, Unfinished

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

LONGEST_HOLIDAY = 366
"""Days between the first and the last day of one line of closed days."""

LONGEST_NAME, LONGEST_NOTE = 80, 600

KNOWN = frozenset({
    "name", "phone", "country", "working_days", "protocols", "closed_days", "works_on_holidays", "missed_visits",
    "kiosk", "insurers_note", "coils", "languages", "signoffs", "logo", "keeps_take_home", "crisis_checked_on",
})  # fmt: skip

CHECK_HOLDS = timedelta(days=365)
"""So long a clinic's own look at its crisis lines holds."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_LOGO = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*\.(png|svg)")


def clinic_of(fields: Fields, crisis: CrisisHelp) -> Clinic:
    """Give the clinic of the fields of ``clinic.yaml``; the caller settles what is wrong."""
    fields.only(KNOWN)
    return Clinic(
        name=_short(fields, "name", fields.text("name"), LONGEST_NAME),
        phone=_short(fields, "phone", fields.optional_text("phone"), LONGEST_NAME),
        country=fields.text("country"),
        working_days=_working_days(fields),
        crisis=_checked(fields, crisis),
        protocols=fields.texts("protocols"),
        closed=_closed_days(fields),
        works_on_holidays=fields.flag("works_on_holidays"),
        missed=_rule(fields),
        kiosk=_kiosk(fields),
        insurers_note=_short(fields, "insurers_note", fields.optional_text("insurers_note"), LONGEST_NOTE),
        coils=fields.texts("coils"),
        languages=_languages(fields),
        signoffs=_signoffs(fields),
        logo=_logo(fields),
        keeps_take_home=fields.flag("keeps_take_home"),
    )


def _checked(fields: Fields, crisis: CrisisHelp) -> CrisisHelp:
    """Give the crisis lines with the day this clinic looked at them itself, where that is the later one."""
    day = fields.optional_day("crisis_checked_on")
    if day is None or day <= crisis.checked_on:
        return crisis
    return replace(crisis, checked_on=day, review_due=max(crisis.review_due, day + CHECK_HOLDS))


def _short(fields: Fields, key: str, text: str, longest: int) -> str:
    if len(text) > longest:
        fields.note(key, f"“{key}” has {len(text)} letters; {longest} is the most.")
    return text


def _working_days(fields: Fields) -> frozenset[int]:
    words = fields.texts("working_days")
    for word in words:
        if word not in DAYS:
            fields.note("working_days", f"“{word}” is not a day of the week.")
    if not words:
        fields.note("working_days", "The clinic needs at least one working day.")
    return frozenset(DAYS.index(word) for word in words if word in DAYS)


def _rule(fields: Fields) -> Rule:
    """Give what happens to a missed visit; it is added at the end when nothing is said."""
    word = fields.optional_text("missed_visits") or Rule.ADD_AT_END
    if word not in list(Rule):
        fields.note("missed_visits", f"“missed_visits” must be one of {', '.join(Rule)}.")
        return Rule.ADD_AT_END
    return Rule(word)


def _closed_days(fields: Fields) -> frozenset[date]:
    """Give the days of lines such as ``2026-12-24`` and ``2026-12-24 to 2027-01-01``; YAML reads the first as a day."""
    values = fields.values.get("closed_days")
    if values is None:
        return frozenset()
    found: set[date] = set()
    for value in values if isinstance(values, list) else [values]:
        first, _, last = str(value).partition(" to ")
        try:
            day, end = date.fromisoformat(first.strip()), date.fromisoformat((last or first).strip())
        except ValueError:
            fields.note("closed_days", f"“{value}” is not a day; write 2026-12-24, or 2026-12-24 to 2027-01-01.")
            continue
        if not 0 <= (end - day).days <= LONGEST_HOLIDAY:
            fields.note("closed_days", f"“{value}” must run from a day to a later one, for a year at most.")
            continue
        found.update(day + timedelta(days=ahead) for ahead in range((end - day).days + 1))
    return frozenset(found)


def _kiosk(fields: Fields) -> KioskTimers:
    """Give the timers of the waiting room; the usual ones where nothing is said."""
    usual = KioskTimers()
    if not fields.has("kiosk"):
        return usual
    child = fields.child("kiosk")
    child.only({*TIMER_BOUNDS, "unfinished"})
    word = child.optional_text("unfinished") or usual.unfinished
    if word not in list(Unfinished):
        child.note("unfinished", f"“unfinished” must be one of {', '.join(Unfinished)}.")
        word = usual.unfinished
    seconds = {name: child.whole(name, *bounds) for name, bounds in TIMER_BOUNDS.items() if child.has(name)}
    return replace(usual, **seconds, unfinished=Unfinished(word))


def _languages(fields: Fields) -> tuple[str, ...]:
    """Give the languages offered, the first one first; English when nothing is said."""
    found = fields.texts("languages")
    for code in found:
        if not _LANGUAGE.fullmatch(code):
            fields.note("languages", f"“{code}” is no language; write a short code such as en or es.")
    if len(set(found)) < len(found):
        fields.note("languages", "A language stands here twice.")
    return found or ("en",)


def _signoffs(fields: Fields) -> tuple[SignOff, ...]:
    if not fields.values.get("signoffs"):
        return ()
    found = []
    for child in fields.children("signoffs"):
        child.only({"reviewed_by", "reviewed_on", "articles"})
        reviewer = _short(child, "reviewed_by", child.text("reviewed_by"), LONGEST_NAME)
        found.append(SignOff(reviewer, child.day("reviewed_on"), child.texts("articles")))
    return tuple(found)


def _logo(fields: Fields) -> str:
    name = fields.optional_text("logo")
    if name and not _LOGO.fullmatch(name):
        fields.note("logo", "“logo” must be the name of a png or svg file beside this one, such as logo.png.")
        return ""
    return name
