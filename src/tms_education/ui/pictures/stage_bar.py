"""The row under a stage: the picture in words, play and pause, play again, and a slider over the step's time."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from tms_education.ui.pictures.stage import Stage
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.play_button import PlayButton
from tms_education.ui.widgets.slider import Slider

SLIDER = 200
"""Moments of a step the slider can hold."""


class StageBar(Ground):
    """Plays one stage; offers to play only what moves."""

    def __init__(self, look: Look, stage: Stage | None, *, beside: bool) -> None:
        super().__init__(look)
        self._stage = stage
        self.words = PillButton(look, self.tr("Picture in words"), "soft", "meaning", role="label")
        self.play = PlayButton(look)
        self.replay = PillButton(look, self.tr("Play again"), "quiet", "replay", role="label")
        self.slider = Slider(look, self.tr("Moment of this step"), 0, SLIDER)
        holder = Ground(look)
        self._flow = FlowLayout(holder, look.space(8), look.space(8))
        for button in (self.words, self.play, self.replay):
            self._flow.addWidget(button)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(direction, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(8))
        row.addWidget(holder)
        row.addWidget(self.slider, 1 if beside else 0)
        self.play.clicked.connect(self._on_play)
        self.replay.clicked.connect(self._on_replay)
        self.slider.sliderMoved.connect(self._on_slider)
        if stage is not None:
            stage.moving_changed.connect(self._on_moving)
            stage.moment_changed.connect(self._on_moment)
        self.follow()

    def add(self, control: QWidget) -> None:
        """Take in one more control, after playing."""
        self._flow.addWidget(control)

    def follow(self) -> None:
        """Offer what suits the step shown."""
        stage = self._stage
        moves = stage is not None and stage.picture.moves_for(stage.picture.step) > 0
        self.play.setVisible(moves)
        self.replay.setVisible(moves and not self.look.appearance.reduced_motion)
        self.slider.setVisible(moves)
        self._on_moving(stage is not None and stage.is_moving)

    def _on_play(self) -> None:
        if self._stage is not None:
            (self._stage.pause if self._stage.is_moving else self._stage.play)()
            self._on_moving(self._stage.is_moving)

    def _on_replay(self) -> None:
        if self._stage is not None:
            self._stage.replay()

    def _on_moving(self, moving: bool) -> None:
        self.play.set_moving(moving=moving)

    def _on_moment(self, seconds: float) -> None:
        if self._stage is not None and not self.slider.isSliderDown():
            self.slider.setValue(round(SLIDER * seconds / max(0.001, self._stage.length)))

    def _on_slider(self, value: int) -> None:
        if self._stage is not None:
            self._stage.seek(self._stage.length * value / SLIDER)
