"""A total on its published scale: an arc of bands with a marker, and the legend. No needle, no red, no face."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tms_education.domain.scale import Band
from tms_education.ui.style import typeset
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.bands import band_word
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.text import Text

GAP = 3
THICK, THIN = 46, 34
WIDEST = 216
"""The largest radius."""

WIDEST_IN_A_LOW_WINDOW = 176
"""The largest radius where big text stands in a low window: the legend stays in view."""


class Gauge(QWidget):
    """Half a circle from 0 to the highest total; the band the total falls in is thicker."""

    spoken_role = Role.Graphic

    def __init__(self, look: Look, total: int, highest: int, bands: tuple[Band, ...]) -> None:
        super().__init__()
        self.look = look
        self._total = total
        self._highest = highest
        self._bands = bands
        band = next((one for one in bands if one.lowest <= total <= one.highest), None)
        self._band = band
        name = self.tr("{total} out of {highest}").format(total=total, highest=highest)
        if band is not None:
            word = band_word(band.identifier).lower()
            name = self.tr("{score}, {band} range").format(score=name, band=word)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _label(self) -> int:
        """The room for the numbers round the arc."""
        return typeset.one_line(self.look, Block("27", "caption")) + self.look.space(14)

    def _radius(self, width: int) -> float:
        widest = WIDEST_IN_A_LOW_WINDOW if self.look.is_low else WIDEST
        return max(20.0, min(self.look.target(widest), width / 2 - self._label))

    def _number_height(self, width: int) -> float:
        return min(self.look.line_height("huge"), self._radius(width) * 0.62)

    def sizeHint(self) -> QSize:
        """As in a result card."""
        width = self.look.space(472)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        width = self.look.space(260)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """A wide gauge is a tall one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height for a width."""
        above = self.look.line_height("caption") + self.look.space(12)
        return round(above + self._radius(width) + self.look.line_height("lead") / 2 + self.look.space(10))

    def _angle(self, value: float) -> float:
        """Give the direction of a value in radians: pi on the left, 0 on the right."""
        return pi * (1 - value / (self._highest + 1))

    def _centre(self) -> QPointF:
        above = self.look.line_height("caption") + self.look.space(12)
        return QPointF(self.width() / 2, above + self._radius(self.width()))

    def marker(self) -> QPointF:
        """Give the middle of the marker: half a point into the total's own place."""
        return self._on_arc(self._total + 0.5, self._radius(self.width()) - self.look.space(THIN) / 2)

    def _on_arc(self, value: float, radius: float) -> QPointF:
        angle, centre = self._angle(value), self._centre()
        return QPointF(centre.x() + radius * cos(angle), centre.y() - radius * sin(angle))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint arc, marker and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, band in enumerate(self._bands):
            self._paint_band(painter, band, QColor(self.look.colours.bands[place % len(self.look.colours.bands)]))
        self._paint_numbers(painter)
        self._paint_total(painter)
        side = self.look.space(42)
        spot = self.marker()
        painter.setBrush(self.look.colour("surface"))
        painter.setPen(QPen(self.look.colour("ink"), self.look.space(6)))
        painter.drawEllipse(spot, side / 2, side / 2)
        painter.end()

    def _paint_band(self, painter: QPainter, band: Band, colour: QColor) -> None:
        thick = self.look.space(THICK if band is self._band else THIN)
        middle = self._radius(self.width()) - self.look.space(THIN) / 2
        centre = self._centre()
        gap = self.look.space(GAP) / middle / 2
        start = self._angle(band.highest + 1) + (gap if band is not self._bands[-1] else 0)
        end = self._angle(band.lowest) - (gap if band is not self._bands[0] else 0)
        pen = QPen(colour, thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        box = QRectF(centre.x() - middle, centre.y() - middle, 2 * middle, 2 * middle)
        sixteenth = 16 * 180 / pi
        painter.drawArc(box, round(start * sixteenth), round((end - start) * sixteenth))

    def _paint_numbers(self, painter: QPainter) -> None:
        line = self.look.line_height("caption")
        away = self._radius(self.width()) + self.look.space(12)
        ends = [(band.lowest, str(band.lowest)) for band in self._bands]
        for value, words in (*ends, (self._highest + 1, str(self._highest))):
            block = Block(words, "caption", "ink2")
            wide = typeset.one_line(self.look, block)
            angle = self._angle(value)
            spot = self._on_arc(value, away)
            left = spot.x() - wide / 2 + cos(angle) * wide / 2
            top = spot.y() - line / 2 - sin(angle) * line / 2
            typeset.paint(painter, QRectF(left, top, wide, line), self.look, block)

    def _paint_total(self, painter: QPainter) -> None:
        look = self.look
        centre = self._centre()
        tall = self._number_height(self.width())
        lead = look.line_height("lead")
        font = look.font("huge")
        font.setPixelSize(max(1, round(tall * 104 / 112)))
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        top = centre.y() - lead / 2 - tall * 1.1
        rect = QRectF(0, top, self.width(), tall)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, str(self._total))
        block = Block(self.tr("out of {highest}").format(highest=self._highest), "lead", "ink2")
        below = QRectF(0, centre.y() - lead / 2, self.width(), lead)
        typeset.paint(painter, below, look, block, Qt.AlignmentFlag.AlignHCenter)


class Swatch(QWidget):
    """A small patch of a band's colour; decoration, so it is silent."""

    def __init__(self, look: Look, colour: QColor) -> None:
        super().__init__()
        self.look = look
        self._colour = colour
        side = look.text(18)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the patch."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(self.rect()), self.width() * 0.28, self.width() * 0.28)
        painter.end()


class BandPill(QWidget):
    """The name of the band in a soft pill."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__()
        self.look = look
        down = QVBoxLayout(self)
        side = look.space(28)
        down.setContentsMargins(side, look.space(8), side, look.space(8))
        self._words = Text(look, words, "h2", "plum", Qt.AlignmentFlag.AlignHCenter)
        down.addWidget(self._words)
        self.setMinimumWidth(min(look.space(460), typeset.one_line(look, Block(words, "h2")) + 2 * side + 4))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour("lav"))
        painter.setPen(QPen(self.look.colour("ctl"), 3) if self.look.is_contrast else Qt.PenStyle.NoPen)
        shape = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = min(shape.height() / 2, self.look.space(28))
        painter.drawRoundedRect(shape, radius, radius)
        painter.end()


class BandLegend(QWidget):
    """Every band with its colour, name and range."""

    def __init__(self, look: Look, bands: tuple[Band, ...]) -> None:
        super().__init__()
        flow = FlowLayout(self, look.space(22), look.space(10))
        for place, band in enumerate(bands):
            entry = QWidget()
            across = QHBoxLayout(entry)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(look.space(8))
            across.addWidget(Swatch(look, QColor(look.colours.bands[place % len(look.colours.bands)])))
            words = f"{band_word(band.identifier)} {band.lowest}–{band.highest}"
            text = Text(look, words, "caption")
            text.setWordWrap(False)
            across.addWidget(text)
            flow.addWidget(entry)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
