"""What a live picture says: the words of its steps. The drawing is elsewhere."""

from dataclasses import dataclass

from tms_education.domain.rhythm import Rhythm

STILL = "still"
"""The scene whose steps are single illustrations beside a text. They teach nothing by themselves."""


@dataclass(frozen=True, slots=True)
class People:
    """A group of 100 people: ``count`` of them ``did``, the others ``did_not``. ``count`` is a published number."""

    name: str
    count: str
    did: str
    did_not: str

    @property
    def filled(self) -> int:
        """How many of 100; none while the number is not known."""
        return min(100, round(float(self.count))) if self.count.replace(".", "", 1).isdecimal() else 0


@dataclass(frozen=True, slots=True)
class SceneStep:
    """One step of a picture.

    ``caption`` is the bold line, ``text`` one or two sentences beside it, ``description`` what a person who can't see
    the picture needs to know. ``protocol`` names the protocol the step shows, if any, and ``rhythm`` is its rhythm.
    ``art`` is the illustration it shows and ``groups`` the people it counts, where it does; ``people`` is how many were
    counted for that, a published number, and empty where it is not known.
    """

    identifier: str
    caption: str
    text: str
    description: str
    protocol: str = ""
    rhythm: Rhythm | None = None
    art: str = ""
    groups: tuple[People, ...] = ()
    people: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture's title, its honest label ("Drawn to explain"), its steps in order, and the words inside it by name."""

    identifier: str
    title: str
    label: str
    steps: tuple[SceneStep, ...]
    words: tuple[tuple[str, str], ...] = ()

    def word(self, name: str) -> str:
        """Give the words inside the picture called ``name``; nothing when there are none."""
        return next((text for key, text in self.words if key == name), "")

    def step(self, identifier: str) -> SceneStep:
        """Give the step with that id; the first one when there is none.

        Raises:
            IndexError: the scene has no steps at all.
        """
        return next((step for step in self.steps if step.identifier == identifier), self.steps[0])

    def index(self, identifier: str) -> int:
        """Give the position of a step, 0 for one that is unknown."""
        return next((place for place, step in enumerate(self.steps) if step.identifier == identifier), 0)
