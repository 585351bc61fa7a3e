"""A machine without Qt's libraries is told what to install, in a sentence."""

import importlib.util
import shutil
from pathlib import Path

import pytest
from tools import system_libraries

LDD = """/somewhere/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffc1b5f2000)
\tlibxcb-cursor.so.0 => not found
\tlibz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x00007f0000000000)
/somewhere/libqoffscreen.so:
\tlibEGL.so.1 => not found
\tlibxcb-cursor.so.0 => not found
"""


@pytest.mark.parametrize(
    ("release", "expected"),
    [
        ("ID=debian\n", True),
        ("ID=ubuntu\nID_LIKE=debian\n", True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ("ID=fedora\nVARIANT_ID=debian\n", False),
        ("", False),
    ],
)
def test_debian_and_its_relatives_are_known(release: str, expected: bool):
    assert system_libraries.is_debian(release) is expected


def test_each_missing_library_is_named_once():
    assert system_libraries.missing_in(LDD) == {"libxcb-cursor.so.0", "libEGL.so.1"}


def test_libraries_become_packages_and_the_unknown_stay_visible():
    libraries = {"libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libstrange.so.9"}
    assert system_libraries.packages_for(libraries) == (["libegl1", "libglib2.0-0"], ["libstrange.so.9"])


def test_the_advice_is_a_line_to_paste():
    assert "\n  sudo apt-get install libegl1 libgl1\n" in system_libraries.advice(["libegl1", "libgl1"], [])


def test_every_package_name_can_be_typed_after_apt_get_install():
    for package in system_libraries.PACKAGES.values():
        assert package == package.lower()
        assert " " not in package


def test_every_file_that_is_asked_exists_in_this_qt():
    pyside = system_libraries.pyside_folder()
    assert pyside is not None
    assert [name for name in system_libraries.NEEDED_FILES if not (pyside / name).exists()] == []


def test_a_folder_without_qt_needs_nothing(tmp_path: Path):
    assert system_libraries.main(["--pyside", str(tmp_path)]) == 0


@pytest.mark.skipif(not system_libraries.runs_here(), reason="speaks only on Debian and its relatives")
def test_a_library_that_is_missing_ends_in_a_sentence(tmp_path: Path, capsys):
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    plugin = "Qt/plugins/platforms/libqminimal.so"
    broken = tmp_path / plugin
    broken.parent.mkdir(parents=True)
    shutil.copy(Path(spec.origin).parent / plugin, broken)
    broken.write_bytes(broken.read_bytes().replace(b"libGL.so.1\0", b"libQQ.so.1\0"))
    assert system_libraries.main(["--pyside", str(tmp_path)]) == 1
    assert "No Debian package is known here for: libQQ.so.1" in capsys.readouterr().err
