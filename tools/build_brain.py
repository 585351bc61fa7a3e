"""Builds the shapes of the brain in space anew: `python tools/build_brain.py`, in an environment of its own.

Input is one package from PyPI, T1Prep 0.8.1 (Apache-2.0), of which five files are read; versions are in
tools/requirements-brain.txt. Output are the five files in resources/brain/. Two runs give the same bytes and take about
a minute on two cores. ``--check`` builds into a folder of its own and compares with what ships.
"""

import argparse
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from importlib.metadata import version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.brain import casing, cortex, head, pack

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ROOT / "resources" / "brain"
REQUIREMENTS = ROOT / "tools" / "requirements-brain.txt"
SOURCE = "T1Prep==0.8.1"


def fetched(cache: Path) -> Path:
    """Give the folder with the inputs, fetched with pip where they are not there yet."""
    folder = cache / "inputs"
    if all((folder / name).is_file() for name in cortex.INPUTS):
        return folder
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(cache), SOURCE]
    subprocess.run(command, check=True)
    wheel = next(file for file in cache.iterdir() if file.name.lower().startswith("t1prep") and file.suffix == ".whl")
    with zipfile.ZipFile(wheel) as packed:
        for name in cortex.INPUTS:
            packed.extract(name, folder)
    return folder


def other_versions() -> list[str]:
    """Give the packages that are installed in another version than the one this build was checked with."""
    lines = [line for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines() if "==" in line]
    wanted = [line.split("==") for line in lines if not line.startswith("#")]
    return [f"{name} {version(name)}, not {number}" for name, number in wanted if version(name) != number]


def build(inputs: Path, folder: Path) -> None:
    """Write the five files."""
    folder.mkdir(parents=True, exist_ok=True)
    volume, origin = cortex.read_volume(inputs)
    surface = cortex.build_cortex(inputs)
    print("cortex", len(surface.points), "corners")
    cerebellum = cortex.build_cerebellum(volume, origin, surface)
    print("cerebellum and stem", len(cerebellum[0]), "corners")
    skull = head.build(volume, origin)
    print("head", len(skull[0]), "corners")
    pack.write(folder, pack.parts(surface, cerebellum, skull))
    casing.write(folder / "coil.npz")


def hashes(folder: Path) -> dict[str, str]:
    """Give the hash of every shape in a folder."""
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in sorted(folder.glob("*.npz"))}


def main() -> int:
    """Build, or check what ships; give 1 when it differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="build elsewhere and compare with what ships")
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "brain", help="where fetched files are kept")
    chosen = parser.parse_args()
    for line in other_versions():
        print(f"Other version: {line}. The bytes may differ.")
    chosen.cache.mkdir(parents=True, exist_ok=True)
    inputs = fetched(chosen.cache)
    if not chosen.check:
        build(inputs, SHIPPED)
        print("\n".join(f"{digest}  {name}" for name, digest in hashes(SHIPPED).items()))
        return 0
    with tempfile.TemporaryDirectory(prefix="tms-brain-") as made:
        build(inputs, Path(made))
        same = hashes(Path(made)) == hashes(SHIPPED)
    print("The shapes that ship are the ones this builds." if same else "The shapes that ship differ.")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
