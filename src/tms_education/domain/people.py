"""Records of one person side by side: by the label of the desk, or by the tag where there is none."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from tms_education.domain.record import Summary


@dataclass(frozen=True, slots=True)
class Person:
    """A name and that person's records, newest first."""

    name: str
    records: tuple[Summary, ...]

    @property
    def newest(self) -> Summary:
        """The record that came last."""
        return self.records[0]

    @property
    def safety(self) -> bool:
        """The newest record has a safety item above zero."""
        return self.newest.safety

    @property
    def has_unfinished(self) -> bool:
        """Some form was left with open questions."""
        return any(not record.finished for record in self.records)

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms that have two totals or more, and so a trend."""
        found = dict.fromkeys(record.questionnaire for record in self.records)
        return tuple(form for form in found if len(self.totals(form)) > 1)

    def totals(self, form: str) -> tuple[Summary, ...]:
        """Give the records of one form that have a total, oldest first."""
        ours = (one for one in reversed(self.records) if one.questionnaire == form and one.total is not None)
        return tuple(ours)

    @property
    def change(self) -> int | None:
        """Give by how much the newest total differs from the first of its form; nothing when there is no other."""
        totals = self.totals(self.newest.questionnaire)
        if self.newest.total is None or len(totals) < 2 or totals[0].total is None:  # noqa: PLR2004 -- first and last
            return None
        return self.newest.total - totals[0].total


def people(summaries: Iterable[Summary]) -> tuple[Person, ...]:
    """Give everybody, whoever answered last first; the records come newest first."""
    found: dict[tuple[str, str], list[Summary]] = {}
    for one in summaries:
        found.setdefault((one.label, "" if one.label else one.identifier), []).append(one)
    return tuple(Person(records[0].name, tuple(records)) for records in found.values())


def matching(everybody: Iterable[Person], words: str, *, unfinished: bool = False) -> tuple[Person, ...]:
    """Give the people whose label or tag contains ``words``; only those with an unfinished form, if asked."""
    sought = words.strip().casefold()
    return tuple(
        person
        for person in everybody
        if (not unfinished or person.has_unfinished)
        and (sought in person.name.casefold() or any(sought in one.tag.casefold() for one in person.records))
    )


def older_than(summaries: Iterable[Summary], days: int, now: datetime) -> tuple[str, ...]:
    """Give the identifiers of the records answered more than so many days ago."""
    limit = now - timedelta(days=days)
    return tuple(one.identifier for one in summaries if one.answered_at < limit)
