"""Which look fits a window of some size."""

from PySide6.QtCore import QSize

from tms_education.domain.settings import Appearance
from tms_education.ui.style.look import Look

ROOMY = (1800, 1000)
"""From this window size on everything is drawn 1.2 times as large."""

NARROW = 1000
"""A window narrower than this is laid out as portrait."""

SMALL = (640, 600)
"""A window narrower or lower than this has room for words alone: laid out as with the largest text, less round them."""

LOW = 800
"""So is a narrow one that is lower than this: a picture above its text would leave none of it in view."""


def look_for(size: QSize, appearance: Appearance) -> Look:
    """Give the look for a window of that size."""
    width, height = size.width(), size.height()
    roomy = width >= ROOMY[0] and height >= ROOMY[1]
    is_narrow = width < NARROW
    small = width < SMALL[0] or height < SMALL[1] or (is_narrow and height < LOW)
    return Look(appearance, height > width or is_narrow, roomy, small)
