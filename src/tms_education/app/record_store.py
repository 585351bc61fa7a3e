"""Makes the record store with what it needs from the other packages."""

from collections.abc import Callable
from typing import Protocol

from tms_education.domain.ports import Clock
from tms_education.domain.questionnaire import Questionnaire
from tms_education.export import fhir
from tms_education.export.bundle import BundleWriter
from tms_education.export.csv_table import TableWriter
from tms_education.storage.paths import DataFolder
from tms_education.storage.records import SealedRecordStore


class Forms(Protocol):
    """The forms that records are of: a library has them."""

    def questionnaire(self, identifier: str) -> Questionnaire | None:
        """Give one form, or nothing."""
        ...

    def questionnaires(self) -> tuple[Questionnaire, ...]:
        """Give every form."""
        ...


class FormsOfNow:
    """The forms of a library that may be another one later: the clinic's pack, or the language, has changed."""

    def __init__(self, library: Callable[[], Forms]) -> None:
        self._library = library

    def questionnaire(self, identifier: str) -> Questionnaire | None:
        """Give one form, or nothing."""
        return self._library().questionnaire(identifier)

    def questionnaires(self) -> tuple[Questionnaire, ...]:
        """Give every form."""
        return self._library().questionnaires()


def record_store(
    folder: DataFolder, clock: Clock, library: Forms, cost: tuple[int, int] | None = None
) -> SealedRecordStore:
    """Give the record store of a data folder; nothing is opened yet. ``cost`` as of the store."""
    writers: dict[str, Callable[[], BundleWriter | TableWriter]] = {
        "fhir": lambda: BundleWriter(clock.now()),
        "csv": lambda: TableWriter(max((len(form.items) for form in library.questionnaires()), default=0)),
    }
    return SealedRecordStore(folder, clock, fhir.encode, fhir.decoder(library.questionnaire), cost, writers)
