"""Checks the forms of a clinic's pack: none may take the place of a published one."""

from collections.abc import Iterator
from pathlib import Path

from tms_education.content.check_forms import check_form
from tms_education.content.documents import json_sheet
from tms_education.content.form_words import languages
from tms_education.content.forms import read_forms
from tms_education.content.locate import originals, shown, translations
from tms_education.content.questionnaires import read_questionnaire
from tms_education.content.reading import read_text
from tms_education.content.scales import read_scales
from tms_education.domain.errors import ContentError, Problem
from tms_education.domain.questionnaire import Questionnaire


def check_pack_forms(folder: Path, root: Path) -> tuple[Problem, ...]:
    """Give every problem of the forms of a pack, their translations and their scales."""
    problems: dict[Problem, None] = {}
    names = {form.identifier for form in _own_forms(folder, problems)}
    shipped = read_forms([(root / "resources", root)], "en").known.keys()
    for path in originals(folder / "questionnaires", "*.json"):
        if path.stem in shipped:
            sentence = f"There is another form called “{path.stem}”; it can't be replaced."
            problems[Problem(shown(path, folder), 1, sentence)] = None
    scales = folder / "scales.yaml"
    if scales.is_file():
        try:
            for name in read_scales(scales, folder).keys() - names:
                problems[Problem("scales.yaml", 1, f"There is no form called “{name}” in the pack.")] = None
        except ContentError as error:
            problems.update(dict.fromkeys(error.problems))
    return tuple(problems)


def _own_forms(folder: Path, problems: dict[Problem, None]) -> Iterator[Questionnaire]:
    where = folder / "questionnaires"
    for path in (*originals(where, "*.json"), *translations(where, "*.json")):
        try:
            forms = [read_questionnaire(path, folder)]
            raw = json_sheet(shown(path, folder), read_text(path, folder)).values
            forms += [read_questionnaire(path, folder, language) for language in sorted(languages(raw))]
            for form in forms:
                problems.update(dict.fromkeys(check_form(path, folder, form)))
        except ContentError as error:
            problems.update(dict.fromkeys(error.problems))
            continue
        if forms[0].identifier != path.stem.partition(".")[0]:
            sentence = f"The id must be the file's name, not “{forms[0].identifier}”."
            problems[Problem(shown(path, folder), 1, sentence)] = None
        yield forms[0]
