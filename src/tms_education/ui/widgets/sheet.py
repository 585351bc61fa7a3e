"""A sheet over the page: one question or one piece of knowledge, closed by a button, Escape or a tap outside."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from tms_education.ui.style import shadows
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.scroll import PageScroll

MARGIN = 24


class Sheet(QWidget):
    """Covers its parent with a veil and shows a card in the middle, or beside ``anchor``.

    Focus stays inside until it closes, then returns to where it was.

    Signals:
        closed: the sheet is gone.
    """

    spoken_role = Role.Dialog

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget, name: str, width: int = 560, anchor: QRect | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._anchor = anchor
        self._wanted = look.text(width) if look.appearance.text_size > 100 else look.space(width)
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

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the size of the parent."""
        if event.type() == QEvent.Type.Resize:
            self._lay_out()
        return False

    def _lay_out(self) -> None:
        self.setGeometry(self._over.rect())
        margin = self.look.space(MARGIN)
        width = min(self._wanted, self.width() - 2 * margin)
        foot = 0 if self._foot is None else self._foot.totalHeightForWidth(width - 4)
        tall = min(self.body.totalHeightForWidth(width - 4) + foot + 6, self.height() - 2 * margin)
        self.card.setGeometry(QRect(self._corner(width, tall, margin), self.card.size()))
        self.card.resize(width, tall)

    def _corner(self, width: int, tall: int, margin: int) -> QPoint:
        if self._anchor is None:
            return QPoint((self.width() - width) // 2, (self.height() - tall) // 2)
        left = min(max(margin, self._anchor.center().x() - width // 2), self.width() - width - margin)
        below = self._anchor.bottom() + self.look.space(10)
        if below + tall <= self.height() - margin:
            return QPoint(left, below)
        return QPoint(left, max(margin, self._anchor.top() - tall - self.look.space(10)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil and the shadow of the card."""
        painter = QPainter(self)
        veil = QColor(self.look.colour("shadow"))
        veil.setAlphaF(0.10 if self._anchor is not None else 0.35)
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
        else:
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
