"""What the tests of storage share: a store with a cheap passphrase, and a device that takes no writing."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

from tests.export.samples import FORM, StillClock, all_answered, forms

from tms_education.export import fhir
from tms_education.storage.database_file import opened
from tms_education.storage.key_files import Cost
from tms_education.storage.paths import DataFolder
from tms_education.storage.records import SealedRecordStore
from tms_education.storage.vault import Vault

CHEAP = Cost(1, 8192)
PASSPHRASE = "three grey herons"  # noqa: S105 -- of the tests
NOTE = "a very private sentence"
NOBODY = 65_534
ROOT = Path(__file__).parents[2]


def vault_in(folder: Path, clock: StillClock | None = None) -> Vault:
    return Vault(folder / "keys", clock or StillClock(), CHEAP)


def store_in(root: Path, clock: StillClock | None = None) -> SealedRecordStore:
    clock = clock or StillClock()
    return SealedRecordStore(
        DataFolder(root), clock, fhir.encode, fhir.decoder(forms), cost=(CHEAP.passes, CHEAP.memory)
    )


def unlocked(root: Path) -> SealedRecordStore:
    store = store_in(root)
    store.unlock(PASSPHRASE)
    return store


def filled(root: Path, count: int = 3) -> list[str]:
    """Make a guarded store with some records; give their tags, oldest first."""
    clock = StillClock()
    store = store_in(root, clock)
    tags = []
    for number in range(count):
        clock.time += timedelta(minutes=1)
        tags.append(store.add(FORM, all_answered(number % 4, NOTE)))
    store.set_passphrase(PASSPHRASE)
    return tags


def tags_in(store: SealedRecordStore) -> list[str]:
    return [record.tag for record in store.records().opened]


def run_sql(root: Path, *statements: str) -> None:
    with closing(opened(root / "records.sqlite3", 1.0)) as connection:
        for statement in statements:
            connection.execute(statement).fetchall()


def program(code: str, *words: object) -> subprocess.Popen[bytes]:
    """Start another program on the same files."""
    paths = os.pathsep.join((str(ROOT / "src"), str(ROOT)))
    command = [sys.executable, "-c", code, *(str(word) for word in words)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": paths})


def every_file(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@contextmanager
def read_only(root: Path) -> Iterator[None]:
    """Make a folder one that takes no writing, also for the all-powerful user that tests often run as."""
    everything = [root, *root.rglob("*")]
    modes = {path: path.stat().st_mode for path in everything}
    for path in reversed(everything):
        path.chmod(0o555 if path.is_dir() else 0o444)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        for path, mode in modes.items():
            if path.exists():
                path.chmod(mode)


@contextmanager
def open_folder() -> Iterator[Path]:
    """Give a folder that another user may enter, which pytest's own is not."""
    folder = Path(tempfile.mkdtemp(prefix="tms-test-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
