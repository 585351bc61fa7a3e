"""What can go wrong, as values a page can choose a sentence for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in the content: where it is and one sentence about it.

    ``file`` is shown as written; ``line`` counts from 1.
    """

    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        """Give ``file:line: sentence``."""
        return f"{self.file}:{self.line}: {self.sentence}"


class TmsError(Exception):
    """The base of every error this program raises on purpose."""


class ContentError(TmsError):
    """Content that can't be used; carries every problem found, not only the first."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class UnknownRouteError(TmsError):
    """A route that leads nowhere."""


class UnknownCountryError(TmsError):
    """Nobody here knows the holidays of a country."""


class StoreError(TmsError):
    """A record could not be saved or read."""


class NotSavedError(StoreError):
    """The device refused to keep a record: read-only, full or locked by another program."""


class LockedError(StoreError):
    """Reading needs the staff passphrase first."""


class WrongPassphraseError(StoreError):
    """The passphrase does not open the private key."""


class TooManyTriesError(StoreError):
    """Too many wrong passphrases or codes: the next try counts only after ``seconds``."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"Too many wrong tries. Please wait {-(-seconds // 60)} minutes.")
        self.seconds = seconds


class DamagedError(StoreError):
    """A sealed record does not open: it was changed or belongs to another key."""


class NewerStoreError(StoreError):
    """The store was written by a newer version of this program and is left untouched."""


class OtherTabletError(StoreError):
    """A backup was made under other keys than those of the records here; two tablets can't become one."""
