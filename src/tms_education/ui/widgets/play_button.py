"""The button that holds a live picture or lets it go on; it says what a tap would do now."""

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton


class PlayButton(PillButton):
    """Says "Pause" while the picture moves, else "Play"."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", "soft", "play", role="label")
        self.set_moving(moving=False)

    def set_moving(self, *, moving: bool) -> None:
        """Say what a tap would do now."""
        self.set_words(self.tr("Pause") if moving else self.tr("Play"), "pause" if moving else "play")
