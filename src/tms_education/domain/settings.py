"""How the app looks and speaks: choices of the device and of one visit."""

from dataclasses import dataclass
from enum import StrEnum

TEXT_SIZES = (100, 115, 130, 150, 160, 175, 200)
"""The seven fixed text sizes in percent."""

MIN_TEXT_SIZE, MAX_TEXT_SIZE = TEXT_SIZES[0], TEXT_SIZES[-1]


class Theme(StrEnum):
    """The three looks."""

    LIGHT = "light"
    DIM = "dim"
    HIGH_CONTRAST = "high-contrast"


def nearest_text_size(percent: int) -> int:
    """Give the fixed text size closest to ``percent``; ties go to the larger one."""
    return min(TEXT_SIZES, key=lambda size: (abs(size - percent), -size))


@dataclass(frozen=True, slots=True)
class Appearance:
    """What one person may change about the look: theme, text size, language, motion, and the hand.

    ``left_handed`` puts the main actions of a page on the left, where a left hand reaches them.

    Raises:
        ValueError: the text size is not one of ``TEXT_SIZES``.
    """

    theme: Theme = Theme.LIGHT
    text_size: int = 100
    language: str = "en"
    reduced_motion: bool = False
    left_handed: bool = False

    def __post_init__(self) -> None:
        if self.text_size not in TEXT_SIZES:
            raise ValueError(f"text size must be one of {TEXT_SIZES}, not {self.text_size}")


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """What staff choose once for this device; each visit starts from it.

    ``pack_folder`` is the folder that is watched for clinic packs; empty for the program's own.
    """

    appearance: Appearance = Appearance()
    pack_folder: str = ""
