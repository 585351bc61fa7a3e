"""The keys of the window: a number opens a place, Escape goes back, Ctrl+Shift+Delete asks to finish."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tms_education.ui.shell.places import places, staff_door

BACK = ("Escape", "Alt+Left")
FINISH = "Ctrl+Shift+Delete"


def add_keys(
    window: QWidget, go: Callable[[str], object], back: Callable[[], object], finish: Callable[[], object]
) -> None:
    """Let the window listen to its keys."""
    for number, place in enumerate((*places(), staff_door()), start=1):
        _add(window, f"Ctrl+{number}", partial(go, place.route))
    for keys in BACK:
        _add(window, keys, back)
    _add(window, FINISH, finish)


def _add(window: QWidget, keys: str, do: Callable[[], object]) -> None:
    QShortcut(QKeySequence(keys), window).activated.connect(do)
