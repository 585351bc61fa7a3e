"""Finds what an honest page must not say: forbidden claims, and dates that can't exist."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tms_education.content.documents import entries, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.errors import Problem

_NEGATION = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|without|cannot|neither|nor|unproven|"
    r"ning[uú]n[oa]?|nunca|sin|ni|nadie|nada|tampoco|jamás)\b|n['’]t\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?][\"”)*]*\s|\n\s*\n|\n\s*(?:[-*#|>]|\d+\.)\s|^\w[\w_]*:\s", re.MULTILINE)

_ENGLISH = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SPANISH = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
_NUMBER = {
    word: number
    for words in (_SPANISH, [word[:3] for word in _ENGLISH], _ENGLISH)
    for number, word in enumerate(words, 1)
}
_MONTH = rf"(?P<month>{'|'.join(sorted(_NUMBER, key=len, reverse=True))})\.?"
# The third leaves out ``review_due: 2026-02-31``, which the reader of that value names itself.
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        rf"\b{_MONTH}\s+(?P<day>\d{{1,3}}),?\s+(?P<year>\d{{4}})\b",
        rf"\b(?P<day>\d{{1,3}})\s+(?:de\s+)?{_MONTH}\s+(?:de\s+)?(?P<year>\d{{4}})\b",
        r"(?<![\w/.-])(?<!\w: )(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-])",
    )
)


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that must not stand in patient text, why, and the files that may use them on purpose.

    ``unless_denied`` lets a sentence pass that denies the claim before it makes it.
    """

    pattern: re.Pattern[str]
    why: str
    unless_denied: bool
    allowed: frozenset[str]


def read_rules(path: Path, root: Path) -> tuple[Rule, ...]:
    """Give the rules.

    Raises:
        ContentError: with every problem of the file.
    """
    sheet = yaml_sheet(shown(path, root), read_text(path, root))
    rules = tuple(_rule(fields) for fields in entries(sheet))
    sheet.settle()
    return rules


def check_words(file: str, text: str, rules: tuple[Rule, ...], first_line: int = 1) -> Iterator[Problem]:
    """Give every claim that a text must not make and every date in it that does not exist."""
    for rule in rules:
        for match in rule.pattern.finditer(text):
            if file not in rule.allowed and not (rule.unless_denied and _is_denied(text, match.start())):
                line = text.count("\n", 0, match.start()) + first_line
                yield Problem(file, line, f"“{' '.join(match.group().split())}”: {rule.why}")
    for pattern in _DATES:
        for match in pattern.finditer(text):
            if not _exists(match):
                line = text.count("\n", 0, match.start()) + first_line
                yield Problem(file, line, f"“{' '.join(match.group().split())}” is a date that does not exist.")


def _rule(fields: Fields) -> Rule:
    fields.only({"words", "why", "unless_denied", "allow"})
    words, pattern = fields.text("words"), re.compile(r"(?!)")
    try:
        pattern = re.compile(words.replace(" ?", r"\s*").replace(" ", r"\s+"), re.IGNORECASE)
    except re.error:
        fields.note("words", "The pattern can't be read.")
    allowed = fields.child("allow").values if fields.has("allow") else {}
    if not all(isinstance(reason, str) and reason for reason in allowed.values()):
        fields.note("allow", "Say for each file why it may use these words.")
    return Rule(pattern, fields.text("why"), fields.flag("unless_denied"), frozenset(allowed))


def _is_denied(text: str, start: int) -> bool:
    """The sentence says no before it comes to the claim."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text, 0, start)]
    return _NEGATION.search(text, ends[-1] if ends else 0, start) is not None


def _exists(match: re.Match[str]) -> bool:
    month = match["month"].lower()
    try:
        date(int(match["year"]), int(month) if month.isdigit() else _NUMBER[month], int(match["day"]))
    except ValueError:
        return False
    return True
