"""The watched folder: the newest sound pack of a trusted signer applies itself; staff are told of any other."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from tms_education.app.pack_switch import PackSwitch
from tms_education.app.packs import ENDING, DevicePacks
from tms_education.domain.errors import NotSavedError
from tms_education.domain.pack import PackReport, PackState, Standing, Verdict, Version, verdict
from tms_education.domain.pack_ports import Lying
from tms_education.storage.files import make_private_folder
from tms_education.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from tms_education.app.pack_look import FileLook

QUIET_MS = 2000
"""So long nothing may change in the folder before it is looked at: a file may still be on its way."""

AGAIN_MS = 10 * 60 * 1000
"""A folder on another computer tells nobody of changes; it is looked at this often anyway."""

MOST_PACKS = 50
"""Packs that are looked at, the newest first."""


class PackWatch(QObject):
    """Looks into the folder at the start, when something changes there, and every ten minutes.

    Signals:
        done: all that lies there was looked at.
    """

    done = Signal()

    def __init__(self, packs: DevicePacks, is_free: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._packs, self._is_free = packs, is_free
        self._folder = Path(packs.watched())
        self._look: FileLook | None = None
        self._queue: list[tuple[Version, Path]] = []
        self._lying: list[Lying] = []
        self._files = QFileSystemWatcher(self)
        self._files.directoryChanged.connect(self.ask)
        self._files.fileChanged.connect(self.ask)
        self._quiet = self._timer(QUIET_MS, self._begin)
        self._step_timer = self._timer(0, self._step)
        self._again = self._timer(AGAIN_MS, self.ask)
        packs.trust_changed = self.ask

    def start(self) -> None:
        """Begin to watch. A folder of the program's own is made; one that was chosen may appear later."""
        if self._folder == self._packs.folder.inbox:
            try:
                make_private_folder(self._folder)
            except OSError:
                return
        self.ask()

    def ask(self) -> None:
        """Look into the folder once it has been quiet for a while."""
        self._quiet.start()
        self._again.start()

    def stop(self) -> None:
        """Give up what is being looked at."""
        for timer in (self._quiet, self._step_timer, self._again):
            timer.stop()
        self._drop()

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    # ---- one look into the folder

    def _begin(self) -> None:
        if not self._is_free():
            self._quiet.start()
            return
        self._drop()
        self._lying = []
        self._queue = []
        trusted = {signer.key for signer in self._packs.trusted()}
        for file in self._newest():
            report = _glance(file, trusted)
            found = _verdict(report, self._packs.state())
            if found is Verdict.APPLY and report.label is not None:
                self._queue.append((report.label.version, file))
            elif found is not Verdict.OLD:
                self._lying.append(Lying(file.name, found, report))
        self._queue.sort(reverse=True)
        self._next()

    def _newest(self) -> list[Path]:
        """Give the packs of the folder, and watch them and it."""
        try:
            files = [path for path in self._folder.iterdir() if path.suffix == ENDING and path.is_file()]
            files.sort(key=lambda path: (-path.stat().st_mtime, path.name))
        except OSError:
            files = []
        watched = {str(path) for path in (self._folder, *files[:MOST_PACKS]) if path.exists()}
        known = {*self._files.directories(), *self._files.files()}
        if watched - known:
            self._files.addPaths(sorted(watched - known))
        return files[:MOST_PACKS]

    def _next(self) -> None:
        if not self._queue:
            self._packs.set_lying(tuple(self._lying))
            self.done.emit()
            return
        self._look = self._packs.look_at(self._queue[0][1])
        self._step_timer.start()

    def _step(self) -> None:
        look = self._look
        if look is None:
            return
        if not self._is_free():
            self._drop()
            self._quiet.start()
        elif look.step():
            self._finish(look)
        else:
            self._step_timer.start()

    def _finish(self, look: "FileLook") -> None:
        """Apply what was looked at. The file may be another one than a moment ago, so it is judged once more."""
        _, file = self._queue.pop(0)
        found = _verdict(look.report, self._packs.state())
        try:
            if found is Verdict.APPLY:
                self._packs.apply(look)
                self._queue.clear()
            elif found is not Verdict.OLD:
                self._lying.append(Lying(file.name, found, look.report))
        except NotSavedError:
            self._queue.clear()
        self._drop()
        self._next()

    def _drop(self) -> None:
        if self._look is not None:
            self._look.stop()
            self._look = None


def _verdict(report: PackReport, state: PackState) -> Verdict:
    return Verdict.BROKEN if report.problems else verdict(report.label, report.standing, state)


def _glance(file: Path, trusted: set[str]) -> PackReport:
    from tms_education.app.pack_look import glance  # noqa: PLC0415 -- only when there is a pack

    label, signer, problems = glance(file)
    standing = Standing.UNSIGNED
    if signer is not None:
        standing = Standing.TRUSTED if signer.key in trusted else Standing.UNKNOWN
    return PackReport(label=label, signer=signer, standing=standing, problems=problems)


def watch_packs(packs: DevicePacks, window: MainWindow, *renew: Callable[[], None]) -> PackWatch:
    """Connect packs, window and watched folder; ``renew`` forgets what was read from the pack before."""
    switch = PackSwitch(packs, window, renew)
    return PackWatch(packs, switch.is_free, window)
