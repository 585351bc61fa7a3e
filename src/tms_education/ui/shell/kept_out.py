"""What a waiting-room tablet takes from nobody: context menus, and files dragged onto it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

UNWANTED = frozenset({
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
})  # fmt: skip


class KeptOut(QObject):
    """Swallows such events before any widget sees them, while ``is_on``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = False
        self._handle: QObject | None = None

    def follow(self, window: QWidget) -> None:
        """Stand before this window; called again whenever it was made anew."""
        handle: QObject | None = window.windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take it away."""
        return self.is_on and event.type() in UNWANTED
