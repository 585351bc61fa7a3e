"""Brings what was chosen into use before the next person, never in the middle of a visit."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from tms_education.app.packs import DevicePacks
from tms_education.domain import navigation
from tms_education.ui.shell.main_window import MainWindow

FREE_PAGES = frozenset({navigation.HOME, navigation.ATTRACT, navigation.STAFF})
"""The pages on which nobody reads or answers anything."""


class PackSwitch(QObject):
    """Waits until no visit is under way, then reads from the new pack and builds the page anew."""

    def __init__(self, packs: DevicePacks, window: MainWindow, renew: Sequence[Callable[[], None]]) -> None:
        super().__init__(window)
        self._packs, self._window, self._renew = packs, window, renew
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._try)
        packs.changed = self._soon.start
        packs.is_free = self.is_free
        window.moved.connect(self._look_again)
        window.outside.holder.changed.connect(self._look_again)

    def is_free(self) -> bool:
        """No visit is under way."""
        window = self._window
        return window.outside.holder.visit.is_untouched and window.route.page in FREE_PAGES

    def _look_again(self) -> None:
        if self._packs.is_waiting():
            self._soon.start()

    def _try(self) -> None:
        if self._packs.is_waiting() and self.is_free():
            self._packs.take()
            for renew in self._renew:
                renew()
            self._window.rebuild()
