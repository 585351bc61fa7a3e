"""Turns a section's Markdown into the few kinds of safe HTML that a page shows. The only user of ``markdown``."""

import re
from html import escape
from html.parser import HTMLParser

from tms_education.domain.article import Paragraph

KINDS = {"p": "text", "ul": "list", "ol": "numbered", "blockquote": "quote", "table": "table"}
"""The blocks a page shows, by their HTML tag."""

_INSIDE = frozenset({
    "p", "ul", "ol", "li", "strong", "em", "a", "br", "table", "thead", "tbody", "tr", "th", "td",
})  # fmt: skip
_VOID = frozenset({"br", "hr", "img"})
_WORDS = {
    "img": "A picture can't stand in the text; name it in the heading as {#id picture=brain step=whole}.",
    "pre": "A block of code can't be shown; a line here begins with four spaces.",
    "code": "Code can't be shown; remove the ` marks.",
    "hr": "A line across the page can't be shown.",
}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

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

        self._markdown = markdown.Markdown(extensions=["tables", "sane_lists"], output_format="xhtml")
        self._markdown.preprocessors.deregister("html_block")
        self._markdown.inlinePatterns.deregister("html")
        self._numbers: dict[str, int] = {}

    def convert(self, source: str) -> tuple[tuple[Paragraph, ...], tuple[Fault, ...]]:
        """Give the blocks of one section, and what can't be shown."""
        marked = CITATION.sub(_mark, source)
        faults: list[Fault] = []
        if "[@" in marked:
            faults.append((_near(marked, "[@"), "A citation is written as [@key] or [@first; @second]."))
        try:
            html = self._markdown.reset().convert(marked)
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
    """Writes Markdown's HTML anew from the allowed tags; all text is escaped, all attributes are dropped."""

    def __init__(self, numbers: dict[str, int]) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[Paragraph] = []
        self.faults: list[Fault] = []
        self._numbers = numbers
        self._open: list[tuple[str, bool]] = []
        self._html: list[str] = []
        self._cited: dict[str, None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a block or a part of one."""
        if not self._open:
            self._html, self._cited = [], {}
        written = self._start(tag, dict(attrs))
        if written:
            self._html.append(written)
        if tag not in _VOID:
            self._open.append((tag, bool(written)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write a tag that holds nothing."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close a part; a block that closes is done."""
        if not self._open or self._open[-1][0] != tag:
            return
        _, written = self._open.pop()
        if written:
            self._html.append(f"</{tag}>")
        if not self._open and tag in KINDS:
            self.paragraphs.append(Paragraph(KINDS[tag], "".join(self._html), tuple(self._cited)))

    def handle_data(self, data: str) -> None:
        """Write text, and citations as numbered links."""
        if not self._open:
            return
        for place, part in enumerate(_TOKEN.split(data)):
            self._html.append(self._citations(part) if place % 2 else escape(part))

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
