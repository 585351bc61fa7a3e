"""Paints an article: the card behind the short version, the bar of the live section, pills, and text in bands."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QPen

from tms_education.domain.citation import Reference
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_document import INSET, ArticleDocument, Span, Target
from tms_education.ui.widgets.chips import icon_of, paint_pill

BAR = 6
CARD_EDGE = 16
"""Pixels of the tinted card above the heading of the short version."""

SAID_STRENGTHS = (0.22, 0.4)
"""How strong the tint is of a sentence that is read aloud, and of the word in it on top of that."""

LINK_ICONS = {"picture": "follows", "sources": "learn"}


class ArticlePainter:
    """Paints what of an article lies in a clip. ``live`` is the section being read: the others fade."""

    def __init__(self, look: Look, document: ArticleDocument, references: Mapping[str, Reference]) -> None:
        self._look = look
        self._document = document
        self._references = references
        self.live: Span | None = document.spans[0] if document.spans else None
        self.said: tuple[Target, ...] = ()

    def paint(self, painter: QPainter, clip: QRectF, focused: Target | None, pressed: Target | None) -> None:
        """Paint everything; ``focused`` gets a ring and ``pressed`` a tint."""
        self._paint_card(painter)
        self._paint_bar(painter)
        self._paint_said(painter)
        for target in self._document.near(clip.top(), clip.bottom()):
            if target.is_pill:
                self._paint_pill(painter, target)
            elif target.scheme == "word":
                self._paint_dots(painter, target)
        if pressed is not None:
            self._paint_pressed(painter, pressed)
        for area, role in self.bands(clip):
            self._paint_text(painter, area, role)
        if focused is not None:
            self._paint_ring(painter, focused)

    def bands(self, clip: QRectF) -> Iterator[tuple[QRectF, str]]:
        """Give the stripes of the clip and the colour role of the text in each: only other sections fade."""
        edges = [(clip.top(), "ink")]
        document = self._document
        if self.live is not None and len(document.spans) > 1 and not self._look.is_contrast:
            reach = self._look.space(8)
            first, last = document.top(document.spans[1]) - reach, document.bottom(document.spans[-1]) + reach
            start, end = document.top(self.live) - reach, document.bottom(self.live) + reach
            if self.live == document.spans[0]:
                start = end = first
            edges += [(first, "fade"), (start, "ink"), (end, "fade"), (last, "ink")]
        stops = [*(top for top, _ in edges[1:]), clip.bottom()]
        for (top, role), stop in zip(edges, stops, strict=True):
            upper, lower = max(top, clip.top()), min(stop, clip.bottom())
            if lower > upper:
                yield QRectF(clip.left(), upper, clip.width(), lower - upper), role

    def _paint_text(self, painter: QPainter, area: QRectF, role: str) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self._look.colour(role))
        context.palette = palette
        context.clip = area
        painter.save()
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def card_box(self) -> QRectF:
        """Give the tinted card behind the short version."""
        document, look = self._document, self._look
        if not document.spans:
            return QRectF()
        short, pad = document.spans[0], look.space(CARD_EDGE)
        left = document.rootFrame().frameFormat().leftMargin()
        top, bottom = document.top(short) - pad, document.bottom(short) + look.space(20)
        return QRectF(left, top, document.textWidth() - left, bottom - top)

    def _paint_card(self, painter: QPainter) -> None:
        look = self._look
        painter.setBrush(look.colour("petrol_tint"))
        painter.setPen(QPen(look.colour("ctl"), 3) if look.is_contrast else Qt.PenStyle.NoPen)
        radius = look.space(INSET)
        painter.drawRoundedRect(self.card_box(), radius, radius)

    def _paint_bar(self, painter: QPainter) -> None:
        live, look = self.live, self._look
        if live is None or live == self._document.spans[0]:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("petrol"))
        wide = look.space(BAR)
        top, bottom = self._document.top(live), self._document.bottom(live)
        painter.drawRoundedRect(QRectF(0, top, wide, bottom - top), wide / 2, wide / 2)

    def _paint_pill(self, painter: QPainter, target: Target) -> None:
        tone, icon = "people", LINK_ICONS.get(target.scheme, "question")
        reference = self._references.get(target.value.partition(",")[0])
        if target.scheme == "chip" and reference is not None:
            tone, icon = reference.kind.tone, icon_of(reference.kind)
        for box in self._document.boxes(target):
            on_tint = self.card_box().contains(box.center())
            paint_pill(painter, box, self._look, tone, icon, on_tint=on_tint)

    def _paint_dots(self, painter: QPainter, target: Target) -> None:
        """Draw the dotted line below a word that can be tapped."""
        wide = max(2, self._look.text(3))
        pen = QPen(self._look.colour("petrol"), wide, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.0, 1.0])
        painter.setPen(pen)
        for box in self._document.boxes(target):
            line = box.bottom() + wide / 2
            painter.drawLine(QPointF(box.left(), line), QPointF(box.right(), line))

    def _paint_said(self, painter: QPainter) -> None:
        """Tint what is being read aloud: the sentence, and the word more strongly."""
        painter.setPen(Qt.PenStyle.NoPen)
        for target, strength in zip(self.said, SAID_STRENGTHS, strict=False):
            shade = self._look.colour("petrol_mid")
            shade.setAlphaF(strength)
            painter.setBrush(shade)
            for box in self._document.boxes(target):
                painter.drawRoundedRect(box.adjusted(-3, 1, 3, -1), 6, 6)

    def _paint_pressed(self, painter: QPainter, target: Target) -> None:
        shade = self._look.colour("petrol_mid")
        shade.setAlphaF(0.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for box in self._document.boxes(target):
            grown = box if target.is_pill else box.adjusted(-4, -2, 4, 2)
            painter.drawRoundedRect(grown, grown.height() / 2, grown.height() / 2)

    def _paint_ring(self, painter: QPainter, target: Target) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        away, wide = (5, 4) if target.is_pill else (2, 3)
        painter.setPen(QPen(self._look.colour("ring"), wide))
        for box in self._document.boxes(target):
            shape = box.adjusted(-away, -away, away, away)
            painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
