"""Pictures every page in every size and theme, for eyes: `make shots`, then look into build/shots.

The program itself says which routes it has and takes each picture; every picture is its own start, with its own empty
data folder, so that none can show what another left behind.
"""

import argparse
import itertools
import json
import os
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor  # noqa: TID251 -- no Qt here; each thread waits for one program
from dataclasses import dataclass
from pathlib import Path

PROGRAM = (sys.executable, "-m", "tms_education")
SIZES = ("1280x800", "800x1280", "1920x1080")
THEMES = ("light", "dim", "high-contrast")
LARGE_TEXT_THEMES = ("light", "high-contrast")
SECONDS_FOR_ONE = 60
PNG_START = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to take: a route in a theme, a size and a text size."""

    route: str
    theme: str
    size: str
    text_size: int

    def file(self, folder: Path) -> Path:
        """Where the picture goes: theme/size/route.png, with -200 after the size for large text."""
        size = self.size if self.text_size == 100 else f"{self.size}-{self.text_size}"  # noqa: PLR2004 -- per cent
        return folder / self.theme / size / f"{self.route.replace('/', '-').replace('#', '-')}.png"


def plan(routes: list[str], sizes: list[str], themes: list[str]) -> Iterator[Shot]:
    """Every picture to take: all themes at 100 %, then large text where it is hardest to fit and to see."""
    for theme, size, route in itertools.product(themes, sizes, routes):
        yield Shot(route, theme, size, 100)
    large = [theme for theme in themes if theme in LARGE_TEXT_THEMES]
    for theme, size, route in itertools.product(large, sizes, routes):
        yield Shot(route, theme, size, 200)


def environment() -> dict[str, str]:
    """The environment of a picture: no window on anybody's screen, and no scaling of this machine's."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    return kept | {"QT_QPA_PLATFORM": "offscreen"}


def all_routes() -> list[str]:
    """Every route that the program says it has.

    Raises:
        subprocess.CalledProcessError: the program did not say.
    """
    answer = subprocess.run(
        [*PROGRAM, "routes", "--format", "json"], capture_output=True, text=True, check=True, env=environment()
    )
    entries = json.loads(answer.stdout)
    return [entry if isinstance(entry, str) else entry["route"] for entry in entries]


def picture_size(file: Path) -> str:
    """Width and height of a PNG as its first bytes tell them, or nothing when it is no PNG."""
    start = file.read_bytes()[:24] if file.is_file() else b""
    if len(start) < 24 or not start.startswith(PNG_START):  # noqa: PLR2004 -- the header up to the height
        return ""
    width, height = struct.unpack(">II", start[16:24])
    return f"{width}x{height}"


def take(shot: Shot, folder: Path) -> str:
    """Takes one picture; gives what went wrong, or nothing."""
    file = shot.file(folder)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="tms-shot-") as data:
        wishes = ["--screenshot", str(file), "--size", shot.size, "--open", shot.route]
        look = ["--theme", shot.theme, "--text-size", str(shot.text_size), "--data-dir", data]
        try:
            done = subprocess.run(
                [*PROGRAM, *wishes, *look],
                capture_output=True,
                text=True,
                check=False,
                env=environment(),
                timeout=SECONDS_FOR_ONE,
            )
        except subprocess.TimeoutExpired:
            return f"took longer than {SECONDS_FOR_ONE} s"
    if done.returncode != 0:
        return f"exit {done.returncode}: {done.stderr.strip()[-400:]}"
    size = picture_size(file)
    return "" if size == shot.size else f"asked for {shot.size}, the picture is {size or 'not there'}"


def main(arguments: list[str]) -> int:
    """Takes every picture, names each that failed, and gives 1 when any did."""
    parser = argparse.ArgumentParser(description="Picture every page in every size and theme.")
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--routes", nargs="*", default=[], help="only these (default: all)")
    parser.add_argument("--sizes", nargs="*", default=list(SIZES))
    parser.add_argument("--themes", nargs="*", default=list(THEMES), choices=THEMES)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args(arguments)
    shots = list(plan(options.routes or all_routes(), options.sizes, options.themes))
    with ThreadPoolExecutor(options.jobs) as pool:
        troubles = list(pool.map(lambda shot: take(shot, options.out), shots))
    failed = [(shot, trouble) for shot, trouble in zip(shots, troubles, strict=True) if trouble]
    for shot, trouble in failed:
        print(f"{shot.file(options.out)}: {trouble}", file=sys.stderr)
    print(f"{len(shots) - len(failed)} of {len(shots)} pictures in {options.out}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
