"""Reads forms: FHIR R4 Questionnaire as JSON, the parts this app uses."""

from pathlib import Path

from tms_education.content import form_extensions as own
from tms_education.content.documents import json_sheet, mapping
from tms_education.content.fields import Fields, is_number
from tms_education.content.form_words import in_language
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.questionnaire import (
    LOINC,
    About,
    Condition,
    Item,
    Operator,
    Option,
    Outcome,
    Questionnaire,
    ResultKind,
    SheetWords,
)

OPERATORS = tuple(operator.value for operator in Operator)


def read_questionnaire(path: Path, root: Path, language: str = "") -> Questionnaire:
    """Give one form, in its own language, or in another it is wholly translated to.

    The parts of a form: a ``display`` item is the instruction, a ``choice`` item a question, a ``display`` inside a
    question says why it is asked, a hidden item the total. A question whose answers all have an ordinal value is
    scored. ``enableWhen`` may look at questions before it. The first paragraph of ``copyright`` is the line shown.

    Raises:
        ContentError: with every problem of the file; also when it is not wholly in the language asked for.
    """
    sheet = json_sheet(shown(path, root), read_text(path, root))
    fields = in_language(mapping(sheet), language)
    if fields.text("resourceType") != "Questionnaire":
        fields.note("resourceType", "This is not a FHIR Questionnaire.")
    children = fields.children("item")
    questions = [child for child in children if child.values.get("type") == "choice"]
    items = tuple(_item(child) for child in questions)
    _check_conditions(questions, items)
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
        credit=fields.optional_text("copyright").partition("\n\n")[0],
        items=items,
        result=ResultKind(own.word(fields, own.RESULT, tuple(kind.value for kind in ResultKind))),
        is_kept=own.extension(fields, own.NOT_KEPT, "valueBoolean") is not True,
        about=_about(fields),
        sheet=_sheet(fields),
    )
    if not items:
        fields.note("item", "The form has no questions.")
    fields.sheet.settle()
    return form


def _about(fields: Fields) -> About:
    return About(
        card=own.text(fields, own.CARD),
        line=fields.optional_text("description"),
        minutes=own.whole(fields, own.MINUTES, 0),
        order=own.whole(fields, own.ORDER, About().order),
    )


def _sheet(fields: Fields) -> SheetWords:
    return SheetWords(
        next_step=own.text(fields, own.NEXT_STEP),
        questions=own.texts(fields, own.QUESTION),
        papers=own.texts(fields, own.PAPER),
        first=own.texts(fields, own.FIRST),
    )


def _first_code(fields: Fields) -> str:
    """Give the LOINC code of the form or of an item."""
    codes = fields.children("code") if fields.has("code") else ()
    return next((code.text("code") for code in codes if code.text("system") == LOINC), "")


def _total_code(children: tuple[Fields, ...]) -> str:
    total = next((child for child in children if own.extension(child, own.HIDDEN, "valueBoolean") is True), None)
    return "" if total is None else _first_code(total)


def _instruction(fields: Fields, children: tuple[Fields, ...]) -> str:
    display = next((child for child in children if child.values.get("type") == "display"), None)
    if display is None:
        fields.note("item", "The form has no instruction (an item of type display).")
        return ""
    return display.text("text")


def _item(fields: Fields) -> Item:
    answers = fields.children("answerOption")
    scores = [own.extension(answer, own.ORDINAL, "valueDecimal") for answer in answers]
    scored = all(is_number(score) for score in scores)
    if not scored and any(score is not None for score in scores):
        fields.note("answerOption", "Either every answer counts or none does.")
    below = fields.children("item") if fields.has("item") else ()
    return Item(
        link=fields.text("linkId"),
        code=_first_code(fields),
        words=fields.text("text"),
        options=tuple(_option(answer, score) for answer, score in zip(answers, scores, strict=True)),
        scored=scored,
        is_safety=own.extension(fields, own.SAFETY, "valueBoolean") is True,
        when=tuple(_condition(one) for one in fields.children("enableWhen")) if fields.has("enableWhen") else (),
        when_all=fields.values.get("enableBehavior") == "all",
        required=fields.flag("required"),
        why=" ".join(child.text("text") for child in below if child.values.get("type") == "display"),
        short=own.text(fields, own.SHORT),
        source=own.text(fields, own.SOURCE),
    )


def _option(fields: Fields, score: object) -> Option:
    coding = fields.child("valueCoding")
    value = int(score) if is_number(score) else 0
    outcome = Outcome(own.word(fields, own.OUTCOME, tuple(one.value for one in Outcome)))
    return Option(
        coding.text("code"), coding.text("display"), value, coding.text("system"), outcome, own.text(fields, own.ASK)
    )


def _condition(fields: Fields) -> Condition:
    operator = fields.text("operator")
    if operator not in OPERATORS:
        fields.note("operator", f"“operator” must be one of {', '.join(OPERATORS)}.")
        operator = Operator.EQUAL
    if operator == Operator.EXISTS:
        return Condition(fields.text("question"), Operator.EXISTS, "true" if fields.flag("answerBoolean") else "false")
    return Condition(fields.text("question"), Operator(operator), fields.child("answerCoding").text("code"))


def _check_conditions(questions: list[Fields], items: tuple[Item, ...]) -> None:
    """A condition looks at an answer that a question before it can have."""
    before: dict[str, Item] = {}
    for fields, item in zip(questions, items, strict=True):
        if len(item.when) > 1 and fields.values.get("enableBehavior") not in {"any", "all"}:
            fields.note("enableWhen", "Several conditions need “enableBehavior”: any or all.")
        for condition in item.when:
            asked = before.get(condition.question)
            if asked is None:
                fields.note("enableWhen", f"No question before this one has the link “{condition.question}”.")
            elif condition.operator is not Operator.EXISTS and asked.option(condition.value) is None:
                fields.note("enableWhen", f"“{condition.value}” is no answer to “{condition.question}”.")
        before[item.link] = item


def _refuse_repeats(questions: list[Fields], items: tuple[Item, ...]) -> None:
    links: set[str] = set()
    for fields, item in zip(questions, items, strict=True):
        if item.link in links:
            fields.note("linkId", f"The link “{item.link}” stands here twice.")
        links.add(item.link)
        codes = [option.code for option in item.options]
        if len(set(codes)) < len(codes):
            fields.note("answerOption", "Two answers have the same code.")
