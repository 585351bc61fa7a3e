"""Starting the frozen program against the floor, in one run: `python -m benchmarks.bench_start [--runs N] [--cold]`.

Every round starts the floor and each way of starting the program once, in another order; what counts is the middle of
the ratios of the rounds. It measures what `make build` made; without that, what is installed (and says so).
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.content import packs
from tests.export.samples import StillClock

from benchmarks import processes
from benchmarks.bench_records import fill
from benchmarks.screen import less_motion, screen
from tms_education.app.packs import DevicePacks
from tms_education.storage.pack_folder import PackFolder
from tms_education.storage.paths import DataFolder

ROOT = Path(__file__).resolve().parents[1]
FROZEN = ROOT / "build" / "frozen" / "tms-education"
FLOOR = "floor: a bare label"
MOST = {
    "home": 1.10,
    "article": 1.20,
    "home, 20,000 records": 1.10,
    "home, a pack of 1 guide": 1.10,
    "home, a pack of 1,000 guides": 1.10,
    "processor": 1.20,
    "cold": 1.20,
}
"""The most that each may be, as a ratio to the floor."""

AIMED = dict.fromkeys(MOST, 0.90) | {"article": 1.00, "processor": 1.00, "cold": 1.00}


def program() -> list[str]:
    """Give the words that start the program."""
    if (FROZEN / "tms-education").is_file():
        return [str(FROZEN / "tms-education")]
    return [sys.executable, "-m", "tms_education"]


def apply_pack(folder: Path, count: int) -> None:
    """Put a pack of so many guides in use, as staff do: each is a shipped one under another name."""
    shipped = (ROOT / "articles" / "en" / "about.md").read_text("utf-8")
    guides = {
        f"articles/en/guide-{number}.md": shipped.replace("order: 190", f"order: {1000 + number}", 1).encode()
        for number in range(count)
    }
    device = DevicePacks(PackFolder(DataFolder(folder).packs), StillClock())
    with tempfile.TemporaryDirectory() as place:
        look = device.look_at(packs.write(Path(place, "many.tmspack"), {**packs.source(), **guides}))
        while not look.step():
            pass
        device.apply(look)


def ways(folder: Path) -> dict[str, list[str]]:
    """Give every way of starting, by its name."""
    full = folder / "full"
    if not full.exists():
        fill(DataFolder(full), StillClock())
    start = program()
    for count in (1, 1000):
        if not (folder / f"pack-{count}").exists():
            apply_pack(folder / f"pack-{count}", count)
    return {
        FLOOR: [sys.executable, "-m", "benchmarks.floor"],
        "home": [*start, "--data-dir", str(folder / "empty")],
        "article": [*start, "--data-dir", str(folder / "empty"), "--open", "learn/three-ways"],
        "home, 20,000 records": [*start, "--data-dir", str(full)],
        "home, a pack of 1 guide": [*start, "--data-dir", str(folder / "pack-1")],
        "home, a pack of 1,000 guides": [*start, "--data-dir", str(folder / "pack-1000")],
    }


def once(words: list[str], *, cold: bool):
    """Start one on a screen of its own, its pictures at rest; give when it was painted and what it had cost."""
    with screen() as shown, tempfile.TemporaryDirectory() as still:
        environment = shown.environment | less_motion(Path(still))
        if cold:
            processes.forget_files(FROZEN, Path(sys.prefix) / "lib")
        before = shown.look()
        started = time.perf_counter()
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
        process = subprocess.Popen(words, env=environment, cwd=ROOT, **quiet)
        try:
            return shown.watch(process, started, before)
        finally:
            processes.end(process)


def rounds(every: dict[str, list[str]], count: int, *, cold: bool) -> dict[str, list]:
    """Start every way once a round, in another order each time; the first round warms up and does not count."""
    found: dict[str, list] = {name: [] for name in every}
    for number in range(count + 1):
        names = list(every)
        random.shuffle(names)
        seen = {name: once(every[name], cold=cold) for name in names}
        if number:
            for name, painted in seen.items():
                found[name].append(painted)
    return found


def ratios(found: dict[str, list], name: str, what: str) -> list[float]:
    """Give the ratio to the floor of each round."""
    return [getattr(one, what) / getattr(floor, what) for one, floor in zip(found[name], found[FLOOR], strict=True)]


def told(label: str, values: list[float], limit: str) -> bool:
    """Print a row; give whether the number was missed."""
    middle = statistics.median(values)
    verdict = "" if middle <= AIMED[limit] else " (aimed at)"
    print(f"  {label:34} {middle:5.2f} x floor ({min(values):.2f} to {max(values):.2f}), at most {MOST[limit]:.2f}; "
          f"{AIMED[limit]:.2f}{verdict or ' reached'}")  # fmt: skip
    return middle > MOST[limit]


def report(found: dict[str, list], *, cold: bool) -> bool:
    """Print every row; give whether one was missed."""
    floor = statistics.median(one.ms for one in found[FLOOR])
    cost = statistics.median(one.processor_ms for one in found[FLOOR])
    print(f"  {FLOOR:34} {floor:5.0f} ms, {cost:.0f} ms of a processor; {len(found[FLOOR])} rounds")
    missed = False
    for name, all_painted in found.items():
        if name == FLOOR:
            continue
        middle = statistics.median(one.ms for one in all_painted)
        label = f"{'cold, ' if cold else ''}{name}: {middle:.0f} ms"
        missed |= told(label, ratios(found, name, "ms"), "cold" if cold else name)
        missed |= told("  its processor time", ratios(found, name, "processor_ms"), "processor") and not cold
    return missed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--cold", action="store_true", help="take the files out of memory before each start")
    parser.add_argument("--out", type=Path, help="keep every number in this JSON file")
    given = parser.parse_args()
    made = Path("build") / "bench"
    made.mkdir(parents=True, exist_ok=True)
    print(f"  {'frozen folder' if len(program()) == 1 else 'installed, not frozen'}, load {os.getloadavg()[0]:.1f}")
    found = rounds(ways(made.resolve()), given.runs, cold=given.cold)
    if given.out:
        given.out.write_text(
            json.dumps(
                {name: [(one.ms, one.processor_ms) for one in all_painted] for name, all_painted in found.items()}
            )
        )
    return int(report(found, cold=given.cold))


if __name__ == "__main__":
    sys.exit(main())
