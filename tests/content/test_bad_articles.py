"""A broken article is left out with a clear reason, and the rest of the library stays as it is."""

import sys
import time

import pytest
from tests.content.test_reading_grade import ARTICLE

from tms_education.content.library import ShippedLibrary
from tms_education.content.reading_help import ShippedReadingHelp

GOOD = ARTICLE.format(short="The cat sat.", full="The dog ran.").encode()


def with_text(text: str) -> bytes:
    return ARTICLE.format(short="The cat sat.", full=text).encode()


MOST_SECONDS = 3
"""Seconds a broken article may keep a loaded machine busy; minutes is what it was once."""

BROKEN = {
    "ten megabytes": with_text("word " * 2_000_000),
    "lists in lists in lists": with_text("\n".join(f"{'    ' * depth}- x" for depth in range(400))),
    "five thousand lists": with_text("- " * 5_000 + "x"),
    "deep quotes": with_text(">" * 5_000 + " x"),
    "brackets without end": with_text("[" * 40_000),
    "half a link, again and again": with_text("[a](" * 10_000),
    "a million letters": with_text("word " * 190_000),
    "a part without headings": with_text("word " * 20_000),
    "a heading with a gap": with_text("## a" + " " * 60_000 + "b"),
    "a NUL": with_text("a\0b"),
    "another encoding": GOOD.decode().replace("cat", "café").encode("latin-1"),
    "two bytes a letter": GOOD.decode().encode("utf-16"),
    "a picture from outside": with_text("![x](http://example.org/x.png)"),
    "a picture of the disk": with_text("![x](file:///etc/passwd)"),
    "a link to a script": with_text("[x](javascript:alert(1))"),
    "a link to a file": with_text("[x](file:///etc/passwd)"),
    "a drawing elsewhere": GOOD.replace(b"art: ", b"art: ../../../etc/"),
    "no front matter": b"Only words.",
    "nothing": b"",
}


@pytest.fixture
def root(tmp_path):
    (tmp_path / "articles" / "en").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    (tmp_path / "articles" / "en" / "good.md").write_bytes(GOOD)
    return tmp_path


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_article_is_named_and_the_rest_is_there(root, name):
    (root / "articles" / "en" / "bad.md").write_bytes(BROKEN[name])
    limit, began = sys.getrecursionlimit(), time.perf_counter()
    library = ShippedLibrary(root=root)
    assert "good" in {card.slug for card in library.cards()}
    assert library.article("bad") is None
    assert any(problem.file == "articles/en/bad.md" for problem in library.problems)
    assert library.article("good") is not None
    assert ShippedReadingHelp(library, root).search("dog", 3).hits[0].identifier in {"good", "bad"}
    assert sys.getrecursionlimit() == limit
    assert time.perf_counter() - began < MOST_SECONDS


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src="http://example.org/x.png">',
        '<a href="javascript:x" onclick="y">z</a>',
        "<iframe src=x></iframe> and <svg onload=x>",
        "שלום עולם \u202e and back",
        "👩🏽‍⚕️ 🧠 emoji",
        "{% include 'bad.md' %} {{> bad}} !include bad.md",
    ],
)
def test_raw_html_is_stripped_and_nothing_is_fetched_or_included(root, text):
    (root / "articles" / "en" / "odd.md").write_bytes(with_text(text))
    article = ShippedLibrary(root=root).article("odd")
    if article is None:
        return
    html = "".join(paragraph.html for section in article.sections for paragraph in section.paragraphs)
    assert "<script" not in html
    assert "<img" not in html
    assert "<iframe" not in html
    assert "<a " not in html
    assert "The cat sat" not in html
