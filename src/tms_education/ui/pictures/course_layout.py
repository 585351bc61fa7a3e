"""Where the stones of a course lie: one row, or several that wind, for any number of weeks."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPath

from tms_education.ui.pictures.ground import smooth
from tms_education.ui.style.look import Look

MOST_ROWS = 6
FULL_DOTS = 10
"""More visits than this in a week are written as a number beside one dot."""

DOTS_A_LINE = 5
LARGEST, SMALLEST = 27.0, 9.0
"""Radius of a stone in pixels at 100 %."""


@dataclass(frozen=True)
class StoneWeek:
    """One week of a course: its number, words under it such as a date, its visits, and whether all were had."""

    label: str
    sub_label: str = ""
    visits: int = 5
    taper: bool = False
    done: bool = False


STANDARD = tuple(
    StoneWeek(str(week), visits=visits, taper=week > 6)
    for week, visits in enumerate((5, 5, 5, 5, 5, 5, 3, 2, 1), start=1)
)
"""Five visits a week for six weeks, then three, two and one."""


@dataclass(frozen=True)
class Stones:
    """The way and its stones in pixels; the start stone comes first."""

    path: QPainterPath
    centres: tuple[QPointF, ...]
    radius: float
    columns: int
    with_words: bool


def lay_out(weeks: tuple[StoneWeek, ...], area: QRectF, look: Look) -> Stones:
    """Choose the number of rows that gives the largest stones whose words don't touch."""
    found = [_rows(weeks, area, look, rows, with_words=True) for rows in range(1, MOST_ROWS + 1)]
    fitting = [stones for stones in found if stones is not None]
    if not fitting:
        tries = [_rows(weeks, area, look, rows, with_words=False) for rows in range(1, MOST_ROWS + 1)]
        fitting = [stones for stones in tries if stones is not None]
    if not fitting:
        return _place(weeks, area, 1, 4.0, line=0, with_words=False)
    return max(fitting, key=lambda stones: round(stones.radius))


def _rows(weeks: tuple[StoneWeek, ...], area: QRectF, look: Look, rows: int, *, with_words: bool) -> Stones | None:
    count = len(weeks) + 1
    columns = -(-count // rows)
    if rows > count or -(-count // columns) != rows:
        return None
    apart = area.width() / (columns + 0.35)
    height = area.height() / rows
    metrics = QFontMetricsF(look.font("chart-strong"))
    words = max((metrics.horizontalAdvance(week.sub_label) for week in weeks), default=0)
    has_words = with_words and words > 0
    if has_words and words + 8 > apart:
        return None
    line = look.line_height("chart") if has_words else 0
    wave = 0.12 if rows > 1 else 0.2
    radius = min(LARGEST * look.text(100) / 100, apart * 0.33, (height * (1 - wave) - line) / 3.4)
    if radius < SMALLEST or (has_words and radius < 13):
        return None
    return _place(weeks, area, rows, radius, line=line, with_words=has_words)


def _place(
    weeks: tuple[StoneWeek, ...], area: QRectF, rows: int, radius: float, *, line: float, with_words: bool
) -> Stones:
    count = len(weeks) + 1
    columns = -(-count // rows)
    apart = area.width() / (columns + 0.35)
    height = area.height() / rows
    lift = min(height * (0.1 if rows > 1 else 0.2), radius * (1.0 if rows > 1 else 0.85))
    used = 2 * lift + radius * 3.3 + (line if with_words else 0)
    spare = max(0.0, height - used) / 2
    centres: list[QPointF] = []
    for place in range(count):
        row, column = divmod(place, columns)
        across = column if row % 2 == 0 else columns - 1 - column
        x = area.x() + apart * (across + 0.675)
        middle = area.y() + height * row + spare + lift + radius * 1.25
        centres.append(QPointF(x, middle + (lift if place % 2 else -lift)))
    return Stones(_way(centres, area, columns, radius), tuple(centres), radius, columns, with_words)


def _way(centres: list[QPointF], area: QRectF, columns: int, radius: float) -> QPainterPath:
    """Give the path: in from the left edge, round at the ends of rows, and off the page."""
    points = [QPointF(area.left() - 60, centres[0].y() + 14)]
    for place, centre in enumerate(centres):
        points.append(centre)
        row, column = divmod(place, columns)
        if column == columns - 1 and place + 1 < len(centres):
            after = centres[place + 1]
            side = area.right() - radius if row % 2 == 0 else area.left() + radius
            points.append(QPointF(side, (centre.y() + after.y()) / 2))
    forward = ((len(centres) - 1) // columns) % 2 == 0
    last = centres[-1]
    points.append(QPointF(area.right() + 60 if forward else area.left() - 60, last.y() + 10))
    return smooth(points)
