"""What has no licence is not shipped: the collector gives every text, or says what is missing."""

import shutil
from pathlib import Path

import pytest
from tools import licence_files
from tools.licence_files import NoLicenceError


def test_a_package_brings_its_own():
    found = list(licence_files.of_packages(("Markdown", "rapidfuzz")))
    assert {folder for _file, folder in found} == {"LICENSES/Markdown", "LICENSES/rapidfuzz"}
    assert all(Path(file).stat().st_size > 200 for file, _folder in found)


def test_a_package_without_one_stops_the_build(tmp_path: Path, monkeypatch):
    folder = tmp_path / "bare-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1.0\n")
    (folder / "RECORD").write_text("bare-1.0.dist-info/METADATA,,\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(NoLicenceError, match="bare"):
        list(licence_files.of_packages(("bare",)))


def test_python_brings_its_own():
    ((file, folder),) = licence_files.of_python()
    assert folder == "LICENSES/Python"
    assert "PYTHON" in Path(file).read_text(encoding="utf-8", errors="replace").upper()


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="Debian only")
def test_a_library_of_the_system_brings_its_package_s():
    library = next(Path("/usr/lib").rglob("libc.so.6"))
    assert licence_files.is_of_system(str(library))
    ((file, folder),) = licence_files.of_system([str(library)])
    assert folder == "LICENSES/system/libc6"
    assert "GNU" in Path(file).read_text(encoding="utf-8", errors="replace")
    assert not licence_files.is_of_system(__file__)


@pytest.mark.skipif(shutil.which("dpkg") is None, reason="Debian only")
def test_a_library_from_nowhere_stops_the_build(tmp_path: Path):
    with pytest.raises(NoLicenceError, match=r"x\.so"):
        list(licence_files.of_system([str(tmp_path / "x.so")]))
