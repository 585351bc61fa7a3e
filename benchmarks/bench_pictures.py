"""How long one frame of each step of the vector pictures takes at 760 x 630, beside a bare repaint of a widget."""

import os
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tms_education.content.library import ShippedLibrary
from tms_education.domain.settings import Appearance, Theme
from tms_education.ui.pictures import gallery
from tms_education.ui.style import fonts
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

SIZE, FRAMES = (760, 630), 60
MEDIAN_MS, P95_MS = 8.0, 16.0
ROOT = Path(__file__).resolve().parents[1] / "resources"
OTHERS = {"brain"}
"""Pictures with a benchmark of their own."""


def bare_repaint() -> float:
    """Give the milliseconds in which a bare widget of the same size is painted."""
    widget, image = QWidget(), QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    widget.resize(*SIZE)
    times = []
    for _ in range(FRAMES):
        start = perf_counter()
        widget.render(image)
        times.append((perf_counter() - start) * 1000)
    return median(times)


def frames(picture, step):
    """Give the milliseconds of each frame at 60 a second, in the first, middle and last part of a step."""
    picture.go_to(step)
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    end, times = max(picture.still_at(step), 1.0), []
    parts = [share * end + frame / 60 for share in (0.0, 0.45, 0.9) for frame in range(FRAMES // 3)]
    for moment in (0.0, *parts):
        painter = QPainter(image)
        start = perf_counter()
        picture.draw(painter, QRectF(0, 0, *SIZE), moment)
        times.append((perf_counter() - start) * 1000)
        painter.end()
    return sorted(times[1:])


def source(folder: str, name: str) -> bytes:
    file = ROOT / "pictures" / folder / f"{name}.svg"
    return file.read_bytes() if file.exists() else b""


def main() -> int:
    """Print the table; give 1 when a step is too slow."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    fonts.load(str(file) for file in sorted((ROOT / "fonts").glob("*.ttf")))
    bare, missed = bare_repaint(), False
    print(f"bare repaint {bare:.2f} ms; wanted: median <= {MEDIAN_MS:g} ms, p95 <= {P95_MS:g} ms")
    print(f"{'picture/step':34}{'median ms':>10}{'p95 ms':>9}{'x bare':>8}")
    for scene in ShippedLibrary().scenes():
        picture = gallery.build(scene.identifier, scene, Look(Appearance(Theme.LIGHT)), Art(source))
        if picture is None or scene.identifier in OTHERS:
            continue
        for step in picture.STEPS:
            times = frames(picture, step)
            middle, late = median(times), times[int(len(times) * 0.95)]
            slow = middle > MEDIAN_MS or late > P95_MS
            missed |= slow
            name = f"{scene.identifier}/{step}"
            print(f"{name:34}{middle:10.2f}{late:9.2f}{middle / bare:8.1f}{'  too slow' if slow else ''}")
    del app
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
