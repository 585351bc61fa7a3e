"""Who is who among the records."""

from datetime import UTC, datetime, timedelta

from tms_education.domain.people import matching, older_than, people
from tms_education.domain.record import Summary

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def one(number: int, total: int | None, label: str = "", form: str = "phq-9", *, finished: bool = True) -> Summary:
    when = NOW - timedelta(days=number)
    tag = f"T{number}"
    return Summary(f"i{number}", tag, form, form, when, total, 9, 9, 27, "", False, label, None, finished)


def test_a_label_gathers_records_and_a_tag_stands_alone():
    everybody = people([one(0, 9, "A"), one(1, 5), one(2, 19, "A"), one(3, 7, "A", "gad-7"), one(4, 5)])
    assert [(person.name, len(person.records)) for person in everybody] == [("A", 3), ("T1", 1), ("T4", 1)]
    assert everybody[0].change == -10
    assert everybody[0].forms == ("phq-9",)
    assert [record.total for record in everybody[0].totals("phq-9")] == [19, 9]
    assert everybody[1].change is None


def test_equal_tags_without_a_label_are_not_one_person():
    twins = [one(1, 5), one(1, 6)]
    twins[1] = Summary("other", *[getattr(twins[1], name) for name in Summary.__slots__[1:]])
    assert len(people(twins)) == 2


def test_a_record_without_a_total_has_no_change():
    assert people([one(0, None, "A"), one(1, 5, "A"), one(2, 9, "A")])[0].change is None


def test_search_by_label_and_tag_and_for_the_unfinished():
    everybody = people([one(0, 9, "Oak"), one(1, None, finished=False), one(2, 19, "Elm")])
    assert [person.name for person in matching(everybody, " OA ")] == ["Oak"]
    assert [person.name for person in matching(everybody, "t2")] == ["Elm"]
    assert [person.name for person in matching(everybody, "", unfinished=True)] == ["T1"]


def test_older_than_some_days():
    assert older_than([one(0, 1), one(30, 1), one(31, 1)], 30, NOW) == ("i31",)
