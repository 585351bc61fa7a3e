"""Holds the forms to what their authors published."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tms_education.content.documents import json_sheet, mapping
from tms_education.content.fields import Fields
from tms_education.content.form_words import languages
from tms_education.content.locate import originals, shown, translations
from tms_education.content.questionnaires import read_questionnaire
from tms_education.content.reading import read_text
from tms_education.content.scales import read_scales
from tms_education.domain.errors import ContentError, Problem
from tms_education.domain.questionnaire import Item, Outcome, Questionnaire, ResultKind, after_any
from tms_education.domain.scale import Scale


@dataclass(frozen=True, slots=True)
class Published:
    """Codes and scores of a form; ``unscored`` are the answers of the item after the scored ones, in their order."""

    code: str
    total_code: str
    scored: tuple[str, ...]
    safety: frozenset[str] = frozenset()
    answers: tuple[tuple[str, int], ...] = (("LA6568-5", 0), ("LA6569-3", 1), ("LA6570-1", 2), ("LA6571-9", 3))
    unscored_item: str = "69722-7"
    unscored: tuple[str, ...] = ("LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3")


PUBLISHED = {
    # answer lists LL358-3 and LL359-1; the codes of the second are not in the order of its answers
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
        safety=frozenset({"44260-8"}),
    ),
    # LOINC names 69689-8 after 4 weeks, yet uses it in this form of 2 weeks
    "gad-7": Published(
        code="69737-5",
        total_code="70274-6",
        scored=("69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"),
    ),
}
"""The forms whose codes this app knows."""


def check_forms(resources: Path, root: Path) -> tuple[Problem, ...]:
    """Give every problem of the forms of a folder, of their translations and of their scales."""
    problems: list[Problem] = []
    folder = resources / "questionnaires"
    forms: dict[str, Questionnaire] = {}
    missing = set(PUBLISHED)
    for path in (*originals(folder, "*.json"), *translations(folder, "*.json")):
        try:
            found = tuple(_whole_forms(path, root))
        except ContentError as error:
            problems.extend(error.problems)
            found = ()
        for form in found:
            problems.extend(check_form(path, root, form))
            forms.setdefault(form.identifier, form)
            if form.identifier != path.stem.partition(".")[0]:
                line = f"The id must be the file's name, not “{form.identifier}”."
                problems.append(Problem(shown(path, root), 1, line))
        missing.discard(path.stem)
    problems.extend(
        Problem(shown(folder / f"{name}.json", root), 1, "This form is missing.") for name in sorted(missing)
    )
    return (*problems, *_check_scales(resources / "scales.yaml", root, forms))


def _whole_forms(path: Path, root: Path) -> Iterator[Questionnaire]:
    """Give a form in its own language, and in every language that some of it is translated to."""
    yield read_questionnaire(path, root)
    for language in sorted(languages(json_sheet(shown(path, root), read_text(path, root)).values)):
        yield read_questionnaire(path, root, language)


def _check_scales(path: Path, root: Path, forms: dict[str, Questionnaire]) -> Iterator[Problem]:
    """The bands of a form end at its highest total; a form whose codes we know has bands."""
    scales: dict[str, Scale] = {}
    try:
        scales = read_scales(path, root) if path.is_file() else {}
    except ContentError as error:
        yield from error.problems
    for name, scale in scales.items():
        form = forms.get(name)
        if form is None and name not in PUBLISHED:  # a published one that is missing or broken has been named
            yield Problem(shown(path, root), 1, f"There is no form called “{name}”.")
        elif form is not None and scale.bands[-1].highest != _highest(form):
            yield Problem(shown(path, root), 1, f"The bands of “{name}” do not end at its highest total.")
    for name in sorted((PUBLISHED.keys() & forms.keys()) - scales.keys()):
        yield Problem(shown(path, root), 1, f"The form “{name}” has no bands.")


def _highest(form: Questionnaire) -> int:
    return sum(max(option.score for option in item.options) for item in form.scored_items)


def check_form(path: Path, root: Path, form: Questionnaire) -> tuple[Problem, ...]:
    """Give where a sound form differs from the published one, or what a form of another kind lacks."""
    published = PUBLISHED.get(form.identifier)
    fields = mapping(json_sheet(shown(path, root), read_text(path, root)))
    if published is None:
        return _check_own(fields, form)
    by_link = {child.values.get("linkId"): child for child in fields.children("item")}
    if form.code != published.code:
        fields.note("code", f"The code of the form must be {published.code}.")
    if form.total_code != published.total_code:
        fields.note("item", f"The code of the total must be {published.total_code}.")
    if tuple(item.code for item in form.scored_items) != published.scored:
        fields.note("item", f"The scored questions must be {len(published.scored)}, in the published order and codes.")
    for item in form.items:
        _check_item(by_link[item.link], item, form, published)
    return tuple(fields.sheet.problems)


def _check_own(fields: Fields, form: Questionnaire) -> tuple[Problem, ...]:
    """What a form of our own or of a clinic must have for the page that ends it."""
    if form.result is not ResultKind.SCORE and not form.sheet.next_step:
        fields.note("extension", "The page at the end needs a next step.")
    if form.result is ResultKind.TOPICS:
        for item in form.items:
            unsure = item.option("not-sure")
            if unsure is None or unsure.outcome is not Outcome.TALK:
                fields.note("item", f"“Not sure” to “{item.link}” must be something to talk about.")
            if not (item.short and item.why and item.source):
                fields.note("item", f"The topic “{item.link}” needs a short name, a reason and a source.")
    return tuple(fields.sheet.problems)


def _check_item(fields: Fields, item: Item, form: Questionnaire, published: Published) -> None:
    if item.is_safety != (item.code in published.safety):
        fields.note("linkId", f"The question {item.code} must {'not ' if item.is_safety else ''}be a safety question.")
    if item.scored:
        if tuple((option.code, option.score) for option in item.options) != published.answers:
            fields.note("answerOption", f"The answers to {item.code} differ from the published codes or numbers.")
        if item.when:
            fields.note("enableWhen", f"The scored question {item.code} must always be asked.")
        return
    if item.code != published.unscored_item:
        fields.note("linkId", f"The question {item.code} is not part of the published form.")
    elif tuple(option.code for option in item.options) != published.unscored:
        fields.note("answerOption", f"The answers to {item.code} differ from the published codes or their order.")
    elif set(item.when) != set(after_any(form.items)) or item.when_all:
        fields.note("linkId", f"The question {item.code} is only asked after an answer above zero.")
