"""The content of a page that scrolls."""

from PySide6.QtCore import QSize

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.ground import Ground


class Flowing(Ground):
    """Exactly as tall as its words need at the width they get.

    Without this a wrapped label asks at least for the height of its own, narrower guess, and the page grows empty room.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("flowing")

    def minimumSizeHint(self) -> QSize:
        """Ask for a width only; the height follows from it."""
        return QSize(super().minimumSizeHint().width(), 0)
