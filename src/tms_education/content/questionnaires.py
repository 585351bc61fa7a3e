"""Reads forms: FHIR R4 Questionnaire as JSON, the parts this app uses."""

from pathlib import Path

from tms_education.content.documents import json_sheet, mapping
from tms_education.content.fields import Fields, is_number
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.questionnaire import Item, Option, Questionnaire

LOINC = "http://loinc.org"
ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
SAFETY = "urn:tms-education:fhir:safety-item"
"""Our own extension: an answer above zero opens the support page."""


def read_questionnaire(path: Path, root: Path) -> Questionnaire:
    """Give one form.

    The parts of a form: a ``display`` item is the instruction, a ``choice`` item a question, a hidden and read-only
    item the total. A question whose answers all have an ordinal value is scored. ``enableWhen`` may only say "after any
    scored answer above zero". The first paragraph of ``copyright`` is the line that is shown.

    Raises:
        ContentError: with every problem of the file.
    """
    fields = mapping(json_sheet(shown(path, root), read_text(path, root)))
    if fields.text("resourceType") != "Questionnaire":
        fields.note("resourceType", "This is not a FHIR Questionnaire.")
    children = fields.children("item")
    questions = [child for child in children if child.values.get("type") == "choice"]
    items = tuple(_item(child) for child in questions)
    for child, item in zip(questions, items, strict=True):
        if item.asked_after_any:
            _check_condition(child, items)
    _refuse_repeats(questions, items)
    form = Questionnaire(
        identifier=fields.text("id"),
        url=fields.text("url"),
        version=fields.text("version"),
        language=fields.text("language"),
        code=_first_code(fields),
        total_code=_total_code(children),
        title=fields.text("title"),
        instruction=_instruction(fields, children),
        credit=fields.text("copyright").partition("\n\n")[0],
        items=items,
    )
    if not items:
        fields.note("item", "The form has no questions.")
    fields.sheet.settle()
    return form


def _first_code(fields: Fields) -> str:
    """Give the LOINC code of the form or of an item."""
    return next((code.text("code") for code in fields.children("code") if code.text("system") == LOINC), "")


def _total_code(children: tuple[Fields, ...]) -> str:
    total = next((child for child in children if _extension(child, HIDDEN, "valueBoolean") is True), None)
    return "" if total is None else _first_code(total)


def _instruction(fields: Fields, children: tuple[Fields, ...]) -> str:
    display = next((child for child in children if child.values.get("type") == "display"), None)
    if display is None:
        fields.note("item", "The form has no instruction (an item of type display).")
        return ""
    return display.text("text")


def _item(fields: Fields) -> Item:
    answers = fields.children("answerOption")
    scores = [_extension(answer, ORDINAL, "valueDecimal") for answer in answers]
    scored = all(is_number(score) for score in scores)
    if not scored and any(score is not None for score in scores):
        fields.note("answerOption", "Either every answer counts or none does.")
    return Item(
        link=fields.text("linkId"),
        code=_first_code(fields),
        words=fields.text("text"),
        options=tuple(_option(answer, score) for answer, score in zip(answers, scores, strict=True)),
        scored=scored,
        is_safety=_extension(fields, SAFETY, "valueBoolean") is True,
        asked_after_any=fields.has("enableWhen"),
    )


def _option(fields: Fields, score: object) -> Option:
    coding = fields.child("valueCoding")
    value = int(score) if is_number(score) else 0
    return Option(coding.text("code"), coding.text("display"), value)


def _extension(fields: Fields, url: str, kind: str) -> object:
    """Give the value of an extension, or nothing."""
    if not fields.has("extension"):
        return None
    found = [one for one in fields.children("extension") if one.values.get("url") == url]
    return found[0].values.get(kind) if found else None


def _check_condition(fields: Fields, items: tuple[Item, ...]) -> None:
    """The one condition the app knows: any scored item answered with anything above zero."""
    wanted = {(item.link, option.code) for item in items if item.scored for option in item.options if option.score > 0}
    found = {
        (one.text("question"), one.child("answerCoding").text("code"))
        for one in fields.children("enableWhen")
        if one.text("operator") == "="
    }
    if found != wanted or fields.values.get("enableBehavior") != "any":
        fields.note("enableWhen", "The app only knows “asked after any scored answer above zero”.")


def _refuse_repeats(questions: list[Fields], items: tuple[Item, ...]) -> None:
    links: set[str] = set()
    for fields, item in zip(questions, items, strict=True):
        if item.link in links:
            fields.note("linkId", f"The link “{item.link}” stands here twice.")
        links.add(item.link)
        codes = [option.code for option in item.options]
        if len(set(codes)) < len(codes):
            fields.note("answerOption", "Two answers have the same code.")
