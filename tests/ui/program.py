"""The whole program on a folder of its own, for tests of the window."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication

from tms_education.app.compose import Program, build
from tms_education.app.options import Options


def make(folder: Path, **choices) -> Program:
    """Build the program; nothing is shown yet."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = build(application, Options(data_dir=folder, **choices))
    program.window.resize(1280, 800)
    program.window.go("home")
    program.window.show()
    return program


def button(program: Program, name: str) -> QAbstractButton:
    """Give the visible button of that name."""
    found = [
        one for one in program.window.findChildren(QAbstractButton) if one.isVisible() and one.accessibleName() == name
    ]
    assert found, f"no button “{name}” on {program.window.route}"
    return found[-1]
