"""Fills the words of a live picture: with the rhythms of protocols, and with published numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tms_education.content.placeholders import fill
from tms_education.domain.evidence import Evidence
from tms_education.domain.protocol import Protocol
from tms_education.domain.scene import Scene


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
            people=filled(step.people),
            groups=tuple(replace(group, count=filled(group.count)) for group in step.groups),
        )
        for step in scene.steps
    )
    return replace(scene, steps=steps)
