"""The cards of the page of numbers: a group of people as picture, number and words together."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.dot_field import DotField
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.icon_array import IconArray
from tms_education.ui.widgets.measure import PEOPLE, Group, Measure
from tms_education.ui.widgets.silent_icon import SilentIcon
from tms_education.ui.widgets.text import Text

SIDE = 24

BESIDE_UPRIGHT = 115
"""Text size up to which, in portrait, two groups of 100 people stand side by side, their numbers below them."""

FLAT_NUMBER = 64
"""Pixels at 100 % for a number of two digits with its words beside it."""


def columns_for(look: Look, measure: Measure) -> int:
    """Give how many groups of a measure stand side by side, to be compared at one look."""
    upright = not measure.is_rare and look.crowding <= BESIDE_UPRIGHT
    return min(2, len(measure.groups)) if (upright if look.portrait else not look.has_big_text) else 1


def group_card(look: Look, group: Group, *, low: bool = False) -> Card:
    """Give a group of 100 people: the picture, lower if asked for, and both numbers equally large beside it."""
    card, layout = _card(look, group)
    flat = look.portrait and look.crowding <= BESIDE_UPRIGHT
    stacked = flat or (look.portrait and look.has_big_text)
    inner: QBoxLayout = QVBoxLayout() if stacked else QHBoxLayout()
    inner.setSpacing(look.space(20))
    people = IconArray(look, group.count, group.spoken, group.role, low=low)
    inner.addWidget(people, 0, Qt.AlignmentFlag.AlignTop)
    inner.addWidget(_numbers(look, group, flat=flat), 1, Qt.AlignmentFlag.AlignTop)
    layout.addLayout(inner)
    return card


def rare_card(look: Look, group: Group) -> Card:
    """Give a group of 10,000 people: both numbers, then the field of dots."""
    card, layout = _card(look, group)
    edge, side = look.space(8), look.space(SIDE - 8)
    layout.setContentsMargins(edge, look.space(18), edge, look.space(12))
    head, head_layout = column(look, 10)
    head_layout.setContentsMargins(side, 0, side, 0)
    name = layout.takeAt(0)
    if name is not None and (widget := name.widget()) is not None:
        head_layout.addWidget(widget)
    head_layout.addWidget(_numbers(look, group))
    layout.addWidget(head)
    layout.addWidget(DotField(look, group.count, group.spoken, group.role))
    return card


def average_card(look: Look, note: str) -> Card:
    """Give the card that says that these numbers are nobody's own odds."""
    card = Card(look, "lav")
    layout = QHBoxLayout(card)
    side = look.space(SIDE)
    layout.setContentsMargins(side, look.space(18), side, look.space(18))
    layout.setSpacing(look.space(18))
    layout.addWidget(SilentIcon(look, "people", 32, "plum"), 0, Qt.AlignmentFlag.AlignTop)
    words, inside = column(look, 4)
    title = QCoreApplication.translate("NumberCards", "The average of a group, not your odds")
    inside.addWidget(Text(look, title, "body-strong"))
    inside.addWidget(Text(look, note))
    layout.addWidget(words, 1)
    return card


def _card(look: Look, group: Group) -> tuple[Card, QVBoxLayout]:
    card = Card(look)
    card.setAccessibleName(group.spoken)
    layout = QVBoxLayout(card)
    side = look.space(SIDE)
    layout.setContentsMargins(side, look.space(18), side, look.space(20))
    layout.setSpacing(look.space(12))
    layout.addWidget(Text(look, group.name, "h3", group.role))
    return card, layout


def _numbers(look: Look, group: Group, *, flat: bool = False) -> Ground:
    """Give what happened and what did not, in the same size: below each other, or beside for rare events.

    ``flat`` puts the words beside their number.
    """
    holder = Ground(look)
    rare = group.of != PEOPLE
    beside = rare and not look.has_big_text
    layout: QBoxLayout = QHBoxLayout(holder) if beside else QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(look.space(20))
    pairs = ((group.big, group.words, group.role), (group.big_not, group.words_not, "ink"))
    for big, words, role in pairs:
        part = Ground(look)
        inside: QBoxLayout = QHBoxLayout(part) if flat else QVBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(look.space(12) if flat else 0)
        number = Text(look, big, "h2" if rare else "display", role)
        if flat:
            number.setFixedWidth(look.text(FLAT_NUMBER))
        inside.addWidget(number)
        inside.addWidget(Text(look, words), 1)
        layout.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    return holder
