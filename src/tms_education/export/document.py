"""A page that a patient took home as a FHIR R4 DocumentReference, and back."""

import base64
import binascii
import json
from collections.abc import Callable
from datetime import datetime

from tms_education.domain.errors import DamagedError
from tms_education.domain.record import KeptPage, Record
from tms_education.export.fhir import NOT_IN_FHIR, TAG

KIND = "urn:tms-education:fhir:document"
LINES = "urn:tms-education:fhir:document-lines"
NAME = "take-home"
PDF = "application/pdf"


def encode(page: KeptPage, when: datetime, tag: str) -> bytes:
    """Give the DocumentReference as JSON in UTF-8: the PDF inside, and its words beside it.

    Raises:
        ValueError: the time has no zone.
    """
    if when.tzinfo is None:
        raise ValueError("the time of a record needs its zone")
    lines = [[NOT_IN_FHIR.sub("\ufffd", words) for words in line] for line in page.lines]
    resource = {
        "resourceType": "DocumentReference",
        "status": "current",
        "identifier": [{"system": TAG, "value": tag}],
        "type": {"coding": [{"system": KIND, "code": NAME}], "text": page.title},
        "date": when.isoformat(timespec="seconds"),
        "description": page.title,
        "content": [
            {"attachment": {"contentType": PDF, "title": page.title, "data": base64.b64encode(page.pdf).decode()}}
        ],
        "extension": [{"url": LINES, "valueString": json.dumps(lines, ensure_ascii=False)}],
    }
    return json.dumps(resource, ensure_ascii=False).encode()


def with_documents(forms: Callable[[str, bytes], Record]) -> Callable[[str, bytes], Record]:
    """Give what makes a record of a page or, through ``forms``, of a finished form; it raises ``DamagedError``."""

    def decode(identifier: str, data: bytes) -> Record:
        return _record(identifier, data) if b'"DocumentReference"' in data[:64] else forms(identifier, data)

    return decode


def _record(identifier: str, data: bytes) -> Record:
    try:
        resource = json.loads(data)
        attachment = resource["content"][0]["attachment"]
        pdf = base64.b64decode(attachment["data"], validate=True)
        lines = tuple(
            (str(heading), str(words)) for heading, words in json.loads(resource["extension"][0]["valueString"])
        )
        when = datetime.fromisoformat(resource["date"])
        tag, title = resource["identifier"][0]["value"], resource["description"]
    except (ValueError, LookupError, TypeError, RecursionError, binascii.Error) as error:
        raise DamagedError("A page to take home can’t be read.") from error
    if when.tzinfo is None or not isinstance(tag, str) or not isinstance(title, str):
        raise DamagedError("A page to take home lacks its time or its tag.")
    return Record(
        identifier=identifier,
        tag=tag,
        questionnaire=NAME,
        title=title,
        answered_at=when,
        total=None,
        answered=0,
        asked=0,
        highest=0,
        band="",
        safety=False,
        lines=lines,
        document=pdf,
    )
