import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some
from tests.export.samples import CODES, DIFFICULTY_LINK, FORM, FREQUENCY, WHEN, all_answered, forms

from tms_education.domain.errors import DamagedError
from tms_education.domain.questionnaire import DECLINED, Answers
from tms_education.domain.scoring import score
from tms_education.export import fhir

decode = fhir.decoder(forms)
FIRST = f"/{CODES[0]}"


def items(answers: Answers) -> dict[str, dict[str, object]]:
    found = fhir.response(FORM, answers, WHEN, "K7M4P")["item"]
    assert isinstance(found, list)
    return {item["linkId"]: item for item in found}


def test_a_whole_form_is_a_completed_response_of_its_questionnaire():
    found = fhir.response(FORM, all_answered(2), WHEN, "K7M4P")
    assert found["resourceType"] == "QuestionnaireResponse"
    assert found["status"] == "completed"
    assert found["questionnaire"] == "http://loinc.org/q/44249-1|1.0"
    assert found["authored"] == "2026-11-24T09:15:30+01:00"
    assert found["identifier"] == {"system": "urn:tms-education:fhir:tag", "value": "K7M4P"}
    assert json.loads(fhir.encode(FORM, all_answered(2), WHEN, "K7M4P")) == found


def test_an_answer_carries_its_code_and_its_exact_words():
    assert items(all_answered(2))[FIRST] == {
        "linkId": FIRST,
        "text": "Question 44250-9",
        "answer": [
            {"valueCoding": {"system": "http://loinc.org", "code": "LA6570-1", "display": "More than half the days"}}
        ],
    }


def test_a_declined_question_settles_the_form_but_gives_no_total():
    answers = all_answered(1).with_answer(FIRST, DECLINED)
    found = items(answers)
    assert found[FIRST]["extension"] == [{"url": fhir.ABSENT, "valueCode": "asked-declined"}]
    assert "answer" not in found[FIRST]
    assert "/44261-6" not in found
    assert fhir.response(FORM, answers, WHEN, "K7M4P")["status"] == "completed"


def test_an_open_question_leaves_the_form_in_progress_without_a_total():
    answers = replace(all_answered(1), chosen=all_answered(1).chosen[1:])
    assert fhir.response(FORM, answers, WHEN, "K7M4P")["status"] == "in-progress"
    assert "/44261-6" not in items(answers)
    assert items(answers)[FIRST] == {"linkId": FIRST, "text": "Question 44250-9"}


def test_the_total_stands_under_the_code_of_the_total():
    assert items(all_answered(3))["/44261-6"]["answer"] == [{"valueInteger": 27}]


def test_the_question_of_difficulty_is_there_only_when_it_was_asked():
    assert DIFFICULTY_LINK in items(all_answered(1))
    assert DIFFICULTY_LINK not in items(all_answered(0))
    assert fhir.response(FORM, all_answered(0), WHEN, "K7M4P")["status"] == "completed"


def test_a_record_says_what_staff_need():
    record = decode("an-identifier", fhir.encode(FORM, all_answered(1, "I sleep badly"), WHEN, "K7M4P"))
    assert (record.identifier, record.tag, record.questionnaire) == ("an-identifier", "K7M4P", "phq-9")
    assert (record.total, record.highest, record.answered, record.asked) == (9, 27, 9, 9)
    assert (record.band, record.safety, record.note) == ("mild", True, "I sleep badly")
    assert record.answered_at == WHEN
    assert record.lines[0] == ("Question 44250-9", "Several days")
    assert len(record.lines) == 10


def test_a_record_that_is_not_whole_has_no_total_and_shows_what_is_missing():
    answers = Answers("phq-9", ((FIRST, DECLINED),))
    record = decode("x", fhir.encode(FORM, answers, WHEN, "K7M4P"))
    assert (record.total, record.band, record.answered, record.safety) == (None, "", 0, False)
    assert record.lines[0] == ("Question 44250-9", DECLINED)
    assert record.lines[1] == ("Question 44255-8", "")


chosen_codes = some.dictionaries(
    some.sampled_from([f"/{code}" for code in CODES]),
    some.sampled_from([*(option.code for option in FREQUENCY), DECLINED]),
)
zones = some.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(chosen_codes, some.text(), some.datetimes(min_value=datetime(1970, 1, 1), timezones=zones))
def test_every_form_comes_back_as_it_was(chosen: dict[str, str], note: str, when: datetime):
    answers = Answers("phq-9", tuple(chosen.items()), note)
    found = fhir.parse(json.loads(fhir.encode(FORM, answers, when, "K7M4P")))
    assert dict(found.answers.chosen) == chosen
    assert found.answers.note == fhir.NOT_IN_FHIR.sub("\ufffd", note)
    assert found.answered_at == when.replace(microsecond=0)
    assert found.total == score(FORM, answers).total


def test_a_note_with_half_a_character_does_not_lose_the_record():
    record = decode("x", fhir.encode(FORM, all_answered(1, "a\ud83dz\x00"), WHEN, "K7M4P"))
    assert record.note == "a\ufffdz\ufffd"


def test_a_form_without_a_total_code_states_none():
    form = replace(FORM, total_code="")
    data = fhir.encode(form, all_answered(1), WHEN, "K7M4P")
    assert b"valueInteger" not in data
    assert fhir.decoder(lambda identifier: form)("x", data).total == 9


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        fhir.encode(FORM, all_answered(1), WHEN.replace(tzinfo=None), "K7M4P")


def test_an_answer_the_form_does_not_know_is_refused():
    with pytest.raises(ValueError, match="LA0"):
        fhir.encode(FORM, all_answered(1).with_answer(FIRST, "LA0"), WHEN, "K7M4P")


def changed(path: tuple[str | int, ...], value: object) -> bytes:
    resource = json.loads(fhir.encode(FORM, all_answered(1), WHEN, "K7M4P"))
    place = resource
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return json.dumps(resource).encode()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("resourceType",), "Observation"),
        (("authored",), "yesterday"),
        (("authored",), "2026-11-24T09:15:30"),
        (("identifier",), None),
        (("item",), "none"),
        (("item", 0, "linkId"), "/0000-0"),
        (("item", 0, "linkId"), f"/{CODES[1]}"),
        (("item", 0, "answer", 0, "valueCoding", "code"), "LA0"),
        (("item", 0, "answer", 0, "valueCoding", "code"), "LA6571-9"),
        (("item", 0, "answer", 0, "valueCoding", "system"), "http://snomed.info/sct"),
        (("item", 10, "answer", 0, "valueInteger"), 8),
        (("item", 10, "answer", 0, "valueInteger"), True),
        (("extension", 0, "valueString"), "another-form"),
        (("extension",), [{}]),
    ],
)
def test_a_response_that_is_not_ours_is_told_as_damaged(path: tuple[str | int, ...], value: object):
    with pytest.raises(DamagedError):
        decode("x", changed(path, value))


def test_two_different_answers_to_one_question_are_damage():
    item = json.loads(WHOLE)["item"][0]
    with pytest.raises(DamagedError):
        decode("x", changed(("item", 0, "answer"), item["answer"] * 2))


@pytest.mark.parametrize(
    "data", [b"", b"null", b"[]", b"\xff\xfe\x00", b"[" * 100_000, b'{"a": ' + b"9" * 5000 + b"}", b'"\\ud800"']
)
def test_wild_bytes_are_only_ever_damaged(data: bytes):
    with pytest.raises(DamagedError):
        decode("x", data)


@given(some.binary())
def test_random_bytes_are_only_ever_damaged(data: bytes):
    with pytest.raises(DamagedError):
        decode("x", data)


WHOLE = fhir.encode(FORM, all_answered(1, "note"), datetime(2026, 1, 1, tzinfo=UTC), "K7M4P")


@given(some.integers(0, len(WHOLE) - 1), some.binary(max_size=4))
def test_a_response_with_a_few_bytes_changed_opens_or_is_damaged(place: int, bytes_put: bytes):
    data = WHOLE[:place] + bytes_put + WHOLE[place + len(bytes_put) :]
    try:
        decode("x", data)
    except DamagedError:
        return


json_values = some.recursive(
    some.none() | some.booleans() | some.integers() | some.text(),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(), inner, max_size=3),
    max_leaves=8,
)
KEYS = ("resourceType", "extension", "identifier", "authored", "item")


@given(some.sampled_from(KEYS), json_values)
def test_any_value_in_any_place_opens_or_is_damaged(key: str, value: object):
    try:
        decode("x", changed((key,), value))
    except DamagedError:
        return
