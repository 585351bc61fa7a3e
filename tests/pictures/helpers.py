"""Builds pictures and reads their pixels."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tms_education.content.evidence import read_evidence
from tms_education.content.protocols import read_protocol
from tms_education.content.scene_words import with_numbers, with_rhythms
from tms_education.content.scenes import read_scene
from tms_education.domain.evidence import Evidence
from tms_education.domain.protocol import Protocol
from tms_education.domain.scene import Scene, SceneStep
from tms_education.domain.settings import Appearance, Theme
from tms_education.ui.pictures.gallery import PICTURES, kind_of
from tms_education.ui.pictures.picture import Picture
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SIZES = ((496, 588), (760, 630), (752, 452), (320, 240))
THEMES = ("light", "dim", "high-contrast")


def shipped_art() -> Art:
    def source(folder: str, name: str) -> bytes:
        file = RESOURCES / "pictures" / folder / f"{name}.svg"
        return file.read_bytes() if file.exists() else b""

    return Art(source)


def look_of(theme: str = "light", text_size: int = 100, *, reduced: bool = False) -> Look:
    return Look(Appearance(Theme(theme), text_size, "en", reduced))


def scene_of(kind: str) -> Scene:
    shipped = shipped_scene(kind)
    steps = tuple(
        SceneStep(
            step.identifier,
            f"Caption of {step.identifier}",
            f"Some words about {step.identifier}. And some more of them.",
            f"Picture of {step.identifier}.",
            rhythm=step.rhythm,
            art=step.art,
            groups=step.groups,
        )
        for step in shipped.steps
    )
    return Scene(kind, f"Title of {kind}", "Drawn to explain", steps, shipped.words)


@lru_cache
def shipped_protocols() -> tuple[Protocol, ...]:
    return tuple(read_protocol(path, RESOURCES.parent) for path in sorted(RESOURCES.glob("protocols/*.yaml")))


@lru_cache
def shipped_scene(kind: str) -> Scene:
    path = RESOURCES / "scenes" / "en" / f"{kind}.yaml"
    return with_numbers(with_rhythms(read_scene(path, RESOURCES.parent)[1], shipped_protocols()), shipped_evidence())


@lru_cache
def shipped_evidence() -> Mapping[str, Evidence]:
    files = sorted(RESOURCES.glob("evidence/*.yaml"))
    return {entry.identifier: entry for path in files for _, entry in read_evidence(path, RESOURCES.parent)}


EVERY_STEP = [(kind, step.identifier) for kind in PICTURES for step in shipped_scene(kind).steps]


def picture_of(kind: str, step: str, art: Art, look: Look | None = None) -> Any:
    made = kind_of(kind)
    assert made is not None, kind
    picture = made(scene_of(kind), look or look_of(), art)
    picture.go_to(step)
    return picture


def render(picture: Picture, size: tuple[int, int], time: float) -> QImage:
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    picture.draw(painter, QRectF(0, 0, *size), time)
    painter.end()
    return image


def count(image: QImage, wanted: Callable[[QColor], bool], box: QRectF | None = None) -> int:
    """Count every second pixel of a box that is wanted."""
    area = (box or QRectF(image.rect())).toAlignedRect().intersected(image.rect())
    return sum(
        wanted(image.pixelColor(x, y))
        for x in range(area.left(), area.right() + 1, 2)
        for y in range(area.top(), area.bottom() + 1, 2)
    )


def is_amber(colour: QColor) -> bool:
    return 22 <= colour.hsvHue() <= 46 and colour.hsvSaturation() > 85 and colour.value() > 190


def is_teal(colour: QColor) -> bool:
    return 170 <= colour.hsvHue() <= 200 and colour.hsvSaturation() > 70


def tones(image: QImage) -> int:
    """Count different colours in a coarse grid, rounded to 16 levels."""
    step = max(1, image.width() // 80)
    return len(
        {
            (c.red() // 16, c.green() // 16, c.blue() // 16)
            for x in range(0, image.width(), step)
            for y in range(0, image.height(), step)
            for c in (image.pixelColor(x, y),)
        }
    )
