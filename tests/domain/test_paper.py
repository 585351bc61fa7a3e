"""A paper says its words in order."""

from tms_education.domain.paper import Block, Paper


def test_the_words_of_a_paper_stand_line_by_line():
    paper = Paper("Title", "", (Block("Head", ("one", "two")),), ("foot",))
    assert paper.words() == "Title\nHead\none\ntwo\nfoot"
