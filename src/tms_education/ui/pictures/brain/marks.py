"""What is drawn over the brain in space: rings round soft areas, the way between spots, links, light and windings."""

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient

from tms_education.ui.pictures.brain.space import Array, Camera
from tms_education.ui.style.look import Look

RING = 10.0
"""Radius of the ring round a soft area in millimetres: 2 cm across, about here."""

AROUND = 32
COIL_PARTS = ((-72, 0), (-45, 24), (-45, -24), (-18, 0), (18, 0), (45, 24), (45, -24), (72, 0), (0, -60), (0, -110))
"""Places on the coil in millimetres."""
RAY, BOW = 92.0, 62.0
"""Length of the line from front to back over a coil, and how far from the middle its angle is marked, in mm."""


def points(view: Camera, places: Array) -> list[QPointF]:
    """Give where places in space stand in the picture."""
    x, y, _ = view.project(np.atleast_2d(np.asarray(places, np.float32)))
    return [QPointF(float(a), float(b)) for a, b in zip(x, y, strict=True)]


def line_through(path: list[QPointF]) -> QPainterPath:
    """Give a line through points."""
    made = QPainterPath(path[0])
    for point in path[1:]:
        made.lineTo(point)
    return made


def stroke(painter: QPainter, path: QPainterPath, look: Look, role: str, width: float) -> None:
    """Draw a line in a halo that shows on every ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    halo = look.colour("surface")
    halo.setAlphaF(0.85)
    for colour, wide in ((halo, width + 4), (look.colour(role), width)):
        painter.setPen(QPen(colour, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(path)


def ring(painter: QPainter, view: Camera, place: Array, normal: Array, look: Look) -> None:
    """Draw a dashed ring of 2 cm that lies flat over a place."""
    first = np.cross(normal, [0.0, 0.0, 1.0])
    first /= max(1e-6, float(np.linalg.norm(first)))
    second = np.cross(normal, first)
    angle = np.linspace(0, 2 * np.pi, AROUND + 1)[:, None]
    around = place + normal * 2 + RING * (np.cos(angle) * first + np.sin(angle) * second)
    path = line_through(points(view, around))
    halo = look.colour("surface")
    halo.setAlphaF(0.8)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(halo, 4.5))
    painter.drawPath(path)
    pen = QPen(look.colour("ink"), 2)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawPath(path)


def way(painter: QPainter, view: Camera, places: Array, share: float, look: Look) -> None:
    """Draw the dotted way between two spots as far as ``share``, with a tip at its end."""
    path = line_through(points(view, places)[3:-6])
    length = path.length() * share
    if length < 4:
        return
    painter.setPen(QPen(look.colour("surface"), 2.6))
    painter.setBrush(look.colour("petrol"))
    for place in range(int(length / 13) + 1):
        painter.drawEllipse(path.pointAtPercent(path.percentAtLength(place * 13.0)), 4.4, 4.4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    at = path.percentAtLength(length)
    _tip(painter, path.pointAtPercent(at), path.angleAtPercent(at), look)


def angle(painter: QPainter, view: Camera, pose: Array, share: float, look: Look) -> None:
    """Draw how far a coil's handle is turned from the line that runs from front to back, up to ``share`` of it."""
    upright, handle = pose[:3, 2], -pose[:3, 1]
    if not view.faces(pose[:3, 3], upright):
        return
    back = np.array([0.0, -1.0, 0.0]) + upright * upright[1]
    back /= np.linalg.norm(back)
    hub = pose[:3, 3] + upright * 16
    ray = line_through(points(view, hub + back * np.linspace(14, RAY, 2)[:, None]))
    halo = look.colour("surface")
    halo.setAlphaF(0.85)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(halo, 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(ray)
    dots = QPen(look.colour("petrol"), 3.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    dots.setDashPattern([0.1, 2.2])
    painter.setPen(dots)
    painter.drawPath(ray)
    way = np.linspace(0, share, 16)[:, None]
    bow = back * (1 - way) + handle * way
    bow /= np.linalg.norm(bow, axis=1, keepdims=True)
    stroke(painter, line_through(points(view, hub + bow * BOW)), look, "petrol", 3)


def _tip(painter: QPainter, at: QPointF, angle: float, look: Look) -> None:
    ends = [QLineF.fromPolar(17, angle + 180 + turn).p2() for turn in (-32, 32)]
    head = line_through([at + ends[0], at, at + ends[1]])
    stroke(painter, head, look, "petrol", 4)


def glow(painter: QPainter, at: QPointF, radius: float, colour: QColor, strength: float) -> None:
    """Draw a soft light."""
    light = QRadialGradient(at, radius)
    for stop, alpha in ((0.0, 1.0), (0.4, 0.5), (1.0, 0.0)):
        shade = QColor(colour)
        shade.setAlphaF(min(1.0, alpha * strength))
        light.setColorAt(stop, shade)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawEllipse(at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def beam(painter: QPainter, start: QPointF, end: QPointF, colour: QColor, strength: float) -> None:
    """Draw soft light through skin and bone from the middle of a coil to the place under it."""
    axis = QLineF(start, end)
    if axis.length() < 12:
        return
    side = QPointF(-axis.dy(), axis.dx()) / axis.length()
    light = QLinearGradient(start, end)
    for stop, alpha in ((0.05, 0.0), (0.5, 0.6), (1.0, 0.0)):
        shade = QColor(colour)
        shade.setAlphaF(alpha * strength)
        light.setColorAt(stop, shade)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawPolygon(QPolygonF([start + side * 10, end + side * 24, end - side * 24, start - side * 10]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def link(painter: QPainter, start: QPointF, end: QPointF, share: float, look: Look) -> None:
    """Draw thin dotted lines that bow from one place to another inside the brain: a link that is thought to be."""
    away = end - start
    normal = QPointF(-away.y(), away.x())
    for bow in (0.16, 0.0, -0.16):
        path = QPainterPath(start)
        path.quadTo(start + away * 0.5 + normal * bow, end)
        count = max(6, int(path.length() / 9))
        for place in range(round(count * share) + 1):
            at = path.pointAtPercent(min(1.0, place / count))
            painter.setPen(QPen(look.colour("surface"), 1.6))
            painter.setBrush(look.colour("plum"))
            painter.drawEllipse(at, 3.0, 3.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def deep_area(painter: QPainter, at: QPointF, radius: float, look: Look) -> None:
    """Draw a soft place inside the brain, seen through it."""
    glow(painter, at, radius * 1.7, look.colour("plum"), 0.85)
    pen = QPen(look.colour("plum"), 2)
    pen.setDashPattern([2, 2])
    painter.setPen(pen)
    painter.drawEllipse(at, radius, radius)


def windings(
    painter: QPainter, view: Camera, lines: tuple[Array, ...], outward: tuple[Array, ...], colour: QColor
) -> None:
    """Draw the turns of a coil bent round the head, where they are turned to the eye."""
    case = QColor(Qt.GlobalColor.white)
    case.setAlphaF(0.9)
    for places, normals in zip(lines, outward, strict=True):
        facing = np.einsum("ij,ij->i", normals, view.eye - places) > 0
        seen = points(view, places)
        for pen in (QPen(case, 6), QPen(colour, 3.4)):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            count = len(seen)
            rows = [
                QLineF(seen[place], seen[(place + 1) % count])
                for place in range(count)
                if facing[place] and facing[(place + 1) % count]
            ]
            painter.drawLines(rows)


def outline(painter: QPainter, rim: Array, colour: QColor) -> None:
    """Draw the head as an outline while the brain turns. Flat caps: round ones take ten times as long."""
    painter.setPen(QPen(colour, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLines([QLineF(*row) for row in rim.tolist()])


def millimetre(view: Camera, place: Array) -> float:
    """Give how many pixels a millimetre at a place has."""
    _, _, depth = view.project(np.atleast_2d(np.asarray(place, np.float32)))
    return float(view.focal / depth[0])


def ellipse_box(at: QPointF, radius: float) -> QRectF:
    """Give the square round a point."""
    return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)


def coil_boxes(view: Camera, pose: Array) -> tuple[QRectF, ...]:
    """Give boxes over the wings and the handle of a figure-8 coil."""
    size = 44 * millimetre(view, pose[:3, 3])
    places = [pose[:3, 3] + pose[:3, 0] * x + pose[:3, 1] * y for x, y in COIL_PARTS]
    return tuple(ellipse_box(one, size / 2) for one in points(view, np.stack(places)))


def winding_boxes(view: Camera, windings: tuple[Array, ...]) -> tuple[QRectF, ...]:
    """Give boxes along the windings of a helmet."""
    return tuple(ellipse_box(at, 6) for at in points(view, np.vstack([loop[::4] for loop in windings])))


def reach(box: QRectF, at: QPointF) -> float:
    """Give how far a point lies from the middle of a box."""
    return math.hypot(box.center().x() - at.x(), box.center().y() - at.y())
