"""Starts the program: a window, one screenshot, or one check of itself."""

import contextlib
import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tms_education import __version__
from tms_education.app.compose import Program, build, build_first
from tms_education.app.options import Options
from tms_education.content.locate import content_root
from tms_education.domain import navigation
from tms_education.domain.navigation import Route
from tms_education.storage.files import make_private_folder
from tms_education.ui.shell.diagnostics import Diagnostics
from tms_education.ui.shell.display import why_no_window
from tms_education.ui.shell.fitting import FIRST_SIZE, fitting_size, show_fitting
from tms_education.ui.shell.main_window import MainWindow
from tms_education.ui.shell.single_instance import SingleInstance

FAILED = 1

AFTER_MS = 700
"""How long after the window opened the saved files are looked over, so that the start does not wait for them."""


def run(options: Options) -> int:
    """Do what was asked; give the exit code.

    Raises:
        UnknownRouteError: the route leads nowhere.
    """
    unseen = options.screenshot is not None or options.self_check
    reason = why_no_window()
    if reason and unseen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif reason:
        print(reason, file=sys.stderr)  # noqa: T201 -- there is no window to say it in
        return FAILED
    application = _application()
    if options.self_check:
        from tms_education.app.self_check import check_self  # noqa: PLC0415 -- only when asked

        return check_self(application, options)
    if options.screenshot is not None:
        return _screenshot(build(application, options), options, options.screenshot)
    return _window(build_first(application, options), options)


def _application() -> QApplication:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontCreateNativeWidgetSiblings)
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])  # asked by name: PySide6 need not know styles
    application.setApplicationName("tms-education")
    application.setApplicationDisplayName("Understanding TMS")
    application.setApplicationVersion(__version__)
    return application


def _show_icon() -> None:
    from PySide6.QtGui import QIcon  # noqa: PLC0415 -- after the first picture

    icon = QIcon()
    for file in sorted((content_root() / "resources" / "icon").glob("*.png")):
        icon.addFile(str(file))
    QApplication.setWindowIcon(icon)


def _screenshot(program: Program, options: Options, file: Path) -> int:
    from tms_education.ui.shell.screenshot import take  # noqa: PLC0415 -- only when asked

    program.window.go(options.route)
    size = QSize(*options.size) if options.size else FIRST_SIZE
    if take(program.window, file, size):
        return 0
    print(f"The picture could not be written to {file}.", file=sys.stderr)  # noqa: T201 -- the command's answer
    return FAILED


def _window(program: Program, options: Options) -> int:
    window = program.window
    with contextlib.suppress(OSError):
        make_private_folder(program.folder.root)
    instance = SingleInstance(program.folder.root)
    if not instance.is_first():
        instance.call_first()
        return 0
    diagnostics = Diagnostics(program.log.write)
    diagnostics.failed.connect(lambda: _say_failed(window))
    diagnostics.install()

    def come_forward() -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    instance.called.connect(come_forward)
    window.resize(QSize(*options.size) if options.size else fitting_size(window.screen().availableSize()))
    _open(program, options)
    first = window.route
    QTimer.singleShot(AFTER_MS, window, lambda: _look_over(program, first))
    code = QApplication.exec()
    program.packs.stop()
    instance.release()
    return code


def _say_failed(window: MainWindow) -> None:
    from tms_education.ui.widgets.toast import Notice  # noqa: PLC0415 -- after the first picture

    Notice(window.look, window, QCoreApplication.translate("MainWindow", "Something went wrong here. You can go on."))


def _look_over(program: Program, first: Route) -> None:
    """Do what the start need not wait for: watch for quiet, keep a place for a crash, look at the saved files.

    What the ``first`` page shows is kept ready for the next start; nothing of any page that a person has chosen.
    """
    from tms_education.app import memory  # noqa: PLC0415 -- after the first picture
    from tms_education.app.saved_files import tell  # noqa: PLC0415 -- as above
    from tms_education.domain.tablet import concerns  # noqa: PLC0415 -- as above

    program.complete()
    _show_icon()
    gc.freeze()
    gc.enable()
    program.log.catch_crashes()
    tell(program)
    outside = program.window.outside
    found = concerns(outside.tablet.quick(), outside.library.clinic().crisis, outside.clock.now())
    outside.room.tell(bool(found))
    program.packs.start()
    outside.art.end_start(keeps=program.window.route == first)
    memory.give_back()


def _open(program: Program, options: Options) -> None:
    """Show the window: alone in the waiting room, or, where that may not be, with the reason before staff."""
    refusal = program.kiosk.start() if options.kiosk else None
    if refusal is not None:
        from tms_education.ui.widgets.kiosk_words import refusal_words  # noqa: PLC0415 -- only then

        print(refusal_words(refusal), file=sys.stderr)  # noqa: T201 -- staff may have started it from a command line
    if refusal is not None or not options.kiosk:
        program.window.go(navigation.STAFF if refusal is not None else options.route)
        if options.size is None:
            show_fitting(program.window)
        else:
            program.window.show()
