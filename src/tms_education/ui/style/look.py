"""The look of one moment: theme, text size and layout as one value that every widget is built from."""

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtGui import QColor, QFont

from tms_education.design.tokens import FAMILY, MOTION_MS, THEMES, TYPE, Colours, Face
from tms_education.domain.settings import TEXT_SIZES, Appearance, Theme

BIG_TEXT = 175
"""From this text size on, the navigation folds into a menu (design language 3)."""

BIG_IN_A_BAR = 160
"""From this text size on, five places no longer fit side by side in portrait."""

TIGHT = 130
"""From this text size on, what is large at 100 % grows less."""

TEXT_ALONE = 150
"""From this text size on, in landscape, a text stands alone."""


TOUCH = 44
"""Pixels a button never falls short of, however small the window is."""


class Layout(Enum):
    """Where the navigation stands."""

    RAIL = "rail"  # landscape
    BAR = "bar"  # portrait: along the bottom
    MENU = "menu"  # big text: behind a button


@dataclass(frozen=True, slots=True)
class Look:
    """How everything is drawn now. A page is built from one look and rebuilt for another.

    ``portrait`` is true for a window taller than wide; ``roomy`` for one of 1920 x 1080 and more; ``small`` for one
    that is far under what pages are drawn for, as under a magnification of 400 %.
    """

    appearance: Appearance = field(default_factory=Appearance)
    portrait: bool = False
    roomy: bool = False
    small: bool = False

    @property
    def colours(self) -> Colours:
        """The colours of the theme."""
        return THEMES[self.appearance.theme.value]

    @property
    def crowding(self) -> int:
        """How large the text is for the room it has: in a small window any text is as crowded as the largest."""
        return TEXT_SIZES[-1] if self.small else self.appearance.text_size

    @property
    def layout(self) -> Layout:
        """Where the navigation stands."""
        if self.has_big_text or (self.portrait and self.crowding >= BIG_IN_A_BAR):
            return Layout.MENU
        return Layout.BAR if self.portrait else Layout.RAIL

    @property
    def has_big_text(self) -> bool:
        """The text is so large that pictures that only decorate are dropped."""
        return self.crowding >= BIG_TEXT

    @property
    def is_tight(self) -> bool:
        """There is no room to spare round the text: what is large at 100 % grows less, so that a page stays in view."""
        return self.crowding >= TIGHT and not self.roomy

    @property
    def is_low(self) -> bool:
        """The text is big and the window of little height."""
        return self.has_big_text and not self.portrait and not self.roomy

    @property
    def text_alone(self) -> bool:
        """A text has no picture beside it: there would be too few words in a line."""
        return self.crowding >= (BIG_TEXT if self.portrait else TEXT_ALONE)

    @property
    def is_contrast(self) -> bool:
        """High contrast: white edges in place of shadows and tints."""
        return self.appearance.theme is Theme.HIGH_CONTRAST

    @property
    def picture_folder(self) -> str:
        """The set of illustrations that suits the theme: ``light`` or ``dim``."""
        return "light" if self.appearance.theme is Theme.LIGHT else "dim"

    def space(self, pixels: float) -> int:
        """Give a distance: 1.2 times as large in a roomy window, half as large in a small one."""
        return round(pixels * (1.2 if self.roomy else 0.5 if self.small else 1.0))

    @property
    def touch(self) -> int:
        """The least side of what a finger presses."""
        return max(TOUCH, self.space(48))

    def text(self, pixels: float) -> int:
        """Give a text size or a size that must grow with the text."""
        return round(pixels * (1.2 if self.roomy else 1.0) * self.appearance.text_size / 100)

    def target(self, pixels: float) -> int:
        """Give a control's height: grows with the text, but half as fast."""
        return round(pixels * (1.2 if self.roomy else 1.0) * (1 + (self.appearance.text_size / 100 - 1) * 0.6))

    def colour(self, role: str) -> QColor:
        """Give the colour of a role."""
        return QColor(getattr(self.colours, role))

    def _face(self, role: str) -> Face:
        upright = f"{role}-portrait"
        return TYPE[upright if self.portrait and upright in TYPE else role]

    def font(self, role: str) -> QFont:
        """Give the font of a text role, in pixels."""
        face = self._face(role)
        font = QFont(FAMILY)
        font.setPixelSize(self.text(face.size))
        font.setWeight(QFont.Weight(face.weight))
        if face.size >= TYPE["h3"].size:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.4)
        return font

    def line_height(self, role: str) -> int:
        """Give the line height of a text role in pixels."""
        return self.text(self._face(role).line)

    def milliseconds(self, motion: str) -> int:
        """Give how long a movement takes; nothing moves under reduced motion."""
        return 0 if self.appearance.reduced_motion else MOTION_MS[motion]
