"""A tool of the desk: its name on a tab, and what makes it when the tab is pressed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Tool:
    """One tab. ``make`` is called each time the tab is opened, so that nothing old is shown."""

    name: str
    make: Callable[[], QWidget]
