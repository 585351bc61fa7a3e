"""The clinic as the values of ``clinic.yaml``: to be changed on a form, checked, and written again."""

from collections.abc import Mapping
from datetime import date, timedelta

import yaml

from tms_education.content.clinic_fields import DAYS
from tms_education.content.clinic_pack import checked_clinic
from tms_education.content.fields import Fields, Sheet
from tms_education.domain.clinic import Clinic, CrisisHelp, SignOff

Values = Mapping[str, object]

_HEAD = "# Written by “Set up this clinic”. These values stand over those of the clinic's pack, on this device alone.\n"


def values_of(clinic: Clinic) -> dict[str, object]:
    """Give every value of a clinic by its name."""
    timers = clinic.kiosk
    return {
        "name": clinic.name,
        "phone": clinic.phone,
        "country": clinic.country,
        "working_days": [DAYS[day] for day in sorted(clinic.working_days)],
        "protocols": list(clinic.protocols),
        "missed_visits": clinic.missed.value,
        "works_on_holidays": clinic.works_on_holidays,
        "closed_days": closed_lines(clinic.closed),
        "insurers_note": clinic.insurers_note,
        "coils": list(clinic.coils),
        "languages": list(clinic.languages),
        "logo": clinic.logo,
        "keeps_take_home": clinic.keeps_take_home,
        "kiosk": {
            "reading_seconds": timers.reading_seconds,
            "form_seconds": timers.form_seconds,
            "result_seconds": timers.result_seconds,
            "unfinished": timers.unfinished.value,
        },
        "signoffs": [_signoff(one) for one in clinic.signoffs],
        "crisis_checked_on": clinic.crisis.checked_on,
    }


def faults(values: Values, crisis: Mapping[str, CrisisHelp]) -> dict[str, str]:
    """Give a sentence by name for each value that is wrong."""
    names = list(values)
    sheet = Sheet(
        "", dict(values), lambda place: names.index(str(place[0])) + 1 if place[:1] and place[0] in names else 0
    )
    checked_clinic(Fields(sheet, dict(values), ()), crisis)
    found: dict[str, str] = {}
    for problem in sheet.problems:
        found.setdefault(names[problem.line - 1] if problem.line else "", problem.sentence)
    return found


def changed(values: Values, base: Values) -> dict[str, object]:
    """Give what differs from the values of the pack; of the sign-offs those that the pack does not have."""
    found = {name: value for name, value in values.items() if value != base.get(name) and name != "signoffs"}
    new = [one for one in _entries(values) if one not in _entries(base)]
    return {**found, "signoffs": new} if new else found


def to_yaml(values: Values) -> bytes:
    """Give the bytes of a file with these values."""
    return (_HEAD + yaml.safe_dump(dict(values), allow_unicode=True, sort_keys=False)).encode()


def closed_lines(days: frozenset[date]) -> list[str]:
    """Give days as lines, those that follow each other in one line."""
    lines: list[str] = []
    for day in sorted(days):
        if day - timedelta(days=1) in days:
            continue
        last = day
        while last + timedelta(days=1) in days:
            last += timedelta(days=1)
        lines.append(day.isoformat() if last == day else f"{day.isoformat()} to {last.isoformat()}")
    return lines


def _signoff(signed: SignOff) -> dict[str, object]:
    values: dict[str, object] = {"reviewed_by": signed.reviewer, "reviewed_on": signed.on}
    return {**values, "articles": list(signed.articles)} if signed.articles else values


def _entries(values: Values) -> list[object]:
    entries = values.get("signoffs")
    return entries if isinstance(entries, list) else []
