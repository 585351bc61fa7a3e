"""The whole main job in a real window: run by ``test_journey`` in a process of its own, on a screen of its own."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextEdit
from tests.window.hand import click, go_through, opened, pause, wait_until, wheel, write_in
from tests.window.journey_needles import NOTE

from tms_education.app.compose import Program
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.widgets.text import Text


def _read(program: Program) -> None:
    window = program.window
    click(window, "Will it work?")
    wait_until(lambda: window.route.parts == ("will-it-work",), "the article opened")
    page = window.page
    assert page is not None
    stage = page.findChild(Stage)
    assert stage is not None
    seen = set()
    for _ in range(40):
        wheel(page, 2)
        pause(0.05)
        seen.add((window.route.section, stage.picture.IDENTIFIER, stage.picture.step))
        stage = page.findChild(Stage) or stage
    assert len({section for section, _, _ in seen}) >= 4, seen
    assert len({(picture, step) for _, picture, step in seen}) >= 3, seen


def _look(program: Program) -> None:
    window = program.window
    click(window, "Explore")
    wait_until(lambda: window.route.page == "explore", "explore opened")
    for _ in range(3):
        click(window, "Next")
    assert window.route.parts[0] == "brain"
    assert len(window.route.parts) == 2


def _plan(program: Program) -> None:
    window = program.window
    click(window, "Timeline")
    wait_until(lambda: window.route.page == "timeline", "the timeline opened")
    click(window, "Theta burst")
    wait_until(lambda: program.outside.holder.visit.protocol == "itbs", "the protocol is chosen")


def _check_in(program: Program) -> None:
    window = program.window
    click(window, "Check-in")
    click(window, "My mood")
    click(window, "Keep my answers on this tablet")
    click(window, "Start")
    form = program.outside.library.questionnaire("phq-9")
    assert form is not None
    for place, item in enumerate(form.items):
        answer = item.options[2 if place == 0 else 1].words
        click(window, answer)
        if item.is_safety:
            wait_until(lambda: window.route.parts[-1] == "support", "support opened at once")
            click(window, "Keep going")
        else:
            click(window, "Next")
    wait_until(lambda: window.route.parts[-1:] == ("review",), "the review opened")
    assert window.page is not None
    write_in(window.page, NOTE)
    click(window, "See my result")
    wait_until(lambda: window.route.parts[-1:] == ("result",), "the result opened")
    words = " ".join(label.words for label in window.page.findChildren(Text))
    assert "not a diagnosis" in words.lower()


def _staff(program: Program) -> None:
    window = program.window
    click(window, "Staff")
    wait_until(lambda: window.route.page == "staff", "the staff page opened")
    records = program.outside.records.records().opened
    assert len(records) == 1
    assert records[0].total == 10
    assert records[0].safety
    assert records[0].note == NOTE


def _clear(program: Program) -> None:
    window = program.window
    click(window, "Finish & clear")
    click(window, "Yes, clear it")
    wait_until(lambda: window.route.page == "home", "home again")
    assert program.outside.holder.visit.is_untouched
    for widget in QApplication.allWidgets():
        assert NOTE not in (widget.accessibleName() + widget.windowTitle())
        assert not isinstance(widget, QTextEdit) or NOTE not in widget.toPlainText()


def main(data: Path, shots: Path) -> None:
    """Go through everything."""
    go_through(opened(data), (_read, _look, _plan, _check_in, _staff, _clear), shots, "journey")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
