"""What ships with the program in one language, without any clinic's pack; unsound files are left out and named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tms_education.content.library_files import LibraryFiles
from tms_education.content.locate import in_language, localised
from tms_education.content.shelf import Shelved

if TYPE_CHECKING:
    from tms_education.domain.at_clinic import Place
    from tms_education.domain.citation import EvidenceKind, Reference
    from tms_education.domain.evidence import Evidence
    from tms_education.domain.glossary import Term
    from tms_education.domain.protocol import Protocol
    from tms_education.domain.reading_help import PageQuestion
    from tms_education.domain.scene import Scene


class ShippedValues(LibraryFiles):
    """Each value is read when it is first asked for, or comes from the shelf; so do the readers get loaded."""

    @Shelved
    def _places(self) -> dict[str, Place]:
        from tms_education.content.clinic_pages import read_places

        path = self._words_of("clinic-pages")
        return (self._attempt(lambda: read_places(path, self._root)) or {}) if path.is_file() else {}

    @Shelved
    def _kinds(self) -> dict[str, EvidenceKind]:
        from tms_education.content.references import read_kinds

        path = localised(self._resources / "evidence-kinds.yaml", self.language)
        kinds = self._attempt(lambda: read_kinds(path, self._root)) or {}
        return {name: self._say(kind) for name, kind in kinds.items()}

    @Shelved
    def _shipped_references(self) -> dict[str, Reference]:
        from tms_education.content.references import read_references

        path = localised(self._resources / "references.json", self.language)
        found = self._attempt(lambda: read_references(path, self._root, self._kinds)) or {}
        return {key: self._say(one) for key, one in found.items()}

    @Shelved
    def _terms(self) -> tuple[Term, ...]:
        from tms_education.content.glossary import read_glossary

        folder = self._resources / "glossary"
        own = folder / f"{self.language}.yaml"
        path = own if own.is_file() else folder / "en.yaml"
        return (self._attempt(lambda: read_glossary(path, self._root)) or ()) if path.is_file() else ()

    @Shelved
    def _page_questions(self) -> dict[str, tuple[PageQuestion, ...]]:
        from tms_education.content.page_questions import read_page_questions

        path = self._words_of("teachback")
        return (self._attempt(lambda: read_page_questions(path, self._root)) or {}) if path.is_file() else {}

    @Shelved
    def _evidence(self) -> dict[str, Evidence]:
        from tms_education.content.evidence import read_evidence

        found: dict[str, Evidence] = {}
        for entries in self._each(self._files("evidence", "*.yaml"), read_evidence):
            for _, entry in entries:
                found.setdefault(entry.identifier, self._say(entry))
        return found

    @Shelved
    def _shipped_scenes(self) -> tuple[Scene, ...]:
        from tms_education.content.scenes import read_scene

        files = in_language(self._resources / "scenes", self.language, ".yaml").values()
        return tuple(scene for _, scene in sorted(self._each(files, read_scene), key=lambda pair: pair[0]))

    @Shelved
    def _shipped_protocols(self) -> tuple[Protocol, ...]:
        from tms_education.content.protocols import read_protocol

        found = (self._say(one) for one in self._each(self._files("protocols", "*.yaml"), read_protocol))
        return tuple(sorted(found, key=lambda protocol: (protocol.order, protocol.identifier)))
