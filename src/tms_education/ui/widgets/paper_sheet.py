"""Asks whether a page goes to the printer or into a file, shows the progress, and says where it went."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from tms_education.domain.errors import NotSavedError
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.progress import Segments
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text


class Job(Protocol):
    """A paper that is made in small steps."""

    title: str
    total: int

    @property
    def done(self) -> int:
        """How many steps are done."""
        ...

    def step(self) -> bool:
        """Do one more; true once all are done."""
        ...

    def draw(self, device: QPagedPaintDevice) -> None:
        """Draw on a printer."""
        ...

    def pdf(self) -> bytes:
        """Give a PDF."""
        ...


class PaperSheet(Sheet):
    """Print, or save as PDF. ``keep`` writes a file and says where it is."""

    def __init__(self, look: Look, parent: QWidget, job: Job, keep: Callable[[str, bytes], str]) -> None:
        super().__init__(look, parent, "", width=560)
        self._job, self._keep = job, keep
        self._then: Callable[[], str] | None = None
        self.head(self.tr("Print or save this guide"))
        self.said = Text(look, self.tr("With its pictures and its sources."), "body", "ink2")
        self.body.addWidget(self.said)
        self._progress = Segments(look, max(1, job.total), 0, self.card.accessibleName())
        self._progress.hide()
        self.body.addWidget(self._progress)
        self.paper = PillButton(look, self.tr("Print"), "second", "print")
        self.paper.clicked.connect(lambda: self._begin(self._print))
        self.file = PillButton(look, self.tr("Save as PDF"), "second", "paper")
        self.file.clicked.connect(lambda: self._begin(self._save))
        self.body.addWidget(self.paper)
        self.body.addWidget(self.file)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)

    def _begin(self, then: Callable[[], str]) -> None:
        self._then = then
        for button in (self.paper, self.file):
            button.setEnabled(False)
        self.said.set_words(self.tr("Getting the pages ready…"))
        self._progress.show()
        self._lay_out()
        self._timer.start(0)

    def _work(self) -> None:
        """Do one step, then let the window breathe."""
        finished = self._job.step()
        self._progress.set_now(min(self._job.done, self._job.total - 1) if self._job.total else 0)
        if not finished or self._then is None:
            return
        self._timer.stop()
        self.said.set_words(self._then())
        self._progress.hide()
        for button in (self.paper, self.file):
            button.setEnabled(True)
        self._lay_out()

    def _print(self) -> str:
        chosen = QPrinterInfo.defaultPrinter()
        if chosen.isNull():
            return self.tr("This device has no printer. You can save the guide as a PDF.")
        self._job.draw(QPrinter(chosen, QPrinter.PrinterMode.HighResolution))
        return self.tr("Sent to {printer}.").format(printer=chosen.printerName())

    def _save(self) -> str:
        try:
            place = self._keep(f"{self._job.title}.pdf", self._job.pdf())
        except NotSavedError:
            return self.tr("The device would not keep the file. Please ask staff.")
        return self.tr("Saved as {place}").format(place=place)
