"""Shows one article as one text that scrolls, knows the section being read and what was tapped."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QTextEdit, QWidget

from tms_education.ui.style import hearing
from tms_education.ui.widgets.article_document import ArticleDocument, Target, column_width
from tms_education.ui.widgets.article_links import OPEN_KEYS, ArticleLinks, key_move
from tms_education.ui.widgets.article_outline import ArticleOutline
from tms_education.ui.widgets.article_painter import ArticlePainter
from tms_education.ui.widgets.article_tail import TailFollower
from tms_education.ui.widgets.scroll import own_viewport
from tms_education.ui.widgets.spoken_words import sentence_box
from tms_education.ui.widgets.touch_scroll import follow_finger

WIDEST = 4000
READING_LINE = 1 / 3
"""How far down the view the line is that a reader's eyes are at."""


class ArticleView(QTextBrowser):
    """The text of an article.

    Signals:
        section_reached: another section is at the reading line; its id, empty for the short version.
        reference_chosen: a number or a chip was chosen; the keys of its references, comma between.
        picture_chosen: a link to a picture was chosen; ``picture/step``.
        word_chosen: a word of the glossary was chosen; its id.
        end_reached: the last section was read to its end.
    """

    section_reached = Signal(str)
    reference_chosen = Signal(str)
    picture_chosen = Signal(str)
    word_chosen = Signal(str)
    end_reached = Signal()

    own_focus_ring = True

    def __init__(self, document: ArticleDocument) -> None:
        super().__init__()
        self.look = look = document.look
        self.radius = look.space(16)
        self._dress()
        self.article_document = document
        document.setParent(self)
        self.setDocument(document)
        self._painter = ArticlePainter(look, document, document.references)
        self._links = ArticleLinks(look, document)
        self._outline = ArticleOutline(self.viewport(), document, self.choose)
        self._follower = TailFollower(look, self)
        self._live = ""
        self._told: str | None = None
        self._wanted: str | None = None
        self._focused: Target | None = None
        self._pressed: Target | None = None
        self._pressed_at = QPointF()
        self._tail: QWidget | None = None
        self._is_read = self._is_shown = False
        self._is_settled = True
        self.setAccessibleName(document.article.card.title)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByKeyboard)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(column_width(self.look, WIDEST))  # the text is set once where there is room
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        view = own_viewport(self)
        view.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(self.look.text(32))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        follow_finger(view)

    @property
    def live_section(self) -> str:
        """The id of the section at the reading line; empty for the short version."""
        return self._live

    @property
    def focused(self) -> Target | None:
        """The link or chip the keyboard is at."""
        return self._focused

    def set_tail(self, tail: QWidget) -> None:
        """Put a widget with a layout below the text; it scrolls along."""
        self._tail = tail
        tail.setParent(self.viewport())
        self._follower.follow(tail)
        tail.show()

    def tail_changed(self) -> None:
        """Make room for what the tail holds now."""
        if self._tail is not None:
            self._follower.follow(self._tail)
        self._lay_out()

    def go_to_section(self, identifier: str) -> bool:
        """Bring a section to the reading line, now or as soon as the view is shown; false when there is none."""
        if self.article_document.span(identifier) is None:
            return False
        self._wanted = identifier
        if self._is_shown:
            self._go()
        return True

    def paragraph_box(self, target: Target) -> QRect:
        """Give where the paragraph of a target stands, or the sentence of a word, in the view's own pixels."""
        document = self.article_document
        whole = sentence_box(document, target) if target.scheme == "word" else document.paragraph(target)
        box = whole.translated(0, -self.verticalScrollBar().value())
        return box.toAlignedRect().intersected(self.viewport().rect()).translated(self.viewport().pos())

    def show_sources(self) -> None:
        """Spell the list of sources out, in place."""
        value = self.verticalScrollBar().value()
        self.article_document.write(with_sources=True)
        self._focused = None
        self._lay_out()
        self.verticalScrollBar().setValue(value)

    def show_said(self, said: tuple[Target, ...]) -> None:
        """Mark the sentence and the word that are read aloud, and bring them into view."""
        self._painter.said = said
        if said:
            self._bring_into_view(said[0])
        self.viewport().update()

    def choose(self, target: Target) -> None:
        """Do what a tap on a target does."""
        self._focused = target
        if target.scheme == "sources":
            self.show_sources()
        elif target.scheme.startswith("#"):
            self.go_to_section(target.scheme[1:])
        else:
            chosen = {"picture": self.picture_chosen, "word": self.word_chosen}
            chosen.get(target.scheme, self.reference_chosen).emit(target.value)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the text for the new width and keep the section that was read in view."""
        value, column = self.verticalScrollBar().value(), self.lineWrapColumnOrWidth()
        wanted, self._is_settled = self._wanted, False
        super().resizeEvent(event)
        self._lay_out()
        self._is_settled = True
        if not self._is_shown:
            return
        if wanted is None and column == self.lineWrapColumnOrWidth():
            self.verticalScrollBar().setValue(value)
            self._settle()
        else:
            self._wanted = self._live if wanted is None else wanted
            self._go()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the wanted section."""
        super().showEvent(event)
        self._is_shown = True
        if self._wanted is not None:
            self._go()
        else:
            self._settle()

    def _lay_out(self) -> None:
        """Set the text and keep room below it for the tail, and for the last section to reach the reading line."""
        document = self.article_document
        column = column_width(self.look, self.viewport().width())
        if self.lineWrapColumnOrWidth() != column or document.textWidth() != column:
            self.setLineWrapColumnOrWidth(column)
        layout = None if self._tail is None else self._tail.layout()
        tail = 0 if layout is None else layout.totalHeightForWidth(column)
        last, text = document.top(document.spans[-1]), document.text_end()
        enough = last + self.viewport().height() * (1 - READING_LINE) - text + 2
        document.reserve_end(round(max(tail + self.look.space(32), enough)))
        if self._tail is not None:
            top = round(text) - self.verticalScrollBar().value() + self.look.space(8)
            self._tail.setGeometry(0, top, column, tail)
        self._outline.place(-self.verticalScrollBar().value())

    def _go(self) -> None:
        identifier, self._wanted = self._wanted, None
        spans = self.article_document.spans
        place = next((at for at, span in enumerate(spans) if span.identifier == identifier), 0)
        line, top = self.viewport().height() * READING_LINE, 0.0
        if place:
            top = self.article_document.top(spans[place]) - min(line - 1, self.look.text(74))
        if 0 < place < len(spans) - 1:  # a very short section: the next one stays below the reading line
            top = min(top, self.article_document.top(spans[place + 1]) - line - 2)
        self.verticalScrollBar().setValue(round(top))
        self._settle()

    def _on_scrolled(self) -> None:
        if self._is_shown and self._is_settled:
            self._settle()

    def _settle(self) -> None:
        """Find the section at the reading line and tell of it when it is another one."""
        spans = self.article_document.spans
        scroll, height = self.verticalScrollBar().value(), self.viewport().height()
        line = scroll + height * READING_LINE
        live = next((span for span in reversed(spans) if self.article_document.top(span) <= line), spans[0])
        self._live = live.identifier
        self._painter.live = live
        self.viewport().update()
        if self._told != live.identifier:
            self._told = live.identifier
            self.section_reached.emit(live.identifier)
        if not self._is_read and live == spans[-1] and self.article_document.bottom(live) <= scroll + height + 1:
            self._is_read = True
            self.end_reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds, pills and the text in its bands."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scroll = self.verticalScrollBar().value()
        painter.translate(0, -scroll)
        clip = QRectF(event.rect()).translated(0, scroll)
        self._painter.paint(painter, clip, self._focused if self.hasFocus() else None, self._pressed)
        painter.end()

    def target_at(self, point: QPointF) -> Target | None:
        """Give what a finger at a point of the viewport means: the shape it is in, or the nearest within reach."""
        return self._links.at(point + QPointF(0, self.verticalScrollBar().value()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what the finger is on."""
        self._pressed_at = event.position()
        self._pressed = self.target_at(event.position())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._focused = None
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be tapped; a finger that slides away taps nothing."""
        far = (event.position() - self._pressed_at).manhattanLength() > QApplication.startDragDistance()
        if self._pressed is not None and far:
            self._pressed = None
            self.viewport().update()
        shapes = Qt.CursorShape
        self.viewport().setCursor(shapes.PointingHandCursor if self.target_at(event.position()) else shapes.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Choose what was tapped."""
        target, self._pressed = self._pressed, None
        if target is not None:
            self.choose(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the focused link on Enter or space; the rest scrolls."""
        if event.key() in OPEN_KEYS and self._focused is not None:
            self.choose(self._focused)
            return
        bar = self.verticalScrollBar()
        move = key_move(event.key(), self.viewport().height() - self.look.text(64), bar.singleStep(), bar.maximum())
        if move:
            bar.setValue(bar.value() + move)
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move among links and chips, from what is in view; at the ends and from the tail on to the next control."""
        here = self.window().focusWidget() in {None, self, self.viewport()}  # and not in the tail
        target = self._links.after(self._focused, *self._seen(), forward=forward) if here else None
        self._focused = target
        if target is None:
            return bool(QWidget.focusNextPrevChild(self, forward))
        hearing.announce(self, target.words)
        self._bring_into_view(target)
        self.viewport().update()
        return True

    def _seen(self) -> tuple[float, float]:
        """Give the heights between which the text is seen."""
        scroll = self.verticalScrollBar().value()
        return scroll, scroll + self.viewport().height()

    def _bring_into_view(self, target: Target) -> None:
        boxes = self.article_document.boxes(target)
        bar, height, room = self.verticalScrollBar(), self.viewport().height(), self.look.text(48)
        if boxes[0].top() - room < bar.value():
            bar.setValue(round(boxes[0].top() - height * READING_LINE))
        elif boxes[-1].bottom() + room > bar.value() + height:
            bar.setValue(round(boxes[-1].bottom() - height * (1 - READING_LINE)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first link in view when the keyboard comes in."""
        super().focusInEvent(event)
        reasons = {Qt.FocusReason.TabFocusReason: True, Qt.FocusReason.BacktabFocusReason: False}
        if event.reason() in reasons:
            self._focused = self._links.after(None, *self._seen(), forward=reasons[event.reason()])
            if self._focused is not None:
                self._bring_into_view(self._focused)
            self.viewport().update()
