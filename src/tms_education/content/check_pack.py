"""Checks the content of an unpacked clinic pack against what ships: every problem, one file after the other."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from tms_education.content.articles import Draft, read_draft
from tms_education.content.card_index import Cards
from tms_education.content.check import drawings, without_comments
from tms_education.content.check_articles import check_articles
from tms_education.content.check_pack_forms import check_pack_forms
from tms_education.content.clinic_pack import read_clinic
from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root, localised, named, originals, shown, translations
from tms_education.content.pack_pictures import picture_faults
from tms_education.content.protocols import read_protocol
from tms_education.content.reading import read_text
from tms_education.content.references import read_references
from tms_education.content.wording import check_words, read_rules
from tms_education.domain.citation import Reference
from tms_education.domain.clinic import Clinic
from tms_education.domain.errors import ContentError, Problem
from tms_education.domain.pack import PackContents

_T = TypeVar("_T")
CLINIC = "clinic.yaml"


@dataclass(slots=True)
class Found:
    """What a look at a pack has found so far. ``notes`` do not stop it: they are for staff."""

    problems: set[Problem] = field(default_factory=set)
    notes: set[Problem] = field(default_factory=set)
    contents: PackContents = field(default_factory=PackContents)


def check_pack(folder: Path, today: date | None = None) -> Found:
    """Give all that is to be said about an unpacked pack; without ``today`` nothing about dates that have passed."""
    check = PackCheck(folder, today)
    for _ in check.steps():
        pass
    return check.found


class PackCheck:
    """One look at a pack, in small steps, so that a window stays alive."""

    def __init__(self, folder: Path, today: date | None = None, root: Path | None = None) -> None:
        self.found = Found()
        self._folder, self._today = folder, today
        self._root = root or content_root()
        self._shipped = ShippedLibrary("en", self._root)
        self._drafts: dict[str, dict[str, Draft]] = {}

    @property
    def cards(self) -> Cards:
        """Give the cards of the pack's articles, once all of it was looked at."""
        return {
            language: {slug: draft.article.card for slug, draft in drafts.items()}
            for language, drafts in self._drafts.items()
        }

    @property
    def total(self) -> int:
        """How many steps there are at most."""
        return sum(1 for path in self._folder.rglob("*") if path.is_file()) + 1

    def steps(self) -> Iterator[None]:
        """Look at one file at a time."""
        yield from self._pictures()
        yield from self._protocols()
        self.found.problems.update(check_pack_forms(self._folder, self._root))
        yield
        yield from self._articles()
        self._wording()
        yield
        clinic = self._clinics()
        self.found.contents = self._contents(clinic)
        yield

    # ---- one kind of file after the other

    def _pictures(self) -> Iterator[None]:
        for path in (*self._files("*.svg"), *self._files("*.png")):
            data = self._try(lambda file, _: _bytes(file, self._folder), path) or b""
            self.found.problems.update(picture_faults(shown(path, self._folder), data) if data else ())
            yield

    def _protocols(self) -> Iterator[None]:
        for path in sorted((self._folder / "protocols").glob("*.yaml")):
            self._try(lambda file, root: read_protocol(file, root, own=True), path)
            yield

    def _articles(self) -> Iterator[None]:
        for folder in sorted(path for path in (self._folder / "articles").glob("*") if path.is_dir()):
            drafts = self._drafts.setdefault(folder.name, {})
            for path in sorted(folder.glob("*.md")):
                draft = self._try(lambda file, root: read_draft(file, root, self._shipped.numbers()), path)
                if draft is not None:
                    drafts[path.stem] = draft
                    self.found.problems.update(draft.problems)
                yield
        for drafts in self._drafts.values():
            scenes = {scene.identifier: scene for scene in self._shipped.scenes()}
            known = frozenset(self._references)
            self.found.problems.update(check_articles(drafts, self._slugs, known, scenes, self._art))

    def _clinics(self) -> Clinic | None:
        spoken = {path.stem.partition(".")[2] for path in translations(self._folder, "*.yaml")}
        found = None
        for language in (*sorted(spoken - {"en"}), "en"):
            found = self._clinic(language)
        return found

    def _clinic(self, language: str) -> Clinic | None:
        shipped = self._root / "resources" / "clinic" / "default"
        clinic = self._try(lambda file, root: read_clinic(file, root, language, shipped=shipped), self._folder)
        if clinic is None:
            return None
        path = localised(self._folder / CLINIC, language)
        own = mapping(yaml_sheet(shown(path, self._folder), read_text(path, self._folder)))
        for name in clinic.protocols:
            if name not in self._protocol_names:
                own.note("protocols", f"There is no protocol called “{name}”.")
        if clinic.logo and not (self._folder / clinic.logo).is_file():
            own.note("logo", f"There is no file called “{clinic.logo}” in the pack.")
        for signed in clinic.signoffs:
            for slug in signed.articles:
                if slug not in self._slugs:
                    own.note("signoffs", f"There is no article called “{slug}” to sign.")
        self.found.problems.update(own.sheet.problems)
        self._crisis_notes(clinic, own.line("country"), own.sheet.file)
        return clinic

    def _crisis_notes(self, clinic: Clinic, line: int, file: str) -> None:
        if self._today is not None and clinic.crisis.is_overdue(self._today):
            words = "The crisis lines of this country must be checked again before a waiting room may use them."
            self.found.notes.add(Problem(file, line, words))

    def _wording(self) -> None:
        rules = self._try(read_rules, self._root / "resources" / "forbidden-phrases.yaml") or ()
        for pattern in ("articles/*/*.md", "*.yaml", "protocols/*.yaml", "questionnaires/*.json"):
            for path in sorted(self._folder.glob(pattern)):
                text = self._try(read_text, path) or ""
                text = without_comments(text) if path.suffix == ".yaml" else text
                self.found.problems.update(check_words(shown(path, self._folder), text, rules))

    # ---- what is known

    @cached_property
    def _references(self) -> dict[str, Reference]:
        path = self._folder / "references.json"
        kinds = {kind.identifier: kind for kind in self._shipped.kinds()}
        own = self._try(lambda file, root: read_references(file, root, kinds), path) if path.is_file() else None
        return {**(own or {}), **{one.key: one for one in self._shipped.references()}}

    @cached_property
    def _shipped_slugs(self) -> frozenset[str]:
        return frozenset(named(originals(self._root / "articles" / "en", "*.md")))

    @cached_property
    def _slugs(self) -> frozenset[str]:
        return self._shipped_slugs | named(originals(self._folder / "articles" / "en", "*.md")).keys()

    @cached_property
    def _protocol_names(self) -> frozenset[str]:
        shipped = originals(self._root / "resources" / "protocols", "*.yaml")
        return frozenset(named((*shipped, *originals(self._folder / "protocols", "*.yaml"))))

    @cached_property
    def _art(self) -> frozenset[str]:
        own = (path.stem for path in (self._folder / "pictures").rglob("*") if path.suffix in {".svg", ".png"})
        return drawings(self._root) | frozenset(own)

    def _contents(self, clinic: Clinic | None) -> PackContents:
        own = named(originals(self._folder / "articles" / "en", "*.md")).keys()
        translated = {slug for drafts in self._drafts.values() for slug in drafts}
        return PackContents(
            clinic=clinic.name if clinic is not None else "",
            country=clinic.crisis.country if clinic is not None else "",
            added=self._titles(own - self._shipped_slugs),
            replaced=self._titles((own | translated) & self._shipped_slugs),
            forms=tuple(named(originals(self._folder / "questionnaires", "*.json"))),
            protocols=tuple(named(originals(self._folder / "protocols", "*.yaml"))),
            pictures=tuple(sorted(path.stem for path in (self._folder / "pictures").rglob("*") if path.is_file())),
        )

    def _titles(self, slugs: Iterable[str]) -> tuple[str, ...]:
        """Give the titles of articles of the pack, in English where it has that; a slug where it can't be read."""
        found: dict[str, str] = {}
        for language in sorted(self._drafts, key=lambda one: one != "en"):
            for slug, draft in self._drafts[language].items():
                found.setdefault(slug, draft.article.card.title)
        return tuple(sorted(found.get(slug, slug) for slug in slugs))

    def _files(self, pattern: str) -> tuple[Path, ...]:
        return tuple(sorted(self._folder.rglob(pattern)))

    def _try(self, read: Callable[[Path, Path], _T], path: Path) -> _T | None:
        try:
            return read(path, self._folder)
        except ContentError as error:
            self.found.problems.update(error.problems)
            return None


def _bytes(path: Path, root: Path) -> bytes:
    """Give a picture's bytes.

    Raises:
        ContentError: it can't be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise ContentError((Problem(shown(path, root), 1, "The file can't be opened."),)) from error
