"""Builds the readers, the stores and the window, and connects them."""

import importlib
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QApplication

from tms_education.app.clinic_set_up import DeviceSetUp
from tms_education.app.clock import SystemClock, steady_seconds
from tms_education.app.course_help import ShippedCourseHelp
from tms_education.app.languages import Languages
from tms_education.app.options import Options
from tms_education.app.pack_watch import PackWatch, watch_packs
from tms_education.app.packs import DevicePacks
from tms_education.app.record_store import FormsOfNow, record_store
from tms_education.app.room_papers import RoomPapers
from tms_education.app.routes import known
from tms_education.app.system_motion import wants_less_motion
from tms_education.app.tablet import ThisTablet
from tms_education.content.holiday_calendar import NationalHolidays
from tms_education.content.languages import shipped_languages, words_file
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.content.pseudo_library import help_in
from tms_education.domain import navigation
from tms_education.domain.navigation import Route
from tms_education.domain.settings import Appearance, Theme, nearest_text_size
from tms_education.domain.visit import Visit
from tms_education.domain.walk_through import WalkThrough
from tms_education.storage.log_file import LogFile
from tms_education.storage.pack_folder import PackFolder
from tms_education.storage.papers import PaperFolder
from tms_education.storage.paths import DataFolder, data_folder, paper_folder
from tms_education.storage.ratings import RatingsFile
from tms_education.storage.settings_file import SettingsFile
from tms_education.ui.page import Outside, Page, VisitHolder
from tms_education.ui.shell.kiosk import Kiosk
from tms_education.ui.shell.main_window import MainWindow
from tms_education.ui.shell.second_screen import SecondScreen
from tms_education.ui.sound.clicks import Clicks
from tms_education.ui.sound.voice import Voice
from tms_education.ui.style import fonts, hearing
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.style.speech import Speech


@dataclass(frozen=True, slots=True)
class Program:
    """Everything that lives as long as the program."""

    application: QApplication
    window: MainWindow
    outside: Outside
    kiosk: Kiosk
    packs: PackWatch
    folder: DataFolder
    log: LogFile
    settings_damaged: bool = False


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
    """Build the program for one start.

    Raises:
        UnknownRouteError: the route leads nowhere.
    """
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
    known(options.route, packs.library_in(device.language))
    hearing.install(application)
    fonts.load(str(file) for file in sorted((content_root() / "resources" / "fonts").glob("*.ttf")))
    store = record_store(folder, clock, FormsOfNow(lambda: window.outside.library))
    art, library = Art(partial(_picture, packs), _solid), packs.library_in(device.language)
    pictured = options.screenshot is not None  # a picture of the walk-through shows it, and nobody is there to see it
    visit = Visit(device, walk=WalkThrough(is_led=pictured))
    outside = Outside(library, clock, store, art, VisitHolder(visit), NationalHolidays())
    papers = RoomPapers(PaperFolder(paper_folder(options.data_dir)), outside.room, store)
    outside = replace(outside, ratings=RatingsFile(folder.ratings), papers=papers)
    outside = replace(outside, voice=Voice(), clicks=Clicks(of_system=True))
    outside = replace(outside, packs=packs, set_up=DeviceSetUp(packs))
    languages = Languages(
        Speech(application, words_file), lambda language: in_language(outside, language, packs.library_in(language))
    )
    outside = replace(outside, tablet=ThisTablet(folder, lambda: window.outside.library, store, clock))
    spoken = languages.speak(device.language)
    window = MainWindow(spoken, make_page, device, languages.speak)
    watch = watch_packs(packs, window, languages.forget, art.forget)
    kiosk = Kiosk(window, device, steady_seconds)
    SecondScreen(window)
    log = LogFile(folder.logs, clock)
    return Program(application, window, spoken, kiosk, watch, folder, log, settings.was_damaged)


def in_language(outside: Outside, language: str, library: ShippedLibrary) -> Outside:
    """Give the same with the library, and what helps with it, in a language."""
    return replace(outside, library=library, help=help_in(language, library), course_help=ShippedCourseHelp(library))
