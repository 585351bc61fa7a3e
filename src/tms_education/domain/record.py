"""A finished form as staff see it once it is opened."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Summary:
    """One record in the list: its tag, when it was answered and the score.

    ``total`` is empty when not everything was answered; ``safety`` is true when the safety item is above zero.
    ``label`` and ``session`` come from the code of the desk; without one the record stands under its tag alone.
    ``finished`` is false while a question is open that was neither answered nor declined.
    """

    identifier: str
    tag: str
    questionnaire: str
    title: str
    answered_at: datetime
    total: int | None
    answered: int
    asked: int
    highest: int
    band: str
    safety: bool
    label: str = ""
    session: int | None = None
    finished: bool = True

    @property
    def is_page(self) -> bool:
        """It is a page that was taken home: it asked nothing."""
        return self.asked == 0

    @property
    def name(self) -> str:
        """What staff know the person by: the label, or the tag where there is none."""
        return self.label or self.tag


@dataclass(frozen=True, slots=True)
class Record(Summary):
    """One opened record: also each question with its answer in words, and the person's own note.

    A page that was taken home asks nothing: its lines are its headings and words, and ``document`` is its PDF.
    """

    lines: tuple[tuple[str, str], ...] = ()
    note: str = ""
    document: bytes = b""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page to take home, to be sealed for the clinic: its headings with their words, and the PDF."""

    title: str
    lines: tuple[tuple[str, str], ...]
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Records:
    """All records that open, newest first, and how many do not."""

    opened: tuple[Record, ...]
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class Summaries:
    """What the list shows of all records that open, newest first, and how many do not."""

    opened: tuple[Summary, ...] = ()
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the audit log: a word for what staff did, when, and how many records it was about."""

    event: str
    happened: datetime
    count: int


class Event(StrEnum):
    """What may be written down in the audit log."""

    UNLOCKED = "unlocked"
    REFUSED = "refused"
    PASSPHRASE_SET = "passphrase-set"  # noqa: S105 -- the name of an event
    LISTED = "listed"
    DAMAGE_ACKNOWLEDGED = "damage-acknowledged"
    KEY_LOST = "key-lost"
    RECOVERY_MADE = "recovery-made"
    RECOVERED = "recovered"
    CODE_MADE = "code-made"
    EXPORTED = "exported"
    DELETED = "deleted"
    DELETED_ALL = "deleted-all"
    BACKED_UP = "backed-up"
    RESTORED = "restored"
    PACK_APPLIED = "pack-applied"
    PACK_UNDONE = "pack-undone"
    SIGNER_TRUSTED = "signer-trusted"
    SIGNER_DISTRUSTED = "signer-distrusted"
    SET_UP_CHANGED = "set-up-changed"
    SET_UP_RESET = "set-up-reset"
