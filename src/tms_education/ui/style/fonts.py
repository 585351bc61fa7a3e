"""Loads the app's own typeface, so that every device shows the same letters."""

from collections.abc import Iterable

from PySide6.QtGui import QFontDatabase


def load(files: Iterable[str]) -> bool:
    """Add the font files; give whether all of them were usable."""
    added = [QFontDatabase.addApplicationFont(file) for file in files]
    return min(added, default=-1) >= 0
