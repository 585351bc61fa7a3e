"""``tms-education pack``: makes, signs, checks and trusts clinic packs, without a window."""

import sys
import tempfile
from collections.abc import Iterable
from itertools import count
from pathlib import Path

from tms_education.app.clock import SystemClock
from tms_education.app.pack_look import FileLook, glance
from tms_education.content.check_pack import check_pack
from tms_education.content.pack_layout import MANIFEST, SIGNATURE, SOURCE
from tms_education.content.pack_manifest import digest_of, message_of, read_label, write_manifest, write_signature
from tms_education.content.pack_source import read_source, starter
from tms_education.content.pack_zip import write_zip
from tms_education.domain.errors import ContentError, Problem, StoreError
from tms_education.domain.pack import PackReport, Signer, Standing
from tms_education.storage import signatures
from tms_education.storage.pack_folder import PackFolder, Staged
from tms_education.storage.paths import data_folder

DONE, FAILED = 0, 1


def new(folder: Path) -> int:
    """Write a commented pack to begin with into a folder that is new or empty; give the exit code."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        return _failed(f"{folder} is there already and is not empty.")
    try:
        for name, data in starter():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    except OSError:
        return _failed(f"The pack could not be written into {folder}.")
    _say(f"A pack to begin with is in {folder}. Read its README.md next.")
    return DONE


def key(file: Path, name: str) -> int:
    """Make a key that signs packs; give the exit code."""
    try:
        signer = signatures.new_key(file, name)
    except StoreError as error:
        return _failed(str(error))
    _say(f"The key of {signer.name} is in {file}. Keep it secret, and keep a copy: it can't be made again.")
    _say(f"Its fingerprint, for staff to compare: {signer.fingerprint}")
    return DONE


def build(folder: Path, file: Path, key_file: Path | None) -> int:
    """Check a folder and make a pack of it; give the exit code."""
    try:
        files = read_source(folder)
        label = read_label(files.pop(SOURCE).decode("utf-8-sig"))
        found = check_pack(folder, SystemClock().today())
        if found.problems:
            return _print_problems(found.problems)
        manifest = write_manifest(label, files)
        packed = {MANIFEST: manifest, **files}
        if key_file is not None:
            signing = signatures.read_key(key_file)
            mark = signatures.sign(signing.secret, message_of(digest_of(manifest), signing.name))
            packed[SIGNATURE] = write_signature(signing.signer, mark)
        _write(file, write_zip(packed.items()))
    except ContentError as error:
        return _print_problems(error.problems)
    except StoreError as error:
        return _failed(str(error))
    except OSError:
        return _failed(f"The pack could not be written to {file}.")
    signed = "signed" if key_file is not None else "not signed"
    _say(f"{label.name}, version {label.version}, {len(files)} files, {signed}: {file}")
    return DONE


def verify(file: Path, data_dir: Path | None) -> int:
    """Print every problem of a pack, or what is in it; give the exit code. A folder is checked as well."""
    if file.is_dir():
        return _verify_folder(file)
    trusted = PackFolder(data_folder(data_dir).packs).trusted()
    with tempfile.TemporaryDirectory(prefix="tms-pack-") as folder:
        numbers = count(1)
        look = FileLook(file, lambda: Staged(Path(folder) / str(next(numbers))), trusted, SystemClock().today())
        while not look.step():
            pass
        report = look.report
    if not report.is_sound:
        return _print_problems(report.problems)
    _print_report(report)
    return DONE


def trust(file: Path, data_dir: Path | None) -> int:
    """Trust whoever signed a pack, on this device; give the exit code."""
    _, signer, problems = glance(file)
    if problems:
        return _print_problems(problems)
    if signer is None:
        return _failed(f"Nobody signed {file}.")
    try:
        PackFolder(data_folder(data_dir).packs).trust(signer)
    except StoreError as error:
        return _failed(str(error))
    _say(f"Packs of {signer.name} are trusted on this device. Fingerprint: {signer.fingerprint}")
    return DONE


def _verify_folder(folder: Path) -> int:
    try:
        label = read_label(read_source(folder)[SOURCE].decode("utf-8-sig"))
    except ContentError as error:
        return _print_problems(error.problems)
    found = check_pack(folder, SystemClock().today())
    if found.problems:
        return _print_problems(found.problems)
    _print_report(PackReport(label=label, contents=found.contents, notes=tuple(sorted(found.notes))))
    return DONE


def _print_report(report: PackReport) -> None:
    label, contents = report.label, report.contents
    if label is not None:
        _say(f"{label.name} ({label.identifier}), version {label.version}: sound")
    _say(_signed_words(report.signer, report.standing))
    _say(f"clinic: {contents.clinic}, {contents.country}")
    for words, names in (
        ("articles added", contents.added),
        ("articles replaced", contents.replaced),
        ("questionnaires", contents.forms),
        ("protocols", contents.protocols),
        ("pictures", contents.pictures),
    ):
        if names:
            _say(f"{words}: {', '.join(names)}")
    for note in report.notes:
        print(f"note: {note}", file=sys.stderr)  # noqa: T201 -- the command's answer


def _signed_words(signer: Signer | None, standing: Standing) -> str:
    if signer is None:
        return "not signed: it never applies itself"
    known = "trusted on this device" if standing is Standing.TRUSTED else "a signer this device does not know"
    return f"signed by {signer.name}, {known}; fingerprint {signer.fingerprint}"


def _print_problems(problems: Iterable[Problem]) -> int:
    found = sorted(problems)
    for problem in found:
        _say(str(problem))
    return _failed(f"{len(found)} problem{'' if len(found) == 1 else 's'}. The pack is not sound.")


def _write(file: Path, data: bytes) -> None:
    """Write a file that is meant for others, whole or not at all."""
    beginning = file.with_name(f"{file.name}.new")
    beginning.write_bytes(data)
    beginning.replace(file)


def _say(words: str) -> None:
    print(words)  # noqa: T201 -- the command's answer


def _failed(words: str) -> int:
    print(words, file=sys.stderr)  # noqa: T201 -- the command's answer
    return FAILED
