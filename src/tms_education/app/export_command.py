"""``tms-education export``: every record to a file, without a window."""

import sys
from pathlib import Path

from tms_education.app.clock import SystemClock
from tms_education.app.record_store import record_store
from tms_education.content.library import ShippedLibrary
from tms_education.domain.errors import StoreError
from tms_education.storage.paths import data_folder

FAILED = 1


def export(kind: str, file: Path, passphrase_file: Path | None, data_dir: Path | None) -> int:
    """Write every record to ``file``; give the exit code."""
    store = record_store(data_folder(data_dir), SystemClock(), ShippedLibrary())
    try:
        if passphrase_file is not None:
            store.unlock(passphrase_file.read_text(encoding="utf-8").rstrip("\r\n"))
        listing = store.listing()
        while not listing.step():
            _progress("Listing", listing.done, listing.total)
        found = listing.found
        job = store.export(kind, str(file), tuple(summary.identifier for summary in found.opened))
        while not job.step():
            _progress("Writing", job.done, job.total)
    except (StoreError, OSError, UnicodeError) as error:
        print(f"Nothing was exported. {error}", file=sys.stderr)  # noqa: T201 -- the command's answer
        return FAILED
    finally:
        store.lock()
    print(f"{len(found.opened)} records are in {file}.")  # noqa: T201 -- the command's answer
    if found.unreadable:
        print(f"{found.unreadable} records do not open and were left out.", file=sys.stderr)  # noqa: T201 -- the command's answer
    return 0


def _progress(word: str, done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{word} {done} of {total}", end="", file=sys.stderr)  # noqa: T201 -- the command's answer
