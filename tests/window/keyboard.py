"""The PHQ-9 by keyboard alone in a real window: run by ``test_keyboard`` in a process of its own."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication
from tests.window.hand import go_through, key, opened, pause, wait_until

from tms_education.app.compose import Program
from tms_education.ui.widgets.text import Text

MOST_TABS = 60


def _focused() -> str:
    found = QApplication.focusWidget()
    return found.accessibleName() if isinstance(found, QAbstractButton) else ""


def _tab_to(name: str) -> None:
    """Press Tab until the control of that name has the focus, as a person without a mouse does."""
    for _ in range(MOST_TABS):
        if _focused().startswith(name):
            return
        key("Tab")
    raise AssertionError(f"Tab never reached “{name}”, the last was “{_focused()}”")


def _press(name: str) -> None:
    _tab_to(name)
    key("space")
    pause(0.1)


def _form(program: Program) -> None:
    window = program.window
    form = program.outside.library.questionnaire("phq-9")
    assert form is not None
    _press("Check-in")
    wait_until(lambda: window.route.page == "check-in", "the check-in opened")
    _press(form.name)
    wait_until(lambda: window.route.parts[-1:] == ("start",), "the form says what it is")
    _tab_to("Don’t keep my answers")  # the one of the two that is chosen
    key("Right")
    _press("Start")
    for item in form.items:
        wait_until(partial(_shown, program, item.words), item.words)
        key("2")  # the second answer, by its number
        pause(0.1)
        if item.is_safety:
            wait_until(lambda: window.route.parts[-1:] == ("support",), "help opened at once")
            _press("Keep going")
        else:
            _press("Next")
    wait_until(lambda: window.route.parts[-1:] == ("review",), "the review opened")
    _press("See my result")
    wait_until(lambda: window.route.parts[-1:] == ("result",), "the result opened")
    assert _shown(program, "9 falls in the mild range.")


def _shown(program: Program, words: str) -> bool:
    page = program.window.page
    return page is not None and any(words in one.words for one in page.findChildren(Text) if one.isVisible())


def _clear(program: Program) -> None:
    _press("Finish & clear")
    _press("Yes, clear it")
    wait_until(lambda: program.window.route.page == "home", "home again")
    assert program.outside.holder.visit.is_untouched


def _kept(program: Program) -> None:
    assert len(program.outside.records.records().opened) == 1


def main(data: Path, shots: Path) -> None:
    """Go through the form."""
    go_through(opened(data), (_form, _clear, _kept), shots, "keyboard")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
