"""Lists every record step by step: what the index knows at once, the rest by opening it."""

from collections.abc import Callable
from dataclasses import fields

from tms_education.domain.errors import DamagedError
from tms_education.domain.record import Record, Summaries, Summary
from tms_education.storage.list_index import Index, ListIndex
from tms_education.storage.sealed_records import OpenedPayload, Row, SealedRecords

STEP = 200
"""Records opened in one step: about a tenth of a second on a two-core tablet."""

NAMES = tuple(field.name for field in fields(Summary))


class ListJob:
    """Keeps the promise of ``domain.ports.Listing``."""

    def __init__(
        self,
        records: SealedRecords,
        index: ListIndex,
        decode: Callable[[OpenedPayload], Record],
        ended: Callable[[int], None],
    ) -> None:
        self._records, self._index, self._decode, self._ended = records, index, decode, ended
        kept = index.load()
        rows = records.rows()
        self._known: Index = {}
        self._left: list[Row] = []
        for row in rows:
            known = kept.get(row.identifier)
            if known is not None and known[0] == row.digest:
                self._known[row.identifier] = known
            else:
                self._left.append(row)
        self._is_new = bool(self._left) or len(kept) != len(self._known)
        self._total, self._at, self._is_over = len(rows), 0, False

    @property
    def total(self) -> int:
        """How many records there are."""
        return self._total

    @property
    def done(self) -> int:
        """How many are listed or known not to open."""
        return self._total - len(self._left) + self._at

    @property
    def found(self) -> Summaries:
        """What is listed so far, newest first; of one moment, the later kept comes first."""
        listed = [summary for _mark, summary in reversed(self._known.values())]
        listed.sort(key=lambda summary: summary.answered_at, reverse=True)
        return Summaries(tuple(listed), self.done - len(listed))

    def step(self) -> bool:
        """Open some more; true once all are listed. Raises ``LockedError``, ``StoreError``."""
        some = self._left[self._at : self._at + STEP]
        if some:
            marks = {row.identifier: row.digest for row in some}
            for one in self._records.open_places([row.place for row in some]).payloads:
                self._take(one, marks)
            self._at += len(some)
        if self._at < len(self._left):
            return False
        self._finish()
        return True

    def stop(self) -> None:
        """Nothing is left behind."""
        self._at = len(self._left)
        self._is_over = True

    def _take(self, one: OpenedPayload, marks: dict[str, bytes]) -> None:
        try:
            record = self._decode(one)
        except DamagedError:
            return
        summary = Summary(**{name: getattr(record, name) for name in NAMES})
        self._known[one.identifier] = (marks[one.identifier], summary)

    def _finish(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        if self._is_new:
            self._index.save(self._known)
        if self._total:
            self._ended(len(self._known))
