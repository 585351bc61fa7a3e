"""Keeps what lies below an article in view while the keyboard goes through it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QTextEdit, QWidget

from tms_education.ui.style.look import Look


class TailFollower(QObject):
    """Scrolls the view so that the control of the tail with the focus is seen whole."""

    def __init__(self, look: Look, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def follow(self, tail: QWidget) -> None:
        """Watch every control of the tail; call it again when there are new ones."""
        for control in (*tail.findChildren(QAbstractButton), *tail.findChildren(QTextEdit)):
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a control into view when the keyboard comes to it."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            view, bar = self._view.viewport(), self._view.verticalScrollBar()
            room = self._look.space(16)
            box = QRect(watched.mapTo(view, QPoint(0, 0)), watched.size())
            below, above = max(0, box.bottom() + room - view.height()), max(0, room - box.top())
            bar.setValue(bar.value() + (below or -above))
        return False
