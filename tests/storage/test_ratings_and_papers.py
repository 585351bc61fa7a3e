"""Ratings: numbers only, whole after a crash, harmless when damaged. Papers: kept under a free, tame name."""

import json

import pytest

from tms_education.domain.errors import NotSavedError
from tms_education.domain.reading_help import Rating
from tms_education.storage.papers import PaperFolder
from tms_education.storage.paths import data_folder, paper_folder
from tms_education.storage.ratings import RatingsFile


def test_votes_are_counted_across_starts(tmp_path):
    RatingsFile(tmp_path / "new" / "ratings.json").rate("page", 5)
    RatingsFile(tmp_path / "new" / "ratings.json").rate("page", 3)
    ratings = RatingsFile(tmp_path / "new" / "ratings.json")
    assert ratings.rating("page") == Rating((0, 0, 1, 0, 1))
    assert ratings.rating("other") == Rating()


def test_the_file_holds_counts_and_nothing_else(tmp_path):
    RatingsFile(tmp_path / "ratings.json").rate("page", 4)
    assert json.loads((tmp_path / "ratings.json").read_text()) == {"format": 1, "pages": {"page": [0, 0, 0, 1, 0]}}


@pytest.mark.parametrize("words", ["", "{", "[]", '{"pages": 7}', '{"pages": []}', "[" * 100_000, "\x00"])
def test_a_damaged_file_is_set_aside_and_counting_goes_on(tmp_path, words):
    path = tmp_path / "ratings.json"
    path.write_text(words)
    assert RatingsFile(path).rating("page") == Rating()
    RatingsFile(path).rate("page", 1)
    assert RatingsFile(path).rating("page").votes == 1
    assert list(tmp_path.glob("ratings-damaged*"))


@pytest.mark.parametrize("counts", [[1], [0, 0, 0, 0, -1], [0, 0, 0, 0, True], "12345", [0, 0, 0, 0, 10**12], None])
def test_odd_counts_are_left_out(tmp_path, counts):
    path = tmp_path / "ratings.json"
    path.write_text(json.dumps({"format": 1, "pages": {"page": counts, "good": [1, 0, 0, 0, 0]}}))
    assert RatingsFile(path).rating("page") == Rating()
    assert RatingsFile(path).rating("good").votes == 1


@pytest.mark.parametrize(("stars", "before"), [(0, 0), (6, 0), (3, 6), (3, -1)])
def test_there_are_one_to_five_stars(tmp_path, stars, before):
    with pytest.raises(ValueError, match="1 to 5"):
        RatingsFile(tmp_path / "ratings.json").rate("page", stars, before)


def test_a_device_that_does_not_write_says_so(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotSavedError):
        RatingsFile(tmp_path / "file" / "ratings.json").rate("page", 3)
    with pytest.raises(NotSavedError):
        PaperFolder(tmp_path / "file").keep("a.pdf", b"x")


def test_a_paper_never_takes_the_place_of_another(tmp_path):
    papers = PaperFolder(tmp_path / "papers")
    first, second = papers.keep("Guide.pdf", b"one"), papers.keep("Guide.pdf", b"two")
    assert first != second
    assert (tmp_path / "papers" / "Guide.pdf").read_bytes() == b"one"
    assert sorted(file.read_bytes() for file in (tmp_path / "papers").iterdir()) == [b"one", b"two"]


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b.pdf", "..", "?*|", "con<>.pdf"])
def test_a_name_leads_nowhere_else(tmp_path, name):
    PaperFolder(tmp_path / "papers").keep(name, b"x")
    assert len(list((tmp_path / "papers").iterdir())) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["papers"]


def test_papers_lie_in_the_chosen_folder_or_among_the_documents(tmp_path):
    assert paper_folder(tmp_path) == tmp_path / "papers"
    assert paper_folder().name == "Understanding TMS"
    assert data_folder(tmp_path).ratings == tmp_path / "ratings.json"
