"""Shows what a search found, best first, as rows that open."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from tms_education.domain.search import Found, Hit, HitKind
from tms_education.ui.style import icons, typeset
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.button import PillButton, Pressable
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.text import Text

ICONS = {HitKind.GUIDE: "learn", HitKind.WORD: "meaning", HitKind.SOURCE: "source"}
PADDING = 18
MOST_OF_A_SOURCE = 120
"""Characters of a reference that a row shows; the sheet behind it has all."""


class HitRow(Pressable):
    """One thing found: what kind it is, its title and a line about it.

    Signals:
        stepped: an arrow key was pressed; -1 for the row before, 1 for the one after.
    """

    stepped = Signal(int)
    elevation = "e1"

    def __init__(self, look: Look, hit: Hit, kind_words: str) -> None:
        super().__init__(look, hit.title)
        self.hit = hit
        self.radius = look.space(16)
        title = hit.title
        if hit.kind is HitKind.SOURCE and len(title) > MOST_OF_A_SOURCE:
            title = f"{title[:MOST_OF_A_SOURCE].rpartition(' ')[0]}…"
        self._blocks = (
            Block(kind_words, "caption", "ink2"),
            Block(title, "h3" if hit.kind is HitKind.GUIDE else "body-strong"),
            Block(hit.snippet, "body"),
        )
        self.setAccessibleDescription(f"{kind_words}. {hit.snippet}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step up and down the list."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    @property
    def _before(self) -> int:
        return self.look.space(PADDING) * 2 + self.look.text(28)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height its words need."""
        inner = width - self._before - self.look.space(PADDING)
        words = sum(typeset.height(self.look, block, inner) for block in self._blocks if block.text)
        return words + self.look.space(28)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        width = self.look.space(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        widest = max(typeset.widest_word(self.look, block) for block in self._blocks)
        return QSize(self._before + widest + self.look.space(PADDING), self.look.space(64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, the icon and the words."""
        look, painter = self.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self.shape(1.5)
        painter.setBrush(look.colour("petrol_tint" if self.isDown() else "surface"))
        edge = self.isDown() or look.is_contrast
        painter.setPen(QPen(look.colour("petrol" if self.isDown() else "ctl"), 2) if edge else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(shape, self.radius, self.radius)
        side, pad = look.text(28), look.space(PADDING)
        place = icons.box(pad + side / 2, look.space(14) + look.line_height("caption") + side / 2, side)
        icons.paint(painter, place, ICONS[self.hit.kind], look.colour("petrol"))
        inner = QRectF(self._before, look.space(12), self.width() - self._before - pad, self.height())
        for block in self._blocks:
            if block.text:
                inner.translate(0, typeset.paint(painter, inner, look, block))
        painter.end()


class SearchResults(Ground):
    """The rows of one search, or kind words when there are none.

    Signals:
        chosen: a row was chosen.
        meant: the person wants to search for what they meant.
        left: the keyboard wants to go back up to the field.
    """

    chosen = Signal(Hit)
    meant = Signal(str)
    left = Signal()

    def __init__(self, look: Look, art: Art) -> None:
        super().__init__(look)
        self._art = art
        self._found: Found | None = None
        self.rows: list[HitRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.space(14))

    def show_found(self, found: Found) -> None:
        """Show other results; the same ones stay as they are."""
        if found == self._found:
            return
        self._found = found
        self._drop()
        self._layout.addWidget(Text(self.look, self.told(found), "h3"))
        if found.meant:
            words = self.tr("Did you mean “{words}”?").format(words=found.meant)
            button = PillButton(self.look, words, "quiet", "search", role="label")
            button.clicked.connect(lambda: self.meant.emit(found.meant))
            self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if found.hits:
            self._add_rows(found)
        else:
            self._say_nothing_found()
        self._layout.addStretch(1)

    def told(self, found: Found) -> str:
        """Say how many things were found."""
        if not found.hits:
            return self.tr("Nothing found yet")
        return self.tr("%Ln things found", "", len(found.hits))

    def kind_words(self, kind: HitKind) -> str:
        """Say what kind of thing a row is."""
        return {
            HitKind.GUIDE: self.tr("Guide"),
            HitKind.WORD: self.tr("Word explained"),
            HitKind.SOURCE: self.tr("Source"),
        }[kind]

    def _add_rows(self, found: Found) -> None:
        for place, hit in enumerate(found.hits):
            row = HitRow(self.look, hit, self.kind_words(hit.kind))
            row.clicked.connect(lambda _checked=False, one=hit: self.chosen.emit(one))
            row.stepped.connect(lambda step, place=place: self._step(place + step))
            self.rows.append(row)
            self._layout.addWidget(row)

    def _say_nothing_found(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        if not self.look.has_big_text:
            art = ArtView(self.look, self._art, "empty-no-match")
            art.setFixedSize(self.look.space(300), self.look.space(210))
            self._layout.addWidget(art, 0, middle)
        words = self.tr("Try one word, such as “cost” or “pain”. Or clear the search to see all guides.")
        self._layout.addWidget(Text(self.look, words, "lead", "ink2", middle))

    def _drop(self) -> None:
        self.rows.clear()
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def take_focus(self) -> None:
        """Put the keyboard on the first row."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _step(self, place: int) -> None:
        """Move among the rows; above the first one is the field."""
        if place < 0:
            self.left.emit()
        elif place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
