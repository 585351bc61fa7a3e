"""Every live picture by the id of its scene."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tms_education.domain.scene import Scene
from tms_education.ui.pictures.brain.brain_picture import BrainPicture
from tms_education.ui.pictures.brain.brain_stage import BrainStage
from tms_education.ui.pictures.brain.controls import BrainControls
from tms_education.ui.pictures.change import Change
from tms_education.ui.pictures.circuit import Circuit
from tms_education.ui.pictures.course_path import CoursePath
from tms_education.ui.pictures.first_visit import FirstVisit
from tms_education.ui.pictures.nerve_cell import NerveCell
from tms_education.ui.pictures.not_ect import NotEct
from tms_education.ui.pictures.one_session import OneSession
from tms_education.ui.pictures.people import People
from tms_education.ui.pictures.picture import Picture
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.pictures.still import Still
from tms_education.ui.pictures.thumb_panel import ThumbPanel
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

PICTURES: dict[str, type[Picture]] = {
    kind.IDENTIFIER: kind
    for kind in (BrainPicture, NerveCell, Circuit, Change, OneSession, NotEct, FirstVisit, CoursePath, People, Still)
}


PANELS: dict[str, Callable[[Stage], QWidget]] = {
    BrainPicture.IDENTIFIER: BrainControls,
    FirstVisit.IDENTIFIER: ThumbPanel,
}


def build(identifier: str, scene: Scene, look: Look, art: Art) -> Picture | None:
    """Give a new picture; ``None`` when no picture has that id."""
    kind = PICTURES.get(identifier)
    return None if kind is None else kind(scene, look, art)


def stage(picture: Picture) -> Stage:
    """Give the stage that shows a picture: most share one kind, the brain can also be turned."""
    return BrainStage(picture) if isinstance(picture, BrainPicture) else Stage(picture)


def panel(stage: Stage) -> QWidget | None:
    """Give the controls of a picture that the reader plays with, for a stage that shows it; mostly there are none."""
    make = PANELS.get(stage.picture.IDENTIFIER)
    return None if make is None else make(stage)
