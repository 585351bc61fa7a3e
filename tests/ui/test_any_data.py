"""Whatever lies in the data folder, the program opens a window, and says a sentence when something is amiss."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QAbstractButton, QApplication
from tests.storage.making import filled, run_sql

from tms_education.app import run
from tms_education.app.compose import Program, build
from tms_education.app.options import Options
from tms_education.domain.settings import DeviceSettings
from tms_education.storage.log_file import LogFile
from tms_education.storage.ratings import RatingsFile
from tms_education.storage.settings_file import SettingsFile
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.toast import Toast

SPEAKING = ("settings.json", "ratings.json", "records.sqlite3", "keys/public.key", "keys/private.wrapped")
"""Files whose damage somebody should hear of."""

SILENT = ("records.index", "keys/tries", "keys/lock", "app.lock", "app.raise", "ratings.lock", "logs/app.log",
          "logs/crash.log", "records.sqlite3.lock")  # fmt: skip
"""Copies, locks and logs: the program makes them anew or does without."""

HOWS = ("missing", "empty", "truncated", "huge", "newer", "folder")


@pytest.fixture(scope="module")
def used(tmp_path_factory) -> Path:
    """A folder as after weeks of use."""
    root: Path = tmp_path_factory.mktemp("used")
    filled(root)
    SettingsFile(root / "settings.json").save(DeviceSettings())
    RatingsFile(root / "ratings.json").rate("three-ways", 4)
    LogFile(root / "logs", run_clock()).write("error ValueError at somewhere:1")
    return root


def run_clock():
    from tests.export.samples import StillClock  # noqa: PLC0415

    return StillClock()


def spoil(root: Path, name: str, how: str) -> None:
    """Do to a file what disks, people and newer versions do."""
    file = root / name
    file.parent.mkdir(exist_ok=True)
    data = file.read_bytes() if file.is_file() else b'{"format": 1}'
    if how == "newer" and name == "records.sqlite3":
        run_sql(root, "PRAGMA user_version = 99")
        return
    file.unlink(missing_ok=True)
    if how == "folder":
        file.mkdir()
    elif how != "missing":
        file.write_bytes({
            "empty": b"",
            "truncated": data[: len(data) // 2],
            "huge": data + b"\0" * 40_000_000,
            "newer": newer(data, name),
        }[how])  # fmt: skip


def newer(data: bytes, name: str) -> bytes:
    """Give the same fields with a format of the future; key files carry a checksum."""
    from tms_education.storage.key_files import _check  # noqa: PLC0415 -- the checksum of its own format

    try:
        fields = json.loads(data)
    except ValueError:
        return b'{"format": 99}'
    fields = {**fields, "format": 99}
    fields.pop("check", None)
    return json.dumps({**fields, "check": _check(fields)} if name.startswith("keys") else fields).encode()


def sentences(program: Program) -> list[str]:
    """Give what the window says now in short lines and notices."""
    window = program.window
    toasts = [toast.accessibleName() for toast in window.findChildren(Toast)]
    return toasts + [text.words for notice in window.findChildren(Notice) for text in notice.findChildren(Text)]


def opened(root: Path, monkeypatch) -> tuple[list[str], list[str]]:
    """Start the program as a person does; give what it says at home, and what it says to staff."""
    monkeypatch.setattr(run, "AFTER_MS", 0)
    monkeypatch.setattr(LogFile, "catch_crashes", lambda _log: None)  # pytest has its own
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    options = Options(data_dir=root)
    program = build(application, options)
    said: list[list[str]] = []

    def at_home() -> None:
        window = program.window
        said.append(sentences(program))
        assert window.isVisible()
        assert len(window.findChildren(QAbstractButton)) > 5
        window.go("staff")
        QTimer.singleShot(50, window, at_staff)

    def at_staff() -> None:
        said.append(sentences(program))
        program.window.close()

    hooks = sys.excepthook, sys.unraisablehook
    guard = QTimer(singleShot=True, interval=20_000)
    guard.timeout.connect(application.quit)
    guard.start()
    QTimer.singleShot(150, program.window, at_home)
    try:
        assert run._window(program, options) == 0
    finally:
        sys.excepthook, sys.unraisablehook = hooks
        qInstallMessageHandler(None)
        guard.stop()
        program.window.deleteLater()
    home, staff = said
    return home, staff


def copied(used: Path, tmp_path: Path) -> Path:
    import shutil  # noqa: PLC0415

    return Path(shutil.copytree(used, tmp_path / "data"))


def errors_in(root: Path) -> list[str]:
    log = root / "logs" / "app.log"
    lines = log.read_text(errors="replace").splitlines() if log.is_file() else []
    return [line for line in lines if " error " in line and "somewhere:1" not in line]


def test_a_folder_in_use_says_nothing(qtbot, used, tmp_path, monkeypatch):
    root = copied(used, tmp_path)
    home, _staff = opened(root, monkeypatch)
    assert home == []
    assert errors_in(root) == []


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("name", SPEAKING)
def test_a_spoilt_file_still_opens_a_window_and_is_told(qtbot, used, tmp_path, monkeypatch, name: str, how: str):
    root = copied(used, tmp_path)
    spoil(root, name, how)
    home, staff = opened(root, monkeypatch)
    assert errors_in(root) == []
    if how == "newer":
        assert any("newer version" in words for words in home), home
    elif how != "missing" and not (name == "records.sqlite3" and how == "huge"):  # SQLite reads what belongs to it
        assert any("can’t be read" in words for words in home), home
    if name == "records.sqlite3" and how in {"empty", "truncated", "newer"}:
        assert staff, "staff are told nothing"


@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("name", SILENT)
def test_a_spoilt_copy_lock_or_log_stops_nothing(qtbot, used, tmp_path, monkeypatch, name: str, how: str):
    root = copied(used, tmp_path)
    spoil(root, name, how)
    home, _staff = opened(root, monkeypatch)
    assert home == []
    assert errors_in(root) == []


def test_a_file_in_the_place_of_the_folder_is_told(qtbot, tmp_path, monkeypatch):
    (tmp_path / "data").write_text("in the way")
    home, _staff = opened(tmp_path / "data", monkeypatch)
    assert any("can’t be read" in words for words in home), home
