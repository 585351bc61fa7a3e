"""The brain in space at 760 x 630 without a graphics card: turning, the sharp picture after it, and the first picture.

Each number is a repaint of the real stage, words and all, beside a bare repaint of a widget in the same run. The first
picture is measured in a new process, as numpy is loaded by it: from the tap that opens the page of pictures.
"""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from tms_education.content.library import ShippedLibrary
from tms_education.domain.settings import Appearance, Theme
from tms_education.ui.pictures.brain.brain_picture import BrainPicture
from tms_education.ui.pictures.brain.brain_stage import BrainStage
from tms_education.ui.style import fonts
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

SIZE = (760, 630)
DRAG_MS, SHARP_MS, FIRST_MS = 25.0, 80.0, 250.0
DRAGS, WARM, RESTS, FIRSTS = 60, 15, 15, 5
STEPS = ("whole", "to-mood-spot", "coil", "pulse", "field", "depth", "helmet")
ROOT = Path(__file__).resolve().parents[1] / "resources"


def source(folder: str, name: str) -> bytes:
    file = ROOT / "pictures" / folder / f"{name}.svg"
    return file.read_bytes() if file.exists() else b""


def solid(name: str) -> bytes:
    return (ROOT / "brain" / name).read_bytes()


def bare_repaint() -> float:
    widget = QWidget()
    widget.resize(*SIZE)
    widget.show()
    QApplication.processEvents()
    return median(timed(widget.repaint) for _ in range(DRAGS))


def timed(work) -> float:
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def stage_of(step: str) -> BrainStage:
    scene = next(one for one in ShippedLibrary().scenes() if one.identifier == "brain")
    look = Look(Appearance(Theme.LIGHT, reduced_motion=True))
    stage = BrainStage(BrainPicture(scene, look, Art(source, solid)))
    stage.resize(*SIZE)
    stage.go_to(step)
    return stage


def opened(step: str) -> BrainStage:
    stage = stage_of(step)
    stage.show()
    while stage.brain.view is None or not stage.brain.view.model.has_fine:
        QApplication.processEvents()
    stage.repaint()
    return stage


def drags(stage: BrainStage) -> list[float]:
    times = []
    for number in range(DRAGS):
        stage.rotate(9, 1.5 if number % 20 < 10 else -1.5)
        times.append(timed(stage.repaint))
    return times[WARM:]


def rests(stage: BrainStage) -> list[float]:
    times = []
    for _ in range(RESTS):
        stage.rotate(23, 0)
        stage.repaint()
        stage.settle()
        times.append(timed(stage.repaint))
    return times[3:]


def coil_drags(stage: BrainStage) -> list[float]:
    stage.reset()
    middle = stage.brain.view.coil_middle(stage.stage_rect, stage.brain.state)
    times = []
    for number in range(DRAGS):
        middle.setX(middle.x() + (3 if number % 40 < 20 else -3))

        def moved() -> None:
            stage.brain.move_coil(stage.stage_rect, middle)
            stage.repaint()

        times.append(timed(moved))
    return times[WARM:]


def first_picture() -> float:
    """Give the milliseconds from opening the stage to the end of its first picture in space."""
    stage = stage_of("coil")
    start = perf_counter()
    stage.show()
    while stage.brain.view is None:
        QApplication.processEvents()
    return (perf_counter() - start) * 1000


def start() -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    fonts.load(str(file) for file in sorted((ROOT / "fonts").glob("*.ttf")))
    return app


def show(name: str, milliseconds: float, wanted: float, bare: float) -> bool:
    slow = milliseconds > wanted
    ending = "  too slow" if slow else ""
    print(f"{name:34}{milliseconds:10.1f}{wanted:9g}{milliseconds / bare:8.1f}{ending}")
    return slow


def main() -> int:
    """Print the table; give 1 when a number was missed."""
    app = start()
    bare, missed = bare_repaint(), False
    print(f"bare repaint {bare:.2f} ms; without a graphics card")
    print(f"{'what':34}{'median ms':>10}{'wanted':>9}{'x bare':>8}")
    for step in STEPS:
        stage = opened(step)
        missed |= show(f"turning, {step}", median(drags(stage)), DRAG_MS, bare)
        missed |= show(f"sharp, {step}", median(rests(stage)), SHARP_MS, bare)
        if step == "field":
            missed |= show("moving the coil with its field", median(coil_drags(stage)), DRAG_MS, bare)
        stage.hide()
    command = [sys.executable, "-m", "benchmarks.bench_brain", "first"]
    firsts = [float(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(FIRSTS)]
    missed |= show("first picture in space", median(firsts), FIRST_MS, bare)
    del app
    return int(missed)


if __name__ == "__main__":
    if sys.argv[1:] == ["first"]:
        application = start()
        print(first_picture())
    else:
        sys.exit(main())
