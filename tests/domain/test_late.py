"""A thing that is made late is made once, and answers and keeps as the thing itself."""

from tms_education.domain.late import late


class Shelf:
    made = 0

    def __init__(self) -> None:
        Shelf.made += 1
        self.books = 0

    def add(self) -> int:
        self.books += 1
        return self.books


def test_nothing_is_made_before_something_is_asked():
    Shelf.made = 0
    shelf = late(Shelf)
    assert Shelf.made == 0
    assert shelf.add() == 1
    assert shelf.add() == 2
    shelf.books = 7
    assert shelf.add() == 8
    assert Shelf.made == 1
