"""The brain in space as one picture: the painter's image, and everything drawn over it."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from tms_education.design.brain_tones import BRAIN_TONES
from tms_education.ui.pictures import callouts, caption_row, ground
from tms_education.ui.pictures.brain import marks, orientation, scale_card, section
from tms_education.ui.pictures.brain.images import Images
from tms_education.ui.pictures.brain.mesh import Source
from tms_education.ui.pictures.brain.model import Model, head_edges
from tms_education.ui.pictures.brain.painter import NUMPY, Shot, silhouette
from tms_education.ui.pictures.brain.shade import Tables
from tms_education.ui.pictures.brain.space import Array, Camera, camera
from tms_education.ui.pictures.brain.space_layout import SpaceLayout, Wanted, target
from tms_education.ui.pictures.brain.space_layouts import Layouts
from tms_education.ui.pictures.brain.state import HELMET, CoilPlace, Moment, State
from tms_education.ui.pictures.brain.views import DEEP, MOOD, MOTOR, RIGHT, Point
from tms_education.ui.pictures.brain_still import draw_hand
from tms_education.ui.pictures.callouts import Callout
from tms_education.ui.pictures.layers import Layers
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

HELMET_LOOP, HELMET_TURN = 2, 40
"""The winding the words of the helmet point to, and where on it."""

LOWEST_COIL, DEPTH = 20.0, 18.0
"""How low a coil may be brought, and how far the cortex lies under the scalp, in millimetres."""


class BrainView:
    """Draws states of the brain in space.

    Raises:
        DamagedShapeError: the shapes are missing or damaged.
    """

    def __init__(self, source: Source, look: Look, art: Art, layers: Layers, words: dict[str, str]) -> None:
        self._look, self._art, self._layers, self._words = look, art, layers, words
        self._tones = BRAIN_TONES[look.appearance.theme.value]
        self.model = Model(source)
        self._images = Images(self.model, self._tones)
        self._tables = Tables(self._tones)
        self._layouts = Layouts(look)
        self._edges = head_edges(self.model.light.head)
        self._way: Array | None = None
        self._cuts: dict[CoilPlace, section.Section] = {}

    @property
    def images(self) -> Images:
        """The ready pictures and the painter they come from."""
        return self._images

    def deepen(self) -> None:
        """Read the fine level, and take a graphics card where there is a real one."""
        _ = self.model.fine
        self._images.take_best()
        self._layouts.clear()
        self._layers.clear()

    # ------------------------------------------------------------------ drawing
    def draw(self, painter: QPainter, area: QRectF, inner: QRectF, state: State, moment: Moment) -> None:
        """Paint a state into ``area``; words stay in ``inner``."""
        layout = self.layout(area, inner, state)
        view = camera(state.pose, layout.scene.width(), layout.scene.height())
        self._layers.draw(painter, ("space-ground",), area, lambda canvas: ground.paint(canvas, area, self._look))
        self._draw_solid(painter, layout.scene, state, moment)
        self._draw_marks(painter, view, state, moment)
        self._draw_words(painter, area, view, layout, state, moment)

    def shot(self, state: State) -> Shot:
        """Give the picture a state asks for, its size left open."""
        extras = state.shown.extras
        ghost = 0.3 if "section" in extras else 0.45 if "deep" in extras else 1.0
        faint = 0.45 if "drag-coil" in extras else 1.0
        return Shot(
            state.pose,
            0,
            0,
            fast=state.moving or not self.model.has_fine,
            outlined=state.held and self._images.painter.name == NUMPY,
            tints=state.shown.tints,
            head=state.head,
            coil=state.coil_place,
            coil_alpha=faint,
            brain_alpha=ghost,
            field_of=state.field_place if state.has_field and "section" not in extras else None,
        )

    def _draw_solid(self, painter: QPainter, area: QRectF, state: State, moment: Moment) -> None:
        shot = self.shot(state)
        if "pulse" in state.shown.extras and state.has_field and not shot.fast:
            self._images.draw(painter, area, replace(shot, field_of=None), parts=2)
            painter.setOpacity(moment.pulse)
            self._images.draw(painter, area, shot, parts=2)
            painter.setOpacity(1.0)
        else:
            self._images.draw(painter, area, shot)
        if shot.outlined and state.head:
            self._draw_outline(painter, area, state)

    def _draw_outline(self, painter: QPainter, area: QRectF, state: State) -> None:
        head = self.model.light.head
        view = camera(state.pose, area.width(), area.height())
        colour = QColor(self._tones.head[0])
        colour.setAlphaF(0.75)
        marks.outline(painter, silhouette(view, head.points, head.triangles, self._edges), colour)

    # ------------------------------------------------------------------ over the brain
    def _draw_marks(self, painter: QPainter, view: Camera, state: State, moment: Moment) -> None:
        shown, coil = state.shown, state.coil_place
        if coil is not None and coil.kind == HELMET:
            helmet = self.model.helmet
            marks.windings(painter, view, helmet.windings, helmet.outward, QColor(self._tones.copper))
        elif coil is not None:
            self._draw_light(painter, view, coil, state, moment)
        if "angle" in shown.extras and coil is not None:
            marks.angle(painter, view, self.model.pose(coil.at), moment.along, self._look)
        if "section" in shown.extras:
            cut = self.cut(state.field_place)
            section.paint(painter, cut, view, self._tables, self._look, field=state.has_field)
        if "deep" in shown.extras:
            self._draw_deep(painter, view, moment)
        if "arc" in shown.extras:
            if self._way is None:
                self._way = self.model.way(MOTOR, MOOD)
            marks.way(painter, view, self._way, moment.along, self._look)
        self._draw_rings(painter, view, state)

    def _draw_rings(self, painter: QPainter, view: Camera, state: State) -> None:
        for place in self._ringed(state):
            point, normal = np.asarray(place, float), self.model.scalp(place)[1]
            if view.faces(point, normal):
                marks.ring(painter, view, point, normal, self._look)

    def cut(self, coil: CoilPlace) -> section.Section:
        """Give the flat cut under a coil."""
        if coil not in self._cuts:
            self._cuts.clear()
            self._cuts[coil] = section.cut(self.model, coil)
        return self._cuts[coil]

    def _draw_light(self, painter: QPainter, view: Camera, coil: CoilPlace, state: State, moment: Moment) -> None:
        pose = self.model.pose(coil.at)
        crossing, under = marks.points(view, np.stack([pose[:3, 3] + pose[:3, 2] * 7, np.asarray(coil.at)]))
        warm = QColor(self._look.colours.pulse)
        pulse = moment.pulse if "pulse" in state.shown.extras else 0.0
        if "pulse" in state.shown.extras and view.faces(pose[:3, 3], pose[:3, 2]):
            marks.beam(painter, crossing, under, warm, 0.45 + 0.55 * pulse)
        size = 26 * marks.millimetre(view, pose[:3, 3])
        marks.glow(painter, crossing, size * (0.6 + 0.4 * pulse), warm, 0.5 + 0.45 * pulse)

    def _draw_deep(self, painter: QPainter, view: Camera, moment: Moment) -> None:
        end, radius = target(view, np.asarray(DEEP), 8.0)
        start = marks.points(view, np.asarray(MOOD))[0]
        marks.link(painter, start, end, moment.along, self._look)
        marks.deep_area(painter, end, radius, self._look)

    def _ringed(self, state: State) -> list[Point]:
        found = [tint.place for tint in state.shown.tints if tint.kind != "area"]
        return [MOOD, *found] if "drag-coil" in state.shown.extras else found

    # ------------------------------------------------------------------ the coil under a finger
    def coil_middle(self, rect: QRectF, state: State) -> QPointF:
        """Give where the middle of the coil stands in the picture."""
        scene = self._layouts.scene(rect)
        view = camera(state.pose, scene.width(), scene.height())
        pose = self.model.pose(state.field_place.at)
        return marks.points(view, pose[:3, 3])[0] + rect.topLeft()

    def place_under(self, rect: QRectF, state: State, point: QPointF) -> Point | None:
        """Give the place on the cortex under the coil when its middle is brought to a point of the picture."""
        scene = self._layouts.scene(rect)
        view = camera(state.pose, scene.width(), scene.height())
        head = self.model.light.head
        facing = np.einsum("ij,ij->i", head.normals, view.eye - head.points) > 0
        high = head.points[:, 2] > LOWEST_COIL + 0.15 * head.points[:, 1]
        able = np.flatnonzero(facing & high)
        x, y, _ = view.project(head.points[able])
        away = (x - (point.x() - rect.x())) ** 2 + (y - (point.y() - rect.y())) ** 2
        if not len(able):
            return None
        best = able[int(np.argmin(away))]
        under = head.points[best] - head.normals[best] * DEPTH
        return (round(float(under[0]), 1), round(float(under[1]), 1), round(float(under[2]), 1))

    # ------------------------------------------------------------------ words
    def layout(self, area: QRectF, inner: QRectF, state: State) -> SpaceLayout:
        """Give where everything stands."""
        return self._layouts.of(area, inner, state, lambda view: self.wanted(view, state))

    def wanted(self, view: Camera, state: State) -> Wanted:
        """Give what the step wants to say, and where."""
        shown = state.shown
        along = marks.points(view, self._way)[4:-4:5] if "arc" in shown.extras and self._way is not None else ()
        told = tuple(one for name in shown.labels if (one := self._callout(name, view, state)) is not None)
        return Wanted(
            told if state.labels and self.model.has_fine else (),  # the first picture does not wait for words
            self._coil_boxes(view, state.coil_place),
            self._cut_words(view, state),
            tuple(marks.ellipse_box(one, 8) for one in along),
            scale=state.has_field,
            hand="hand" in shown.extras,
            pill=self._words["pulse"] if "pulse" in shown.extras else "",
            hint=state.hint,
        )

    def _cut_words(self, view: Camera, state: State) -> tuple[QRectF, ...]:
        has_cut = "section" in state.shown.extras and state.has_field
        return section.depth_boxes(self.cut(state.field_place), view, self._look) if has_cut else ()

    def _callout(self, name: str, view: Camera, state: State) -> Callout | None:
        title, line = self._words[name], self._words.get(f"{name}-line", "")
        if name in {"coil", "helmet"}:
            at = self._coil_mark(name, view, state)
            told = line if name == "helmet" or "angle" in state.shown.extras else ""
            return None if at is None else Callout(title, told, at, 4.0, "coil_edge")
        places = {"area": (-34.0, 58.0, 14.0), "mood": MOOD, "motor": MOTOR, "right": RIGHT, "deep": DEEP}
        place = np.asarray(places[name], float)
        if name != "deep" and not view.faces(place, self.model.scalp(places[name])[1]):
            return None
        at, reach = target(view, place, 18.0 if name == "area" else 10.0)
        role = {"motor": "petrol", "deep": "plum"}.get(name, "pulse")
        return Callout(title, line, at, max(14.0, reach * 1.25), role, reach)

    def _coil_boxes(self, view: Camera, coil: CoilPlace | None) -> tuple[QRectF, ...]:
        """Give boxes over the coil, which no card may cover."""
        if coil is None:
            return ()
        if coil.kind == HELMET:
            return marks.winding_boxes(view, self.model.helmet.windings)
        return marks.coil_boxes(view, self.model.pose(coil.at))

    def _coil_mark(self, name: str, view: Camera, state: State) -> QPointF | None:
        coil = state.coil_place
        if coil is None:
            return None
        if name == "helmet":
            return marks.points(view, self.model.helmet.windings[HELMET_LOOP][HELMET_TURN])[0]
        pose = self.model.pose(coil.at)
        sides = marks.points(view, np.stack([pose[:3, 3] + pose[:3, 0] * way for way in (-92.0, 92.0)]))
        return min(sides, key=QPointF.y)

    def _draw_words(
        self, painter: QPainter, area: QRectF, view: Camera, layout: SpaceLayout, state: State, moment: Moment
    ) -> None:
        def paint(canvas: QPainter) -> None:
            self._paint_words(canvas, view, layout, state)

        if state.moving:
            paint(painter)
        else:
            painter.setOpacity(moment.words)
            self._layers.draw(painter, ("space-words", state), area, paint)
            painter.setOpacity(1.0)
        if layout.hand is not None:
            draw_hand(painter, layout.hand, moment.bent, self._look, self._art, self._layers)

    def _paint_words(self, canvas: QPainter, view: Camera, layout: SpaceLayout, state: State) -> None:
        look = self._look
        self._paint_sides(canvas, view, layout, state)
        if layout.scale is not None:
            scale_card.paint(canvas, layout.scale, self._tones, look)
        for pill, text in ((layout.pill, self._words["pulse"]), (layout.hint, state.hint)):
            if pill is not None:
                callouts.paint_pill(canvas, pill, text, look)
        callouts.paint(canvas, layout.placed, look)
        if layout.row is not None:
            caption_row.paint(canvas, layout.row, look)
        if layout.hand is not None:
            callouts.paint_card(canvas, layout.hand, look)

    def _paint_sides(self, canvas: QPainter, view: Camera, layout: SpaceLayout, state: State) -> None:
        """Say which side is seen, above the foot of the picture where it has one."""
        look = self._look
        if layout.foot is not None:
            caption_row.paint_ground(canvas, layout.foot, look)
        if not layout.badge.isEmpty():
            head = self._images.badge(state.pose, layout.badge.height())
            orientation.paint_badge(canvas, layout.badge, view, head, look)
        for letter, box in layout.letters.items():
            orientation.paint_letter(canvas, box, letter, look)
        if layout.tag is not None:
            orientation.paint_tag(canvas, layout.tag, view, look)
