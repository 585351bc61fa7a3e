"""A tool of the desk: its name on a tab, what makes it when the tab is pressed, and its own address."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Tool:
    """One tab. ``make`` is called each time the tab is opened, so that nothing old is shown.

    ``key`` is the address below the staff area, one of ``navigation.STAFF_TABS``; empty for the first tab.
    """

    name: str
    make: Callable[[], QWidget]
    key: str = ""
