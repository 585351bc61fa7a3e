"""Makes the record store with what it needs from the other packages."""

from collections.abc import Callable

from tms_education.domain.ports import Clock, Library
from tms_education.export import fhir
from tms_education.export.bundle import BundleWriter
from tms_education.export.csv_table import TableWriter
from tms_education.storage.paths import DataFolder
from tms_education.storage.records import SealedRecordStore


def record_store(
    folder: DataFolder, clock: Clock, library: Library, cost: tuple[int, int] | None = None
) -> SealedRecordStore:
    """Give the record store of a data folder; nothing is opened yet. ``cost`` as of the store."""
    writers: dict[str, Callable[[], BundleWriter | TableWriter]] = {
        "fhir": lambda: BundleWriter(clock.now()),
        "csv": lambda: TableWriter(max((len(form.items) for form in library.questionnaires()), default=0)),
    }
    return SealedRecordStore(folder, clock, fhir.encode, fhir.decoder(library.questionnaire), cost, writers)
