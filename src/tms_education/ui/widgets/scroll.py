"""A page that scrolls up and down under a finger, a wheel or the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.touch_scroll import follow_finger


class PageScroll(QScrollArea):
    """Scrolls its content; nothing ever moves sideways."""

    def __init__(self, look: Look, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(look.space(48))
        follow_finger(self.viewport())
