"""Fills ``{{evidence-id.field}}`` in an article from the published numbers."""

import re
from collections.abc import Mapping

from tms_education.domain.errors import Problem
from tms_education.domain.evidence import Evidence

PLACEHOLDER = re.compile(r"\{\{\s*([a-z0-9-]+)\.([a-z0-9_]+)\s*\}\}")


def fill(file: str, body: str, first_line: int, evidence: Mapping[str, Evidence]) -> tuple[str, tuple[Problem, ...]]:
    """Give the text with its numbers, and what could not be filled."""
    problems: list[Problem] = []

    def note(place: int, sentence: str) -> None:
        problems.append(Problem(file, body.count("\n", 0, place) + first_line, sentence))

    def value(match: re.Match[str]) -> str:
        identifier, field = match.groups()
        entry = evidence.get(identifier)
        if entry is None:
            note(match.start(), f"There is no number called “{identifier}”.")
            return ""
        try:
            return entry.value(field)
        except KeyError:
            note(match.start(), f"The number “{identifier}” has no “{field}”.")
            return ""

    filled = PLACEHOLDER.sub(value, body)
    for match in re.finditer(r"\{\{", PLACEHOLDER.sub(lambda found: " " * len(found.group()), body)):
        note(match.start(), "A number is written as {{its-id.field}}.")
    return filled, tuple(problems)
