"""Makes what assistive technology and the Enter key do to a button count like a press.

Qt's "Toggle" action sets the state of a checkable button and emits no ``clicked``: an answer chosen by a screen reader
would look chosen and never be given.
"""

from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class PressedByEnter:
    """Mixed into a button before its Qt class: Enter presses it as the space bar does; Qt leaves that to dialogs."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if is_enter and isinstance(self, QAbstractButton):
            self.click()
        else:
            super().keyPressEvent(event)  # type: ignore[misc]  # the Qt class comes next


class TogglesLikeAPress:
    """Mixed into a button before its Qt class: a change of state from outside the program is followed by a click."""

    _is_own = False

    def setChecked(self, checked: bool) -> None:
        """Take on a state without a click; the program's own doing."""
        before, self._is_own = self._is_own, True
        super().setChecked(checked)  # type: ignore[misc]  # the Qt class comes next
        self._is_own = before

    def nextCheckState(self) -> None:
        """Change the state at a click."""
        self._is_own = True
        super().nextCheckState()  # type: ignore[misc]  # the Qt class comes next
        self._is_own = False

    def checkStateSet(self) -> None:
        """Follow a change that is neither the program's nor a click's with a click."""
        super().checkStateSet()  # type: ignore[misc]  # the Qt class comes next
        if not self._is_own:
            _press(self)


def _press(button: object) -> None:
    if not isinstance(button, QAbstractButton):
        return
    group = cast("QButtonGroup | None", button.group())  # the stubs leave the None out
    if group is None or not group.exclusive():
        button.setChecked(not button.isChecked())
    elif not button.isChecked():
        return
    QTimer.singleShot(0, button, button.click)
