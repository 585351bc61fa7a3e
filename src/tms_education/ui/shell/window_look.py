"""Which look fits a window of some size."""

from PySide6.QtCore import QSize

from tms_education.domain.settings import Appearance
from tms_education.ui.style.look import Look

ROOMY = (1800, 1000)
"""From this window size on everything is drawn 1.2 times as large."""

NARROW = 1000
"""A window narrower than this is laid out as portrait."""


def look_for(size: QSize, appearance: Appearance) -> Look:
    """Give the look for a window of that size."""
    width, height = size.width(), size.height()
    roomy = width >= ROOMY[0] and height >= ROOMY[1]
    return Look(appearance, height > width or width < NARROW, roomy)
