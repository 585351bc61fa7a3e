"""Writes one paragraph of a guide, under the heading of its section, with its numbers and chips as in the whole."""

from collections.abc import Mapping, Sequence
from html import escape

from tms_education.domain.article import Article
from tms_education.domain.citation import Reference
from tms_education.domain.gentle import Bit
from tms_education.domain.glossary import Term
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_painter import CARD_EDGE
from tms_education.ui.widgets.article_words import HARD, ArticleWords

UNDER_TITLE = 8
"""Pixels between the title and the card of the first bit."""


class BitWords(ArticleWords):
    """Writes one bit; the first one begins with the title of the guide, which it answers.

    ``with_picture`` links to the picture where none stands beside the text.
    """

    title_role = "h2"  # a bit is short: its title takes no more room than it needs

    def __init__(
        self,
        look: Look,
        article: Article,
        references: Mapping[str, Reference],
        terms: Sequence[Term],
        bit: Bit,
        *,
        with_picture: bool,
        is_first: bool,
    ) -> None:
        super().__init__(look, article, references, terms)
        self._bit = bit
        self._with_picture = with_picture
        self._is_first = is_first

    def html(self, *, with_sources: bool = False) -> str:  # noqa: ARG002 -- a bit has no list of sources
        """Give the text of the bit."""
        bit = self._bit
        heading = bit.section.heading if bit.section.identifier else self.tr("In short")
        room = f'<p class="end">{HARD}</p>'  # the heading's room counts only below something
        style = f'style="margin-top:{self._look.space(CARD_EDGE)}px"'  # no more of it than the card has above it
        edge = self._look.space(CARD_EDGE)
        below = f"margin-right:{edge}px; margin-bottom:{edge + self._look.space(UNDER_TITLE)}px"
        line = f"line-height:{self._look.line_height(self.title_role)}px; -qt-line-height-type:fixed"
        title = [f'<h1 style="{line}; {below}">{escape(self._article.card.title)}</h1>'] if self._is_first else []
        parts = [
            room,
            *title,
            f"<h2 {style}>{escape(heading)}</h2>",
            self._marks.mark(self._paragraph(bit.paragraph), set()),
        ]
        parts += self._chips(bit.paragraph)
        if self._with_picture and bit.cue is not None:
            parts.append(self._row([self._picture_link(bit.cue)]))
        return "\n".join((*parts, room))
