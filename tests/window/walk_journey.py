"""A whole walk-through in a real window, on one screen and on two: run by ``test_walk_through`` on its own."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.window.hand import click, click_on, go_through, opened, pause, type_words, wait_until, write_in, xdotool

from tms_education.app.compose import Program
from tms_education.ui.shell.second_screen import PatientScreen, SecondScreen
from tms_education.ui.widgets.clinician_notes import ClinicianNotes

QUESTION = "May the amber kite fly over the harbour"
WORD = "seven calm lanterns"
SECOND = ("SECOND", "1024/300x768/200+1400+0", "none")


def _xrandr(*words: str) -> None:
    subprocess.run(["xrandr", *words], check=True, timeout=20)
    pause(0.6)


def _shown(program: Program) -> PatientScreen | None:
    found = program.window.findChild(SecondScreen)
    assert found is not None
    return found.shown


def _start(program: Program) -> None:
    window = program.window
    click(window, "Staff")
    wait_until(lambda: window.route.page == "staff", "the staff page opened")
    assert window.page is not None
    field = next(one for one in window.page.findChildren(QLineEdit) if one.isVisible())
    click_on(field)
    type_words(WORD)
    click(window, "Open")
    click(window, "Start a walk-through")
    wait_until(lambda: str(window.route) == "walk", "the cards are there")
    assert not program.outside.records.is_unlocked()


def _draw(program: Program) -> None:
    window = program.window
    click(window, "How does it work?")
    wait_until(lambda: window.route.parts == ("how-it-works",), "the card opened")
    click(window, "Draw")
    page = window.page
    assert page is not None
    start = page.card_view.ink.mapToGlobal(QPoint(150, 150))  # type: ignore[attr-defined]  # the page of the walk-through
    xdotool("mousemove", start.x(), start.y(), "mousedown", 1)
    for step in range(1, 6):
        xdotool("mousemove", start.x() + 20 * step, start.y() + 12 * step)
        pause(0.05)
    xdotool("mouseup", 1)
    wait_until(lambda: program.outside.holder.visit.walk.ink, "a line was drawn")
    click(window, "Put it on my page")
    wait_until(lambda: program.outside.holder.visit.walk.drawings, "the drawing is kept")


def _second_screen(program: Program) -> None:
    assert _shown(program) is None
    _xrandr("--setmonitor", *SECOND)
    wait_until(lambda: _shown(program) is not None, "the patient's screen opened")
    pause(0.5)
    shown = _shown(program)
    assert shown is not None
    assert shown.screen().name() == "SECOND"
    assert shown.geometry().left() >= 1400
    assert not shown.findChildren(ClinicianNotes)
    before = shown.picture.toImage()
    click(program.window, "Next")
    wait_until(lambda: shown.picture.toImage() != before, "the patient's screen follows")
    _xrandr("--delmonitor", "SECOND")
    wait_until(lambda: _shown(program) is None, "the patient's screen is gone")
    assert len(QGuiApplication.screens()) == 1
    assert program.window.isVisible()
    click(program.window, "All cards")


def _numbers(program: Program) -> None:
    window = program.window
    click(window, "Will it work?")
    click(window, "Said it in their own words")
    click(window, "Next")
    click(window, "Next")
    click(window, "Done, all cards")
    assert program.outside.holder.visit.walk.looked_at == ("response", "remission", "lasting")


def _course(program: Program) -> None:
    window = program.window
    click(window, "How long does it take?")
    click(window, "Theta burst")
    click(window, "Left side")
    click(window, "First treatment day")
    click(window, "Use this date")
    wait_until(lambda: program.outside.holder.visit.start is not None, "the first day is set")
    click(window, "All cards")


def _options(program: Program) -> None:
    window = program.window
    click(window, "What else could I do?")
    click(window, "Second path: Talking therapy")
    wait_until(
        lambda: program.outside.holder.visit.walk.compared == ("tms", "talking"), "two options stand side by side"
    )
    click(window, "Done, all cards")


def _question(program: Program) -> None:
    window = program.window
    click(window, "My own questions")
    assert window.page is not None
    write_in(window.page, QUESTION)
    click(window, "Keep this question")
    wait_until(lambda: program.outside.holder.visit.questions == (QUESTION,), "the question is kept")
    click(window, "Done, all cards")


def _paper(program: Program) -> None:
    window = program.window
    click(window, "Page to take home")
    wait_until(lambda: window.route.page == "take-home", "the page to take home opened")
    click(window, "Save as PDF")
    wait_until(lambda: "Saved" in window.page.result.words, "it is saved")  # type: ignore[union-attr]  # the page to take home


def _clear(program: Program) -> None:
    window = program.window
    click(window, "Finish & clear")
    click(window, "Yes, clear it")
    wait_until(lambda: window.route.page == "home", "home again")
    assert program.outside.holder.visit.is_untouched
    window.go("walk/cost")
    pause(0.2)
    assert window.page is not None
    assert not window.page.findChildren(ClinicianNotes)
    for widget in QApplication.allWidgets():
        assert QUESTION not in widget.accessibleName() + widget.accessibleDescription()


STEPS = (_start, _draw, _second_screen, _numbers, _course, _options, _question, _paper, _clear)


def main(data: Path, shots: Path) -> None:
    """Go through everything, on a tablet that is locked with a passphrase."""
    program = opened(data)
    program.outside.records.set_passphrase(WORD)
    program.outside.records.lock()
    go_through(program, STEPS, shots, "walk-through")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
