"""Which painter paints: a real graphics card where there is one, else numpy."""

import importlib

from PySide6.QtGui import QGuiApplication

from tms_education.design.brain_tones import BrainTones
from tms_education.ui.pictures.brain.model import Model
from tms_education.ui.pictures.brain.painter import BrainPainter, NumpyPainter

SOFTWARE = (
    *("llvmpipe", "softpipe", "swrast", "swiftshader", "gdi generic", "basic render", "software", "apitrace"),
    *("microsoft basic", "virgl", "svga3d"),
)
"""Words in the name of a renderer that has no graphics card behind it: slower than numpy here."""

WITHOUT_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb")


def is_hardware(renderer: str) -> bool:
    """Tell whether a renderer's name stands for a real graphics card."""
    name = renderer.lower()
    return bool(name) and not any(word in name for word in SOFTWARE)


def better_painter(model: Model, tones: BrainTones, fallback: NumpyPainter) -> tuple[BrainPainter, str]:
    """Give the painter of the graphics card, or the one in numpy and why."""
    if QGuiApplication.instance() is None or QGuiApplication.platformName() in WITHOUT_SCREEN:
        return fallback, "there is no screen"
    try:
        made: BrainPainter = importlib.import_module("tms_education.ui.pictures.brain.gl").open_painter(model, tones)
    except Exception as error:  # noqa: BLE001 -- whatever a driver does, the other painter stands ready
        return fallback, str(error)
    return made, ""
