"""An article is read into its card, the short version and the sections, with numbered citations."""

from datetime import date

import pytest
from tests.content.small import change, lay_out

from tms_education.content.articles import read_article, read_card
from tms_education.content.evidence import read_evidence
from tms_education.content.markdown_html import Converter
from tms_education.domain.article import Cue
from tms_education.domain.errors import ContentError


@pytest.fixture
def root(tmp_path):
    return lay_out(tmp_path)


def article_of(root):
    numbers = {entry.identifier: entry for _, entry in read_evidence(root / "resources/evidence/numbers.yaml", root)}
    return read_article(root / "articles/en/first.md", root, numbers)


def test_the_card_is_what_the_front_matter_says(root):
    card = read_card(root / "articles/en/first.md", root)
    assert (card.slug, card.title, card.question, card.group, card.order) == (
        "first", "The first", "What is it?", "about", 10,
    )  # fmt: skip
    assert (card.art, card.minutes, card.sources, card.read_next) == (
        "drawing", 1, ("first-2020", "second-2021"), ("second",),
    )  # fmt: skip
    assert (card.review.written_on, card.review.is_reviewed) == (date(2026, 11, 24), False)
    assert card.review.is_overdue(date(2027, 11, 25))
    assert article_of(root).card == card


def test_the_minutes_come_from_the_words_without_citations(root):
    change(root, "articles/en/first.md", "- One point", "- " + "word [@first-2020] " * 390)
    assert read_card(root / "articles/en/first.md", root).minutes == 3


def test_the_short_version_and_the_sections_hold_their_blocks(root):
    article = article_of(root)
    assert (article.short.identifier, article.short.heading, article.short.line) == ("", "", 15)
    part, other = article.sections
    assert (part.identifier, part.heading, part.cue, part.line) == ("part", "A part", Cue("brain", "pulse"), 17)
    assert (other.identifier, other.cue) == ("other", None)
    assert [paragraph.kind for paragraph in other.paragraphs] == ["list"]
    assert "About 24 of 100" in part.paragraphs[0].html


def test_citations_are_numbered_as_they_first_appear_in_the_whole_article(root):
    article = article_of(root)
    first, second = ('<a href="reference:first-2020">[1]</a>', '<a href="reference:second-2021">[2]</a>')
    assert article.short.paragraphs[0].html == f"<p>The short version {first}.</p>"
    assert f"of 100 {first}{second}. See" in article.section("part").paragraphs[0].html
    assert article.section("part").paragraphs[0].citations == ("first-2020", "second-2021")
    assert article.citations == ("first-2020", "second-2021")


def test_numbers_follow_the_order_of_reading_through_lists_tables_and_bold():
    converter = Converter()
    short, _ = converter.convert("**Bold [@c].** Then [@b].\n\n- one [@a]\n- **two [@d]**\n")
    table, _ = converter.convert("| A [@e] | B |\n|---|---|\n| 1 | 2 [@c; @f] |\n")
    assert [paragraph.citations for paragraph in (*short, *table)] == [("c", "b"), ("a", "d"), ("e", "c", "f")]
    assert '<a href="reference:f">[6]</a>' in table[0].html
    assert '<a href="reference:c">[1]</a>' in table[0].html


def test_each_block_has_its_kind():
    paragraphs, faults = Converter().convert("A\n\n- b\n\n1. c\n\n> d\n\n| e |\n|---|\n| f |\n")
    assert [paragraph.kind for paragraph in paragraphs] == ["text", "list", "numbered", "quote", "table"]
    assert not faults
    assert paragraphs[4].html.startswith("<table>")


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("[a](https://example.org)", "leads out of the app"),
        ("[a](file:///etc)", "leads out of the app"),
        ("<mail@example.org>", "leads out of the app"),
        ("[a][b]\n\n[b]: https://example.org", "leads out of the app"),
        ("[a](reference:first-2020)", "Write a citation as [@key]"),
        ("[a [@b]](#c)", "A citation stands inside a link."),
        ("![a](b.png)", "A picture can't stand in the text"),
        ("`code`", "Code can't be shown"),
        ("    code", "A block of code can't be shown"),
        ("***", "A line across the page can't be shown."),
        ("Title\n---", "Only headings that begin with ##"),
        ("### Title", "Only headings that begin with ##"),
        ("[@a, @b]", "A citation is written as [@key]"),
        ("[@a b]", "A citation is written as [@key]"),
    ],
)
def test_what_a_page_can_not_show_is_a_fault(source, sentence):
    _, faults = Converter().convert(source)
    assert any(sentence in fault for _, fault in faults), faults


def html_of(source):
    paragraphs, faults = Converter().convert(source)
    assert not faults
    return "".join(paragraph.html for paragraph in paragraphs)


@pytest.mark.parametrize(
    ("source", "html"),
    [
        ("<b onclick='x'>a</b> and <i style='position:fixed'>b</i>", "<p><strong>a</strong> and <em>b</em></p>"),
        ("Before <script>alert('b')</script> after", "<p>Before  after</p>"),
        ("<style>p { display: none }</style>\n\nSeen", "<p>Seen</p>"),
        ("<div>\n\nIn *a* box\n\n</div>", "<p>In <em>a</em> box</p>"),
        ("One <div>two [@c]</div> three", '<p>One </p><p>two <a href="reference:c">[1]</a> three</p>'),
        ('<a href="#part" target="_blank" onclick="x">below</a>', '<p><a href="#part">below</a></p>'),
        ("<iframe src='http://example.org'></iframe><object data='x'></object>Seen", "<p>Seen</p>"),
        ("<svg onload=x><circle/></svg><math>1</math>Seen <!-- not seen -->", "<p>1Seen </p>"),
        ("<form action='x'><button>Send</button></form>", "<p>Send</p>"),
        ("3 < 4 & 5 > 4, <3", "<p>3 &lt; 4 &amp; 5 &gt; 4, &lt;3</p>"),
        ("<b>never closed\n\nNext", "<p><strong>never closed</strong></p><p>Next</p>"),
    ],
)
def test_raw_html_is_stripped_to_what_a_page_may_show(source, html):
    assert html_of(source) == html


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ('<img src="http://example.org/x.png">', "A picture can't stand in the text"),
        ("<p><img src=data:image/png;base64,AA></p>", "A picture can't stand in the text"),
        ('<a href="https://example.org">x</a>', "leads out of the app"),
        ('<a href="file:///etc/passwd">x</a>', "leads out of the app"),
        ('<a href="java&#115;cript:x">x</a>', "leads out of the app"),
        ('<a href="reference:c">x</a>', "Write a citation as"),
        ("<h1>Loud</h1>", "Only headings that begin with ##"),
        ("[a](javascript:alert)", "leads out of the app"),
        ("[a](data:text/html,x)", "leads out of the app"),
    ],
)
def test_raw_html_that_leads_or_loads_from_outside_is_a_fault(source, sentence):
    _, faults = Converter().convert(source)
    assert any(sentence in fault for _, fault in faults), faults


def test_an_article_without_front_matter_is_refused(root):
    path = root / "articles/en/first.md"
    for text, sentence in (("Hello", "begins with a line of three dashes"), ("---\ntitle: a\n", "has no end")):
        path.write_text(text)
        with pytest.raises(ContentError, match=sentence):
            read_article(path, root, {})
        with pytest.raises(ContentError, match=sentence):
            read_card(path, root)


def test_the_problems_of_front_matter_and_text_come_together(root):
    change(root, "articles/en/first.md", "group: about", "group: news")
    change(root, "articles/en/first.md", "{#other}", "")
    with pytest.raises(ContentError) as caught:
        article_of(root)
    assert [problem.line for problem in caught.value.problems] == [5, 21]
