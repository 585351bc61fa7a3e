"""Records as a FHIR R4 Bundle of QuestionnaireResponses, written piece by piece."""

import json
import uuid
from datetime import datetime

from tms_education.domain.errors import DamagedError
from tms_education.domain.record import Record
from tms_education.export.fhir import NOT_IN_FHIR

LABEL = "urn:tms-education:fhir:label"
SESSION = "urn:tms-education:fhir:session"


class BundleWriter:
    """Gives the text of one Bundle (type ``collection``)."""

    def __init__(self, when: datetime) -> None:
        self._when = when
        self._is_first = True

    def begin(self) -> str:
        """Give the head of the Bundle."""
        head = {"resourceType": "Bundle", "type": "collection", "timestamp": self._when.isoformat(timespec="seconds")}
        return json.dumps(head)[:-1]

    def one(self, record: Record, payload: bytes) -> str:
        """Give one entry: the response as it was sealed, with the patient's label where there is one.

        Raises:
            DamagedError: the payload is no JSON.
        """
        try:
            resource: dict[str, object] = json.loads(payload)
        except (ValueError, RecursionError) as error:
            raise DamagedError("A record is no JSON.") from error
        name = str(uuid.UUID(record.identifier))
        resource["id"] = name
        if record.label:
            label = NOT_IN_FHIR.sub("\ufffd", record.label)
            resource["subject"] = {"identifier": {"system": LABEL, "value": label}}
        if record.session is not None:
            found = resource.get("extension")
            extensions = found if isinstance(found, list) else []
            resource["extension"] = [*extensions, {"url": SESSION, "valueInteger": record.session}]
        entry = json.dumps({"fullUrl": f"urn:uuid:{name}", "resource": resource}, ensure_ascii=False)
        lead = ', "entry": [\n' if self._is_first else ",\n"
        self._is_first = False
        return lead + entry

    def end(self) -> str:
        """Give the end of the Bundle; FHIR knows no empty lists."""
        return "}\n" if self._is_first else "\n]}\n"
