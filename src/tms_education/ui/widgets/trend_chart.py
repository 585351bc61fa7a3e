"""One person's totals of one form over time, with what was published about such a change. No red, no green."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tms_education.domain.record import Summary
from tms_education.domain.scale import Scale, change
from tms_education.ui.style import icons, typeset
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets import dates

TICKS = 6
"""Words under the axis, at most."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One total on the chart: how far along, its number, and what is marked."""

    along: float
    total: int
    words: str
    reliable: bool
    safety: bool


def spots(look: Look, records: tuple[Summary, ...], scale: Scale) -> tuple[Spot, ...]:
    """Give the spots, oldest first: by session number when every record has one, else by date."""
    numbers = [record.session for record in records]
    by_session = all(number is not None for number in numbers)
    places = [float(number or 0) for number in numbers]
    if not by_session:
        places = [record.answered_at.timestamp() for record in records]
    first, wide = min(places), max(places) - min(places) or 1.0
    found = []
    for record, place in zip(records, places, strict=True):
        total = record.total or 0
        words = str(record.session) if by_session else dates.short_day(look, record.answered_at)
        moved = change(scale, records[0].total or 0, total)
        found.append(Spot((place - first) / wide, total, words, bool(moved.is_reliable), record.safety))
    return tuple(found)


class TrendChart(QWidget):
    """The chart. A filled spot is further from the first than day-to-day wobble; a flag is item 9 above zero."""

    spoken_role = Role.Graphic

    def __init__(self, look: Look, records: tuple[Summary, ...], scale: Scale) -> None:
        super().__init__()
        self.look = look
        self._scale = scale
        self._first = records[0].total or 0
        self._highest = max(1, records[0].highest)
        self._by_session = all(record.session is not None for record in records)
        self.spots = spots(look, records, scale)
        numbers = dates.locale_of(look).createSeparatedList([f"{spot.words}: {spot.total}" for spot in self.spots])
        self.setAccessibleName(self.tr("Totals over time. {numbers}").format(numbers=numbers))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide and low, as in the design."""
        return QSize(self.look.space(600), self.look.target(300))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(self.look.space(240), self.look.target(300))

    def lines(self) -> tuple[tuple[float, str, str, Qt.PenStyle], ...]:
        """Give the height, the words and the pen of each published line."""
        found: list[tuple[float, str, str, Qt.PenStyle]] = []
        if self._scale.response_source and self._first:
            dash = Qt.PenStyle.DashLine
            found.append((self._first / 2, self.tr("Response"), self.tr("half or less"), dash))
        if self._scale.remission is not None:
            points = self._scale.remission.points
            under = self.tr("under {points}").format(points=points)
            found.append((points - 0.5, self.tr("Remission"), under, Qt.PenStyle.DotLine))
        return tuple(found)

    # ---- where things are

    def _room(self) -> QRectF:
        look = self.look
        left = typeset.one_line(look, Block(str(self._highest), "chart")) + look.space(12)
        right = max((self._wide(line[1:3]) for line in self.lines()), default=0) + look.space(16)
        below = 2 * look.line_height("chart") + look.space(10)
        above = look.line_height("chart") + look.space(8)
        return QRectF(left, above, max(40, self.width() - left - right), max(40, self.height() - above - below))

    def _wide(self, words: tuple[str, ...]) -> int:
        return max(typeset.one_line(self.look, Block(word, "chart-strong")) for word in words)

    def _height(self, total: float) -> float:
        room = self._room()
        return room.bottom() - room.height() * total / self._highest

    def point(self, spot: Spot) -> QPointF:
        """Give the middle of a spot."""
        room, side = self._room(), self.look.space(14)
        return QPointF(room.left() + side + (room.width() - 2 * side) * spot.along, self._height(spot.total))

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bands, lines, the totals and their flags."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw the whole chart, also on paper."""
        self._draw_bands(painter)
        self._draw_lines(painter)
        self._draw_ticks(painter)
        painter.setPen(QPen(self.look.colour("petrol"), self.look.space(3)))
        points = [self.point(spot) for spot in self.spots]
        painter.drawPolyline(points)
        for spot, point in zip(self.spots, points, strict=True):
            self._draw_spot(painter, spot, point)

    def _draw_bands(self, painter: QPainter) -> None:
        look, room = self.look, self._room()
        for place, band in enumerate(self._scale.bands):
            top, bottom = self._height(min(band.highest + 1, self._highest)), self._height(band.lowest)
            colour = QColor(look.colours.bands[place % len(look.colours.bands)])
            colour.setAlpha(0 if look.is_contrast else 46)
            painter.fillRect(QRectF(room.left(), top, room.width(), bottom - top), colour)
        painter.setPen(QPen(look.colour("ctl" if look.is_contrast else "line"), 1))
        for number in sorted({0, self._highest, *(band.lowest for band in self._scale.bands)}):
            height = self._height(number)
            painter.drawLine(QPointF(room.left(), height), QPointF(room.right(), height))
        line = look.line_height("chart")
        for number in sorted({0, self._highest, *(band.lowest for band in self._scale.bands)}):
            box = QRectF(0, self._height(number) - line / 2, room.left() - look.space(8), line)
            block = Block(str(number), "chart", "ink2")
            typeset.paint(painter, box, look, block, Qt.AlignmentFlag.AlignRight)

    def _draw_lines(self, painter: QPainter) -> None:
        look, room = self.look, self._room()
        tall = look.line_height("chart")
        below = room.bottom() + tall
        for height, title, words, style in self.lines():
            painter.setPen(QPen(look.colour("petrol"), look.space(2), style))
            at = self._height(height)
            painter.drawLine(QPointF(room.left(), at), QPointF(room.right(), at))
            top = max(0.0, at - tall)
            if below < room.bottom() + tall and top < below:
                top = below
            box = QRectF(room.right() + look.space(10), top, self.width() - room.right() - look.space(10), 2 * tall)
            typeset.paint(painter, box, look, Block(title, "chart-strong", "petrol_deep"))
            typeset.paint(painter, box.translated(0, tall), look, Block(words, "chart", "petrol_deep"))
            below = top + 2 * tall

    def _draw_ticks(self, painter: QPainter) -> None:
        look, room = self.look, self._room()
        free = -1.0
        shown = 0
        for spot in self.spots:
            block = Block(spot.words, "chart", "ink2")
            wide = typeset.one_line(look, block)
            left = min(max(0.0, self.point(spot).x() - wide / 2), self.width() - wide)
            if left < free or shown >= TICKS * 2:
                continue
            box = QRectF(left, room.bottom() + look.space(4), wide + 2, look.line_height("chart"))
            typeset.paint(painter, box, look, block)
            free = left + wide + look.space(14)
            shown += 1
        name = self.tr("Session") if self._by_session else self.tr("Date")
        box = QRectF(room.left(), room.bottom() + look.space(4) + look.line_height("chart"), room.width(), 100)
        typeset.paint(painter, box, look, Block(name, "chart", "ink2"), Qt.AlignmentFlag.AlignHCenter)

    def _draw_spot(self, painter: QPainter, spot: Spot, point: QPointF) -> None:
        look = self.look
        side = look.space(8)
        painter.setPen(QPen(look.colour("petrol"), look.space(3)))
        painter.setBrush(look.colour("petrol" if spot.reliable else "surface"))
        painter.drawEllipse(point, side, side)
        line = look.line_height("chart-strong")
        top = point.y() - side - line - look.space(2)
        if spot.safety:
            flag = look.text(20)
            box = icons.box(point.x() + flag * 0.3, top + line / 2, flag)
            icons.paint(painter, box, "flag", look.colour("wine"), "fill")
        elif spot is self.spots[-1] or spot is self.spots[0]:
            block = Block(str(spot.total), "chart-strong")
            wide = typeset.one_line(look, block)
            typeset.paint(painter, QRectF(point.x() - wide / 2, top, wide + 2, line), look, block)
