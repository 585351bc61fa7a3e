"""A numpy built without BLAS takes the place of the published one in the frozen folder, file by file."""

import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
from tools import plain_numpy

CORE = "numpy/_core/_multiarray_umath.so"
NAME = f"numpy-{version('numpy')}-cp{sys.version_info.major}{sys.version_info.minor}-x-linux_x86_64.whl"


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / NAME, "w") as packed:
        packed.writestr(CORE, "small")
        packed.writestr("numpy/random/mtrand.so", "not asked for")
    return tmp_path / NAME


def test_numpy_comes_from_the_wheel_and_blas_stays_out(wheel: Path, tmp_path: Path):
    entries = [
        (CORE, "/published", "EXTENSION"),
        ("numpy.libs/libscipy_openblas64_.so", "/published", "BINARY"),
        ("libgfortran-0352e75f.so.5.0.0", "numpy.libs/libgfortran", "SYMLINK"),
        ("PySide6/QtCore.abi3.so", "/qt", "EXTENSION"),
    ]
    (core, *others) = plain_numpy.swapped(entries, wheel, tmp_path / "out")
    assert (core[0], Path(core[1]).read_text(), core[2]) == (CORE, "small", "EXTENSION")
    assert others == [entries[-1]]


def test_a_wheel_that_lacks_a_file_stops_the_build(wheel: Path, tmp_path: Path):
    with pytest.raises(FileNotFoundError, match="linalg"):
        list(plain_numpy.swapped([("numpy/linalg/_umath_linalg.so", "/published", "EXTENSION")], wheel, tmp_path))


def test_what_was_built_once_is_not_built_again(wheel: Path):
    plain_numpy.build(wheel.parent)
    assert plain_numpy.kept(wheel.parent) == wheel


@pytest.mark.parametrize("name", ["numpy-0.1-cp311-x.whl", f"numpy-{version('numpy')}-cp27-x.whl", "numpy.zip"])
def test_a_wheel_of_another_version_or_python_does_not_count(tmp_path: Path, name: str):
    (tmp_path / name).write_bytes(b"")
    assert plain_numpy.kept(tmp_path) is None
