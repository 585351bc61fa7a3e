"""A main button that can say why it has to wait."""

from PySide6.QtCore import Signal

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton


class WaitingButton(PillButton):
    """Looks disabled while it waits, but can still be reached and pressed: then it tells the reason.

    Signals:
        went_on: pressed while ready.
        refused: pressed while waiting; carries the reason.
    """

    went_on = Signal()
    refused = Signal(str)

    def __init__(self, look: Look, words: str, icon: str = "", *, icon_after: bool = True) -> None:
        super().__init__(look, words, "main", icon, icon_after=icon_after)
        self._reason = ""
        self.clicked.connect(self._pressed)

    @property
    def is_waiting(self) -> bool:
        """It can't be used yet."""
        return bool(self._reason)

    @property
    def looks_off(self) -> bool:
        """So it looks while it waits, too."""
        return self.is_waiting or super().looks_off

    def wait_for(self, reason: str) -> None:
        """Wait, for this reason; ready again with an empty one."""
        self._reason = reason
        self.on_pulse = not reason
        self.setAccessibleDescription(reason)
        self.update()

    def _pressed(self) -> None:
        if self._reason:
            self.refused.emit(self._reason)
        else:
            self.went_on.emit()
