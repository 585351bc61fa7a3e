"""What people type, misspelled as they misspell it, finds the right page among the first three."""

from pathlib import Path

import pytest

from tms_education.content.library import ShippedLibrary
from tms_education.content.library_search import read_small_words
from tms_education.content.locate import content_root
from tms_education.content.reading_help import ShippedReadingHelp
from tms_education.domain.search import HitKind

TABLE = [line.split("\t") for line in (Path(__file__).parent / "searches.tsv").read_text().splitlines()]


@pytest.fixture(scope="module")
def shelf():
    return ShippedReadingHelp(ShippedLibrary())


def test_the_table_is_long_and_asks_for_every_guide():
    assert len(TABLE) >= 56
    assert {page for _, page in TABLE} == {card.slug for card in ShippedLibrary().cards()}


@pytest.mark.parametrize(("typed", "page"), TABLE, ids=[typed for typed, _ in TABLE])
def test_the_right_page_is_among_the_first_three(shelf, typed, page):
    assert page in [hit.identifier for hit in shelf.search(typed, 3).hits]


def test_the_small_words_can_be_read():
    root = content_root()
    assert {"does", "on", "tms"} <= read_small_words(root / "resources" / "search" / "en.yaml", root)


def test_every_word_of_the_glossary_is_found_by_its_name(shelf):
    for term in shelf.terms():
        found = {hit.identifier for hit in shelf.search(term.word, 12).hits if hit.kind is HitKind.WORD}
        assert term.identifier in found or term.word == "TMS", term.word


def test_every_reference_is_found_by_its_title(shelf):
    library = ShippedLibrary()
    for reference in library.references():
        hits = shelf.search(reference.text[:120], 20).hits
        assert reference.key in {hit.identifier for hit in hits if hit.kind is HitKind.SOURCE}, reference.key


def test_the_glossary_has_every_word_of_the_fact_base(shelf):
    assert len(shelf.terms()) == 48
