"""The row above an article: the way back, listening, printing, and the part of the article being read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import IconButton, PillButton
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.progress import Segments
from tms_education.ui.widgets.text import Text


class ReaderTop(Ground):
    """Says where in the article the reader is.

    Signals:
        back_chosen: the list of all guides is wanted.
        listen_chosen: the guide is to be read aloud.
        paper_chosen: the guide is wanted on paper or as a file.
    """

    back_chosen = Signal()
    listen_chosen = Signal()
    paper_chosen = Signal()

    def __init__(self, look: Look, count: int, *, can_listen: bool) -> None:
        super().__init__(look)
        self._count = count
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space(16), 0, 0, 0)
        row.setSpacing(look.space(14))
        back = PillButton(look, self.tr("All guides"), "quiet", "back", role="label")
        back.clicked.connect(self.back_chosen)
        row.addWidget(back)
        row.addStretch(1)
        self.listen = IconButton(look, self.tr("Read this guide aloud"), "speak")
        self.listen.clicked.connect(self.listen_chosen)
        self.paper = IconButton(look, self.tr("Print or save this guide"), "print")
        self.paper.clicked.connect(self.paper_chosen)
        tools = QHBoxLayout()
        tools.setSpacing(look.space(8))
        tools.addWidget(self.listen)
        tools.addWidget(self.paper)
        row.addLayout(tools)
        self.listen.setVisible(can_listen)
        self._add_part(row)

    def _add_part(self, row: QHBoxLayout) -> None:
        look, count = self.look, self._count
        self.part = Text(look, self._words(0), "label", align=Qt.AlignmentFlag.AlignRight)
        self.part.setWordWrap(False)
        self.part.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self._segments = Segments(look, count, 0, self.part.words)
        self._segments.setFixedWidth(look.space(min(22 * count, 150 if look.has_big_text else 176)))
        row.addWidget(self.part)
        row.addWidget(self._segments)

    def set_part(self, place: int) -> None:
        """Show which part is being read, from 0."""
        self.part.set_words(self._words(place))
        self._segments.set_now(place, self.part.words)

    def _words(self, place: int) -> str:
        return self.tr("Part {place} of {count}").format(place=place + 1, count=self._count)
