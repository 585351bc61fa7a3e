"""What a live picture says: the words of its steps. The drawing is elsewhere."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SceneStep:
    """One step of a picture.

    ``caption`` is the bold line, ``text`` one or two sentences beside it, ``description`` what a person who can't see
    the picture needs to know.
    """

    identifier: str
    caption: str
    text: str
    description: str


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture's title, its honest label ("Drawn to explain") and its steps in order."""

    identifier: str
    title: str
    label: str
    steps: tuple[SceneStep, ...]

    def step(self, identifier: str) -> SceneStep:
        """Give the step with that id; the first one when there is none.

        Raises:
            IndexError: the scene has no steps at all.
        """
        return next((step for step in self.steps if step.identifier == identifier), self.steps[0])

    def index(self, identifier: str) -> int:
        """Give the position of a step, 0 for one that is unknown."""
        return next((place for place, step in enumerate(self.steps) if step.identifier == identifier), 0)
