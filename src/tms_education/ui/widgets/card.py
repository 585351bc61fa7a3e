"""Cards: quiet surfaces, and the large ones that open something."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from tms_education.ui.style import icons, typeset
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import Pressable
from tms_education.ui.widgets.ground import Ground

PADDING = 20


class Card(Ground):
    """A surface with round corners that holds other widgets. ``ground`` and ``edge`` are colour roles."""

    def __init__(self, look: Look, ground: str = "surface", edge: str = "", radius: int = 20) -> None:
        super().__init__(look)
        self.radius = look.space(radius)
        self.elevation = "e1" if ground == "surface" else "flat"
        self._ground = ground
        self._edge = edge

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, then the shadows of what lies on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour(self._ground))
        edge = self._edge or ("ctl" if self.look.is_contrast else "")
        width = self.look.space(3 if self.look.is_contrast else 2)
        painter.setPen(QPen(self.look.colour(edge), width) if edge else Qt.PenStyle.NoPen)
        inset = width / 2 if edge else 0
        shape = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(shape, self.radius, self.radius)
        painter.end()
        super().paintEvent(event)


class CardButton(Pressable):
    """A card that opens something: a picture on top, a title, a line, and a hint with a clock at the bottom."""

    elevation = "e1"

    def __init__(
        self, look: Look, art: Art, picture: str, title: str, line: str = "", hint: str = "", picture_height: int = 140
    ) -> None:
        super().__init__(look, title)
        self._art = art
        self._picture = "" if look.has_big_text else picture
        self._title = Block(title, "h3")
        self._line = Block(line, "body")
        self._hint = Block(hint, "caption", "ink2")
        self._picture_height = look.space(picture_height) if self._picture else 0
        self.radius = look.space(20)
        self.setAccessibleDescription(f"{line} {hint}".strip())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def let_picture_grow(self) -> None:
        """Take what height there is to spare, for the picture."""
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.MinimumExpanding)
        self.setSizePolicy(policy)

    def _picture_now(self) -> int:
        """The height of the picture: more than asked for where the card may grow and has room."""
        grows = bool(self._picture) and bool(self.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
        spare = max(0, self.height() - self.heightForWidth(self.width())) if grows else 0
        return self._picture_height + spare

    def _inner(self, width: int) -> int:
        return width - 2 * self.look.space(PADDING)

    def sizeHint(self) -> QSize:
        """A third of a landscape page wide."""
        width = self.look.space(254)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        words = max(typeset.widest_word(self.look, block) for block in (self._title, self._line))
        width = max(self.look.space(160), words + 2 * self.look.space(PADDING))
        return QSize(width, self.look.space(48))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that picture and words need."""
        inner = self._inner(width)
        tall = self._picture_height + self.look.space(12) + typeset.height(self.look, self._title, inner)
        if self._line.text:
            tall += typeset.height(self.look, self._line, inner)
        if self._hint.text:
            tall += self.look.space(14) + typeset.height(self.look, self._hint, inner - self.look.text(30))
        return tall + self.look.space(18)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height its words need where a grid of equal rows has given less."""
        super().resizeEvent(event)
        needed = self.heightForWidth(self.width())
        if self.height() < needed:
            self.setMinimumHeight(needed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(shape, self.radius, self.radius)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(shape, self.look.colour("petrol_tint" if self.isDown() else "surface"))
        if self._picture:
            size = QSizeF(shape.width(), self._picture_now())
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(
                0, 0, self._art.picture(self.look.picture_folder, self._picture, size, ratio, cover=True)
            )
        painter.restore()
        if self.isDown() or self.look.is_contrast:
            painter.setPen(
                QPen(self.look.colour("petrol" if self.isDown() else "ctl"), 3 if self.look.is_contrast else 2)
            )
            painter.drawRoundedRect(shape.adjusted(1.5, 1.5, -1.5, -1.5), self.radius, self.radius)
        self._paint_words(painter, shape)
        painter.end()

    def _paint_words(self, painter: QPainter, shape: QRectF) -> None:
        side = self.look.space(PADDING)
        inner = QRectF(side, self._picture_now() + self.look.space(12), shape.width() - 2 * side, shape.height())
        used = typeset.paint(painter, inner, self.look, self._title)
        if self._line.text:
            typeset.paint(painter, inner.translated(0, used), self.look, self._line)
        if self._hint.text:
            icon = self.look.text(20)
            indent = self.look.text(30)
            tall = typeset.height(self.look, self._hint, inner.width() - indent)
            top = shape.height() - self.look.space(18) - tall
            middle = top + self.look.line_height("caption") / 2
            icons.paint(painter, icons.box(side + icon / 2, middle, icon), "time", self.look.colour("petrol"))
            rect = QRectF(side + indent, top, inner.width() - indent, tall)
            typeset.paint(painter, rect, self.look, self._hint)
