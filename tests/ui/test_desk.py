"""The desk's tools: backups, stars, the waiting room, this tablet; and the mark on the door."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from tests.storage.making import CHEAP
from tests.ui import fakes_check_in as fakes
from tests.ui.fakes_check_in import FakeClock, FakeLibrary, press, shown_words
from tests.ui.program import button, make
from tests.ui.waiting_room import PASSPHRASE, guarded_folder

from tms_education.app.record_store import record_store
from tms_education.app.shell_lock import shell_lock
from tms_education.app.tablet import ThisTablet
from tms_education.content.library import ShippedLibrary
from tms_education.domain.clinic import KioskTimers, Unfinished
from tms_education.domain.kiosk import Refusal
from tms_education.domain.reading_help import Rating
from tms_education.domain.tablet import Shell, Tablet
from tms_education.storage.key_files import KeyFiles
from tms_education.storage.paths import DataFolder
from tms_education.ui.shell.door_mark import DoorMark
from tms_education.ui.widgets.backup_view import BackupView, kinds, save_dialog
from tms_education.ui.widgets.kiosk_view import KioskView
from tms_education.ui.widgets.kiosk_words import refusal_words
from tms_education.ui.widgets.passphrase_form import PassphraseField
from tms_education.ui.widgets.tablet_view import TabletView
from tms_education.ui.widgets.votes_view import VotesView

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    return widget


def store_at(root):
    return record_store(DataFolder(root), FakeClock(), ShippedLibrary("en"), (CHEAP.passes, CHEAP.memory))


def tablet_with(root, count):
    """Give an unlocked store with some records."""
    store = store_at(root)
    form = ShippedLibrary("en").questionnaire("phq-9")
    assert form is not None
    answers = fakes.answered()
    for item in form.items:
        answers = answers.with_answer(item.link, item.options[1].code)
    for _ in range(count):
        store.add(form, answers)
    store.set_passphrase(PASSPHRASE)
    return store


def backup_view(qtbot, store, file):
    return shown(
        qtbot,
        BackupView(fakes.look(), store.backups(), NOW.date(), lambda _parent, _name: file, lambda _parent, _name: file),
    )


def test_a_backup_is_made_and_a_new_tablet_lives_from_it(qtbot, tmp_path):
    file = str(tmp_path / "b.tmsbackup")
    view = backup_view(qtbot, tablet_with(tmp_path / "old", 3), file)
    press(view, "Make a backup")
    qtbot.waitUntil(lambda: "Done. Please keep" in shown_words(view))
    new = store_at(tmp_path / "new")
    view = backup_view(qtbot, new, file)
    press(view, "Put a backup back")
    assert "with 3 records" in shown_words(view)
    field = next(one for one in view.findChildren(PassphraseField) if one.isVisible())
    QTest.keyClicks(field, "not the right words")
    press(view, "Put it back now")
    assert "not the passphrase of this backup" in shown_words(view)
    field.clear()
    QTest.keyClicks(field, PASSPHRASE)
    with qtbot.waitSignal(view.restored):
        press(view, "Put it back now")
    assert "3 records came back. Settings count from the next start." in shown_words(view)
    assert field.text() == ""
    assert len(new.records().opened) == 3


@pytest.mark.parametrize(
    ("make_file", "words"),
    [
        (lambda file: file.write_bytes(b"something else"), "not a backup, or it is damaged"),
        (lambda file: None, "could not be read"),
    ],
)
def test_a_wrong_file_is_a_sentence(qtbot, tmp_path, make_file, words):
    file = tmp_path / "b.tmsbackup"
    make_file(file)
    view = backup_view(qtbot, tablet_with(tmp_path / "tablet", 1), str(file))
    press(view, "Put a backup back")
    assert words in shown_words(view)


def test_a_backup_of_another_tablet_is_a_sentence(qtbot, tmp_path):
    file = str(tmp_path / "b.tmsbackup")
    view = backup_view(qtbot, tablet_with(tmp_path / "one", 1), file)
    press(view, "Make a backup")
    qtbot.waitUntil(lambda: "Done." in shown_words(view))
    view = backup_view(qtbot, tablet_with(tmp_path / "two", 1), file)
    press(view, "Put a backup back")
    assert "of another tablet" in shown_words(view)


def test_a_place_that_takes_no_backup_is_a_sentence(qtbot, tmp_path):
    view = backup_view(qtbot, tablet_with(tmp_path / "tablet", 1), str(tmp_path / "nowhere" / "b"))
    press(view, "Make a backup")
    qtbot.waitUntil(lambda: "Please try again" in shown_words(view) or "no backup" in shown_words(view))


def test_without_a_passphrase_no_backup_is_made(qtbot, tmp_path):
    view = backup_view(qtbot, store_at(tmp_path / "tablet"), str(tmp_path / "b"))
    press(view, "Make a backup")
    assert "set a passphrase first" in shown_words(view)


def test_a_backup_gets_the_day_and_its_ending(qtbot, tmp_path):
    asked: list[str] = []

    def ask(_parent: QWidget, name: str) -> str:
        asked.append(name)
        return ""

    store = tablet_with(tmp_path / "tablet", 1)
    view = BackupView(fakes.look(), store.backups(), NOW.date(), ask)
    press(shown(qtbot, view), "Make a backup")
    assert asked == ["understanding-tms-2026-11-26.tmsbackup"]
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = save_dialog(parent, str(tmp_path / "mine"))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.selectFile(str(tmp_path / "mine"))
    assert dialog.selectedFiles() == [str(tmp_path / "mine.tmsbackup")]
    assert kinds().endswith("(*)")


def test_a_tablet_that_was_never_saved_says_so_and_not_after_a_backup(qtbot, tmp_path):
    tablet = Tablet("1.2.3", -1, Shell.LOCKED, date(2026, 1, 1), None, 7, None)
    words = shown_words(shown(qtbot, TabletView(fakes.look(), tablet, clinic(), "", NOW)))
    assert "never saved outside this tablet yet" in words
    assert "for 30 days" not in words
    old = replace(tablet, saved=NOW - timedelta(days=31))
    assert "for 30 days" in shown_words(shown(qtbot, TabletView(fakes.look(), old, clinic(), "", NOW)))


class Stars:
    def rating(self, slug):
        counts = {"three-ways": (0, 0, 0, 1, 3), "side-effects": (1, 0, 0, 0, 0)}
        return Rating(counts.get(slug, (0, 0, 0, 0, 0)))

    def rate(self, slug, stars, instead_of=0):
        raise AssertionError


def test_the_stars_of_readers_lowest_first(qtbot):
    view = shown(qtbot, VotesView(fakes.look(), ShippedLibrary("en"), Stars()))
    words = shown_words(view)
    assert "4.8 of 5 stars, 4 votes" in words
    assert "1.0 of 5 stars, 1 vote" in words
    assert words.index("1 vote") < words.index("4 votes")


def clinic(**timers):
    return replace(FakeLibrary().clinic(), kiosk=KioskTimers(**timers))


def test_staff_see_the_timers_and_start_from_there(qtbot):
    view = shown(qtbot, KioskView(fakes.look(), clinic(reading_seconds=222), None, is_kiosk=False))
    assert "222 quiet seconds" in shown_words(view)
    assert "Ctrl+Alt+S" in shown_words(view)
    assert "These come from the clinic’s pack." in shown_words(view)
    own = shown(qtbot, KioskView(fakes.look(), clinic(reading_seconds=222), None, is_kiosk=False, is_own=True))
    assert "These were chosen here, under Set up." in shown_words(own)
    with qtbot.waitSignal(view.start_asked):
        press(view, "Start in the waiting room")
    view = shown(qtbot, KioskView(fakes.look(), clinic(unfinished=Unfinished.DISCARD), None, is_kiosk=True))
    assert "goes on with is wiped" in shown_words(view)
    with qtbot.waitSignal(view.leave_asked):
        press(view, "Leave the waiting room")


@pytest.mark.parametrize("refusal", list(Refusal))
def test_why_it_can_not_stand_there_is_one_calm_sentence(qtbot, refusal):
    view = shown(qtbot, KioskView(fakes.look(), clinic(), refusal, is_kiosk=False))
    assert refusal_words(refusal) in shown_words(view)
    assert "Start in" not in shown_words(view)
    assert "!" not in refusal_words(refusal)


def test_about_this_tablet_says_what_is_well_and_what_is_not(qtbot):
    tablet = Tablet("1.2.3", 30_000_000, Shell.OPEN, date(2026, 1, 1), None, 7, NOW - timedelta(days=2))
    ready = replace(
        clinic(), crisis=replace(clinic().crisis, checked_on=date(2026, 11, 1), review_due=date(2027, 11, 1))
    )
    words = shown_words(shown(qtbot, TabletView(fakes.look(), tablet, ready, "", NOW)))
    for part in ("version 1.2.3", "Sealed records: 7", "system is not locked", "nearly full", "November 1, 2027"):
        assert part in words, part
    assert "no fresh backup" not in words


def test_the_facts_of_this_tablet(tmp_path):
    store = tablet_with(tmp_path, 2)
    tablet = ThisTablet(DataFolder(tmp_path), lambda: ShippedLibrary("en"), store, FakeClock()).whole()
    assert tablet.records == 2
    assert tablet.saved is None
    assert tablet.written is not None
    assert tablet.free > 0
    assert tablet.newest >= date(2026, 11, 24)


@pytest.mark.parametrize(
    ("names", "shell"),
    [
        (["cage", "tms-education", "systemd"], Shell.LOCKED),
        (["gnome-shell", "systemd"], Shell.OPEN),
        (["budgie-panel"], Shell.OPEN),
        ([], Shell.UNKNOWN),
    ],
)
def test_a_panel_betrays_an_open_desktop(tmp_path, monkeypatch, names, shell):
    monkeypatch.setattr("sys.platform", "linux")
    for number, name in enumerate(names, 10):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "comm").write_text(f"{name}\n")
    assert shell_lock(tmp_path) is shell


def test_the_mark_on_the_door_is_for_staff_and_says_nothing_to_visitors(qtbot, tmp_path):
    program = make(guarded_folder(tmp_path / "data"))
    qtbot.addWidget(program.window)
    door = button(program, "Staff")
    assert not door.findChildren(DoorMark)
    program.outside.room.tell(True)
    assert door.findChildren(DoorMark)
    assert "needs a look" in door.accessibleDescription()
    program.window.go("learn")
    words = shown_words(program.window)
    assert "backup" not in words.lower()
    assert "disk" not in words.lower()
    program.outside.room.tell(False)
    qtbot.waitUntil(lambda: not door.findChildren(DoorMark))
    assert door.accessibleDescription() == ""


def test_the_warning_goes_as_soon_as_a_backup_is_made(qtbot, tmp_path, monkeypatch):
    tablet_with(tmp_path / "data", 1).lock()
    program = make(tmp_path / "data")
    qtbot.addWidget(program.window)
    program.outside.records.unlock(PASSPHRASE)
    program.window.go("staff")
    assert "There is no fresh backup" not in shown_words(program.window), "the records are of today"
    program.window.go("home")
    long_ago = (program.outside.clock.now() - timedelta(days=31)).timestamp()
    os.utime(KeyFiles(tmp_path / "data" / "keys").public_path, (long_ago, long_ago))
    program.outside.records.unlock(PASSPHRASE)
    program.window.go("staff")
    assert "There is no fresh backup" in shown_words(program.window)
    QTest.mouseClick(button(program, "Backup"), Qt.MouseButton.LeftButton)
    view = program.window.findChild(BackupView)
    assert view is not None
    monkeypatch.setattr(view, "_save", lambda _parent, _name: str(tmp_path / "b.tmsbackup"))
    press(view, "Make a backup")
    qtbot.waitUntil(lambda: "Done. Please keep" in shown_words(program.window))
    assert "There is no fresh backup" not in shown_words(program.window)


def test_all_tools_open_one_after_the_other(qtbot, tmp_path):
    program = make(guarded_folder(tmp_path / "data"))
    qtbot.addWidget(program.window)
    program.outside.records.unlock(PASSPHRASE)
    program.window.go("staff")
    for name in ("Codes", "Export", "Delete", "Log", "Passphrase", "Stars", "Backup", "Waiting room", "This tablet"):
        QTest.mouseClick(button(program, name), Qt.MouseButton.LeftButton)
        assert "No answers yet" not in shown_words(program.window), name
    QTest.mouseClick(button(program, "Answers"), Qt.MouseButton.LeftButton)
    assert "No answers yet" in shown_words(program.window)


def test_staff_read_why_the_waiting_room_did_not_start(qtbot, tmp_path):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    assert program.kiosk.start() is Refusal.NO_PASSPHRASE
    program.window.go("staff")
    assert refusal_words(Refusal.NO_PASSPHRASE) in shown_words(program.window)
