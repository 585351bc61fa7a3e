"""The sheets that the window itself opens: Finish and clear, the look, the menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from tms_education.domain import navigation
from tms_education.domain.idle import unfinished
from tms_education.domain.settings import Appearance
from tms_education.ui.page import Outside
from tms_education.ui.shell.look_change import LookChange
from tms_education.ui.shell.places import OPEN_PLACE, entries
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.sheet import Sheet


class WindowSheets(QObject):
    """Opens and closes them over the window, in the look and with what pages may reach at that moment.

    Signals:
        finish_asked: Finish and clear was chosen in the menu; ``finish_confirmed``: clear the visit.
        place_chosen: the person wants to go there (route as text).
    """

    finish_asked = Signal()
    finish_confirmed = Signal()
    place_chosen = Signal(str)

    def __init__(
        self, window: QWidget, look: Callable[[], Look], outside: Callable[[], Outside], page: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._window, self._look, self._outside, self._page = window, look, outside, page
        self.change = LookChange(window, outside().holder, look)

    def open_ones(self) -> list[Sheet]:
        """Give the sheets that can be seen, the one on top last."""
        return [sheet for sheet in self._window.findChildren(Sheet) if sheet.isVisible()]

    def close_top(self) -> bool:
        """Close the sheet on top; false when there is none."""
        sheets = self.open_ones()
        if sheets:
            sheets[-1].close_sheet()
        return bool(sheets)

    def say_clear(self) -> None:
        """Say that nothing of the visit is left."""
        from tms_education.ui.widgets.toast import Toast  # noqa: PLC0415 -- when a first visit ends

        Toast(self._look(), self._window, self.tr("The screen is clear. Ready for the next person."))

    def close_all(self) -> None:
        """Close every sheet and give the focus back."""
        for sheet in reversed(self.open_ones()):
            sheet.close_sheet()

    def drop_all(self) -> None:
        """Throw every sheet away: the window is built anew."""
        for sheet in self._window.findChildren(Sheet):
            sheet.hide()
            sheet.deleteLater()

    def ask_to_finish(self) -> None:
        """Ask once, then clear."""
        from tms_education.ui.shell.finish_sheet import FinishSheet  # noqa: PLC0415 -- when it is first asked

        outside = self._outside()
        is_open = bool(unfinished(outside.holder.visit))
        saved = outside.holder.visit.saved
        sheet = FinishSheet(self._look(), self._window, saved, unfinished=is_open, guarded=outside.is_guarded)
        sheet.confirmed.connect(self.finish_confirmed)
        sheet.paper_chosen.connect(lambda: self.place_chosen.emit(navigation.TAKE_HOME))
        sheet.present()

    def open_look(self) -> None:
        """Offer text size, theme and motion."""
        from tms_education.ui.shell.look_sheet import LookSheet  # noqa: PLC0415 -- as above
        from tms_education.ui.sound.reasons import why_not  # noqa: PLC0415 -- as above

        languages, has_door = self._outside().library.clinic().languages, not self._outside().room.is_kiosk
        silent = why_not(self._outside().voice, self._look().appearance.language)
        sheet = LookSheet(self._look(), self._window, languages, silent, has_door=has_door)
        sheet.chosen.connect(self._change_appearance)
        sheet.staff_chosen.connect(lambda: self.place_chosen.emit(navigation.STAFF))
        sheet.staff_chosen.connect(sheet.close_sheet)
        sheet.present()

    def _change_appearance(self, appearance: Appearance) -> None:
        """Change it; the sheet opens again in the new look, for the next choice."""
        self.change.take(appearance, lambda: QTimer.singleShot(0, self, self.open_look))

    def open_menu(self) -> None:
        """List the places."""
        from tms_education.ui.shell.finish_sheet import MenuSheet  # noqa: PLC0415 -- as above

        lit = OPEN_PLACE.get(self._page(), self._page())
        sheet = MenuSheet(self._look(), self._window, entries(has_door=not self._outside().room.is_kiosk), lit)
        sheet.place_chosen.connect(self.place_chosen)
        sheet.finish_chosen.connect(self.finish_asked)
        sheet.present()
