"""Makes the record store with what it needs from the other packages, each loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from tms_education.storage.records import SealedRecordStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from tms_education.domain.ports import Clock
    from tms_education.domain.questionnaire import Answers, Questionnaire
    from tms_education.domain.record import KeptPage, Record
    from tms_education.export.bundle import BundleWriter
    from tms_education.export.csv_table import TableWriter
    from tms_education.storage.paths import DataFolder


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

    def encode(form: Questionnaire, answers: Answers, when: datetime, tag: str) -> bytes:
        from tms_education.export import fhir

        return fhir.encode(form, answers, when, tag)

    def encode_page(page: KeptPage, when: datetime, tag: str) -> bytes:
        from tms_education.export import document

        return document.encode(page, when, tag)

    def decode(identifier: str, data: bytes) -> Record:
        from tms_education.export import document, fhir

        return document.with_documents(fhir.decoder(library.questionnaire))(identifier, data)

    def bundle() -> BundleWriter:
        from tms_education.export.bundle import BundleWriter

        return BundleWriter(clock.now())

    def table() -> TableWriter:
        from tms_education.export.csv_table import TableWriter

        return TableWriter(max((len(form.items) for form in library.questionnaires()), default=0))

    writers: dict[str, Callable[[], BundleWriter | TableWriter]] = {"fhir": bundle, "csv": table}
    return SealedRecordStore(folder, clock, encode, decode, cost, writers, encode_page)
