"""Pictures of guides that were just left: whoever opens such a guide again need not wait until they are drawn anew."""

from collections import OrderedDict

from tms_education.domain.scene import Scene
from tms_education.ui.pictures.picture import Picture
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

MOST = 3
"""Pictures that are kept; each holds a few megabytes of what it has painted."""


class LeftPictures:
    """The latest pictures left, each given away once. None of them has changed by what a reader did to it."""

    def __init__(self) -> None:
        self._waiting: OrderedDict[str, tuple[int, Picture]] = OrderedDict()

    def forget(self) -> None:
        """Keep none: the visit is over."""
        self._waiting.clear()

    def put(self, picture: Picture) -> None:
        """Keep a picture that nobody shows any more, unless it remembers what its reader did."""
        if picture.REMEMBERS:
            return
        picture.begin()
        identifier = picture.scene.identifier
        self._waiting[identifier] = (picture.art.edition, picture)
        self._waiting.move_to_end(identifier)
        while len(self._waiting) > MOST:
            self._waiting.popitem(last=False)

    def take(self, scene: Scene, look: Look, art: Art) -> Picture | None:
        """Give the picture of a scene that waits, when it still is the one that would be built now."""
        edition, picture = self._waiting.pop(scene.identifier, (-1, None))
        if picture is None or edition != art.edition or picture.art is not art:
            return None
        return picture if picture.look == look and picture.scene == scene else None
