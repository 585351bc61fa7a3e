"""Splits an article's text into its sections: ``## Heading {#id picture=brain step=target}``."""

import re
from dataclasses import dataclass

from tms_education.domain.errors import Problem

_HEADING = re.compile(r"##(?!#)\s*(?P<words>.*?)\s*(?:\{(?P<marks>[^{}]*)\}\s*)?")
LONGEST_HEADING = 300
"""Characters of a heading with its marks."""

_IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class RawSection:
    """A section before its Markdown is read. ``source_line`` is the line its text begins at."""

    heading: str
    identifier: str
    picture: str
    step: str
    line: int
    source: str
    source_line: int


def split(file: str, body: str, first_line: int) -> tuple[tuple[RawSection, ...], tuple[Problem, ...]]:
    """Give the short version and the sections, and what is wrong with their headings."""
    lines = body.split("\n")
    starts = [0, *(number for number, line in enumerate(lines) if line.startswith("##") and line[2:3] != "#")]
    problems: list[Problem] = []
    found: list[RawSection] = []
    for place, (start, end) in enumerate(zip(starts, [*starts[1:], len(lines)], strict=True)):
        line = first_line + start
        if place == 0:
            found.append(RawSection("", "", "", "", line, "\n".join(lines[start:end]), line))
            continue
        heading, marks = _heading(file, lines[start], line, problems)
        source = "\n".join(lines[start + 1 : end])
        section = RawSection(
            heading, marks.get("#", ""), marks.get("picture", ""), marks.get("step", ""), line, source, line + 1
        )
        if section.identifier in {other.identifier for other in found[1:]}:
            problems.append(Problem(file, line, f"The section “{section.identifier}” stands here twice."))
        found.append(section)
    return tuple(found), tuple(problems)


def _heading(file: str, text: str, line: int, problems: list[Problem]) -> tuple[str, dict[str, str]]:
    """Give a heading's words and its marks; the id is the mark ``#``."""

    def note(sentence: str) -> None:
        problems.append(Problem(file, line, sentence))

    match = _HEADING.fullmatch(text) if len(text) <= LONGEST_HEADING else None
    words, marks = (match["words"], match["marks"] or "") if match else ("", "")
    found: dict[str, str] = {}
    for mark in marks.split():
        name, _, value = ("#", "", mark[1:]) if mark.startswith("#") else mark.partition("=")
        if name not in {"#", "picture", "step"} or not _IDENTIFIER.fullmatch(value) or name in found:
            note(f"The mark “{mark[:40]}” can't be read; write {{#id picture=brain step=whole}}.")
        else:
            found[name] = value
    if len(text) > LONGEST_HEADING:
        note(f"The heading is longer than {LONGEST_HEADING} characters.")
    elif not words:
        note("The heading has no words.")
    if "#" not in found:
        note("The heading has no {#id}.")
    if ("picture" in found) != ("step" in found):
        note("A picture needs a step, and a step needs a picture.")
    return words, found
