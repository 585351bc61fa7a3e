"""A flat cut through the brain under the coil: how the field fades with depth."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from tms_education.ui.pictures.brain import field, marks, shade
from tms_education.ui.pictures.brain.model import Model
from tms_education.ui.pictures.brain.shade import Tables
from tms_education.ui.pictures.brain.space import Array, Camera
from tms_education.ui.pictures.brain.state import CoilPlace
from tms_education.ui.style.look import Look

WIDE, DEEP = 120.0, 160.0
"""Half the width of the cut and its depth in millimetres."""

STEP, BAND = 2.0, 7.0
DEPTHS = (2, 4, 6)
"""Centimetres below the scalp that get a mark."""

SMALLEST, DEPTH_SHARE = 16, 0.11
"""Pixels of the smallest letters at a mark, and the share of the picture's height that usual ones may have."""


@dataclass(frozen=True)
class Section:
    """The cut: its corner in space, its two directions, the brain's outline in it, the field, and strength by depth."""

    origin: Array
    across: Array
    inward: Array
    outline: Array
    field: Array
    depths: tuple[tuple[int, int], ...]

    def place(self, side: float, depth: float) -> Array:
        """Give a place in the cut."""
        return np.asarray(self.origin + self.across * side + self.inward * depth)


def cut(model: Model, coil: CoilPlace) -> Section:
    """Give the cut that holds the axis of a coil."""
    origin, normal = model.scalp(coil.at)
    inward = -normal
    across = np.cross(normal, [0.0, 0.0, 1.0])
    across /= np.linalg.norm(across)
    side = np.arange(-WIDE, WIDE + 1, STEP)
    depth = np.arange(0.0, DEEP + 1, STEP)
    grid = origin + side[None, :, None] * across + depth[:, None, None] * inward
    peak = model.peak(coil)
    dipoles = model.dipoles(coil)
    centre = model.centre * 1e-3
    values = field.strength(dipoles, grid.reshape(-1, 3) * 1e-3, centre).reshape(len(depth), len(side)) / peak
    along = np.stack([origin + inward * 10.0 * one for one in DEPTHS])
    shares = field.strength(dipoles, along * 1e-3, centre) / peak
    table = tuple((one, round(float(share) * 100)) for one, share in zip(DEPTHS, shares, strict=True))
    return Section(origin, across, inward, model.outline(origin, across, inward), values, table)


def paint(painter: QPainter, section: Section, view: Camera, tables: Tables, look: Look, *, field: bool) -> None:
    """Draw the cut: the brain's shape in it, the field inside where it is shown, and marks along the depth."""
    shape = marks.line_through(
        marks.points(view, np.stack([section.place(float(side), float(depth)) for side, depth in section.outline]))
    )
    shape.closeSubpath()
    tissue = shade.along(tables.tones.tissue, np.array(0.8))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgbF(*(float(part) for part in tissue)))
    painter.drawPath(shape)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_layers(painter, section, view, tables, shape)
    if field:
        _paint_field(painter, section, view, tables, shape)
    rim = shade.along(tables.tones.tissue, np.array(0.15))
    painter.setPen(QPen(QColor.fromRgbF(*(float(part) for part in rim)), 2.5))
    painter.drawPath(shape)
    if field:
        _paint_depths(painter, section, view, look)


def _paint_layers(painter: QPainter, section: Section, view: Camera, tables: Tables, shape: QPainterPath) -> None:
    """Draw the outer layer as a darker band, and where the two halves of the brain meet."""
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    band, seam = (
        QColor.fromRgbF(*(float(part) for part in shade.along(tables.tones.tissue, np.array(tone))))
        for tone in (0.55, 0.35)
    )
    wide = 2 * BAND * marks.millimetre(view, section.origin)
    painter.setPen(QPen(band, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(shape)
    if abs(float(section.across[0])) > 0.2:
        sides = [
            (-float(section.origin[0] + section.inward[0] * depth) / float(section.across[0]), depth)
            for depth in (0.0, DEEP)
        ]
        ends = marks.points(view, np.stack([section.place(side, depth) for side, depth in sides]))
        painter.setPen(QPen(seam, 3))
        painter.drawPath(marks.line_through(ends))
    painter.restore()


def _paint_field(painter: QPainter, section: Section, view: Camera, tables: Tables, shape: QPainterPath) -> None:
    share = np.clip(section.field, 0, 1)
    colours = shade.along(tables.tones.field, np.clip((share - 0.2) / 0.8, 0, 1))
    pixels = shade.packed(colours, shade.eased(0.1, 0.5, share) * 0.95)
    rows, columns = pixels.shape
    picture = QImage(pixels.tobytes(), columns, rows, columns * 4, QImage.Format.Format_ARGB32_Premultiplied).copy()
    corners = [section.place(side, depth) for side, depth in ((-WIDE, 0), (WIDE, 0), (WIDE, DEEP), (-WIDE, DEEP))]
    target = QPolygonF(marks.points(view, np.stack(corners)))
    source = QPolygonF(QRectF(0, 0, columns, rows)).toList()[:4]
    transform = QTransform()
    if not QTransform.quadToQuad(QPolygonF(source), target, transform):
        return
    painter.save()
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setTransform(transform, combine=True)
    painter.drawImage(0, 0, picture)
    painter.restore()


def _paint_depths(painter: QPainter, section: Section, view: Camera, look: Look) -> None:
    start, end = marks.points(view, np.stack([section.place(0, 0), section.place(0, 10.0 * DEPTHS[-1])]))
    marks.stroke(painter, marks.line_through([start, end]), look, "ink", 2)
    painter.setFont(_depth_font(view, look))
    for at, box, text in _depth_words(section, view, look):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.drawEllipse(at, 7, 7)
        painter.setBrush(look.colour("ink"))
        painter.drawEllipse(at, 4.5, 4.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(look.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _depth_font(view: Camera, look: Look) -> QFont:
    """Give the font of the words at the marks: smaller where the picture is low, so that all of them stand in it."""
    font = look.font("chart-strong")
    font.setPixelSize(min(font.pixelSize(), max(SMALLEST, round(2 * view.middle[1] * DEPTH_SHARE))))
    return font


def _depth_words(section: Section, view: Camera, look: Look) -> list[tuple[QPointF, QRectF, str]]:
    """Give the place of each mark, the box of its words, and the words; large words move apart."""
    metrics = QFontMetricsF(_depth_font(view, look))
    words = QCoreApplication.translate("BrainSpace", "{depth} cm: {percent} %")
    tall = metrics.height() * 1.2
    spots = [marks.points(view, section.place(0, 10.0 * depth))[0] for depth, _ in section.depths]
    steps = [below.y() - above.y() for above, below in pairwise(spots)]
    push = max(0.0, tall + 1 - min(steps, default=tall + 1))
    middle = (len(spots) - 1) / 2
    found = []
    for place, (at, (depth, percent)) in enumerate(zip(spots, section.depths, strict=True)):
        text = words.format(depth=depth, percent=percent)
        top = at.y() - tall / 2 + (place - middle) * push
        wide = metrics.horizontalAdvance(text) + 14
        left = min(at.x() + 14, 2 * view.middle[0] - wide - 2)
        found.append((at, QRectF(left, max(2.0 + place * (tall + 1), top), wide, tall), text))
    return found


def depth_boxes(section: Section, view: Camera, look: Look) -> tuple[QRectF, ...]:
    """Give the places of the marks' words, so that no card covers them."""
    return tuple(box.united(QRectF(at - QPointF(8, 8), at)) for at, box, _ in _depth_words(section, view, look))
