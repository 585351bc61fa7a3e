"""Goes through the whole main job once, in a folder of its own: read, look, plan, check in, staff, clear.

``tms-education --self-check`` runs it, also in the frozen program, where no test tool is at hand.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QTextEdit, QWidget

from tms_education.app.compose import Program, build
from tms_education.app.options import Options
from tms_education.app.routes import routes_of
from tms_education.content.check import check_all
from tms_education.ui.shell.screenshot import settle

NOTE = "The blue kite waits by the harbour"
"""A note planted by the check; no file may hold it in plain."""

ANSWER = 1
"""The second answer, "Several days": the ninth one opens the support page."""


class CheckFailedError(Exception):
    """Something a person relies on does not hold."""


def check_self(application: QApplication, options: Options) -> int:
    """Run every step and say how it went; give 0 when all of them hold."""
    with tempfile.TemporaryDirectory(prefix="tms-self-check-") as folder:
        program = build(application, replace(options, data_dir=options.data_dir or Path(folder), route="home"))
        program.window.resize(1280, 800)
        program.window.show()
        steps: tuple[tuple[str, Callable[[Program], str]], ...] = (
            ("content", _content),
            ("every page opens", _pages),
            ("article and picture", _article),
            ("check-in", _check_in),
            ("staff page", _staff),
            ("finish and clear", _clear),
            ("nothing in plain", _plain),
        )
        failed = 0
        for name, step in steps:
            try:
                print(f"ok   {name}: {step(program)}")  # noqa: T201 -- the command's answer
            except CheckFailedError as error:
                failed += 1
                print(f"FAIL {name}: {error}", file=sys.stderr)  # noqa: T201 -- the command's answer
        program.window.close()
    return 1 if failed else 0


def _require(claim: object, words: str) -> None:
    if not claim:
        raise CheckFailedError(words)


def _content(program: Program) -> str:
    problems = check_all(today=program.outside.clock.today())
    _require(not problems, f"{len(problems)} problems, the first: {problems[0] if problems else ''}")
    return "all articles, forms and numbers are sound"


def _pages(program: Program) -> str:
    routes = routes_of(program.outside.library)
    for route in routes:
        program.window.go(route)
        settle(10)
        page = program.window.page
        _require(page is not None and page.isVisible(), f"{route} did not open")
    return f"{len(routes)} routes"


def _article(program: Program) -> str:
    program.window.go("learn/three-ways#change")
    settle(200)
    article = program.outside.library.article("three-ways")
    _require(article is not None and program.window.route.parts == ("three-ways",), "the article did not open")
    return f"{len(article.sections) if article else 0} sections"


def _buttons(within: QWidget) -> Iterator[QAbstractButton]:
    return (button for button in within.findChildren(QAbstractButton) if button.isVisibleTo(within.window()))


def _press(program: Program, name: str) -> None:
    """Press the button of that name on the page."""
    page = program.window.page
    found = [button for button in _buttons(page or program.window) if button.accessibleName().startswith(name)]
    _require(found, f"there is no button “{name}” on {program.window.route}")
    found[0].click()
    settle(30)


def _check_in(program: Program) -> str:
    form = program.outside.library.questionnaire("phq-9")
    if form is None:
        raise CheckFailedError("the PHQ-9 is missing")
    program.window.go("check-in/phq-9/start")
    settle(30)
    if not program.outside.is_guarded:
        _press(program, QCoreApplication.translate("StartView", "Keep my answers on this tablet"))
    _press(program, QCoreApplication.translate("StartView", "Start"))
    for item in form.items:
        _press(program, item.options[ANSWER].words)
        if item.is_safety:
            _press(program, QCoreApplication.translate("SupportView", "Keep going"))
        else:
            _press(program, QCoreApplication.translate("QuestionView", "Next"))
    page = program.window.page
    note = page.findChild(QTextEdit, "field") if page is not None else None
    if note is None:
        raise CheckFailedError("there is no place for a note")
    note.setPlainText(NOTE)
    _press(program, QCoreApplication.translate("ReviewView", "See my result"))
    saved = program.outside.holder.visit.saved_result("phq-9")
    _require(saved is not None and saved.tag, "the form was not saved")
    return f"saved as {saved.tag if saved else ''}"


def _staff(program: Program) -> str:
    program.window.go("staff")
    settle(50)
    records = program.outside.records.records()
    _require(records.opened, "no record opens")
    newest = records.opened[0]
    _require(newest.total == ANSWER * newest.asked, f"the total is {newest.total}")
    _require(newest.safety and newest.note == NOTE, "the record lost something")
    return f"{len(records.opened)} record, {newest.total} of {newest.highest}"


def _clear(program: Program) -> str:
    program.window.clear_visit()
    settle(50)
    _require(program.outside.holder.visit.is_untouched, "the visit is still there")
    _require(program.window.route.page == "home", "home did not open")
    left = [field for field in QApplication.allWidgets() if NOTE in _words_of(field)]
    _require(not left, "a widget still holds the note")
    return "home again"


def _words_of(widget: QWidget) -> str:
    return widget.toPlainText() if isinstance(widget, QTextEdit) else widget.accessibleName()


def _plain(program: Program) -> str:
    files = [file for file in program.folder.root.rglob("*") if file.is_file()]
    needles = [NOTE.encode(), NOTE.encode("utf-16-le"), b"LA6569-3", b"Several days", "Varios días".encode()]
    leaky = [file.name for file in files if any(needle in file.read_bytes() for needle in needles)]
    _require(files and not leaky, f"in plain: {', '.join(leaky)}")
    return f"{len(files)} files searched"
