"""``tms-education diagnose`` shows all of it first, writes exactly that, and holds nothing of a person."""

import json
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal, qInstallMessageHandler, qWarning
from tests.export.samples import StillClock
from tests.storage.making import NOTE, filled

from tms_education.__main__ import main
from tms_education.app import diagnose
from tms_education.storage.log_file import LogFile
from tms_education.ui.shell.diagnostics import Diagnostics

PLANTED = ("Zelda Quince-Ibarra", "the violet hour is the worst", "Nearly every day", "LA6571-1")


class _Asked(QObject):
    """An object whose slot fails with all that a person said in its message, its locals and its causes.

    Signals:
        asked: somebody pressed.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._fail)

    def _fail(self, name: str) -> None:
        note, answer, code = PLANTED[1:]
        try:
            json.loads(note)
        except ValueError as error:
            raise KeyError(f"{name} {note} {answer} {code}") from error


class _Loses:
    """Fails while it is thrown away."""

    def __del__(self) -> None:
        raise RuntimeError(PLANTED[0])


@pytest.fixture
def diagnostics(tmp_path: Path):
    hooks = sys.excepthook, sys.unraisablehook
    installed = Diagnostics(LogFile(tmp_path / "logs", StillClock()).write)
    installed.install()
    yield installed
    sys.excepthook, sys.unraisablehook = hooks
    qInstallMessageHandler(None)


def texts_of(file: Path) -> dict[str, str]:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_errors_in_slots_are_logged_by_place_and_hold_nothing_a_person_said(qtbot, tmp_path, diagnostics, capsys):
    told = []
    diagnostics.failed.connect(lambda: told.append(1), Qt.ConnectionType.DirectConnection)
    page = _Asked()
    page.asked.emit(PLANTED[0])
    QTimer.singleShot(0, lambda: int(PLANTED[1]))
    qtbot.waitUntil(lambda: len(told) == 2)
    sys.unraisablehook(_unraisable())
    for words in PLANTED:
        qWarning(f"QTextEdit::setPlainText: {words}")
        qWarning(words)
    log = (tmp_path / "logs" / "app.log").read_text()
    assert main(["--data-dir", str(tmp_path), "diagnose", "--out", str(tmp_path / "s.zip"), "--yes"]) == 0
    packed = texts_of(tmp_path / "s.zip")
    for words in PLANTED:
        for part in (words, words.split()[-1], words.lower()):
            assert part not in log
            assert part not in "".join(packed.values())
    assert "error KeyError at _Asked._fail:" in log
    assert "because of JSONDecodeError at _Asked._fail:" in log
    assert "late error RuntimeError at _Loses.__del__:" in log
    assert "qt QtWarningMsg QTextEdit::setPlainText (" in log
    assert "left out" not in packed["logs/app.log"]
    assert packed["logs/app.log"].splitlines() == log.splitlines()
    capsys.readouterr()


def _unraisable():
    """Give what Python hands over when an error has nowhere to go."""
    kept: list[sys.UnraisableHookArgs] = []
    before, sys.unraisablehook = sys.unraisablehook, kept.append
    lost = _Loses()
    del lost
    sys.unraisablehook = before
    return kept[0]


def test_everything_is_shown_and_nothing_else_is_in_the_file(tmp_path, capsys):
    tags = filled(tmp_path)
    (tmp_path / "settings.json").write_text("{")
    assert main(["--data-dir", str(tmp_path), "diagnose", "--out", str(tmp_path / "s.zip"), "--yes"]) == 0
    shown = capsys.readouterr().out
    packed = texts_of(tmp_path / "s.zip")
    assert sorted(packed) == ["health.txt", "versions.txt"]
    assert all(text in shown for text in packed.values())
    assert "settings: damaged, 1 bytes" in packed["health.txt"]
    assert "records: sound" in packed["health.txt"]
    everything = "".join(packed.values())
    for private in (NOTE, str(tmp_path), Path.home().name + "/", *tags):
        assert private not in everything


def test_without_a_yes_nothing_is_written(tmp_path, capsys, monkeypatch):
    words = ["--data-dir", str(tmp_path / "data"), "diagnose", "--out", str(tmp_path / "s.zip")]
    assert main(words) == 1
    said = capsys.readouterr()
    assert "health.txt" in said.out
    assert "--yes" in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("typed", "agrees"), [("yes", True), (" YES ", True), ("", False), ("no", False)])
def test_only_a_yes_is_a_yes(monkeypatch, typed: str, agrees: bool):
    class Terminal:
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal())
    assert diagnose._agrees(lambda _question: typed) is agrees


def test_a_file_that_cannot_be_written_ends_with_1_and_a_sentence(tmp_path, capsys):
    words = ["--data-dir", str(tmp_path), "diagnose", "--yes", "--out", str(tmp_path / "no" / "s.zip")]
    assert main(words) == 1
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
