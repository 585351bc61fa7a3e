"""Something to do a moment later, by somebody who may be gone by then."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def later(owner: QObject, work: Callable[[], object], after: int = 0) -> None:
    """Do ``work`` once the events of now are through, or ``after`` some ms; not at all when the owner is gone by then.

    ``QTimer.singleShot(0, owner, owner.method)`` says the same, but an owner that goes first is never let go of
    (PySide6 6.11.3): a page that was left within the same moment stayed in memory with all that it had painted.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(work)
    timer.timeout.connect(timer.deleteLater)
    timer.start(after)
