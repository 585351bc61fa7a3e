"""Ready pictures of the brain in space: painted once for a shot, with as many pixels as there is time for."""

import time as clock
from collections import OrderedDict
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from tms_education.design.brain_tones import BrainTones
from tms_education.ui.pictures.brain.choose import better_painter
from tms_education.ui.pictures.brain.model import Model
from tms_education.ui.pictures.brain.painter import BrainPainter, NumpyPainter, Shot
from tms_education.ui.pictures.brain.views import Pose
from tms_education.ui.pictures.layers import device_ratio

MOST_PIXELS = 2_000_000
LEAST_PIXELS = 400_000
"""Pixels of a sharp picture: as many as fit into its time, twice as fine as the screen at best."""

SHARP_MS, DRAG_MS = 62.0, 15.0
"""Milliseconds a sharp picture and one that turns may take to paint; fewer pixels when they take longer."""

COARSEST, FINEST = 0.4, 1.0
KEPT, BADGES = 4, 60


class Images:
    """Paints shots, keeps the last ones, and falls back to numpy when a graphics card is lost."""

    def __init__(self, model: Model, tones: BrainTones) -> None:
        self._model, self._tones = model, tones
        self._numpy = NumpyPainter(model, tones)
        self.painter: BrainPainter = self._numpy
        self.why = ""
        self._images: OrderedDict[tuple[Shot, int, int], QImage] = OrderedDict()
        self._badges: OrderedDict[tuple[int, int, int], QImage] = OrderedDict()
        self._fast_share, self._sharp_pixels = 0.8, MOST_PIXELS

    def take_best(self) -> None:
        """Take a graphics card where there is a real one; ``why`` says why not."""
        self.painter, self.why = better_painter(self._model, self._tones, self._numpy)
        self._images.clear()

    def badge(self, pose: Pose, size: float) -> QImage:
        """Give the small head of the badge, turned in steps."""
        key = (round(pose.yaw / 10) * 10 % 360, round(pose.pitch / 15) * 15, max(16, round(size) * 2))
        if key not in self._badges:
            self._badges[key] = self._numpy.badge(Pose(key[0], key[1]), key[2])
            if len(self._badges) > BADGES:
                self._badges.popitem(last=False)
        return self._badges[key]

    def draw(self, painter: QPainter, area: QRectF, shot: Shot, parts: int = 1) -> None:
        """Draw a shot into an area; its size is chosen here. ``parts`` is how many share the time of one picture."""
        ratio = device_ratio(painter)
        wide, high = max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio))
        key = (shot, wide, high)
        if key not in self._images:
            self._images[key] = self._rendered(shot, wide, high, parts)
            if len(self._images) > KEPT:
                self._images.popitem(last=False)
        self._images.move_to_end(key)
        picture = self._images[key]
        if picture.size() == QSize(round(area.width()), round(area.height())):
            painter.drawImage(area.topLeft(), picture)
        else:
            painter.drawImage(area, picture)

    def _rendered(self, shot: Shot, wide: int, high: int, parts: int) -> QImage:
        share = self._share(wide * high * parts, fast=shot.fast)
        sized = replace(shot, width=max(8, round(wide * share)), height=max(8, round(high * share)))
        begin = clock.perf_counter()
        picture = self._paint(sized)
        self._learn((clock.perf_counter() - begin) * 1000, fast=shot.fast)
        if share > 1:
            ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            return picture.scaled(wide, high, ignore, smooth)
        return picture

    def _paint(self, shot: Shot) -> QImage:
        try:
            picture = self.painter.render(shot)
        except Exception as error:
            if self.painter is self._numpy:
                raise
            self.painter, self.why = self._numpy, str(error)  # a lost graphics card never stops the page
            return self._numpy.render(shot)
        return picture

    def _share(self, pixels: int, *, fast: bool) -> float:
        """Give how many pixels are painted for one of the screen, along one side."""
        if fast:
            return float(min(self._fast_share, (MOST_PIXELS / 3 / pixels) ** 0.5))
        return float(min(2.0, (self._sharp_pixels / pixels) ** 0.5))

    def _learn(self, milliseconds: float, *, fast: bool) -> None:
        if not fast:
            if milliseconds > SHARP_MS:
                self._sharp_pixels = max(LEAST_PIXELS, round(self._sharp_pixels * 0.75))
        elif milliseconds > DRAG_MS:
            self._fast_share = max(COARSEST, self._fast_share * 0.9)
        elif milliseconds < 0.6 * DRAG_MS:
            self._fast_share = min(FINEST, self._fast_share * 1.05)
