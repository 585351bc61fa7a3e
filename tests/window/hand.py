"""A person's hand: real mouse and key events through the X server, aimed at what is on the screen."""

import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QTextEdit, QWidget

from tms_education.app.compose import Program, build
from tms_education.app.options import Options

PATIENCE = 10.0


def wait_until(claim: Callable[[], object], words: str) -> None:
    """Let the program run until the claim holds."""
    end = time.monotonic() + PATIENCE
    while not claim():
        assert time.monotonic() < end, f"never: {words}"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def pause(seconds: float = 0.15) -> None:
    """Let the program run for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def xdotool(*words: object) -> None:
    """Send real events, while the program goes on running."""
    with subprocess.Popen(["xdotool", *map(str, words)]) as process:
        wait_until(lambda: process.poll() is not None, "xdotool ended")
        assert process.returncode == 0


def buttons(window: QWidget) -> list[QAbstractButton]:
    """Give every button a person can see or scroll to, sheets on top first."""
    found = [button for button in window.findChildren(QAbstractButton) if button.isVisible()]
    return sorted(found, key=lambda button: "Sheet" not in type(_top(button, window)).__name__)


def _top(widget: QWidget, window: QWidget) -> QWidget:
    while (above := widget.parentWidget()) is not None and above is not window:
        widget = above
    return widget


def button(window: QWidget, name: str) -> QAbstractButton:
    """Give the button of that name, or one whose name starts with these words."""
    wait_until(lambda: any(one.accessibleName().startswith(name) for one in buttons(window)), f"button “{name}”")
    found = [one for one in buttons(window) if one.accessibleName().startswith(name)]
    return next((one for one in found if one.accessibleName() == name), found[0])


def _middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(widget.width() // 2, widget.height() // 2))


def _is_reachable(widget: QWidget) -> bool:
    area: QWidget | None = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None:
        return True
    view = area.viewport()
    return view.rect().contains(view.mapFromGlobal(_middle(widget)))


def click(window: QWidget, name: str) -> None:
    """Scroll to a button with the wheel, then press it with the mouse."""
    target = button(window, name)
    for wheel in [5] * 60 + [4] * 120:
        if _is_reachable(target):
            break
        centre = window.mapToGlobal(window.rect().center())
        xdotool("mousemove", centre.x() + 60, centre.y(), "click", wheel)
        pause(0.02)
    pause(0.05)
    place = _middle(target)
    xdotool("mousemove", place.x(), place.y())
    pause(0.05)
    xdotool("click", 1)
    pause()


def click_on(widget: QWidget) -> None:
    """Press the middle of a widget."""
    place = _middle(widget)
    xdotool("mousemove", place.x(), place.y(), "click", 1)
    pause()


def wheel(widget: QWidget, turns: int) -> None:
    """Turn the wheel down over a widget."""
    place = _middle(widget)
    xdotool("mousemove", place.x(), place.y())
    for _ in range(turns):
        xdotool("click", 5)
        pause(0.03)


def key(*names: str) -> None:
    """Press keys one after the other."""
    for name in names:
        xdotool("key", name)
        pause(0.08)


def type_words(words: str) -> None:
    """Type on the keyboard."""
    xdotool("type", "--delay", 15, words)
    pause()


def write_in(page: QWidget, words: str) -> None:
    """Scroll to the field of a page for a person's own words, and type into it."""
    field = page.findChild(QTextEdit, "field")
    assert field is not None
    while not field.visibleRegion().contains(field.rect().center()):
        wheel(page, 1)
    click_on(field)
    type_words(words)
    assert field.toPlainText() == words


def opened(data: Path) -> Program:
    """Start the program on its first page, in a window of 1280x800 that has the focus."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    program = build(application, Options(data_dir=data))
    program.window.resize(1280, 800)
    program.window.move(0, 0)
    program.window.go("home")
    program.window.show()
    wait_until(program.window.isActiveWindow, "the window has the focus")
    return program


def go_through(program: Program, steps: Sequence[Callable[[Program], None]], shots: Path, name: str) -> None:
    """Take the steps, with a picture after each; a failed assertion ends with a traceback and code 1."""
    for step in steps:
        try:
            step(program)
        finally:
            program.window.grab().save(str(shots / f"{name}{step.__name__}.png"))
    program.window.close()
    print(f"{name} done")  # noqa: T201 -- the test reads it
