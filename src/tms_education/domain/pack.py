"""A clinic pack as values: its label, its signer, what is in it, and when it may apply itself."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import total_ordering
from typing import Self

from tms_education.domain.errors import Problem

FORMAT = 1
"""The form of packs this program reads and writes."""

_VERSION = re.compile(r"\d{1,9}(\.\d{1,9}){0,3}", re.ASCII)
_IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
LONGEST_IDENTIFIER, LONGEST_NAME = 60, 80


@total_ordering
@dataclass(frozen=True, slots=True)
class Version:
    """One to four numbers with points between them; ``1`` and ``1.0`` are the same."""

    words: str

    @classmethod
    def parse(cls, words: str) -> Self:
        """Read a version.

        Raises:
            ValueError: it is none.
        """
        if not _VERSION.fullmatch(words):
            raise ValueError("a version is made of one to four numbers, such as 2 or 2026.11.3")
        return cls(words)

    @property
    def _numbers(self) -> tuple[int, ...]:
        numbers = [int(one) for one in self.words.split(".")]
        while numbers and numbers[-1] == 0:
            numbers.pop()
        return tuple(numbers)

    def __eq__(self, other: object) -> bool:
        """Two versions are the same when their numbers are."""
        return isinstance(other, Version) and self._numbers == other._numbers

    def __lt__(self, other: object) -> bool:
        """The numbers decide, the first one first."""
        return self._numbers < other._numbers if isinstance(other, Version) else NotImplemented

    def __hash__(self) -> int:
        """Equal versions have equal hashes."""
        return hash(self._numbers)

    def __str__(self) -> str:
        """Give it as it was written."""
        return self.words


def is_identifier(words: str) -> bool:
    """Tell whether a word may name a pack: small letters, digits and single dashes."""
    return len(words) <= LONGEST_IDENTIFIER and _IDENTIFIER.fullmatch(words) is not None


@dataclass(frozen=True, slots=True)
class PackLabel:
    """What a pack says of itself; ``identifier`` stays the same from version to version."""

    identifier: str
    version: Version
    name: str


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose key signed a pack. ``key`` is the public key in 64 hexadecimal digits; ``name`` is what the signer says."""

    key: str
    name: str

    @property
    def fingerprint(self) -> str:
        """Give the mark to compare by eye or by telephone: eight groups of four."""
        import hashlib  # noqa: PLC0415 -- a start shows no signer

        marks = hashlib.sha256(bytes.fromhex(self.key)).hexdigest()[:32].upper()
        return " ".join(marks[place : place + 4] for place in range(0, len(marks), 4))


class Standing(StrEnum):
    """What this device knows of a pack's signer."""

    UNSIGNED = "unsigned"
    UNKNOWN = "unknown"
    TRUSTED = "trusted"


@dataclass(frozen=True, slots=True)
class PackContents:
    """What a pack brings. Articles are named by their titles."""

    clinic: str = ""
    country: str = ""
    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    protocols: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PackReport:
    """All that is known of a pack before it is applied. It is sound without a problem; ``notes`` are for staff."""

    digest: str = ""
    label: PackLabel | None = None
    signer: Signer | None = None
    standing: Standing = Standing.UNSIGNED
    contents: PackContents = PackContents()
    problems: tuple[Problem, ...] = ()
    notes: tuple[Problem, ...] = ()

    @property
    def is_sound(self) -> bool:
        """It may be applied."""
        return self.label is not None and not self.problems


@dataclass(frozen=True, slots=True)
class KeptPack:
    """A pack on this device; without a digest it stands for what ships with the program."""

    digest: str = ""
    label: PackLabel | None = None
    signer: Signer | None = None
    applied: str = ""


@dataclass(frozen=True, slots=True)
class PackState:
    """The pack in use, the one before it, and the highest version that ever ran of each pack."""

    current: KeptPack = KeptPack()
    before: KeptPack | None = None
    highest: dict[str, Version] = field(default_factory=dict)

    def with_pack(self, pack: KeptPack) -> Self:
        """Give the state with another pack in use; the one before it can come back."""
        highest = dict(self.highest)
        if pack.label is not None:
            known = highest.get(pack.label.identifier)
            highest[pack.label.identifier] = max(known, pack.label.version) if known else pack.label.version
        before = self.before if pack.digest == self.current.digest else self.current
        return type(self)(pack, before, highest)

    def undone(self) -> Self:
        """Give the state with the pack before in use again; itself when there is none."""
        return self if self.before is None else type(self)(self.before, self.current, self.highest)


class Verdict(StrEnum):
    """What happens to a pack that lies in the watched folder."""

    APPLY = "apply"
    OLD = "old"
    OTHER_CLINIC = "other-clinic"
    UNSIGNED = "unsigned"
    UNKNOWN_SIGNER = "unknown-signer"
    BROKEN = "broken"


def verdict(label: PackLabel | None, standing: Standing, state: PackState) -> Verdict:
    """Say whether a pack may apply itself.

    It must be signed by somebody this device trusts, be of the same clinic, and be newer than all that ever ran here:
    a version that staff took back does not come again by itself.
    """
    if label is None:
        return Verdict.BROKEN
    if state.highest and label.identifier not in state.highest:
        return Verdict.OTHER_CLINIC
    highest = state.highest.get(label.identifier)
    if highest is not None and label.version <= highest:
        return Verdict.OLD
    by_standing = {Standing.UNSIGNED: Verdict.UNSIGNED, Standing.UNKNOWN: Verdict.UNKNOWN_SIGNER}
    return by_standing.get(standing, Verdict.APPLY)
