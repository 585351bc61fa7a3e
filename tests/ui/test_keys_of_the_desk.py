"""A new passphrase, and a lost one with the recovery sheet: in the whole program, with real keys."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.ui.fakes_check_in import shown_words
from tests.ui.program import button, make
from tests.ui.waiting_room import PASSPHRASE, guarded_folder, wait_in

from tms_education.domain.errors import WrongPassphraseError
from tms_education.ui.widgets.passphrase_form import PassphraseField
from tms_education.ui.widgets.staff_keys import RecoveryCard
from tms_education.ui.widgets.tool_card import StaffField

SECOND, THIRD = "five quiet words right here", "six more quiet words right here"


@pytest.fixture
def program(qtbot, tmp_path):
    made = make(guarded_folder(tmp_path / "data"))
    qtbot.addWidget(made.window)
    form = made.outside.library.questionnaire("phq-9")
    assert form is not None
    answers = made.outside.holder.visit.form("phq-9")
    for item in form.items:
        answers = answers.with_answer(item.link, item.options[1].code)
    made.outside.records.add(form, answers)
    made.window.go("staff")
    return made


def fields(program, kind):
    return [one for one in program.window.findChildren(kind) if one.isVisible()]


def fill(program, *words):
    for field, text in zip(fields(program, PassphraseField), words, strict=True):
        QTest.keyClicks(field, text)


def press(program, name):
    QTest.mouseClick(button(program, name), Qt.MouseButton.LeftButton)


def unlock(program, qtbot, words):
    fill(program, words)
    press(program, "Open")
    qtbot.waitUntil(program.outside.records.is_unlocked, timeout=20_000)


def until_said(program, qtbot, words):
    qtbot.waitUntil(lambda: words in shown_words(program.window), timeout=20_000)


def test_a_new_passphrase_takes_the_place_of_the_old_one(program, qtbot):
    unlock(program, qtbot, PASSPHRASE)
    press(program, "Passphrase")
    fill(program, SECOND, SECOND, "whoever finds it open")
    press(program, "Change passphrase")
    until_said(program, qtbot, "neither the passphrase of now nor the code")
    old = fields(program, PassphraseField)[-1]
    old.clear()
    QTest.keyClicks(old, PASSPHRASE)
    press(program, "Change passphrase")
    until_said(program, qtbot, "The passphrase is changed.")
    press(program, "Lock")
    fill(program, PASSPHRASE)
    press(program, "Open")
    until_said(program, qtbot, "That is not the passphrase")
    unlock(program, qtbot, SECOND)
    assert len(program.outside.records.records().opened) == 1


def test_the_recovery_sheet_opens_when_the_passphrase_is_lost(program, qtbot):
    unlock(program, qtbot, PASSPHRASE)
    press(program, "Passphrase")
    printed: list[str] = []

    def printing(_title, _lines, code) -> bool:
        printed.append(code)
        return True

    program.window.findChild(RecoveryCard)._printing = printing
    press(program, "Make a recovery sheet")
    press(program, "Lock")
    press(program, "I lost the passphrase")
    (code,) = fields(program, StaffField)
    QTest.keyClicks(code, printed[0].lower().replace(" ", "-"))
    fill(program, THIRD, THIRD)
    press(program, "Open and set")
    qtbot.waitUntil(program.outside.records.is_unlocked, timeout=20_000)
    assert len(program.outside.records.records().opened) == 1
    program.outside.records.lock()
    with pytest.raises(WrongPassphraseError):
        program.outside.records.unlock(PASSPHRASE)
    program.outside.records.unlock(THIRD)
    log = {line.event for line in program.outside.records.log()}
    assert log >= {"recovery-made", "recovered", "refused"}


def test_a_file_dragged_onto_a_waiting_room_tablet_is_not_taken(qtbot, tmp_path):
    room = wait_in(tmp_path / "data")
    window = room.program.window
    qtbot.addWidget(window)
    room.program.kiosk._open_door()
    field = fields(room.program, QLineEdit)[0]
    place = field.mapTo(window, field.rect().center())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    data.setText("dropped")
    wanted = QDragEnterEvent(
        QPoint(place), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    wanted.ignore()
    QApplication.sendEvent(window.windowHandle(), wanted)
    assert not wanted.isAccepted()
    assert field.text() == ""
    room.program.outside.room.set_kiosk(False)
