"""The page to take home on paper: one or two pages of A4 or Letter, help at the foot of the first."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from tms_education.domain.take_home import TakeHome
from tms_education.ui.style.art import Art
from tms_education.ui.widgets.paper_pieces import FINE, SMALLEST, PaperLook, Piece
from tms_education.ui.widgets.take_home_pieces import foot_of, pieces_of

POINTS = 0.6
"""Points of paper that a pixel of the design language takes: 20 pixels are 12 points."""

MARGIN = 14.0
"""Millimetres of empty paper on every side."""

MOST_PAGES = 2

TRIES = (
    *((size, True) for size in (1.0, 0.94, 0.88, 0.82)),
    *((size, False) for size in (0.88, 0.82, 0.76, 0.71, SMALLEST)),
)
"""Sizes of the letters, and whether numbers have their hundred people: first smaller letters, then words alone."""

DOTS = 300

Pages = tuple[tuple[Piece, ...], ...]


def is_letter() -> bool:
    """People here use Letter, not A4."""
    return QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem


def page_size() -> QPageSize:
    """Give the paper people use here."""
    return QPageSize(QPageSize.PageSizeId.Letter if is_letter() else QPageSize.PageSizeId.A4)


class TakeHomePaper:
    """Lays a page out and draws it. The letters shrink a little until all fits on two pages; no word is left out."""

    total = 1

    def __init__(self, paper: TakeHome, art: Art, language: str) -> None:
        self.title = paper.title
        self.done = 0
        self._paper, self._art, self._language = paper, art, language
        inner = page_size().rectPoints().marginsRemoved(_margins().toMargins())
        self.room = QRectF(0, 0, inner.width() / POINTS * FINE, inner.height() / POINTS * FINE)
        for self.shrink, self.has_people in TRIES:
            self.pages, self.foot = self._laid_out()
            if len(self.pages) <= MOST_PAGES:
                break

    def step(self) -> bool:
        """Nothing is left to do."""
        self.done = 1
        return True

    def draw(self, device: QPagedPaintDevice) -> None:
        """Draw on a printer or a PDF writer."""
        device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
        painter = QPainter(device)
        for number in range(len(self.pages)):
            if number:
                device.newPage()
            painter.save()
            scale = painter.viewport().width() / self.room.width()
            painter.scale(scale, scale)
            self.paint_page(painter, number)
            painter.restore()
        painter.end()

    def paint_page(self, painter: QPainter, number: int) -> None:
        """Draw one page; help stands at the foot of the first."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        for piece in self.pages[number]:
            piece.draw(painter, QRectF(0, top, self.room.width(), piece.tall))
            top += piece.tall
        if number == 0:
            self.foot.draw(painter, QRectF(0, self.room.height() - self.foot.tall, self.room.width(), self.foot.tall))

    def image(self, number: int, width: int) -> QImage:
        """Give a page as a picture, white paper and margins included."""
        whole = page_size().rectPoints()
        image = QImage(QSize(width, round(width * whole.height() / whole.width())), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        edge = _margins().left() / whole.width() * width
        painter.translate(edge, edge)
        scale = (width - 2 * edge) / self.room.width()
        painter.scale(scale, scale)
        self.paint_page(painter, number)
        painter.end()
        return image

    def pdf(self) -> bytes:
        """Give a PDF: Letter where people use it, A4 elsewhere."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.title)
        writer.setResolution(DOTS)
        writer.setPageSize(page_size())
        self.draw(writer)
        buffer.close()
        return bytes(buffer.data().data())

    def _laid_out(self) -> tuple[Pages, Piece]:
        look = PaperLook.of(self._language, self.shrink)
        foot = foot_of(look, self._paper, self.room.width())
        pieces = tuple(pieces_of(look, self._paper, self._art, self.room.width(), has_people=self.has_people))
        return tuple(_pages(pieces, self.room.height() - foot.tall, self.room.height())), foot


def _margins() -> QMarginsF:
    side = MARGIN / 25.4 * 72
    return QMarginsF(side, side, side, side)


def _pages(pieces: Sequence[Piece], first: float, others: float) -> Iterator[tuple[Piece, ...]]:
    """Fill pages; a heading never stands alone at the foot of one."""
    page: list[Piece] = []
    left, is_first = first, True
    for place, piece in enumerate(pieces):
        needed = piece.tall
        if not (place and pieces[place - 1].stays):
            needed += _below(pieces, place)
        if page and needed > left:
            yield tuple(page)
            page, left, is_first = [], others, False
        page.append(piece)
        left -= piece.tall
    if page or is_first:
        yield tuple(page)


def _below(pieces: Sequence[Piece], place: int) -> float:
    """Give the height of what must stay with a piece: all headings after it, and the first piece under them."""
    tall = 0.0
    while pieces[place].stays and place + 1 < len(pieces):
        place += 1
        tall += pieces[place].tall
    return tall
