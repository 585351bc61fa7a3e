"""What the interface needs of the clinic's pack and set-up, as small protocols."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from typing import Protocol as Port

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tms_education.domain.clinic import CrisisHelp
    from tms_education.domain.pack import PackReport, PackState, Signer, Verdict


@dataclass(frozen=True, slots=True)
class Lying:
    """A pack in the watched folder that did not apply itself, and why."""

    file: str
    verdict: Verdict
    report: PackReport


class PackLook(Port):
    """Work of reading a pack with care, in small steps."""

    @property
    def total(self) -> int:
        """How many files there are to look at; 0 until that is known."""
        ...

    @property
    def done(self) -> int:
        """How many of them were looked at."""
        ...

    def step(self) -> bool:
        """Do a little more; true once all of it is done. It never raises: what is wrong stands in the report."""
        ...

    @property
    def report(self) -> PackReport:
        """What was found."""
        ...

    def stop(self) -> None:
        """Give up and leave nothing behind."""
        ...


class Packs(Port):
    """The clinic's packs on this device."""

    def state(self) -> PackState:
        """Give the pack in use and the one before it."""
        ...

    def look(self, file: str) -> PackLook:
        """Begin to read a pack file."""
        ...

    def apply(self, look: PackLook) -> None:
        """Put the pack that was looked at in use.

        Raises:
            ContentError: it is not sound.
            NotSavedError: the device would not keep it; the old one stays.
        """
        ...

    def undo(self) -> None:
        """Put the pack before in use again; raises ``NotSavedError``."""
        ...

    def trusted(self) -> tuple[Signer, ...]:
        """Give the signers whose packs may apply themselves."""
        ...

    def trust(self, signer: Signer) -> None:
        """Trust a signer from now on; raises ``NotSavedError``."""
        ...

    def distrust(self, signer: Signer) -> None:
        """Trust a signer no longer; raises ``NotSavedError``."""
        ...

    def lying(self) -> tuple[Lying, ...]:
        """Give the packs in the watched folder that staff should know of."""
        ...

    def watched(self) -> str:
        """Give the watched folder."""
        ...

    def is_waiting(self) -> bool:
        """What was chosen is kept, and comes into use with the next Finish and clear."""
        ...

    def is_free(self) -> bool:
        """What is kept comes into use at once: no visit is under way."""
        ...

    def read_again(self) -> None:
        """Something else wrote to the packs on this device: a backup was put back."""
        ...


class ClinicSetUp(Port):
    """The clinic's values that staff may change on this device. They stand over those of the pack."""

    def values(self, language: str = "en") -> Mapping[str, object]:
        """Give every value by its name in ``clinic.yaml``, in the words of a language."""
        ...

    def changed(self) -> frozenset[str]:
        """Give the names of the values that were changed on this device."""
        ...

    def countries(self, language: str) -> tuple[tuple[str, CrisisHelp], ...]:
        """Give the countries whose crisis lines are known, in a language."""
        ...

    def save(self, values: Mapping[str, object], language: str = "en") -> Mapping[str, str]:
        """Keep the values, which are in a language; give a sentence by name for each that is wrong, and keep none then.

        Raises:
            NotSavedError: the device would not keep them.
        """
        ...

    def languages(self) -> tuple[str, ...]:
        """Give the languages the program speaks."""
        ...

    def add_logo(self, file: str) -> tuple[str, str]:
        """Take a picture file in; give its new name for ``logo``, or a sentence when it can't be used.

        Raises:
            NotSavedError: the device would not keep it.
        """
        ...

    def reset(self) -> None:
        """Use the pack's own values again; raises ``NotSavedError``."""
        ...

    def is_free(self) -> bool:
        """What is kept comes into use at once: no visit is under way."""
        ...

    def draft(self) -> Mapping[str, object]:
        """Give the values that were changed on the form and not saved yet; they are in memory alone."""
        ...

    def keep_draft(self, values: Mapping[str, object]) -> None:
        """Remember them until the form is built anew."""
        ...
