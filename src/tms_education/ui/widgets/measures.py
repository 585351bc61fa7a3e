"""The measures of the page of numbers, put into words from the published evidence."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tms_education.domain.evidence import Evidence

Find = Callable[[str], Evidence | None]
"""Gives a published number by its id, or nothing."""

PEOPLE, MANY = 100, 10_000


@dataclass(frozen=True, slots=True)
class Group:
    """One group of people: how many of ``of`` it happened to, in words for both sides.

    ``big`` and ``big_not`` stand large; ``words`` and ``words_not`` beside them.
    """

    name: str
    count: int
    of: int
    big: str
    words: str
    big_not: str
    words_not: str
    role: str

    @property
    def spoken(self) -> str:
        """The whole picture in one sentence."""
        return f"{self.name}: {self.big} {self.words}. {self.big_not} {self.words_not}."


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that was counted, in two groups. ``counted`` is how many people and when, on the page itself."""

    identifier: str
    tab: str
    title: str
    line: str
    counted: str
    note: str
    groups: tuple[Group, ...]
    facts: tuple[str, ...]
    sources: tuple[str, ...]
    is_rare: bool = False


def _tr(words: str) -> str:
    return QCoreApplication.translate("Measures", words)


def measures(find: Find) -> tuple[Measure, ...]:
    """Give every measure whose evidence is there, in order."""
    made = (
        _compared(find, "response", "berlim-2014-response"),
        _compared(find, "remission", "berlim-2014-remission"),
        _compared(find, "sore-scalp", "coil-spot-pain"),
        _seizure(find),
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
            translate("Measures", "Few symptoms left"),
            translate("Measures", "Who had few or no symptoms left?"),
            translate("Measures", "Doctors call this remission."),
            pretend,
        ),
        "sore-scalp": (
            translate("Measures", "Sore scalp"),
            translate("Measures", "Who had pain where the coil sits?"),
            translate("Measures", "It usually eases after week 1. Staff can move the coil or lower the strength."),
            translate("Measures", "Tell staff if it hurts. You can stop at any time."),
        ),
    }[identifier]


def _compared(find: Find, identifier: str, key: str) -> Measure | None:
    evidence = find(key)
    if evidence is None or evidence.sham is None:
        return None
    tab, title, line, note = _labels(identifier)
    role = "plum" if identifier == "sore-scalp" else "petrol"
    groups = (
        _group(_tr("Real TMS"), evidence.real, evidence.words, role),
        _group(_tr("Pretend TMS"), evidence.sham, evidence.words, "ink2"),
    )
    people = f"{evidence.people:,}" if evidence.people else ""
    counted = _tr("{number} people, {when}.").format(number=people, when=evidence.when) if people else ""
    return Measure(identifier, tab, title, line, counted, note, groups, _facts(evidence), (evidence.source,))


def _group(name: str, value: float, words: str, role: str) -> Group:
    count = round(value)
    return Group(
        name,
        count,
        PEOPLE,
        str(count),
        _tr("of 100 {words}").format(words=words),
        str(PEOPLE - count),
        _tr("of 100 did not"),
        role,
    )


def _facts(evidence: Evidence) -> tuple[str, ...]:
    """Say who was counted, when and how."""
    facts = []
    if evidence.people:
        facts.append(_tr("{number} people were counted.").format(number=f"{evidence.people:,}"))
    facts.extend((_tr("When: {words}.").format(words=evidence.when), _tr("How: {words}.").format(words=evidence.scale)))
    if evidence.comparator == "sham":
        facts.append(_tr("Chance picked who got real and who got pretend TMS."))
    return tuple(facts)


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
        _tr("Seizure risk"),
        _tr("Who had a seizure?"),
        _tr("It is rare, and it depends on the coil. It stops by itself. Staff are there and know what to do."),
        "",
        note,
        groups,
        (*_facts(rates[0]), *(_range(name, one) for name, one in zip(names, rates, strict=True))),
        tuple(dict.fromkeys(one.source for one in rates)),
        is_rare=True,
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
