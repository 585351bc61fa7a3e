"""The live picture of a course: a level sand path with a stone for each week, which runs off the page."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from tms_education.domain.scene import Scene
from tms_education.ui.pictures import course_note
from tms_education.ui.pictures.course_layout import DOTS_A_LINE, FULL_DOTS, STANDARD, Stones, StoneWeek, lay_out
from tms_education.ui.pictures.course_note import CourseLayout, CourseSpace
from tms_education.ui.pictures.ground import ridge
from tms_education.ui.pictures.layers import opened
from tms_education.ui.pictures.picture import DRAW, Picture, edges
from tms_education.ui.style import icons
from tms_education.ui.style.apply import blend
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

__all__ = ["CoursePath", "StoneWeek"]

MOVE = 2.4
"""Seconds the visits of a step take to light up."""

HILLS = (
    ((0.0, 0.30), (0.22, 0.24), (0.46, 0.32), (0.74, 0.25), (1.0, 0.31)),
    ((0.0, 0.44), (0.28, 0.38), (0.55, 0.47), (0.80, 0.40), (1.0, 0.45)),
    ((0.0, 0.62), (0.20, 0.66), (0.52, 0.58), (0.78, 0.65), (1.0, 0.60)),
    ((0.0, 0.82), (0.30, 0.77), (0.60, 0.85), (0.86, 0.79), (1.0, 0.83)),
)
"""Ridges, far to near, in shares of the picture; level, so that nothing rises towards a prize."""


class CoursePath(Picture):
    """Weeks as stones, visits as amber dots under them; with the note of the step, or with an overview of the notes."""

    IDENTIFIER = "course"
    REMEMBERS = True
    STEPS: tuple[str, ...] = ("first-visit", "weeks-1-2", "weeks-3-4", "weeks-5-6", "taper", "after")

    def __init__(
        self,
        scene: Scene,
        look: Look,
        art: Art,
        weeks: tuple[StoneWeek, ...] | None = None,
        *,
        overview: bool = False,
    ) -> None:
        super().__init__(scene, look, art)
        self.weeks = weeks or STANDARD
        self._overview = overview
        self._chosen: int | None = None
        self._layouts: dict[tuple[object, ...], CourseLayout] = {}

    def moves_for(self, step: str) -> float:
        """Give the seconds a step moves."""
        return 0.0 if step == "after" or self._chosen is not None else MOVE

    def choose(self, index: int | None) -> None:
        """Mark one stone in place of those of the step; 0 is the start, 1 the first week, ``None`` none."""
        self._chosen = index

    def highlighted(self, step: str) -> tuple[int, ...]:
        """Give the stones a step speaks of: 0 is the start, 1 the first week."""
        treated = [place for place, week in enumerate(self.weeks, start=1) if not week.taper]
        return {
            "first-visit": (0,),
            "weeks-1-2": tuple(treated[:2]),
            "weeks-3-4": tuple(treated[2:4]),
            "weeks-5-6": tuple(treated[4:]),
            "taper": tuple(place for place, week in enumerate(self.weeks, start=1) if week.taper),
            "after": (len(self.weeks),),
        }.get(step, ())

    def layout(self, rect: QRectF) -> CourseLayout:
        """Give where everything stands for a size, counted from the corner of ``rect``."""
        key = (rect.width(), rect.height(), self._step, self._chosen, *edges(self.insets))
        if key not in self._layouts:
            area = QRectF(QPointF(), rect.size()).marginsRemoved(self.insets)
            space = CourseSpace(area, self.look, legend(), lambda left: lay_out(self.weeks, left, self.look))
            if self._overview:
                self._layouts[key] = space.overview(self.scene, {step: self.highlighted(step) for step in self.STEPS})
            else:
                self._layouts[key] = space.with_note(self.scene, self._step, self._marked(self._step))
        return self._layouts[key]

    def stone_at(self, rect: QRectF, point: QPointF) -> int | None:
        """Give the stone under a point: 0 is the start, 1 the first week; the finger may miss by a little."""
        stones = self.layout(rect).stones
        at = point - rect.topLeft()
        reach = max(24.0, stones.radius * 1.2)
        near = [
            ((centre - at).manhattanLength(), place)
            for place, centre in enumerate(stones.centres)
            if QPointF.dotProduct(centre - at, centre - at) <= reach * reach
        ]
        return min(near)[1] if near else None

    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:
        """Paint the step."""
        layout = self.layout(rect)
        with opened(painter, rect) as area:
            self.layers.draw(painter, ("way", layout.key), area, lambda canvas: self._draw_still(canvas, area, layout))
            self._draw_marks(painter, layout.stones, time)
            painter.setOpacity(max(0.0, 2 * self.eased(time) - 1))
            self.layers.draw(
                painter,
                ("note", self._step, self._chosen, layout.key),
                area,
                lambda canvas: course_note.paint(canvas, layout, self.look),
            )
            painter.setOpacity(1.0)

    def _marked(self, step: str) -> tuple[int, ...]:
        return (self._chosen,) if self._chosen is not None else self.highlighted(step)

    def _draw_still(self, painter: QPainter, area: QRectF, layout: CourseLayout) -> None:
        self._draw_hills(painter, area)
        stones = layout.stones
        width = max(10.0, stones.radius * 1.15)
        edge = self.look.colour("surface")
        shade = self.look.colour("shadow")
        shade.setAlphaF(0.14)
        cap = Qt.PenCapStyle.RoundCap
        painter.setBrush(Qt.BrushStyle.NoBrush)
        sand = self.look.colour("paper") if self.look.is_contrast else self.look.colour("sand")
        if self.look.is_contrast:
            edge = self.look.colour("line")
        elif self.look.picture_folder == "dim":
            edge = blend(sand, self.look.colour("ink"), 0.35)
        painter.setPen(QPen(shade, width * 1.45, Qt.PenStyle.SolidLine, cap))
        painter.drawPath(stones.path.translated(0, width * 0.26))
        painter.setPen(QPen(edge, width * 1.4, Qt.PenStyle.SolidLine, cap))
        painter.drawPath(stones.path)
        painter.setPen(QPen(sand, width * (1.25 if self.look.is_contrast else 1.05), Qt.PenStyle.SolidLine, cap))
        painter.drawPath(stones.path)
        for place in range(len(stones.centres)):
            self._draw_stone(painter, stones, place)
        if layout.legend is not None:
            course_note.paint_legend(painter, layout.legend, legend(), self.look)

    def _draw_hills(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, self.look.colour("paper"))
        if self.look.is_contrast:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        top, bottom = (QColor(colour) for colour in self.look.colours.sky)
        painter.fillRect(area, blend(top, bottom, 0.35))
        for points, role in zip(HILLS, self.look.colours.hills, strict=True):
            painter.setBrush(QColor(role))
            painter.drawPath(ridge(area, points))

    def _draw_stone(self, painter: QPainter, stones: Stones, place: int) -> None:
        centre, radius = stones.centres[place], stones.radius
        week = self.weeks[place - 1] if place else None
        hollow = week is None or week.taper
        petrol, white = self.look.colour("select"), self.look.colour("on_select")
        painter.setPen(QPen(petrol if hollow else white, max(2.0, radius * 0.13)))
        painter.setBrush(white if hollow else petrol)
        painter.drawEllipse(centre, radius, radius)
        ink = petrol if hollow else white
        if week is None:
            icons.paint(painter, icons.box(centre.x(), centre.y(), radius * 1.15), "place", ink, "fill")
            return
        font = self.look.font("body-strong")
        font.setPixelSize(max(9, round(radius * (0.84 if len(week.label) < 3 else 0.62))))
        painter.setFont(font)
        painter.setPen(ink)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, week.label)
        if week.done:
            at = centre + QPointF(radius * 0.82, -radius * 0.82)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.colour("surface"))
            painter.drawEllipse(at, radius * 0.46, radius * 0.46)
            icons.paint(painter, icons.box(at.x(), at.y(), radius * 0.86), "done-disc", petrol, "fill")
        if stones.with_words and week.sub_label:
            self._draw_sub_label(painter, stones, place, week.sub_label)

    def _draw_sub_label(self, painter: QPainter, stones: Stones, place: int, text: str) -> None:
        font = self.look.font("chart-strong")
        metrics = QFontMetricsF(font)
        y = dots_top(stones, place) + dots_height(stones, self.weeks[place - 1]) + metrics.height() * 0.5 + 3
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 6, metrics.height())
        box.moveCenter(QPointF(stones.centres[place].x(), y))
        painter.setPen(self.look.colour("ink"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_marks(self, painter: QPainter, stones: Stones, time: float) -> None:
        """Draw the visits, and a ring round the stones of the step."""
        marked = self._marked(self._step)
        before = self.highlighted(self._before)
        eased = self.eased(time)
        total = sum(self.weeks[place - 1].visits for place in marked if 0 < place <= len(self.weeks))
        share = 1.0 if self._chosen is not None else (time - self.transition) / (MOVE - self.transition)
        lit = 0 if self._step == "after" and self._chosen is None else round(total * min(1.0, max(0.0, share)))
        for place in range(len(stones.centres)):
            ring = eased if place in marked else (1 - eased if place in before else 0.0)
            if ring > 0:
                self._draw_ring(painter, stones.centres[place], stones.radius, ring)
            if place:
                self._draw_visits(painter, stones, place, lit if place in marked else 0)
                lit -= self.weeks[place - 1].visits if place in marked else 0

    def _draw_ring(self, painter: QPainter, centre: QPointF, radius: float, strength: float) -> None:
        shade = self.look.colour("petrol")
        shade.setAlphaF(strength)
        reach = radius * (1.2 + 0.08 * DRAW.valueForProgress(strength))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        white = self.look.colour("surface")
        white.setAlphaF(strength)
        painter.setPen(QPen(white, radius * 0.3))
        painter.drawEllipse(centre, reach, reach)
        painter.setPen(QPen(shade, max(2.5, radius * 0.14)))
        painter.drawEllipse(centre, reach, reach)

    def _draw_visits(self, painter: QPainter, stones: Stones, place: int, lit: int) -> None:
        """Draw a week's visits under its stone; the lit ones are larger."""
        visits = self.weeks[place - 1].visits
        many = visits > FULL_DOTS
        count = 1 if many else visits
        size, gap = dot_size(stones), dot_size(stones) * 2.5
        top = dots_top(stones, place)
        for dot in range(count):
            line, column = divmod(dot, DOTS_A_LINE)
            in_line = min(DOTS_A_LINE, count - line * DOTS_A_LINE)
            at = QPointF(
                stones.centres[place].x() + (column - (in_line - 1) / 2) * gap - (size * 2.4 if many else 0),
                top + size + line * gap,
            )
            grown = size * 1.22 if dot < lit else size
            painter.setPen(QPen(self.look.colour("surface"), max(1.0, size * 0.45)))
            painter.setBrush(self.look.colour("pulse"))
            painter.drawEllipse(at, grown, grown)
        if many:
            font = self.look.font("chart-strong")
            font.setPixelSize(max(10, round(size * 3.4)))
            painter.setFont(font)
            painter.setPen(self.look.colour("ink"))
            box = QRectF(stones.centres[place].x() - size * 0.6, top - size, size * 8, size * 4)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), str(visits))


def legend() -> str:
    """Give the words that say what a dot is."""
    return QCoreApplication.translate("CoursePath", "one visit")


def dot_size(stones: Stones) -> float:
    """Give the radius of a visit's dot."""
    return max(2.0, stones.radius * 0.17)


def dots_top(stones: Stones, place: int) -> float:
    """Give where the dots of a stone begin: below the edge of the path."""
    return stones.centres[place].y() + stones.radius * 1.42


def dots_height(stones: Stones, week: StoneWeek) -> float:
    """Give how high the dots of a week are."""
    lines = 2 if DOTS_A_LINE < week.visits <= FULL_DOTS else 1
    return dot_size(stones) * 2.6 * lines
