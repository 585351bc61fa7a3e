"""Opens a few pages at the scale of the environment and prints their faults: run by ``test_layout``."""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from tests.layout.cases import Case, examine
from tests.ui.program import make

from tms_education.domain.settings import Appearance, Theme

LARGE = Appearance(Theme.HIGH_CONTRAST, 200, reduced_motion=True)
CASES = (
    Case("home", (1280, 800), Appearance(reduced_motion=True)),
    Case("learn/will-it-work", (800, 1280), Appearance(reduced_motion=True)),
    Case("explore/brain/target", (1280, 800), Appearance(Theme.DIM, 130, reduced_motion=True)),
    Case("check-in/phq-9", (800, 1280), LARGE),
    Case("check-in/phq-9/result", (1280, 800), Appearance(reduced_motion=True)),
    Case("timeline", (800, 1280), LARGE),
)


def main(folder: Path) -> None:
    """Examine every case."""
    application = QApplication([])
    application.setStyle("Fusion")
    program = make(folder)
    faults = [fault for case in CASES for fault in examine(program, case)]
    told = {"ratio": program.window.devicePixelRatioF(), "cases": len(CASES), "faults": faults}
    print(json.dumps(told))  # noqa: T201 -- the test reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]))
