"""Changes how the visit looks and speaks, and asks first where that would break a form that is under way."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tms_education.domain.idle import unfinished
from tms_education.domain.settings import Appearance
from tms_education.ui.page import VisitHolder
from tms_education.ui.shell.language_switch import LanguageButton, RestartSheet
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.sheet import Sheet


def _nothing() -> None:
    """Do nothing more."""


class LookChange:
    """Works on one window. The place in the visit stays; the pages are rebuilt by whoever holds them."""

    def __init__(self, window: QWidget, holder: VisitHolder, look: Callable[[], Look]) -> None:
        self._window = window
        self._holder = holder
        self._look = look

    def speak(self, language: str) -> None:
        """Change the language from the switch; the focus stays there."""
        wanted = replace(self._holder.visit.appearance, language=language)
        self.take(wanted, lambda: self._light(language, focus=True))

    def take(self, appearance: Appearance, then: Callable[[], None] = _nothing) -> None:
        """Change the look, at once or when the person agrees, and go on."""
        visit = self._holder.visit
        other = appearance.language != visit.appearance.language
        if not (other and unfinished(visit)):
            self._holder.replace(visit.with_appearance(appearance))
            then()
            return
        for one in self._window.findChildren(Sheet):
            one.close_sheet()
        sheet = RestartSheet(self._look(), self._window, appearance.language)
        sheet.closed.connect(lambda: self._light(self._holder.visit.appearance.language))
        sheet.confirmed.connect(lambda: self._begin_anew(appearance, then))
        sheet.present()

    def _begin_anew(self, appearance: Appearance, then: Callable[[], None]) -> None:
        visit = self._holder.visit
        self._holder.replace(visit.without_forms(unfinished(visit)).with_appearance(appearance))
        then()

    def _light(self, language: str, *, focus: bool = False) -> None:
        """Show which language is spoken: pressing another one and then staying must not look like a change."""
        for button in self._window.findChildren(LanguageButton):
            button.setChecked(button.language == language)
            if focus and button.isChecked() and button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
