"""Ratings count votes and nobody; help that is not there gives nothing."""

from tms_education.domain.glossary import Term
from tms_education.domain.reading_help import Choice, NoPapers, NoRatings, NoReadingHelp, PageQuestion, Rating
from tms_education.domain.search import Found


def test_a_rating_has_an_average_and_a_number_of_votes():
    rating = Rating().with_vote(5).with_vote(4).with_vote(4)
    assert rating.votes == 3
    assert round(rating.average, 2) == 4.33
    assert Rating().average == 0.0


def test_a_person_who_thinks_again_is_counted_once():
    assert Rating().with_vote(2).with_vote(5, instead_of=2) == Rating((0, 0, 0, 0, 1))
    assert Rating().with_vote(5, instead_of=2) == Rating((0, 0, 0, 0, 1))


def test_help_that_is_not_there_gives_nothing():
    nothing = NoReadingHelp()
    assert nothing.prepare_search()
    assert nothing.search("word") == Found()
    assert nothing.terms() == ()
    assert nothing.page_questions("page") == ()
    assert NoPapers().keep("name", b"") == "name"


def test_ratings_without_a_file_last_as_long_as_the_program():
    ratings = NoRatings()
    ratings.rate("page", 3)
    assert ratings.rating("page").votes == 1
    assert ratings.rating("other").votes == 0


def test_values_are_plain():
    question = PageQuestion("Is it?", "", (Choice("Yes", "It is.", fits=True), Choice("No", "Not quite.")))
    assert [choice.fits for choice in question.choices] == [True, False]
    assert Term("a", "A", "It is a.").forms == ()
