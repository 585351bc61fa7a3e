"""Every test runs offscreen unless it says otherwise; nothing may be left running."""

import os
from typing import Any

import pytest

# By assignment: with the variable present but empty, Qt aborts inside the first QApplication.
if os.environ.get("TMS_TEST_WINDOW") != "1":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.fonts.warning=false"


SHOWN: list[Any] = []
"""The widgets of the running test. See ``qtbot``."""


@pytest.fixture
def qtbot(qtbot):
    """Keep what a test shows until it is closed, and leave the clipboard empty.

    pytest-qt remembers a widget weakly. A page that only its own signals refer to can then be collected as garbage
    between the end of the test and its closing, in the middle of being painted: the process ends with a segmentation
    fault. So does one whose clipboard holds a QMimeData made in Python, as Qt's offscreen clipboard outlives Python.
    """
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 -- the platform is chosen above first

    add = qtbot.addWidget

    def add_and_keep(widget, **words):
        SHOWN.append(widget)
        add(widget, **words)

    qtbot.addWidget = add_and_keep
    yield qtbot
    SHOWN.clear()
    QGuiApplication.clipboard().clear()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown():
    """Forget the widgets that the test itself deleted, before pytest-qt closes the others; then empty the dead ones.

    A signal's connection to a lambda keeps what the lambda names, and Python's collector does not see it. A whole
    program whose window is gone would stay for as long as the tests run: some 9 MB for each.
    """
    if not SHOWN:
        return (yield)
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 -- the platform is chosen above first
    from shiboken6 import isValid  # noqa: PLC0415 -- as above

    SHOWN[:] = [widget for widget in SHOWN if isValid(widget)]
    shown = list(SHOWN)
    result = yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for widget in shown:
        if not isValid(widget):
            vars(widget).clear()
    return result
