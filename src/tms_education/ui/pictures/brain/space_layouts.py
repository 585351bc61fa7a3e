"""Keeps where words stand round the brain in space, for each state and size; what turns keeps its words in place."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF

from tms_education.ui.pictures.brain import space_layout
from tms_education.ui.pictures.brain.space import Camera, camera
from tms_education.ui.pictures.brain.space_layout import SpaceLayout, Wanted
from tms_education.ui.pictures.brain.state import State
from tms_education.ui.style.look import Look

KEPT = 12


class Layouts:
    """Finds room for what a state wants to say; the brain stands above a row of words where there is one."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: OrderedDict[tuple[object, ...], SpaceLayout] = OrderedDict()
        self._last: SpaceLayout | None = None

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()

    def of(self, area: QRectF, inner: QRectF, state: State, wanted: Callable[[Camera], Wanted]) -> SpaceLayout:
        """Give where everything stands; while the brain turns, the cards stay and only their leaders move."""
        key = (state, area.width(), area.height(), inner.x(), inner.y(), inner.width(), inner.height())
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        last = self._last if state.moving and self._last is not None and self._last.area == area else None
        made = self._made(area, inner, state, wanted, last)
        if last is not None and last.row is None:
            return made
        self._last = self._kept[key] = made
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made

    def _made(
        self, area: QRectF, inner: QRectF, state: State, wanted: Callable[[Camera], Wanted], last: SpaceLayout | None
    ) -> SpaceLayout:
        look, reserved = self._look, QRectF(*state.reserved)
        foot = space_layout.foot_of(inner, reserved, look)
        scene = area if foot is None else QRectF(area.topLeft(), QPointF(area.right(), foot.top()))
        view = camera(state.pose, scene.width(), scene.height())
        told, free, kept = wanted(view), inner.intersected(scene), reserved if foot is None else QRectF()
        made: SpaceLayout | None = None
        if last is None:
            made = space_layout.lay_out(free, kept, view, told, look)
        elif last.row is None:
            made = space_layout.frame(space_layout.within(free), kept, view, told, look)
            made = replace(made, placed=space_layout.followed(made, last.placed, told.callouts))
        if made is not None:
            return replace(made, area=area, scene=scene, foot=foot)
        row = space_layout.row_of(inner, reserved, told, look)
        scene = QRectF(area.topLeft(), QPointF(area.right(), max(40.0, row.ground.top())))
        low = camera(state.pose, scene.width(), scene.height())
        return replace(space_layout.above(row, inner, low, wanted(low), look), area=area, scene=scene)

    def scene(self, rect: QRectF) -> QRectF:
        """Give the part of a picture in which the brain stands now."""
        last = self._last
        is_same = last is not None and last.area.size() == rect.size()
        return QRectF(rect.topLeft(), last.scene.size()) if last is not None and is_same else rect
