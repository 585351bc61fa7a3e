"""The controls of the first-visit game: move the coil, set the strength, send a pulse. All of them work by keyboard."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.settings import MIN_TEXT_SIZE
from tms_education.domain.twitch import STRONGEST, WEAKEST
from tms_education.ui.pictures.first_visit import PLAYED, FirstVisit
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.slider import Slider
from tms_education.ui.widgets.text import Text

MOVE = 30.0
"""How far one tap moves the coil, in units of the drawing: about 6 mm."""


class ThumbPanel(Ground):
    """Stands under the stage; shown only in the steps that are played."""

    def __init__(self, stage: Stage) -> None:
        picture = stage.picture
        if not isinstance(picture, FirstVisit):
            raise TypeError("the thumb panel plays with the first visit only")
        look = picture.look
        super().__init__(look)
        self.setParent(stage)  # until a layout takes it: shown without a parent, it would be a window of its own
        self._stage, self._picture = stage, picture
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(6))
        self.send = PillButton(look, self.tr("Send a pulse"), "solid", "hand", role="label")
        self.send.clicked.connect(self._on_send)
        layout.addLayout(self._make_strength(look))
        self.moves = Ground(look)
        flow = FlowLayout(self.moves, look.space(8), look.space(8))
        ways = ((self.tr("Forward"), -1, 0), (self.tr("Back"), 1, 0), (self.tr("Up"), 0, -1), (self.tr("Down"), 0, 1))
        self.ways: list[PillButton] = []
        for words, right, down in ways:
            button = PillButton(look, words, "soft", role="label")
            button.setAccessibleName(self.tr("Move the coil: {way}").format(way=words))
            button.clicked.connect(lambda _=False, right=right, down=down: self._on_move(right, down))
            flow.addWidget(button)
            self.ways.append(button)
        layout.addWidget(self.moves)
        stage.moment_changed.connect(self._follow)
        self._follow()

    def _make_strength(self, look: Look) -> QBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.space(8))
        self.less = PillButton(look, "−", "soft", role="label")
        self.more = PillButton(look, "+", "soft", role="label")
        self.less.setAccessibleName(self.tr("Weaker"))
        self.more.setAccessibleName(self.tr("Stronger"))
        self.slider = Slider(look, self.tr("Pulse strength in percent"), WEAKEST, STRONGEST, "pulse")
        self.slider.setValue(self._picture.strength)
        self.value = Text(look, "", "body-strong")
        self.less.clicked.connect(lambda: self._on_strength(self._picture.strength - 1))
        self.more.clicked.connect(lambda: self._on_strength(self._picture.strength + 1))
        self.slider.sliderMoved.connect(self._on_strength)
        for widget in (self.less, self.slider, self.more, self.value):
            row.addWidget(widget, 1 if widget is self.slider else 0)
        self._show_strength()
        if look.crowding > MIN_TEXT_SIZE or look.portrait:
            whole = QVBoxLayout()
            whole.addLayout(row)
            whole.addWidget(self.send)
            return whole
        row.addWidget(self.send)
        return row

    def _show_strength(self) -> None:
        self.slider.setValue(self._picture.strength)
        self.value.set_words(self.tr("Strength {percent} %").format(percent=self._picture.strength))

    def _on_strength(self, strength: int) -> None:
        self._picture.set_strength(strength)
        self._show_strength()
        self._stage.update()

    def _on_move(self, right: int, down: int) -> None:
        self._picture.move(right * MOVE, down * MOVE)
        self._stage.show_end()

    def _on_send(self) -> None:
        twitched = self._picture.send()
        words = self.tr("The thumb moved") if twitched else self.tr("No twitch")
        self.send.setAccessibleDescription(words)
        if self._picture.look.appearance.reduced_motion:
            self._stage.show_end()
        else:
            self._stage.replay()

    def _follow(self) -> None:
        """Show only what the step plays with."""
        step = self._picture.step
        if self.isHidden() is (step in PLAYED):
            self.setVisible(step in PLAYED)
        self.moves.setVisible(step == "thumb-spot")
