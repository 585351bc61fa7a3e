"""The window: navigation, strip and one page, all rebuilt whenever the look changes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tms_education.domain import navigation
from tms_education.domain.navigation import Route
from tms_education.domain.settings import Appearance
from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside, Page, once_asked
from tms_education.ui.shell.clipboard import clear_clipboard
from tms_education.ui.shell.frame import Frame
from tms_education.ui.shell.page_name import name_page
from tms_education.ui.shell.waiting_page import WaitingPage
from tms_education.ui.shell.window_keys import add_keys
from tms_education.ui.shell.window_look import look_for
from tms_education.ui.shell.window_sheets import WindowSheets
from tms_education.ui.style import apply
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.focus_ring import FocusRing

PageMaker = Callable[[Look, Route, Outside], Page]
"""Builds the page of a route for a look."""

Speak = Callable[[str], Outside]
"""Changes the language of the program, and gives what pages may reach in it."""


class MainWindow(QWidget):
    """Shows one page at a time. It keeps the addresses of the pages gone through and nothing else of the visit.

    Signals:
        moved: another page, or another place of it, is shown.
        appeared: the window is shown; it may have been made anew.
        state_changed: it became large or small; ``cleared``: a visit has ended and nothing of it is left.
    """

    moved = Signal()
    appeared = Signal()
    state_changed = Signal()
    cleared = Signal()

    spoken_role = Role.Window

    def __init__(self, outside: Outside, make_page: PageMaker, device: Appearance, speak: Speak) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setMinimumSize(320, 240)
        self._outside = outside
        self._make_page = make_page
        self._speak = speak
        self._device = device
        self._past: list[Route] = []
        self._route = Route(navigation.HOME)
        self._look = Look(outside.holder.visit.appearance)
        self._page: Page | None = None
        self._waiting = WaitingPage()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._frame: Frame | None = None
        self._ring: FocusRing | None = None
        self._sheets = WindowSheets(self, lambda: self._look, lambda: self._outside, lambda: self._route.page)
        self._sheets.finish_asked.connect(self.ask_to_finish)
        self._sheets.finish_confirmed.connect(self.clear_visit)
        self._sheets.place_chosen.connect(self.go)
        outside.holder.changed.connect(self._visit_changed)
        add_keys(self, self._go_by_key, self.back, self.ask_to_finish)

    # ---- what others may ask

    @property
    def route(self) -> Route:
        """The address of the page shown."""
        return self._route

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self._page

    @property
    def outside(self) -> Outside:
        """What pages may reach, in the language of now."""
        return self._outside

    @property
    def look(self) -> Look:
        """The look everything is drawn in now."""
        return self._look

    def go(self, text: str) -> None:
        """Open a route.

        Raises:
            UnknownRouteError: the text is no route.
        """
        route = Route.parse(text)
        if route != self._route or self._page is None:
            once_asked(self._page, lambda: self._go(route))

    def _go(self, route: Route) -> None:
        if self._page is not None and not self._is_bare:
            self._past.append(self._route)
        self._show(route)

    def back(self) -> None:
        """Close the sheet on top; else go a step back within the page; else one page back, or home."""
        if not self._sheets.close_top() and not (self._page is not None and self._page.step_back()):
            once_asked(self._page, self._go_back)

    def _go_back(self) -> None:
        if self._past:
            self._show(self._past.pop())
        elif self._route.page not in {navigation.HOME, navigation.ATTRACT}:
            self._show(Route(navigation.HOME))

    def close_sheets(self) -> None:
        """Close every sheet."""
        self._sheets.close_all()

    def rebuild(self) -> None:
        """Build the same page anew: what it may show has changed."""
        self._rebuild(force=True)

    def clear_visit(self) -> None:
        """Forget the visit: a new one begins where visits begin, and no widget holds anything of the old one."""
        clear_clipboard()
        if self._page is not None:
            self._page.leave()
        self._past.clear()
        is_kiosk = self._outside.room.is_kiosk
        self._route = Route(navigation.ATTRACT if is_kiosk else navigation.HOME)
        self._outside.holder.replace(Visit(self._device))
        self._rebuild(force=True)
        self.cleared.emit()
        if not is_kiosk:
            self._sheets.say_clear()

    # ---- pages

    def _show(self, route: Route) -> None:
        if self._page is not None and self._page.route.page == route.page and self._page.open(route):
            self._address_changed(route)
            return
        self._route = route
        if self._frame is None or self._frame.is_bare != self._is_bare:
            if self._page is not None:
                self._page.leave()
            self._rebuild(force=True)
        else:
            self._put_page()

    def _put_page(self) -> None:
        if self._frame is None:
            return
        old, waited = self._page, self._waiting.take(self._route)
        page = self._page = waited or self._made_page()
        self._waiting.exchange(self._frame.host, old, page)
        if waited is not None:
            waited.come_back(self._route)
        self._light()
        name_page(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._ring is not None:
            self._ring.raise_()

    def _made_page(self) -> Page:
        page = self._make_page(self._look, self._route, self._outside)
        page.route_chosen.connect(self.go)
        page.went.connect(lambda text: self._address_changed(Route.parse(text)))
        page.finish_chosen.connect(self.ask_to_finish)
        return page

    def _address_changed(self, route: Route) -> None:
        """The page moved within itself: keep the address, so that a rebuilt page opens at the same place."""
        self._route = route
        if self._page is not None:
            self._page.route = route
        self._light()

    def _light(self) -> None:
        if self._frame is not None:
            self._frame.light(self._route.page)
        self.moved.emit()

    # ---- look

    def _wanted_look(self) -> Look:
        return look_for(self.size(), self._outside.holder.visit.appearance)

    def _visit_changed(self) -> None:
        if self._outside.holder.visit.appearance != self._look.appearance:
            self._rebuild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose another layout when the window needs one."""
        super().resizeEvent(event)
        if self._frame is not None and self._wanted_look() != self._look:
            QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self, *, force: bool = False) -> None:
        """Build everything anew from the look and the visit; nothing is carried over between widgets.

        The same page opens again, so it is not told to leave: staff stay unlocked when the tablet is turned.
        """
        look = self._wanted_look()
        if look == self._look and not force:
            return
        self._look = look
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply.apply(application, look)
        self._drop_frame()
        self._outside = self._speak(look.appearance.language)
        self.setWindowTitle(self.tr("Understanding TMS"))
        self._build_frame()
        self._put_page()

    def _drop_frame(self) -> None:
        self._sheets.drop_all()
        self._waiting.forget()
        self._page = None
        if self._frame is not None:
            self._outer.removeWidget(self._frame)
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = None
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()

    def _build_frame(self) -> None:
        frame = Frame(self._look, self._outside, self, is_bare=self._is_bare)
        frame.place_chosen.connect(self.go)
        frame.language_chosen.connect(self._sheets.change.speak)
        frame.finish_chosen.connect(self.ask_to_finish)
        frame.help_chosen.connect(self.open_help)
        frame.look_chosen.connect(self.open_look_sheet)
        frame.menu_chosen.connect(self._sheets.open_menu)
        self._frame = frame
        self._outer.addWidget(frame, 1)
        frame.show()
        self._ring = FocusRing(self._look, self)

    @property
    def _is_bare(self) -> bool:
        """The page stands alone, without strip and navigation."""
        return self._route.page == navigation.ATTRACT

    def open_help(self) -> None:
        """Open the support page; it leads back to where the person was."""
        if self._route.page != navigation.SUPPORT:
            self.go(f"{navigation.SUPPORT}/{self._route}")

    def ask_to_finish(self) -> None:
        """Ask once, then clear."""
        if not self._is_bare:
            once_asked(self._page, self._sheets.ask_to_finish)

    def open_look_sheet(self) -> None:
        """Offer text size, theme and motion."""
        self._sheets.open_look()

    def _go_by_key(self, route: str) -> None:
        """Go there, unless it is the staff door of a tablet that stands in the waiting room, or nobody has begun."""
        if not (self._outside.room.is_kiosk and (route == navigation.STAFF or self._is_bare)):
            self.go(route)

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("paper"))
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Say that there is a window now."""
        super().showEvent(event)
        self.appeared.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Say that the window became large or small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.state_changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the page properly; in the waiting room nobody closes the window."""
        if self._outside.room.is_kiosk or (self._page is not None and self._page.ask_first(self.close)):
            event.ignore()
            return
        if self._page is not None:
            self._page.leave()
        super().closeEvent(event)
