"""The search: spelling, order, pieces of text, and bad files."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tms_education.content import library_search
from tms_education.content.library_search import LibrarySearch, read_small_words
from tms_education.content.search_index import Row, SearchIndex
from tms_education.content.search_text import folded, plain, query_words, snippet, words_of
from tms_education.content.spelling import Spelling
from tms_education.domain.article import ArticleCard, Review
from tms_education.domain.citation import EvidenceKind, Reference
from tms_education.domain.glossary import Term
from tms_education.domain.search import Found, Hit, HitKind

KIND = EvidenceKind("k", "Kind", "people", "person", "meaning")


def card(slug, title, question="", asked=()):
    review = Review(date(2026, 1, 1), date(2027, 1, 1))
    return ArticleCard(slug, title, question, f"About {title}.", "about", 1, "", 1, review, asked_as=tuple(asked))


class Shelf:
    language = "en"

    def __init__(self, cards=(), terms=(), references=(), texts=None):
        self._cards, self._terms, self._references, self._texts = cards, terms, references, texts or {}

    def cards(self):
        return tuple(self._cards)

    def terms(self):
        return tuple(self._terms)

    def references(self):
        return tuple(self._references)

    def plain_sections(self, slug):
        return self._texts.get(slug, (("", "", "Nothing much stands here."),))


@pytest.fixture
def search():
    texts = {"pulse": (("", "", "A coil makes pulses."), ("near", "Close by", "The kettle stands beside it."))}
    return LibrarySearch(
        Shelf(
            [card("pulse", "The pulse", asked=["magnet therapy"]), card("cost", "Money", "What does it cost?")],
            [Term("kettle", "Kettle", "It boils water.", "", ("kettles",))],
            [Reference("berlim-2014", "Berlim et al. (2014). Rates.", KIND, "", None, "Some got better.", "", "A")],
            texts,
        )
    )


def test_a_title_comes_before_a_text(search):
    assert search.search("pulse").hits[0].identifier == "pulse"


def test_a_word_in_the_text_leads_to_its_section(search):
    hit = next(hit for hit in search.search("kettle").hits if hit.kind is HitKind.GUIDE)
    assert (hit.identifier, hit.section) == ("pulse", "near")
    assert hit.snippet == "The kettle stands beside it."


@pytest.mark.parametrize("typed", ["pulse x", "pulse k", "pulse ñ"])
def test_the_first_letter_of_the_next_word_changes_nothing(search, typed):
    assert search.search(typed) == search.search("pulse")


def test_a_page_that_is_asked_for_so_shows_its_summary_and_not_one_line_of_it():
    texts = {"harm": (("", "", "Nothing much."), ("late", "Danger", "If it hurts, a bell rings."))}
    asked = LibrarySearch(Shelf([card("harm", "Effects", asked=["does it hurt"])], texts=texts))
    unasked = LibrarySearch(Shelf([card("harm", "Effects")], texts=texts))
    hits = [shelf.search("does it hurt").hits[0] for shelf in (asked, unasked)]
    assert [(hit.snippet, hit.section) for hit in hits] == [
        ("About Effects.", ""),
        ("If it hurts, a bell rings.", "late"),
    ]


def test_pages_come_before_words_and_sources(search):
    assert [hit.kind for hit in search.search("kettle").hits] == [HitKind.GUIDE, HitKind.WORD]


def test_a_source_is_found_by_its_author_and_half_a_name_is_enough(search):
    for typed in ("berlim", "Berli", "BERLÍM"):
        assert [hit.address for hit in search.search(typed).hits] == ["source/berlim-2014"]


def test_a_misspelled_word_says_what_was_meant(search):
    found = search.search("ketle")
    assert found.meant == "kettle"
    assert found.hits[0].section == "near"
    assert search.search("kettle").meant == ""


def test_half_a_word_at_the_end_is_not_corrected(search):
    assert search.search("kett").meant == ""
    assert search.search("kett").hits


def test_small_words_count_only_alone(search):
    assert search.search("what does it cost").hits[0].identifier == "cost"
    assert [hit.identifier for hit in search.search("does the pulse ").hits] == ["pulse"]


@pytest.mark.parametrize("typed", ["", "   ", "?!…", "\x00", '"', "'", "*", "NEAR(", "a OR", "-", "👍", "col:x"])
def test_marks_alone_find_nothing_and_break_nothing(search, typed):
    assert isinstance(search.search(typed), Found)


def test_no_more_than_asked_for(search):
    assert len(search.search("a the pulse kettle money", 1).hits) == 1
    assert search.search("pulse", 0).hits == ()


def test_the_index_is_made_bit_by_bit(search):
    steps = 1
    while not search.prepare():
        steps += 1
    assert steps == 5
    assert search.prepare()


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_nothing_that_can_be_typed_breaks_it(typed):
    shelf = LibrarySearch(Shelf([card("pulse", "The pulse")], [Term("k", "Kettle", "It boils.", "", ("k",))]))
    assert len(shelf.search(typed, 3).hits) <= 3


def test_the_words_of_a_text_have_no_marks_left():
    assert plain("**One** [two](#three) [@key; @b].\n- four\n| a | b |\n|---|---|") == "One two. four a b"
    assert folded("Sí, ÉL") == "si, el"
    assert words_of("Don’t STOP: 10 Hz") == ["dont", "stop", "10", "hz"]
    assert len(query_words("word " * 1000)) <= 60


def test_a_piece_of_text_is_cut_between_words_round_the_wanted_one():
    text = "One two three. " * 20 + "Here is the kettle that we want. " + "Four five six. " * 20
    piece = snippet(text, {"kettle"})
    assert "kettle" in piece
    assert len(piece) <= 155
    assert snippet("short", {"x"}) == "short"
    assert len(snippet("x" * 500, {"y"})) <= 155


def test_spelling_leaves_known_short_and_numeric_words_alone():
    spelling = Spelling()
    spelling.add(["seizure", "session", "pulse"])
    assert [spelling.meant(word) for word in ("seizure", "sez", "12345", "zzzzzz")] == [
        "seizure",
        "sez",
        "12345",
        "zzzzzz",
    ]
    assert spelling.meant("siezure") == "seizure"
    assert spelling.begins("seiz")
    assert not spelling.begins("zz")


def test_spelling_prefers_the_word_that_is_used_more():
    spelling = Spelling()
    spelling.add(["coils"])
    spelling.add(["coins"], important=True)
    assert spelling.meant("coiss") == "coins"


def test_the_index_finds_other_forms_of_a_word():
    index = SearchIndex()
    index.add(
        [Row("guide", "a", "", "Seizures", "", "They are rare."), Row("guide", "b", "", "Cost", "", "A seizure.")]
    )
    assert [match.identifier for match in index.find(["seizure"])] == ["a", "b"]
    assert index.find([]) == ()


def test_an_unsound_list_of_small_words_is_none(tmp_path):
    file = tmp_path / "en.yaml"
    file.write_text("small_words: 7")
    assert read_small_words(file, tmp_path) == frozenset()
    file.write_text("small_words: [The, can't]")
    assert read_small_words(file, tmp_path) == frozenset({"the", "cant"})


def test_an_address_names_the_kind_of_what_is_no_guide():
    assert Hit(HitKind.WORD, "tms", "TMS", "").address == "word/tms"
    assert Hit(HitKind.GUIDE, "cost", "Cost", "").address == "cost"


def test_the_first_pages_are_few():
    order = [("word", "w"), *(("guide", str(n)) for n in range(5))]
    assert [key[0] for key in library_search._pages_first(order)] == ["guide"] * 3 + ["word"] + ["guide"] * 2


def test_a_snippet_holds_words_only_and_hostile_text_costs_no_time():
    text = "<div class='x'>**Bold** [link](#part)</div> is 3 < 4\n\n| a | b |\n|---|---|\n- one"
    assert plain(text) == "Bold link is 3 < 4. a b one"
    assert plain("Call for:\n\n- a fit [@x]\n- ringing\n\nIt may come.") == "Call for: a fit; ringing. It may come."
    began = time.perf_counter()
    for hostile in ("[" * 50_000, " " * 50_000 + "x", "<a " * 20_000, "[a](" * 20_000):
        plain(hostile)
    assert time.perf_counter() - began < 2
