"""Everything that ships to be read, in one language; what is unsound is left out and named."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from tms_education.content.card_index import INDEX, decode_cards
from tms_education.content.languages import shipped_languages
from tms_education.content.locate import in_language, localised, originals
from tms_education.content.shelf import Shelved, article_name
from tms_education.content.shipped import ShippedValues
from tms_education.domain.article import GROUPS
from tms_education.domain.at_clinic import at_clinic, signed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from tms_education.content.card_index import Cards
    from tms_education.content.forms import Forms
    from tms_education.domain.article import Article, ArticleCard
    from tms_education.domain.citation import EvidenceKind, Reference
    from tms_education.domain.clinic import Clinic, CrisisHelp
    from tms_education.domain.evidence import Evidence
    from tms_education.domain.glossary import Term
    from tms_education.domain.guide import Topic, VisitGuide
    from tms_education.domain.protocol import Protocol
    from tms_education.domain.questionnaire import Questionnaire
    from tms_education.domain.reading_help import PageQuestion
    from tms_education.domain.scene import Scene
    from tms_education.domain.walk import WalkGuide


class ShippedLibrary(ShippedValues):
    """The library of one language. Files are read when first asked for and kept; English stands in for what is missing.

    So are their readers loaded: a start needs the cards and the clinic alone.

    ``pack`` is a clinic's own folder with ``clinic.yaml``, perhaps crisis lines, articles, forms, protocols and
    references of its own; what ships serves if it is unsound. ``own`` is a file of values changed on this device.
    """

    def cards(self) -> tuple[ArticleCard, ...]:
        """Give every sound article's card: group by group, in order."""
        return self._cards

    def article(self, slug: str) -> Article | None:
        """Give one article, or nothing when there is none or it is unsound."""
        path = self._article_files.get(slug)
        if path is None:
            return None
        if slug not in self._articles:
            found = self._attempt(lambda: self.shipped_article(path))
            self._articles[slug] = None if found is None else at_clinic(found, self._clinic, self._places)
        return self._articles[slug]

    def shipped_article(self, path: Path) -> Article:
        """Give an article without what a clinic adds.

        Raises:
            ContentError: the article is unsound.
        """
        known = self.of_shelf(article_name(path.stem), path.parent.name)
        if known is not None and self._root_of(path) == self._root:
            shelved: Article = known
            return shelved
        from tms_education.content.articles import read_article

        return read_article(path, self._root_of(path), self._evidence)

    def reference(self, key: str) -> Reference | None:
        """Give one reference, or nothing."""
        return self._references.get(key)

    def references(self) -> tuple[Reference, ...]:
        """Give every reference."""
        return tuple(self._references.values())

    def terms(self) -> tuple[Term, ...]:
        """Give the words of the glossary."""
        return self._terms

    def page_questions(self, slug: str) -> tuple[PageQuestion, ...]:
        """Give the questions at the end of a page."""
        return self._page_questions.get(slug, ())

    def plain_sections(self, slug: str) -> tuple[tuple[str, str, str], ...]:
        """Give the id, the heading and the plain words of each part of an article, for searching.

        Raises:
            ContentError: the article can't be read.
        """
        from tms_education.content.articles import read_plain

        path = self._article_files[slug]
        return read_plain(path, self._root_of(path), self._evidence)

    def kinds(self) -> tuple[EvidenceKind, ...]:
        """Give every kind of evidence, in order."""
        return tuple(self._kinds.values())

    def scene(self, picture: str) -> Scene | None:
        """Give the words of one picture, or nothing."""
        return next((scene for scene in self._scenes if scene.identifier == picture), None)

    def scenes(self) -> tuple[Scene, ...]:
        """Give the words of every picture, in order."""
        return self._scenes

    def protocols(self) -> tuple[Protocol, ...]:
        """Give every sound protocol, in order."""
        return self._protocols

    def questionnaire(self, identifier: str) -> Questionnaire | None:
        """Give one form, or nothing; one that is not in this library's language comes in its own."""
        return self._forms.find(identifier)

    def questionnaires(self) -> tuple[Questionnaire, ...]:
        """Give every sound form that is wholly in this library's language, in order."""
        return self._forms.in_order()

    def evidence(self, identifier: str) -> Evidence | None:
        """Give one published number, or nothing."""
        return self._evidence.get(identifier)

    def numbers(self) -> Mapping[str, Evidence]:
        """Give every published number by its name."""
        return self._evidence

    def clinic(self) -> Clinic:
        """Give the clinic: the pack's, else the shipped one, else a name and the US crisis line."""
        return self._clinic

    def countries(self) -> dict[str, CrisisHelp]:
        """Give the crisis lines of each country: the pack's, else the shipped ones."""
        from tms_education.content.clinic_pack import read_crisis

        for folder in (self._pack, self._shipped_clinic):
            path = localised(folder / "crisis.yaml", self.language) if folder is not None else None
            if path is not None and path.is_file():
                (found,) = self._each((path,), read_crisis) or ({},)
                if found:
                    return {code: self._say(one) for code, one in found.items()}
        return {}

    def visits(self) -> VisitGuide:
        """Give the kinds of visits, what to bring and who to call; nothing of it where it is unsound."""
        from tms_education.content.guides import read_visits
        from tms_education.domain.guide import VisitGuide

        path = self._words_of("visits")
        return self._attempt(lambda: read_visits(path, self._root)) or VisitGuide()

    def topics(self) -> tuple[Topic, ...]:
        """Give what may matter to a person, with its facts; nothing where it is unsound."""
        from tms_education.content.guides import read_topics

        path = self._words_of("matters")
        return self._attempt(lambda: read_topics(path, self._root, self._evidence)) or ()

    def walk(self) -> WalkGuide:
        """Give what a clinician walks a patient through; nothing where it is unsound."""
        from tms_education.content.walk import read_walk
        from tms_education.domain.walk import WalkGuide

        path = self._words_of("walk")
        return self._attempt(lambda: read_walk(path, self._root, self._evidence)) or WalkGuide()

    @cached_property
    def _articles(self) -> dict[str, Article | None]:
        return {}

    @cached_property
    def _article_files(self) -> dict[str, Path]:
        over = self._pack / "articles" if self._pack is not None else None
        return in_language(self._root / "articles", self.language, ".md", over)

    @cached_property
    def _cards(self) -> tuple[ArticleCard, ...]:
        cards = [signed(card, self._clinic) for card in self._each(self._article_files.values(), self._read_card)]
        return tuple(sorted(cards, key=lambda card: (GROUPS.index(card.group), card.order, card.slug)))

    def _read_card(self, path: Path, root: Path) -> ArticleCard:
        """Give a card, without opening the article where the pack, or the build, has an index of its cards."""
        language = path.parent.name
        index = self._card_index.get(language, {}) if root == self._pack else self.of_shelf("cards", language) or {}
        if path.stem in index:
            return index[path.stem]
        from tms_education.content.articles import read_card

        return read_card(path, root)

    @cached_property
    def _card_index(self) -> Cards:
        file = self._pack.with_suffix(INDEX) if self._pack is not None else None
        return (decode_cards(file.read_bytes()) or {}) if file is not None and file.is_file() else {}

    @cached_property
    def _references(self) -> dict[str, Reference]:
        own = self._pack / "references.json" if self._pack is not None else None
        if own is None or not own.is_file():
            return self._shipped_references
        from tms_education.content.references import read_references

        found = self._attempt(lambda: read_references(own, own.parent, self._kinds)) or {}
        return {**found, **self._shipped_references}

    @cached_property
    def _scenes(self) -> tuple[Scene, ...]:
        from tms_education.content.scene_words import with_numbers, with_rhythms

        return tuple(with_numbers(with_rhythms(one, self._protocols), self._evidence) for one in self._shipped_scenes)

    @cached_property
    def _protocols(self) -> tuple[Protocol, ...]:
        own = self._own_protocols()
        named = {one.identifier for one in own}
        return (*own, *(one for one in self._shipped_protocols if one.identifier not in named))

    def _own_protocols(self) -> tuple[Protocol, ...]:
        """Give the clinic's own ways of giving TMS, from its pack; an unsound one is left out and named."""
        pack = self._pack
        if pack is None:
            return ()
        from tms_education.content.protocols import read_protocol

        paths = (localised(path, self.language) for path in originals(pack / "protocols", "*.yaml"))
        return self._each(paths, lambda path, _: replace(read_protocol(path, pack, own=True), of_clinic=True))

    @cached_property
    def _forms(self) -> Forms:
        from tms_education.content.forms import read_forms

        folders = [(self._resources, self._root)]
        if self._pack is not None:
            folders.append((self._pack, self._pack))
        found = read_forms(folders, self.language)
        self._problems.update(dict.fromkeys(found.problems))
        for forms in (found.offered, found.known):
            forms.update({name: replace(form, scale=self._say(form.scale)) for name, form in forms.items()})
        return found

    @cached_property
    def _clinic(self) -> Clinic:
        """The pack's with the device's own values, else without them; then the shipped one, with and without."""
        if self._pack is None and (self._own is None or not self._own.is_file()):
            return self._default_clinic
        return self._read_clinic()

    @Shelved
    def _default_clinic(self) -> Clinic:
        return self._read_clinic()

    def _read_clinic(self) -> Clinic:
        from tms_education.content.clinic_pack import last_resort

        for folder in (self._pack, self._shipped_clinic):
            for own in (self._own, None) if self._own is not None and self._own.is_file() else (None,):
                if folder is not None and (found := self._attempt(self._clinic_reader(folder, own))) is not None:
                    return self._say(replace(found, languages=self._offered(found.languages)))
        return last_resort()

    def _offered(self, languages: tuple[str, ...]) -> tuple[str, ...]:
        """Give the languages among these that ship; English when none of them does."""
        spoken = shipped_languages(self._root)
        return tuple(one for one in languages if one in spoken) or spoken[:1]

    @property
    def _shipped_clinic(self) -> Path:
        return self._resources / "clinic" / "default"

    def _clinic_reader(self, folder: Path, own: Path | None) -> Callable[[], Clinic]:
        from tms_education.content.clinic_pack import read_clinic

        root = self._root_of(folder)
        return lambda: read_clinic(folder, root, self.language, shipped=self._shipped_clinic, own=own)
