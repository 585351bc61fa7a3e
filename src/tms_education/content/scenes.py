"""Reads the words of the live pictures."""

from pathlib import Path

from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.scene import People, Scene, SceneStep

_STEP = frozenset({"id", "caption", "text", "description", "protocol", "art", "groups", "people"})
_GROUP = frozenset({"name", "count", "did", "did_not"})


def read_scene(path: Path, root: Path) -> tuple[int, Scene]:
    """Give one picture's place among the pictures, and its words.

    Raises:
        ContentError: with every problem of the file.
    """
    fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
    fields.only({"title", "label", "order", "steps", "words"})
    steps = tuple(_step(child) for child in fields.children("steps"))
    _refuse_repeats(fields, steps)
    words = fields.child("words") if fields.has("words") else None
    spoken = tuple((name, words.text(name)) for name in words.values) if words is not None else ()
    scene = Scene(path.stem, fields.text("title"), fields.text("label"), steps, spoken)
    order = fields.whole("order", 1, 999)
    fields.sheet.settle()
    return order, scene


def _step(fields: Fields) -> SceneStep:
    fields.only(_STEP)
    return SceneStep(
        fields.text("id"),
        fields.text("caption"),
        fields.text("text"),
        fields.text("description"),
        fields.optional_text("protocol"),
        art=fields.optional_text("art"),
        groups=tuple(_people(child) for child in fields.children("groups")) if fields.has("groups") else (),
        people=fields.optional_text("people"),
    )


def _people(fields: Fields) -> People:
    fields.only(_GROUP)
    return People(fields.text("name"), fields.text("count"), fields.text("did"), fields.text("did_not"))


def _refuse_repeats(fields: Fields, steps: tuple[SceneStep, ...]) -> None:
    seen: set[str] = set()
    for number, step in enumerate(steps):
        if step.identifier in seen:
            fields.sheet.note(
                (*fields.place, "steps", number, "id"), f"The step “{step.identifier}” stands here twice."
            )
        seen.add(step.identifier)
