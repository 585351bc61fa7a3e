"""References and what kind of evidence each one is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EvidenceKind:
    """A kind of evidence in plain words.

    ``tone`` is ``people``, ``animal`` or ``question`` and chooses colour and icon; ``meaning`` is one sentence for
    the source sheet.
    """

    identifier: str
    words: str
    tone: str
    icon: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Reference:
    """One source: how to cite it, what kind of evidence it is, in whom, and what it can't tell."""

    key: str
    text: str
    kind: EvidenceKind
    who: str
    people: int | None
    found: str
    limits: str
    grade: str
