"""A pack that staff chose: looked at step by step, then all that is known of it, and what can be done with it."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent

from tms_education.domain.errors import ContentError, NotSavedError
from tms_education.domain.pack import PackReport, Standing
from tms_education.domain.pack_ports import PackLook, Packs
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.pack_words import contents_words, signer_words
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.tool_card import ToolCard

MOST_PROBLEMS = 100
"""Problems that are shown; ``tms-education pack verify`` prints all of them."""


class PackReportCard(ToolCard):
    """One look at one file.

    Signals:
        applied: the pack is kept.
        trusted: its signer is trusted now.
        closed: staff do not want it.
    """

    applied = Signal()
    trusted = Signal()
    closed = Signal()

    def __init__(self, look: Look, packs: Packs, file: str) -> None:
        super().__init__(look, self.tr("This pack"), self.tr("Nothing changes before you press Apply."))
        self._packs = packs
        self._look_at: PackLook | None = packs.look(file)
        self._progress = Text(look, self.tr("Looking at the pack…"), "lead")
        self.body.addWidget(self._progress)
        self._tick = QTimer(self)
        self._tick.setInterval(0)
        self._tick.timeout.connect(self._step)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing half unpacked behind."""
        super().hideEvent(event)
        self._tick.stop()
        if self._look_at is not None:
            self._look_at.stop()
            self._look_at = None

    def _step(self) -> None:
        looking = self._look_at
        if looking is None:
            return
        if looking.step():
            self._tick.stop()
            self._progress.hide()
            self._show(looking.report)
        elif looking.total:
            words = self.tr("Looking at file {done} of {total}…")
            self._progress.set_words(words.format(done=min(looking.done, looking.total), total=looking.total))

    def _show(self, report: PackReport) -> None:
        if report.label is not None:
            words = self.tr("{name}, version {version}").format(name=report.label.name, version=report.label.version)
            self._add(words, "h3")
        if report.is_sound:
            self._signer = self._add(signer_words(report), "body-strong")
        if report.signer is not None:
            self._add(self.tr("Fingerprint: {marks}").format(marks=report.signer.fingerprint))
        if not report.is_sound:
            self._show_problems(report)
            self.add_button(self.tr("Close"), "second").clicked.connect(self.closed)
            return
        for line in contents_words(report.contents):
            self._add(line)
        for note in report.notes:
            self._add(note.sentence, "body-strong", "wine")
        self.add_button(self.tr("Apply"), "solid", "done").clicked.connect(self._apply)
        if report.signer is not None and report.standing is Standing.UNKNOWN:
            self._trust_button = self.add_button(self.tr("Trust this signer"), "second", "staff")
            self._trust_button.clicked.connect(lambda: self._trust(report))
        self.add_button(self.tr("Leave it"), "quiet").clicked.connect(self.closed)

    def _show_problems(self, report: PackReport) -> None:
        count = len(report.problems)
        words = self.tr("This pack can’t be applied. Problems: {count}. The pack in use stays as it is.")
        self._add(words.format(count=count), "body-strong", "wine")
        for problem in report.problems[:MOST_PROBLEMS]:
            self._add(str(problem))
        if count > MOST_PROBLEMS:
            self._add(self.tr("And {count} more.").format(count=count - MOST_PROBLEMS))

    def _add(self, words: str, role: str = "body", colour: str = "ink") -> Text:
        text = Text(self.look, words, role, colour)
        self.body.addWidget(text)
        return text

    def _apply(self) -> None:
        if self._look_at is None:
            return
        try:
            self._packs.apply(self._look_at)
        except (ContentError, NotSavedError):
            self.say(self.tr("The tablet would not keep the pack. The one before stays in use."))
            return
        self._look_at = None
        self.applied.emit()

    def _trust(self, report: PackReport) -> None:
        if report.signer is None:
            return
        try:
            self._packs.trust(report.signer)
        except NotSavedError:
            self.say(self.tr("The tablet would not keep this. Nothing has changed."))
            return
        self._trust_button.hide()
        self._signer.set_words(signer_words(replace(report, standing=Standing.TRUSTED)))
        self.say(self.tr("Trusted. Newer packs of this signer may apply themselves."))
        self.trusted.emit()
