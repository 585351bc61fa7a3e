"""Scrolling under a finger. One gesture serves every view.

``QScroller.grabGesture`` registers a gesture of its own for each view, and PySide6 makes a new Python type for each of
their numbers, which stays for ever: 40 KB a visit. So one object that lives as long as the program holds the only one.
"""

from functools import cache

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QScroller, QWidget


class _Keeper(QObject):
    """Holds the gesture; it would go with the view it was made for."""

    def __init__(self) -> None:
        super().__init__()
        self.gesture = QScroller.grabGesture(self, QScroller.ScrollerGestureType.TouchGesture)


@cache
def _keeper() -> _Keeper:
    return _Keeper()


def follow_finger(viewport: QWidget) -> None:
    """Let a finger scroll what a viewport shows, and go on a little when it lifts."""
    QScroller.scroller(viewport)
    viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
    viewport.grabGesture(_keeper().gesture)


def leave_finger(viewport: QWidget) -> None:
    """Let a finger do something else there, until ``follow_finger``."""
    viewport.ungrabGesture(_keeper().gesture)
