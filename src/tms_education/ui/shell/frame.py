"""What stands round the page: the strip above it and the navigation beside or below it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tms_education.domain.clinic import Clinic
from tms_education.ui.page import Outside
from tms_education.ui.shell.navigation_bar import NavigationBar
from tms_education.ui.shell.top_strip import TopStrip
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Layout, Look


class Frame(QWidget):
    """Strip, navigation and the place of one page; a bare frame is that place alone.

    Signals:
        place_chosen: the person wants to go there (route as text).
        menu_chosen, help_chosen, look_chosen, finish_chosen, language_chosen: as of the strip.
    """

    place_chosen = Signal(str)
    menu_chosen = Signal()
    help_chosen = Signal()
    look_chosen = Signal()
    finish_chosen = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look, outside: Outside, parent: QWidget, *, is_bare: bool = False) -> None:
        super().__init__(parent)
        self.is_bare = is_bare
        self._bar: NavigationBar | None = None
        self._room = outside.room
        art, has_door = outside.art, not outside.room.is_kiosk
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        if look.layout is Layout.RAIL and not is_bare:
            self._bar = NavigationBar(look, art, upright=True, has_door=has_door)
            across.addWidget(self._bar)
        down = QVBoxLayout()
        down.setSpacing(0)
        across.addLayout(down, 1)
        if not is_bare:
            down.addWidget(self._strip(look, art, outside.library.clinic()))
        self.host = QVBoxLayout()
        down.addLayout(self.host, 1)
        if look.layout is Layout.BAR and not is_bare:
            self._bar = NavigationBar(look, art, upright=False, has_door=has_door)
            down.addWidget(self._bar)
        if self._bar is not None:
            self._bar.place_chosen.connect(self.place_chosen)
        outside.room.told.connect(self._mark_door)
        self._mark_door()

    def _strip(self, look: Look, art: Art, clinic: Clinic) -> TopStrip:
        strip = TopStrip(look, art, clinic.name, clinic.languages, clinic.logo)
        strip.language_chosen.connect(self.language_chosen)
        strip.finish_chosen.connect(self.finish_chosen)
        strip.help_chosen.connect(self.help_chosen)
        strip.look_chosen.connect(self.look_chosen)
        strip.menu_chosen.connect(self.menu_chosen)
        return strip

    def light(self, page: str) -> None:
        """Light the place a page belongs to."""
        if self._bar is not None:
            self._bar.light(page)

    def _mark_door(self) -> None:
        if self._bar is not None:
            self._bar.mark_door(on=self._room.needs_staff)
