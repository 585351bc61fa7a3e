"""Five stars for a page: whether it helped, never whether the treatment did."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from tms_education.domain.reading_help import MOST_STARS, Rating
from tms_education.ui.style import icons
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import Pressable
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.choice_button import STEPS
from tms_education.ui.widgets.dates import locale_of
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.text import Text

CELL, STAR = 64, 50


class StarButton(Pressable):
    """One star; filled up to the number that was given.

    Signals:
        stepped: an arrow key was pressed; -1 or 1.
    """

    stepped = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.is_filled = False
        side = look.target(CELL)
        self.setFixedSize(side, side)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group rules; this tells assistive technology what it is

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows; only Space and Enter give stars."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the star, filled or as an outline."""
        painter = QPainter(self)
        middle = self.shape().center()
        box = icons.box(middle.x(), middle.y(), self.look.target(STAR))
        colour = self.look.colour("petrol" if self.is_filled else "ctl")
        icons.paint(painter, box, "star", colour, "fill" if self.is_filled else "")
        painter.end()


class StarRow(Ground):
    """The five stars as one group, of which one is chosen."""

    spoken_role = Role.Grouping


class Stars(Card):
    """“Was this page helpful?” with what others on this device said.

    Signals:
        rated: the person gave that many stars.
        changed: it is of another height now.
    """

    rated = Signal(int)
    changed = Signal()

    def __init__(self, look: Look, given: int, rating: Rating) -> None:
        super().__init__(look)
        column = QVBoxLayout(self)
        side = look.space(24)
        column.setContentsMargins(side, look.space(18), side, look.space(20))
        column.setSpacing(look.space(6))
        column.addWidget(Text(look, self.tr("Was this page helpful?"), "h3"))
        column.addWidget(Text(look, self.tr("This rates the page, not the treatment."), "body", "ink2"))
        holder = StarRow(look)
        holder.setAccessibleName(self.tr("Was this page helpful?"))
        group = QButtonGroup(holder)
        row = FlowLayout(holder, look.space(4), look.space(4))
        self.buttons: list[StarButton] = []
        for number in range(1, MOST_STARS + 1):
            button = StarButton(look, self.tr("{number} of {most} stars").format(number=number, most=MOST_STARS))
            button.clicked.connect(lambda _checked=False, number=number: self._give(number))
            button.stepped.connect(lambda step, number=number: self._go(number - 1 + step))
            group.addButton(button)
            row.addWidget(button)
            self.buttons.append(button)
        column.addWidget(holder)
        self._said = Text(look, "", "body-strong")
        column.addWidget(self._said)
        self._summary = Text(look, "", "caption", "ink2")
        column.addWidget(self._summary)
        self._fill(given)
        self.show_rating(rating)

    def show_rating(self, rating: Rating) -> None:
        """Say the average and the number of votes on this device."""
        if not rating.votes:
            words = self.tr("Nobody has rated this page on this device yet.")
        else:
            words = self.tr(
                "%Ln votes on this device, {average} of 5 on average. Votes hold no names.", "", rating.votes
            )
            average = locale_of(self.look).toString(rating.average, "f", 0 if rating.votes == 1 else 1)
            words = words.format(average=average)
        self._summary.set_words(words)

    def _fill(self, given: int) -> None:
        for number, button in enumerate(self.buttons, 1):
            button.is_filled = number <= given
            button.setChecked(number == given)
            button.update()
        words = self.tr("{number} of {most}. Thank you.").format(number=given, most=MOST_STARS) if given else ""
        self._said.set_words(words)
        self._said.setVisible(bool(given))

    def _give(self, number: int) -> None:
        self._fill(number)
        self.rated.emit(number)
        self.changed.emit()

    def _go(self, place: int) -> None:
        self.buttons[place % MOST_STARS].setFocus(Qt.FocusReason.ShortcutFocusReason)
