"""The extensions of a FHIR form: the standard's own and ours, each read by one name."""

from tms_education.content.fields import Fields

ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
SHORT = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText"
CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"

OWN = "urn:tms-education:fhir:"
SAFETY = f"{OWN}safety-item"
"""On a question: an answer above zero opens the support page."""
SOURCE = f"{OWN}source"
"""On a question: where the topic comes from."""
OUTCOME = f"{OWN}outcome"
"""On an answer: nothing, talk or today."""
ASK = f"{OWN}ask"
"""On an answer: a question the sheet suggests after it."""
RESULT, NOT_KEPT = f"{OWN}result", f"{OWN}not-kept"
CARD, MINUTES, ORDER = f"{OWN}card", f"{OWN}minutes", f"{OWN}order"
NEXT_STEP, QUESTION, PAPER, FIRST = (f"{OWN}sheet-{part}" for part in ("next-step", "question", "paper", "first"))

KNOWN = frozenset(
    {ORDINAL, HIDDEN, TRANSLATION, SHORT, CONTROL, SAFETY, SOURCE, OUTCOME, ASK, RESULT, NOT_KEPT, CARD, MINUTES, ORDER}
    | {NEXT_STEP, QUESTION, PAPER, FIRST}
)


def extension(fields: Fields, url: str, kind: str) -> object:
    """Give the value of an extension, or nothing."""
    found = extensions(fields, url)
    return found[0].values.get(kind) if found else None


def extensions(fields: Fields, url: str) -> tuple[Fields, ...]:
    """Give every extension of that address; an extension that begins with our name and is none of ours is noted."""
    if not fields.has("extension"):
        return ()
    found = fields.children("extension")
    for one in found:
        own = one.values.get("url")
        if isinstance(own, str) and own.startswith(OWN) and own not in KNOWN:
            one.note("url", f"The app has no extension “{own.removeprefix(OWN)}”.")
    return tuple(one for one in found if one.values.get("url") == url)


def text(fields: Fields, url: str) -> str:
    """Give the text of an extension, or an empty one."""
    found = extensions(fields, url)
    return found[0].text("valueString") if found else ""


def texts(fields: Fields, url: str) -> tuple[str, ...]:
    """Give the text of every extension of that address."""
    return tuple(one.text("valueString") for one in extensions(fields, url))


def whole(fields: Fields, url: str, otherwise: int) -> int:
    """Give the whole number of an extension, or another."""
    found = extensions(fields, url)
    return found[0].whole("valueInteger", 0, 1000) if found else otherwise


def word(fields: Fields, url: str, known: tuple[str, ...]) -> str:
    """Give the word of an extension: one of the known ones, and the first where there is none."""
    found = extensions(fields, url)
    value = found[0].text("valueCode") if found else known[0]
    if value in known:
        return value
    if value:
        found[0].note("valueCode", f"This must be one of {', '.join(known)}.")
    return known[0]
