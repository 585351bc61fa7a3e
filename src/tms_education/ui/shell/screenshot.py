"""Paints the window into a picture file, once everything that moves has come to rest."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, Qt, QTimer

from tms_education.ui.pictures.brain.brain_stage import BrainStage
from tms_education.ui.shell.main_window import MainWindow

SETTLE_MS = 350
"""Long enough for layouts and the first picture; movement is off while a screenshot is made."""

MORE_TIMES = 20
"""How often a picture that is still being read is waited for at most."""


def settle(milliseconds: int = SETTLE_MS) -> None:
    """Let the application work off its events for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def take(window: MainWindow, file: PurePath, size: QSize) -> bool:
    """Paint the window at ``size`` logical pixels into a PNG file; give whether it could be written."""
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(size)
    window.show()
    settle()
    for _ in range(MORE_TIMES):
        if all(stage.is_ready for stage in window.findChildren(BrainStage) if stage.isVisible()):
            break
        settle()
    QCoreApplication.sendPostedEvents()  # what a layout was asked for is done whole, and not half by the painting
    return window.grab().save(str(file), "PNG")
