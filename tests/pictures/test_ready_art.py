"""A drawing that lies ready from the last start is the drawing itself; anything else is drawn again."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from tms_education.ui.style.art import Art

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">'
    b'<rect width="20" height="10" fill="#ddccff"/><circle cx="9" cy="5" r="4" fill="#20706580"/></svg>'
)
SIZE = QSizeF(60, 40)


class Kept:
    """Keeps in memory."""

    def __init__(self) -> None:
        self.every: dict[str, bytes] = {}

    def get(self, mark: str) -> bytes:
        return self.every.get(mark, b"")

    def put(self, every: Mapping[str, bytes]) -> None:
        self.every = dict(every)


class Source:
    """Gives one drawing."""

    def __init__(self, svg: bytes = SVG) -> None:
        self.svg = svg

    def __call__(self, _folder: str, _name: str) -> bytes:
        return self.svg


def shown(art: Art, *, cover: bool = False, ratio: float = 1.5) -> QPixmap:
    return art.picture("light", "one", SIZE, ratio, cover=cover)


@pytest.mark.parametrize("cover", [False, True])
def test_it_is_the_same_to_the_pixel(qapp: QApplication, cover: bool):
    kept = Kept()
    first = Art(Source(), kept=kept)
    drawn = shown(first, cover=cover)
    first.end_start(keeps=True)
    assert len(kept.every) == 1
    second = Art(Source(b"not a drawing"), kept=kept)
    kept.every = dict.fromkeys([second._mark(wanted) for wanted in first._ready], *kept.every.values())
    again = shown(second, cover=cover)
    assert again.toImage() == drawn.toImage()
    assert again.devicePixelRatio() == drawn.devicePixelRatio()


@pytest.mark.parametrize(
    "damage",
    [
        lambda _data: b"",
        lambda data: data[:20],
        lambda data: data[:-1],
        lambda data: data + b"\0",
        lambda data: b"x" * len(data),
        lambda data: data[:8] + b"\xff" * 8 + data[16:],
    ],
)
def test_damaged_it_is_drawn_again(qapp: QApplication, damage):
    kept = Kept()
    first = Art(Source(), kept=kept)
    drawn = shown(first)
    first.end_start(keeps=True)
    kept.every = {mark: damage(data) for mark, data in kept.every.items()}
    assert shown(Art(Source(), kept=kept)).toImage() == drawn.toImage()


def test_another_drawing_or_another_size_is_another_one(qapp: QApplication):
    kept = Kept()
    first = Art(Source(), kept=kept)
    shown(first)
    first.end_start(keeps=True)
    other = Art(Source(SVG.replace(b"#ddccff", b"#112233")), kept=kept)
    assert shown(other).toImage() != shown(first).toImage()
    assert shown(Art(Source(), kept=kept), ratio=1.0).toImage() == shown(Art(Source()), ratio=1.0).toImage()
