"""An icon that only decorates the words beside it."""

from PySide6.QtWidgets import QLabel

from tms_education.ui.style import icons
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look

SHARPEST = 2.0


class SilentIcon(QLabel):
    """An icon; whoever hears the page is not told of a picture without words."""

    spoken_role = Role.Client

    def __init__(self, look: Look, meaning: str, size: int, role: str = "petrol", variant: str = "") -> None:
        super().__init__()
        side = look.text(size)
        self.setPixmap(icons.pixmap(meaning, side, look.colour(role), SHARPEST, variant))
        self.setFixedSize(side, side)
