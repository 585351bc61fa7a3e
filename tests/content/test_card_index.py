import json
from pathlib import Path

import pytest
from tests.content import packs

from tms_education.content.card_index import INDEX, decode_cards, encode_cards
from tms_education.content.check_pack import PackCheck
from tms_education.content.library import ShippedLibrary


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    """A pack of a thousand articles, with the index beside it."""
    folder = tmp_path_factory.mktemp("packs") / "pack"
    articles = {
        f"articles/en/a{number}.md": packs.ARTICLE.format(title=f"A {number}", order=1000 + number).encode()
        for number in range(1000)
    }
    packs.lay_out(folder, {**packs.source(), **articles})
    check = PackCheck(folder)
    for _ in check.steps():
        pass
    assert check.found.problems == set()
    folder.with_suffix(INDEX).write_bytes(encode_cards(check.cards))
    return folder


def test_cards_are_the_same_with_and_without_the_index(pack, tmp_path):
    slow = tmp_path / "other"
    slow.symlink_to(pack)
    assert ShippedLibrary(pack=pack).cards() == ShippedLibrary(pack=slow).cards()


def test_a_start_with_a_thousand_articles_opens_none_of_them(pack, monkeypatch):
    read: list[str] = []
    real = Path.open

    def watched(self, *given, **named):
        read.append(str(self))
        return real(self, *given, **named)

    monkeypatch.setattr(Path, "open", watched)
    library = ShippedLibrary(pack=pack)
    assert len(library.cards()) == 1001 + len(ShippedLibrary().cards())
    assert not [name for name in read if name.startswith(str(pack / "articles"))]
    assert library.article("a77") is not None
    assert [name for name in read if name.startswith(str(pack / "articles"))] == [str(pack / "articles/en/a77.md")]


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff", b'{"version": "0", "cards": {}}'])
def test_an_index_of_another_version_or_a_damaged_one_is_left_alone(data):
    assert decode_cards(data) is None


def test_a_card_that_lacks_something_leaves_the_index_out(pack):
    values = json.loads(pack.with_suffix(INDEX).read_bytes())
    values["cards"]["en"][0].pop()
    assert decode_cards(json.dumps(values).encode()) is None
