"""How long it takes to plan again after a step, and to repaint the page of the course.

Run from the project's folder: python benchmarks/bench_course.py. The repaint is given beside that of an empty window of
the same size in the same run, so that a slow machine does not count against the program.
"""

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tms_education.app.compose import build
from tms_education.app.options import Options
from tms_education.app.plan import _open_days
from tms_education.content.library import ShippedLibrary
from tms_education.domain.course import plan
from tms_education.domain.course_edits import Edit, Kind, Rule, apply
from tms_education.domain.protocol import Phase
from tms_education.ui.pages.course import CoursePage

FRAME = 1000 / 60


def median_ms(work, times=30):
    work()
    spent = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        spent.append((time.perf_counter() - begin) * 1000)
    return statistics.median(spent)


def bench_plans():
    days = _open_days("US", 2026)
    usual = ShippedLibrary().protocols()[0]
    long = replace(usual, phases=(Phase(200, 5),))
    good = True
    for protocol, limit in ((usual, 5.0), (long, 50.0)):
        course = plan(protocol, date(2026, 3, 2), days)
        for rule in Rule:
            edit = Edit(Kind.MISSED, course.days[1])
            spent = median_ms(lambda course=course, edit=edit, rule=rule: apply(course, edit, days, rule))
            good = good and spent <= limit
            print(f"{len(course.sessions):5} sessions, missed, {rule.value:10}  {spent:6.2f} ms  (at most {limit:g})")
        spent = median_ms(lambda protocol=protocol: plan(protocol, date(2026, 3, 2), days))
        good = good and spent <= limit
        print(f"{len(course.sessions):5} sessions, planned afresh      {spent:6.2f} ms  (at most {limit:g})")
    return good


def bench_repaint(application):
    with tempfile.TemporaryDirectory() as folder:
        program = build(application, Options(data_dir=Path(folder), route="timeline", screenshot=Path("unused.png")))
        window = program.window
        window.resize(1280, 800)
        window.go("timeline")
        window.show()
        application.processEvents()
        page = window.findChild(CoursePage)
        bare = QWidget()
        bare.resize(page.size())
        bare.show()
        image = QImage(page.size(), QImage.Format.Format_ARGB32_Premultiplied)
        full, empty = median_ms(lambda: page.render(image)), median_ms(lambda: bare.render(image))
        print(f"page of the course, repaint       {full:6.2f} ms, an empty one {empty:.2f} ms")
        print(f"page of the course, ratio         {full / max(empty, 0.01):6.0f} times an empty one")
        step = median_ms(page._show, 8)  # noqa: SLF001 -- what a tap on a day costs in all
        print(f"page of the course, after a step  {step:6.2f} ms, the new widgets included")
        window.close()
        bare.close()
    return full <= FRAME


def main():
    application = QApplication.instance() or QApplication([])
    application.setStyle("Fusion")
    good = bench_plans()
    return 0 if bench_repaint(application) and good else 1


if __name__ == "__main__":
    sys.exit(main())
