"""Eight hours in the waiting room, by a clock that a test turns: nobody is thrown out, and nothing is left behind."""

import gc
import random

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from tests.ui.program import button
from tests.ui.waiting_room import PASSPHRASE, wait_in

from tms_education.domain.visit import Visit

HOURS = 8
MARK = "the violet heron counts to nine"
PLACES = ("home", "learn", "learn/three-ways", "learn/side-effects", "explore", "numbers", "timeline", "support")
LONGEST_PAUSE = 170
"""Seconds a reader may sit still: the limit is 180."""


class Day:
    """The hours, what visitors do in them, and what was seen."""

    def __init__(self, room, seed):
        self.room, self.chance = room, random.Random(seed)
        self.window, self.holder = room.program.window, room.program.outside.holder
        self.visits = self.sealed = 0

    def pause(self, seconds):
        for _ in range(round(seconds / 10)):
            self.room.seconds += 10
            if self.room.program.kiosk.watch._timer.isActive():
                self.room.program.kiosk.watch.tick()

    def touch(self):
        handle = self.window.windowHandle()
        match self.chance.randrange(3):
            case 0:
                QTest.wheelEvent(handle, QPoint(640, 500), QPoint(0, self.chance.choice((-120, 120))))
            case 1:
                QTest.mouseMove(handle, QPoint(self.chance.randrange(780), self.chance.randrange(700)))
            case _:
                QTest.keyClick(handle, Qt.Key.Key_Down)
        QApplication.processEvents()
        QApplication.processEvents()

    def read(self):
        """Stay at some places, touching now and then; never thrown out."""
        for place in self.chance.sample(PLACES, 2):
            self.window.go(place)
            for _ in range(self.chance.randrange(1, 4)):
                self.pause(self.chance.randrange(10, LONGEST_PAUSE))
                assert self.window.route.page == place.split("/", maxsplit=1)[0], "thrown out while reading"
                self.touch()
                assert self.room.question is None

    def fill_in(self):
        """Answer some questions slowly; perhaps leave a note."""
        self.window.go("check-in/phq-9")
        form = self.room.program.outside.library.questionnaire("phq-9")
        answers = self.holder.visit.form("phq-9")
        for item in form.items[: self.chance.randrange(1, 9)]:
            self.pause(self.chance.randrange(5, 290))
            assert self.window.route.page == "check-in", "thrown out of a form"
            self.touch()
            answers = answers.with_answer(item.link, item.options[0].code)
            self.holder.replace(self.holder.visit.with_form(answers.with_note(MARK)))
        self.sealed += 1

    def visit(self):
        self.visits += 1
        self.window.go("home")
        self.read()
        if self.chance.random() < 0.5:
            self.fill_in()
        if self.chance.random() < 0.3 and not self.holder.visit.answers:
            self.window.ask_to_finish()
            QTest.mouseClick(button(self.room.program, "Yes, clear it"), Qt.MouseButton.LeftButton)
        else:
            self.pause(340)
        assert self.window.route.page == "attract"
        assert self.holder.visit == Visit(self.holder.visit.appearance)
        self.pause(self.chance.randrange(0, 900))


def count_alive(window):
    for _ in range(3):
        QApplication.sendPostedEvents(None, 52)  # deferred deletes
        QApplication.processEvents()
    gc.collect()
    timers = len([one for one in window.findChildren(QTimer) if one.isActive()])
    return len(QApplication.allWidgets()), len(window.findChildren(QObject)), timers


@pytest.mark.slow
def test_eight_hours_of_visits(qtbot, tmp_path):
    room = wait_in(tmp_path / "data", theme="light")
    qtbot.addWidget(room.program.window)
    day = Day(room, 7)
    counts = []
    while room.seconds < HOURS * 3600:
        day.visit()
        counts.append(count_alive(room.program.window))
    assert day.visits > 15
    assert counts[-1] == counts[1], "something is left of every visit"
    for widget in QApplication.allWidgets():
        words = widget.accessibleName() + (widget.text() if isinstance(widget, QLineEdit) else "")
        assert MARK not in words + (widget.toPlainText() if isinstance(widget, QTextEdit) else "")
    assert not any(MARK in repr(one) for one in gc.get_objects() if type(one).__name__ in {"Visit", "Answers"})
    for file in (tmp_path / "data").rglob("*"):
        assert not file.is_file() or MARK.encode() not in file.read_bytes()
    room.program.outside.records.unlock(PASSPHRASE)
    found = room.program.outside.records.records().opened
    assert len(found) == day.sealed
    assert {one.note for one in found} <= {""}
    room.program.outside.records.lock()
    room.program.outside.room.set_kiosk(False)
