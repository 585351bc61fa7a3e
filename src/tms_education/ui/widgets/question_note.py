"""A place to write a question for the care team; it joins *My questions*."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.note_field import NoteField
from tms_education.ui.widgets.text import Text


class QuestionNote(Card):
    """A field, a button that keeps the words, and the way to all questions.

    Signals:
        kept: the person wants to keep these words.
        wanted: the person wants to see all questions.
    """

    kept = Signal(str)
    wanted = Signal()

    def __init__(self, look: Look, count: int) -> None:
        super().__init__(look, "rose", radius=24)
        column = QVBoxLayout(self)
        side = look.space(24)
        column.setContentsMargins(side, look.space(18), side, look.space(20))
        column.setSpacing(look.space(10))
        column.addWidget(Text(look, self.tr("Ask my care team"), "h3"))
        words = self.tr("Write it now, so you don’t have to hold it in your head. It is wiped when you finish.")
        column.addWidget(Text(look, words, "body"))
        self.field = NoteField(look, self.tr("My question"), "")
        column.addWidget(self.field)
        ground = Ground(look)
        row = FlowLayout(ground, look.space(12), look.space(10))
        self.keep = PillButton(look, self.tr("Keep this question"), "solid", "note", role="label")
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self._keep)
        self.all = PillButton(look, "", "second", role="label")
        self.all.clicked.connect(self.wanted)
        row.addWidget(self.keep)
        row.addWidget(self.all)
        column.addWidget(ground)
        self.field.written.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.show_count(count)

    def show_count(self, count: int) -> None:
        """Say how many questions are kept."""
        words = self.tr("My questions ({count})").format(count=count)
        self.all.setText(words)
        self.all.setAccessibleName(words)
        self.all.setVisible(count > 0)

    def _keep(self) -> None:
        words = self.field.toPlainText()
        self.field.clear()
        self.kept.emit(words)
