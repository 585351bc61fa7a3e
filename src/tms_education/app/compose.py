"""Builds the readers, the stores and the window, and connects them. What the first page does not need is made late."""

from __future__ import annotations

import importlib
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from tms_education.app.clock import SystemClock, steady_seconds
from tms_education.app.languages import Languages
from tms_education.app.packs import DevicePacks
from tms_education.app.routes import known
from tms_education.app.surroundings import Surroundings
from tms_education.app.system_motion import wants_less_motion
from tms_education.content.languages import shipped_languages, words_file
from tms_education.content.locate import content_root
from tms_education.domain import navigation
from tms_education.domain.late import late
from tms_education.domain.settings import Appearance, Theme, nearest_text_size
from tms_education.domain.visit import Visit
from tms_education.domain.walk_through import WalkThrough
from tms_education.storage.log_file import LogFile
from tms_education.storage.pack_folder import PackFolder
from tms_education.storage.paths import DataFolder, data_folder
from tms_education.storage.ready_pictures import ReadyPictures
from tms_education.storage.settings_file import SettingsFile
from tms_education.ui.page import Outside, Page, VisitHolder
from tms_education.ui.shell.main_window import MainWindow
from tms_education.ui.style import fonts, hearing
from tms_education.ui.style.art import Art
from tms_education.ui.style.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from tms_education.app.options import Options
    from tms_education.app.pack_watch import PackWatch
    from tms_education.content.library import ShippedLibrary
    from tms_education.domain.navigation import Route
    from tms_education.domain.ports import CourseHelp, ReadingHelp
    from tms_education.ui.shell.kiosk import Kiosk
    from tms_education.ui.style.look import Look


class Program:
    """Everything that lives as long as the program."""

    def __init__(self, window: MainWindow, folder: DataFolder, log: LogFile, *, settings_damaged: bool) -> None:
        self.window, self.folder, self.log = window, folder, log
        self.settings_damaged = settings_damaged
        self.make_kiosk: Callable[[], Kiosk]
        self.make_watch: Callable[[], PackWatch]

    @property
    def outside(self) -> Outside:
        """What pages may reach, in the language of now."""
        return self.window.outside

    @cached_property
    def kiosk(self) -> Kiosk:
        """What watches for quiet, and leaves the tablet alone in the waiting room."""
        return self.make_kiosk()

    @cached_property
    def packs(self) -> PackWatch:
        """The watched folder."""
        return self.make_watch()

    def complete(self) -> None:
        """Make what no first page needs: the watch for quiet, the watched folder and the second screen."""
        from tms_education.app import memory  # noqa: PLC0415 -- after the first picture
        from tms_education.ui.shell.second_screen import SecondScreen  # noqa: PLC0415 -- as above

        if "packs" in vars(self):
            return
        SecondScreen(self.window)
        soon = QTimer(self.window, singleShot=True, interval=memory.AFTER_MS)
        soon.timeout.connect(memory.give_back)
        self.window.cleared.connect(lambda: self.outside.left.forget())  # noqa: PLW0108 -- the outside of then
        self.window.cleared.connect(soon.start)
        _ = self.kiosk, self.packs


def _picture(packs: DevicePacks, folder: str, name: str) -> bytes:
    """Give a picture: the clinic's own, else the shipped one."""
    own = packs.picture(folder, name)
    if own:
        return own
    file = content_root() / "resources" / "pictures" / folder / f"{name}.svg"
    return file.read_bytes() if file.is_file() else b""


def _solid(name: str) -> bytes:
    file = content_root() / "resources" / "brain" / name
    return file.read_bytes() if file.is_file() else b""


PAGES: dict[str, tuple[str, str]] = {
    navigation.HOME: ("pages.home", "HomePage"),
    navigation.LEARN: ("pages.library", "LibraryPage"),
    f"{navigation.LEARN}/": ("pages.reader", "ReaderPage"),
    f"{navigation.LEARN}//": ("pages.gentle", "GentlePage"),
    navigation.EXPLORE: ("pages.explore", "ExplorePage"),
    navigation.TIMELINE: ("pages.course", "CoursePage"),
    navigation.NUMBERS: ("pages.numbers", "NumbersPage"),
    navigation.CHECK_IN: ("pages.check_in", "CheckInPage"),
    navigation.SUPPORT: ("pages.support", "SupportPage"),
    navigation.WALK: ("pages.walk", "WalkPage"),
    navigation.TAKE_HOME: ("pages.take_home", "TakeHomePage"),
    navigation.STAFF: ("staff.staff_page", "StaffPage"),
    navigation.ATTRACT: ("pages.attract", "AttractPage"),
}
"""The module and class of every page, by the first word of its route; with slashes, of the routes below it."""


def make_page(look: Look, route: Route, outside: Outside) -> Page:
    """Build the page of a route; its module is loaded when it is first opened, so that a start pays for one page."""
    below = route.page + "/" * len(route.parts)
    module, name = PAGES.get(below, PAGES[route.page])
    made: Page = getattr(importlib.import_module(f"tms_education.ui.{module}"), name)(look, outside, route)
    return made


def appearance_of(options: Options, device: Appearance) -> Appearance:
    """Give the device's look with what the command line asked for."""
    wanted = device
    if options.theme is not None:
        wanted = replace(wanted, theme=Theme(options.theme))
    if options.text_size is not None:
        wanted = replace(wanted, text_size=nearest_text_size(options.text_size))
    if options.language is not None:
        wanted = replace(wanted, language=options.language)
    return wanted


def build(application: QApplication, options: Options) -> Program:
    """Build the whole program for one start.

    Raises:
        UnknownRouteError: the route leads nowhere.
    """
    program = build_first(application, options)
    program.complete()
    return program


def build_first(application: QApplication, options: Options) -> Program:
    """Build what the first page needs; ``complete`` adds the rest. Raises as ``build`` does."""
    folder = data_folder(options.data_dir)
    clock = SystemClock()
    settings = SettingsFile(folder.settings, shipped_languages())
    chosen = settings.load()
    device = appearance_of(options, chosen.appearance)
    if options.screenshot is not None or wants_less_motion():
        device = replace(device, reduced_motion=True)
    packs = DevicePacks(PackFolder(folder.packs), clock, options.pack_folder or chosen.pack_folder)
    if options.language is None and not settings.has_language:
        device = replace(device, language=packs.library_in(device.language).clinic().languages[0])
    library = packs.library_in(device.language)
    known(options.route, library)
    hearing.install(application)
    fonts.load(str(file) for file in sorted((content_root() / "resources" / "fonts").glob("*.ttf")))
    art = Art(partial(_picture, packs), _solid, ReadyPictures(folder.ready))
    is_walk = navigation.Route.parse(options.route).page == navigation.WALK
    pictured = options.screenshot is not None and is_walk  # a picture of it shows it: nobody is there to begin it
    visit = Visit(device, walk=WalkThrough(is_led=pictured))
    made = Surroundings(folder, clock, packs, lambda: window.outside.library)
    outside = made.outside(library, art, VisitHolder(visit), options.data_dir)
    languages = Languages(
        Speech(application, words_file), lambda language: in_language(outside, language, packs.library_in(language))
    )
    languages.keep(device.language, in_language(outside, device.language, library))
    window = MainWindow(languages.speak(device.language), make_page, device, languages.speak)
    program = Program(window, folder, LogFile(folder.logs, clock), settings_damaged=settings.was_damaged)
    program.make_kiosk = lambda: _kiosk(window, device)
    program.make_watch = lambda: _watch(packs, window, languages.forget, art.forget)
    return program


def _kiosk(window: MainWindow, device: Appearance) -> Kiosk:
    from tms_education.ui.shell.kiosk import Kiosk  # noqa: PLC0415 -- after the first picture

    return Kiosk(window, device, steady_seconds)


def _watch(packs: DevicePacks, window: MainWindow, *renew: Callable[[], None]) -> PackWatch:
    from tms_education.app.pack_watch import watch_packs  # noqa: PLC0415 -- after the first picture

    return watch_packs(packs, window, *renew)


def in_language(outside: Outside, language: str, library: ShippedLibrary) -> Outside:
    """Give the same with the library, and what helps with it, in a language."""

    def reading_help() -> ReadingHelp:
        from tms_education.content.pseudo_library import help_in  # noqa: PLC0415 -- made late

        return help_in(language, library)

    def course_help() -> CourseHelp:
        from tms_education.app.course_help import ShippedCourseHelp  # noqa: PLC0415 -- made late

        return ShippedCourseHelp(library)

    return replace(outside, library=library, help=late(reading_help), course_help=late(course_help))
