"""Holds the forms to what their authors published."""

from dataclasses import dataclass
from pathlib import Path

from tms_education.content.documents import json_sheet, mapping
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.errors import Problem
from tms_education.domain.questionnaire import Item, Questionnaire


@dataclass(frozen=True, slots=True)
class Published:
    """Codes and scores of a form; ``unscored`` are the answers of the item after the scored ones, in their order."""

    code: str
    total_code: str
    scored: tuple[str, ...]
    answers: tuple[tuple[str, int], ...]
    unscored_item: str
    unscored: tuple[str, ...]
    safety: frozenset[str]


PUBLISHED = {
    # LOINC 44249-1, answer lists LL358-3 and LL359-1; the codes of the second are not in the order of its answers
    "phq-9": Published(
        code="44249-1",
        total_code="44261-6",
        scored=(
            "44250-9",
            "44255-8",
            "44259-0",
            "44254-1",
            "44251-7",
            "44258-2",
            "44252-5",
            "44253-3",
            "44260-8",
        ),
        answers=(("LA6568-5", 0), ("LA6569-3", 1), ("LA6570-1", 2), ("LA6571-9", 3)),
        unscored_item="69722-7",
        unscored=("LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"),
        safety=frozenset({"44260-8"}),
    ),
}
"""The forms whose codes this app knows."""


def check_form(path: Path, root: Path, form: Questionnaire) -> tuple[Problem, ...]:
    """Give where a sound form differs from the published one; nothing for a form we don't know."""
    published = PUBLISHED.get(form.identifier)
    if published is None:
        return ()
    fields = mapping(json_sheet(shown(path, root), read_text(path, root)))
    by_link = {child.values.get("linkId"): child for child in fields.children("item")}
    if form.code != published.code:
        fields.note("code", f"The code of the form must be {published.code}.")
    if form.total_code != published.total_code:
        fields.note("item", f"The code of the total must be {published.total_code}.")
    if tuple(item.code for item in form.scored_items) != published.scored:
        fields.note("item", f"The scored questions must be {len(published.scored)}, in the published order and codes.")
    for item in form.items:
        _check_item(by_link[item.link], item, published)
    return tuple(fields.sheet.problems)


def _check_item(fields: Fields, item: Item, published: Published) -> None:
    if item.is_safety != (item.code in published.safety):
        fields.note("linkId", f"The question {item.code} must {'not ' if item.is_safety else ''}be a safety question.")
    if item.scored:
        if tuple((option.code, option.score) for option in item.options) != published.answers:
            fields.note("answerOption", f"The answers to {item.code} differ from the published codes or numbers.")
        if item.asked_after_any:
            fields.note("enableWhen", f"The scored question {item.code} must always be asked.")
        return
    if item.code != published.unscored_item:
        fields.note("linkId", f"The question {item.code} is not part of the published form.")
    elif tuple(option.code for option in item.options) != published.unscored:
        fields.note("answerOption", f"The answers to {item.code} differ from the published codes or their order.")
    elif not item.asked_after_any:
        fields.note("linkId", f"The question {item.code} is only asked after an answer above zero.")
