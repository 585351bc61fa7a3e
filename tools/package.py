"""Packs the frozen folder into one file that staff can carry: `make package`, into build/package.

The same folder gives the same bytes: names in order, one owner, one time, and no name of the machine. Nothing in it is
called `data`, so unpacking a newer version over an older one leaves what the program keeps beside itself.
"""

import gzip
import hashlib
import io
import os
import platform
import shutil
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

from tms_education import __version__

ROOT = Path(__file__).resolve().parents[1]
FROZEN = ROOT / "build" / "frozen" / "tms-education"
PACKED = ROOT / "build" / "package"
TOP = "tms-education"
EXTRAS = (ROOT / "installers" / "linux" / "tms-education.desktop", ROOT / "installers" / "linux" / "README.txt")
WHEN = 315_532_800
"""1980-01-01, the earliest day that every archive knows."""


def package_name() -> str:
    """Give the name of the file: program, version, system, processor."""
    return f"tms-education-{__version__}-{platform.system().lower()}-{platform.machine().lower()}.tar.gz"


def members(frozen: Path, extras: tuple[Path, ...] = EXTRAS) -> Iterator[tuple[str, Path]]:
    """Give every file with its name in the package, in order; links stay links."""
    found = {f"{TOP}/{path.relative_to(frozen).as_posix()}": path for path in frozen.rglob("*") if not is_folder(path)}
    found |= {f"{TOP}/{path.name}": path for path in extras}
    yield from sorted(found.items())


def is_folder(path: Path) -> bool:
    """Whether a path is a folder itself, and no link to one."""
    return path.is_dir() and not path.is_symlink()


def described(name: str, path: Path) -> tarfile.TarInfo:
    """Give what the package says of a file."""
    entry = tarfile.TarInfo(name)
    entry.mtime = WHEN
    entry.uname = entry.gname = ""
    if path.is_symlink():
        entry.type, entry.linkname = tarfile.SYMTYPE, path.readlink().as_posix()
        return entry
    entry.size = path.stat().st_size
    entry.mode = 0o755 if os.access(path, os.X_OK) else 0o644
    return entry


def pack(frozen: Path, file: Path, extras: tuple[Path, ...] = EXTRAS) -> str:
    """Write the package; give its SHA-256."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with (
        file.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for name, path in members(frozen, extras):
            entry = described(name, path)
            archive.addfile(entry, None if entry.issym() else io.BytesIO(path.read_bytes()))
    with file.open("rb") as written:
        return hashlib.file_digest(written, "sha256").hexdigest()


def main() -> int:
    """Pack what was built."""
    if not FROZEN.is_dir():
        print("There is no frozen folder yet: make build", file=sys.stderr)
        return 1
    shutil.rmtree(PACKED, ignore_errors=True)
    file = PACKED / package_name()
    digest = pack(FROZEN, file)
    file.with_name(f"{file.name}.sha256").write_text(f"{digest}  {file.name}\n", encoding="utf-8")
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1_000_000:.1f} MB, SHA-256 {digest}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
