"""Every target: a function that takes bytes and must answer with a value or with an error made on purpose.

To add one, write a function in a module of this folder and give it a line in ``TARGETS``.
"""

from collections.abc import Callable
from dataclasses import dataclass

from fuzz import content_targets, pack_targets, store_targets


@dataclass(frozen=True)
class Target:
    """What takes the bytes, and patterns (from the top of the project) of sound files to begin with."""

    take: Callable[[bytes], None]
    seeds: tuple[str, ...] = ()


FORMS = ("resources/questionnaires/*.json", "resources/references.json")
SHEETS = ("resources/evidence/*.yaml", "resources/protocols/*.yaml", "resources/scenes/en/*.yaml", "resources/*.yaml")

TARGETS: dict[str, Target] = {
    "front-matter": Target(content_targets.front_matter, ("articles/en/*.md",)),
    "markdown": Target(content_targets.markdown, ("articles/en/*.md",)),
    "fhir-json": Target(content_targets.fhir_json, FORMS),
    "yaml": Target(content_targets.yaml, SHEETS),
    "pack": Target(pack_targets.pack, ("resources/pack-starter/pack.yaml",)),
    "drawing": Target(pack_targets.drawing, ("resources/pictures/light/article-*.svg",)),
    "pack-zip": Target(store_targets.pack_zip, ("fuzz/seeds/*.tmspack",)),
    "data-files": Target(store_targets.data_files, ("tests/storage/fixtures/*/records.sqlite3",)),
    "calendar-edits": Target(store_targets.calendar_edits, ("fuzz/seeds/*.bytes",)),
    "command-line": Target(store_targets.command_line, ("fuzz/seeds/*.words",)),
}
