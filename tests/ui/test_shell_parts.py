"""The parts of the shell that stand alone: one window per folder, the log of the unforeseen, the advice on displays."""

import sys

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QWidget
from tests.ui import fakes_check_in as fakes

from tms_education.domain.visit import SavedResult
from tms_education.ui.shell import display
from tms_education.ui.shell.diagnostics import Diagnostics
from tms_education.ui.shell.finish_sheet import FinishSheet
from tms_education.ui.shell.single_instance import SingleInstance

PLANTED = "a name somebody typed"


def test_a_second_start_calls_the_first_one(qtbot, tmp_path):
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    assert not second.is_first()
    with qtbot.waitSignal(first.called, timeout=3000):
        second.call_first()
    first.release()
    assert second.is_first()
    second.release()


@pytest.mark.parametrize("text", ["", "12", "999999\npython\n", "{host}\n", "1\ninit\nanother-computer\nx\ny\n"])
def test_a_lock_cut_off_by_a_power_failure_or_from_another_computer_stops_nobody(qtbot, tmp_path, text):
    (tmp_path / "app.lock").write_text(text)
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    assert not second.is_first()
    first.release()


def test_a_folder_that_cannot_be_written_stops_nobody(qtbot, tmp_path):
    missing = tmp_path / "not" / "there"
    assert SingleInstance(missing).is_first()


def test_what_nobody_caught_is_logged_without_what_it_said(qtbot):
    lines: list[str] = []
    diagnostics = Diagnostics(lines.append)
    before = sys.excepthook
    diagnostics.install()
    try:
        with qtbot.waitSignal(diagnostics.failed):
            try:
                int(PLANTED)
            except ValueError as error:
                sys.excepthook(type(error), error, error.__traceback__)
    finally:
        sys.excepthook = before

        qInstallMessageHandler(None)
    assert len(lines) == 1
    assert "ValueError" in lines[0]
    assert "test_what_nobody_caught" in lines[0]
    assert PLANTED not in lines[0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 only")
def test_the_advice_names_what_is_missing(monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":31999")
    monkeypatch.setattr(display, "LIBRARIES", {"libnosuchthing.so.9": "libnosuchthing9"})
    assert "libnosuchthing9" in display.why_no_window()
    monkeypatch.setattr(display, "LIBRARIES", {})
    assert ":31999" in display.why_no_window()
    monkeypatch.delenv("DISPLAY")
    assert "no display" in display.why_no_window()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display.why_no_window() == ""


KEPT, DECLINED, FAILED = SavedResult("phq-9", "AB12C"), SavedResult("gad-7", "", is_declined=True), SavedResult("a", "")


@pytest.mark.parametrize(
    ("saved", "guarded", "line"),
    [
        ((), True, ""),
        ((KEPT, DECLINED), True, "A check-in you finished stays sealed for your care team."),
        ((KEPT,), False, "A check-in you finished stays on this tablet. No passphrase guards it yet."),
        ((DECLINED,), False, "Nothing of your check-in is kept on this tablet."),
        ((FAILED,), True, ""),
    ],
)
def test_the_last_question_says_what_stays_of_a_check_in_and_nothing_untrue(qtbot, saved, guarded, line):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1000, 700)
    parent.show()
    sheet = FinishSheet(fakes.look(), parent, saved, unfinished=False, guarded=guarded)
    sheet.present()
    words = fakes.shown_words(sheet)
    assert line in words
    assert ("check-in" in words or "keep nothing" in words) is bool(line)
