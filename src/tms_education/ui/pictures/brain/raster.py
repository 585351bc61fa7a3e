"""A rasteriser in numpy: no graphics card, no display, no compiled code of our own.

Triangles are sorted far to near and cut into rows of pixels; each pixel gets one whole number that picks its colour
from a table. No depth buffer is needed: hidden folds are left out beforehand, and the order of painting settles
the rest.
"""

from dataclasses import dataclass

import numpy as np

from tms_education.ui.pictures.brain.space import Array, Camera

FINE = 4096
"""Parts a table step is divided into while a value runs along a row of pixels."""

FLAT = 1e-6


class _Counting:
    """The whole numbers from 0 on, made once and cut to the length needed."""

    def __init__(self) -> None:
        self._row = np.arange(1 << 16, dtype=np.int32)

    def to(self, length: int) -> Array:
        if length > len(self._row):
            self._row = np.arange(int(length * 1.3), dtype=np.int32)
        return self._row[:length]


_COUNT = _Counting()


class Canvas:
    """Pixels of 32 bits, alpha first, colours multiplied by alpha."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.pixels = np.zeros(width * height, np.uint32)


@dataclass(frozen=True)
class Values:
    """A number from 0 to 1 for each corner, and how many steps of the table it spans; ``stride`` for a second one."""

    at: Array
    steps: int
    stride: int = 1


@dataclass(frozen=True)
class _Faces:
    """The triangles to paint, far to near: corners, slopes of the three edge weights, first row and count of rows."""

    corners: tuple[Array, Array, Array]
    across: Array
    down: Array
    start: Array
    top: Array
    rows: Array


@dataclass(frozen=True)
class _Spans:
    """Rows of pixels: which triangle, first pixel, count, and the middle of the first pixel."""

    face: Array
    count: Array
    offset: Array
    x: Array
    y: Array
    grid: Array
    places: Array


def draw(
    canvas: Canvas,
    view: Camera,
    points: Array,
    triangles: Array,
    table: Array,
    values: tuple[Values, ...],
    classes: Array | None = None,
) -> None:
    """Paint a mesh. ``classes`` is a paint class for each triangle: the higher one is painted later."""
    faces = _sorted_faces(canvas, view.project(points), triangles, classes)
    if faces is None:
        return
    spans = _cut(canvas, faces)
    if spans is None:
        return
    picked = _run(values[0], faces, spans)
    for more in values[1:]:
        second = _run(more, faces, spans)
        second *= more.stride
        picked += second
    canvas.pixels[spans.places] = table[picked]


def _sorted_faces(
    canvas: Canvas, projected: tuple[Array, Array, Array], triangles: Array, classes: Array | None
) -> _Faces | None:
    x, y, depth = projected
    a, b, c = triangles[:, 0], triangles[:, 1], triangles[:, 2]
    ax, ay, bx, by, cx, cy = x[a], y[a], x[b], y[b], x[c], y[c]
    area = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    top = np.ceil(np.minimum(np.minimum(ay, by), cy) - 0.5).astype(np.int32)
    last = np.floor(np.maximum(np.maximum(ay, by), cy) - 0.5).astype(np.int32)
    np.maximum(top, 0, out=top)
    np.minimum(last, canvas.height - 1, out=last)
    kept = np.flatnonzero((area < -FLAT) & (last >= top))
    if not len(kept):
        return None
    far = depth[a[kept]] + depth[b[kept]] + depth[c[kept]]
    kept = kept[np.argsort(-far if classes is None else classes[kept] * np.float32(1e5) - far)]
    a, b, c = a[kept], b[kept], c[kept]
    ax, ay, bx, by, cx, cy = x[a], y[a], x[b], y[b], x[c], y[c]
    inverse = -1 / area[kept]
    across = np.stack([cy - by, ay - cy, by - ay]) * inverse
    down = np.stack([bx - cx, cx - ax, ax - bx]) * inverse
    start = -np.stack([across[0] * bx + down[0] * by, across[1] * cx + down[1] * cy, across[2] * ax + down[2] * ay])
    return _Faces((a, b, c), across, down, start, top[kept], last[kept] - top[kept] + 1)


def _edges(faces: _Faces) -> Array:
    """Give eight numbers a triangle: slope and start of two edges that bound it on the left and two on the right."""
    tiny = np.float32(1e-7)
    across = np.where(np.abs(faces.across) < tiny, np.where(faces.across < 0, -tiny, tiny), faces.across)
    slope, begin = -faces.down / across, -faces.start / across
    order = np.argsort(-faces.across, axis=0)
    each = np.arange(across.shape[1])
    first, middle, third = order
    opens = faces.across[middle, each] > 0
    left, right = np.where(opens, middle, first), np.where(opens, third, middle)
    columns = [part[edge, each] for edge in (first, left, third, right) for part in (slope, begin)]
    return np.stack(columns, 1)


def _cut(canvas: Canvas, faces: _Faces) -> _Spans | None:
    face = np.repeat(_COUNT.to(len(faces.rows)), faces.rows)
    before = (np.cumsum(faces.rows) - faces.rows).astype(np.int32)
    row = _COUNT.to(len(face)) - np.repeat(before - faces.top, faces.rows)
    y = row.astype(np.float32)
    y += np.float32(0.5)
    edge = _edges(faces)[face]
    left = np.maximum(edge[:, 0] * y + edge[:, 1], edge[:, 2] * y + edge[:, 3])
    right = np.minimum(edge[:, 4] * y + edge[:, 5], edge[:, 6] * y + edge[:, 7])
    first = np.ceil(left - np.float32(0.502)).astype(np.int32)
    np.maximum(first, 0, out=first)
    count = np.floor(right - np.float32(0.498)).astype(np.int32)
    np.minimum(count, canvas.width - 1, out=count)
    count -= first
    count += 1
    kept = np.flatnonzero(count > 0)
    if not len(kept):
        return None
    count, first, row, face, y = count[kept], first[kept], row[kept], face[kept], y[kept]
    offset = (np.cumsum(count) - count).astype(np.int32)
    grid = _COUNT.to(int(offset[-1] + count[-1]))
    places = np.repeat(row * canvas.width + first - offset, count)
    places += grid
    x = first.astype(np.float32)
    x += np.float32(0.5)
    return _Spans(face, count, offset, x, y, grid, places)


def _run(values: Values, faces: _Faces, spans: _Spans) -> Array:
    """Give the table step of every pixel. Ends are held inside the table, so no pixel can leave it."""
    highest = np.float32(values.steps * FINE)
    scaled = values.at * highest
    parts = [scaled[corner] for corner in faces.corners]
    gradient = np.stack(
        [sum(weight[k] * parts[k] for k in range(3)) for weight in (faces.across, faces.down, faces.start)], 1
    )[spans.face]
    begin = gradient[:, 0] * spans.x
    begin += gradient[:, 1] * spans.y
    begin += gradient[:, 2]
    np.clip(begin, 0, highest, out=begin)
    step = gradient[:, 0].copy()
    length = np.maximum(spans.count - 1, 1).astype(np.float32)
    np.clip(step, -begin / length, (highest - begin) / length, out=step)
    whole = step.astype(np.int32)
    base = begin.astype(np.int32) - whole * spans.offset  # wraps, and the sum below wraps back: the result is exact
    picked = np.repeat(whole, spans.count)
    picked *= spans.grid
    picked += np.repeat(base, spans.count)
    picked >>= 12
    return picked
