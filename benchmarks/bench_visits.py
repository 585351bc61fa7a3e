"""500 visits in one process: memory, open files, timers, threads and windows stay what they were after the first 50.

python -m benchmarks.bench_visits [visits]
"""

import gc
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks import processes
from tms_education.app import memory
from tms_education.app.compose import build
from tms_education.app.options import Options
from tms_education.domain.questionnaire import Answers

VISITS, WARM_UP = 500, 50
MOST_GROWTH = 1.05
STAYS = (
    *("learn", "learn/three-ways", "explore/brain", "explore/one-session", "timeline", "numbers"),
    *("check-in/phq-9/start", "check-in/phq-9", "check-in/phq-9/review", "support", "staff"),
)
"""What one visitor opens."""


def settle(application: QApplication, seconds: float = 0.0) -> None:
    end = time.monotonic() + seconds
    application.processEvents()
    while time.monotonic() < end:
        application.processEvents()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the loop of the real program does


def visit(application: QApplication, program, number: int, *, saves: bool) -> None:
    """One person: looks at every page, answers, has it saved, and presses Finish and clear."""
    window, holder = program.window, program.outside.holder
    for route in STAYS:
        window.go(route)
        settle(application)
    if saves:
        form = program.outside.library.questionnaire("phq-9")
        answers = Answers(form.identifier).with_note(f"visit {number}")
        for item in form.items:
            answers = answers.with_answer(item.link, item.options[number % len(item.options)].code)
        program.outside.records.add(form, answers)
    if number % 3 == 0:
        appearance = replace(holder.visit.appearance, text_size=150 if number % 2 else 100)
        holder.replace(holder.visit.with_appearance(appearance))
        settle(application)
    window.clear_visit()
    settle(application)


def counted(application: QApplication) -> dict[str, float]:
    """Give what must stay the same."""
    settle(application, 2 * memory.AFTER_MS / 1000)
    gc.collect()
    settle(application)
    timers = [one for one in gc.get_objects() if isinstance(one, QTimer)]
    windows = application.topLevelWidgets()
    return {
        "memory, MB": processes.memory_mb(os.getpid()),
        "open files": len(list(Path("/proc/self/fd").iterdir())),
        "threads": len(list(Path("/proc/self/task").iterdir())),
        "windows": len(windows),
        "widgets": len(application.allWidgets()),
        "children of the window": sum(len(window.findChildren(QObject)) for window in windows),
        "timers": len(timers),
    }


def main() -> int:
    visits = int(sys.argv[1]) if len(sys.argv) > 1 else VISITS
    application = QApplication([])
    application.setStyle("Fusion")
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        program = build(application, Options(data_dir=Path(folder)))
        program.window.resize(1280, 800)
        program.window.go("home")
        program.window.show()
        warm = min(WARM_UP, visits // 2)
        for number in range(warm):
            visit(application, program, number, saves=True)
        before = counted(application)
        started = time.perf_counter()
        for number in range(warm, visits):
            visit(application, program, number, saves=True)
            if number % 50 == 0:
                print(f"  {number:4} visits, {processes.memory_mb(os.getpid()):6.1f} MB", flush=True)
        after = counted(application)
        each = (time.perf_counter() - started) / max(1, visits - warm)
        program.window.close()
    print(f"  {visits} visits, {each * 1000:.0f} ms each; after {warm} and at the end:")
    for name, first in before.items():
        most = first * MOST_GROWTH if name == "memory, MB" else first + (2 if name == "timers" else 0)
        wrong = after[name] > most
        missed |= wrong
        print(f"  {name:24} {first:8.1f} {after[name]:8.1f} {'GREW' if wrong else ''}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
