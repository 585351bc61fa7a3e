"""Where the main actions of a page stand: on the right, or on the left for a left hand."""

from PySide6.QtWidgets import QBoxLayout

from tms_education.ui.style.look import Look

MIRRORED = {
    QBoxLayout.Direction.LeftToRight: QBoxLayout.Direction.RightToLeft,
    QBoxLayout.Direction.RightToLeft: QBoxLayout.Direction.LeftToRight,
}


def suit_hand(look: Look, row: QBoxLayout) -> None:
    """Turn a row that ends with a main action round, for a left hand. The order of the keys stays.

    A layout from top to bottom is the same for both hands.
    """
    if look.appearance.left_handed:
        row.setDirection(MIRRORED.get(row.direction(), row.direction()))
