"""Run as a module under an X server: both painters paint the same brain, and a lost context never shows black.

OpenGL is played by a program here, which the app itself refuses: it is the shaders, the camera and the way back that
are tried.
"""

import sys

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from tests.pictures.brain_helpers import art_in_space, solid
from tests.pictures.helpers import look_of, scene_of, shipped_art

from tms_education.design.brain_tones import BRAIN_TONES
from tms_education.ui.pictures.brain.brain_picture import BrainPicture
from tms_education.ui.pictures.brain.brain_stage import BrainStage
from tms_education.ui.pictures.brain.gl import GlPainter, open_painter
from tms_education.ui.pictures.brain.gl_parts import NoCardError
from tms_education.ui.pictures.brain.model import Model
from tms_education.ui.pictures.brain.painter import NumpyPainter, Shot
from tms_education.ui.pictures.brain.state import CoilPlace
from tms_education.ui.pictures.brain.views import SHOWN, Shown

SIZE = (380, 315)
SOLID = 0.15
"""Opacity from which a pixel counts as part of the shape."""

APART, OFF = 0.04, 0.05
"""Share of the shape's pixels that only one painter has, and how far their colours differ in the middle, at most."""


def shot_of(shown: Shown) -> Shot:
    coil = CoilPlace(shown.coil, shown.at) if shown.coil else None
    return Shot(shown.pose, *SIZE, tints=shown.tints, coil=coil, field_of=coil if shown.field else None)


def pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    flat = np.frombuffer(plain.constBits(), np.uint8)
    return flat.reshape(plain.height(), plain.width(), 4) / 255.0


def compare(theme: str, model: Model) -> None:
    """Both painters agree on the shape of every step, and on its colours."""
    tones = BRAIN_TONES[theme]
    card, plain = open_painter(model, tones, software_too=True), NumpyPainter(model, tones)
    for step, shown in SHOWN.items():
        one, other = (pixels(painter.render(shot_of(shown))) for painter in (card, plain))
        first, second = one[..., 3] > SOLID, other[..., 3] > SOLID
        assert second.mean() > 0.1, f"{step}: numpy painted nothing"
        apart = (first ^ second).sum() / second.sum()
        assert apart < APART, f"{theme} {step}: {apart:.3f} of the shape differs"
        off = np.abs(one - other)[first & second].mean()
        assert off < OFF, f"{theme} {step}: the colours differ by {off:.3f}"
    card.close()


def lose(application: QApplication) -> None:
    """Lose the surface while a finger turns the brain: the next picture is the one numpy paints."""
    picture = BrainPicture(scene_of("brain"), look_of(), art_in_space(shipped_art()))
    picture.go_to("coil")
    stage = BrainStage(picture)
    stage.resize(760, 630)
    stage.show()
    while not stage.is_ready:
        application.processEvents()
    assert picture.view is not None, picture.why
    images = picture.view.images
    assert images.painter.name == "numpy", "a program that plays OpenGL must be refused"
    assert "no graphics card" in images.why, images.why
    card = images.painter = open_painter(picture.view.model, BRAIN_TONES["light"], software_too=True)
    stage.rotate(40, 10)
    stage.repaint()
    assert images.painter is card, images.why
    assert isinstance(card, GlPainter)
    card._surface.destroy()
    stage.rotate(40, 10)
    turning = stage.grab().toImage()
    assert images.painter.name == "numpy"
    assert images.why
    assert stage.turns
    picture.view.images._images.clear()
    assert np.abs(pixels(stage.grab().toImage()) - pixels(turning)).mean() < OFF
    assert len({turning.pixel(x, 300) for x in range(100, 700, 4)}) > 40, "nothing is seen any more"
    stage.close()


def main() -> int:
    application = QApplication([])
    model = Model(solid)
    try:
        open_painter(model, BRAIN_TONES["light"], software_too=True).close()
    except NoCardError as error:
        sys.stdout.write(f"no OpenGL: {error}\n")
        return 0
    for theme in ("light", "high-contrast"):
        compare(theme, model)
    lose(application)
    sys.stdout.write("painters done\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
