"""The row above an article: the way back, listening, printing, and the part of the article being read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import IconButton, PillButton, tool_button
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.progress import Segments
from tms_education.ui.widgets.text import Text

ONE_ROW_UPRIGHT = 100
"""Text size up to which everything stands in one row in portrait."""


class ReaderTop(Ground):
    """Says where in the article the reader is.

    Signals:
        back_chosen: the list of all guides is wanted.
        gentle_chosen: the guide is to be read one bit at a time.
        listen_chosen: the guide is to be read aloud.
        paper_chosen: the guide is wanted on paper or as a file.
    """

    back_chosen = Signal()
    gentle_chosen = Signal()
    listen_chosen = Signal()
    paper_chosen = Signal()

    def __init__(self, look: Look, count: int, *, can_listen: bool) -> None:
        super().__init__(look)
        self._count = count
        self.listen = IconButton(look, self.tr("Read this guide aloud"), "speak")
        self.listen.clicked.connect(self.listen_chosen)
        self.paper = IconButton(look, self.tr("Print or save this guide"), "print")
        self.paper.clicked.connect(self.paper_chosen)
        self.gentle = tool_button(look, self.tr("One bit at a time"), "soft", "kind")
        self.gentle.setAccessibleDescription(self.tr("Shows one paragraph at a time, larger, with its picture."))
        self.gentle.clicked.connect(self.gentle_chosen)
        back = tool_button(look, self.tr("All guides"), "quiet", "back")
        back.clicked.connect(self.back_chosen)
        self.part = Text(look, self._words(0), "label", align=Qt.AlignmentFlag.AlignRight)
        self.part.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self.part.setWordWrap(look.has_big_text and not look.small)
        self._segments = Segments(look, count, 0, self.part.words)
        if look.small:
            self._flow(back)
        else:
            self._lay_out(back)
        self.listen.setVisible(can_listen)

    def _flow(self, back: PillButton | IconButton) -> None:
        """Lay everything into lines; the part is said in words alone."""
        flow = FlowLayout(self, self.look.space(12), 0)
        self.part.setMinimumHeight(self.look.target(48))
        for one in (back, self.gentle, self.paper, self.listen, self.part):
            flow.addWidget(one)
        self._segments.setParent(self)
        self._segments.hide()

    def _lay_out(self, back: PillButton | IconButton) -> None:
        """Lay everything into a row, or the tools into one of their own below it."""
        look = self.look
        down = QVBoxLayout(self)
        down.setContentsMargins(look.space(16), 0, 0, 0)
        down.setSpacing(look.space(2))
        row, tools = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(look.space(12))
        tools.setSpacing(look.space(8))
        row.addWidget(back)
        row.addStretch(1)
        for tool in (self.gentle, self.paper):
            tools.addWidget(tool)
        self._add_listen(tools)
        down.addLayout(row)
        if self._has_room:
            row.addLayout(tools)
            for button in () if look.text_alone else (back, self.gentle):
                button.setMinimumWidth(button.sizeHint().width())
        else:
            tools.addStretch(1)
            down.addLayout(tools)
        self._segments.setMaximumWidth(look.space(min(22 * self._count, 120 if self._has_room else 176)))
        row.addWidget(self.part)
        row.addWidget(self._segments)

    def _add_listen(self, tools: QHBoxLayout) -> None:
        """Put the loudspeaker at the loose end of the row, where its place can stay free when it goes."""
        tools.insertWidget(0 if self._has_room else tools.count(), self.listen)
        policy = self.listen.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.listen.setSizePolicy(policy)

    @property
    def _has_room(self) -> bool:
        """Everything stands in one row: the text stands alone on a wide page, or the page is upright."""
        if self.look.portrait:
            return self.look.crowding <= ONE_ROW_UPRIGHT
        return self.look.text_alone

    def set_part(self, place: int) -> None:
        """Show which part is being read, from 0."""
        self.part.set_words(self._words(place))
        self._segments.set_now(place, self.part.words)

    def _words(self, place: int) -> str:
        return self.tr("Part {place} of {count}").format(place=place + 1, count=self._count)
