"""The package is the same bytes for the same folder, and leaves what the program keeps beside itself."""

import subprocess
import tarfile
from pathlib import Path

import pytest
from tools import package

from tms_education import __version__


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "frozen"
    (folder / "_internal" / "PySide6").mkdir(parents=True)
    (folder / "tms-education").write_bytes(b"\x7fELF")
    (folder / "tms-education").chmod(0o755)
    (folder / "_internal" / "PySide6" / "b.so").write_bytes(b"library")
    (folder / "_internal" / "b.so").symlink_to("PySide6/b.so")
    return folder


def test_the_same_folder_gives_the_same_bytes(frozen: Path, tmp_path: Path):
    first = package.pack(frozen, tmp_path / "one.tar.gz", ())
    (frozen / "tms-education").touch()
    second = package.pack(frozen, tmp_path / "two.tar.gz", ())
    assert first == second
    (frozen / "tms-education").write_bytes(b"\x7fELF2")
    assert package.pack(frozen, tmp_path / "three.tar.gz", ()) != first


def unpack(file: Path, folder: Path) -> None:
    """Unpack as staff do; Python's own way differs from 3.11.2, which Debian 12 has, to 3.11.4."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["tar", "-xzf", str(file), "-C", str(folder)], check=True)


def test_unpacked_it_is_the_folder_with_its_links_and_rights(frozen: Path, tmp_path: Path):
    package.pack(frozen, tmp_path / "p.tar.gz", package.EXTRAS)
    with tarfile.open(tmp_path / "p.tar.gz") as archive:
        owners = {(entry.uname, entry.gname, entry.uid, entry.mtime) for entry in archive}
    unpack(tmp_path / "p.tar.gz", tmp_path / "out")
    out = tmp_path / "out" / "tms-education"
    assert owners == {("", "", 0, package.WHEN)}
    assert (out / "tms-education").stat().st_mode & 0o111
    assert (out / "_internal" / "b.so").readlink() == Path("PySide6/b.so")
    assert (out / "_internal" / "b.so").read_bytes() == b"library"
    assert (out / "README.txt").read_text(encoding="utf-8").startswith("Understanding TMS")


def test_unpacking_a_newer_one_over_an_older_one_keeps_what_the_program_keeps(frozen: Path, tmp_path: Path):
    older = tmp_path / "stick" / "tms-education"
    (older / "data" / "keys").mkdir(parents=True)
    (older / "data" / "keys" / "public.key").write_bytes(b"of the clinic")
    (older / "tms-education").write_bytes(b"older")
    package.pack(frozen, tmp_path / "p.tar.gz", package.EXTRAS)
    with tarfile.open(tmp_path / "p.tar.gz") as archive:
        assert not [name for name in archive.getnames() if name.startswith(f"{package.TOP}/data")]
    unpack(tmp_path / "p.tar.gz", tmp_path / "stick")
    assert (older / "data" / "keys" / "public.key").read_bytes() == b"of the clinic"
    assert (older / "tms-education").read_bytes() == b"\x7fELF"


def test_the_name_says_version_system_and_processor():
    name = package.package_name()
    assert name.startswith(f"tms-education-{__version__}-")
    assert name.endswith(".tar.gz")
