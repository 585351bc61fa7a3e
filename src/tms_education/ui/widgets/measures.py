"""The measures of the page of numbers, put into words from the published evidence."""

from PySide6.QtCore import QCoreApplication

from tms_education.domain.evidence import Evidence
from tms_education.ui.widgets.measure import MANY, PEOPLE, Find, Group, Measure, compared, facts_of
from tms_education.ui.widgets.measure import tr as _tr
from tms_education.ui.widgets.more_measures import lasting, next_medicine, side_effects, steps

__all__ = ["PEOPLE", "Group", "Measure", "measures"]


def measures(find: Find) -> tuple[Measure, ...]:
    """Give every measure whose evidence is there, in order."""
    made = (
        _compared(find, "response", "berlim-2014-response"),
        _compared(find, "remission", "berlim-2014-remission"),
        *side_effects(find),
        _seizure(find),
        lasting(find),
        next_medicine(find),
        steps(find),
    )
    return tuple(measure for measure in made if measure is not None)


def _labels(identifier: str) -> tuple[str, str, str, str]:
    """Give tab, title, line and note of a compared measure."""
    translate = QCoreApplication.translate
    pretend = translate(
        "Measures",
        "Some people in the pretend group got better too. Time and daily care may be part of that.",
    )
    return {
        "response": (
            translate("Measures", "Half better"),
            translate("Measures", "Who felt at least half better?"),
            translate("Measures", "Doctors call this response."),
            pretend,
        ),
        "remission": (
            translate("Measures", "Few symptoms"),
            translate("Measures", "Who had few or no symptoms left?"),
            translate("Measures", "Doctors call this remission."),
            pretend,
        ),
    }[identifier]


def _compared(find: Find, identifier: str, key: str) -> Measure | None:
    evidence = find(key)
    if evidence is None or evidence.sham is None:
        return None
    return compared(identifier, evidence, _labels(identifier), "petrol")


def _seizure(find: Find) -> Measure | None:
    """Give the risk of a seizure, only ever with both coils named."""
    found = [find("seizure-figure-8"), find("seizure-h-coil")]
    rates = [one for one in found if one is not None]
    if len(rates) < len(found):
        return None
    names = (_tr("Figure-8 coil"), _tr("H-coil (helmet)"))
    groups = tuple(_rare(name, one) for name, one in zip(names, rates, strict=True))
    note = _tr("Ask which coil your clinic has. Tell staff about past seizures, poor sleep, alcohol and medicines.")
    return Measure(
        "seizure",
        _tr("Seizure"),
        _tr("Who had a seizure?"),
        _tr("It is rare, and it depends on the coil. It stops by itself. Staff are there and know what to do."),
        "",
        note,
        groups,
        (*facts_of(rates[0]), *(_range(name, one) for name, one in zip(names, rates, strict=True))),
        tuple(dict.fromkeys(one.source for one in rates)),
        is_rare=True,
        entries=tuple(rates),
        differs=_tr("Both rates come from one survey. Only the coil differs."),
    )


def _range(name: str, evidence: Evidence) -> str:
    if evidence.interval is None:
        return f"{name}: {evidence.real:g} {evidence.unit}."
    low, high = evidence.interval
    return _tr("{name}: {value} {unit}. It may be as low as {low} or as high as {high}.").format(
        name=name, value=f"{evidence.real:g}", unit=evidence.unit, low=f"{low:g}", high=f"{high:g}"
    )


def _rare(name: str, evidence: Evidence) -> Group:
    one_in = dict(evidence.extra).get("one_in") or f"{round(MANY / evidence.real):,}"
    others = int(one_in.replace(",", "")) - 1
    return Group(
        name,
        max(1, round(evidence.real)),
        MANY,
        _tr("1 in {number}").format(number=one_in),
        _tr("people had a seizure: {number} of 10,000").format(number=f"{evidence.real:g}"),
        _tr("{number} in {total}").format(number=f"{others:,}", total=one_in),
        _tr("people did not"),
        "plum",
    )
