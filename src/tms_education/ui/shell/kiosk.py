"""The tablet alone in the waiting room: no way out but the staff door, and every visit ends, also a forgotten one."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tms_education.domain import navigation
from tms_education.domain.clinic import Unfinished
from tms_education.domain.errors import StoreError
from tms_education.domain.idle import Doing, Verdict, doing, judge, unfinished
from tms_education.domain.kiosk import Refusal, why_no_kiosk
from tms_education.domain.questionnaire import Answers
from tms_education.domain.settings import Appearance
from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside
from tms_education.ui.shell.fitting import show_fitting
from tms_education.ui.shell.idle_watch import IdleWatch
from tms_education.ui.shell.kept_out import KeptOut
from tms_education.ui.shell.main_window import MainWindow
from tms_education.ui.shell.staff_door import StaffDoor
from tms_education.ui.shell.still_there_sheet import StillThereSheet

ALONE = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint

BACK_MS, MOST_TRIES = 400, 6
"""How soon the window comes back when another one took the keys, and how often it tries."""


class Kiosk(QObject):
    """Starts and ends the waiting-room mode of a window, watches for quiet, and ends visits.

    The desk is watched also where the tablet does not stand alone: it locks after five quiet minutes.
    """

    def __init__(self, window: MainWindow, device: Appearance, steady: Callable[[], float]) -> None:
        super().__init__(window)
        self._window, self._fresh = window, Visit(device)
        outside = window.outside
        self._usual = window.windowFlags()
        self.watch = IdleWatch(self._judged, steady, self)
        self._door = StaffDoor(window)
        self._kept_out = KeptOut(self)
        self._tries = 0
        self._back = QTimer(self)
        self._back.setInterval(BACK_MS)
        self._back.timeout.connect(self._come_back)
        self._door.knocked.connect(self._open_door)
        self.watch.asked.connect(self._ask)
        self.watch.stirred.connect(self._answered)
        self.watch.ended.connect(self._end)
        window.moved.connect(self._moved)
        outside.holder.changed.connect(self._moved)
        outside.voice.sounded.connect(self.watch.touch)
        outside.room.start_asked.connect(self.start)
        outside.room.leave_asked.connect(self.leave)
        window.appeared.connect(self._follow)
        window.state_changed.connect(self._state_changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._application_changed)

    @property
    def _outside(self) -> Outside:
        return self._window.outside

    # ---- in and out

    def why_not(self) -> Refusal | None:
        """Give why the tablet may not stand alone now."""
        outside = self._outside
        return why_no_kiosk(outside.library.clinic().crisis, outside.clock.today(), outside.records)

    def start(self) -> Refusal | None:
        """Leave the tablet in the waiting room, or say why not."""
        refusal = self.why_not()
        self._outside.room.refuse(refusal)
        if refusal is not None:
            return refusal
        self._outside.room.set_kiosk(True)
        self._door.is_there = self._kept_out.is_on = True
        self._window.setWindowFlags(ALONE)
        self._window.showFullScreen()
        self._window.clear_visit()
        return None

    def leave(self) -> None:
        """Take it out of the waiting room; staff did that, so the staff area stays open."""
        self._outside.room.set_kiosk(False)
        self._door.is_there = self._kept_out.is_on = False
        self._window.setWindowFlags(self._usual)
        show_fitting(self._window)
        self._window.activateWindow()
        self._window.rebuild()

    def _open_door(self) -> None:
        if self._window.route.page != navigation.STAFF:
            self._window.close_sheets()
            self._window.go(navigation.STAFF)
            self._window.rebuild()

    # ---- quiet

    def _doing(self) -> Doing:
        return doing(self._window.route, self._outside.holder.visit, self._fresh)

    def _judged(self, quiet: float) -> Verdict:
        return judge(self._doing(), quiet, self._outside.library.clinic().kiosk)

    def _moved(self) -> None:
        """Let the clock tick only where something can end. A picture that plays by itself moves too."""
        what = self._doing()
        is_watched = what is Doing.STAFF or (self._outside.room.is_kiosk and what is not Doing.WAITING)
        self.watch.run(is_watched)

    def _sheet(self) -> StillThereSheet | None:
        found = [one for one in self._window.findChildren(StillThereSheet) if one.isVisible()]
        return found[-1] if found else None

    def _ask(self, seconds: int) -> None:
        sheet = self._sheet()
        if sheet is None:
            sheet = StillThereSheet(self._window.look, self._window, self._what_follows())
            sheet.closed.connect(self.watch.touch)  # a screen reader presses without a touch
            sheet.present()
        sheet.count(seconds)

    def _what_follows(self) -> str:
        if self._doing() is Doing.STAFF:
            return self.tr("The staff area will lock.")
        if not self._open_forms():
            return self.tr("The screen will clear for the next person.")
        if self._outside.library.clinic().kiosk.unfinished is Unfinished.SEAL:
            return self.tr("Your answers so far will be sealed for your care team. Then the screen clears.")
        return self.tr("Your check-in is not finished. It will be wiped, and the screen clears.")

    def _answered(self) -> None:
        """Close the question once the touch that answered it was taken: it must not reach the page below."""
        sheet = self._sheet()
        if sheet is not None:
            QTimer.singleShot(0, sheet, sheet.close_sheet)

    def _end(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.close()
        if self._outside.room.is_kiosk:
            self._seal_unfinished()
            self._window.clear_visit()
        else:
            self._outside.records.lock()
            holder = self._outside.holder
            holder.replace(holder.visit.with_walk(holder.visit.walk.led(on=False)))
            self._window.rebuild()

    def _open_forms(self) -> tuple[Answers, ...]:
        """Give the forms that were begun and that the clinic keeps."""
        library = self._outside.library
        found = ((one, library.questionnaire(one.questionnaire)) for one in unfinished(self._outside.holder.visit))
        return tuple(one for one, form in found if form is not None and form.is_kept)

    def _seal_unfinished(self) -> None:
        """Seal what was answered, where the clinic wants that; a note that its person never sent is left out."""
        if self._outside.library.clinic().kiosk.unfinished is not Unfinished.SEAL:
            return
        for answers in self._open_forms():
            form = self._outside.library.questionnaire(answers.questionnaire)
            if form is not None:
                with suppress(StoreError):
                    self._outside.records.add(form, answers.with_note(""), self._outside.holder.visit.ticket)

    # ---- the window stays

    def _follow(self) -> None:
        """The window was made, perhaps anew."""
        for one in (self.watch, self._door, self._kept_out):
            one.follow(self._window)

    def _state_changed(self) -> None:
        """Bring it back, once it is done, when something made it small."""
        if self._outside.room.is_kiosk:
            QTimer.singleShot(0, self, self._fill_screen)

    def _fill_screen(self) -> None:
        is_whole = self._window.isFullScreen() and not self._window.isMinimized()
        if self._outside.room.is_kiosk and not is_whole:
            self._window.showFullScreen()

    def _application_changed(self, state: Qt.ApplicationState) -> None:
        """Another window took the keys: take them back, as far as the system lets."""
        is_away = self._outside.room.is_kiosk and state is not Qt.ApplicationState.ApplicationActive
        self._tries = 0
        if is_away:
            self._back.start()
        else:
            self._back.stop()

    def _come_back(self) -> None:
        """Ask for the keys; where that is refused, open the window anew: it then lies on top, on this desktop."""
        self._tries += 1
        if not self._outside.room.is_kiosk or self._tries > MOST_TRIES:
            self._back.stop()
        elif self._tries == 1:
            self._window.activateWindow()
        else:
            self._window.hide()
            self._window.showFullScreen()
            self._window.activateWindow()
