"""A finished form as a FHIR R4 QuestionnaireResponse, and back."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from tms_education.domain.errors import DamagedError
from tms_education.domain.questionnaire import DECLINED, Answers, Option, Questionnaire
from tms_education.domain.record import Record
from tms_education.domain.safety import needs_support
from tms_education.domain.scoring import asked_items, score

ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
FORM = "urn:tms-education:fhir:form"
NOTE = "urn:tms-education:fhir:note"
TAG = "urn:tms-education:fhir:tag"

NOT_IN_FHIR = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
"""Characters a FHIR string can't hold, and halves of characters, which no file can."""


@dataclass(frozen=True, slots=True)
class Response:
    """What a QuestionnaireResponse says: the answers, when they were given, the tag, and the total if it states one.

    ``finished`` is false while a question is open. ``systems`` gives the code system each answer names.
    """

    answers: Answers
    answered_at: datetime
    tag: str
    total: int | None
    finished: bool = True
    systems: tuple[tuple[str, str], ...] = ()


def response(form: Questionnaire, answers: Answers, when: datetime, tag: str) -> dict[str, object]:
    """Give the QuestionnaireResponse: every item that was to be asked, and the total if every scored one counts.

    Raises:
        ValueError: the time has no zone, or an answer is none of its item's.
    """
    if when.tzinfo is None:
        raise ValueError("the time of a record needs its zone")
    items = [_item(form, answers, item.link) for item in asked_items(form, answers)]
    is_settled = all("answer" in item or "extension" in item for item in items)
    total = score(form, answers).total
    if total is not None and form.total_code:
        items.append({"linkId": f"/{form.total_code}", "text": "Total score", "answer": [{"valueInteger": total}]})
    extensions: list[dict[str, object]] = [{"url": FORM, "valueString": form.identifier}]
    note = NOT_IN_FHIR.sub("\ufffd", answers.note)
    if note:
        extensions.append({"url": NOTE, "valueString": note})
    return {
        "resourceType": "QuestionnaireResponse",
        "language": form.language,
        "extension": extensions,
        "identifier": {"system": TAG, "value": tag},
        "questionnaire": f"{form.url}|{form.version}",
        "status": "completed" if is_settled else "in-progress",
        "authored": when.isoformat(timespec="seconds"),
        "item": items,
    }


def _item(form: Questionnaire, answers: Answers, link: str) -> dict[str, object]:
    item, code = form.item(link), answers.get(link)
    found: dict[str, object] = {"linkId": link, "text": item.words}
    if code == DECLINED:
        found["extension"] = [{"url": ABSENT, "valueCode": DECLINED}]
    elif code is not None:
        option = item.option(code)
        if option is None:
            raise ValueError(f"item {link} has no answer {code}")
        found["answer"] = [{"valueCoding": {"system": option.system, "code": code, "display": option.words}}]
    return found


def encode(form: Questionnaire, answers: Answers, when: datetime, tag: str) -> bytes:
    """Give the QuestionnaireResponse as JSON in UTF-8; raises as ``response`` does."""
    return json.dumps(response(form, answers, when, tag), ensure_ascii=False).encode()


def decoder(forms: Callable[[str], Questionnaire | None]) -> Callable[[str, bytes], Record]:
    """Give the function that makes a record of its identifier and of what ``encode`` gave.

    It raises ``DamagedError`` for bytes that are no such response, for a form that ``forms`` doesn't know, and for a
    stated total that is not the sum of the answers.
    """
    return lambda identifier, data: _record(forms, identifier, data)


def _record(forms: Callable[[str], Questionnaire | None], identifier: str, data: bytes) -> Record:
    try:
        resource: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedError("A record is no JSON.") from error
    found = parse(resource)
    form = forms(found.answers.questionnaire)
    if form is None:
        raise DamagedError("A record belongs to a form that this device does not have.")
    try:
        return _opened(form, found, identifier)
    except ValueError as error:
        raise DamagedError("A record holds an answer that its form does not know.") from error


def _opened(form: Questionnaire, found: Response, identifier: str) -> Record:
    answers = found.answers
    links = {item.link for item in form.items}
    if any(link not in links for link, _code in answers.chosen):
        raise DamagedError("A record answers a question that its form does not ask.")
    if any(_option(form, answers, link).system != system for link, system in found.systems):
        raise DamagedError("A record uses codes of another system than its form.")
    counted = score(form, answers)
    if found.total != (counted.total if form.total_code else None):
        raise DamagedError("A record states a total that is not the sum of its answers.")
    lines = tuple((item.words, _words(form, answers, item.link)) for item in asked_items(form, answers))
    return Record(
        identifier=identifier,
        tag=found.tag,
        questionnaire=form.identifier,
        title=form.title,
        answered_at=found.answered_at,
        total=counted.total,
        answered=counted.answered,
        asked=counted.asked,
        highest=counted.highest,
        band=counted.band.identifier if counted.band else "",
        safety=needs_support(form, answers),
        finished=found.finished,
        lines=lines,
        note=answers.note,
    )


def _option(form: Questionnaire, answers: Answers, link: str) -> Option:
    option = form.item(link).option(answers.get(link) or "")
    if option is None:
        raise ValueError(f"item {link} has no answer {answers.get(link)}")
    return option


def _words(form: Questionnaire, answers: Answers, link: str) -> str:
    """Give the answer in words; ``DECLINED`` and the empty text stand for themselves, the interface has their words."""
    code = answers.get(link)
    option = form.item(link).option(code) if code is not None and code != DECLINED else None
    if option is not None:
        return option.words
    if code is not None and code != DECLINED:
        raise ValueError(f"item {link} has no answer {code}")
    return code or ""


def parse(resource: object) -> Response:
    """Read a QuestionnaireResponse.

    Raises:
        DamagedError: it is none, or it lacks what this program writes.
    """
    fields = _object(resource)
    if fields.get("resourceType") != "QuestionnaireResponse":
        raise DamagedError("A record is no QuestionnaireResponse.")
    own = _extensions(fields)
    chosen: dict[str, str] = {}
    systems: dict[str, str] = {}
    total: int | None = None
    for entry in _list(fields.get("item", [])):
        link, value = _answer(_object(entry), systems)
        if isinstance(value, int):
            total = value
        elif value is not None and chosen.setdefault(link, value) != value:
            raise DamagedError("A record answers a question twice.")
    answers = Answers(_string(own.get(FORM)), tuple(chosen.items()), _string(own.get(NOTE, "")))
    tag = _string(_object(fields.get("identifier")).get("value"))
    return Response(
        answers,
        _time(fields.get("authored")),
        tag,
        total,
        fields.get("status") != "in-progress",
        tuple(systems.items()),
    )


def _answer(item: dict[str, object], systems: dict[str, str]) -> tuple[str, str | int | None]:
    """Give an item's link and its answer: a code, ``DECLINED``, a total as a number, or nothing while it is open.

    The system of a code goes into ``systems``.
    """
    link = _string(item.get("linkId"))
    values = _list(item.get("answer", []))
    if not values:
        return link, DECLINED if _extensions(item).get(ABSENT) == DECLINED else None
    if len(values) > 1:
        raise DamagedError("A record gives two answers to one question.")
    value = _object(values[0])
    number = value.get("valueInteger")
    if type(number) is int:
        return link, number
    coding = _object(value.get("valueCoding"))
    systems[link] = _string(coding.get("system"))
    return link, _string(coding.get("code"))


def _extensions(fields: dict[str, object]) -> dict[str, object]:
    found: dict[str, object] = {}
    for entry in _list(fields.get("extension", [])):
        extension = _object(entry)
        found[_string(extension.get("url"))] = extension.get("valueString", extension.get("valueCode"))
    return found


def _time(value: object) -> datetime:
    try:
        when = datetime.fromisoformat(_string(value))
    except ValueError as error:
        raise DamagedError("A record's time can't be read.") from error
    if when.tzinfo is None:
        raise DamagedError("A record's time has no zone.")
    return when


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise DamagedError("A record is not of the right shape.")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise DamagedError("A record is not of the right shape.")
    return value


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise DamagedError("A record is not of the right shape.")
    return value
