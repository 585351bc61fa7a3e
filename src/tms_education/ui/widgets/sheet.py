"""A sheet over the page: one question or one piece of knowledge, closed by a button, Escape or a tap outside."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tms_education.domain.settings import MIN_TEXT_SIZE
from tms_education.ui.style import shadows
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import IconButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.text import Text

MARGIN = 24

SCROLLED = 60
"""Pixels an arrow scrolls a sheet, at 100 %."""

LEAST_BESIDE = 165
"""Pixels of height a sheet that needs them has beside its anchor, at 100 %; with less it stands in the middle."""


class Sheet(QWidget):
    """Covers its parent with a veil and shows a card in the middle, or beside ``anchor``.

    Focus stays inside until it closes, then returns to where it was.

    Signals:
        closed: the sheet is gone.
    """

    spoken_role = Role.Dialog

    closed = Signal()

    veil = 0.35
    """How far it dims the page."""

    def __init__(self, look: Look, parent: QWidget, name: str, width: int = 560, anchor: QRect | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._anchor = anchor
        self._wanted = look.text(width) if look.crowding > MIN_TEXT_SIZE else look.space(width)
        self.card = Card(look, radius=24)
        self.card.elevation = "e2"
        self.card.setParent(self)
        self.card.setAccessibleName(name)
        self.setAccessibleName(name)
        self._inside = Ground(look)
        self.body = QVBoxLayout(self._inside)
        side = look.space(28)
        self.body.setContentsMargins(side, side, side, side)
        self.body.setSpacing(look.space(14))
        self._holder = QVBoxLayout(self.card)
        self._holder.setContentsMargins(2, 2, 2, 2)
        self._holder.setSpacing(0)
        self._scroll: QScrollArea = PageScroll(look, self._inside)
        self._holder.addWidget(self._scroll, 1)
        self._foot: QVBoxLayout | None = None
        self._over = parent
        self._focus_before: QWidget | None = parent.window().focusWidget()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)

    def head(self, words: str, role: str = "h3") -> None:
        """Begin with a heading, which the sheet is called by, and a cross that closes it."""
        self.setAccessibleName(words)
        self.card.setAccessibleName(words)
        row = QHBoxLayout()
        row.addWidget(Text(self.look, words, role), 1, Qt.AlignmentFlag.AlignVCenter)
        cross = IconButton(self.look, self.tr("Close"), "close")
        cross.clicked.connect(self.close_sheet)
        cross.installEventFilter(self)
        row.addWidget(cross)
        self.body.addLayout(row)

    def pin(self, foot: QWidget) -> None:
        """Keep a widget under the words: it is always in view, however far they are scrolled."""
        side, air = self.look.space(28), self.look.space(14)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(side, air, side, air)
        self._foot.addWidget(foot)
        self._holder.addLayout(self._foot)

    def present(self) -> None:
        """Show the sheet and take the focus."""
        self._lay_out()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.focusNextChild()

    def close_sheet(self) -> None:
        """Close and give the focus back."""
        self._over.removeEventFilter(self)
        self.hide()
        if self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent; let arrows on the cross scroll the words, as it may be all one can focus."""
        if event.type() == QEvent.Type.KeyPress and watched is not self._over and isinstance(event, QKeyEvent):
            return self._scrolled_by(event)
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._lay_out()
        return False

    def _scrolled_by(self, event: QKeyEvent) -> bool:
        bar = self._scroll.verticalScrollBar()
        step = self.look.text(SCROLLED)
        move = {Qt.Key.Key_Down: step, Qt.Key.Key_Up: -step}.get(Qt.Key(event.key()), 0)
        if move and bar.maximum():
            bar.setValue(bar.value() + move)
        return bool(move and bar.maximum())

    def _lay_out(self) -> None:
        self.setGeometry(self._over.rect())
        margin = self.look.space(MARGIN)
        width = min(self._wanted, self.width() - 2 * margin)
        foot = 0 if self._foot is None else self._foot.totalHeightForWidth(width - 4)
        tall = min(self.body.totalHeightForWidth(width - 4) + foot + 6, self.height() - 2 * margin)
        self.card.setGeometry(self._place(width, tall, margin))

    def _place(self, width: int, tall: int, margin: int) -> QRect:
        """Give the middle, or the room below the anchor, or above it where that is larger."""
        anchor, gap = self._anchor, self.look.space(10)
        if anchor is None:
            return QRect((self.width() - width) // 2, (self.height() - tall) // 2, width, tall)
        left = min(max(margin, anchor.center().x() - width // 2), self.width() - width - margin)
        below, above = self.height() - margin - anchor.bottom() - gap, anchor.top() - gap - margin
        if max(below, above) < min(tall, self.look.text(LEAST_BESIDE)):
            return QRect((self.width() - width) // 2, (self.height() - tall) // 2, width, tall)
        if below >= min(tall, above):
            return QRect(left, anchor.bottom() + gap, width, min(tall, below))
        return QRect(left, anchor.top() - gap - min(tall, above), width, min(tall, above))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil and the shadow of the card."""
        painter = QPainter(self)
        veil = QColor(self.look.colour("shadow"))
        veil.setAlphaF(self.veil if self._anchor is None else min(self.veil, 0.10))
        painter.fillRect(self.rect(), veil)
        shadows.paint(painter, self.card.geometry(), self.card.radius, self.look, "e2")
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a tap outside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif not self._scrolled_by(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus inside the sheet."""
        inside = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and not widget.isHidden()
        ]
        if not inside:
            return True
        now = self.focusWidget()
        place = inside.index(now) if now in inside else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        inside[(place + (1 if forward else -1)) % len(inside)].setFocus(reason)
        return True
