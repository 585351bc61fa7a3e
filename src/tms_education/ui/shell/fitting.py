"""How large the window is at the desk: a screen that has no room to spare round it is filled."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FIRST_SIZE = QSize(1280, 800)


def fitting_size(screen: QSize) -> QSize:
    """Give 1280 x 800, or less on a small screen."""
    return FIRST_SIZE.boundedTo(screen)


def show_fitting(window: QWidget) -> None:
    """Show it; on a tablet it fills the screen, as the title bar would push its foot over the edge."""
    screen = window.screen().availableSize()
    if screen.width() > FIRST_SIZE.width() and screen.height() > FIRST_SIZE.height():
        window.showNormal()
    else:
        window.showMaximized()
