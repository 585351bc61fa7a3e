"""One measure of the page of numbers: what was counted, in which groups, and how that is said."""

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
    """One thing that was counted, in two groups or more. ``counted`` is how many people and when, on the page itself.

    Measures of one ``family`` share a tab. ``differs`` says in what the ``entries`` drawn beside each other differ; it
    stands on the page.
    """

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
    family: str = ""
    entries: tuple[Evidence, ...] = ()
    differs: str = ""


def tr(words: str, number: int = -1) -> str:
    """Give words of the measures in the language shown, in the form that suits a number."""
    return QCoreApplication.translate("Measures", words, None, number)


def compared(identifier: str, evidence: Evidence, labels: tuple[str, str, str, str], role: str) -> Measure:
    """Give a measure of real and pretend TMS."""
    tab, title, line, note = labels
    groups = (
        group_of(tr("Real TMS"), evidence.real, evidence.words, role),
        group_of(tr("Pretend TMS"), evidence.sham or 0, evidence.words, "ink2"),
    )
    counted = tr("%Ln people, {when}.", evidence.people).format(when=evidence.when) if evidence.people else ""
    return Measure(
        *(identifier, tab, title, line, counted, note, groups, facts_of(evidence), (evidence.source,)),
        entries=(evidence,),
    )


def group_of(name: str, value: float, words: str, role: str) -> Group:
    """Give a group of 100 people."""
    count = round(value)
    return Group(
        name,
        count,
        PEOPLE,
        str(count),
        tr("of 100 {words}").format(words=words),
        str(PEOPLE - count),
        tr("of 100 did not"),
        role,
    )


def facts_of(evidence: Evidence) -> tuple[str, ...]:
    """Say who was counted, when and how."""
    facts = []
    if evidence.people:
        facts.append(tr("%Ln people were counted.", evidence.people))
    facts.extend((tr("When: {words}.").format(words=evidence.when), tr("How: {words}.").format(words=evidence.scale)))
    if evidence.comparator == "sham":
        facts.append(tr("Chance picked who got real and who got pretend TMS."))
    return tuple(facts)
