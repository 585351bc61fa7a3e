"""One reference as words on a sheet: what kind it is, in whom, what it can't tell, and how to find it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from tms_education.domain.citation import Reference
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.text import Text

GROUNDS = {"people": ("petrol_tint", "petrol_deep"), "animal": ("lav", "plum")}
"""Ground and colour of the kind of evidence by its tone; any other is plain."""


def reference_words(look: Look, reference: Reference) -> Ground:
    """Give the block of one reference."""
    block, layout = column(look, 8)
    layout.addWidget(_kind(look, reference))
    for words in _lines(reference):
        layout.addWidget(Text(look, words))
    layout.addWidget(Text(look, reference.text, "caption", "ink2"))
    return block


def _kind(look: Look, reference: Reference) -> Card:
    ground, colour = GROUNDS.get(reference.kind.tone, ("surface2", "ink"))
    card = Card(look, ground, radius=16)
    layout = QVBoxLayout(card)
    side = look.space(14)
    layout.setContentsMargins(side, look.space(10), side, look.space(10))
    layout.setSpacing(look.space(2))
    layout.addWidget(Text(look, reference.kind.words, "label", colour))
    layout.addWidget(Text(look, reference.kind.meaning, "caption"))
    return card


def _lines(reference: Reference) -> list[str]:
    """Give the sentences there is something to say for."""
    translate = QCoreApplication.translate
    lines = []
    if reference.who:
        lines.append(translate("ReferenceWords", "Who: {words}").format(words=reference.who))
    if reference.people:
        lines.append(translate("ReferenceWords", "How many people: {number}").format(number=f"{reference.people:,}"))
    if reference.found:
        lines.append(translate("ReferenceWords", "Found: {words}").format(words=reference.found))
    if reference.limits:
        lines.append(translate("ReferenceWords", "What it can’t tell: {words}").format(words=reference.limits))
    return lines
