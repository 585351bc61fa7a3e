"""Turns a section's Markdown into the few kinds of safe HTML that a page shows; alone uses ``markdown`` and ``nh3``.

Two walls stand between a file and a page, whoever wrote the file. ``nh3`` reads the HTML as a browser would and drops
what could run, load or hide something. ``_Blocks`` then writes what is left anew: allowed tags without attributes, and
links to sections and sources. What an author is better told of than cheated of, such as a picture, is a fault.
"""

import re
from html import escape
from html.parser import HTMLParser

from tms_education.content.markdown_limits import too_much
from tms_education.domain.article import Paragraph

KINDS = {"p": "text", "ul": "list", "ol": "numbered", "blockquote": "quote", "table": "table"}
"""The blocks a page shows, by their HTML tag."""

_INSIDE = frozenset({
    "p", "ul", "ol", "li", "strong", "em", "a", "br", "table", "thead", "tbody", "tr", "th", "td",
})  # fmt: skip
_VOID = frozenset({"br", "hr", "img"})
_SAME = {"b": "strong", "i": "em"}
_IN_A_LINE = frozenset({"strong", "em", "a", "br"})
_WORDS = {
    "img": "A picture can't stand in the text; name it in the heading as {#id picture=brain step=whole}.",
    "pre": "A block of code can't be shown; a line here begins with four spaces.",
    "code": "Code can't be shown; remove the ` marks.",
    "hr": "A line across the page can't be shown.",
}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TOLD = frozenset({*_WORDS, *_HEADINGS})
"""Tags that come through the first wall only so that their author can be told."""

_SCHEMES = {"http", "https", "mailto", "tel", "file", "reference"}
"""Kinds of links that come through the first wall, to be named by their address; none of them reaches a page."""

CITATION = re.compile(r"\[(@[A-Za-z0-9.-]+(?:\s*;\s*@[A-Za-z0-9.-]+)*)\]")
"""Pandoc's ``[@key]`` and ``[@a; @b]``."""

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Stand around the keys of a citation while Markdown works; ``reading`` refuses these characters in files."""

_TOKEN = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_SECTION = re.compile(r"#[a-z0-9-]+")

Fault = tuple[str, str]
"""Words of the source at which something is wrong (empty: somewhere in it), and the sentence about it."""


class Converter:
    """Converts the sections of one article in order, so that citations are numbered as they first appear."""

    def __init__(self) -> None:
        import markdown  # noqa: PLC0415, TID251 -- takes 50 ms; nobody needs it before the first article opens
        import nh3  # noqa: PLC0415, TID251 -- as above

        self._markdown = markdown.Markdown(extensions=["tables", "sane_lists"], output_format="xhtml")
        self._markdown.preprocessors.deregister("html_block")  # Markdown goes on between raw tags
        self._cleaner = nh3.Cleaner(
            tags={*KINDS, *_INSIDE, *_SAME, *_TOLD},
            attributes={"a": {"href"}},
            url_schemes=_SCHEMES,
            link_rel=None,
        )
        self._numbers: dict[str, int] = {}

    def convert(self, source: str) -> tuple[tuple[Paragraph, ...], tuple[Fault, ...]]:
        """Give the blocks of one section, and what can't be shown."""
        if sentence := too_much(source):
            return (), ((source[:20], sentence),)
        marked = CITATION.sub(_mark, source)
        faults: list[Fault] = []
        if "[@" in marked:
            faults.append((_near(marked, "[@"), "A citation is written as [@key] or [@first; @second]."))
        try:
            html = self._cleaner.clean(self._markdown.reset().convert(marked))
        except RecursionError:
            return (), ((source[:20], "The text is nested too deep."),)
        blocks = _Blocks(self._numbers)
        blocks.feed(html)
        blocks.close()
        return tuple(blocks.paragraphs), (*faults, *blocks.faults)


def plain_text(source: str) -> str:
    """Give Markdown without citations, for counting words."""
    return CITATION.sub("", source)


def _mark(match: re.Match[str]) -> str:
    keys = [key.strip().removeprefix("@") for key in match.group(1).split(";")]
    return f"{_OPEN}{';'.join(keys)}{_CLOSE}"


def _near(text: str, words: str) -> str:
    start = text.find(words)
    return re.split(f"[\n{_OPEN}]", text[start : start + 30])[0]


class _Blocks(HTMLParser):
    """Writes HTML anew from the allowed tags; all text is escaped, all attributes are dropped.

    Words that raw tags left outside every block become a paragraph of their own.
    """

    def __init__(self, numbers: dict[str, int]) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[Paragraph] = []
        self.faults: list[Fault] = []
        self._numbers = numbers
        self._open: list[tuple[str, bool]] = []
        self._html: list[str] = []
        self._cited: dict[str, None] = {}
        self._has_words = False
        self._is_loose = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a block or a part of one."""
        name = _SAME.get(tag, tag)
        if name not in _IN_A_LINE:
            self._close_loose()
        self._begin(loose=name in _IN_A_LINE)
        written = self._start(name, dict(attrs))
        if written:
            self._html.append(written)
        if name not in _VOID:
            self._open.append((name, bool(written)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write a tag that holds nothing."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close a part; a block that closes is done."""
        name = _SAME.get(tag, tag)
        if not self._open or self._open[-1][0] != name:
            return
        _, written = self._open.pop()
        if written:
            self._html.append(f"</{name}>")
        if not self._open and name in KINDS:
            self._finish(KINDS[name])

    def handle_data(self, data: str) -> None:
        """Write text, and citations as numbered links."""
        if not self._open and not data.strip():
            return
        self._begin(loose=True)
        self._has_words = self._has_words or bool(data.strip())
        for place, part in enumerate(_TOKEN.split(data)):
            self._html.append(self._citations(part) if place % 2 else escape(part))

    def close(self) -> None:
        """End the last paragraph."""
        super().close()
        self._close_loose()

    def _begin(self, *, loose: bool) -> None:
        """Begin a block, one without a tag when something loose comes; nothing inside a block."""
        if self._open:
            return
        self._html, self._cited, self._has_words, self._is_loose = [], {}, False, loose
        if loose:
            self._html.append("<p>")
            self._open.append(("p", True))

    def _close_loose(self) -> None:
        """End the paragraph that has no tag of its own, where one is open."""
        if self._is_loose and self._open:
            self._html += [f"</{tag}>" for tag, written in reversed(self._open) if written]
            self._open.clear()
            self._finish("text")

    def _finish(self, kind: str) -> None:
        """Keep a block that says something."""
        if self._has_words:
            self.paragraphs.append(Paragraph(kind, "".join(self._html), tuple(self._cited)))
        self._is_loose = False

    def _start(self, tag: str, attrs: dict[str, str | None]) -> str:
        """Give the opening tag to write; nothing for a tag that can't be shown."""
        allowed = _INSIDE if self._open else KINDS
        if tag == "a":
            return self._link(attrs.get("href") or "")
        if tag in allowed:
            return f"<{tag}/>" if tag in _VOID else f"<{tag}>"
        if tag in _HEADINGS:
            self.faults.append(("", "Only headings that begin with ## can be shown."))
        else:
            self.faults.append(("", _WORDS.get(tag, f"A page can't show “{tag}”.")))
        return ""

    def _link(self, target: str) -> str:
        if any(tag == "a" for tag, _ in self._open):
            self.faults.append((target, "A link stands inside another link."))
        elif _SECTION.fullmatch(target):
            return f'<a href="{escape(target)}">'
        elif target.startswith("reference:"):
            self.faults.append((target, "Write a citation as [@key], without a link."))
        else:
            self.faults.append(
                (target, f"The link to “{target[:60]}” leads out of the app; only #sections are allowed.")
            )
        return ""

    def _citations(self, keys: str) -> str:
        if any(tag == "a" for tag, _ in self._open):
            self.faults.append(("", "A citation stands inside a link."))
            return ""
        links = []
        for key in keys.split(";"):
            number = self._numbers.setdefault(key, len(self._numbers) + 1)
            self._cited[key] = None
            links.append(f'<a href="reference:{escape(key)}">[{number}]</a>')
        return "".join(links)
