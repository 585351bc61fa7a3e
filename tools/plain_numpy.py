"""Builds the installed version of numpy without BLAS, for the frozen folder: `make release`. Linux only.

The wheel that numpy publishes brings OpenBLAS, and its core several times, for processors of several kinds: 36 MB. What
this program multiplies has three columns; built from its source numpy takes 7 MB and paints the brain as fast (decision
15). It takes a C and a C++ compiler, and some minutes, once: the wheel stays in build/numpy, and `make build` uses it.
"""

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path, PurePath

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "build" / "numpy"
OPTIONS = ("allow-noblas=true", "blas=none", "lapack=none", "cpu-dispatch=none")
"""Options of numpy's own build. Without dispatch it takes the processors that the published wheel takes, each alike."""

LEFT_OUT = ("numpy.libs", "libscipy_openblas", "libgfortran", "libquadmath")
"""What the published wheel brings beside it, and the links to that."""

Entry = tuple[str, str, str]
"""A file of the frozen folder: its name there, where it comes from, its kind."""


def kept(folder: Path = KEPT) -> Path | None:
    """Give the wheel that was built of the installed numpy for this Python, or nothing."""
    python = f"cp{sys.version_info.major}{sys.version_info.minor}"
    return next(iter(folder.glob(f"numpy-{version('numpy')}-{python}-*.whl")), None)


def build(folder: Path = KEPT) -> None:
    """Build that wheel, unless there is one."""
    if kept(folder) is not None:
        return
    settings = [f"--config-settings=setup-args=-D{option}" for option in OPTIONS]
    asked = ["--no-deps", "--no-binary", "numpy", "--wheel-dir", str(folder), f"numpy=={version('numpy')}"]
    pinned = os.environ | {"PIP_CONSTRAINT": str(ROOT / "constraints.txt")}
    subprocess.run([sys.executable, "-m", "pip", "wheel", *settings, *asked], check=True, env=pinned)


def swapped(entries: Iterable[Entry], wheel: Path, folder: Path) -> Iterator[Entry]:
    """Give the files of the frozen folder with numpy's from that wheel, which is unpacked into ``folder``.

    Raises:
        FileNotFoundError: the wheel lacks one of them.
    """
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder)
    for name, source, kind in entries:
        parts = PurePath(name).parts
        if parts[0] == "numpy":
            yield name, str((folder / name).resolve(strict=True)), kind
        elif not parts[0].startswith(LEFT_OUT):
            yield name, source, kind


if __name__ == "__main__":
    build()
