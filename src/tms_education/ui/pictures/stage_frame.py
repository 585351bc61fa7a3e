"""The room a stage gets on a page of its own."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from tms_education.ui.pictures.stage import Stage
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.ground import Ground

BESIDE_UP_TO = 130
"""Text size up to which the words still have room beside the stage."""

STAGES = {(True, False): 452, (True, True): 640, (False, True): 480}
"""Least heights of a stage that stands above its words, by whether the page is upright and its text big."""

UPRIGHT_SHARE = 0.75
"""How high a stage is at least for its width in a small, upright window: distances are halved there, not pictures."""


def least_height(look: Look) -> int:
    """Give the pixels a stage is high at least; 0 where it stands beside its words and takes what there is."""
    return look.space(STAGES.get((look.portrait, look.appearance.text_size > BESIDE_UP_TO), 0))


class StageFrame(Ground):
    """Takes the room there is for a stage and asks for no more than ``least`` pixels of height."""

    def __init__(self, look: Look, stage: Stage, least: int) -> None:
        super().__init__(look)
        self._least, self._stage, self._is_small = least, stage, look.small and look.portrait
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(stage)
        stage.setMinimumHeight(max(least, stage.minimumHeight()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be high enough for the width, in a small window."""
        super().resizeEvent(event)
        if self._is_small:
            self._stage.setMinimumHeight(max(self._least, round(self.width() * UPRIGHT_SHARE)))

    def sizeHint(self) -> QSize:
        """Ask for the least height."""
        return QSize(super().sizeHint().width(), self._least)
