"""Makes plain words of Markdown and of what a person types, so that the two can be compared."""

import re
import unicodedata

from tms_education.content.markdown_html import CITATION

_MARKS = re.compile(
    r"^[ \t]*[-:|][-:| ]{2,}$|\[([^\[\]]*)\]\([^()]*\)|</?[a-zA-Z][^<>]*>|[*_`>|]+|^[ \t]*(?:[-+*]|\d+\.)\s+",
    re.MULTILINE,
)
"""Lines of a table, links, raw tags, and the marks of Markdown. No piece may be tried at the same letters twice."""

_OPEN_ITEM = re.compile(r"([^\s.,;:?!|-])[ \t]*\n(?=[ \t]*(?:[-+*]|\d+\.)\s)")
_OPEN_END = re.compile(r"([^\s.,;:?!|-])[ \t]*\n[ \t]*\n")
"""What a line ends with before the next item of a list, and before the next paragraph, where it ends without a mark."""

_SPACE = re.compile(r"\s+")
_BEFORE_STOP = re.compile(r"\s+([.,;:?!)])")
_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile(r"['’ʼ]")

LONGEST_QUERY = 200
"""Characters of what was typed that are looked at; more is not a question."""


def plain(markdown: str) -> str:
    """Give the words of a Markdown text on one line, without marks, links and citations; items stay apart."""
    parted = _OPEN_END.sub(r"\1.\n\n", _OPEN_ITEM.sub(r"\1;\n", CITATION.sub("", markdown)))
    bare = _MARKS.sub(lambda found: found.group(1) or "", parted)
    return _BEFORE_STOP.sub(r"\1", _SPACE.sub(" ", bare)).strip()


def folded(text: str) -> str:
    """Give a text in small letters without accents: ``Sí`` and ``si`` are the same."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def words_of(text: str) -> list[str]:
    """Give the folded words of a text; ``don't`` is one word."""
    return _WORD.findall(_APOSTROPHE.sub("", folded(text)))


def query_words(typed: str) -> list[str]:
    """Give the words of a query."""
    return words_of(typed[:LONGEST_QUERY])


def snippet(text: str, wanted: set[str], length: int = 150) -> str:
    """Give a piece of ``text`` round the first place where a wanted word begins, cut between words."""
    if len(text) <= length:
        return text
    place = _first(text, wanted)
    start = 0
    if place > length // 2:
        sentence = max(text.rfind(mark, 0, place) for mark in (". ", "? ", "! "))
        start = sentence + 2 if sentence >= 0 and place - sentence < length else text.rfind(" ", 0, place - 40) + 1
    end = text.rfind(" ", start, start + length)
    piece = text[start : end if end > start else start + length]
    before = "… " if start and text[start - 2] not in ".?!" else ""
    return f"{before}{piece}{'' if piece[-1:] in '.?!' else '…'}"


def _first(text: str, wanted: set[str]) -> int:
    for found in _WORD.finditer(text):
        word = folded(found.group())
        if any(word.startswith(one) for one in wanted):
            return found.start()
    return 0
