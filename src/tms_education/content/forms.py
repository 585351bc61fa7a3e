"""Every form of a folder, with what was published about its totals; each in one language whole, or not at all."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from tms_education.content.documents import json_sheet
from tms_education.content.form_words import languages
from tms_education.content.locate import localised, originals, shown
from tms_education.content.questionnaires import read_questionnaire
from tms_education.content.reading import read_text
from tms_education.content.scales import read_scales
from tms_education.domain.errors import ContentError, Problem
from tms_education.domain.questionnaire import Questionnaire
from tms_education.domain.scale import Scale


@dataclass(slots=True)
class Forms:
    """The forms found: ``offered`` are whole in the language asked for, ``known`` are all, in their own language."""

    offered: dict[str, Questionnaire] = field(default_factory=dict)
    known: dict[str, Questionnaire] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def in_order(self) -> tuple[Questionnaire, ...]:
        """Give the forms to offer, in their order."""
        return tuple(sorted(self.offered.values(), key=lambda form: (form.about.order, form.identifier)))

    def find(self, identifier: str) -> Questionnaire | None:
        """Give a form in the language asked for, else in its own: a kept record must open in any language."""
        return self.offered.get(identifier) or self.known.get(identifier)


def read_forms(folders: Iterable[tuple[Path, Path]], language: str) -> Forms:
    """Give the forms of some folders with their roots; each holds ``questionnaires`` and perhaps ``scales.yaml``.

    The first form of a name stands: a clinic's pack, which comes later, can't replace a published one.
    """
    found = Forms()
    for folder, root in folders:
        scales = _scales(folder, root, found)
        for path in originals(folder / "questionnaires", "*.json"):
            try:
                _add(path, root, language, scales, found)
            except ContentError as error:
                found.problems.extend(error.problems)
    return found


def _scales(folder: Path, root: Path, found: Forms) -> dict[str, Scale]:
    path = folder / "scales.yaml"
    try:
        return read_scales(path, root) if path.is_file() else {}
    except ContentError as error:
        found.problems.extend(error.problems)
        return {}


def _add(path: Path, root: Path, language: str, scales: dict[str, Scale], found: Forms) -> None:
    form = read_questionnaire(path, root)
    if form.identifier in found.known:
        line = f"There is another form called “{form.identifier}”; it can't be replaced."
        found.problems.append(Problem(shown(path, root), 1, line))
        return
    scale = scales.get(form.identifier, Scale())
    found.known[form.identifier] = replace(form, scale=scale)
    other = _in_language(path, root, form, language)
    if other is not None:
        found.offered[form.identifier] = replace(other, scale=scale)


def _in_language(path: Path, root: Path, form: Questionnaire, language: str) -> Questionnaire | None:
    """Give the form in a language: itself, its own file beside, or its translations; nothing when there is none."""
    if form.language == language:
        return form
    beside = localised(path, language)
    if beside != path:
        other = read_questionnaire(beside, root)
        return other if (other.language, other.identifier) == (language, form.identifier) else None
    raw = json_sheet(shown(path, root), read_text(path, root)).values
    return read_questionnaire(path, root, language) if language in languages(raw) else None
