"""An article laid out as one text document, and where its sections, links and chips stand in it."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from tms_education.domain.article import Article
from tms_education.domain.citation import Reference
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_words import CHIP_HEIGHT, ArticleWords, style_sheet

GUTTER = 24
"""Pixels at the left of the text that the bar of the live section stands in."""

INSET = 20
"""Pixels between the edge of the tinted card and the short version in it."""

RAISED = 18
"""Percent that a citation's number stands above the line."""

SAMPLE = "the people who had it over six weeks say a calm word more "
MOST_CHARACTERS = 58

HEADINGS = {2: "h2", 3: "h3"}
PILLS = ("chip", "picture", "sources")

SAID = "said"
"""The scheme of what is being read aloud: whole lines."""


@dataclass(frozen=True, slots=True)
class Span:
    """A section by the numbers of its first and last block."""

    identifier: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Target:
    """Something in the text that can be tapped: ``scheme`` and ``value`` of its address, and where it stands."""

    start: int
    end: int
    scheme: str
    value: str
    words: str

    @property
    def is_pill(self) -> bool:
        """It is drawn as a pill of 48 px."""
        return self.scheme in PILLS


class ArticleDocument(QTextDocument):
    """The text of one article. Heights are in document pixels, from its top."""

    def __init__(self, look: Look, article: Article, references: Mapping[str, Reference], words: ArticleWords) -> None:
        super().__init__()
        self.look = look
        self.article = article
        self.references = references
        self.words = words
        self.with_sources = False
        self.spans: tuple[Span, ...] = ()
        self.targets: tuple[Target, ...] = ()
        self._starts: list[int] = []
        self.end_block = 0
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(look.font("article"))
        self.setDefaultStyleSheet(style_sheet(look))
        self.setIndentWidth(look.text(28))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        self.write()

    def write(self, *, with_sources: bool = False) -> None:
        """Set the text, with the list of sources or with an offer to show it."""
        self.with_sources = with_sources
        self.setHtml(self.words.html(with_sources=with_sources))
        frame = self.rootFrame().frameFormat()
        frame.setLeftMargin(self.look.space(GUTTER))
        self.rootFrame().setFrameFormat(frame)
        self._find()
        cursor = QTextCursor(self)
        cursor.beginEditBlock()
        self._inset_short(cursor)
        self._dress_headings(cursor)
        self._raise_numbers(cursor)
        cursor.endEditBlock()

    def _find(self) -> None:
        """Walk over the text once and note where everything stands."""
        headings: list[int] = []
        targets: list[Target] = []
        block = self.begin()
        while block.isValid():
            if block.blockFormat().headingLevel() == 2:
                headings.append(block.blockNumber())
            targets += _targets(block)
            block = block.next()
        self.targets = tuple(targets)
        self._starts = [target.start for target in targets]
        final = self.blockCount() - 1
        names = ("", *(section.identifier for section in self.article.sections))
        ends = [*headings[1:], final][: len(names)]
        self.spans = tuple(Span(name, first, end - 1) for name, first, end in zip(names, headings, ends, strict=False))
        self.end_block = final

    def _inset_short(self, cursor: QTextCursor) -> None:
        """Move the short version in from the edges of its card."""
        if not self.spans:
            return
        side = self.look.space(INSET)
        block = self.findBlockByNumber(self.spans[0].first)
        while block.isValid() and block.blockNumber() <= self.spans[0].last:
            form = QTextBlockFormat()
            form.setLeftMargin(block.blockFormat().leftMargin() + side)
            form.setRightMargin(side)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(form)
            block = block.next()

    def _dress_headings(self, cursor: QTextCursor) -> None:
        """Give headings their own font: Qt's HTML gives them a size of its own. Bring chips near their paragraph."""
        block = self.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            role = self.words.title_role if level == 1 else HEADINGS.get(level)
            if role is not None:
                form = QTextCharFormat()
                form.setFont(self.look.font(role))
                _select(cursor, block.position(), block.position() + block.length() - 1)
                cursor.setCharFormat(form)
            elif any(target.is_pill for target in _targets(block)):
                near = QTextBlockFormat()
                near.setBottomMargin(0)
                cursor.setPosition(block.previous().position())
                cursor.mergeBlockFormat(near)
            block = block.next()

    def _raise_numbers(self, cursor: QTextCursor) -> None:
        form = QTextCharFormat()
        form.setBaselineOffset(RAISED)
        for target in self.targets:
            if target.scheme == "reference":
                _select(cursor, target.start, target.end)
                cursor.mergeCharFormat(form)

    def reserve_end(self, pixels: int) -> None:
        """Keep that much room free below the text."""
        cursor = QTextCursor(self.findBlockByNumber(self.end_block))
        form = QTextBlockFormat()
        form.setLineHeight(max(1, pixels), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.mergeBlockFormat(form)

    def box(self, block: QTextBlock) -> QRectF:
        """Give where a block stands."""
        return self.documentLayout().blockBoundingRect(block)

    def targets_between(self, start: int, end: int) -> list[Target]:
        """Give what can be chosen in a piece of the text."""
        return [target for target in self.targets if start <= target.start < end]

    def top(self, span: Span) -> float:
        """Give where a section begins."""
        return self.box(self.findBlockByNumber(span.first)).top()

    def bottom(self, span: Span) -> float:
        """Give where a section ends; a pill in its last line reaches below the line."""
        block = self.findBlockByNumber(span.last)
        pills = [box.bottom() for target in _targets(block) if target.is_pill for box in self.boxes(target)]
        return max(self.box(block).bottom(), *pills, 0.0)

    def text_end(self) -> float:
        """Give where the text ends."""
        return self.box(self.findBlockByNumber(self.end_block)).top()

    def span(self, identifier: str) -> Span | None:
        """Give the section of that id, or nothing."""
        return next((span for span in self.spans if span.identifier == identifier), None)

    def paragraph(self, target: Target) -> QRectF:
        """Give where the words stand that a target belongs to: the paragraph, with its row of chips."""
        block = self.findBlock(target.start)
        box = self.box(block)
        other = block.previous() if target.is_pill else block.next()
        if other.isValid() and (target.is_pill or any(one.is_pill for one in _targets(other))):
            box = box.united(self.box(other))
        return QRectF(0, box.top(), self.textWidth(), box.height())

    def boxes(self, target: Target) -> tuple[QRectF, ...]:
        """Give the shapes of a target, one for each line it stands in."""
        block = self.findBlock(target.start)
        corner = self.box(block).topLeft()
        layout = block.layout()
        start, end = target.start - block.position(), target.end - block.position()
        found: list[QRectF] = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
            if target.scheme == SAID:
                found.append(QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height()))
                continue
            baseline = corner.y() + line.y() + line.ascent()
            found.append(self._shape(target, corner.x() + left, corner.x() + right, baseline))
        return tuple(found)

    def _shape(self, target: Target, left: float, right: float, baseline: float) -> QRectF:
        size = self.look.font("article" if target.scheme == "word" else "label").pixelSize()
        middle = baseline - size * (0.34 if target.is_pill else 0.46)
        tall = self.look.target(CHIP_HEIGHT) if target.is_pill else size * 1.3
        return QRectF(left, middle - tall / 2, right - left, tall)

    def near(self, top: float, bottom: float) -> tuple[Target, ...]:
        """Give the targets between two heights, and perhaps a few beside them."""
        layout = self.documentLayout()
        first = layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)
        last = layout.hitTest(QPointF(1_000_000, bottom), Qt.HitTestAccuracy.FuzzyHit)
        start = self.findBlock(max(0, first)).previous()
        end = self.findBlock(last if last >= 0 else self.characterCount() - 1).next()
        low = bisect_left(self._starts, start.position() if start.isValid() else 0)
        high = bisect_left(self._starts, end.position() + end.length() if end.isValid() else self.characterCount())
        return self.targets[low:high]


def column_width(look: Look, room: int) -> int:
    """Give the width of the text with its gutter: as wide as there is room, but about 60 letters a line at most."""
    letter = QFontMetricsF(look.font("article")).horizontalAdvance(SAMPLE) / len(SAMPLE)
    most = round(letter * MOST_CHARACTERS) + look.space(GUTTER)
    return max(120, min(room - look.space(6), most))


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _targets(block: QTextBlock) -> list[Target]:
    """Give the links of a block; neighbouring pieces with the same address are one."""
    found: list[Target] = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        href = piece.charFormat().anchorHref()
        if href:
            start, end, text = piece.position(), piece.position() + piece.length(), piece.text()
            scheme, _, value = href.partition(":")
            before = found[-1] if found else None
            if before is not None and before.end == start and (before.scheme, before.value) == (scheme, value):
                found[-1] = Target(before.start, end, scheme, value, before.words + text)
            else:
                found.append(Target(start, end, scheme, value, text))
        pieces += 1
    return found


def _x(answer: object) -> float:
    """Give the place from what ``cursorToX`` gives: PySide adds the cursor position to it."""
    return float(answer[0]) if isinstance(answer, tuple) else float(str(answer))
