"""The brain in space for tests: its shapes, pictures of it, and what covers what."""

from functools import cache
from itertools import combinations

from PySide6.QtCore import QLineF, QRectF
from tests.pictures.helpers import RESOURCES, look_of, scene_of

from tms_education.ui.pictures import callouts
from tms_education.ui.pictures.brain.brain_picture import BrainPicture
from tms_education.ui.style.art import Art

SIZES = ((760, 630), (496, 588), (1280, 800))


@cache
def solid(name: str) -> bytes:
    return (RESOURCES / "brain" / name).read_bytes()


def art_in_space(art: Art) -> Art:
    return Art(art._source, solid)


def brain(step, art, look=None, *, fine=True):
    """The picture of a step, in space."""
    picture = BrainPicture(scene_of("brain"), look or look_of(), art_in_space(art))
    picture.go_to(step)
    assert picture.open_space(), picture.why
    if fine:
        picture.deepen()
    return picture


def layout_of(picture, size):
    """Where its words stand."""
    area = QRectF(0, 0, *size)
    assert picture.view is not None
    return picture.view.layout(area, area.marginsRemoved(picture.insets), picture.now)


def clashes(layout):
    """What covers or crosses what."""
    found = [pair for pair in combinations(layout.boxes, 2) if pair[0].intersects(pair[1])]
    for one, other in combinations(layout.placed, 2):
        kind, _ = one.leader.intersects(other.leader)
        if kind is QLineF.IntersectionType.BoundedIntersection:
            found.append((one.callout.title, other.callout.title))
    for one in layout.placed:
        others = [box for box in layout.boxes if box != one.card]
        found += [(one.callout.title, box) for box in others if callouts.crosses(one.leader, box)]
    return found
