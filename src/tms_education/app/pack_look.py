"""Reads a pack file with care, in small steps: the zip, the manifest, the signature, every file, the content."""

from collections.abc import Collection, Generator
from datetime import date
from pathlib import Path
from typing import Protocol

from tms_education.content.card_index import encode_cards
from tms_education.content.check_pack import PackCheck
from tms_education.content.pack_layout import MANIFEST, SIGNATURE
from tms_education.content.pack_manifest import Manifest, Signed, differences, digest_of, read_manifest, read_signature
from tms_education.content.pack_zip import PackZip
from tms_education.domain.errors import ContentError, NotSavedError, Problem
from tms_education.domain.pack import PackContents, PackLabel, PackReport, Signer, Standing
from tms_education.storage.pack_folder import Staged
from tms_education.storage.signatures import is_signed

FORGED = "The signature does not fit this pack: it was changed after it was signed, or signed with another key."
CHANGED = "This file is not the one that was packed."


class Place(Protocol):
    """Where a pack is unpacked to."""

    def __call__(self) -> Staged:
        """Give a new empty place; raises ``NotSavedError``."""
        ...


class FileLook:
    """One look at one pack file. ``staged`` holds what was unpacked once all of it is done."""

    def __init__(self, file: Path, place: Place, trusted: Collection[Signer], today: date | None) -> None:
        self.file, self._place, self._today = file, place, today
        self._trusted = {signer.key for signer in trusted}
        self.total = self.done = 0
        self.staged: Staged | None = None
        self.cards = b""
        self._problems: set[Problem] = set()
        self._notes: set[Problem] = set()
        self._contents = PackContents()
        self._manifest: Manifest | None = None
        self._signed: Signed | None = None
        self._work = self._steps()

    def step(self) -> bool:
        """Do a little more; true once all of it is done."""
        try:
            next(self._work)
        except StopIteration:
            return True
        except ContentError as error:
            self._problems.update(error.problems)
            return True
        except NotSavedError as error:
            self._problems.add(Problem(self.file.name, 1, str(error)))
            return True
        self.done += 1
        return False

    def stop(self) -> None:
        """Give up and leave nothing behind."""
        self._work.close()
        if self.staged is not None:
            self.staged.drop()
            self.staged = None

    @property
    def report(self) -> PackReport:
        """What was found so far."""
        label = self._manifest.label if self._manifest is not None else None
        return PackReport(
            digest=self._manifest.digest if self._manifest is not None else "",
            label=label,
            signer=self._signed.signer if self._signed is not None else None,
            standing=self._standing,
            contents=self._contents,
            problems=tuple(sorted(self._problems)),
            notes=tuple(sorted(self._notes)),
        )

    @property
    def _standing(self) -> Standing:
        if self._signed is None:
            return Standing.UNSIGNED
        return Standing.TRUSTED if self._signed.signer.key in self._trusted else Standing.UNKNOWN

    def _steps(self) -> Generator[None]:
        with PackZip(self.file) as packed:
            self.total = 2 * len(packed.names) + 6
            self._manifest, self._signed, problems = read_head(packed)
            self._problems.update(problems)
            yield
            self.staged = self._place()
            for name in packed.names:
                if name not in {MANIFEST, SIGNATURE}:
                    self._unpack(packed, name, self.staged)
                    yield
        check = PackCheck(self.staged.folder, self._today)
        for _ in check.steps():
            self._problems.update(check.found.problems)
            yield
        self._notes.update(check.found.notes)
        self._contents = check.found.contents
        self.cards = encode_cards(check.cards)

    def _unpack(self, packed: PackZip, name: str, staged: Staged) -> None:
        try:
            data = packed.read(name)
        except ContentError as error:
            self._problems.update(error.problems)
            return
        known = self._manifest.digests.get(name) if self._manifest is not None else None
        if known is not None and known != digest_of(data):
            self._problems.add(Problem(name, 1, CHANGED))
        staged.put(name, data)


def read_head(packed: PackZip) -> tuple[Manifest | None, Signed | None, tuple[Problem, ...]]:
    """Give a pack's manifest and its true signature, where it has them, and what is wrong with both."""
    try:
        manifest = read_manifest(packed.read(MANIFEST))
    except ContentError as error:
        return None, None, error.problems
    problems = differences(manifest, frozenset(packed.names) - {MANIFEST, SIGNATURE})
    if SIGNATURE not in packed.names:
        return manifest, None, problems
    try:
        signed = read_signature(packed.read(SIGNATURE), manifest)
    except ContentError as error:
        return manifest, None, (*problems, *error.problems)
    if not is_signed(signed.signer.key, signed.message, signed.mark):
        return manifest, None, (*problems, Problem(SIGNATURE, 1, FORGED))
    return manifest, signed, problems


def glance(file: Path) -> tuple[PackLabel | None, Signer | None, tuple[Problem, ...]]:
    """Give a pack's label and its signer without looking at its files: enough to know whether it is wanted at all."""
    try:
        with PackZip(file) as packed:
            manifest, signed, problems = read_head(packed)
    except ContentError as error:
        return None, None, error.problems
    label = manifest.label if manifest is not None else None
    return label, signed.signer if signed is not None else None, problems
