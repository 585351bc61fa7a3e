"""The sides a coil is placed on, in words."""

from PySide6.QtCore import QCoreApplication

from tms_education.domain.walk_through import Side


def side_words(side: str) -> str:
    """Give a side in words; nothing while it is not set."""
    translate = QCoreApplication.translate
    return {
        Side.LEFT.value: translate("Sides", "Left side"),
        Side.RIGHT.value: translate("Sides", "Right side"),
        Side.BOTH.value: translate("Sides", "Both sides"),
    }.get(side, "")
