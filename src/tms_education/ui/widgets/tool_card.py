"""A card of the staff area: a title, a few words, what there is to do, and a line that says how it went."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tms_education.ui.style import hearing
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.line_field import LineField
from tms_education.ui.widgets.scroll import bring_into_view
from tms_education.ui.widgets.text import Text


class StaffField(LineField):
    """A line whose words everybody at the desk may see."""


class ToolCard(Card):
    """What all tools of staff share."""

    def __init__(self, look: Look, title: str, words: str) -> None:
        super().__init__(look, radius=24)
        self.body = QVBoxLayout(self)
        side = look.space(28)
        self.body.setContentsMargins(side, look.space(22), side, look.space(22))
        self.body.setSpacing(look.space(12))
        self.body.addWidget(Text(look, title, "h2"))
        self.body.addWidget(Text(look, words, "body", "ink2"))
        self._said = Text(look, "", "body-strong", "petrol_deep")
        self._said.hide()

    def say(self, words: str) -> None:
        """Say how it went, at the end of the card; nothing with empty words."""
        self.say_below(None, words)

    def say_below(self, place: QWidget | None, words: str) -> None:
        """Say something right below what it is about, aloud too, and bring it into view."""
        self.body.removeWidget(self._said)
        self.body.insertWidget(self.body.indexOf(place) + 1 if place is not None else -1, self._said)
        self._said.set_words(words)
        self._said.setVisible(bool(words))
        if words:
            hearing.announce(self._said, words)
            bring_into_view(self._said)

    def add_field(self, name: str) -> StaffField:
        """Add a field with its name."""
        field = StaffField(self.look, name)
        label = Text(self.look, name, "label")
        label.setBuddy(field)
        self.body.addWidget(label)
        field.setMaximumWidth(self.look.text(420))
        self.body.addWidget(field)
        return field

    def add_button(self, words: str, kind: str = "second", icon: str = "") -> PillButton:
        """Add a button at the left."""
        button = PillButton(self.look, words, kind, icon, role="label")
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button
