"""Reads the words of the live pictures."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.placeholders import fill
from tms_education.content.reading import read_text
from tms_education.domain.evidence import Evidence
from tms_education.domain.protocol import Protocol
from tms_education.domain.scene import People, Scene, SceneStep

_STEP = frozenset({"id", "caption", "text", "description", "protocol", "art", "groups"})
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
    )


def _people(fields: Fields) -> People:
    fields.only(_GROUP)
    return People(fields.text("name"), fields.text("count"), fields.text("did"), fields.text("did_not"))


def with_rhythms(scene: Scene, protocols: Iterable[Protocol]) -> Scene:
    """Give the scene with the rhythm of the protocol that each step names."""
    beats = {protocol.identifier: protocol.beat for protocol in protocols}
    return replace(scene, steps=tuple(replace(step, rhythm=beats.get(step.protocol)) for step in scene.steps))


def with_numbers(scene: Scene, evidence: Mapping[str, Evidence]) -> Scene:
    """Give the scene with its ``{{evidence-id.field}}`` filled in; ``tms-education check`` names what can't be."""

    def filled(words: str) -> str:
        return fill(scene.identifier, words, 1, evidence)[0]

    steps = tuple(
        replace(
            step,
            caption=filled(step.caption),
            text=filled(step.text),
            description=filled(step.description),
            groups=tuple(replace(group, count=filled(group.count)) for group in step.groups),
        )
        for step in scene.steps
    )
    return replace(scene, steps=steps)


def _refuse_repeats(fields: Fields, steps: tuple[SceneStep, ...]) -> None:
    seen: set[str] = set()
    for number, step in enumerate(steps):
        if step.identifier in seen:
            fields.sheet.note(
                (*fields.place, "steps", number, "id"), f"The step “{step.identifier}” stands here twice."
            )
        seen.add(step.identifier)
