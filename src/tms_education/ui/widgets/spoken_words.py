"""What of an article is read aloud: its sentences in order, and where each letter of them stands on the page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock

from tms_education.ui.widgets.article_document import SAID, ArticleDocument, Span, Target

_SENTENCE = re.compile(r"\S(?:.*?[.!?…][\"”’)]*(?=\s|$)|.*$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words to say, and the place in the document of each of their letters."""

    text: str
    places: tuple[int, ...]

    @property
    def target(self) -> Target:
        """The sentence as it stands in the document."""
        return Target(self.places[0], self.places[-1] + 1, SAID, "sentence", self.text)

    def word(self, place: int, length: int) -> Target | None:
        """Give the word that begins at a place of the sentence; nothing when there is none."""
        inside = self.places[max(0, place) : max(0, place) + max(0, length)]
        return Target(inside[0], inside[-1] + 1, SAID, "word", self.text[place : place + length]) if inside else None


def sentences(document: ArticleDocument, span: Span) -> Iterator[Sentence]:
    """Give the sentences of one section, its heading first; the numbers of sources and all chips stay unsaid."""
    block = document.findBlockByNumber(span.first)
    while block.isValid() and block.blockNumber() <= span.last:
        yield from _of_block(document, block)
        block = block.next()


def sentence_box(document: ArticleDocument, target: Target) -> QRectF:
    """Give where the lines of the sentence stand that a target is in."""
    found = _of_block(document, document.findBlock(target.start))
    sentence = next((one.target for one in found if one.places[0] <= target.start <= one.places[-1]), target)
    boxes = document.boxes(sentence)
    return boxes[0].united(boxes[-1])


def _of_block(document: ArticleDocument, block: QTextBlock) -> Iterator[Sentence]:
    start, end = block.position(), block.position() + block.length() - 1
    inside = [target for target in document.targets if start <= target.start < end]
    if any(target.is_pill for target in inside):
        return
    silent = [(target.start, target.end) for target in inside if target.scheme == "reference"]
    kept = [place for place in range(start, end) if not any(first <= place < last for first, last in silent)]
    text = block.text()
    words = "".join(text[place - start] for place in kept).replace("\u00a0", " ").replace("\u2028", " ")
    for found in _SENTENCE.finditer(words):
        said, first = found.group().rstrip(), found.start()
        if any(letter.isalnum() for letter in said):
            yield Sentence(said, tuple(kept[first : first + len(said)]))
