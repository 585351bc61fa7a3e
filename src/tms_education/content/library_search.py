"""Searches the guides, the glossary and the references, and forgives how a word is spelled."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.locate import content_root, localised, shown
from tms_education.content.reading import read_text
from tms_education.content.search_index import Match, Row, SearchIndex
from tms_education.content.search_text import plain, query_words, snippet, words_of
from tms_education.content.spelling import SHORTEST, Spelling
from tms_education.domain.article import ArticleCard
from tms_education.domain.citation import Reference
from tms_education.domain.errors import ContentError
from tms_education.domain.glossary import Term
from tms_education.domain.search import Found, Hit, HitKind

PHRASE_NEAR, PHRASE_WEIGHT = 70.0, 9.0
"""A way to ask that is at least so much like the query, of 100, counts up to so much."""

PART_SHARE = 0.55
"""What the best part of a page counts beside the page's own name."""

PAGES_FIRST = 3

FEWEST_LETTERS = 2
"""One letter says nothing yet."""

MOST_PHRASES = 24


class Searched(Protocol):
    """What is searched: a library."""

    language: str

    def cards(self) -> tuple[ArticleCard, ...]:
        """Give every card."""
        ...

    def plain_sections(self, slug: str) -> tuple[tuple[str, str, str], ...]:
        """Give id, heading and words of each section."""
        ...

    def terms(self) -> tuple[Term, ...]:
        """Give the glossary."""
        ...

    def references(self) -> tuple[Reference, ...]:
        """Give every reference."""
        ...


class LibrarySearch:
    """The search of one library. The index is made when first asked for, or bit by bit with ``prepare``."""

    def __init__(self, library: Searched, root: Path | None = None) -> None:
        self._library = library
        self._root = root or content_root()
        self._index = SearchIndex()
        self._spelling = Spelling()
        self._titles: dict[tuple[str, str], tuple[str, str]] = {}
        self._phrases: dict[str, str] = {}
        self._small: frozenset[str] = frozenset()
        self._to_do: Iterator[tuple[Row, ...]] | None = None
        self._is_ready = False

    def prepare(self) -> bool:
        """Take one more page into the index; true when all of them are in."""
        if self._to_do is None:
            self._small = self._small_words()
            self._to_do = self._pages()
        if not self._is_ready:
            rows = next(self._to_do, None)
            if rows is None:
                self._is_ready = True
            else:
                self._take(rows)
        return self._is_ready

    def search(self, typed: str, limit: int = 10) -> Found:
        """Give what fits best to what was typed."""
        words = query_words(typed)
        if not words or limit < 1 or (len(words) == 1 and len(words[0]) < FEWEST_LETTERS):
            return Found()
        while not self.prepare():
            pass
        words = self._spelling.joined(words)
        begun = words[-1] if typed[-1:].isalnum() else ""
        if len(begun) == 1 and not begun.isdecimal() and not self._spelling.knows(begun):
            words, begun = words[:-1], ""
        meant = [self._meant(word, begun=word is words[-1] and bool(begun)) for word in words]
        wanted = [word for word in meant if word not in self._small] or meant
        half = wanted[-1] if begun and wanted[-1] == meant[-1] and not self._spelling.knows(wanted[-1]) else ""
        hits = self._ranked(wanted, half, limit)
        return Found(hits, " ".join(meant) if hits and meant != words else "")

    def _meant(self, word: str, *, begun: bool) -> str:
        if begun and self._spelling.begins(word):
            return word
        return word if word in self._small else self._spelling.meant(word)

    # ---- ranking

    def _ranked(self, wanted: list[str], half: str, limit: int) -> tuple[Hit, ...]:
        matches = self._index.find([word for word in wanted if word != half], half)
        fits: dict[tuple[str, str], float] = {}
        parts: dict[tuple[str, str], Match] = {}
        for match in matches:
            key = (match.kind, match.identifier)
            if not match.section:
                fits[key] = fits.get(key, 0.0) + match.fit
            elif key not in parts:
                parts[key] = match
                fits[key] = fits.get(key, 0.0) + match.fit * PART_SHARE
        for slug, bonus in self._asked_like(" ".join(wanted)).items():
            key = (HitKind.GUIDE.value, slug)
            fits[key] = fits.get(key, 0.0) + bonus
            parts.pop(key, None)  # the page itself answers, not one line of it
        order = sorted(fits, key=lambda key: -fits[key])
        starts = set(wanted) | {word[: max(SHORTEST, len(word) - 2)] for word in wanted}
        hits = [self._hit(key, parts.get(key), starts) for key in _pages_first(order)[:limit]]
        return tuple(hits)

    def _asked_like(self, query: str) -> dict[str, float]:
        from rapidfuzz import fuzz, process  # noqa: PLC0415 -- nobody needs it before the first search

        near = process.extract(
            " ".join(sorted(query.split())),
            self._phrases.keys(),
            scorer=fuzz.ratio,
            score_cutoff=PHRASE_NEAR,
            limit=MOST_PHRASES,
        )
        found: dict[str, float] = {}
        for phrase, ratio, _ in near:
            share = (ratio - PHRASE_NEAR) / (100 - PHRASE_NEAR)
            slug = self._phrases[phrase]
            found[slug] = max(found.get(slug, 0.0), PHRASE_WEIGHT * (0.4 + 0.6 * share))
        return found

    def _hit(self, key: tuple[str, str], part: Match | None, wanted: set[str]) -> Hit:
        kind, identifier = key
        title, line = self._titles[key]
        if part is not None and not (set(words_of(f"{title} {line}")) & wanted):
            return Hit(HitKind(kind), identifier, title, snippet(part.text, wanted), _identifier(part.section))
        return Hit(HitKind(kind), identifier, title, line)

    # ---- making the index

    def _pages(self) -> Iterator[tuple[Row, ...]]:
        for card in self._library.cards():
            yield self._guide(card)
        yield tuple(self._word(term) for term in self._library.terms())
        yield tuple(self._source(reference) for reference in self._library.references())

    def _guide(self, card: ArticleCard) -> tuple[Row, ...]:
        key = (HitKind.GUIDE.value, card.slug)
        self._titles[key] = (card.title, card.summary)
        for phrase in filter(None, (card.title, card.question, *card.asked_as)):
            wanted = [word for word in words_of(phrase) if word not in self._small]
            self._phrases.setdefault(" ".join(sorted(wanted or words_of(phrase))), card.slug)
        self._spelling.add(words_of(" ".join((card.title, card.question, *card.asked_as))), important=True)
        try:
            sections = self._library.plain_sections(card.slug)
        except ContentError:
            sections = ()
        asked = " . ".join((card.question, *card.asked_as))
        rows = [Row(*key, "", f"{card.title}", asked, card.summary)]
        rows += [Row(*key, f"#{name}", heading, "", text) for name, heading, text in sections]
        return tuple(rows)

    def _word(self, term: Term) -> Row:
        key = (HitKind.WORD.value, term.identifier)
        self._titles[key] = (term.word, term.meaning)
        self._spelling.add(words_of(" ".join((term.word, *term.forms))), important=True)
        return Row(*key, "", f"{term.word} {' '.join(term.forms)}", "", term.meaning)

    def _source(self, reference: Reference) -> Row:
        key = (HitKind.SOURCE.value, reference.key)
        self._titles[key] = (reference.text, reference.found)
        return Row(*key, "", "", "", f"{reference.text} {reference.found}")

    def _take(self, rows: tuple[Row, ...]) -> None:
        self._index.add(rows)
        for row in rows:
            self._spelling.add(word for word in words_of(f"{row.names} {row.text}") if not word.isdecimal())

    def _small_words(self) -> frozenset[str]:
        path = localised(self._root / "resources" / "search" / "en.yaml", "en")
        own = path.with_name(f"{self._library.language}.yaml")
        return read_small_words(own if own.is_file() else path, self._root)


def read_small_words(path: Path, root: Path) -> frozenset[str]:
    """Give the words that say nothing about what a person looks for; none when the file is unsound."""
    try:
        fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
        words = fields.texts("small_words")
        fields.sheet.settle()
    except ContentError:
        return frozenset()
    return frozenset(word for text in words for word in words_of(plain(text)))


def _pages_first(order: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Give the first few pages, then everything else in its order: a page answers, a word only explains."""
    pages = [key for key in order if key[0] == HitKind.GUIDE][:PAGES_FIRST]
    return pages + [key for key in order if key not in pages]


def _identifier(section: str) -> str:
    return section.removeprefix("#")
