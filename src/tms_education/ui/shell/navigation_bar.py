"""The navigation: a rail at the left, or a bar at the bottom in portrait."""

from PySide6.QtCore import QRectF, QSizeF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from tms_education.ui.shell.door_mark import DoorMark
from tms_education.ui.shell.nav_button import NavButton
from tms_education.ui.shell.places import OPEN_PLACE, Place, places, staff_door
from tms_education.ui.style.art import Art
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look

RAIL_WIDTH, BAR_HEIGHT = 112, 96
ROOM_FOR = 150
"""From this text size on the places stand closer, so that a low window holds them."""


class NavigationBar(QWidget):
    """Shows the places and lights the one that is open.

    Signals:
        place_chosen: the person wants to go there (route as text).
    """

    spoken_role = Role.Grouping

    place_chosen = Signal(str)

    def __init__(self, look: Look, art: Art, *, upright: bool, has_door: bool = True) -> None:
        super().__init__()
        self.look = look
        self._art = art
        self._upright, self._has_door = upright, has_door
        self._buttons: dict[str, NavButton] = {}
        self.setAccessibleName(self.tr("Places"))
        self._lay_out()

    def _lay_out(self) -> None:
        look = self.look
        direction = QBoxLayout.Direction.TopToBottom if self._upright else QBoxLayout.Direction.LeftToRight
        layout = QBoxLayout(direction, self)
        if self._upright:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            self.setMinimumWidth(max(look.space(RAIL_WIDTH), look.text(92) + look.space(20)))
            layout.setContentsMargins(look.space(10), look.space(84), look.space(10), look.space(8))
        else:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.setMinimumHeight(max(look.space(BAR_HEIGHT), look.target(80) + look.space(16)))
            layout.setContentsMargins(look.space(16), look.space(8), look.space(16), look.space(8))
        layout.setSpacing(look.space(8 if look.crowding < ROOM_FOR else 2))
        for place in places():
            layout.addWidget(self._button(place), 0 if self._upright else 1)
        if self._upright:
            layout.addStretch(1)
            if self._has_door:
                layout.addWidget(self._button(staff_door()))

    def _button(self, place: Place) -> NavButton:
        button = NavButton(self.look, place.words, place.icon)
        button.clicked.connect(lambda: self._choose(place.route))
        self._buttons[place.route] = button
        return button

    def _choose(self, route: str) -> None:
        self.place_chosen.emit(route)

    def mark_door(self, *, on: bool) -> None:
        """Put the dot on the staff door, or take it away."""
        door = self._buttons.get(staff_door().route)
        if door is None:
            return
        for old in door.findChildren(DoorMark):
            old.hide()
            old.deleteLater()
            door.setAccessibleDescription("")
        if on:
            DoorMark(self.look, door)

    def light(self, page: str) -> None:
        """Light the place a page belongs to."""
        lit = OPEN_PLACE.get(page, page)
        for route, button in self._buttons.items():
            button.light(on=route == lit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, edge and, in the rail, the mark of the app."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.colour("rail"))
        width = 3 if self.look.is_contrast else 1
        line = self.look.colour("line")
        if self._upright:
            painter.fillRect(self.width() - width, 0, width, self.height(), line)
            size = QSizeF(self.look.space(60), self.look.space(50))
            mark = self._art.picture(self.look.picture_folder, "logo", size, self.devicePixelRatioF())
            place = QRectF((self.width() - size.width()) / 2, self.look.space(17), size.width(), size.height())
            painter.drawPixmap(place.topLeft(), mark)
        else:
            painter.fillRect(0, 0, self.width(), width, line)
        painter.end()
