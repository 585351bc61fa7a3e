"""Collects the licence of everything that build.spec puts into the frozen folder, and names what has none.

A Python package brings its own; a library of the system brings the copyright file of its Debian package; Python and
PyInstaller bring theirs. Qt's and Phosphor's texts lie in docs/licences.
"""

import importlib.metadata
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path

NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")
DEBIAN_TEXTS = Path("/usr/share/doc")

Pair = tuple[str, str]
"""A file, and the folder it goes to."""


class NoLicenceError(Exception):
    """Something would be shipped without its licence."""


def of_packages(packages: Iterable[str]) -> Iterator[Pair]:
    """Give the licence files of installed Python packages.

    Raises:
        NoLicenceError: a package brings none.
    """
    for package in packages:
        found = [
            str(file.locate())
            for file in importlib.metadata.files(package) or ()
            if ".dist-info" in str(file) and ("licenses" in file.parts or file.name.upper().startswith(NAMES))
        ]
        if not found:
            raise NoLicenceError(f"{package} brings no licence file")
        yield from ((file, f"LICENSES/{package}") for file in found)


def of_python() -> Iterator[Pair]:
    """Give Python's own licence."""
    library = Path(sysconfig.get_path("stdlib"))
    versioned = DEBIAN_TEXTS / f"python3.{sys.version_info.minor}"
    for file in (library / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt"), versioned / "copyright"):
        if file.is_file():
            yield str(file), "LICENSES/Python"
            return
    raise NoLicenceError("Python's own licence was not found")


def of_system(libraries: Iterable[str]) -> Iterator[Pair]:
    """Give the copyright file of each Debian package that a library of the system is from, under its name.

    Raises:
        NoLicenceError: a library is from no package, or its package brings no such file.
    """
    for package in sorted({debian_package(Path(library)) for library in libraries}):
        text = DEBIAN_TEXTS / package / "copyright"
        if not text.is_file():
            raise NoLicenceError(f"{package} brings no copyright file")
        yield str(text), f"LICENSES/system/{package}"


def debian_package(library: Path) -> str:
    """Give the name of the package that a file is from."""
    real = library.resolve()
    with_usr, without_usr = Path("/usr", *real.parts[1:]), Path("/", *real.parts[2:])
    for path in dict.fromkeys((library, real, with_usr, without_usr)):
        asked = subprocess.run(["dpkg", "-S", str(path)], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.split(":", maxsplit=1)[0].split(",")[0].strip()
    raise NoLicenceError(f"{library.name} is from no package of the system")


def is_of_system(source: str) -> bool:
    """Whether a file is a library of a Debian system, whose package can be asked for."""
    if not sys.platform.startswith("linux") or shutil.which("dpkg") is None:
        return False
    return os.path.realpath(source).startswith(("/usr/lib/", "/lib/"))
