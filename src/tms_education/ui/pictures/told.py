"""The base of pictures whose words stand in callouts and pills inside them, or in a row under them."""

from abc import abstractmethod
from dataclasses import dataclass, replace

from PySide6.QtCore import QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPainter

from tms_education.domain.scene import Scene
from tms_education.ui.pictures import arranging, callouts, caption_row
from tms_education.ui.pictures.callouts import Callout, Placed
from tms_education.ui.pictures.caption_row import Item, Row
from tms_education.ui.pictures.layers import opened
from tms_education.ui.pictures.picture import Picture, edges
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

MARGIN, APART = 14, 8

Pills = tuple[tuple[str, QRectF], ...]
"""The names of pills and their boxes."""


@dataclass(frozen=True)
class Spot:
    """One callout of a step: the names of its two lines, the place, the radius kept free and the role of the dot."""

    name: str
    target: QPointF
    clear: float = 20.0
    role: str = "petrol"


@dataclass(frozen=True)
class ToldLayout:
    """The drawing's area in pixels and where the words are; ``row`` holds those that had no room inside."""

    area: QRectF
    pills: Pills = ()
    placed: tuple[Placed, ...] = ()
    row: Row | None = None

    @property
    def words(self) -> tuple[QRectF, ...]:
        """The boxes of all words."""
        boxes = [box for _, box in self.pills] + [item.card for item in self.placed]
        return tuple(boxes + ([box for _, box in self.row.places] if self.row is not None else []))


class Told(Picture):
    """A picture that says where its drawing, callouts and pills go; this base finds room for them and draws them."""

    def __init__(self, scene: Scene, look: Look, art: Art) -> None:
        super().__init__(scene, look, art)
        self._layouts: dict[tuple[object, ...], ToldLayout] = {}

    @property
    def folder(self) -> str:
        """The set of illustrations; light in high contrast, where they are drawn in greys."""
        return "light" if self.look.is_contrast else self.look.picture_folder

    def layout(self, rect: QRectF) -> ToldLayout:
        """Give where everything stands for a size, counted from the corner of ``rect``."""
        key = (rect.width(), rect.height(), self._step, self.key(), *edges(self.insets))
        if key not in self._layouts:
            if len(self._layouts) > 64:
                self._layouts.clear()
            self._layouts[key] = self._lay_out(QRectF(QPointF(), rect.size()), self.insets)
        return self._layouts[key]

    def draw(self, painter: QPainter, rect: QRectF, time: float) -> None:
        """Paint the step."""
        layout = self.layout(rect)
        time = max(0.0, min(time, self.still_at(self._step)))
        with opened(painter, rect) as whole:
            self.draw_scene(painter, whole, layout, time)
            self._draw_words(painter, whole, layout, time)

    # ------------------------------------------------------------------ said by each picture
    def key(self) -> object:
        """Give what, beside step and size, the places of words depend on."""
        return None

    @abstractmethod
    def spots(self, area: QRectF) -> tuple[Spot, ...]:
        """Give the callouts of the step; ``area`` is the drawing's."""

    @abstractmethod
    def taken(self, area: QRectF) -> tuple[QRectF, ...]:
        """Give the boxes that no word may cover."""

    def uncrossed(self, area: QRectF) -> tuple[QRectF, ...]:  # noqa: ARG002 -- most pictures have none
        """Give the boxes that no word may cover and no leader may cross, save to its own place."""
        return ()

    @abstractmethod
    def busy(self, area: QRectF) -> QRectF:
        """Give the box that words cover only when they must."""

    def pills(self, free: QRectF) -> Pills | None:
        """Give the pills of the step and their boxes; ``None`` when they have no room."""
        names = self.pill_names()
        made: list[tuple[str, QRectF]] = []
        bottom = free.bottom()
        for name in names:
            width, height = callouts.pill_size(self.look, self.scene.word(name))
            if width > free.width() or height > free.height() / 4:
                return None
            made.append((name, QRectF(free.left(), bottom - height, width, height)))
            bottom -= height + APART
        return tuple(made)

    def pill_names(self) -> tuple[str, ...]:
        """Give the names of the words that stand in pills at the lower left."""
        return ()

    def is_chosen(self, name: str) -> bool:  # noqa: ARG002 -- a picture with a choice says more
        """Tell whether a pill is filled."""
        return False

    @abstractmethod
    def draw_scene(self, painter: QPainter, back: QRectF, layout: ToldLayout, time: float) -> None:
        """Paint everything but the words."""

    # ------------------------------------------------------------------ words
    def _lay_out(self, whole: QRectF, insets: QMarginsF) -> ToldLayout:
        inner = whole.marginsRemoved(insets)
        free = inner.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        spots = [spot for spot in self.spots(whole) if self.scene.word(spot.name)]
        taken = self.taken(whole)
        pills = clear_of(taken, self.pills(free))
        if pills is not None:
            boxes = tuple(box for _, box in pills) + taken
            wanted, way = tuple(map(self._callout, spots)), self.uncrossed(whole)
            placed = arranging.arrange(wanted, free, boxes, self.busy(whole), self.look, uncrossed=way)
            if placed is not None:
                return ToldLayout(whole, pills, placed)
        items = [Item(self.scene.word(spot.name), spot.role) for spot in spots]
        items += [Item(self.scene.word(name)) for name in self.pill_names() if self.scene.word(name)]
        if not items:
            return ToldLayout(whole)
        row = caption_row.lay_out(tuple(items), inner, self.look)
        area = QRectF(0, 0, whole.width(), max(40.0, row.ground.top()))
        marks = tuple((spot.target, spot.role) for spot in self.spots(area) if self.scene.word(spot.name))
        return ToldLayout(area, row=replace(row, marks=marks))

    def _callout(self, spot: Spot) -> Callout:
        word = self.scene.word
        return Callout(word(spot.name), word(f"{spot.name}-line"), spot.target, spot.clear, spot.role)

    def _draw_words(self, painter: QPainter, whole: QRectF, layout: ToldLayout, time: float) -> None:
        def paint(canvas: QPainter) -> None:
            callouts.paint(canvas, layout.placed, self.look)
            for name, box in layout.pills:
                callouts.paint_pill(canvas, box, self.scene.word(name), self.look, chosen=self.is_chosen(name))
            if layout.row is not None:
                caption_row.paint(canvas, layout.row, self.look)

        if self.transition > 0 and self._before != self._step:
            painter.setOpacity(max(0.0, 2 * self.eased(time) - 1))
        self.layers.draw(painter, ("words", self._step, self.key()), whole, paint)
        painter.setOpacity(1.0)


def clear_of(taken: tuple[QRectF, ...], pills: Pills | None) -> Pills | None:
    """Give the pills above what they would lie on; ``None`` when they lie on something there too."""
    on = [box.bottom() - other.top() for _, box in pills or () for other in taken if box.intersects(other)]
    if pills is None or not on:
        return pills
    lifted = tuple((name, box.translated(0, -max(on) - APART)) for name, box in pills)
    return None if any(box.intersects(other) for _, box in lifted for other in taken) else lifted


def fitted(area: QRectF, width: float, height: float, room: QMarginsF) -> tuple[QPointF, float]:
    """Give corner and scale of a drawing of ``width`` by ``height`` units, in ``area`` less ``room`` in its shares."""
    inner = area.adjusted(
        room.left() * area.width(), room.top() * area.height(), -room.right() * area.width(),
        -room.bottom() * area.height(),
    )  # fmt: skip
    scale = min(inner.width() / width, inner.height() / height)
    corner = inner.center() - QPointF(width, height) * scale / 2
    return corner, scale
