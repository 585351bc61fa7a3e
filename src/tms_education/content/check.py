"""Finds every problem of all the content: what ``tests/shipped`` and a clinic that adds texts rely on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from tms_education.content.articles import Draft, citation_lines, read_draft
from tms_education.content.check_articles import check_articles
from tms_education.content.check_forms import check_forms
from tms_education.content.check_pairs import check_pairs, check_scenes, check_word_files
from tms_education.content.check_phrases import check_phrases
from tms_education.content.check_reading import check_dates, check_ease, check_questions, check_reading, read_excused
from tms_education.content.check_walk import check_walk, check_walk_words
from tms_education.content.clinic_pack import read_clinic
from tms_education.content.clinic_pages import read_places
from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.evidence import read_evidence
from tms_education.content.glossary import read_glossary
from tms_education.content.guides import read_topics, read_visits
from tms_education.content.locate import content_root, localised, named, originals, shown, translations
from tms_education.content.page_questions import question_lines, read_page_questions
from tms_education.content.placeholders import fill
from tms_education.content.protocols import read_protocol
from tms_education.content.reading import read_text
from tms_education.content.references import read_kinds, read_references, reference_lines
from tms_education.content.scenes import read_scene
from tms_education.content.translated_from import check_translated
from tms_education.content.walk import read_walk, walk_lines
from tms_education.content.wording import check_words, read_rules
from tms_education.domain.errors import ContentError, Problem
from tms_education.domain.evidence import Evidence
from tms_education.domain.scene import Scene

_T = TypeVar("_T")


def check_all(root: Path | None = None, today: date | None = None) -> tuple[Problem, ...]:
    """Give every problem of the content under ``root``, by file and line; none when all is well.

    Without ``today`` nothing is said about dates that have passed.
    """
    return _Check(root or content_root(), today).run()


@dataclass(slots=True)
class _Check:
    """One look at all the content. Each step keeps what it found sound for the steps after it."""

    root: Path
    today: date | None
    problems: set[Problem] = field(default_factory=set)
    cited: set[str] = field(default_factory=set)
    references: dict[str, int] = field(default_factory=dict)
    evidence: dict[str, Evidence] = field(default_factory=dict)
    protocols: set[str] = field(default_factory=set)

    def run(self) -> tuple[Problem, ...]:
        """Give all problems."""
        self._references()
        self._evidence()
        self._protocols()
        self._forms()
        self._clinics()
        self._articles()
        self._guides()
        self._walks()
        self._unused_references()
        self._words()
        return tuple(sorted(self.problems))

    @property
    def _resources(self) -> Path:
        return self.root / "resources"

    def _references(self) -> None:
        kinds = self._try(read_kinds, self._resources / "evidence-kinds.yaml") or {}
        path = self._resources / "references.json"
        if kinds:
            self._try(lambda file, root: read_references(file, root, kinds), path)
        self.references = self._try(reference_lines, path) or {}

    def _evidence(self) -> None:
        for path in originals(self._resources / "evidence", "*.yaml"):
            for line, entry in self._try(read_evidence, path) or ():
                if entry.identifier in self.evidence:
                    self._note(path, line, f"The number “{entry.identifier}” stands here twice.")
                self.evidence.setdefault(entry.identifier, entry)
                self._cite(path, line, entry.source)
        for path in translations(self._resources / "evidence", "*.yaml"):
            self._try(read_evidence, path)

    def _protocols(self) -> None:
        orders: dict[int, str] = {}
        for path in originals(self._resources / "protocols", "*.yaml"):
            protocol = self._try(read_protocol, path)
            if protocol is None:
                continue
            self.protocols.add(protocol.identifier)
            lines = mapping(yaml_sheet("", read_text(path, self.root)))
            for key in protocol.sources:
                self._cite(path, lines.line("sources"), key)
            if orders.setdefault(protocol.order, protocol.identifier) != protocol.identifier:
                self._note(path, lines.line("order"), f"“{orders[protocol.order]}” has the same order.")
        for path in translations(self._resources / "protocols", "*.yaml"):
            self._try(read_protocol, path)

    def _forms(self) -> None:
        self.problems.update(check_forms(self._resources, self.root))

    def _clinics(self) -> None:
        folders = {path.parent for path in (self._resources / "clinic").glob("*/*.yaml")}
        for folder in sorted(folders | {self._resources / "clinic" / "default"}):
            for language in sorted({path.stem.partition(".")[2] for path in translations(folder, "*.yaml")} | {"en"}):
                self._clinic(folder, language)

    def _clinic(self, folder: Path, language: str) -> None:
        """Check a pack: its files, its protocols, and that somebody checked the crisis lines of its own country."""
        clinic = self._try(lambda place, root: read_clinic(place, root, language), folder)
        if clinic is None:
            return
        path, crisis_path = (localised(folder / name, language) for name in ("clinic.yaml", "crisis.yaml"))
        crisis = mapping(yaml_sheet("", read_text(crisis_path, self.root)))
        country = crisis.child("countries").child(clinic.country)
        if self.today is not None and clinic.crisis.is_overdue(self.today):
            self._note(crisis_path, country.line("review_due"), "The crisis lines must be checked again.")
        for line in country.children("lines"):
            if line.values.get("basis") != "checked":
                self._note(crisis_path, line.line("basis"), "Nobody has checked this crisis line yet.")
        own = mapping(yaml_sheet("", read_text(path, self.root)))
        for name in clinic.protocols:
            if name not in self.protocols:
                self._note(path, own.line("protocols"), f"There is no protocol called “{name}”.")

    def _articles(self) -> None:
        scenes = self._scenes("en")
        english = frozenset(named(_all(self.root / "articles" / "en", ".md")))
        folders = sorted(path for path in (self.root / "articles").glob("*") if path.is_dir())
        originals: dict[str, Draft] = {}
        for folder in sorted(folders, key=lambda path: path.name != "en"):
            drafts: dict[str, Draft] = {}
            for path in _all(folder, ".md"):
                text = self._try(read_text, path)
                self.cited.update(citation_lines(text or ""))
                draft = self._try(lambda file, root: read_draft(file, root, self.evidence), path) if text else None
                if draft is not None:
                    drafts[path.stem] = draft
                    self.problems.update(draft.problems)
            own = scenes if folder.name == "en" else scenes | self._scenes(folder.name)
            art = drawings(self.root)
            self.problems.update(check_articles(drafts, english, frozenset(self.references), own, art))
            if self.today is not None:
                self.problems.update(check_dates(drafts, self.today))
            if folder.name == "en":
                originals = drafts
                self._reading(drafts)
            if folder.name == "es":
                self.problems.update(check_ease(drafts, self._excused("es")))
            self.problems.update(check_pairs(originals, drafts))

    def _reading(self, drafts: dict[str, Draft]) -> None:
        """Check how hard the texts are, the glossary, and the questions at the end of each page."""
        self.problems.update(check_reading(drafts, self._excused("en")))
        for path in _all(self._resources / "glossary", ".yaml"):
            for term in self._try(read_glossary, path) or ():
                if term.guide and not (self.root / "articles" / "en" / f"{term.guide}.md").is_file():
                    self._note(path, 1, f"There is no article called “{term.guide}”.")
        for path in _all(self._resources / "teachback", ".yaml"):
            asked = self._try(read_page_questions, path) or {}
            lines = question_lines(path, self.root) if asked else {}
            self.problems.update(check_questions(shown(path, self.root), asked, lines, drafts))

    def _excused(self, language: str) -> tuple[str, ...]:
        path = localised(self._resources / "reading-excused.yaml", language)
        return (self._try(read_excused, path) or ()) if path.is_file() else ()

    def _guides(self) -> None:
        """Check the words round a course, and that their articles are there."""
        for path in sorted((self._resources / "visits").glob("*.yaml")):
            guide = self._try(read_visits, path)
            for kind in guide.kinds if guide else ():
                if kind.article and not (self.root / "articles" / "en" / f"{kind.article}.md").is_file():
                    self._note(path, 1, f"There is no article called “{kind.article}”.")
        for path in sorted((self._resources / "clinic-pages").glob("*.yaml")):
            for place in (self._try(read_places, path) or {}).values():
                if not (self.root / "articles" / "en" / f"{place.article}.md").is_file():
                    self._note(path, 1, f"There is no article called “{place.article}”.")
        for path in sorted((self._resources / "matters").glob("*.yaml")):
            self._try(lambda file, root: read_topics(file, root, self.evidence), path)
        self.problems.update(check_word_files(self._resources, self.root))
        self.problems.update(check_scenes(self._resources, self.root))
        self.problems.update(check_phrases(self.root))
        self.problems.update(check_translated(self.root))

    def _walks(self) -> None:
        """Check the walk-through, and that its sources, pictures and guides are there."""
        for path in _all(self._resources / "walk", ".yaml"):
            guide = self._try(lambda file, root: read_walk(file, root, self.evidence), path)
            if guide is None:
                continue
            file, lines = shown(path, self.root), walk_lines(path, self.root)
            self.problems.update(check_walk(file, guide, lines, self._scenes("en"), self.root))
            for option in guide.options:
                for key in option.sources:
                    self._cite(path, lines["options", option.identifier], key)
            if path.stem == "en":
                self.problems.update(check_walk_words(file, guide, self._excused("en")))

    def _scenes(self, language: str) -> dict[str, Scene]:
        """Give the words of the pictures of a language."""
        found: dict[str, Scene] = {}
        orders: dict[int, str] = {}
        for path in _all(self._resources / "scenes" / language, ".yaml"):
            order, scene = self._try(read_scene, path) or (0, None)
            if scene is None:
                continue
            found[scene.identifier] = scene
            self.problems.update(fill(shown(path, self.root), read_text(path, self.root), 1, self.evidence)[1])
            if orders.setdefault(order, scene.identifier) != scene.identifier:
                self._note(path, 1, f"“{orders[order]}” has the same order.")
        return found

    def _unused_references(self) -> None:
        path = self._resources / "references.json"
        for key, line in self.references.items():
            if key not in self.cited:
                self._note(path, line, f"Nobody cites the reference “{key}”.")

    def _words(self) -> None:
        own = self._resources / "forbidden-phrases.yaml"
        shipped = content_root() / "resources" / "forbidden-phrases.yaml"
        rules = self._try(read_rules, own if own.is_file() else shipped) or ()
        for path, text in self._patient_texts():
            self.problems.update(check_words(shown(path, self.root), text, rules))

    def _patient_texts(self) -> Iterator[tuple[Path, str]]:
        """Give every text a patient may read; comments, and the titles of papers, are left out as empty lines."""
        for path in sorted((self.root / "articles").glob("*/*.md")):
            yield path, self._try(read_text, path) or ""
        for path in sorted(self._resources.glob("**/*.yaml")):
            if path.name != "forbidden-phrases.yaml":
                yield path, without_comments(self._try(read_text, path) or "")
        for path in sorted(self._resources.glob("questionnaires/*.json")):
            yield path, self._try(read_text, path) or ""
        for path in sorted(self._resources.glob("*.json")):
            yield path, _kept(self._try(read_text, path) or "", lambda line: not line.lstrip().startswith('"title"'))

    def _cite(self, path: Path, line: int, key: str) -> None:
        self.cited.add(key)
        if key not in self.references:
            self._note(path, line, f"There is no reference called “{key}”.")

    def _note(self, path: Path, line: int, sentence: str) -> None:
        self.problems.add(Problem(shown(path, self.root), line, sentence))

    def _try(self, read: Callable[[Path, Path], _T], path: Path) -> _T | None:
        try:
            return read(path, self.root)
        except ContentError as error:
            self.problems.update(error.problems)
            return None


def drawings(root: Path) -> frozenset[str]:
    """Give the names of the drawings that ship."""
    return frozenset(path.stem for path in (root / "resources" / "pictures" / "light").glob("*.svg"))


def _all(folder: Path, suffix: str) -> tuple[Path, ...]:
    """Give the files of a folder, translations included."""
    return tuple(sorted(folder.glob(f"*{suffix}")))


def without_comments(text: str) -> str:
    """Give a YAML text with empty lines for its comments, which nobody reads."""
    return _kept(text, lambda line: not line.lstrip().startswith("#"))


def _kept(text: str, keep: Callable[[str], bool]) -> str:
    lines: Iterable[str] = text.split("\n")
    return "\n".join(line if keep(line) else "" for line in lines)
