"""Every live picture by the id of its scene."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tms_education.ui.pictures.stage import Stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tms_education.domain.scene import Scene
    from tms_education.ui.pictures.picture import Picture
    from tms_education.ui.style.art import Art
    from tms_education.ui.style.look import Look

PICTURES: dict[str, tuple[str, str]] = {
    "brain": ("brain.brain_picture", "BrainPicture"),
    "nerve-cell": ("nerve_cell", "NerveCell"),
    "circuit": ("circuit", "Circuit"),
    "change": ("change", "Change"),
    "one-session": ("one_session", "OneSession"),
    "not-ect": ("not_ect", "NotEct"),
    "first-visit": ("first_visit", "FirstVisit"),
    "course": ("course_path", "CoursePath"),
    "people": ("people", "People"),
    "still": ("still", "Still"),
}
"""The module and the class of each; a module is loaded when its picture is first shown."""

STAGES: dict[str, tuple[str, str]] = {"brain": ("brain.brain_stage", "BrainStage")}
"""The stages of their own; most pictures share one kind."""

PANELS: dict[str, tuple[str, str]] = {
    "brain": ("brain.controls", "BrainControls"),
    "first-visit": ("thumb_panel", "ThumbPanel"),
}
"""The controls of the pictures that the reader plays with."""


def kind_of(identifier: str) -> type[Picture] | None:
    """Give the class of a picture; ``None`` when no picture has that id."""
    found: type[Picture] | None = _loaded(PICTURES, identifier)
    return found


def _loaded(kinds: dict[str, tuple[str, str]], identifier: str) -> Any:
    if identifier not in kinds:
        return None
    module, name = kinds[identifier]
    return getattr(import_module(f"tms_education.ui.pictures.{module}"), name)


def build(identifier: str, scene: Scene, look: Look, art: Art) -> Picture | None:
    """Give a new picture; ``None`` when no picture has that id."""
    kind = kind_of(identifier)
    return None if kind is None else kind(scene, look, art)


def stage(picture: Picture) -> Stage:
    """Give the stage that shows a picture: most share one kind, the brain can also be turned."""
    made: Stage = (_loaded(STAGES, picture.IDENTIFIER) or Stage)(picture)
    return made


def panel(stage: Stage) -> QWidget | None:
    """Give the controls of a picture that the reader plays with, for a stage that shows it; mostly there are none."""
    make = _loaded(PANELS, stage.picture.IDENTIFIER)
    made: QWidget | None = None if make is None else make(stage)
    return made
