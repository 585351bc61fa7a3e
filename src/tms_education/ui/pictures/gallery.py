"""Every live picture by the id of its scene."""

from tms_education.domain.scene import Scene
from tms_education.ui.pictures.brain_side import BrainSide
from tms_education.ui.pictures.course_path import CoursePath
from tms_education.ui.pictures.nerve_cell import NerveCell
from tms_education.ui.pictures.picture import Picture
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

PICTURES: dict[str, type[Picture]] = {kind.IDENTIFIER: kind for kind in (BrainSide, NerveCell, CoursePath)}


def build(identifier: str, scene: Scene, look: Look, art: Art) -> Picture | None:
    """Give a new picture; ``None`` when no picture has that id."""
    kind = PICTURES.get(identifier)
    return None if kind is None else kind(scene, look, art)
