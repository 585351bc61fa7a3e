"""The row under a card: back to the cards, the pen, and the way through the slides."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import IconButton, PillButton, TabButton
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.text import Text


class CardTools(Ground):
    """All buttons of a card.

    Signals:
        cards_chosen: back to all cards.
        pen_chosen: draw, or no longer draw.
        undo_chosen: take the last line back.
        clear_chosen: take all lines away.
        keep_chosen: put the picture on the page to take home.
        moved: another slide, one on (1) or back (-1).
    """

    cards_chosen = Signal()
    pen_chosen = Signal(bool)
    undo_chosen = Signal()
    clear_chosen = Signal()
    keep_chosen = Signal()
    moved = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        beside = has_columns(look) or look.is_low
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        layout = QBoxLayout(direction, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(10))
        tools = Ground(look)
        flow: QLayout = _row(tools, look) if has_columns(look) else FlowLayout(tools, look.space(8), look.space(8))
        self.cards = PillButton(look, self.tr("All cards"), "soft", "back", role="label")
        self.pen = TabButton(look, self.tr("Draw"), one_of_many=False)
        self.undo = IconButton(look, self.tr("Undo the last line"), "replay")
        self.wipe = IconButton(look, self.tr("Wipe the drawing"), "delete")
        self.keep = PillButton(look, self.tr("Put it on my page"), "quiet", "save", role="label")
        self.cards.clicked.connect(self.cards_chosen)
        self.pen.clicked.connect(lambda: self.pen_chosen.emit(self.pen.isChecked()))
        self.undo.clicked.connect(self.undo_chosen)
        self.wipe.clicked.connect(self.clear_chosen)
        self.keep.clicked.connect(self.keep_chosen)
        for button in (self.cards, self.pen, self.undo, self.wipe, self.keep):
            flow.addWidget(button)
        if isinstance(flow, QHBoxLayout):
            flow.addStretch(1)
        layout.addWidget(tools, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._ways(), 0)

    def _ways(self) -> Ground:
        holder = Ground(self.look)
        row = _row(holder, self.look)
        self.place = Text(self.look, "", "label", "ink2")
        self.place.setWordWrap(False)
        self.back = PillButton(self.look, self.tr("Back"), "second", "back", role="label")
        self.next = PillButton(self.look, self.tr("Next"), "main", "next", icon_after=True, role="label")
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.next.clicked.connect(lambda: self.moved.emit(1))
        for widget in (self.place, self.back, self.next):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def show_place(self, now: int, count: int) -> None:
        """Say where it stands, counted from 0."""
        self.place.set_words(self.tr("{now} of {count}").format(now=now + 1, count=count) if count > 1 else "")
        self.place.setVisible(count > 1)
        self.back.setVisible(count > 1)
        self.cards.setVisible(now < count - 1)
        self.back.setEnabled(now > 0)
        last = now == count - 1
        self.next.setText(self.tr("All cards") if last else self.tr("Next"))
        self.next.setAccessibleName(self.tr("Done, all cards") if last else self.next.text())
        self.next.updateGeometry()

    def show_pen(self, *, offered: bool, drawing: bool, has_ink: bool) -> None:
        """Offer what can be done with the pen now."""
        self.pen.setVisible(offered)
        self.pen.setChecked(drawing)
        self.keep.set_words(self.tr("Put it on my page"), "save")
        for button in (self.undo, self.wipe, self.keep):
            button.setVisible(offered and has_ink)

    def show_kept(self) -> None:
        """Say in the button itself that it is done: nothing covers the notes."""
        self.keep.set_words(self.tr("It is on my page"), "done")


def _row(holder: Ground, look: Look) -> QHBoxLayout:
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.space(10))
    row.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return row
