"""Single illustrations beside a text: a scene fills its stage to the edges, a thing stands on quiet ground."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from tms_education.domain.scene import STILL, Scene
from tms_education.ui.pictures import ground
from tms_education.ui.pictures.layers import device_ratio, opened
from tms_education.ui.pictures.picture import Picture, edges
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

CROP, EDGE = 1.5, 0.02
"""How much wider than its stage a scene may be drawn at the most, and the share of its width kept beside its things."""

THING = 0.8
"""Share of the stage that a single thing takes at the most."""

LIGHT = ("sun", "glow")
"""What the names of layers have in them that are light in the sky: an edge may cut them."""

RAISED = 0.35
"""Share of the empty sky over a scene that goes under it, as more of its ground."""


class Still(Picture):
    """Its steps are those of the scene, each with the name of its drawing."""

    IDENTIFIER = STILL

    def __init__(self, scene: Scene, look: Look, art: Art) -> None:
        self.STEPS = tuple(step.identifier for step in scene.steps)
        super().__init__(scene, look, art)

    @property
    def _name(self) -> str:
        return self.scene.step(self._step).art

    def moves_for(self, step: str) -> float:  # noqa: ARG002 -- nothing moves in any of them
        """Nothing moves."""
        return 0.0

    def backdrop(self) -> str:
        """Give the part of the drawing that is its sky or wall; empty where the drawing is a single thing."""
        folder, name = self.look.picture_folder, self._name
        first = next(iter(self.art.layers(folder, name)), "")
        renderer = self.art.renderer(folder, name)
        if not first or not renderer.isValid():
            return ""
        bounds, view = renderer.boundsOnElement(first), renderer.viewBoxF()
        return first if bounds.width() >= view.width() and bounds.height() >= view.height() else ""

    def _crop(self) -> float:
        """Give how much wider than its stage the scene may be drawn: only ground is cut off, never a thing in it."""
        folder, name = self.look.picture_folder, self._name
        renderer = self.art.renderer(folder, name)
        view = renderer.viewBoxF()
        parts = (renderer.boundsOnElement(layer) for layer in self.art.layers(folder, name))
        whole = [part for part in parts if part.width() < view.width() and view.contains(part.center())]
        sides = [side for part in whole for side in (part.left(), part.right()) if view.left() <= side <= view.right()]
        reach = max((abs(side - view.center().x()) for side in sides), default=view.width() / 2)
        return min(CROP, 0.5 / (reach / view.width() + EDGE))

    def _stands(self) -> bool:
        """Tell whether all things of the scene stand on its ground: nothing but ground is cut by the lower edge."""
        folder, name = self.look.picture_folder, self._name
        renderer = self.art.renderer(folder, name)
        view = renderer.viewBoxF()
        parts = (renderer.boundsOnElement(layer) for layer in self.art.layers(folder, name))
        return all(part.bottom() < view.bottom() - 1 for part in parts if part.width() < view.width())

    def _room_of_things(self, above: float) -> tuple[float, float, bool]:
        """Give where the things of a scene begin and end, from its upper edge, and whether none leaves it at a side.

        Things that lie wholly in the part ``above`` the stage do not count. What grows out of the lower edge, such as
        a person, ends where the things end that stand.
        """
        folder, name = self.look.picture_folder, self._name
        renderer = self.art.renderer(folder, name)
        view = renderer.viewBoxF()
        layers = (layer for layer in self.art.layers(folder, name) if not any(light in layer for light in LIGHT))
        parts = map(renderer.boundsOnElement, layers)
        first = view.top() + above
        things = [part for part in parts if part.width() < view.width() - 1 and part.bottom() > first]
        edge = EDGE * view.height()
        top = min((part.top() for part in things), default=view.top()) - edge
        standing = (part.bottom() for part in things if part.bottom() < view.bottom())
        bottom = max(standing, default=view.bottom() - edge) + edge
        inside = all(view.left() <= part.left() and part.right() <= view.right() for part in things)
        return max(0.0, top - view.top()), min(bottom, view.bottom()) - view.top(), inside

    def place(self, rect: QRectF) -> QRectF:
        """Give where the drawing stands, counted from the corner of ``rect``: a scene on or near the lower edge.

        In a stage too low for all of a scene its things are kept, and sky and ground are cut.
        """
        area = QRectF(0, 0, rect.width(), rect.height())
        own = self.art.size(self.look.picture_folder, self._name)
        if own.isEmpty():
            return area
        if not self.backdrop():
            scale = min(area.width() * THING / own.width(), area.height() * THING / own.height())
            placed = QRectF(0, 0, own.width() * scale, own.height() * scale)
            placed.moveCenter(area.center())
            return placed
        fitting, covering = area.width() / own.width(), area.height() / own.height()
        scale = max(fitting, min(covering, fitting * self._crop()))
        begin, end, inside = self._room_of_things(max(0.0, own.height() - area.height() / scale))
        if own.height() * scale > area.height() and inside:
            scale = min(scale, max(fitting * THING, area.height() / (end - begin)))
        size = QSizeF(own.width() * scale, own.height() * scale)
        sky = area.height() - size.height()
        if sky < 0:
            middle = (area.height() - (begin + end) * scale) / 2
            top = min(0.0, max(sky, middle, -begin * scale))
        else:
            top = sky * (1 - RAISED) if self._stands() else sky
        return QRectF((area.width() - size.width()) / 2, round(top), size.width(), size.height())

    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:  # noqa: ARG002 -- nothing moves
        """Paint the drawing of the step."""
        with opened(painter, rect) as area:
            key = ("still", self._step, edges(self.insets))
            self.layers.draw(painter, key, area, lambda canvas: self._paint(canvas, area, device_ratio(painter)))

    def _paint(self, painter: QPainter, area: QRectF, ratio: float) -> None:
        folder, name, backdrop, placed = self.look.picture_folder, self._name, self.backdrop(), self.place(area)
        if not backdrop:
            ground.paint(painter, area, self.look)
            painter.drawPixmap(placed.topLeft(), self.art.picture(folder, name, placed.size(), ratio))
            return
        painter.setClipRect(area)
        renderer = self.art.renderer(folder, name)
        behind = QRectF(renderer.boundsOnElement(backdrop))
        grown = max(area.width() / behind.width(), area.height() / behind.height())
        behind = QRectF(0, 0, behind.width() * grown, behind.height() * grown)
        behind.moveCenter(area.center())
        renderer.render(painter, backdrop, behind)
        rest = tuple(layer for layer in self.art.layers(folder, name) if layer != backdrop)
        self.art.draw(painter, placed, folder, name, rest)
        for gap, line in _gaps(placed, area):
            self._carry_on(painter, gap, line, placed, rest)

    def _carry_on(self, painter: QPainter, gap: QRectF, line: QRectF, placed: QRectF, rest: tuple[str, ...]) -> None:
        """Carry the ground of a scene on to an edge of the stage: its last ``line`` of pixels, up to there."""
        image = QImage(round(line.width()), round(line.height()), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        canvas = QPainter(image)
        self.art.draw(canvas, placed.translated(-line.topLeft()), self.look.picture_folder, self._name, rest)
        canvas.end()
        painter.drawImage(gap, image)


def _gaps(placed: QRectF, area: QRectF) -> Iterator[tuple[QRectF, QRectF]]:
    """Give what a drawing leaves free below or beside it, each with the line of the drawing that goes on there."""
    left, top, right, bottom = placed.left(), placed.top(), placed.right(), placed.bottom()
    if bottom < area.bottom():
        yield (
            QRectF(QPointF(left, bottom - 1), QPointF(right, area.bottom())),
            QRectF(left, bottom - 2, right - left, 1),
        )
    if left > area.left():
        yield QRectF(QPointF(area.left(), top), QPointF(left + 1, bottom)), QRectF(left + 1, top, 1, bottom - top)
    if right < area.right():
        yield QRectF(QPointF(right - 1, top), QPointF(area.right(), bottom)), QRectF(right - 2, top, 1, bottom - top)
