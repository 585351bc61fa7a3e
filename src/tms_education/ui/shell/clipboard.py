"""Empties what the window system keeps of copied and of selected words."""

from PySide6.QtGui import QClipboard, QGuiApplication


def clear_clipboard() -> None:
    """Leave nothing for the next person to paste, also not by the middle button of a mouse."""
    board = QGuiApplication.clipboard()
    board.clear()
    if board.supportsSelection():
        board.clear(QClipboard.Mode.Selection)
