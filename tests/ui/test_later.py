"""What is done a moment later is done once, and never by somebody who is gone; nobody is kept in memory for it."""

import gc
import weakref

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tms_education.ui.style.later import later


class Worker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.done = 0

    def work(self) -> None:
        self.done += 1


def test_it_is_done_once(qtbot):
    worker = Worker()
    later(worker, worker.work)
    assert worker.done == 0
    qtbot.waitUntil(lambda: worker.done == 1)
    qtbot.wait(20)
    assert worker.done == 1
    assert worker.findChildren(QTimer) == []


def test_an_owner_that_goes_first_is_let_go_of(qtbot):
    worker = Worker()
    known = weakref.ref(worker)
    later(worker, worker.work)
    worker.deleteLater()
    del worker
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    assert known() is None
