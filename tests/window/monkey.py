"""Random taps and keys, the same ones for the same seed: run by ``test_kiosk`` and by ``make monkey``.

After each of them the tablet must still stand alone, with its answers shut; after each visit nothing of it may be left;
and at any moment one of the ways on must be at hand. An error nobody caught, or a warning of Qt, ends it.
"""

import random
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEventLoop, QMessageLogContext, QPoint, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit
from tests.ui.waiting_room import guarded_folder
from tests.window.hand import pause, xdotool
from tests.window.kiosk import ESCAPES

from tms_education.app.compose import Program, build
from tms_education.app.options import Options

WORD = "quillamber"
"""What the hand types: no guide has it, in either language."""

KEYS = (*ESCAPES, "Tab", "shift+Tab", "Return", "space", "Escape", "Up", "Down", "Left", "Right", "Home", "End", "Next")
KEYS_OF_FORMS = (
    "1",
    "2",
    "3",
    "4",
    "BackSpace",
    "ctrl+a",
    "ctrl+c",
    "ctrl+v",
    "ctrl+z",
    "ctrl+shift+Delete",
    "alt+Left",
)
ROUTES = ("home", "learn", "explore", "timeline", "numbers", "check-in", "support")
VISIT = 120
"""Actions after which the visitor walks away."""

WAYS_ON = (
    *("Finish & clear", "Touch to begin", "Keep reading", "Done", "Close", "Back", "I am still here", "Menu"),
    *("Terminar y borrar", "Toque para empezar", "Seguir leyendo", "Listo", "Cerrar", "Atrás", "Sigo aquí", "Menú"),
)
HARMLESS = ("propagateSizeHints", "QXcbClipboard", "Could not find")


class Monkey:
    """One tablet and one source of chance."""

    def __init__(self, program: Program, seed: int) -> None:
        self._program, self._chance = program, random.Random(seed)
        self._seconds = 0.0
        self.wrong: list[str] = []
        self.seen: set[str] = set()
        program.kiosk.watch._steady = lambda: self._seconds
        sys.excepthook = self._caught
        qInstallMessageHandler(self._said)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.wrong.append("".join(traceback.format_exception(kind, error, trace)))

    def _said(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:  # the process ends with it: nobody will look at the list
            print(message, file=sys.stderr, flush=True)  # noqa: T201 -- the test shows it
        if kind is not QtMsgType.QtDebugMsg and not any(part in message for part in HARMLESS):
            self.wrong.append(f"{kind.name}: {message}")

    def _do(self, words: str) -> None:
        xdotool(*words.split())
        self._seconds += 0.5
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 8)

    def _tap(self, place: QPoint, button: int = 1) -> None:
        self._do(f"mousemove {place.x()} {place.y()} click {button}")

    def _anywhere(self) -> QPoint:
        window = self._program.window
        return QPoint(self._chance.randrange(window.width()), self._chance.randrange(window.height()))

    def _a_button(self) -> QPoint:
        window = self._program.window
        found = [
            one
            for one in window.findChildren(QAbstractButton)
            if one.isVisible() and not one.visibleRegion().isEmpty() and one.accessibleName() != "Print"
        ]
        if not found:
            return self._anywhere()
        one = self._chance.choice(found)
        return one.mapToGlobal(one.visibleRegion().boundingRect().center())

    def act(self) -> None:
        """Do one thing."""
        dice = self._chance.random()
        if dice < 0.30:
            self._tap(self._anywhere())
        elif dice < 0.66:
            self._tap(self._a_button())
        elif dice < 0.80:
            self._do(f"key {self._chance.choice(KEYS)}")
        elif dice < 0.88:
            self._do(f"key {self._chance.choice(KEYS_OF_FORMS)}")
        elif dice < 0.92:
            self._do(f"type --delay 1 {WORD}")
        elif dice < 0.96:
            self._tap(self._anywhere(), self._chance.choice((4, 5)))
        elif dice < 0.98:
            self._tap(self._anywhere(), self._chance.choice((2, 3)))
        else:
            start, end = self._anywhere(), self._anywhere()
            self._do(f"mousemove {start.x()} {start.y()} mousedown 1 mousemove {end.x()} {end.y()} mouseup 1")
        self._look()

    def _look(self) -> None:
        """The tablet stands alone, shut, and with a way on."""
        window, room = self._program.window, self._program.outside.room
        self.seen.add(window.route.page)
        assert room.is_kiosk
        assert window.isVisible()
        assert not self._program.outside.records.is_unlocked()
        assert not self.wrong, self.wrong[0]

    def walk_away(self) -> None:
        """Be quiet until the visit ends; then nothing of it may be left."""
        ways = {one.accessibleName() for one in self._program.window.findChildren(QAbstractButton) if one.isVisible()}
        assert ways & set(WAYS_ON), (str(self._program.window.route), sorted(ways))
        window, holder = self._program.window, self._program.outside.holder
        pause(1.0)  # what the hand did last is still on its way
        for _ in range(40):
            self._seconds += 10
            self._program.kiosk.watch.tick()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 8)
        assert window.route.page == "attract", str(window.route)
        assert holder.visit.is_untouched
        assert window.isFullScreen()
        for widget in QApplication.allWidgets():
            words = widget.accessibleName() + widget.accessibleDescription() + widget.windowTitle()
            words += widget.text() if isinstance(widget, QLineEdit) else ""
            words += widget.toPlainText() if isinstance(widget, QTextEdit) else ""
            assert WORD not in words, type(widget)
        assert WORD not in QApplication.clipboard().text()

    def begin(self) -> None:
        """Start a visit somewhere."""
        self._program.window.go("home")
        self._program.window.go(self._chance.choice(ROUTES))


def main(data: Path, _shots: Path, seed: int, count: int) -> None:
    """Act so many times; a failed assertion ends with a traceback and code 1."""
    application = QApplication([])
    application.setStyle("Fusion")
    program = build(application, Options(data_dir=guarded_folder(data)))
    assert program.kiosk.start() is None
    monkey = Monkey(program, seed)
    for number in range(count):
        try:
            if number % VISIT == 0:
                monkey.begin()
            monkey.act()
            if number % VISIT == VISIT - 1:
                monkey.walk_away()
        except AssertionError:
            sys.excepthook = sys.__excepthook__
            print(f"seed {seed}, action {number}, {program.window.route}", file=sys.stderr)  # noqa: T201 -- to find it again
            raise
    monkey.walk_away()
    program.outside.room.set_kiosk(False)
    program.window.close()
    QTimer.singleShot(0, application.quit)
    application.exec()  # as the program ends: a voice that hangs is left behind
    print(f"monkey done: {count} actions, pages {' '.join(sorted(monkey.seen))}")  # noqa: T201 -- the test reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
