"""What the frozen program costs once it runs: memory and rest on each page, and the time from a tap to the next guide.

    python -m benchmarks.bench_pages [--idle SECONDS]

A twin of the program runs offscreen beside it and tells where a guide's card is; the tap goes through the X server.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from benchmarks import processes
from benchmarks.bench_start import ROOT, program
from benchmarks.screen import HEIGHT, WIDTH, less_motion, screen
from tms_education.app.compose import build
from tms_education.app.options import Options
from tms_education.ui.widgets.button import Pressable

MOST_MB = {"home": 75, "learn/three-ways": 80, "explore/brain": 130}
STILL = ("home", "learn", "learn/three-ways", "explore/brain", "timeline", "numbers", "check-in", "support")
MOST_SWITCHES = 1.0
MOST_UNSEEN, MOST_SEEN = 60.0, 40.0
MOST_FOLDER, MOST_PACKED = 125, 40
FINDS = 9


def started(shown, route: str, more: dict[str, str] | None = None):
    words = [*program(), "--data-dir", str(ROOT / "build" / "bench" / "empty"), "--open", route]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
    before, now = shown.look(), time.perf_counter()
    process = subprocess.Popen(words, env=shown.environment | (more or {}), cwd=ROOT, **quiet)
    shown.watch(process, now, before)
    return process


def at_rest(route: str, seconds: float) -> tuple[float, float, float]:
    """Give MB of memory, percent of a processor, and context switches a second of a page that nobody touches."""
    with screen() as shown:
        process = started(shown, route)
        try:
            time.sleep(4)  # noqa: TID251 -- what is put off until after the first picture is done by then
            cost, turns, since = processes.processor_ms(process.pid), processes.switches(process.pid), time.monotonic()
            time.sleep(seconds)  # noqa: TID251 -- nothing happens: that is what is measured
            span = time.monotonic() - since
            worked = (processes.processor_ms(process.pid) - cost) / span / 10
            return processes.memory_mb(process.pid), worked, (processes.switches(process.pid) - turns) / span
        finally:
            processes.end(process)


def cards() -> list[QPoint]:
    """Give the middle of each guide's card that the library shows without scrolling."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication([])
    application.setStyle("Fusion")
    twin = build(application, Options(data_dir=ROOT / "build" / "bench" / "twin", route="learn"))
    twin.window.resize(WIDTH, HEIGHT)
    twin.window.go("learn")
    twin.window.show()
    application.processEvents()
    page = twin.window.page
    found = []
    for card in page.findChildren(Pressable):
        middle = card.mapTo(twin.window, card.rect().center())
        if card.width() > 250 and card.height() > 120 and middle.y() < HEIGHT - 60 and middle.y() > 150:
            found.append(middle)
    twin.window.close()
    return found[:4]


def taps(seen: bool) -> list[float]:
    """Give the ms from a tap on a card until its guide is painted, its picture at rest; seen ones were just open."""
    found = []
    with screen() as shown, tempfile.TemporaryDirectory() as still:
        process = started(shown, "learn/will-it-work", less_motion(Path(still)))
        try:
            time.sleep(1.5)  # noqa: TID251 -- a person reads first
            shown.keys("Control_L", "2")
            time.sleep(1.5)  # noqa: TID251 -- and looks for the next guide
            for place in cards():
                for turn in (False, True):
                    before = shown.look()
                    pressed = shown.press(place.x(), place.y())
                    painted = shown.watch(process, pressed, before, 10)
                    if turn == seen:
                        found.append(painted.ms)
                    shown.park()
                    shown.keys("Alt_L", "Left")
                    time.sleep(1.2)  # noqa: TID251 -- the library is there again
        finally:
            processes.end(process)
    return found


def sizes() -> bool:
    """Print how large the folder is, and packed; give whether that is too much."""
    folder = ROOT / "build" / "frozen" / "tms-education"
    if not folder.is_dir():
        return False
    told = subprocess.run(["du", "-sm", str(folder)], capture_output=True, text=True, check=True)  # noqa: S607
    large = int(told.stdout.split()[0])
    words = f"tar c -C {folder.parent} {folder.name} | xz -T2 -6 | wc -c"
    packed = subprocess.run(words, shell=True, capture_output=True, text=True, check=True)  # noqa: S602 -- our own words
    small = int(packed.stdout) / 1e6
    print(f"  folder {large} MB, at most {MOST_FOLDER}; packed with xz {small:.1f} MB, at most {MOST_PACKED}")
    return large > MOST_FOLDER or small > MOST_PACKED


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--idle", type=float, default=10.0)
    given = parser.parse_args()
    missed = sizes()
    for route in STILL:
        memory, worked, turns = at_rest(route, given.idle)
        most = MOST_MB.get(route)
        wrong = (most is not None and memory > most) or turns > MOST_SWITCHES
        missed |= wrong
        limit = f", at most {most}" if most else ""
        rest = f"at rest {worked:.2f} % of a processor, {turns:.1f} switches a second"
        print(f"  {route:20} {memory:6.1f} MB{limit}; {rest}{'   MISSED' if wrong else ''}", flush=True)
    for seen, most in ((False, MOST_UNSEEN), (True, MOST_SEEN)):
        times = taps(seen)
        middle = statistics.median(times)
        missed |= middle > most
        print(f"  next guide, {'seen' if seen else 'unseen'}: {middle:.0f} ms in the middle of {len(times)} "
              f"({min(times):.0f} to {max(times):.0f}), at most {most:.0f}", flush=True)  # fmt: skip
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
