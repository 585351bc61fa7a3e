"""A visitor tries every way out of the waiting room; then staff use theirs. Run by ``test_kiosk``."""

import sys
from pathlib import Path

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QTextEdit
from tests.ui.waiting_room import PASSPHRASE, guarded_folder
from tests.window.hand import click, click_on, go_through, key, pause, type_words, wait_until, xdotool
from tests.window.journey_needles import NOTE

from tms_education.app.compose import Program, build
from tms_education.app.options import Options
from tms_education.ui.widgets.passphrase_form import PassphraseField

ESCAPES = (
    *("alt+F4", "ctrl+w", "ctrl+q", "F11", "super", "super+d", "super+e", "super+r", "alt+Tab", "alt+shift+Tab"),
    *("alt+Escape", "ctrl+alt+d", "ctrl+shift+Escape", "ctrl+shift+w", "ctrl+shift+q", "ctrl+shift+i", "ctrl+n"),
    *("ctrl+o", "ctrl+s", "ctrl+p", "F1", "F5", "F12", "Menu", "shift+F10", "ctrl+6", "ctrl+alt+Right"),
)

SLOW = ("super+d", "ctrl+alt+d", "ctrl+alt+Right")
"""Keys that belong to the desktop: it takes the screen away, and the window has to come back."""


def _stands(program: Program, after: str) -> None:
    """The window still fills the screen, alone and in front."""
    window = program.window
    wait_until(window.isVisible, f"visible after {after}")
    wait_until(lambda: window.isFullScreen() and not window.isMinimized(), f"whole after {after}")
    wait_until(window.isActiveWindow, f"in front after {after}")
    screen = window.screen().geometry()
    assert window.frameGeometry() == screen, (after, window.frameGeometry(), screen)
    assert program.outside.room.is_kiosk
    assert not program.outside.records.is_unlocked()
    assert window.route.page != "staff", after
    assert QApplication.activePopupWidget() is None, after
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window], after


def _try_every_key(program: Program) -> None:
    for keys in ESCAPES:
        key(keys)
        pause(1.5 if keys in SLOW else 0.1)
        _stands(program, keys)
    assert program.window.route.page == "attract"
    key("Escape")
    assert program.window.route.page == "attract"


def _try_them_inside(program: Program) -> None:
    window = program.window
    click(window, "Touch to begin")
    wait_until(lambda: window.route.page == "home", "a visit begins")
    for keys in (*ESCAPES, "Escape", "alt+Left"):
        key(keys)
        pause(1.5 if keys in SLOW else 0.1)
        _stands(program, keys)
    window.go("check-in/phq-9/review")
    pause(0.3)
    assert window.page is not None
    field = window.page.findChild(QTextEdit, "field")
    assert field is not None
    while not field.visibleRegion().contains(field.rect().center()):
        xdotool("mousemove", 640, 500, "click", 5)
        pause(0.05)
    click_on(field)
    type_words(NOTE)
    key("ctrl+a", "ctrl+c")
    place = field.mapToGlobal(field.rect().center())
    xdotool("mousemove", place.x(), place.y(), "click", 3)
    pause(0.3)
    _stands(program, "a right click into a field")
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        QGuiApplication.clipboard().setText(NOTE, mode)


def _leave_it_alone(program: Program) -> None:
    """Nobody touches it: the countdown comes, and then nothing of the visit is left."""
    seconds = [0.0]
    watch = program.kiosk.watch
    before = watch._steady()
    watch._steady = lambda: before + seconds[0]
    seconds[0] = 281.0
    wait_until(lambda: program.kiosk._sheet() is not None, "the question")
    seconds[0] = 301.0
    wait_until(lambda: program.window.route.page == "attract", "it waits again")
    pause(0.5)
    assert program.outside.holder.visit.is_untouched
    board = QGuiApplication.clipboard()
    assert board.text() == board.text(QClipboard.Mode.Selection) == ""
    for widget in QApplication.allWidgets():
        assert NOTE not in (widget.accessibleName() + widget.windowTitle())
        assert not isinstance(widget, QTextEdit) or NOTE not in widget.toPlainText()


def _hold_the_corner(seconds: float) -> None:
    xdotool("mousemove", 40, 40, "mousedown", 1)
    pause(seconds)
    xdotool("mouseup", 1)
    pause(0.2)


def _come_in_as_staff(program: Program) -> None:
    window, records = program.window, program.outside.records
    _hold_the_corner(1.5)
    assert window.route.page in {"attract", "home"}, "a short hold is no key"
    program.window.clear_visit()
    pause(0.2)
    _hold_the_corner(3.4)
    wait_until(lambda: window.route.page == "staff", "the staff door")
    for words in ("not the passphrase", PASSPHRASE):
        field = next(one for one in window.findChildren(PassphraseField) if one.isVisible())
        click_on(field)
        type_words(words)
        key("Return")
        pause(0.3)
    wait_until(records.is_unlocked, "the passphrase opens")
    click(window, "Waiting room")
    click(window, "Leave the waiting room")
    wait_until(lambda: not program.outside.room.is_kiosk, "out of the waiting room")
    wait_until(lambda: not window.isFullScreen(), "a window again")
    place = window.mapToGlobal(window.rect().center())
    xdotool("mousemove", place.x(), place.y(), "click", 1)
    pause(0.5)
    key("alt+F4")
    wait_until(lambda: not window.isVisible(), "now it closes")


def main(data: Path, shots: Path) -> None:
    """Go through everything; a failed assertion ends with a traceback and code 1."""
    application = QApplication([])
    application.setStyle("Fusion")
    application.setQuitOnLastWindowClosed(False)
    program = build(application, Options(data_dir=guarded_folder(data)))
    assert program.kiosk.start() is None
    wait_until(program.window.isActiveWindow, "the window has the focus")
    go_through(program, (_try_every_key, _try_them_inside, _leave_it_alone, _come_in_as_staff), shots, "kiosk")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
