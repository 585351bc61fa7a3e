"""A whole program that stands in the waiting room, with a steady clock that a test turns."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.storage.making import CHEAP
from tests.ui.program import make

from tms_education.app.clock import SystemClock
from tms_education.app.compose import Program
from tms_education.app.record_store import record_store
from tms_education.content.library import ShippedLibrary
from tms_education.storage.paths import DataFolder
from tms_education.ui.shell.still_there_sheet import StillThereSheet

PASSPHRASE = "four quiet words here"  # noqa: S105 -- of the tests


@dataclass
class WaitingRoom:
    """The program and its clock."""

    program: Program
    seconds: float = 0.0

    def pass_time(self, seconds: float) -> None:
        """Let seconds pass quietly; the watch ticks in each of them, as its timer would make it."""
        watch = self.program.kiosk.watch
        whole = round(seconds)
        for _ in range(whole):
            self.seconds += seconds / whole
            if watch._timer.isActive():
                watch.tick()

    def tap(self, x: int = 640, y: int = 400) -> None:
        """Touch the window there, as the window system tells it."""
        handle = self.program.window.windowHandle()
        assert handle is not None
        place = QPoint(x, y)
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    @property
    def question(self) -> StillThereSheet | None:
        """The question whether somebody is there, when it is shown."""
        found = [one for one in self.program.window.findChildren(StillThereSheet) if one.isVisible()]
        return found[0] if found else None


def guarded_folder(root: Path) -> Path:
    """Give a data folder whose answers a passphrase guards; opening it is cheap."""
    folder = DataFolder(root)
    store = record_store(folder, SystemClock(), ShippedLibrary("en"), (CHEAP.passes, CHEAP.memory))
    store.set_passphrase(PASSPHRASE)
    return root


def wait_in(root: Path, **choices) -> WaitingRoom:
    """Build the program on a guarded folder and leave it in the waiting room."""
    program = make(guarded_folder(root), **choices)
    room = WaitingRoom(program)
    program.kiosk.watch._steady = lambda: room.seconds
    refusal = program.kiosk.start()
    assert refusal is None, refusal
    program.window.resize(1280, 800)
    QApplication.processEvents()
    return room
