"""The switch for the clicks of one session: off at first, in step with the dial, gone where nothing can be heard."""

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout

from tms_education.domain.clicks import sound
from tms_education.ui.pictures.one_session import OneSession
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.sound.clicks import Clicks
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import IconButton
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.text import Text

PAINTED = 300
"""Milliseconds after which the picture stands: only then is the loudspeaker looked for."""

APART = 0.25
"""Seconds that dial and clicks may be apart before the clicks begin anew: after a jump, a replay, another step."""


class SessionSound(Ground):
    """Plays a quiet click for each pulse while the dial runs, if the reader wants to hear it.

    ``missing`` is the sentence in its place where there is no loudspeaker; the page puts it where there is room.
    """

    def __init__(self, look: Look, stage: Stage, picture: OneSession, clicks: Clicks) -> None:
        super().__init__(look)
        self._stage, self._picture, self._clicks = stage, picture, clicks
        self._is_on = False
        self._playing, self._from = "", 0.0
        self._since = QElapsedTimer()
        self.switch = IconButton(look, "", "silent")
        self.missing = Text(look, self.tr("This device has no loudspeaker, so the clicks can’t be heard."), "caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switch)
        self.missing.hide()
        self.hide()
        self._there: bool | None = None
        QTimer.singleShot(PAINTED, self, self._offer)
        self.switch.clicked.connect(self._on_switch)
        stage.moving_changed.connect(self._follow)
        stage.moment_changed.connect(self._follow)
        self._dress()

    @property
    def is_on(self) -> bool:
        """The reader wants to hear the clicks."""
        return self._is_on

    @property
    def is_playing(self) -> bool:
        """Clicks are being played."""
        return bool(self._playing)

    def hideEvent(self, event: QHideEvent) -> None:
        """Be quiet when the picture goes."""
        super().hideEvent(event)
        self._quiet()

    def _offer(self) -> None:
        self._there = self._clicks.is_possible()
        self._place()

    def _place(self) -> None:
        """Stand where there is a dial: the switch, or the sentence in its place."""
        has_dial = self._picture.rhythm is not None
        self.setVisible(has_dial and self._there is True)
        self.missing.setVisible(has_dial and self._there is False)

    def _on_switch(self) -> None:
        self._is_on = not self._is_on
        self._dress()
        self._quiet()
        if self._is_on and not self._stage.is_moving:
            self._stage.play()
        self._follow()

    def _follow(self, _moment: object = None) -> None:
        """Play while the dial moves, from where its hand is."""
        self._place()
        rhythm = self._picture.rhythm
        if not self._is_on or not self._stage.is_moving or rhythm is None:
            self._quiet()
            return
        now = self._stage.seconds
        heard = self._from + self._since.elapsed() / 1000 if self._playing else -1.0
        if self._playing == self._picture.step and abs(heard - now) < APART:
            return
        self._playing, self._from = self._picture.step, now
        self._since.start()
        self._clicks.play(sound(rhythm, now, self._stage.length))

    def _quiet(self) -> None:
        if self._playing:
            self._playing = ""
            self._clicks.stop()

    def _dress(self) -> None:
        if self._is_on:
            self.switch.set_words(self.tr("Turn clicks off"), "speak")
        else:
            self.switch.set_words(self.tr("Hear the clicks, quietly"), "silent")
