"""Finds the system libraries that Qt needs and this machine lacks, and on Debian or Ubuntu installs them or says how.

Qt ends a program with a raw abort when its window plugin cannot be loaded. A bare machine should see a sentence:
`make run` and `make test` ask this program first. It imports no Qt, and on other systems it says nothing.

    python tools/system_libraries.py              names what is missing
    python tools/system_libraries.py --install    installs it when run as root
    python tools/system_libraries.py --build      asks for what `make build` needs as well
"""

import argparse
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

NEEDED_FILES = (
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqminimal.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "Qt/plugins/imageformats/libqsvg.so",
    "Qt/plugins/iconengines/libqsvgicon.so",
)
"""What the program loads from the PySide6 folder; each names further libraries."""

WISHED_FILES = ("QtTextToSpeech.abi3.so", "QtMultimedia.abi3.so")
"""What gives the program a voice and sound; without it everything else works, and the tests of sound fail."""

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
"""The Debian package that brings each library. Ubuntu knows every one of them by the same name."""

NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)


def is_debian(os_release: str) -> bool:
    """Whether /etc/os-release describes Debian, Ubuntu or a relative of theirs."""
    words = re.findall(r"^ID(?:_LIKE)?=(.*)$", os_release, re.MULTILINE)
    return bool({"debian", "ubuntu"} & {word for line in words for word in line.strip("\"'").split()})


def missing_in(ldd_output: str) -> frozenset[str]:
    """The libraries that `ldd` could not find."""
    return frozenset(NOT_FOUND.findall(ldd_output))


def missing_libraries(pyside: Path, names: tuple[str, ...] = NEEDED_FILES) -> frozenset[str]:
    """The libraries that the files this program loads from a PySide6 folder need and this machine lacks."""
    files = [str(pyside / name) for name in names if (pyside / name).exists()]
    if not files:
        return frozenset()
    ldd = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    return missing_in(ldd.stdout)


def packages_for(libraries: Iterable[str]) -> tuple[list[str], list[str]]:
    """The Debian packages that bring these libraries, and the libraries for which none is known."""
    wanted = set(libraries)
    known = sorted({PACKAGES[library] for library in wanted & PACKAGES.keys()})
    return known, sorted(wanted - PACKAGES.keys())


def missing_build_packages() -> list[str]:
    """The Debian packages that PyInstaller needs and this machine lacks: objcopy, and Python as a shared library."""
    python = f"python3.{sys.version_info.minor}"
    library = Path(sysconfig.get_config_var("LIBDIR") or "", sysconfig.get_config_var("INSTSONAME") or "")
    found = {"binutils": shutil.which("objcopy") is not None, f"lib{python}": library.is_file()}
    return [package for package, is_here in found.items() if not is_here]


def install(packages: list[str]) -> None:
    """Installs packages with apt-get. Whether it worked, a second look tells."""
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    commands = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "--yes", "--no-install-recommends", *packages],
    )
    for command in commands:
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=False)


def advice(packages: list[str], unknown: list[str]) -> str:
    """What to tell a person whose machine lacks these packages, and libraries that no known package brings."""
    sentences = []
    if packages:
        line = f"sudo apt-get install {' '.join(packages)}"
        sentences.append(f"System libraries that the program needs are missing. Install them with:\n\n  {line}\n")
    if unknown:
        sentences.append(f"No Debian package is known here for: {' '.join(unknown)}")
    return "\n".join(sentences)


def pyside_folder() -> Path | None:
    """Where PySide6 is installed for this Python, found without importing it."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0])


def runs_here() -> bool:
    """Whether this machine is one that this program knows: Debian or a relative, with the tools asked here."""
    release = Path("/etc/os-release")
    if not sys.platform.startswith("linux") or not release.is_file():
        return False
    tools = shutil.which("ldd") and shutil.which("apt-get")
    return bool(tools) and is_debian(release.read_text(encoding="utf-8"))


def look(pyside: Path, *, for_build: bool) -> tuple[list[str], list[str]]:
    """The packages that are missing, and the missing libraries for which no package is known."""
    packages, unknown = packages_for(missing_libraries(pyside))
    return packages + (missing_build_packages() if for_build else []), unknown


def main(arguments: list[str]) -> int:
    """Looks, installs when asked and allowed, and says what is left to do. 0 when nothing is missing."""
    parser = argparse.ArgumentParser(description="Find the system libraries that Qt needs and this machine lacks.")
    parser.add_argument("--install", action="store_true", help="install them when run as root")
    parser.add_argument("--build", action="store_true", help="ask for what building the folder needs as well")
    parser.add_argument("--pyside", type=Path, help="the PySide6 folder to look at (default: this Python's)")
    options = parser.parse_args(arguments)
    pyside = options.pyside or pyside_folder()
    if not runs_here() or pyside is None:
        return 0
    packages, unknown = look(pyside, for_build=options.build)
    if options.install and os.geteuid() == 0:
        packages += packages_for(missing_libraries(pyside, WISHED_FILES))[0]
    if packages and options.install and os.geteuid() == 0:
        print(f"Installing system libraries that the program needs: {' '.join(packages)}", flush=True)
        install(packages)
        packages, unknown = look(pyside, for_build=options.build)
    if packages or unknown:
        print(advice(packages, unknown), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
