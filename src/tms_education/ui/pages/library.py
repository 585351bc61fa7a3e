"""Learn: every guide as a card, in groups, how many were read, and a search that forgives."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tms_education.domain.article import ArticleCard
from tms_education.domain.glossary import Term
from tms_education.domain.navigation import LEARN, Route
from tms_education.domain.search import Found, Hit, HitKind
from tms_education.ui.page import Outside, Page
from tms_education.ui.style import icons, typeset
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.card import PADDING, CardButton
from tms_education.ui.widgets.ground import column
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.search_field import SearchField
from tms_education.ui.widgets.search_results import SearchResults
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.source_sheet import SourceSheet
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.word_sheet import WordSheet

GROUPS = ("first-questions", "how-it-works", "practical", "hard-questions", "family")
GUTTER = 24

MOST_FOUND = 12
"""Things a search shows: more is a list to search in."""

LAID_OUT = 4
"""Guides that are laid out before one is chosen: the first questions."""

PREPARE_EVERY = 15
"""Milliseconds between two small pieces of work for the first search."""


class GuideCard(CardButton):
    """The card of one guide; one that was read says so."""

    def __init__(self, look: Look, outside: Outside, card: ArticleCard, *, is_read: bool) -> None:
        line = card.summary or card.title
        super().__init__(look, outside.art, card.art, card.question or card.title, line, "", picture_height=150)
        self.slug = card.slug
        self.is_read = is_read
        minutes = self.tr("About %Ln minutes", "", card.minutes)
        self._hint = Block(minutes, "caption", "ink2")
        self._read = Block(self.tr("Read"), "label", "petrol_deep")
        spoken = f"{line} {minutes}"
        self.setAccessibleDescription(f"{spoken}. {self._read.text}" if is_read else spoken)

    def _paint_words(self, painter: QPainter, shape: QRectF) -> None:
        super()._paint_words(painter, shape)
        if not self.is_read:
            return
        icon, side = self.look.text(24), self.look.space(PADDING)
        wide = typeset.one_line(self.look, self._read)
        line = self.look.line_height("label")
        top = shape.height() - self.look.space(18) - line
        left = shape.right() - side - wide
        middle = icons.box(left - self.look.space(8) - icon / 2, top + line / 2, icon)
        icons.paint(painter, middle, "done-disc", self.look.colour("petrol"), "fill")
        typeset.paint(painter, QRectF(left, top, wide + 1, line), self.look, self._read)


class ReadRing(QWidget):
    """A ring that fills as guides are read; the words beside it say the same."""

    spoken_role = Role.Graphic

    def __init__(self, look: Look, read: int, count: int, name: str) -> None:
        super().__init__()
        self._look = look
        self._share = read / count if count else 0.0
        self.setAccessibleName(name)
        self.setFixedSize(look.text(54), look.text(54))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the whole ring, then the part that was read."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self._look.text(8)
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        cap = Qt.PenCapStyle.RoundCap
        contrast = self._look.is_contrast
        painter.setPen(QPen(self._look.colour("ctl" if contrast else "line"), 2 if contrast else wide))
        painter.drawEllipse(box)
        if self._share:
            painter.setPen(QPen(self._look.colour("petrol"), wide, Qt.PenStyle.SolidLine, cap))
            painter.drawArc(box, 90 * 16, round(-360 * 16 * self._share))
        painter.end()


class LibraryPage(Page):
    """The route ``learn``: choose a guide."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        side = 24 if look.portrait else 40
        content, self._column = column(look, 16, (side, 8, side - 12, 32))
        cards = outside.library.cards()
        self._column.addLayout(self._top(cards))
        self._column.addWidget(self._search_field())
        self._results = self._search_results()
        self._column.addWidget(self._results)
        self._shelf, shelf = column(look, 16)
        self._column.addWidget(self._shelf)
        self._fill(shelf, cards)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = PageScroll(look, content)
        outer.addWidget(self._scroll)
        self.sheet: Sheet | None = None
        self._look_up(self.field.text())
        self._to_lay_out = [card.slug for card in cards[:LAID_OUT]]
        self._getting_ready = QTimer(self)
        self._getting_ready.timeout.connect(self._prepare)
        self._getting_ready.start(PREPARE_EVERY)

    # ---- search

    def _search_field(self) -> SearchField:
        self.field = SearchField(self.look, self.tr("Search all guides and words"), self.visit.searched)
        self.field.setMaximumWidth(self.look.text(720))
        self.field.asked.connect(self._asked)
        self.field.opened.connect(self._open_best)
        return self.field

    def _search_results(self) -> SearchResults:
        results = SearchResults(self.look, self.outside.art)
        results.chosen.connect(self._open_hit)
        results.meant.connect(self.field.setText)
        results.left.connect(lambda: self.field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.field.down.connect(results.take_focus)
        return results

    @property
    def results(self) -> SearchResults:
        """What the search found."""
        return self._results

    def _prepare(self) -> None:
        """Lay out the first guides and make the index, bit by bit, while nobody waits for it."""
        if self._to_lay_out:
            outside = self.outside
            outside.laid_out.add(self.look, self._to_lay_out.pop(), outside.library, outside.help)
        elif self.outside.help.prepare_search():
            self._getting_ready.stop()

    def _asked(self, words: str) -> None:
        self.change_visit(replace(self.visit, searched=words))
        self._look_up(words)

    def _look_up(self, words: str) -> None:
        searching = len(words.strip()) > 1
        if searching:
            self._results.show_found(self.outside.help.search(words, MOST_FOUND))
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._results.show_found(Found())
        self._results.setVisible(searching)
        self._shelf.setVisible(not searching)

    def _open_best(self) -> None:
        if self._results.isVisibleTo(self) and self._results.rows:
            self._open_hit(self._results.rows[0].hit)

    def _open_hit(self, hit: Hit) -> None:
        if hit.kind is HitKind.GUIDE:
            place = f"{LEARN}/{hit.identifier}"
            self.route_chosen.emit(f"{place}#{hit.section}" if hit.section else place)
            return
        self.sheet = self._sheet_of(hit)
        if self.sheet is not None:
            self.sheet.present()

    def _sheet_of(self, hit: Hit) -> Sheet | None:
        if hit.kind is HitKind.WORD:
            term = next((one for one in self.outside.help.terms() if one.identifier == hit.identifier), None)
            return None if term is None else self._word_sheet(term)
        reference = self.outside.library.reference(hit.identifier)
        return None if reference is None else SourceSheet(self.look, self, [(0, reference)])

    def _word_sheet(self, term: Term) -> WordSheet:
        guide = next((card for card in self.outside.library.cards() if card.slug == term.guide), None)
        sheet = WordSheet(self.look, self, term, guide)
        sheet.guide_chosen.connect(lambda slug: self.route_chosen.emit(f"{LEARN}/{slug}"))
        return sheet

    # ---- the shelf

    def _fill(self, shelf: QVBoxLayout, cards: tuple[ArticleCard, ...]) -> None:
        groups = [(name, [card for card in cards if card.group == name]) for name in GROUPS]
        rest = [card for card in cards if card.group not in GROUPS]
        for name, members in (*groups, ("", rest)):
            if members:
                self._add_group(shelf, self.group_words(name), members)
        if not cards:
            self._say_empty(shelf)

    @property
    def columns(self) -> int:
        """Cards in a row."""
        if self.look.has_big_text:
            return 1
        return 2 if self.look.portrait else 4 if self.look.roomy else 3

    def group_words(self, group: str) -> str:
        """Give the heading of a group."""
        return {
            "first-questions": self.tr("First questions"),
            "how-it-works": self.tr("How it works"),
            "practical": self.tr("Your visits"),
            "hard-questions": self.tr("Hard questions"),
            "family": self.tr("For family and friends"),
        }.get(group, self.tr("More to read"))

    def _top(self, cards: tuple[ArticleCard, ...]) -> QBoxLayout:
        stacked = self.look.has_big_text and self.look.portrait
        top: QBoxLayout = QVBoxLayout() if stacked else QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(self.look.space(4))
        words.addWidget(Text(self.look, self.tr("Learn"), "h1"))
        words.addWidget(
            Text(self.look, self.tr("Short guides, each with pictures. Any order is fine."), "lead", "ink2")
        )
        top.addLayout(words, 1)
        row = QHBoxLayout()
        top.addLayout(row)
        read = sum(card.slug in self.visit.read for card in cards)
        told = self.tr("{read} of {count} read").format(read=read, count=len(cards))
        row.addWidget(ReadRing(self.look, read, len(cards), told), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(self.look.space(12))
        label = Text(self.look, told, "body-strong")
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        label.setWordWrap(False)
        row.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
        return top

    def _add_group(self, shelf: QVBoxLayout, heading: str, cards: list[ArticleCard]) -> None:
        shelf.addSpacing(self.look.space(8))
        shelf.addWidget(Text(self.look, heading, "h2"))
        grid = QGridLayout()
        grid.setSpacing(self.look.space(GUTTER))
        for place in range(self.columns):
            grid.setColumnStretch(place, 1)
        for place, card in enumerate(cards):
            grid.addWidget(self._card(card), place // self.columns, place % self.columns)
        shelf.addLayout(grid)

    def _card(self, card: ArticleCard) -> GuideCard:
        made = GuideCard(self.look, self.outside, card, is_read=card.slug in self.visit.read)
        made.clicked.connect(lambda: self.route_chosen.emit(f"learn/{made.slug}"))
        return made

    def _say_empty(self, shelf: QVBoxLayout) -> None:
        if not self.look.has_big_text:
            art = ArtView(self.look, self.outside.art, "empty-nothing-yet")
            art.setFixedSize(self.look.space(320), self.look.space(240))
            shelf.addWidget(art, 0, Qt.AlignmentFlag.AlignHCenter)
        shelf.addWidget(Text(self.look, self.tr("There are no guides here yet. Please ask your team."), "lead"))
