"""The window: navigation, strip and one page, all rebuilt whenever the look changes."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from tms_education.domain import navigation
from tms_education.domain.navigation import Route
from tms_education.domain.settings import Appearance
from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside, Page
from tms_education.ui.shell.finish_sheet import FinishSheet, MenuSheet
from tms_education.ui.shell.look_sheet import LookSheet
from tms_education.ui.shell.navigation_bar import NavigationBar
from tms_education.ui.shell.page_name import name_page
from tms_education.ui.shell.places import places, staff_door
from tms_education.ui.shell.top_strip import TopStrip
from tms_education.ui.style import apply
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Layout, Look
from tms_education.ui.widgets.focus_ring import FocusRing
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.toast import Toast

PageMaker = Callable[[Look, Route, Outside], Page]
"""Builds the page of a route for a look."""

Speak = Callable[[str], Outside]
"""Changes the language of the program, and gives what pages may reach in it."""

ROOMY = (1800, 1000)
"""From this window size on everything is drawn 1.2 times as large."""

NARROW = 1000
"""A window narrower than this is laid out as portrait."""


class MainWindow(QWidget):
    """Shows one page at a time. It keeps the addresses of the pages gone through and nothing else of the visit."""

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
        self._bar: NavigationBar | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._frame: QWidget | None = None
        self._ring: FocusRing | None = None
        outside.holder.changed.connect(self._visit_changed)
        self._add_shortcuts()
        self.setWindowTitle(QApplication.applicationDisplayName())

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
            if self._page is not None:
                self._past.append(self._route)
            self._show(route)

    def back(self) -> None:
        """Close the sheet on top; else go back one page, or home."""
        sheets = [sheet for sheet in self.findChildren(Sheet) if sheet.isVisible()]
        if sheets:
            sheets[-1].close_sheet()
        elif self._past:
            self._show(self._past.pop())
        elif self._route.page != navigation.HOME:
            self._show(Route(navigation.HOME))

    def clear_visit(self) -> None:
        """Forget the visit: a new one begins, at home, and nothing of the old one is left in any widget."""
        QGuiApplication.clipboard().clear()
        if self._page is not None:
            self._page.leave()
        self._past.clear()
        self._route = Route(navigation.HOME)
        self._outside.holder.replace(Visit(self._device))
        self._rebuild(force=True)
        Toast(self._look, self, self.tr("All clear. Ready for the next person."))

    # ---- pages

    def _show(self, route: Route) -> None:
        if self._page is not None and self._page.route.page == route.page and self._page.open(route):
            self._address_changed(route)
            return
        self._route = route
        if self._frame is None:
            self._rebuild(force=True)
        else:
            self._put_page()

    def _put_page(self) -> None:
        old = self._page
        page = self._make_page(self._look, self._route, self._outside)
        page.route_chosen.connect(self.go)
        page.went.connect(self._went)
        page.finish_chosen.connect(self.ask_to_finish)
        self._page = page
        self._page_host.addWidget(page, 1)
        if old is not None:
            old.leave()
            self._page_host.removeWidget(old)
            old.hide()
            old.deleteLater()
        page.show()
        self._light()
        name_page(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._ring is not None:
            self._ring.raise_()

    def _went(self, text: str) -> None:
        """The page moved within itself: keep the address, so that a rebuilt page opens at the same place."""
        self._address_changed(Route.parse(text))

    def _address_changed(self, route: Route) -> None:
        self._route = route
        if self._page is not None:
            self._page.route = route
        self._light()

    def _light(self) -> None:
        if self._bar is not None:
            self._bar.light(self._route.page)

    # ---- look

    def _wanted_look(self) -> Look:
        width, height = self.width(), self.height()
        roomy = width >= ROOMY[0] and height >= ROOMY[1]
        portrait = height > width or width < NARROW
        return Look(self._outside.holder.visit.appearance, portrait, roomy)

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
        self._build_frame()
        self._put_page()

    def _drop_frame(self) -> None:
        for sheet in self.findChildren(Sheet):
            sheet.hide()
            sheet.deleteLater()
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
        look, art = self._look, self._outside.art
        self._frame = QWidget(self)
        self._bar = None
        across = QHBoxLayout(self._frame)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        if look.layout is Layout.RAIL:
            self._bar = NavigationBar(look, art, upright=True)
            across.addWidget(self._bar)
        down = QVBoxLayout()
        down.setSpacing(0)
        across.addLayout(down, 1)
        strip = TopStrip(look, art, self._outside.library.clinic().name)
        strip.finish_chosen.connect(self.ask_to_finish)
        strip.help_chosen.connect(self.open_help)
        strip.look_chosen.connect(self.open_look_sheet)
        strip.menu_chosen.connect(self._open_menu)
        down.addWidget(strip)
        self._page_host = QVBoxLayout()
        down.addLayout(self._page_host, 1)
        if look.layout is Layout.BAR:
            self._bar = NavigationBar(look, art, upright=False)
            down.addWidget(self._bar)
        if self._bar is not None:
            self._bar.place_chosen.connect(self.go)
        self._outer.addWidget(self._frame, 1)
        self._frame.show()
        self._ring = FocusRing(look, self)

    def open_help(self) -> None:
        """Open the support page; it leads back to where the person was."""
        if self._route.page != navigation.SUPPORT:
            self.go(f"{navigation.SUPPORT}/{self._route}")

    # ---- sheets

    def ask_to_finish(self) -> None:
        """Ask once, then clear."""
        visit = self._outside.holder.visit
        unfinished = any(one.chosen and visit.saved_result(one.questionnaire) is None for one in visit.answers)
        sheet = FinishSheet(self._look, self, unfinished=unfinished)
        sheet.confirmed.connect(self.clear_visit)
        sheet.present()

    def open_look_sheet(self) -> None:
        """Offer text size, theme and motion."""
        sheet = LookSheet(self._look, self)
        sheet.chosen.connect(self._change_appearance)
        sheet.staff_chosen.connect(lambda: self.go(navigation.STAFF))
        sheet.staff_chosen.connect(sheet.close_sheet)
        sheet.present()

    def _change_appearance(self, appearance: Appearance) -> None:
        holder = self._outside.holder
        holder.replace(holder.visit.with_appearance(appearance))
        QTimer.singleShot(0, self, self.open_look_sheet)

    def _open_menu(self) -> None:
        entries = tuple((place.route, place.icon, place.words) for place in (*places(), staff_door()))
        sheet = MenuSheet(self._look, self, entries)
        sheet.place_chosen.connect(self.go)
        sheet.present()

    # ---- keys

    def _add_shortcuts(self) -> None:
        for number, place in enumerate((*places(), staff_door()), start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda wanted=place.route: self.go(wanted))
        for keys in ("Escape", "Alt+Left"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.back)
        QShortcut(QKeySequence("Ctrl+Shift+Delete"), self).activated.connect(self.ask_to_finish)

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("paper"))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the page properly."""
        if self._page is not None:
            self._page.leave()
        super().closeEvent(event)
