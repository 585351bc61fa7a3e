"""Tabs in one row: those that have room, the chosen one always, and a way to all the others."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import IconButton, PillButton, TabButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text

GAP = 12


class TabRow(Ground):
    """A row of tabs. ``wraps`` lets the way to the others stand below where big text leaves it no room beside.

    Signals:
        chosen: a tab was chosen; its place, from 0.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, names: Sequence[str], *, wraps: bool) -> None:
        super().__init__(look)
        self._wraps = wraps
        self.tabs = tuple(TabButton(look, name, one_of_many=True) for name in names)
        group = QButtonGroup(self)
        for place, tab in enumerate(self.tabs):
            group.addButton(tab, place)
            tab.setParent(self)
        group.idClicked.connect(self.chosen)
        self.more = PillButton(look, self.tr("All {count}").format(count=len(names)), "quiet", "open", role="label")
        self.more.setAccessibleName(self.tr("All {count} pictures").format(count=len(names)))
        self.more.setParent(self)
        self.more.clicked.connect(self._show_all)
        if wraps:
            flow = FlowLayout(self, look.space(GAP), look.space(10))
            for one in (*self.tabs, self.more):
                flow.addWidget(one)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def check(self, place: int) -> None:
        """Mark a tab as the chosen one, and bring it into the row."""
        for number, tab in enumerate(self.tabs):
            tab.setChecked(number == place)
        self._arrange()

    def sizeHint(self) -> QSize:
        """Ask for one row."""
        return super().sizeHint() if self._wraps else QSize(0, self.tabs[0].sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Find room for the tabs."""
        super().showEvent(event)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Place the tabs that have room; what has none is behind the last button."""
        shown = self._fitting()
        for tab in self.tabs:
            tab.setVisible(tab in shown)
        self.more.setVisible(len(shown) < len(self.tabs))
        if self._wraps:
            self.updateGeometry()
            return
        left = 0
        for one in (*shown, self.more):
            size = one.sizeHint()
            top = (self.height() - size.height()) // 2
            box = QRect(left, top, size.width(), size.height())
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                box.moveRight(self.width() - left - 1)
            one.setGeometry(box)
            left += size.width() + self.look.space(GAP)

    def _fitting(self) -> tuple[TabButton, ...]:
        """Give the chosen tab and those that fit beside it, in order."""
        gap, width = self.look.space(GAP), self.width()
        if sum(tab.sizeHint().width() + gap for tab in self.tabs) - gap <= width:
            return self.tabs
        now = next((tab for tab in self.tabs if tab.isChecked()), self.tabs[0])
        room = width - self.more.sizeHint().width() - now.sizeHint().width() - gap
        kept = [now]
        for tab in self.tabs:
            needed = tab.sizeHint().width() + gap
            if tab is not now and needed <= room:
                room -= needed
                kept.append(tab)
        return tuple(sorted(kept, key=self.tabs.index))

    def _show_all(self) -> None:
        """List all of them over the page."""
        sheet = Sheet(self.look, self.window(), self.more.accessibleName())
        top = QHBoxLayout()
        top.addWidget(Text(self.look, self.more.accessibleName(), "h3"), 1, Qt.AlignmentFlag.AlignVCenter)
        cross = IconButton(self.look, self.tr("Close"), "close")
        cross.clicked.connect(sheet.close_sheet)
        top.addWidget(cross)
        sheet.body.addLayout(top)
        for place, tab in enumerate(self.tabs):
            button = PillButton(self.look, tab.text(), "solid" if tab.isChecked() else "second", role="label")
            button.clicked.connect(sheet.close_sheet)
            button.clicked.connect(lambda _checked=False, wanted=place: self.chosen.emit(wanted))
            sheet.body.addWidget(button)
        sheet.present()
