"""What people type, misspelled as they misspell it, finds the right page among the first three."""

from pathlib import Path

import pytest

from tms_education.content.library import ShippedLibrary
from tms_education.content.library_search import read_small_words
from tms_education.content.locate import content_root
from tms_education.content.reading_help import ShippedReadingHelp
from tms_education.domain.search import HitKind

FILES = {"en": "searches.tsv", "es": "searches.es.tsv"}
TABLES = {
    language: [line.split("\t") for line in (Path(__file__).parent / name).read_text("utf-8").splitlines()]
    for language, name in FILES.items()
}


@pytest.fixture(scope="module")
def shelves():
    return {language: ShippedReadingHelp(ShippedLibrary(language)) for language in FILES}


@pytest.fixture(scope="module")
def shelf(shelves):
    return shelves["en"]


@pytest.mark.parametrize("language", FILES)
def test_the_table_is_long_and_asks_for_every_guide(language):
    table = TABLES[language]
    assert len(table) >= 56
    assert {page for _, page in table} == {card.slug for card in ShippedLibrary(language).cards()}


@pytest.mark.parametrize(
    ("language", "typed", "page"),
    [pytest.param(language, *row, id=f"{language} {row[0]}") for language, table in TABLES.items() for row in table],
)
def test_the_right_page_is_among_the_first_three(shelves, language, typed, page):
    assert page in [hit.identifier for hit in shelves[language].search(typed, 3).hits]


@pytest.mark.parametrize(("language", "typed"), [("en", "does it hurt"), ("es", "duele"), ("es", "me va a doler")])
def test_a_page_that_answers_a_question_is_shown_with_its_own_summary(shelves, language, typed):
    (summary,) = (card.summary for card in ShippedLibrary(language).cards() if card.slug == "side-effects")
    first = shelves[language].search(typed).hits[0]
    assert (first.identifier, first.snippet, first.section) == ("side-effects", summary, "")


@pytest.mark.parametrize(
    ("language", "typed"), [("en", "does it hurt"), ("en", "staff"), ("es", "duele"), ("es", "daño")]
)
def test_what_to_do_in_danger_is_no_answer_to_another_question(shelves, language, typed):
    hits = shelves[language].search(typed, 20).hits
    assert hits
    assert not [
        hit for hit in hits if hit.kind is HitKind.GUIDE and ("988" in hit.snippet or "yourself" in hit.snippet)
    ]


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "hurt myself"), ("en", "kill myself"), ("en", "988"), ("es", "hacerme daño"), ("es", "suicidio")],
)
def test_who_is_in_danger_finds_the_page_with_help_first(shelves, language, typed):
    assert shelves[language].search(typed).hits[0].identifier == "made-me-worse"


def test_the_small_words_can_be_read():
    root = content_root()
    assert {"does", "on", "tms"} <= read_small_words(root / "resources" / "search" / "en.yaml", root)
    assert {"que", "como", "emt", "tms"} <= read_small_words(root / "resources" / "search" / "es.yaml", root)


@pytest.mark.parametrize("language", FILES)
def test_every_word_of_the_glossary_is_found_by_its_name(shelves, language):
    for term in shelves[language].terms():
        found = {hit.identifier for hit in shelves[language].search(term.word, 12).hits if hit.kind is HitKind.WORD}
        assert term.identifier in found or term.identifier == "tms", term.word


def test_every_reference_is_found_by_its_title(shelf):
    library = ShippedLibrary()
    for reference in library.references():
        hits = shelf.search(reference.text[:120], 20).hits
        assert reference.key in {hit.identifier for hit in hits if hit.kind is HitKind.SOURCE}, reference.key


@pytest.mark.parametrize("language", FILES)
def test_the_glossary_has_every_word_of_the_fact_base(shelves, language):
    assert len(shelves[language].terms()) == 48
