"""The main job in the FROZEN program, by real mouse and keys.

A twin of the program runs offscreen beside it, in the same size with the same letters: it tells where each button is,
and gets the same presses. What the frozen program did is read back from its own data folder.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QTextEdit
from tests.window.hand import button, pause
from tests.window.journey_needles import NOTE
from tests.window.offline import cut_off

from tms_education.app.compose import Program, build
from tms_education.app.options import Options

SIZE = (1280, 800)
PATIENCE = 30.0


def xdotool(*words: object) -> str:
    """Send real events and give what xdotool says."""
    done = subprocess.run(["xdotool", *map(str, words)], capture_output=True, text=True, timeout=30, check=False)
    return done.stdout.strip()


class Frozen:
    """The frozen program on the screen, and its twin."""

    def __init__(self, binary: Path, data: Path, twin: Program) -> None:
        words = [str(binary), "--data-dir", str(data), "--size", "x".join(map(str, SIZE))]
        seen = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
        seen["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"  # else a daemon is started, and strace waits for it
        self.process = subprocess.Popen(cut_off(words, data.parent / "trace"), env=seen)
        self.twin = twin
        self._window = self._find()
        xdotool("windowmove", self._window, 0, 0)
        pause(0.5)
        lines = xdotool("getwindowgeometry", "--shell", self._window).splitlines()
        place = dict(line.split("=") for line in lines if "=" in line)
        assert (int(place["WIDTH"]), int(place["HEIGHT"])) == SIZE, place
        self._corner = QPoint(int(place["X"]), int(place["Y"]))

    def _find(self) -> str:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = xdotool("search", "--onlyvisible", "--name", "Understanding TMS").splitlines()
            if found:
                pause(1.0)
                return found[-1]
            pause(0.2)
        raise AssertionError("the frozen program opened no window")

    def press_at(self, place: QPoint) -> None:
        """Press at a place of the twin's window."""
        target = self._corner + place
        xdotool("mousemove", target.x(), target.y())
        pause(0.05)
        xdotool("click", 1)
        pause(0.35)

    def click(self, name: str) -> None:
        """Press the button of that name, in both."""
        target = button(self.twin.window, name)
        self.press_at(target.mapTo(self.twin.window, QPoint(target.width() // 2, target.height() // 2)))
        target.click()
        pause(0.1)

    def close(self) -> None:
        """End the program by keys: the window manager makes a wish to close of them, xdotool alone would destroy."""
        xdotool("windowactivate", "--sync", self._window)
        xdotool("key", "alt+F4")
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise


def _check_in(frozen: Frozen) -> None:
    twin = frozen.twin
    form = twin.outside.library.questionnaire("phq-9")
    assert form is not None
    frozen.click("Check-in")
    frozen.click("My mood")
    frozen.click("Keep my answers on this tablet")
    frozen.click("Start")
    for item in form.items:
        frozen.click(item.options[1].words)
        frozen.click("Keep going" if item.is_safety else "Next")
    assert twin.window.page is not None
    field = twin.window.page.findChild(QTextEdit, "field")
    assert field is not None
    assert field.visibleRegion().contains(field.rect().center()), "the note is out of sight"
    frozen.press_at(field.mapTo(twin.window, field.rect().center()))
    xdotool("type", "--delay", 20, NOTE)
    pause(0.5)
    frozen.click("See my result")


def main(binary: Path, data: Path, twin_data: Path, shots: Path) -> None:
    """Go through everything; a failed assertion ends with a traceback and code 1."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # for the twin alone
    application = QApplication([])
    application.setStyle("Fusion")
    twin = build(application, Options(data_dir=twin_data))
    twin.window.resize(*SIZE)
    twin.window.go("home")
    twin.window.show()
    pause(0.5)
    frozen = Frozen(binary, data, twin)
    try:
        frozen.click("Learn")
        frozen.click("Explore")
        frozen.click("Next")
        frozen.click("Timeline")
        _check_in(frozen)
        frozen.click("Staff")
        pause(0.5)
        subprocess.run(["import", "-window", "root", str(shots / "frozen-staff.png")], check=False)
        frozen.click("Finish & clear")
        frozen.click("Yes, clear it")
        subprocess.run(["import", "-window", "root", str(shots / "frozen-home.png")], check=False)
        assert frozen.process.poll() is None, "the program ended by itself"
    finally:
        frozen.close()
    records = build(application, Options(data_dir=data)).outside.records.records().opened
    assert len(records) == 1, records
    assert (records[0].total, records[0].note, records[0].safety) == (9, NOTE, True), records[0]
    print("frozen journey done")  # noqa: T201 -- the test reads it


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:5]))
